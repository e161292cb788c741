// SPDX-License-Identifier: Apache-2.0
#include "practice/identifiers.h"
#include "practice/sumo/errors.h"
#include "practice/sumo/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::sumo {
namespace {

constexpr int longestName = 128;
constexpr int longestDescription = 255;
const auto viewRoles = "viewUsersAndRoles"_L1;
const auto manageRoles = "manageUsersAndRoles"_L1;

/// The two versions of the API differ in how a role restricts what its holders can search.
enum class Version { One, Two };

QJsonObject toJson(const Tenant &tenant, const Role &role, Version version)
{
    QJsonArray holders;
    for (const auto &user : tenant.users) {
        if (user.roleIds.contains(role.id))
            holders.append(user.id);
    }
    QJsonObject json{{u"id"_s, role.id},
                     {u"name"_s, role.name},
                     {u"description"_s, role.description},
                     {u"users"_s, holders},
                     {u"capabilities"_s, QJsonArray::fromStringList(role.capabilities)},
                     {u"autofillDependencies"_s, role.autofill},
                     {u"systemDefined"_s, role.systemDefined}};
    role.stamp.addTo(json);
    if (version == Version::One) {
        json.insert(u"filterPredicate"_s, role.filters.value("filterPredicate"_L1).toString());
        return json;
    }
    for (const auto &key : {u"logAnalyticsFilter"_s, u"auditDataFilter"_s, u"securityDataFilter"_s})
        json.insert(key, role.filters.value(key).toString());
    json.insert(u"selectionType"_s, role.filters.value("selectionType"_L1).toString(u"All"_s));
    json.insert(u"selectedViews"_s, role.filters.value("selectedViews"_L1).toArray());
    return json;
}

std::optional<Reply> refuse(Tenant &tenant, const QJsonObject &body, const Role *existing)
{
    const auto name = body.value("name"_L1).toString();
    if (name.isEmpty() || name.size() > longestName)
        return invalidRequest(u"The name of a role has 1 to 128 characters."_s);
    const auto *sameName = tenant.roleNamed(name, false);
    if (sameName != nullptr && sameName != existing)
        return modernError(400, u"role:name_already_exists"_s,
                           u"A role with the name %1 already exists."_s.arg(name));
    if (body.value("description"_L1).toString().size() > longestDescription)
        return invalidRequest(u"The description of a role has at most 255 characters."_s);
    const auto capabilities = textsOf(body.value("capabilities"_L1));
    for (const auto &capability : capabilities) {
        if (!knownCapabilities().contains(capability))
            return invalidRequest(u"There is no capability %1."_s.arg(capability));
    }
    const auto selection = body.value("selectionType"_L1).toString(u"All"_s);
    if (!QStringList{u"All"_s, u"Allow"_s, u"Deny"_s}.contains(selection))
        return invalidRequest(u"There is no selection type %1."_s.arg(selection));
    const auto holders = textsOf(body.value("users"_L1));
    for (const auto &id : holders) {
        if (tenant.user(id) == nullptr)
            return missing(u"user"_s, id);
    }
    return std::nullopt;
}

void apply(Tenant &tenant, Role &role, const QJsonObject &body, const Caller &caller)
{
    role.name = body.value("name"_L1).toString();
    role.description = body.value("description"_L1).toString();
    role.autofill = body.value("autofillDependencies"_L1).toBool(true);
    role.capabilities = textsOf(body.value("capabilities"_L1));
    if (role.autofill && role.capabilities.contains(manageRoles) && !role.capabilities.contains(viewRoles))
        role.capabilities << viewRoles;
    role.filters = body;
    role.stamp.touch(caller.id);
    if (!body.contains("users"_L1))
        return;
    const auto holders = textsOf(body.value("users"_L1));
    for (auto &user : tenant.users) {
        user.roleIds.removeAll(role.id);
        if (holders.contains(user.id))
            user.roleIds << role.id;
    }
}

Reply list(Tenant &tenant, const Request &request, Version version)
{
    const auto name = request.queryValue(u"name");
    QJsonArray all;
    for (const auto &role : tenant.roles) {
        if ((name.isEmpty() || role.name == name) && (role.initial || !request.rolesLag))
            all.append(toJson(tenant, role, version));
    }
    return tokenPage(request, all);
}

Reply create(Tenant &tenant, const Request &request, const Caller &caller, Version version)
{
    const auto body = request.json();
    if (!body)
        return invalidRequest(u"The body is not JSON."_s);
    if (const auto refusal = refuse(tenant, *body, nullptr))
        return *refusal;
    tenant.roles.push_back({.id = sumoId()});
    auto &role = tenant.roles.back();
    apply(tenant, role, *body, caller);
    return jsonReply(toJson(tenant, role, version));
}

Role *found(Tenant &tenant, const Request &request)
{
    auto *role = tenant.role(request.parameter(u"id"_s));
    return role != nullptr && (role->initial || !request.rolesLag) ? role : nullptr;
}

Reply update(Tenant &tenant, const Request &request, const Caller &caller)
{
    auto *role = found(tenant, request);
    if (role == nullptr)
        return missing(u"role"_s, request.parameter(u"id"_s));
    const auto body = request.json();
    if (!body)
        return invalidRequest(u"The body is not JSON."_s);
    for (const auto &field :
         {u"name"_s, u"description"_s, u"filterPredicate"_s, u"users"_s, u"capabilities"_s}) {
        if (!body->contains(field))
            return invalidRequest(u"The field %1 is required."_s.arg(field));
    }
    if (const auto refusal = refuse(tenant, *body, role))
        return *refusal;
    apply(tenant, *role, *body, caller);
    return jsonReply(toJson(tenant, *role, Version::One));
}

Reply remove(Tenant &tenant, const Request &request)
{
    const auto *role = found(tenant, request);
    if (role == nullptr)
        return missing(u"role"_s, request.parameter(u"id"_s));
    if (role->systemDefined)
        return modernError(400, u"role:system_defined"_s, u"The role %1 can't be deleted."_s.arg(role->name));
    if (tenant.hasHolders(role->id))
        return modernError(400, u"role:in_use"_s, u"The role %1 has users."_s.arg(role->name));
    tenant.roles.erase(std::find_if(tenant.roles.cbegin(), tenant.roles.cend(),
                                    [role](const Role &one) { return &one == role; }));
    return emptyReply();
}

void addVersion(Router &router, Tenant &tenant, Version version, const QString &path)
{
    router.add(u"GET"_s, path,
               tenant.guarded(viewRoles, [&tenant, version](const Request &request, const Caller &) {
                   return list(tenant, request, version);
               }));
    router.add(u"POST"_s, path,
               tenant.guarded(manageRoles, [&tenant, version](const Request &request, const Caller &caller) {
                   return create(tenant, request, caller, version);
               }));
    router.add(u"GET"_s, path + "/{id}"_L1,
               tenant.guarded(viewRoles, [&tenant, version](const Request &request, const Caller &) {
                   const auto *role = found(tenant, request);
                   return role != nullptr ? jsonReply(toJson(tenant, *role, version))
                                          : missing(u"role"_s, request.parameter(u"id"_s));
               }));
    router.add(u"DELETE"_s, path + "/{id}"_L1,
               tenant.guarded(manageRoles, [&tenant](const Request &request, const Caller &) {
                   return remove(tenant, request);
               }));
}

} // namespace

void addRoleRoutes(Router &router, Tenant &tenant)
{
    addVersion(router, tenant, Version::One, u"/api/v1/roles"_s);
    addVersion(router, tenant, Version::Two, u"/api/v2/roles"_s);
    router.add(u"PUT"_s, u"/api/v1/roles/{id}"_s,
               tenant.guarded(manageRoles, [&tenant](const Request &request, const Caller &caller) {
                   return update(tenant, request, caller);
               }));
}

} // namespace setup::practice::sumo
