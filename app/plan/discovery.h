// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/callreference.h"
#include "plan/ledger.h"
#include "services/okta/oktatypes.h"
#include "services/okta/samlmetadata.h"
#include "services/sumo/scimprobe.h"
#include "services/sumo/sumotypes.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

#include <optional>

namespace setup::plan {

/// The parts of the two services that a setup looks at.
enum class Part {
    Organization,
    App,
    Metadata,
    SamlConfigurations,
    Roles,
    ServiceAccounts,
    ScimKeys,
    ScimSecret,
    ScimProbe,
    UserSchema,
    AppSchema,
    MappingToApp,
    MappingToOkta,
    People,
    AppUsers,
    AppGroups,
    Groups,
    GroupMembers,
    Events,
    RolesInUse,
    Allowlist,
    SumoUsers,
};

/// Whether Sumo Logic is asked for that part; all others are asked of Okta or of this computer.
inline bool isOfSumoLogic(Part part)
{
    switch (part) {
    case Part::SamlConfigurations:
    case Part::Roles:
    case Part::ServiceAccounts:
    case Part::ScimKeys:
    case Part::ScimProbe:
    case Part::Allowlist:
    case Part::SumoUsers: return true;
    default: return false;
    }
}

/// When something was read, and by which call.
struct Reading
{
    QDateTime at = {};
    net::CallReference by = {}; ///< Of several calls the last. Empty for what no service was asked.

    bool operator==(const Reading &) const = default;
};

/// What exists now, as far as it was read: facts, with the moment of reading. An absent optional was not read.
struct Discovery
{
    std::optional<okta::Organization> organization = {};
    std::optional<QList<okta::App>> appsOfThatName = {}; ///< Exact matches of the label, without case.
    std::optional<okta::App> app = {}; ///< The one of them that is ours, or that the user told us to adopt.
    std::optional<okta::SamlMetadata> metadata = {};
    std::optional<okta::CertificateFacts> certificate = {}; ///< The app's current signing certificate.
    std::optional<QList<sumo::SamlConfiguration>> samlConfigurations = {};
    std::optional<QList<sumo::Role>> roles = {};
    std::optional<QList<sumo::ServiceAccount>> serviceAccounts = {};
    std::optional<QList<sumo::AccessKey>> scimKeys = {}; ///< Of our service account.
    std::optional<bool> scimSecretKnown = {}; ///< The secret of the SCIM key is in the keychain or in memory.
    std::optional<sumo::ScimProbe> scimProbe = {};
    std::optional<okta::Schema> userSchema = {};
    std::optional<okta::Schema> appSchema = {};
    std::optional<okta::Mapping> mappingToApp = {};
    std::optional<okta::Mapping> mappingToOkta = {};
    std::optional<QMap<QString, okta::User>> people =
        {}; ///< By case-folded login; unknown logins are absent.
    std::optional<QMap<QString, okta::Group>> groups = {}; ///< By name; unknown names are absent.
    std::optional<QMap<QString, QList<okta::User>>> groupMembers = {}; ///< By the group's name.
    std::optional<QList<okta::AppUser>> appUsers = {};
    std::optional<QList<okta::AppGroup>> appGroups = {};
    QSet<okta::GroupId> groupsAssignedAnew = {}; ///< By this run: once is enough, whatever comes of it.
    std::optional<QList<okta::LogEvent>> events = {};
    std::optional<QMap<QString, sumo::User>> sumoUsers = {}; ///< By case-folded e-mail address.
    std::optional<bool> rolesInUse = {}; ///< Anybody has a value in `roles` on the Okta user's profile.
    QSet<QString> attributesHeld = {}; ///< Attributes that Okta refused to delete or to bring back, by name.
    std::optional<QList<sumo::AllowlistedUser>> allowlist = {}; ///< Who may sign in without SAML.

    Ledger ledger = {}; ///< What the journal tells of: by it the setup knows its own things.

    QHash<Part, Reading> readings = {};

    /// Forgets the app and all that hangs on it.
    void forgetApp();

    /// Whether that part was read at most that long before `now`.
    bool isFresh(Part part, const QDateTime &now, qint64 seconds) const
    {
        const auto read = readings.value(part).at;
        // A clock that was set back makes nothing fresh.
        return read.isValid() && read <= now && read.secsTo(now) <= seconds;
    }
};

inline size_t qHash(Part part, size_t seed = 0)
{
    return ::qHash(static_cast<int>(part), seed);
}

} // namespace setup::plan
