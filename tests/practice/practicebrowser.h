// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practiceclient.h"

#include <QUrl>

namespace setup::test {

/// A person's browser with the practice org: opens pages, presses a button of their form and goes where it is sent.
class PracticeBrowser
{
public:
    explicit PracticeBrowser(PracticeClient &client) : m_client(client) {}

    /// Opens the page and remembers its form; follows a redirect.
    Answer open(const QUrl &page);
    /// Presses the form's button of that name (allow or deny), and follows the redirect.
    Answer press(const QString &button);
    /// open() and then press().
    Answer answer(const QUrl &page, const QString &button);

    /// Where the last reply sent the browser; empty when it stayed.
    const QUrl &sentTo() const { return m_sentTo; }
    /// Leaves redirects alone, so that their answer reaches nobody.
    void stayWhereItIs() { m_follows = false; }

private:
    Answer follow(const Answer &answer, const QUrl &from);

    PracticeClient &m_client;
    bool m_follows = true;
    QUrl m_action;
    QByteArray m_fields;
    QUrl m_sentTo;
};

} // namespace setup::test
