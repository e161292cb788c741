// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/okta/org.h"
#include "practice/okta/refusal.h"

namespace setup::practice::okta {

/// One of the supported provisioning actions of a connector: its value in a form, and its words in the console.
struct ProvisioningAction
{
    QLatin1StringView value;
    QLatin1StringView label;

    bool isAboutGroups() const { return value.endsWith(QLatin1StringView("GROUPS")); }
};

/// All of them, in the order of the console.
const QList<ProvisioningAction> &provisioningActions();

/// How one of the supported provisioning actions fared in a test of the connector.
struct ActionResult
{
    QString action = {}; ///< In the words of the console.
    bool asked = false; ///< Chosen in the form, and therefore tested.
    QString problem = {}; ///< Empty when it works, or wasn't asked.
};

/// The outcome of Test Connector Configuration.
struct ConnectorTest
{
    Refusal refusal = {}; ///< Nothing was tested.
    QList<ActionResult> results = {};
    Connector connector = {}; ///< What was tested: the form with the secrets that were kept.

    /// The refusal, or else the first problem.
    Refusal verdict() const;
};

/// The part of the Okta Admin Console that has no API: what only a person can do for an app. Each function takes a
/// form's fields and returns why Okta refuses, or nothing when it was done.
///
/// | form           | fields |
/// |----------------|--------|
/// | provisioning   | `provisioning` = SCIM or NONE |
/// | integration    | `baseUrl`, `uniqueIdentifier`, `action` (any number of IMPORT_USERS, PUSH_NEW_USERS, PUSH_PROFILE_UPDATES, PUSH_GROUPS, IMPORT_GROUPS), `authMode` = basic or header, then `userName` and `password`, or `token` |
/// | test-connector | as integration |
/// | to-app         | `createUsers`, `updateUserAttributes`, `deactivateUsers`: on, or left out |
///
/// A password or token that was entered once, here or in a test before, may be left out: it is kept, and no page
/// shows it.
class Console
{
public:
    Console(Org &org, QByteArray mark);

    Refusal saveProvisioning(const QString &appId, const Fields &form);
    Refusal saveIntegration(const QString &appId, const Fields &form);
    ConnectorTest testConnector(const QString &appId, const Fields &form);
    Refusal saveToApp(const QString &appId, const Fields &form);

    /// Whether a password or a token of the app's connector is kept.
    bool keepsSecret(const QString &appId, Connector::AuthMode mode);

private:
    Connector withKeptSecrets(const App &app, Connector connector);
    QString probe(const Connector &connector, const QString &path) const;
    void logUpdate(const App &app);

    Org &m_org;
    const QByteArray m_mark;
    QHash<QString, Connector>
        m_drafts; ///< What was tested last, by the app's id; guarded by the org's mutex.
};

} // namespace setup::practice::okta
