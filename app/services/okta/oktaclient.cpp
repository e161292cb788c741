// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oktaclient.h"

#include "net/paging.h"
#include "services/okta/oktacalls.h"
#include "services/okta/oktaerrors.h"
#include "services/okta/oktajson.h"
#include "services/okta/samlmetadata.h"
#include "services/okta/usersbylogin.h"

#include <QJsonArray>

#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace setup::okta {

using namespace calls;

namespace {

constexpr int maxUsers = 200; // users a page
const auto userSchemaPath = u"/api/v1/meta/schemas/user/default"_s;

QString appPath(const AppId &id, const QString &rest = {})
{
    return u"/api/v1/apps/"_s + net::pathSegment(id.toString()) + rest;
}

QString appUserPath(const AppId &id, const UserId &user)
{
    return appPath(id, u"/users/"_s + net::pathSegment(user.toString()));
}

QString appSchemaPath(const AppId &id)
{
    return u"/api/v1/meta/schemas/apps/"_s + net::pathSegment(id.toString()) + u"/default"_s;
}

QString appGroupPath(const AppId &id, const GroupId &group)
{
    return appPath(id, u"/groups/"_s + net::pathSegment(group.toString()));
}

QString mappingPath(const MappingId &id)
{
    return u"/api/v1/mappings/"_s + net::pathSegment(id.toString());
}

/// What takes these properties away.
QJsonObject nullsFor(const QStringList &names)
{
    QJsonObject properties;
    for (const auto &name : names)
        properties.insert(name, QJsonValue::Null);
    return properties;
}

net::HttpRequest fresh(net::HttpRequest request)
{
    request.mayBeFresh = true;
    return request;
}

net::HttpRequest repeatable(net::HttpRequest request)
{
    request.repeatable = true;
    return request;
}

/// Okta's groups of endpoints that share a limit of calls a minute.
QString bucketOf(const QString &method, const QString &path)
{
    const auto parts = path.split(u'/', Qt::SkipEmptyParts); // api v1 apps {id} users ...
    const auto collection = parts.value(2);
    if (parts.value(0) != "api"_L1 || parts.value(1) != "v1"_L1)
        return u"other"_s;
    if (collection == "logs"_L1)
        return u"logs"_s;
    if (collection == "apps"_L1)
        return parts.size() == 4 ? u"app"_s : u"apps"_s;
    if (collection == "groups"_L1)
        return parts.size() == 3 ? u"groups"_s : u"group"_s;
    if (collection != "users"_L1)
        return u"other"_s;
    if (parts.size() == 3)
        return u"users"_s;
    return parts.size() == 4 && method == "GET"_L1 ? u"user-read"_s : u"user"_s;
}

/// The log's next page. An empty page ends the list even when it has a link: a log that is still written always does.
std::optional<net::HttpRequest> nextEvents(const net::HttpResponse &response)
{
    const auto link = response.link(u"next");
    const auto events = response.jsonArray();
    if (!link || !events || events->isEmpty())
        return std::nullopt;
    return net::HttpRequest{.absoluteUrl = *link};
}

QString eventTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

net::ServiceDescription describeOkta(const QUrl &orgUrl)
{
    net::ServiceDescription description{.service = Service::Okta,
                                        .baseUrl = orgUrl,
                                        .readError = readError,
                                        .requestIdHeader = "X-Okta-Request-Id"_ba};
    description.limits.bucketOf = bucketOf;
    if (net::isLoopback(orgUrl))
        description.retry.firstDelay = std::chrono::milliseconds(20);
    return description;
}

OktaClient::OktaClient(std::unique_ptr<net::ServiceConnection> connection)
    : m_connection(std::move(connection))
{
}

OktaClient::~OktaClient() = default;

Call<Organization> OktaClient::organization()
{
    return askObject<Organization>(*m_connection, net::get(u"/.well-known/okta-organization"_s),
                                   organizationFromJson);
}

Call<User> OktaClient::currentUser()
{
    return askObject<User>(*m_connection, net::get(u"/api/v1/users/me"_s), userFromJson);
}

Call<QList<App>> OktaClient::findApps(const QString &label)
{
    const auto query = net::makeQuery({{u"q"_s, label}, {u"limit"_s, u"200"_s}});
    return askPages<App>(*m_connection, net::get(u"/api/v1/apps"_s, query), appFromJson);
}

Call<App> OktaClient::app(const AppId &id, bool mayBeFresh)
{
    const auto request = net::get(appPath(id));
    return askObject<App>(*m_connection, mayBeFresh ? fresh(request) : request, appFromJson);
}

Call<App> OktaClient::createSamlApp(const SamlAppDraft &draft)
{
    auto request = net::post(u"/api/v1/apps"_s, toJson(draft));
    request.query = net::makeQuery({{u"activate"_s, u"true"_s}});
    return askObject<App>(*m_connection, request, appFromJson);
}

Call<App> OktaClient::updateSamlSettings(const App &app, const SamlSettings &settings)
{
    // The whole app goes back as it was read: sent late, it would undo what was changed meanwhile (SCIM among it).
    auto request = net::put(appPath(app.id), withSettings(app.raw, settings));
    request.needsFreshLook = true;
    return askObject<App>(*m_connection, request, appFromJson);
}

Call<Unit> OktaClient::deactivateApp(const AppId &id)
{
    net::HttpRequest request{.method = net::Method::Post, .path = appPath(id, u"/lifecycle/deactivate"_s)};
    return tell(*m_connection, repeatable(std::move(request)));
}

Call<Unit> OktaClient::deleteApp(const AppId &id)
{
    return tellGone(*m_connection, net::remove(appPath(id)));
}

Call<SamlMetadata> OktaClient::samlMetadata(const AppId &id, const QString &signingKeyId)
{
    auto request = fresh(net::get(appPath(id, u"/sso/saml/metadata"_s)));
    if (!signingKeyId.isEmpty())
        request.query = net::makeQuery({{u"kid"_s, signingKeyId}});
    request.accept = "application/xml"_ba;
    return mapped<SamlMetadata>(m_connection->send(request), [request](const net::HttpResponse &response) {
        return located(parseSamlMetadata(response.body), request, response);
    });
}

Call<QList<SigningKey>> OktaClient::signingKeys(const AppId &id)
{
    return askList<SigningKey>(*m_connection, fresh(net::get(appPath(id, u"/credentials/keys"_s))),
                               signingKeyFromJson);
}

Call<Schema> OktaClient::userSchema()
{
    return askObject<Schema>(*m_connection, net::get(userSchemaPath), schemaFromJson);
}

Call<Schema> OktaClient::writeSchema(const QString &path, const QJsonObject &properties)
{
    const QJsonObject custom{{u"id"_s, u"#custom"_s},
                             {u"type"_s, u"object"_s},
                             {u"properties"_s, properties},
                             {u"required"_s, QJsonArray{}}};
    const QJsonObject body{{u"definitions"_s, QJsonObject{{u"custom"_s, custom}}}};
    return askObject<Schema>(*m_connection, fresh(repeatable(net::post(path, body))), schemaFromJson);
}

Call<Schema> OktaClient::setUserAttribute(const SchemaAttribute &attribute)
{
    return writeSchema(userSchemaPath, {{attribute.name, toJson(attribute)}});
}

Call<Schema> OktaClient::writeUserAttribute(const QString &name, const QJsonObject &json)
{
    return writeSchema(userSchemaPath, {{name, json}});
}

Call<Schema> OktaClient::writeAppAttribute(const AppId &id, const QString &name, const QJsonObject &json)
{
    return writeSchema(appSchemaPath(id), {{name, json}});
}

Call<Schema> OktaClient::removeUserAttributes(const QStringList &names)
{
    return writeSchema(userSchemaPath, nullsFor(names));
}

Call<Schema> OktaClient::appSchema(const AppId &id)
{
    return askObject<Schema>(*m_connection, fresh(net::get(appSchemaPath(id))), schemaFromJson);
}

Call<Schema> OktaClient::setAppAttribute(const AppId &id, const SchemaAttribute &attribute)
{
    return writeSchema(appSchemaPath(id), {{attribute.name, toJson(attribute)}});
}

Call<Schema> OktaClient::removeAppAttributes(const AppId &id, const QStringList &names)
{
    return writeSchema(appSchemaPath(id), nullsFor(names));
}

Call<QList<Mapping>> OktaClient::findMappings(const QString &sourceId, const QString &targetId)
{
    const auto query = net::makeQuery(
        {{u"sourceId"_s, sourceId}, {u"targetId"_s, targetId}, {u"limit"_s, u"200"_s}});
    return askPages<Mapping>(*m_connection, fresh(net::get(u"/api/v1/mappings"_s, query)), mappingFromJson);
}

Call<Mapping> OktaClient::mapping(const MappingId &id)
{
    return askObject<Mapping>(*m_connection, fresh(net::get(mappingPath(id))), mappingFromJson);
}

Call<Mapping> OktaClient::updateMapping(const MappingId &id, const QMap<QString, MappingRule> &set,
                                        const QStringList &remove)
{
    auto properties = nullsFor(remove);
    for (auto rule = set.cbegin(); rule != set.cend(); ++rule) {
        properties.insert(
            rule.key(),
            QJsonObject{{u"expression"_s, rule->expression}, {u"pushStatus"_s, rule->pushStatus}});
    }
    const auto request = net::post(mappingPath(id), {{u"properties"_s, properties}});
    return askObject<Mapping>(*m_connection, fresh(repeatable(request)), mappingFromJson);
}

Call<QList<User>> OktaClient::findUsers(const QString &query, int limit)
{
    auto items = net::makeQuery({{u"limit"_s, QString::number(qBound(1, limit, maxUsers))}});
    if (!query.isEmpty())
        items = net::withItem(items, u"q"_s, query);
    return askList<User>(*m_connection, net::get(u"/api/v1/users"_s, items), userFromJson);
}

Call<QList<User>> OktaClient::usersByLogin(const QStringList &logins)
{
    auto search = [this](const QString &expression) {
        const auto query = net::makeQuery({{u"search"_s, expression}, {u"limit"_s, u"200"_s}});
        return askPages<User>(*m_connection, net::get(u"/api/v1/users"_s, query), userFromJson);
    };
    return std::make_unique<UsersByLogin>(logins, std::move(search),
                                          [this](const QString &login) { return user(login); });
}

Call<bool> OktaClient::hasUserWith(const QString &attribute)
{
    const auto query = net::makeQuery(
        {{u"search"_s, u"profile.%1 pr"_s.arg(attribute)}, {u"limit"_s, u"1"_s}});
    return mapped<bool>(askList<User>(*m_connection, net::get(u"/api/v1/users"_s, query), userFromJson),
                        [](const QList<User> &found) -> Result<bool> { return !found.isEmpty(); });
}

Call<User> OktaClient::user(const QString &login)
{
    return askObject<User>(*m_connection, net::get(u"/api/v1/users/"_s + net::pathSegment(login)),
                           userFromJson);
}

Call<QList<Group>> OktaClient::findGroups(const QString &query)
{
    auto items = net::makeQuery({{u"limit"_s, u"300"_s}});
    if (!query.isEmpty())
        items = net::withItem(items, u"q"_s, query);
    return askList<Group>(*m_connection, net::get(u"/api/v1/groups"_s, items), groupFromJson);
}

Call<QList<User>> OktaClient::groupMembers(const GroupId &id)
{
    const auto path = u"/api/v1/groups/%1/users"_s.arg(net::pathSegment(id.toString()));
    const auto query = net::makeQuery({{u"limit"_s, u"200"_s}});
    return askPages<User>(*m_connection, net::get(path, query), userFromJson);
}

Call<QList<AppUser>> OktaClient::appUsers(const AppId &id)
{
    const auto query = net::makeQuery({{u"limit"_s, u"500"_s}});
    return askPages<AppUser>(*m_connection, fresh(net::get(appPath(id, u"/users"_s), query)),
                             appUserFromJson);
}

Call<AppUser> OktaClient::assignUser(const AppId &id, const UserId &user, const QJsonObject &profile)
{
    QJsonObject body{{u"id"_s, user.toString()}, {u"scope"_s, u"USER"_s}};
    if (!profile.isEmpty())
        body.insert(u"profile"_s, profile);
    return askObject<AppUser>(*m_connection, fresh(net::post(appPath(id, u"/users"_s), body)),
                              appUserFromJson);
}

Call<AppUser> OktaClient::updateAppUser(const AppId &id, const UserId &user, const QJsonObject &profile)
{
    const auto request = net::post(appUserPath(id, user), {{u"profile"_s, profile}});
    return askObject<AppUser>(*m_connection, fresh(repeatable(request)), appUserFromJson);
}

Call<Unit> OktaClient::unassignUser(const AppId &id, const UserId &user)
{
    return tellGone(*m_connection, net::remove(appUserPath(id, user)));
}

Call<QList<AppGroup>> OktaClient::appGroups(const AppId &id)
{
    const auto query = net::makeQuery({{u"limit"_s, u"200"_s}});
    return askPages<AppGroup>(*m_connection, fresh(net::get(appPath(id, u"/groups"_s), query)),
                              appGroupFromJson);
}

Call<AppGroup> OktaClient::assignGroup(const AppId &id, const GroupId &group, const QJsonObject &profile)
{
    const auto path = appGroupPath(id, group);
    const auto body = profile.isEmpty() ? QJsonObject{} : QJsonObject{{u"profile"_s, profile}};
    return askObject<AppGroup>(*m_connection, fresh(net::put(path, body)), appGroupFromJson);
}

Call<Unit> OktaClient::unassignGroup(const AppId &id, const GroupId &group)
{
    return tellGone(*m_connection, net::remove(appGroupPath(id, group)));
}

Call<QList<LogEvent>> OktaClient::provisioningEvents(const AppId &id, const QDateTime &since)
{
    const auto filter = uR"(target.id eq "%1" and eventType sw "application.provision.user")"_s.arg(
        id.toString());
    // No `until`: the present moment of a computer whose clock is slow would cut off the newest events. Without it
    // there is a next page for ever, and the first empty one is the end.
    const auto query = net::makeQuery({{u"since"_s, eventTime(since)},
                                       {u"filter"_s, filter},
                                       {u"sortOrder"_s, u"ASCENDING"_s},
                                       {u"limit"_s, u"1000"_s}});
    const auto request = net::get(u"/api/v1/logs"_s, query);
    auto itemsOf = [request](const net::HttpResponse &response) {
        return located(readList(response, logEventFromJson), request, response);
    };
    return std::make_unique<net::CollectPages<LogEvent>>(*m_connection, request, std::move(itemsOf),
                                                         nextEvents);
}

} // namespace setup::okta
