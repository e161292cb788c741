// SPDX-License-Identifier: Apache-2.0
#include "documents/planjson.h"

#include "text/changetext.h"
#include "text/errortext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace setup::documents {
namespace {

QString actorName(plan::ChangeKind kind)
{
    switch (kind) {
    case plan::ChangeKind::Automatic: return u"program"_s;
    case plan::ChangeKind::Person: return u"person"_s;
    case plan::ChangeKind::Observation: return u"nobody"_s;
    }
    return {};
}

QString serviceName(Service service)
{
    switch (service) {
    case Service::Okta: return u"okta"_s;
    case Service::SumoLogic: return u"sumo"_s;
    case Service::None: return u"none"_s;
    }
    return {};
}

QJsonObject callToJson(const net::CallReference &call)
{
    QJsonObject json{{u"request"_s, call.request}};
    if (!call.requestId.isEmpty())
        json.insert(u"requestId"_s, call.requestId);
    return json;
}

QJsonObject rowToJson(const plan::Row &row)
{
    return {{u"thing"_s, text::rowLabel(row)},
            {u"now"_s, text::cellText(row.now)},
            {u"then"_s, text::cellText(row.then)}};
}

QJsonObject changeToJson(const plan::PlannedChange &change)
{
    QJsonArray rows;
    for (const auto &row : change.assessment.rows) {
        auto one = rowToJson(row);
        const auto note = text::undoNote(row);
        if (!note.isEmpty())
            one.insert(u"note"_s, note);
        rows << one;
    }
    QJsonArray needs;
    for (const auto &need : change.needs)
        needs << need.toString();
    QJsonObject json{{u"id"_s, change.id.toString()},
                     {u"title"_s, text::changeTitle(change.id)},
                     {u"by"_s, actorName(change.kind)},
                     {u"service"_s, serviceName(change.service)},
                     {u"state"_s, verdictName(change.assessment.verdict)},
                     {u"rows"_s, rows},
                     {u"needs"_s, needs},
                     {u"saidByPerson"_s, change.said},
                     {u"evidence"_s, evidenceToJson(change.assessment)},
                     {u"writtenBy"_s, callsToJson(change.writes)}};
    if (change.assessment.reason) {
        const auto words = text::errorText(*change.assessment.reason);
        json.insert(u"reason"_s, QJsonObject{{u"text"_s, words.paragraph()}, {u"details"_s, words.details}});
    }
    return json;
}

} // namespace

QString verdictName(plan::Verdict verdict)
{
    switch (verdict) {
    case plan::Verdict::Right: return u"right"_s;
    case plan::Verdict::Missing: return u"missing"_s;
    case plan::Verdict::Differs: return u"differs"_s;
    case plan::Verdict::Pending: return u"pending"_s;
    case plan::Verdict::Blocked: return u"blocked"_s;
    case plan::Verdict::Conflict: return u"conflict"_s;
    case plan::Verdict::NotNeeded: return u"not-needed"_s;
    }
    return {};
}

QString outcomeName(plan::OutcomeKind kind)
{
    switch (kind) {
    case plan::OutcomeKind::AlreadyRight: return u"already-right"_s;
    case plan::OutcomeKind::Changed: return u"changed"_s;
    case plan::OutcomeKind::NotNeeded: return u"not-needed"_s;
    case plan::OutcomeKind::NeedsPerson: return u"needs-person"_s;
    }
    return {};
}

QJsonArray evidenceToJson(const plan::Assessment &assessment)
{
    QJsonArray facts;
    for (const auto &evidence : assessment.evidence) {
        QJsonObject fact{{u"what"_s, text::evidenceLabel(evidence)},
                         {u"value"_s, text::cellText(evidence.value)},
                         {u"from"_s, text::serviceName(evidence.service)},
                         {u"readAt"_s, evidence.reading.at.toString(Qt::ISODate)}};
        if (!evidence.reading.by.request.isEmpty())
            fact.insert(u"readBy"_s, callToJson(evidence.reading.by));
        facts << fact;
    }
    return facts;
}

QJsonArray callsToJson(const QList<net::CallReference> &calls)
{
    QJsonArray json;
    for (const auto &call : calls)
        json << callToJson(call);
    return json;
}

QList<net::CallReference> callsOf(const QList<net::CallReference> &writes, const plan::Assessment &assessment)
{
    auto calls = writes;
    for (const auto &evidence : assessment.evidence) {
        const auto &by = evidence.reading.by;
        if (!by.request.isEmpty() && !calls.contains(by))
            calls << by;
    }
    return calls;
}

QJsonArray adoptionsToJson(const QList<plan::Adoption> &adoptions)
{
    QJsonArray json;
    for (const auto &adoption : adoptions) {
        QJsonArray losses;
        for (const auto &row : adoption.losses)
            losses << rowToJson(row);
        QJsonObject one{{u"thing"_s, text::rowLabel(adoption.thing)}, {u"losses"_s, losses}};
        if (!adoption.id.isEmpty())
            one.insert(u"id"_s, adoption.id);
        json << one;
    }
    return json;
}

QJsonObject planToJson(const plan::Plan &plan)
{
    QJsonArray changes;
    for (const auto &change : plan.changes)
        changes << changeToJson(change);
    return {{u"done"_s, plan.isDone()}, {u"changes"_s, changes}};
}

} // namespace setup::documents
