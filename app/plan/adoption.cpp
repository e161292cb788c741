// SPDX-License-Identifier: Apache-2.0
#include "plan/adoption.h"

#include "plan/facts.h"
#include "plan/livethings.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

struct Candidate
{
    ChangeId change = {};
    QString rowKey = {};
    Trace thing = {};
};

QList<Candidate> candidates(const Answers &answers)
{
    QList<Candidate> all{
        {change_id::oktaApp, u"okta.app"_s, {.thing = Thing::OktaApp, .name = answers.appName}},
        {change_id::sumoSaml,
         u"sumo.saml"_s,
         {.thing = Thing::SamlConfiguration, .name = answers.samlConfigurationName}},
        {change_id::userAttribute,
         u"okta.user.roles.values"_s,
         {.thing = Thing::UserAttribute, .name = QString(rolesAttribute)}}};
    if (answers.scimCredential == ScimCredentialSource::NewServiceAccount) {
        all << Candidate{change_id::scimRole,
                         u"sumo.scim.role"_s,
                         {.thing = Thing::ScimRole, .name = answers.scimRoleName}};
        all << Candidate{change_id::scimAccount,
                         u"sumo.scim.account"_s,
                         {.thing = Thing::ScimAccount, .name = answers.effectiveServiceAccountEmail()}};
    }
    return all;
}

/// What the plan takes from an app: mappings and attributes.
QList<Row> lossesOfApp(const Plan &plan)
{
    QList<Row> losses;
    for (const auto &id : {change_id::mappingToApp, change_id::mappingToOkta, change_id::appProfile}) {
        const auto *change = plan.find(id);
        const auto rows = change ? change->assessment.rows : QList<Row>{};
        for (const auto &row : rows) {
            if (row.then.word == Word::Removed)
                losses << row;
        }
    }
    return losses;
}

} // namespace

QList<Adoption> adoptionsOf(const Plan &plan, const Answers &answers, const Discovery &discovery)
{
    QList<Adoption> adoptions;
    const LiveThings live(discovery);
    const auto all = candidates(answers);
    for (const auto &candidate : all) {
        const auto now = live.now(candidate.thing);
        if (!now || !now->exists() || discovery.ledger.made(candidate.change, now->id))
            continue;
        adoptions << Adoption{.thing = {.key = candidate.rowKey, .subject = candidate.thing.name},
                              .id = now->id,
                              .losses = candidate.change == change_id::oktaApp ? lossesOfApp(plan)
                                                                               : QList<Row>{}};
    }
    return adoptions;
}

} // namespace setup::plan
