// SPDX-License-Identifier: Apache-2.0
#include "practice/sumo/scimuser.h"

#include "practice/sumo/errors.h"

using namespace Qt::StringLiterals;

namespace setup::practice::sumo {
namespace {

constexpr int longestUserName = 64;
const auto userSchema = "urn:ietf:params:scim:schemas:core:2.0:User"_L1;
const auto patchSchema = "urn:ietf:params:scim:api:messages:2.0:PatchOp"_L1;

Reply invalid(const QString &detail)
{
    return scimError(400, u"invalidValue"_s, detail);
}

std::optional<Reply> takeName(const QJsonObject &name, User &user)
{
    const auto given = name.value("givenName"_L1).toString();
    const auto family = name.value("familyName"_L1).toString();
    if (given.isEmpty() || family.isEmpty())
        return invalid(u"name.givenName and name.familyName are required"_s);
    user.firstName = given;
    user.lastName = family;
    return std::nullopt;
}

std::optional<Reply> takeEmails(const QJsonArray &emails, User &user)
{
    if (emails.size() != 1)
        return invalid(u"exactly one email is accepted"_s);
    const auto email = emails.first().toObject().value("value"_L1).toString();
    if (!email.contains(u'@'))
        return invalid(u"'%1' is not an email address"_s.arg(email));
    user.email = email;
    return std::nullopt;
}

std::optional<Reply> takeRoles(Tenant &tenant, const QJsonArray &roles, bool lagging, User &user)
{
    if (roles.isEmpty())
        return invalid(u"roles is required"_s);
    QStringList ids;
    for (const auto &entry : roles) {
        const auto name = entry.isString() ? entry.toString() : entry.toObject().value("value"_L1).toString();
        const auto *role = tenant.roleNamed(name, lagging);
        if (role == nullptr)
            return invalid(u"The role '%1' does not exist"_s.arg(name));
        if (!ids.contains(role->id))
            ids << role->id;
    }
    user.roleIds = ids;
    return std::nullopt;
}

std::optional<Reply> takeUserName(const QString &name, User &user)
{
    if (name.isEmpty())
        return invalid(u"userName is required"_s);
    if (name.size() > longestUserName)
        return invalid(u"userName has more than 64 characters"_s);
    user.userName = name;
    return std::nullopt;
}

std::optional<Reply> takeAttribute(Tenant &tenant, const QString &path, const QJsonValue &value, bool lagging,
                                   User &user)
{
    if (path.compare("active"_L1, Qt::CaseInsensitive) == 0) {
        user.active = value.isString() ? value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0
                                       : value.toBool();
        return std::nullopt;
    }
    if (path == "name"_L1)
        return takeName(value.toObject(), user);
    if (path == "name.givenName"_L1) {
        user.firstName = value.toString();
        return std::nullopt;
    }
    if (path == "name.familyName"_L1) {
        user.lastName = value.toString();
        return std::nullopt;
    }
    if (path == "userName"_L1)
        return takeUserName(value.toString(), user);
    if (path == "emails"_L1)
        return takeEmails(value.toArray(), user);
    if (path.startsWith("emails["_L1) && path.endsWith("].value"_L1))
        return takeEmails({QJsonObject{{u"value"_s, value}}}, user);
    if (path == "roles"_L1)
        return takeRoles(tenant, value.isArray() ? value.toArray() : QJsonArray{value}, lagging, user);
    return scimError(400, u"invalidPath"_s, u"'%1' cannot be changed"_s.arg(path));
}

bool names(const QJsonObject &body, QLatin1StringView schema)
{
    return body.value("schemas"_L1).toArray().contains(QJsonValue(schema));
}

std::optional<Reply> refuseDuplicate(Tenant &tenant, const User &user)
{
    for (const auto &name : {user.userName, user.email}) {
        const auto *other = tenant.userWithEmail(name);
        if (other != nullptr && other->id != user.id)
            return scimError(409, u"uniqueness"_s,
                             u"A user with the userName or email %1 already exists"_s.arg(name));
    }
    return std::nullopt;
}

} // namespace

QJsonObject scimJson(const Tenant &tenant, const User &user)
{
    QJsonArray roles;
    const auto roleNames = tenant.roleNames(user.roleIds);
    for (const auto &name : roleNames)
        roles.append(QJsonObject{{u"value"_s, name}, {u"primary"_s, true}});
    return {{u"schemas"_s, QJsonArray{userSchema}},
            {u"id"_s, user.id},
            {u"userName"_s, user.userName},
            {u"name"_s, QJsonObject{{u"givenName"_s, user.firstName}, {u"familyName"_s, user.lastName}}},
            {u"emails"_s,
             QJsonArray{QJsonObject{{u"value"_s, user.email}, {u"type"_s, u"work"_s}, {u"primary"_s, true}}}},
            {u"roles"_s, roles},
            {u"active"_s, user.active},
            {u"meta"_s,
             QJsonObject{{u"resourceType"_s, u"User"_s},
                         {u"created"_s, user.stamp.createdAt},
                         {u"lastModified"_s, user.stamp.modifiedAt}}}};
}

std::optional<Reply> takeScimBody(Tenant &tenant, const QJsonObject &body, bool creating, bool rolesLag,
                                  User &user)
{
    auto changed = user;
    if (!names(body, userSchema))
        return invalid(u"schemas must name the User schema"_s);
    if (creating) {
        if (auto refusal = takeUserName(body.value("userName"_L1).toString(), changed))
            return refusal;
    } else if (!body.value("active"_L1).isBool()) {
        return invalid(u"active is required"_s);
    }
    if (auto refusal = takeName(body.value("name"_L1).toObject(), changed))
        return refusal;
    if (auto refusal = takeEmails(body.value("emails"_L1).toArray(), changed))
        return refusal;
    if (auto refusal = takeRoles(tenant, body.value("roles"_L1).toArray(), rolesLag, changed))
        return refusal;
    const auto userName = body.value("userName"_L1).toString();
    if (!creating && !userName.isEmpty()) {
        if (auto refusal = takeUserName(userName, changed))
            return refusal;
    }
    changed.active = body.value("active"_L1).toBool(true);
    if (auto refusal = refuseDuplicate(tenant, changed))
        return refusal;
    user = changed;
    return std::nullopt;
}

std::optional<Reply> takeScimPatch(Tenant &tenant, const QJsonObject &body, bool rolesLag, User &user)
{
    auto changed = user;
    const auto operations = body.value("Operations"_L1).toArray();
    if (!names(body, patchSchema) || operations.isEmpty())
        return invalid(u"schemas must name PatchOp, and Operations hold at least one"_s);
    for (const auto &entry : operations) {
        const auto operation = entry.toObject();
        const auto verb = operation.value("op"_L1).toString().toLower();
        if (verb != "add"_L1 && verb != "replace"_L1)
            return scimError(400, u"invalidSyntax"_s,
                             u"The operation '%1' is not supported here"_s.arg(verb));
        const auto path = operation.value("path"_L1).toString();
        const auto value = operation.value("value"_L1);
        const auto attributes = path.isEmpty() ? value.toObject() : QJsonObject{{path, value}};
        for (auto it = attributes.constBegin(); it != attributes.constEnd(); ++it) {
            if (auto refusal = takeAttribute(tenant, it.key(), it.value(), rolesLag, changed))
                return refusal;
        }
    }
    if (auto refusal = refuseDuplicate(tenant, changed))
        return refusal;
    user = changed;
    return std::nullopt;
}

} // namespace setup::practice::sumo
