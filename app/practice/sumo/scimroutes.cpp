// SPDX-License-Identifier: Apache-2.0
#include "practice/filter.h"
#include "practice/identifiers.h"
#include "practice/sumo/errors.h"
#include "practice/sumo/routes.h"
#include "practice/sumo/scimuser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::sumo {
namespace {

constexpr int standardCount = 100;
constexpr int largestCount = 1000;
const auto manageUsers = "manageUsersAndRoles"_L1;

Reply scimReply(const QJsonObject &body, int status = 200)
{
    auto reply = jsonReply(body, status);
    reply.contentType = "application/scim+json";
    return reply;
}

Reply noUser(const Request &request)
{
    return scimError(404, {}, u"There is no user with the id %1"_s.arg(request.parameter(u"id"_s)));
}

Reply noJson()
{
    return scimError(400, u"invalidSyntax"_s, u"The body is not JSON"_s);
}

QString sortKey(const User &user, const QString &attribute)
{
    if (attribute == "givenName"_L1)
        return user.firstName;
    return attribute == "familyName"_L1 ? user.lastName : user.email;
}

/// "Sumo Logic API, List SCIM Users". A lookup doesn't find deactivated users, which is why assigning someone again
/// ends in a conflict.
Reply list(const Tenant &tenant, const Request &request)
{
    std::optional<Filter> filter;
    if (request.hasQuery(u"filter")) {
        filter = Filter::parse(request.queryValue(u"filter"));
        const auto attributes = filter ? filter->attributes() : QStringList{};
        if (attributes.size() != 1
            || (attributes.first() != "emails.value"_L1 && attributes.first() != "userName"_L1))
            return scimError(400, u"invalidFilter"_s, u"The filter is not supported"_s);
    }
    std::vector<const User *> found;
    for (const auto &user : tenant.users) {
        if (!filter || (user.active && filter->matches(scimJson(tenant, user), Qt::CaseInsensitive)))
            found.push_back(&user);
    }
    if (request.hasQuery(u"sortBy")) {
        const auto attribute = request.queryValue(u"sortBy");
        const bool descending = request.queryValue(u"sortOrder") == "descending"_L1;
        std::stable_sort(found.begin(), found.end(), [&](const User *left, const User *right) {
            return descending ? sortKey(*right, attribute) < sortKey(*left, attribute)
                              : sortKey(*left, attribute) < sortKey(*right, attribute);
        });
    }
    const int start = request.queryNumber(u"startIndex", 0, 0, std::numeric_limits<int>::max());
    const int count = request.queryNumber(u"count", standardCount, 1, largestCount);
    QJsonArray page;
    for (auto at = static_cast<std::size_t>(std::max(start, 1)) - 1; at < found.size() && page.size() < count;
         ++at)
        page.append(scimJson(tenant, *found[at]));
    return scimReply({{u"totalResults"_s, static_cast<qint64>(found.size())},
                      {u"startIndex"_s, start},
                      {u"itemsPerPage"_s, page.size()},
                      {u"Resources"_s, page}});
}

Reply create(Tenant &tenant, const Request &request, const Caller &caller)
{
    const auto body = request.json();
    if (!body)
        return noJson();
    User user{.id = sumoId()};
    if (const auto refusal = takeScimBody(tenant, *body, true, request.rolesLag, user))
        return *refusal;
    user.stamp.touch(caller.id);
    tenant.users.push_back(user);
    return scimReply(scimJson(tenant, user), 201);
}

/// PUT and PATCH differ only in how they take the body over.
template <class Take>
Reply change(Tenant &tenant, const Request &request, const Caller &caller, Take take)
{
    auto *user = tenant.user(request.parameter(u"id"_s));
    if (user == nullptr)
        return noUser(request);
    const auto body = request.json();
    if (!body)
        return noJson();
    if (const auto refusal = take(*body, *user))
        return *refusal;
    user->stamp.touch(caller.id);
    return scimReply(scimJson(tenant, *user));
}

Reply remove(Tenant &tenant, const Request &request)
{
    const auto id = request.parameter(u"id"_s);
    if (tenant.user(id) == nullptr)
        return noUser(request);
    if (id == tenant.ownerId)
        return scimError(403, {}, u"The account owner cannot be deleted"_s);
    tenant.users.erase(std::find_if(tenant.users.cbegin(), tenant.users.cend(),
                                    [&id](const User &user) { return user.id == id; }));
    return emptyReply();
}

} // namespace

void addScimRoutes(Router &router, Tenant &tenant)
{
    const auto all = u"/api/v1/scim/Users"_s;
    const auto one = u"/api/v1/scim/Users/{id}"_s;
    router.add(u"GET"_s, all, tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &) {
        return list(tenant, request);
    }));
    router.add(u"POST"_s, all,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &caller) {
                   return create(tenant, request, caller);
               }));
    router.add(u"GET"_s, one, tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &) {
        const auto *user = tenant.user(request.parameter(u"id"_s));
        return user != nullptr ? scimReply(scimJson(tenant, *user)) : noUser(request);
    }));
    router.add(u"PUT"_s, one,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &caller) {
                   return change(tenant, request, caller, [&](const QJsonObject &body, User &user) {
                       return takeScimBody(tenant, body, false, request.rolesLag, user);
                   });
               }));
    router.add(u"PATCH"_s, one,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &caller) {
                   return change(tenant, request, caller, [&](const QJsonObject &body, User &user) {
                       return takeScimPatch(tenant, body, request.rolesLag, user);
                   });
               }));
    router.add(u"DELETE"_s, one,
               tenant.guarded(manageUsers, [&tenant](const Request &request, const Caller &) {
                   return remove(tenant, request);
               }));
}

} // namespace setup::practice::sumo
