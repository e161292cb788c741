// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "net/serviceconnection.h"
#include "services/okta/oktatypes.h"

#include <memory>

namespace setup::okta {

/// The real service's limits (Okta, Rate limits) and retry rules for that org. On loopback the connection lifts the
/// limits by itself when the service says that it has none.
net::ServiceDescription describeOkta(const QUrl &orgUrl);

/// An Okta org, one method for each endpoint that the setup uses. Holds no policy and no text for users. Calls must
/// not outlive the client.
class OktaClient
{
public:
    explicit OktaClient(std::unique_ptr<net::ServiceConnection> connection);
    ~OktaClient();
    Q_DISABLE_COPY_MOVE(OktaClient)

    net::ServiceConnection &connection() { return *m_connection; }

    /// GET /.well-known/okta-organization
    Call<Organization> organization();
    /// GET /api/v1/users/me: the owner of the credentials.
    Call<User> currentUser();

    /// GET /api/v1/apps?q=: all apps whose label starts like this one, over all pages.
    Call<QList<App>> findApps(const QString &label);
    /// GET /api/v1/apps/{id}. `mayBeFresh`: it was made moments ago, so that a 404 is asked again for a while.
    Call<App> app(const AppId &id, bool mayBeFresh = false);
    /// POST /api/v1/apps. Never repeated blindly: after an error with outcomeUnknown, look with findApps().
    Call<App> createSamlApp(const SamlAppDraft &draft);
    /// PUT /api/v1/apps/{id} with the app's own object and these settings in it. Can wipe SCIM when that is on.
    /// Sent once: after an error with lookFirst or outcomeUnknown, read the app again and decide anew.
    Call<App> updateSamlSettings(const App &app, const SamlSettings &settings);
    /// POST /api/v1/apps/{id}/lifecycle/deactivate
    Call<Unit> deactivateApp(const AppId &id);
    /// DELETE /api/v1/apps/{id}; only an inactive app. One that is gone already is no error.
    Call<Unit> deleteApp(const AppId &id);
    /// GET /api/v1/apps/{id}/sso/saml/metadata?kid=
    Call<SamlMetadata> samlMetadata(const AppId &id, const QString &signingKeyId);
    /// GET /api/v1/apps/{id}/credentials/keys
    Call<QList<SigningKey>> signingKeys(const AppId &id);

    /// GET /api/v1/meta/schemas/user/default
    Call<Schema> userSchema();
    /// POST /api/v1/meta/schemas/user/default with one custom attribute; the others stay. Repeatable. Its `master` is
    /// sent only where it has one: a new attribute gets the org's default.
    Call<Schema> setUserAttribute(const SchemaAttribute &attribute);
    /// The same with the attribute's own JSON, as toJson() writes it; null in it takes a value away. Repeatable.
    Call<Schema> writeUserAttribute(const QString &name, const QJsonObject &json);
    Call<Schema> writeAppAttribute(const AppId &id, const QString &name, const QJsonObject &json);
    /// POST /api/v1/meta/schemas/user/default with null for each custom attribute to go. Repeatable.
    Call<Schema> removeUserAttributes(const QStringList &names);
    /// GET /api/v1/meta/schemas/apps/{id}/default. Tried again for a while when a fresh app isn't found.
    Call<Schema> appSchema(const AppId &id);
    /// POST /api/v1/meta/schemas/apps/{id}/default with one custom attribute; the others stay. Repeatable.
    Call<Schema> setAppAttribute(const AppId &id, const SchemaAttribute &attribute);
    /// POST /api/v1/meta/schemas/apps/{id}/default with null for each custom attribute to go. Repeatable.
    Call<Schema> removeAppAttributes(const AppId &id, const QStringList &names);

    /// GET /api/v1/mappings?sourceId=&targetId=. Without the rules. Tried again for a while on a fresh app's 404.
    Call<QList<Mapping>> findMappings(const QString &sourceId, const QString &targetId);
    /// GET /api/v1/mappings/{id}
    Call<Mapping> mapping(const MappingId &id);
    /// POST /api/v1/mappings/{id}: sets these rules and removes those; the others stay. Repeatable.
    Call<Mapping> updateMapping(const MappingId &id, const QMap<QString, MappingRule> &set,
                                const QStringList &remove);

    /// GET /api/v1/users?q=: the first `limit` (200 at most) people whose name or address starts like this; anyone
    /// when empty.
    Call<QList<User>> findUsers(const QString &query, int limit);
    /// GET /api/v1/users?search=profile.login eq ...: people by their logins, in batches, in the order asked. Those
    /// whom the search doesn't know yet are asked for one by one; unknown ones are absent.
    Call<QList<User>> usersByLogin(const QStringList &logins);
    /// GET /api/v1/users?search=profile.NAME pr: whether anybody has a value in that attribute of the profile.
    Call<bool> hasUserWith(const QString &attribute);
    /// GET /api/v1/users/{login}. Okta takes an id or an unambiguous short name in that place, too.
    Call<User> user(const QString &login);
    /// GET /api/v1/groups?q=: groups whose name starts like this; all when empty (300 at most, Okta's bound).
    Call<QList<Group>> findGroups(const QString &query);
    /// GET /api/v1/groups/{id}/users: the group's members, over all pages; the deactivated ones, too.
    Call<QList<User>> groupMembers(const GroupId &id);

    /// GET /api/v1/apps/{id}/users, over all pages.
    Call<QList<AppUser>> appUsers(const AppId &id);
    /// POST /api/v1/apps/{id}/users. Not repeated blindly.
    Call<AppUser> assignUser(const AppId &id, const UserId &user, const QJsonObject &profile);
    /// POST /api/v1/apps/{id}/users/{user}: changes the assignment's own attributes. Repeatable.
    Call<AppUser> updateAppUser(const AppId &id, const UserId &user, const QJsonObject &profile);
    /// DELETE /api/v1/apps/{id}/users/{user}: deactivates the person in the application when that is on. One who
    /// isn't assigned any more is no error.
    Call<Unit> unassignUser(const AppId &id, const UserId &user);
    /// GET /api/v1/apps/{id}/groups, over all pages.
    Call<QList<AppGroup>> appGroups(const AppId &id);
    /// PUT /api/v1/apps/{id}/groups/{group}
    Call<AppGroup> assignGroup(const AppId &id, const GroupId &group, const QJsonObject &profile);
    /// DELETE /api/v1/apps/{id}/groups/{group}: its members are unassigned, too. One that isn't assigned any more is
    /// no error.
    Call<Unit> unassignGroup(const AppId &id, const GroupId &group);

    /// GET /api/v1/logs: the provisioning events of that app since then, oldest first, over all pages up to
    /// the first empty one (Okta API reference, System Log: a query without an end has a next page for ever).
    /// `since` at most 180 days back, by the service's clock. An event can take a while to appear: ask again from the same moment and tell
    /// events apart by their uuid.
    Call<QList<LogEvent>> provisioningEvents(const AppId &id, const QDateTime &since);

private:
    Call<Schema> writeSchema(const QString &path, const QJsonObject &properties);

    std::unique_ptr<net::ServiceConnection> m_connection;
};

} // namespace setup::okta
