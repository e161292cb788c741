// SPDX-License-Identifier: Apache-2.0
#include "plan/check.h"

#include "plan/facts.h"
#include "plan/undo/undolook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

constexpr int certificateDays = 30; // of notice
/// Sumo Logic switches a key off that nobody used for 30 days (Access keys); a week of notice.
constexpr int idleDays = 23;

/// Without what a change can't be read, so that it tells nothing of its own.
QList<ChangeId> basesOf(const ChangeId &change)
{
    namespace id = change_id;
    static const QHash<ChangeId, QList<ChangeId>> bases{
        {id::oktaMetadata, {id::oktaApp}},
        {id::sumoSaml, {id::oktaApp}},
        {id::oktaSamlSettings, {id::oktaApp, id::sumoSaml}},
        {id::scimKey, {id::scimAccount}},
        {id::scimEnabled, {id::oktaApp}},
        {id::connector, {id::oktaApp, id::scimEnabled}},
        {id::toApp, {id::oktaApp, id::scimEnabled}},
        {id::appAttribute, {id::oktaApp, id::scimEnabled}},
        {id::mappingToApp, {id::oktaApp, id::scimEnabled}},
        {id::mappingToOkta, {id::oktaApp, id::scimEnabled}},
        {id::appProfile, {id::oktaApp, id::scimEnabled}},
        {id::assignments, {id::oktaApp}},
        {id::proof, {id::oktaApp}},
    };
    return bases.value(change);
}

bool isTold(const PlannedChange &change, const Plan &plan, const Discovery &discovery)
{
    if (change.isSettled())
        return false;
    if (change.id == change_id::connectorTest && !discovery.scimProbe)
        return false; // told as not read
    const auto bases = basesOf(change.id);
    return std::none_of(bases.cbegin(), bases.cend(), [&plan](const ChangeId &id) {
        const auto *base = plan.find(id);
        return base && !base->isSettled() && base->assessment.verdict == Verdict::Missing;
    });
}

Mend mendOf(const PlannedChange &change)
{
    switch (change.assessment.verdict) {
    case Verdict::Pending: return Mend::Waiting;
    case Verdict::Blocked: return Mend::Person;
    case Verdict::Conflict: return Mend::Decision;
    default: return change.kind == ChangeKind::Person ? Mend::Person : Mend::Apply;
    }
}

void addPlanned(const PlannedChange &change, QList<Finding> &findings)
{
    const auto mend = mendOf(change);
    const Finding whole{
        .key = change.id.toString(), .change = change.id, .mend = mend, .reason = change.assessment.reason};
    const auto before = findings.size();
    for (const auto &row : change.assessment.rows) {
        if (row.isRight())
            continue;
        auto finding = whole;
        finding.key = row.key;
        finding.subject = row.subject;
        finding.now = row.now;
        finding.wanted = row.then;
        findings << finding;
    }
    if (findings.size() == before)
        findings << whole;
}

void addCertificate(const Discovery &discovery, const QDateTime &now, QList<Finding> &findings)
{
    if (!discovery.certificate || discovery.certificate->notAfter > now.addDays(certificateDays)
        || discovery.certificate->notAfter < now)
        return; // one that has ended is the plan's own matter
    findings << Finding{.key = finding_key::certificateEnds,
                        .change = change_id::oktaMetadata,
                        .now = discovery.certificate->notAfter.toString(Qt::ISODate),
                        .mend = Mend::Person};
}

QStringList roleStatements(const okta::App &app, const QString &rolesName)
{
    const auto signOn = app.raw.value("settings"_L1).toObject().value("signOn"_L1).toObject();
    QStringList names;
    const auto statements = signOn.value("attributeStatements"_L1).toArray();
    for (const auto &statement : statements) {
        const auto name = statement.toObject().value("name"_L1).toString();
        if (name.compare(rolesAttribute, Qt::CaseInsensitive) == 0
            || (!rolesName.isEmpty() && name == rolesName))
            names << name;
    }
    return names;
}

/// SAML that tells roles or makes people at each sign-in works against SCIM, which does both.
void addSamlFights(const Discovery &discovery, QList<Finding> &findings)
{
    const auto configuration = samlConfiguration(discovery);
    const auto add = [&findings](const QString &key, const QString &now) {
        findings << Finding{.key = key,
                            .change = change_id::sumoSaml,
                            .now = now,
                            .wanted = Word::Absent,
                            .mend = Mend::Person};
    };
    const auto rolesName = configuration ? configuration->rolesAttribute : QString();
    if (!rolesName.isEmpty())
        add(finding_key::rolesBySaml, rolesName);
    if (configuration) {
        const auto onDemand = configuration->raw.value("onDemandProvisioningEnabled"_L1).toObject();
        QStringList roles;
        for (const auto &role : onDemand.value("onDemandProvisioningRoles"_L1).toArray())
            roles << role.toString();
        if (!roles.isEmpty())
            add(finding_key::usersBySaml, roles.join(u", "_s));
    }
    const auto statements = discovery.app ? roleStatements(*discovery.app, rolesName) : QStringList();
    for (const auto &name : statements)
        add(finding_key::rolesStatement, name);
}

/// The key shows no use of its own; what Okta sent last is in its System Log.
void addIdleKey(const Discovery &discovery, const QDateTime &now, QList<Finding> &findings)
{
    const bool tested = discovery.scimProbe && discovery.scimProbe->finding == sumo::ScimFinding::Works;
    if (tested || !discovery.events || !discovery.app || !isConnectorFilled(discovery))
        return; // a test with the key is a use of it
    auto last = discovery.app->created;
    for (const auto &event : *discovery.events)
        last = std::max(last, event.published);
    if (!last.isValid() || last.daysTo(now) < idleDays)
        return;
    findings << Finding{.key = finding_key::keyIdle,
                        .change = change_id::scimKey,
                        .now = last.toString(Qt::ISODate),
                        .certainty = Certainty::Inferred,
                        .mend = Mend::Person};
}

} // namespace

QList<Finding> findingsOf(const Plan &plan, const Discovery &discovery, const QDateTime &now)
{
    QList<Finding> findings;
    for (const auto &change : plan.changes) {
        if (isTold(change, plan, discovery))
            addPlanned(change, findings);
    }
    addCertificate(discovery, now, findings);
    addSamlFights(discovery, findings);
    addIdleKey(discovery, now, findings);
    if (isLockedOut(discovery)) {
        findings << Finding{.key = finding_key::lockOut,
                            .change = change_id::sumoSaml,
                            .certainty = Certainty::Inferred,
                            .mend = Mend::Person};
    }
    return findings;
}

QStringList unreadIn(const Discovery &discovery)
{
    QStringList unread{u"check.unread.lockdown"_s}; // no API tells it
    if (!discovery.allowlist)
        unread << u"check.unread.allowlist"_s;
    if (!discovery.scimProbe)
        unread << u"check.unread.connector"_s;
    return unread;
}

} // namespace setup::plan
