// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "plan/livethings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

constexpr auto groupScope = "NONE"_L1; // "Attribute type: Group" on Okta's screen

Error conflict(const QString &code, const QString &detail, Service service)
{
    return {.kind = ErrorKind::Conflict, .service = service, .code = code, .detail = detail};
}

/// The attribute as it shall be: the wanted roles, behind whatever values are there already.
okta::SchemaAttribute wantedAttribute(const QStringList &roles,
                                      const std::optional<okta::SchemaAttribute> &current)
{
    okta::SchemaAttribute wanted{.name = QString(rolesAttribute),
                                 .title = u"Roles"_s,
                                 .type = u"string"_s,
                                 .scope = QString(groupScope)};
    if (current) {
        wanted.title = current->title;
        wanted.master = current->master;
        wanted.limits = current->limits;
        wanted.values = current->values;
        wanted.valueTitles = current->valueTitles;
        while (wanted.valueTitles.size() < wanted.values.size())
            wanted.valueTitles << wanted.values.at(wanted.valueTitles.size());
    }
    for (const auto &role : roles) {
        if (!wanted.values.contains(role)) {
            wanted.values << role;
            wanted.valueTitles << role;
        }
    }
    return wanted;
}

std::optional<okta::SchemaAttribute> rolesOf(const std::optional<okta::Schema> &schema)
{
    if (!schema || !schema->custom.contains(QString(rolesAttribute)))
        return std::nullopt;
    return schema->custom.value(QString(rolesAttribute));
}

Cell listOr(const std::optional<okta::SchemaAttribute> &attribute)
{
    return attribute ? Cell(attribute->values.join(u", "_s)) : Cell(Word::Absent);
}

/// What stands against writing the attribute at all.
std::optional<Error> obstacle(const Answers &answers, const Discovery &discovery,
                              const std::optional<okta::SchemaAttribute> &current)
{
    const auto unknown = unknownRoles(answers, discovery);
    if (!unknown.isEmpty())
        return conflict(u"unknown-role"_s, unknown.join(u", "_s), Service::SumoLogic);
    // The type of an attribute can't be changed, and deleting it would take people's values with it.
    if (current && current->type != "string"_L1)
        return conflict(u"roles-attribute-type"_s, current->type, Service::Okta);
    return std::nullopt;
}

/// Every app that is fed from the user's attribute has to live with what is written to it. One that this setup didn't
/// make is only given more values, where it is a list of Sumo Logic's roles already; anything else is the user's decision.
std::optional<Error> othersAttribute(const Discovery &discovery, const okta::SchemaAttribute &current,
                                     const okta::SchemaAttribute &wanted)
{
    const bool same = current.values == wanted.values && current.userPermission == wanted.userPermission;
    if (same || discovery.ledger.made(change_id::userAttribute, {}))
        return std::nullopt;
    const auto roles = discovery.roles.value_or(QList<sumo::Role>{});
    const bool listsRoles = !current.values.isEmpty()
        && std::all_of(current.values.cbegin(), current.values.cend(), [&roles](const QString &value) {
               return std::any_of(roles.cbegin(), roles.cend(),
                                  [&value](const sumo::Role &role) { return role.name == value; });
           });
    if (listsRoles && current.userPermission == wanted.userPermission)
        return std::nullopt;
    return conflict(u"roles-attribute-of-others"_s,
                    u"%1; %2"_s.arg(wanted.values.join(u", "_s), wanted.userPermission), Service::Okta);
}

class UserAttribute final : public Change
{
public:
    ChangeId id() const override { return change_id::userAttribute; }
    Service service() const override { return Service::Okta; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        const auto current = rolesOf(discovery.userSchema);
        const auto wanted = wantedFor(answers, discovery);
        const QList<Row> rows{{u"okta.user.roles.values"_s, {}, listOr(current), wanted.values.join(u", "_s)},
                              {u"okta.user.roles.permission"_s,
                               {},
                               current ? Cell(current->userPermission) : Cell(Word::Absent),
                               wanted.userPermission}};
        if (const auto reason = obstacle(answers, discovery, current))
            return {.verdict = Verdict::Conflict, .rows = rows, .reason = reason};
        if (!current)
            return {.verdict = Verdict::Missing, .rows = rows};
        if (const auto reason = othersAttribute(discovery, *current, wanted))
            return {.verdict = Verdict::Conflict, .rows = rows, .reason = reason};
        if (current->values != wanted.values || current->userPermission != wanted.userPermission)
            return {.verdict = Verdict::Differs, .rows = rows};
        return {.verdict = Verdict::Right,
                .rows = rows,
                .evidence = {{u"okta.user.roles.values"_s, current->values.join(u", "_s), Service::Okta,
                              discovery.readings.value(Part::UserSchema)}}};
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        return inOrder(lookAtUserSchema(context, again), [&context] { return lookAtRoles(context, false); });
    }

    QList<Trace> touched(const Answers & /*answers*/, const Discovery &discovery) const override
    {
        return {attributeTrace(QString(rolesAttribute), discovery.userSchema, {})};
    }

    Call<Unit> write(Context &context) const override
    {
        return mapped<Unit>(context.okta.setUserAttribute(wantedFor(context.answers, context.discovery)),
                            [](const okta::Schema &) -> Result<Unit> { return Unit{}; });
    }

private:
    static okta::SchemaAttribute wantedFor(const Answers &answers, const Discovery &discovery)
    {
        const auto current = rolesOf(discovery.userSchema);
        auto wanted = wantedAttribute(wantedRoles(answers, discovery), current);
        wanted.userPermission = answers.rolesUserPermission;
        // The guide's own permission is no reason to change that of an attribute which others use.
        const bool isGuides = answers.rolesUserPermission == Answers().rolesUserPermission;
        if (current && isGuides && !discovery.ledger.made(change_id::userAttribute, {}))
            wanted.userPermission = current->userPermission;
        return wanted;
    }
};

class AppAttribute final : public Change
{
public:
    ChangeId id() const override { return change_id::appAttribute; }
    Service service() const override { return Service::Okta; }
    QList<ChangeId> needs() const override { return {change_id::scimEnabled, change_id::userAttribute}; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        const auto current = rolesOf(discovery.appSchema);
        const auto wanted = wantedFor(answers, discovery);
        const auto now = [&current](QString okta::SchemaAttribute::*member) {
            return current ? Cell(*current.*member) : Cell(Word::Absent);
        };
        const QList<Row> rows{
            {u"okta.app.roles.values"_s, {}, listOr(current), wanted.values.join(u", "_s)},
            {u"okta.app.roles.externalName"_s,
             {},
             now(&okta::SchemaAttribute::externalName),
             wanted.externalName},
            {u"okta.app.roles.externalNamespace"_s,
             {},
             now(&okta::SchemaAttribute::externalNamespace),
             wanted.externalNamespace},
            {u"okta.app.roles.scope"_s, {}, now(&okta::SchemaAttribute::scope), wanted.scope}};
        if (const auto reason = obstacle(answers, discovery, current))
            return {.verdict = Verdict::Conflict, .rows = rows, .reason = reason};
        if (!current)
            return {.verdict = Verdict::Missing, .rows = rows};
        if (!current->scope.isEmpty() && current->scope != wanted.scope) {
            // Okta keeps an attribute's type, Personal or Group, for good.
            return {.verdict = Verdict::Conflict,
                    .rows = rows,
                    .reason = conflict(u"roles-attribute-scope"_s, current->scope, Service::Okta)};
        }
        const bool right = current->values == wanted.values && current->externalName == wanted.externalName
            && current->externalNamespace == wanted.externalNamespace && current->scope == wanted.scope;
        if (!right)
            return {.verdict = Verdict::Differs, .rows = rows};
        const auto reading = discovery.readings.value(Part::AppSchema);
        return {.verdict = Verdict::Right,
                .rows = rows,
                .evidence = {
                    {u"okta.app.roles.externalName"_s, current->externalName, Service::Okta, reading},
                    {u"okta.app.roles.values"_s, current->values.join(u", "_s), Service::Okta, reading}}};
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        return inOrder(lookAtAppSchema(context, again), [&context] { return lookAtRoles(context, false); });
    }

    QList<Trace> touched(const Answers & /*answers*/, const Discovery &discovery) const override
    {
        return {attributeTrace(QString(rolesAttribute), discovery.appSchema, discovery.app->id.toString())};
    }

    Call<Unit> write(Context &context) const override
    {
        return mapped<Unit>(context.okta.setAppAttribute(context.discovery.app->id,
                                                         wantedFor(context.answers, context.discovery)),
                            [](const okta::Schema &) -> Result<Unit> { return Unit{}; });
    }

private:
    static okta::SchemaAttribute wantedFor(const Answers &answers, const Discovery &discovery)
    {
        auto wanted = wantedAttribute(wantedRoles(answers, discovery), rolesOf(discovery.appSchema));
        wanted.externalName = QString(rolesExternalName);
        wanted.externalNamespace = QString(scimUserNamespace);
        return wanted;
    }
};

} // namespace

std::unique_ptr<Change> ensureUserAttribute()
{
    return std::make_unique<UserAttribute>();
}

std::unique_ptr<Change> ensureAppAttribute()
{
    return std::make_unique<AppAttribute>();
}

} // namespace setup::plan
