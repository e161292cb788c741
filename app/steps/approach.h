// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changesstep.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace setup::steps {

class OktaStep;
class SumoStep;

/// Leads to a stage without a question: signs in with the credentials that are at hand, reads both services, and in
/// practice brings about what the stage builds on. Ends early at the first stage that needs the person.
class Approach final : public QObject
{
    Q_OBJECT

public:
    /// The stages in their order; they and the model must outlive this.
    Approach(SetupModel &model, const std::vector<Step *> &stages, QObject *parent = nullptr);

    /// Sets out, for that stage or, without one, for the first that isn't done. The model must have begun.
    void start(const std::optional<StepId> &target);
    bool isUnderWay() const { return m_phase != Phase::Idle; }
    /// Leaves everything as it is; arrived() doesn't follow.
    void cancel() { m_phase = Phase::Idle; }

signals:
    /// The stage to show.
    void arrived(setup::steps::StepId stage);

private:
    enum class Phase { Idle, Recalling, Connecting, Reading, Preparing };

    void proceed();
    void connectServices();
    void waitForConnections();
    void waitForReading();
    void prepare();
    void arrive(StepId stage);
    /// Whether that stage comes before the one to be reached.
    bool buildsOn(StepId id) const;
    size_t positionOf(StepId id) const;
    StepId firstOpenStage() const;

    SetupModel &m_model;
    std::vector<Step *> m_stages;
    SumoStep *m_sumo = nullptr;
    OktaStep *m_okta = nullptr;
    std::optional<StepId> m_target;
    Phase m_phase = Phase::Idle;
};

} // namespace setup::steps
