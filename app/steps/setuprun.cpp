// SPDX-License-Identifier: Apache-2.0
#include "steps/setuprun.h"

#include "text/changetext.h"
#include "text/errortext.h"
#include "text/waitingtext.h"

using namespace std::chrono_literals;

namespace setup::steps {

SetupRun::SetupRun(std::unique_ptr<plan::Session> session, Clock &clock, QObject *parent)
    : QObject(parent), m_session(std::move(session)), m_clock(clock), m_answers(m_session->answers())
{
    m_refresh.setInterval(500ms);
    connect(&m_refresh, &QTimer::timeout, this, &SetupRun::refreshPlan);
    watchSession();
    watchRunner();
    refreshPlan();
}

SetupRun::~SetupRun()
{
    if (m_reading)
        m_reading->cancel();
    m_session->disconnect(this);
    m_session->runner().disconnect(this);
}

void SetupRun::watchSession()
{
    connect(m_session.get(), &plan::Session::planChanged, this, &SetupRun::refreshPlan);
    connect(m_session.get(), &plan::Session::waiting, this,
            [this](Service service, net::WaitReason reason, const QDateTime &until) {
                const qint64 seconds = qMax(qint64(1), m_clock.now().secsTo(until));
                emit statusChanged(text::waitingText(service, reason, int(seconds)), true);
            });
}

void SetupRun::watchRunner()
{
    const plan::Runner *runner = &m_session->runner();
    connect(runner, &plan::Runner::changeStarted, this, [this](const plan::ChangeId &id) {
        m_current = id;
        m_watching = false;
        m_errors.remove(id);
        emit statusChanged(text::changeWorking(id), true);
        emit changeStarted(id);
        emit runChanged();
    });
    connect(runner, &plan::Runner::changeProgressed, this,
            [this](const plan::ChangeId &, int done, int total) { emit progressed(done, total); });
    connect(runner, &plan::Runner::changeFailed, this, [this](const plan::ChangeId &id, const Error &error) {
        m_errors.insert(id, error);
        emit runChanged();
    });
    connect(runner, &plan::Runner::personNeeded, this, [this](const plan::ChangeId &id) {
        m_watching = true;
        emit statusChanged(tr("Watching Okta"), true);
        emit personNeeded(id);
        emit runChanged();
    });
    connect(runner, &plan::Runner::finished, this, &SetupRun::finish);
}

void SetupRun::finish(plan::RunEnd end)
{
    m_watching = false;
    m_current = {};
    m_refresh.stop();
    if (m_session->answers() != m_answers)
        m_session->setAnswers(m_answers); // what was chosen while it ran
    refreshPlan();
    emit progressed(0, 0);
    emit statusChanged({}, false);
    emit runChanged();
    emit runFinished(end);
}

void SetupRun::refreshPlan()
{
    m_plan = m_session->plan();
    m_lastLook = m_clock.now();
    emit planChanged();
}

void SetupRun::setAnswers(const plan::Answers &answers)
{
    m_answers = answers;
    m_errors.clear(); // of other choices
    if (isRunning())
        return;
    const bool wasReading = m_discovering;
    if (m_reading)
        m_reading->cancel(); // it would store what belongs to the old choices
    m_discovering = false;
    m_session->setAnswers(m_answers);
    refreshPlan();
    if (wasReading)
        discover();
}

void SetupRun::discover()
{
    if (m_discovering || isRunning())
        return;
    m_discovering = true;
    m_discoveryError.reset();
    emit statusChanged(tr("Reading what Okta and Sumo Logic have"), true);
    emit runChanged();
    m_reading = setup::run(this, m_session->discover(), [this](const Result<Unit> &result) {
        m_discovering = false;
        if (result)
            m_hasDiscovered = true;
        else
            m_discoveryError = result.error();
        refreshPlan();
        emit statusChanged({}, false);
        emit runChanged();
    });
}

void SetupRun::start(const QList<plan::ChangeId> &changes)
{
    if (isRunning() || m_discovering)
        return;
    m_refresh.start();
    m_session->runner().start(changes);
    emit runChanged();
}

void SetupRun::stop()
{
    if (isRunning())
        m_session->runner().stop();
}

std::optional<Error> SetupRun::errorOf(const plan::ChangeId &change) const
{
    const auto found = m_errors.constFind(change);
    return found == m_errors.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace setup::steps
