// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/prooftable.h"
#include "steps/changes/changesstep.h"

namespace setup::steps {

/// The proof: everybody in Okta, in its System Log and in Sumo Logic, with the right role.
class VerifyStep final : public ChangesStep
{
    Q_OBJECT

public:
    explicit VerifyStep(SetupModel &model, QObject *parent = nullptr);

    StepState state() const override;
    /// With nobody assigned there is nothing to prove.
    bool isComplete() const override;

    const QList<plan::ProofRow> &rows() const { return m_rows; }
    /// How many people stand like this; groups without members don't count.
    int count(plan::ProofState state) const;
    int peopleCount() const;
    bool hasAnybody() const;

    /// The table as CSV (RFC 4180), one row a person.
    QByteArray toCsv() const;

signals:
    void rowsChanged();

private:
    void refresh();

    QList<plan::ProofRow> m_rows;
};

} // namespace setup::steps
