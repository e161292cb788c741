// SPDX-License-Identifier: Apache-2.0
#include "services/sumo/sumoclient.h"

#include "core/json.h"
#include "net/paging.h"
#include "services/sumo/sumoerrors.h"
#include "services/sumo/sumojson.h"

#include <QJsonArray>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace setup::sumo {
namespace {

using net::HttpRequest;
using net::HttpResponse;

template <class T>
using Reader = Result<T> (*)(const QJsonObject &);

/// The most that a page may hold; fewer calls than with the default of 100.
const auto pageSize = u"1000"_s;

/// The reader's error with what it can't know. A write whose reply can't be read has been taken all the same.
template <class T>
Result<T> located(Result<T> read, const HttpRequest &request, const HttpResponse &response)
{
    if (read)
        return read;
    auto error = read.error();
    error.service = Service::SumoLogic;
    error.httpStatus = response.status;
    error.request = u"%1 %2"_s.arg(net::methodName(request.method), response.url.path(QUrl::FullyEncoded));
    error.outcomeUnknown = request.changesSomething() && !request.isRepeatable();
    return error;
}

/// A call whose reply is one object.
template <class T>
Call<T> askForObject(net::ServiceConnection &connection, HttpRequest request, Reader<T> reader)
{
    auto sent = connection.send(request);
    return mapped<T>(std::move(sent), [request = std::move(request), reader](const HttpResponse &response) {
        const auto json = response.jsonObject();
        return located(json ? reader(*json) : Result<T>(json.error()), request, response);
    });
}

/// A PUT whose body was read a moment ago.
HttpRequest update(const QString &path, const QJsonObject &body)
{
    auto request = net::put(path, body);
    request.needsFreshLook = true;
    return request;
}

/// A call whose reply says nothing beyond its success.
Call<Unit> ask(net::ServiceConnection &connection, HttpRequest request)
{
    return mapped<Unit>(connection.send(std::move(request)),
                        [](const HttpResponse &) -> Result<Unit> { return Unit{}; });
}

/// What is gone already is as deleted as it can be: a DELETE is sent again when its reply got lost.
Call<Unit> askToDelete(net::ServiceConnection &connection, const QString &path)
{
    return recovered(ask(connection, net::remove(path)), [](const Error &error) -> Result<Unit> {
        if (error.kind == ErrorKind::NotFound)
            return Unit{};
        return error;
    });
}

template <class T>
Result<QList<T>> itemsOf(const QJsonArray &array, Reader<T> reader, const QString &key)
{
    QList<T> items;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto item = reader(array.at(i).toObject());
        if (!item) {
            auto error = item.error();
            for (auto &cause : error.causes)
                cause.prepend(u"%1[%2]."_s.arg(key).arg(i));
            return error;
        }
        items.append(std::move(*item));
    }
    return items;
}

template <class T>
Result<QList<T>> dataOf(const HttpResponse &response, Reader<T> reader)
{
    const auto json = response.jsonObject();
    if (!json)
        return json.error();
    JsonReader page(*json);
    const auto data = page.array(u"data");
    page.optionalString(u"next");
    const auto checked = page.finish(Unit{});
    return checked ? itemsOf(data, reader, u"data"_s) : Result<QList<T>>(checked.error());
}

/// All items of a list that comes in pages with a token for the next (Sumo Logic API, Pagination).
template <class T>
Call<QList<T>> askForPages(net::ServiceConnection &connection, const QString &path,
                           const QList<std::pair<QString, QString>> &query, Reader<T> reader)
{
    const auto request = [path, query](const QString &token) {
        auto items = net::makeQuery({{u"limit"_s, pageSize}});
        for (const auto &[name, value] : query)
            items = net::withItem(items, name, value);
        return net::get(path, token.isEmpty() ? items : net::withItem(items, u"token"_s, token));
    };
    auto readItems = [reader, first = request({})](const HttpResponse &response) {
        return located(dataOf(response, reader), first, response);
    };
    auto nextOf = [request](const HttpResponse &response) -> std::optional<HttpRequest> {
        const auto json = response.jsonObject();
        const auto token = json ? json->value("next"_L1).toString() : QString();
        return token.isEmpty() ? std::nullopt : std::optional(request(token));
    };
    return std::make_unique<net::CollectPages<T>>(connection, request({}), std::move(readItems),
                                                  std::move(nextOf));
}

/// All items of a list that comes whole, in `data`.
template <class T>
Call<QList<T>> askForData(net::ServiceConnection &connection, const QString &path, Reader<T> reader)
{
    const auto request = net::get(path);
    return mapped<QList<T>>(connection.send(request), [request, reader](const HttpResponse &response) {
        return located(dataOf(response, reader), request, response);
    });
}

QString accountPath(const ServiceAccountId &id)
{
    return u"/v1/serviceAccounts/"_s + net::pathSegment(id.toString());
}

QJsonArray idsOf(const QList<RoleId> &roles)
{
    QJsonArray ids;
    for (const auto &role : roles)
        ids.append(role.toString());
    return ids;
}

Result<std::shared_ptr<NewAccessKey>> newAccessKeyFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Secret secret(reader.string(u"key"));
    if (secret.isEmpty())
        reader.note(u"key", u"no secret in it"_s);
    const auto checked = reader.finish(Unit{});
    if (!checked)
        return checked.error();
    const auto key = accessKeyFromJson(json);
    if (!key)
        return key.error();
    return std::make_shared<NewAccessKey>(NewAccessKey{.key = *key, .secret = std::move(secret)});
}

Result<bool> isLoginAllowlisted(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(reader.boolean(u"loginEnabled"));
}

} // namespace

net::ServiceDescription describeSumo(const QUrl &apiUrl)
{
    return {
        .service = Service::SumoLogic,
        .baseUrl = apiUrl,
        .limits = {.minInterval = std::chrono::milliseconds(250), .maxInFlight = 10},
        // A minute's worth of tries: Sumo Logic names no time after which a limited call would go through.
        .retry = {.maxAttempts = 6, .signInsAreThrottled = true},
        .readError = readError};
}

SumoClient::SumoClient(std::unique_ptr<net::ServiceConnection> connection)
    : m_connection(std::move(connection))
{
}

SumoClient::~SumoClient() = default;

Call<Unit> SumoClient::checkDeployment()
{
    auto call = ask(*m_connection, net::get(u"/v1/collectors"_s, net::makeQuery({{u"limit"_s, u"1"_s}})));
    return recovered(std::move(call), [](const Error &error) -> Result<Unit> {
        if (error.kind == ErrorKind::Forbidden)
            return Unit{};
        return error;
    });
}

Call<QList<SamlConfiguration>> SumoClient::samlConfigurations()
{
    const auto request = net::get(u"/v1/saml/identityProviders"_s);
    return mapped<QList<SamlConfiguration>>(
        m_connection->send(request), [request](const HttpResponse &response) {
            const auto array = response.jsonArray();
            auto items = array
                ? itemsOf<SamlConfiguration>(*array, samlConfigurationFromJson, u"configurations"_s)
                : Result<QList<SamlConfiguration>>(array.error());
            return located(std::move(items), request, response);
        });
}

Call<SamlConfiguration> SumoClient::createSamlConfiguration(const SamlConfigurationDraft &draft)
{
    return askForObject(*m_connection, net::post(u"/v1/saml/identityProviders"_s, toJson(draft)),
                        &samlConfigurationFromJson);
}

Call<SamlConfiguration> SumoClient::updateSamlConfiguration(const SamlConfiguration &current,
                                                            const SamlConfigurationDraft &wanted)
{
    const QString path = u"/v1/saml/identityProviders/"_s + net::pathSegment(current.id.toString());
    return askForObject(*m_connection, update(path, withValues(current.raw, wanted)),
                        &samlConfigurationFromJson);
}

Call<Unit> SumoClient::deleteSamlConfiguration(const SamlConfigurationId &id)
{
    return askToDelete(*m_connection, u"/v1/saml/identityProviders/"_s + net::pathSegment(id.toString()));
}

Call<QList<Role>> SumoClient::roles()
{
    return askForPages(*m_connection, u"/v1/roles"_s, {}, &roleFromJson);
}

Call<Role> SumoClient::createRole(const QString &name, const QString &description,
                                  const QStringList &capabilities)
{
    QJsonObject body{{u"name"_s, name},
                     {u"description"_s, description},
                     {u"selectionType"_s, u"All"_s},
                     {u"capabilities"_s, QJsonArray::fromStringList(capabilities)}};
    auto asked = askForObject(*m_connection, net::post(u"/v2/roles"_s, body), &roleFromJson);
    body.remove(u"selectionType"_s);
    return thenAlways(std::move(asked), [this, body](const Result<Role> &made) -> Call<Role> {
        // Inferred: the API description has the field, no recording does. What is refused as invalid wasn't made.
        if (!made && made.error().kind == ErrorKind::Invalid)
            return askForObject(*m_connection, net::post(u"/v2/roles"_s, body), &roleFromJson);
        return made ? ready(*made) : failed<Role>(made.error());
    });
}

Call<Unit> SumoClient::deleteRole(const RoleId &id)
{
    return askToDelete(*m_connection, u"/v1/roles/"_s + net::pathSegment(id.toString()));
}

Call<QList<User>> SumoClient::users()
{
    return askForPages(*m_connection, u"/v1/users"_s, {}, &userFromJson);
}

Call<QList<User>> SumoClient::usersByEmail(const QString &email)
{
    return askForPages(*m_connection, u"/v1/users"_s, {{u"email"_s, email}}, &userFromJson);
}

Call<Unit> SumoClient::deactivateUser(const User &user)
{
    const QJsonObject body{{u"firstName"_s, user.firstName},
                           {u"lastName"_s, user.lastName},
                           {u"isActive"_s, false},
                           {u"roleIds"_s, idsOf(user.roles)}};
    return ask(*m_connection, update(u"/v1/users/"_s + net::pathSegment(user.id.toString()), body));
}

Call<QList<AllowlistedUser>> SumoClient::allowlistedUsers()
{
    const auto request = net::get(u"/v1/saml/allowlistedUsers"_s);
    return mapped<QList<AllowlistedUser>>(
        m_connection->send(request), [request](const HttpResponse &response) {
            const auto array = response.jsonArray();
            auto items = array ? itemsOf<AllowlistedUser>(*array, allowlistedUserFromJson, u"users"_s)
                               : Result<QList<AllowlistedUser>>(array.error());
            return located(std::move(items), request, response);
        });
}

Call<Unit> SumoClient::checkUsers()
{
    return ask(*m_connection, net::get(u"/v1/users"_s, net::makeQuery({{u"limit"_s, u"1"_s}})));
}

Call<QList<ServiceAccount>> SumoClient::serviceAccounts()
{
    return askForData(*m_connection, u"/v1/serviceAccounts"_s, &serviceAccountFromJson);
}

Call<ServiceAccount> SumoClient::createServiceAccount(const QString &name, const QString &email,
                                                      const QList<RoleId> &roles)
{
    const QJsonObject body{{u"name"_s, name}, {u"email"_s, email}, {u"roleIds"_s, idsOf(roles)}};
    auto request = net::post(u"/v1/serviceAccounts"_s, body);
    request.mayBeFresh = true; // the role was made a moment ago
    return askForObject(*m_connection, std::move(request), &serviceAccountFromJson);
}

Call<Unit> SumoClient::deleteServiceAccount(const ServiceAccountId &id)
{
    return askToDelete(*m_connection, accountPath(id));
}

Call<QList<AccessKey>> SumoClient::accessKeys(const ServiceAccountId &account)
{
    return askForData(*m_connection, accountPath(account) + u"/accessKeys", &accessKeyFromJson);
}

Call<std::shared_ptr<NewAccessKey>>
SumoClient::createAccessKey(const ServiceAccountId &account, const QString &label, const QStringList &scopes)
{
    const QJsonObject body{{u"label"_s, label}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}};
    return askForObject(*m_connection, net::post(accountPath(account) + u"/accessKeys", body),
                        &newAccessKeyFromJson);
}

Call<Unit> SumoClient::deleteAccessKey(const ServiceAccountId &account, const QString &accessId)
{
    return askToDelete(*m_connection, accountPath(account) + u"/accessKeys/" + net::pathSegment(accessId));
}

Call<bool> SumoClient::isIpAllowlistOn()
{
    return askForObject(*m_connection, net::get(u"/v1/serviceAllowlist/status"_s), &isLoginAllowlisted);
}

} // namespace setup::sumo
