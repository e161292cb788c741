// SPDX-License-Identifier: Apache-2.0
#include "cli/runreport.h"

#include "cli/output.h"
#include "cli/proofsentence.h"
#include "documents/planjson.h"
#include "text/changetext.h"
#include "text/errortext.h"
#include "text/waitingtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::cli {
namespace {

plan::ChangeKind kindOf(const plan::Session &session, const plan::ChangeId &id)
{
    const auto plan = session.plan();
    const auto *change = plan.find(id);
    return change ? change->kind : plan::ChangeKind::Automatic;
}

constexpr int stepWidth = 13;

/// What stands before a step for a person; --json has the engine's own words.
QString stateWord(const plan::ChangeId &id, plan::ChangeKind kind, plan::OutcomeKind outcome)
{
    if (!plan::undoneBy(id).isEmpty() && outcome == plan::OutcomeKind::Changed)
        return u"undone"_s;
    if (!plan::undoneBy(id).isEmpty() && outcome == plan::OutcomeKind::NotNeeded)
        return u"nothing left"_s;
    if (outcome == plan::OutcomeKind::AlreadyRight && kind == plan::ChangeKind::Observation)
        return u"checked"_s;
    if (outcome == plan::OutcomeKind::AlreadyRight && kind == plan::ChangeKind::Person)
        return u"by hand"_s;
    return text::outcomeWord(outcome);
}

} // namespace

RunReport::RunReport(plan::Session &session, Clock &clock, bool json, const QString &actor, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock), m_json(json), m_actor(actor)
{
    m_timer.start();
    auto &runner = session.runner();
    connect(&runner, &plan::Runner::changeFinished, this, &RunReport::take);
    connect(&runner, &plan::Runner::changeFailed, this, &RunReport::takeFailure);
    connect(&session, &plan::Session::waiting, this, &RunReport::tellWaiting);
}

QJsonObject RunReport::factsOf(plan::Session *session, double seconds)
{
    const QJsonObject requests{{u"okta"_s, session ? session->oktaRequests() : 0},
                               {u"sumo"_s, session ? session->sumoRequests() : 0}};
    return {{u"steps"_s, QJsonArray()}, {u"requests"_s, requests}, {u"seconds"_s, seconds}};
}

void RunReport::take(const plan::ChangeId &id, const plan::Outcome &outcome)
{
    auto evidence = text::evidenceLine(outcome.assessment);
    const auto kind = kindOf(m_session, id);
    if (kind == plan::ChangeKind::Person && !m_actor.isEmpty())
        evidence = u"%1 · %2"_s.arg(m_actor, evidence);
    addStep(id, documents::outcomeName(outcome.kind), evidence,
            documents::callsToJson(documents::callsOf(outcome.writes, outcome.assessment)));
    if (!m_json)
        printStep(stateWord(id, kind, outcome.kind), stepWidth, text::changeTitle(id), evidence);
}

void RunReport::takeFailure(const plan::ChangeId &id, const Error &error)
{
    m_error = errorToJson(error);
    // The program did its part; both services don't agree yet, as verify would say.
    m_waitsForSomething = error.kind == ErrorKind::NotVisibleYet || error.code == "people-not-provisioned"_L1;
    addStep(id, u"failed"_s, text::errorText(error).happened);
    if (m_json)
        return;
    printStep(u"failed"_s, stepWidth, text::changeTitle(id), {}); // why is said once, by the error
    printError(error);
}

void RunReport::addStep(const plan::ChangeId &id, const QString &state, const QString &evidence,
                        const QJsonArray &calls)
{
    QJsonObject step{{u"id"_s, id.toString()}, {u"state"_s, state}, {u"evidence"_s, evidence}};
    if (!calls.isEmpty())
        step.insert(u"calls"_s, calls);
    m_steps << step;
}

void RunReport::tellWaiting(Service service, net::WaitReason reason, const QDateTime &until)
{
    constexpr int quietSeconds = 2; // shorter waits are nothing that anyone would wonder about
    const auto seconds = static_cast<int>(m_clock.now().secsTo(until));
    // The call that was held back and the limiter that holds its bucket tell of the same wait.
    const bool told = m_toldUntil.isValid() && qAbs(m_toldUntil.secsTo(until)) < quietSeconds;
    if (seconds < quietSeconds || told)
        return;
    m_toldUntil = until;
    printNotice(text::waitingText(service, reason, seconds));
}

QJsonObject RunReport::toJson(bool done, double seconds) const
{
    auto object = factsOf(&m_session, seconds);
    object.insert(u"ok"_s, done);
    object.insert(u"steps"_s, m_steps);
    if (!m_error.isEmpty())
        object.insert(u"error"_s, m_error);
    for (auto it = m_more.constBegin(); it != m_more.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

int RunReport::conclude(plan::RunEnd end, const std::optional<Error> &afterwards)
{
    if (afterwards) {
        m_error = errorToJson(*afterwards);
        if (!m_json)
            printError(*afterwards);
    }
    const double seconds = static_cast<double>(m_timer.elapsed()) / 1000;
    const bool done = end == plan::RunEnd::Done && !afterwards;
    if (end == plan::RunEnd::NeedsPerson) {
        const auto open = m_session.plan().open();
        for (const auto &change : open) {
            if (change.kind == plan::ChangeKind::Person)
                addStep(change.id, u"waits-for-person"_s, {});
        }
    }
    if (end == plan::RunEnd::Stopped)
        m_error = errorToJson({.kind = ErrorKind::Cancelled});
    if (m_json) {
        printJson(toJson(done, seconds));
    } else {
        if (done && !m_session.isUndo())
            printLine(proofSentence(m_session.answers(), m_session.discovery()));
        printLine(u"%1  %2 requests to Okta, %3 to Sumo Logic, %4 s"_s.arg(done ? u"Done."_s : u"Not done."_s)
                      .arg(m_session.oktaRequests())
                      .arg(m_session.sumoRequests())
                      .arg(seconds, 0, 'f', 2));
    }
    if (afterwards)
        return exitError;
    switch (end) {
    case plan::RunEnd::Done: return exitDone;
    case plan::RunEnd::NeedsPerson: return exitDiffers;
    case plan::RunEnd::Failed: return m_waitsForSomething ? exitDiffers : exitError;
    case plan::RunEnd::Stopped: break;
    }
    return exitError;
}

} // namespace setup::cli
