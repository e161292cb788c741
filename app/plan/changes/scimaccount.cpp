// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

/// What SCIM needs, and no more (Sumo Logic, SCIM user API: User Management).
const QStringList scimCapabilities{u"manageUsersAndRoles"_s};

/// What Sumo Logic adds of itself to a role with those.
const QStringList impliedCapabilities{u"viewUsersAndRoles"_s};

/// What a role may do beyond what SCIM needs.
QStringList excessOf(const sumo::Role &role)
{
    auto excess = role.capabilities;
    excess.removeIf([](const QString &capability) {
        return scimCapabilities.contains(capability) || impliedCapabilities.contains(capability);
    });
    return excess;
}

/// Names of the roles that an account has besides the SCIM role.
QStringList otherRolesOf(const sumo::ServiceAccount &account, const sumo::RoleId &scimRole,
                         const Discovery &discovery)
{
    QStringList others;
    for (const auto &id : account.roles) {
        if (id == scimRole)
            continue;
        const auto roles = discovery.roles.value_or(QList<sumo::Role>{});
        const auto found = std::find_if(roles.cbegin(), roles.cend(),
                                        [&id](const sumo::Role &role) { return role.id == id; });
        others << (found == roles.cend() ? id.toString() : found->name);
    }
    return others;
}

Error conflict(const QString &code, const QString &detail)
{
    return {.kind = ErrorKind::Conflict, .service = Service::SumoLogic, .code = code, .detail = detail};
}

bool bringsOwn(const Answers &answers)
{
    return answers.scimCredential == ScimCredentialSource::Own;
}

class ScimRole final : public Change
{
public:
    ChangeId id() const override { return change_id::scimRole; }
    Service service() const override { return Service::SumoLogic; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        if (bringsOwn(answers))
            return {.verdict = Verdict::NotNeeded};
        const auto capabilities = scimCapabilities.join(u", "_s);
        Row row{u"sumo.scim.role"_s, answers.scimRoleName, Word::Absent, capabilities};
        const auto role = scimRole(answers, discovery);
        if (!role)
            return {.verdict = Verdict::Missing, .rows = {row}};
        for (const auto &capability : scimCapabilities) {
            if (!role->capabilities.contains(capability)) {
                row.now = role->capabilities.join(u", "_s);
                return {.verdict = Verdict::Conflict,
                        .rows = {row},
                        .reason = conflict(u"scim-role-lacks-capability"_s, capability)};
            }
        }
        row.now = role->capabilities.join(u", "_s);
        // A key is made on it: one that this setup didn't make must allow no more than SCIM needs.
        const auto excess = excessOf(*role);
        if (!excess.isEmpty() && !discovery.ledger.made(id(), role->id.toString())) {
            return {.verdict = Verdict::Conflict,
                    .rows = {row},
                    .reason = conflict(u"scim-role-allows-more"_s, excess.join(u", "_s))};
        }
        return {.verdict = Verdict::Right,
                .rows = {row},
                .evidence = {{u"sumo.scim.role"_s, role->name, Service::SumoLogic,
                              discovery.readings.value(Part::Roles)}}};
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        // Also with the user's own credential: the tenant's roles are offered in Okta.
        return lookAtRoles(context, again);
    }

    QList<Trace> touched(const Answers &answers, const Discovery & /*discovery*/) const override
    {
        return {{.thing = Thing::ScimRole, .name = answers.scimRoleName}};
    }

    Call<Unit> write(Context &context) const override
    {
        const auto description = u"For the SCIM connector of the Okta app \"%1\""_s.arg(
            context.answers.appName);
        return mapped<Unit>(
            context.sumo.createRole(context.answers.scimRoleName, description.left(255), scimCapabilities),
            [](const sumo::Role &) -> Result<Unit> { return Unit{}; });
    }
};

class ScimAccount final : public Change
{
public:
    ChangeId id() const override { return change_id::scimAccount; }
    Service service() const override { return Service::SumoLogic; }
    QList<ChangeId> needs() const override { return {change_id::scimRole}; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        if (bringsOwn(answers))
            return {.verdict = Verdict::NotNeeded};
        const auto email = answers.effectiveServiceAccountEmail();
        Row row{u"sumo.scim.account"_s, answers.serviceAccountName, Word::Absent, email};
        const auto account = scimAccount(answers, discovery);
        if (!account)
            return {.verdict = Verdict::Missing, .rows = {row}};
        row.now = email;
        const auto role = scimRole(answers, discovery);
        if (!account->active) {
            return {.verdict = Verdict::Conflict,
                    .rows = {row},
                    .reason = conflict(u"service-account-inactive"_s, account->name)};
        }
        if (role && !account->roles.contains(role->id)) {
            return {.verdict = Verdict::Conflict,
                    .rows = {row},
                    .reason = conflict(u"service-account-lacks-role"_s, account->name)};
        }
        const auto others = role ? otherRolesOf(*account, role->id, discovery) : QStringList();
        if (!others.isEmpty() && !discovery.ledger.made(id(), account->id.toString())) {
            return {.verdict = Verdict::Conflict,
                    .rows = {row},
                    .reason = conflict(u"service-account-has-other-roles"_s, others.join(u", "_s))};
        }
        return {.verdict = Verdict::Right,
                .rows = {row},
                .evidence = {{u"sumo.scim.account"_s, account->email, Service::SumoLogic,
                              discovery.readings.value(Part::ServiceAccounts)}}};
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        if (bringsOwn(context.answers))
            return ready(Unit{});
        return lookAtServiceAccounts(context, again);
    }

    QList<Trace> touched(const Answers &answers, const Discovery & /*discovery*/) const override
    {
        return {{.thing = Thing::ScimAccount, .name = answers.effectiveServiceAccountEmail()}};
    }

    Call<Unit> write(Context &context) const override
    {
        const auto role = scimRole(context.answers, context.discovery);
        return mapped<Unit>(context.sumo.createServiceAccount(context.answers.serviceAccountName,
                                                              context.answers.effectiveServiceAccountEmail(),
                                                              {role->id}),
                            [](const sumo::ServiceAccount &) -> Result<Unit> { return Unit{}; });
    }
};

} // namespace

std::unique_ptr<Change> ensureScimRole()
{
    return std::make_unique<ScimRole>();
}

std::unique_ptr<Change> ensureScimAccount()
{
    return std::make_unique<ScimAccount>();
}

} // namespace setup::plan
