// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "practice/clickpart.h"
#include "practice/faults.h"
#include "practice/requestlog.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace setup::practice {

/// Where the two practice services are, and the credentials that they take.
struct Address
{
    QString oktaOrg = {}; ///< The org's URL.
    QString oktaToken = {}; ///< An SSWS token of the org's administrator.
    QString oktaClientId = {}; ///< Of the org's native app, for signing in by OAuth.
    QString oktaAppSettings = {}; ///< The URL below which that app is set; see okta::AppSettings.
    QString sumoApi = {}; ///< The API's URL, with `/api`.
    QString sumoAccessId = {};
    QString sumoAccessKey = {};
    QString console = {}; ///< The URL below which the console's pages are; see console::Site.
};

/// What a practice world starts with.
struct Options
{
    int oktaPort = 0; ///< 0: any free port.
    int sumoPort = 0;
    int people = 12; ///< Beside the administrator.
    bool withAdministrator = false;
    QList<Fault> faults = {};
    QString requestLogFile = {}; ///< Empty: none.
    bool repeatable =
        false; ///< Ids, moments and certificates as in every such world; for one world in a process.
};

/// An Okta org and a Sumo Logic tenant in memory on 127.0.0.1, to practise and to test with: a second, independent
/// reading of the two services' descriptions. Every function may be called from any thread.
class PracticeWorld
{
public:
    /// Starts both servers. Fails when a port is in use or the log file can't be written.
    static Result<std::unique_ptr<PracticeWorld>> start(const Options &options);

    /// Ends open connections and all threads at once.
    ~PracticeWorld();
    PracticeWorld(const PracticeWorld &) = delete;
    PracticeWorld &operator=(const PracticeWorld &) = delete;

    Address address() const;

    /// The logins of the first people, without the administrator; all of them when there are fewer.
    QStringList logins(int count) const;

    /// Both tenants as values, to compare end states: {"okta": {apps, userSchema, appSchemas, mappings,
    /// assignments, people}, "sumo": {saml, roles, users, serviceAccounts, accessKeys}}. Whatever differs between
    /// two equal setups is left out or has a name in its place. Holds no secret.
    QJsonObject state() const;

    /// The secrets of the access keys that the tenant has now, to look for them where none may be.
    QStringList accessKeySecrets() const;

    /// How many requests clients have sent. Okta's own SCIM calls and the console's pages aren't counted.
    struct Counts
    {
        int okta = 0;
        int sumo = 0;
    };
    Counts requestCounts() const;

    /// Every request to the services' APIs in the order of their replies, Okta's own included.
    QList<RequestRecord> requests() const;

    /// How many requests the faults `held` and `held-after` have taken so far.
    int heldRequests() const;

    void addFault(const Fault &fault);
    void clearFaults();
    /// How many requests a fault has hit so far.
    int faultsHit() const;

    /// Whether an administrator does the person's three clicks when they are due; see Administrator.
    void setAdministratorPresent(bool present);

    /// Does now what only a person can do, for that app, named by its id or its label: SCIM, the connector, To App, or
    /// one of them. Returns why the console refused, or an empty text.
    QString performPersonsClicks(const QString &app, ClickPart part = ClickPart::All);

private:
    class Private;
    explicit PracticeWorld(std::unique_ptr<Private> data);

    std::unique_ptr<Private> d;
};

} // namespace setup::practice
