// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/setupmodel.h"
#include "steps/step.h"

#include <QByteArray>
#include <QUrl>

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

    /// Where what was made can be looked at; empty where there is no such place, as in practice.
    QUrl oktaLink() const;
    QUrl sumoLink() const;
    /// What undoes it in a terminal; empty in practice.
    QString undoCommand() const;
    /// What to watch as a calendar file.
    QByteArray calendar() const;

private:
    SetupModel &m_model;
    QString m_recordFolder;
    std::optional<Error> m_recordError;
};

} // namespace setup::steps
