// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"

namespace setup::practice::console {

/// Keeps everyone out of the console but the browser of the person who opened it from the program. Every web site can
/// make a browser send requests to 127.0.0.1, and every program of this computer can; so there are a path that can't
/// be guessed, a check of where a request comes from, and a token in each form.
class Gate
{
public:
    Gate();

    /// The path below which the console is.
    const QString &path() const { return m_path; }
    bool owns(const QString &requestPath) const;

    /// Where the console's server listens: `127.0.0.1:<port>`. Nobody is let in before this is known.
    void setAuthority(const QByteArray &authority) { m_authority = authority; }

    /// Why the request is turned away; empty when it may go on.
    QString objection(const Request &request) const;

    /// What a form that is sent to this path has to bring along.
    QString formToken(const QString &formPath) const;

    /// Adds the headers that keep browsers from passing a page on.
    static void secure(Reply &reply);

private:
    bool comesFromConsole(const Request &request) const;

    const QString m_path;
    const QByteArray m_formSecret;
    QByteArray m_authority;
};

/// The name of the field that carries a form's token.
inline constexpr QLatin1StringView formTokenField("formToken");

} // namespace setup::practice::console
