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
    bool isChecking() const override { return m_model.isDiscovering(); }
    SetupModel &model() const { return m_model; }

    /// Reads both services if that hasn't been done yet.
    void lookOnce();

    /// Writes the plan into that file, in its place if there is one. FileUnusable.
    Result<Unit> exportPlan(const QString &fileName) const;

    /// What can be taken back of the changes that are still to be made, and what can't; each sentence once.
    QStringList undoable() const { return undoTexts(true); }
    QStringList notUndoable() const { return undoTexts(false); }

    /// Runs everything up to the first thing that is the person's to do or to choose.
    void runAll();

private:
    QStringList undoTexts(bool undoable) const;

    SetupModel &m_model;
};

} // namespace setup::steps
