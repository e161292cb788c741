// SPDX-License-Identifier: Apache-2.0
#include "steps/approach.h"

#include "steps/okta/oktastep.h"
#include "steps/sumo/sumostep.h"

#include <algorithm>

namespace setup::steps {

Approach::Approach(SetupModel &model, const std::vector<Step *> &stages, QObject *parent)
    : QObject(parent), m_model(model), m_stages(stages)
{
    m_sumo = qobject_cast<SumoStep *>(m_stages.at(positionOf(StepId::Sumo)));
    m_okta = qobject_cast<OktaStep *>(m_stages.at(positionOf(StepId::Okta)));
    // Queued: what a signal tells may come about in the middle of something else.
    connect(&m_model.kept(), &KeptCredentials::changed, this, &Approach::proceed, Qt::QueuedConnection);
    connect(m_sumo, &Step::changed, this, &Approach::proceed, Qt::QueuedConnection);
    connect(m_okta, &Step::changed, this, &Approach::proceed, Qt::QueuedConnection);
    connect(&m_model, &SetupModel::runChanged, this, &Approach::proceed, Qt::QueuedConnection);
    connect(&m_model, &SetupModel::runFinished, this, &Approach::proceed, Qt::QueuedConnection);
    connect(&m_model, &SetupModel::personNeeded, this, [this](const plan::ChangeId &change) {
        if (m_phase == Phase::Preparing)
            m_model.surroundings().performPersonsClicks(change);
    });
}

void Approach::start(const std::optional<StepId> &target)
{
    Q_ASSERT(m_model.hasBegun());
    m_target = target;
    m_phase = Phase::Recalling;
    proceed();
}

void Approach::proceed()
{
    switch (m_phase) {
    case Phase::Idle: break;
    case Phase::Recalling:
        if (!m_model.kept().isReading())
            connectServices();
        break;
    case Phase::Connecting: waitForConnections(); break;
    case Phase::Reading: waitForReading(); break;
    case Phase::Preparing:
        if (!m_model.isRunning())
            arrive(m_target.value_or(firstOpenStage()));
        break;
    }
}

void Approach::connectServices()
{
    m_phase = Phase::Connecting;
    // Both at once; whichever has nothing at hand is where the person is asked.
    if (buildsOn(StepId::Sumo))
        m_sumo->checkKnown();
    if (buildsOn(StepId::Okta))
        m_okta->checkKnown();
    waitForConnections();
}

void Approach::waitForConnections()
{
    if (m_sumo->isChecking() || m_okta->isChecking())
        return;
    if (buildsOn(StepId::Sumo) && !m_sumo->isComplete()) {
        arrive(StepId::Sumo);
    } else if (buildsOn(StepId::Okta) && !m_okta->isComplete()) {
        arrive(StepId::Okta);
    } else if (!buildsOn(StepId::Review)) {
        arrive(*m_target); // the review reads both services itself
    } else {
        m_phase = Phase::Reading;
        m_model.discover();
    }
}

bool Approach::buildsOn(StepId id) const
{
    return !m_target || positionOf(id) < positionOf(*m_target);
}

void Approach::waitForReading()
{
    if (m_model.isDiscovering())
        return;
    if (!m_model.hasDiscovered())
        arrive(StepId::Review); // it tells why, and tries again
    else if (m_target && m_model.surroundings().performPersonsClicks)
        prepare();
    else
        arrive(m_target.value_or(firstOpenStage()));
}

void Approach::prepare()
{
    QList<plan::ChangeId> wanted;
    for (size_t position = 0; position < positionOf(*m_target); ++position) {
        const auto *stage = qobject_cast<const ChangesStep *>(m_stages.at(position));
        // Whom to assign is nobody's to guess.
        if (stage && stage->id() != StepId::Assign && stage->id() != StepId::Verify)
            wanted << stage->changeIds();
    }
    m_phase = Phase::Preparing;
    if (wanted.isEmpty())
        arrive(*m_target);
    else
        m_model.run(wanted);
}

void Approach::arrive(StepId stage)
{
    m_phase = Phase::Idle;
    emit arrived(stage);
}

size_t Approach::positionOf(StepId id) const
{
    const auto found = std::find_if(m_stages.cbegin(), m_stages.cend(),
                                    [id](const Step *step) { return step->id() == id; });
    Q_ASSERT(found != m_stages.cend());
    return size_t(found - m_stages.cbegin());
}

StepId Approach::firstOpenStage() const
{
    // Before the first thing is made, the plan as a whole is what the person has to see.
    const plan::PlannedChange *app = m_model.plan().find(plan::change_id::oktaApp);
    if (!app || !app->isSettled())
        return StepId::Review;
    for (size_t position = positionOf(StepId::Review) + 1; position < m_stages.size(); ++position) {
        if (!m_stages.at(position)->isComplete())
            return m_stages.at(position)->id();
    }
    return StepId::Finish;
}

} // namespace setup::steps
