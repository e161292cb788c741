// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/certificates.h"
#include "practice/okta/app.h"
#include "practice/okta/oauth/grants.h"
#include "practice/okta/oauth/nativeapp.h"
#include "practice/okta/people.h"
#include "practice/okta/systemlog.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace setup::practice::okta {

/// A group of people.
struct Group
{
    QString id = {};
    QString name = {};
    QString description = {}; ///< Empty: null in the API.
    bool everyone = false; ///< The built-in group that all people are in.
    QStringList members = {}; ///< Ids of people; not used for everyone's group.

    bool contains(const QString &userId) const { return everyone || members.contains(userId); }
};

/// Something that Okta's provisioning has to do at the other side.
struct ProvisioningJob
{
    enum class Kind { Create, Update, Deactivate };

    Kind kind = Kind::Create;
    QString appId = {};
    QString userId = {};
    QString userName = {};
    QString externalId = {}; ///< For an update or a deactivation.
};

/// The state of the org. Whoever reads or changes it holds the mutex.
class Org
{
public:
    explicit Org(int people);

    App *app(const QString &id);
    Group *group(const QString &id);
    QString subdomain() const;

    /// What an app's SAML issuer and metadata name themselves.
    static QString issuerOf(const App &app);

    mutable std::mutex mutex;
    QString base; ///< The org's URL, known once its server listens.
    QString id;
    QString token;
    NativeApp nativeApp;
    Grants grants;
    People people;
    std::vector<Group> groups;
    std::vector<std::unique_ptr<App>> apps; ///< In the order of their creation.
    CustomSchema userSchema;
    QString userSchemaId;
    QString userTypeId;
    SystemLog log;
    Certificates certificates;
    std::function<void(const ProvisioningJob &)> provision;
    int appCounter = 0;

private:
    void makeGroups();
    void makeUnrelatedApp();
};

} // namespace setup::practice::okta
