// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"
#include "practice/okta/org.h"

namespace setup::practice::okta {

/// The part of the Okta Admin Console that has no API: what only a person can do for an app. Each function takes a
/// form's fields and returns why Okta refuses, or nothing when it was done.
///
/// | form           | fields |
/// |----------------|--------|
/// | provisioning   | `provisioning` = SCIM or NONE |
/// | integration    | `baseUrl`, `uniqueIdentifier`, `action` (any number of IMPORT_USERS, PUSH_NEW_USERS, PUSH_PROFILE_UPDATES, PUSH_GROUPS), `authMode` = basic or header, then `userName` and `password`, or `token` |
/// | test-connector | as integration |
/// | to-app         | `createUsers`, `updateUserAttributes`, `deactivateUsers`: on, or left out |
///
/// The same forms are posted as application/x-www-form-urlencoded to
/// `/practice/console/<token>/apps/<app id>/<form>`; the reply is `{"ok":true}`, or 400 with `{"ok":false,"reason"}`.
class Console
{
public:
    Console(Org &org, QByteArray mark);

    /// The path under which the forms are, with a token that can't be guessed.
    QString path() const { return m_path; }
    bool owns(const QString &path) const { return path.startsWith(m_path + u'/'); }
    Reply handle(const Request &request);

    QString saveProvisioning(const QString &appId, const Fields &form);
    QString saveIntegration(const QString &appId, const Fields &form);
    QString testConnector(const QString &appId, const Fields &form);
    QString saveToApp(const QString &appId, const Fields &form);

private:
    QString tryConnector(const Connector &connector) const;
    void logUpdate(const App &app);

    Org &m_org;
    const QByteArray m_mark;
    const QString m_path;
};

} // namespace setup::practice::okta
