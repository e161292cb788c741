// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/setupfolder.h"
#include "steps/setupmodel.h"
#include "steps/step.h"

namespace setup::steps {

/// Where a setup comes from.
enum class Beginning { Practice, Real, Earlier };

/// What is needed, and whether it is practice, for real, or an earlier setup to go on with.
class BeginStep final : public Step
{
    Q_OBJECT

public:
    /// `setupsRoot` is where real setups are kept.
    BeginStep(SetupModel &model, const QString &setupsRoot, QObject *parent = nullptr);

    StepState state() const override;
    SetupModel &model() const { return m_model; }

    const QList<plan::SavedSetup> &earlierSetups() const { return m_earlier; }

    /// The place of the latest one that can be gone on with; -1 when there is none.
    qsizetype firstUsable() const;

    /// Asks the program for the surroundings, if there are none yet. `earlier` counts in earlierSetups().
    void choose(Beginning beginning, int earlier = 0);

signals:
    /// The program answers with SetupModel::begin().
    void surroundingsWanted(bool practice);

private:
    SetupModel &m_model;
    QList<plan::SavedSetup> m_earlier;
};

} // namespace setup::steps
