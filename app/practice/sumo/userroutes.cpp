// SPDX-License-Identifier: Apache-2.0
#include "practice/identifiers.h"
#include "practice/sumo/errors.h"
#include "practice/sumo/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::sumo {
namespace {

constexpr int longestName = 128;
constexpr int longestEmail = 255;
const auto viewUsers = "viewUsersAndRoles"_L1;
const auto manageUsers = "manageUsersAndRoles"_L1;

QJsonObject toJson(const User &user)
{
    QJsonObject json{{u"id"_s, user.id},
                     {u"firstName"_s, user.firstName},
                     {u"lastName"_s, user.lastName},
                     {u"email"_s, user.email},
                     {u"roleIds"_s, QJsonArray::fromStringList(user.roleIds)},
                     {u"isActive"_s, user.active},
                     {u"isLocked"_s, false},
                     {u"isMfaEnabled"_s, false},
                     {u"lastLoginTimestamp"_s, QJsonValue::Null}};
    user.stamp.addTo(json);
    return json;
}

/// What create and update have in common.
std::optional<Reply> refuse(Tenant &tenant, const QJsonObject &body)
{
    const auto first = body.value("firstName"_L1).toString();
    if (first.isEmpty() || first.size() > longestName || !body.value("lastName"_L1).isString())
        return invalidRequest(u"firstName and lastName are required."_s);
    const auto roleIds = textsOf(body.value("roleIds"_L1));
    for (const auto &id : roleIds) {
        if (tenant.role(id) == nullptr)
            return missing(u"role"_s, id);
    }
    return std::nullopt;
}

Reply list(Tenant &tenant, const Request &request)
{
    const auto email = request.queryValue(u"email");
    QJsonArray all;
    for (const auto &user : tenant.users) {
        if (email.isEmpty() || user.email.compare(email, Qt::CaseInsensitive) == 0)
            all.append(toJson(user));
    }
    return tokenPage(request, all);
}

Reply create(Tenant &tenant, const Request &request, const Caller &caller)
{
    const auto body = request.json();
    if (!body)
        return invalidRequest(u"The body is not JSON."_s);
    const auto email = body->value("email"_L1).toString();
    if (!email.contains(u'@') || email.size() > longestEmail)
        return invalidRequest(u"The e-mail address is invalid."_s);
    if (!body->value("roleIds"_L1).isArray())
        return invalidRequest(u"The field roleIds is required."_s);
    if (const auto refusal = refuse(tenant, *body))
        return *refusal;
    if (tenant.userWithEmail(email) != nullptr)
        return modernError(400, u"user:already_exists"_s,
                           u"A user with the e-mail address already exists."_s);
    tenant.users.push_back({.id = sumoId(),
                            .userName = email,
                            .email = email,
                            .firstName = body->value("firstName"_L1).toString(),
                            .lastName = body->value("lastName"_L1).toString(),
                            .roleIds = textsOf(body->value("roleIds"_L1))});
    tenant.users.back().stamp.touch(caller.id);
    return jsonReply(toJson(tenant.users.back()));
}

/// The e-mail address can't be changed here; the API ignores it.
Reply update(Tenant &tenant, const Request &request, const Caller &caller)
{
    auto *user = tenant.user(request.parameter(u"id"_s));
    if (user == nullptr)
        return missing(u"user"_s, request.parameter(u"id"_s));
    const auto body = request.json();
    if (!body)
        return invalidRequest(u"The body is not JSON."_s);
    if (const auto refusal = refuse(tenant, *body))
        return *refusal;
    user->firstName = body->value("firstName"_L1).toString();
    user->lastName = body->value("lastName"_L1).toString();
    user->active = body->value("isActive"_L1).toBool(user->active);
    if (body->contains("roleIds"_L1))
        user->roleIds = textsOf(body->value("roleIds"_L1));
    user->stamp.touch(caller.id);
    return jsonReply(toJson(*user));
}

Reply remove(Tenant &tenant, const Request &request)
{
    const auto id = request.parameter(u"id"_s);
    if (tenant.user(id) == nullptr)
        return missing(u"user"_s, id);
    if (id == tenant.ownerId)
        return modernError(400, u"user:account_owner"_s, u"The account owner can't be deleted."_s);
    const auto heir = request.queryValue(u"transferTo");
    if (!heir.isEmpty() && tenant.user(heir) == nullptr)
        return missing(u"user"_s, heir);
    tenant.users.erase(std::find_if(tenant.users.cbegin(), tenant.users.cend(),
                                    [&id](const User &user) { return user.id == id; }));
    tenant.keys.erase(std::remove_if(tenant.keys.begin(), tenant.keys.end(),
                                     [&id](const AccessKey &key) { return key.ownerId == id; }),
                      tenant.keys.end());
    return emptyReply();
}

} // namespace

void addUserRoutes(Router &router, Tenant &tenant)
{
    const auto all = u"/api/v1/users"_s;
    const auto one = u"/api/v1/users/{id}"_s;
    router.add(u"GET"_s, all, tenant.guarded(viewUsers, [&tenant](const Request &request, const Caller &) {
        return list(tenant, request);
    }));
    router.add(u"POST"_s, all,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &caller) {
                   return create(tenant, request, caller);
               }));
    router.add(u"GET"_s, one, tenant.guarded(viewUsers, [&tenant](const Request &request, const Caller &) {
        const auto *user = tenant.user(request.parameter(u"id"_s));
        return user != nullptr ? jsonReply(toJson(*user)) : missing(u"user"_s, request.parameter(u"id"_s));
    }));
    router.add(u"PUT"_s, one,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &caller) {
                   return update(tenant, request, caller);
               }));
    router.add(u"DELETE"_s, one,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &) {
                   return remove(tenant, request);
               }));
}

} // namespace setup::practice::sumo
