// SPDX-License-Identifier: Apache-2.0
#include "practice/identifiers.h"
#include "practice/sumo/accesskeys.h"
#include "practice/sumo/errors.h"
#include "practice/sumo/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::sumo {
namespace {

constexpr int longestName = 128;
constexpr int longestEmail = 255;
const auto manageUsers = "manageUsersAndRoles"_L1;

QJsonObject toJson(const ServiceAccount &account)
{
    QJsonObject json{{u"id"_s, account.id},
                     {u"name"_s, account.name},
                     {u"email"_s, account.email},
                     {u"roleIds"_s, QJsonArray::fromStringList(account.roleIds)},
                     {u"isActive"_s, account.active}};
    account.stamp.addTo(json);
    return json;
}

std::optional<Reply> refuse(Tenant &tenant, const QJsonObject &body, bool lagging)
{
    if (body.value("name"_L1).toString().size() > longestName)
        return invalidRequest(u"The name has at most 128 characters."_s);
    const auto email = body.value("email"_L1);
    if (!email.isUndefined() && (!email.toString().contains(u'@') || email.toString().size() > longestEmail))
        return invalidRequest(u"The e-mail address is invalid."_s);
    const auto roleIds = textsOf(body.value("roleIds"_L1));
    for (const auto &id : roleIds) {
        const auto *role = tenant.role(id);
        if (role == nullptr || (lagging && !role->initial))
            return missing(u"role"_s, id);
    }
    return std::nullopt;
}

Reply create(Tenant &tenant, const Request &request, const Caller &caller)
{
    const auto body = request.json();
    if (!body)
        return invalidRequest(u"The body is not JSON."_s);
    for (const auto &field : {u"name"_s, u"email"_s, u"roleIds"_s}) {
        if (!body->contains(field))
            return invalidRequest(u"The field %1 is required."_s.arg(field));
    }
    if (const auto refusal = refuse(tenant, *body, request.rolesLag))
        return *refusal;
    tenant.serviceAccounts.push_back({.id = sumoId(),
                                      .name = body->value("name"_L1).toString(),
                                      .email = body->value("email"_L1).toString(),
                                      .roleIds = textsOf(body->value("roleIds"_L1))});
    tenant.serviceAccounts.back().stamp.touch(caller.id);
    return jsonReply(toJson(tenant.serviceAccounts.back()));
}

Reply update(Tenant &tenant, const Request &request, const Caller &caller)
{
    auto *account = tenant.serviceAccount(request.parameter(u"id"_s));
    if (account == nullptr)
        return missing(u"service account"_s, request.parameter(u"id"_s));
    const auto body = request.json();
    if (!body)
        return invalidRequest(u"The body is not JSON."_s);
    if (const auto refusal = refuse(tenant, *body, request.rolesLag))
        return *refusal;
    account->name = body->value("name"_L1).toString(account->name);
    account->email = body->value("email"_L1).toString(account->email);
    account->active = body->value("isActive"_L1).toBool(account->active);
    if (body->contains("roleIds"_L1))
        account->roleIds = textsOf(body->value("roleIds"_L1));
    account->stamp.touch(caller.id);
    return jsonReply(toJson(*account));
}

Reply remove(Tenant &tenant, const Request &request)
{
    const auto id = request.parameter(u"id"_s);
    auto &accounts = tenant.serviceAccounts;
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(),
                                    [&id](const auto &account) { return account.id == id; });
    if (found == accounts.cend())
        return missing(u"service account"_s, id);
    accounts.erase(found);
    tenant.keys.erase(std::remove_if(tenant.keys.begin(), tenant.keys.end(),
                                     [&id](const AccessKey &key) { return key.ownerId == id; }),
                      tenant.keys.end());
    return emptyReply();
}

Reply createKey(Tenant &tenant, const Request &request, const Caller &caller)
{
    const auto *account = tenant.serviceAccount(request.parameter(u"id"_s));
    if (account == nullptr)
        return missing(u"service account"_s, request.parameter(u"id"_s));
    const auto body = request.json();
    if (!body || !body->value("label"_L1).isString())
        return invalidRequest(u"The field label is required."_s);
    if (const auto refusal = refuseKey(*body))
        return *refusal;
    auto &key = tenant.addKey(account->id, true, body->value("label"_L1).toString(), caller.id);
    key.scopes = textsOf(body->value("scopes"_L1));
    key.corsHeaders = body->value("corsHeaders"_L1).toArray();
    return jsonReply(sumo::toJson(tenant, key, true));
}

AccessKey *keyOf(Tenant &tenant, const Request &request)
{
    auto *key = tenant.key(request.parameter(u"accessId"_s));
    return key != nullptr && key->ofServiceAccount && key->ownerId == request.parameter(u"id"_s) ? key
                                                                                                 : nullptr;
}

Reply noKey(const Request &request)
{
    return missing(u"access key"_s, request.parameter(u"accessId"_s));
}

Reply updateKey(Tenant &tenant, const Request &request, const Caller &caller)
{
    auto *key = keyOf(tenant, request);
    if (key == nullptr)
        return noKey(request);
    const auto body = request.json();
    if (!body || !body->value("disabled"_L1).isBool())
        return invalidRequest(u"The field disabled is required."_s);
    if (const auto refusal = refuseKey(*body))
        return *refusal;
    key->disabled = body->value("disabled"_L1).toBool();
    if (body->contains("scopes"_L1))
        key->scopes = textsOf(body->value("scopes"_L1));
    if (body->contains("corsHeaders"_L1))
        key->corsHeaders = body->value("corsHeaders"_L1).toArray();
    key->stamp.touch(caller.id);
    return jsonReply(sumo::toJson(tenant, *key, false));
}

void addKeyRoutes(Router &router, Tenant &tenant)
{
    const auto all = u"/api/v1/serviceAccounts/{id}/accessKeys"_s;
    const auto one = u"/api/v1/serviceAccounts/{id}/accessKeys/{accessId}"_s;
    router.add(u"GET"_s, all, tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &) {
        if (tenant.serviceAccount(request.parameter(u"id"_s)) == nullptr)
            return missing(u"service account"_s, request.parameter(u"id"_s));
        QJsonArray list;
        for (const auto &key : tenant.keys) {
            if (key.ownerId == request.parameter(u"id"_s))
                list.append(sumo::toJson(tenant, key, false));
        }
        return jsonReply({{u"data"_s, list}});
    }));
    router.add(u"POST"_s, all,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &caller) {
                   return createKey(tenant, request, caller);
               }));
    router.add(u"GET"_s, one, tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &) {
        const auto *key = keyOf(tenant, request);
        return key != nullptr ? jsonReply(sumo::toJson(tenant, *key, false)) : noKey(request);
    }));
    router.add(u"PUT"_s, one,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &caller) {
                   return updateKey(tenant, request, caller);
               }));
    router.add(u"DELETE"_s, one,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &) {
                   const auto *key = keyOf(tenant, request);
                   if (key == nullptr)
                       return noKey(request);
                   tenant.keys.erase(std::find_if(tenant.keys.cbegin(), tenant.keys.cend(),
                                                  [key](const AccessKey &entry) { return &entry == key; }));
                   return emptyReply();
               }));
}

} // namespace

void addServiceAccountRoutes(Router &router, Tenant &tenant)
{
    const auto all = u"/api/v1/serviceAccounts"_s;
    const auto one = u"/api/v1/serviceAccounts/{id}"_s;
    router.add(u"GET"_s, all, tenant.guarded(manageUsers, [&tenant](const Request &, const Caller &) {
        QJsonArray list;
        for (const auto &account : tenant.serviceAccounts)
            list.append(toJson(account));
        return jsonReply({{u"data"_s, list}});
    }));
    router.add(u"POST"_s, all,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &caller) {
                   return create(tenant, request, caller);
               }));
    router.add(u"GET"_s, one, tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &) {
        const auto *account = tenant.serviceAccount(request.parameter(u"id"_s));
        return account != nullptr ? jsonReply(toJson(*account))
                                  : missing(u"service account"_s, request.parameter(u"id"_s));
    }));
    router.add(u"PUT"_s, one,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &caller) {
                   return update(tenant, request, caller);
               }));
    router.add(u"DELETE"_s, one,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &) {
                   return remove(tenant, request);
               }));
    addKeyRoutes(router, tenant);
}

} // namespace setup::practice::sumo
