// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practiceclient.h"

namespace setup::test {

/// Uses the practice console as a browser without script does: opens pages, fills their forms and sends them.
class ConsoleVisitor
{
public:
    using Values = QList<std::pair<QString, QString>>;
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    explicit ConsoleVisitor(PracticeClient &client) : m_client(client) {}

    /// The page at this path of the console.
    Answer open(const QString &path, const Headers &headers = {});

    /// Opens the page and sends the form on it whose address ends so, with these values in place of those of the same
    /// name that it shows. The page itself when it has no such form.
    Answer send(const QString &page, const QString &address, const Values &values);

    /// What the form on the page holds to begin with, its token included.
    static Values valuesOf(const QString &html, const QString &address);

    /// Sends values to an address of the console without looking at a page first.
    Answer post(const QString &path, const Values &values, const Headers &headers);

    /// The origin of the console's pages.
    QByteArray origin() const { return m_client.address().oktaOrg.toUtf8(); }

private:
    PracticeClient &m_client;
};

} // namespace setup::test
