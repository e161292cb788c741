// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/setupmodel.h"
#include "steps/step.h"

namespace setup::steps {

/// The whole plan before anything is changed.
class ReviewStep final : public Step
{
    Q_OBJECT

public:
    explicit ReviewStep(SetupModel &model, QObject *parent = nullptr);

    StepState state() const override;
    SetupModel &model() const { return m_model; }

    /// Reads both services if that hasn't been done yet.
    void lookOnce();

    /// Runs everything up to the first thing that is the person's to do or to choose.
    void runAll();

private:
    SetupModel &m_model;
};

} // namespace setup::steps
