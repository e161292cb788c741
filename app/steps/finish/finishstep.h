// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/setupmodel.h"
#include "steps/step.h"

namespace setup::steps {

/// What was made, what to watch, and the record of it.
class FinishStep final : public Step
{
    Q_OBJECT

public:
    explicit FinishStep(SetupModel &model, QObject *parent = nullptr);

    StepState state() const override;
    SetupModel &model() const { return m_model; }

    /// Writes the as-built record; recordFolder() or recordError() is set afterwards.
    void writeRecord();
    QString recordFolder() const { return m_recordFolder; }
    const std::optional<Error> &recordError() const { return m_recordError; }

    QDateTime certificateExpiry() const;
    QString scimAccessId() const;

private:
    SetupModel &m_model;
    QString m_recordFolder;
    std::optional<Error> m_recordError;
};

} // namespace setup::steps
