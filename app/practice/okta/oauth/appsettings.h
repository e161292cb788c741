// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"
#include "practice/okta/org.h"

namespace setup::practice::okta {

/// What an administrator sets of the org's native app and its sign-ins, as forms, posted as
/// application/x-www-form-urlencoded below path(). The reply is `{"ok":true}`, or 400 with `{"ok":false,"reason"}`.
///
/// | form   | fields |
/// |--------|--------|
/// | app    | what is to change of `scope`, `grantType`, `redirectUri` (any number of each), `dpop` and `rotation` =
/// on or off, `interval` and `slowDowns` = a number |
/// | tokens | `end` = access (all access tokens are past their time) or all (every sign-in is revoked) |
///
/// The org's mutex is held by whoever calls handle().
class AppSettings
{
public:
    explicit AppSettings(Org &org);

    /// With a token that can't be guessed.
    QString path() const { return m_path; }
    bool owns(const QString &path) const { return path.startsWith(m_path + u'/'); }
    Reply handle(const Request &request);

private:
    QString saveApp(const Fields &form);
    QString endTokens(const Fields &form);

    Org &m_org;
    const QString m_path;
};

} // namespace setup::practice::okta
