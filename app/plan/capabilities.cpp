// SPDX-License-Identifier: Apache-2.0
#include "plan/capabilities.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

/// A rung: what is asked, and what of the answer is shown.
struct Rung
{
    QString key = {};
    bool needed = true;
    bool stopsLadder = false; ///< Without this one the rest can only fail for the same reason.
    std::function<Call<QString>()> ask = {};
};

Call<Ladder> climb(const std::vector<Rung> &rungs)
{
    // Shared by the steps, which are copied into the operation.
    const auto ladder = std::make_shared<Ladder>();
    const auto stopped = std::make_shared<bool>(false);
    auto climbed = forEachInOrder(rungs, [ladder, stopped](const Rung &rung) -> Call<Unit> {
        if (*stopped)
            return ready(Unit{});
        return thenAlways(rung.ask(), [ladder, stopped, rung](const Result<QString> &result) {
            Capability capability{
                .key = rung.key, .granted = static_cast<bool>(result), .needed = rung.needed};
            if (result)
                capability.fact = *result;
            else
                capability.error = result.error();
            *stopped = rung.stopsLadder && !result;
            *ladder << capability;
            return ready(Unit{});
        });
    });
    return mapped<Ladder>(std::move(climbed), [ladder](Unit) -> Result<Ladder> { return *ladder; });
}

/// The call, with the count of what it yields as its fact.
template <class T>
Call<QString> counted(Call<QList<T>> call)
{
    return mapped<QString>(std::move(call), [](const QList<T> &found) -> Result<QString> {
        return QString::number(found.size());
    });
}

/// A setup without groups goes on without their scope, and one run goes on without a refresh token.
bool isNeeded(const QString &scope)
{
    return scope.startsWith("okta."_L1) && scope != "okta.groups.read"_L1;
}

} // namespace

Call<Ladder> checkSumo(sumo::SumoClient &client)
{
    const auto nothing = [](Unit) -> Result<QString> { return QString(); };
    return climb({
        {u"sumo.signIn"_s, true, true,
         [&client, nothing] { return mapped<QString>(client.checkDeployment(), nothing); }},
        {u"sumo.saml"_s, true, false, [&client] { return counted(client.samlConfigurations()); }},
        {u"sumo.roles"_s, true, false, [&client] { return counted(client.roles()); }},
        {u"sumo.users"_s, true, false,
         [&client, nothing] { return mapped<QString>(client.checkUsers(), nothing); }},
        {u"sumo.serviceAccounts"_s, false, false, [&client] { return counted(client.serviceAccounts()); }},
        {u"sumo.allowlist"_s, false, false,
         [&client] {
             return mapped<QString>(client.isIpAllowlistOn(),
                                    [](bool on) -> Result<QString> { return on ? u"on"_s : u"off"_s; });
         }},
    });
}

Call<Ladder> checkOkta(okta::OktaClient &client)
{
    return climb({
        {u"okta.reach"_s, true, true,
         [&client] {
             return mapped<QString>(
                 client.organization(), [](const okta::Organization &found) -> Result<QString> {
                     return found.isIdentityEngine() ? u"identity-engine"_s : u"classic-engine"_s;
                 });
         }},
        {u"okta.signIn"_s, true, true,
         [&client] {
             return mapped<QString>(client.currentUser(),
                                    [](const okta::User &found) -> Result<QString> { return found.login; });
         }},
        {u"okta.apps"_s, true, false, [&client] { return counted(client.findApps(u"Sumo Logic"_s)); }},
        {u"okta.schema"_s, true, false,
         [&client] {
             return mapped<QString>(client.userSchema(),
                                    [](const okta::Schema &) -> Result<QString> { return QString(); });
         }},
        {u"okta.users"_s, true, false, [&client] { return counted(client.findUsers({}, 1)); }},
        {u"okta.groups"_s, false, false, [&client] { return counted(client.findGroups({})); }},
    });
}

Ladder missingScopes(const QStringList &wanted, const QStringList &granted)
{
    Ladder missing;
    for (const auto &scope : wanted) {
        if (!granted.contains(scope)) {
            missing << Capability{.key = u"scope:"_s + scope,
                                  .granted = false,
                                  .needed = isNeeded(scope),
                                  .error = Error{.kind = ErrorKind::Forbidden,
                                                 .service = Service::Okta,
                                                 .code = u"insufficient_scope"_s,
                                                 .causes = {scope}}};
        }
    }
    return missing;
}

bool isSufficient(const Ladder &ladder)
{
    return !ladder.isEmpty() && std::all_of(ladder.cbegin(), ladder.cend(), [](const Capability &capability) {
        return capability.granted || !capability.needed;
    });
}

} // namespace setup::plan
