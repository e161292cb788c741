// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/setupmodel.h"
#include "steps/step.h"

namespace setup::steps {

/// The app's General tab in the Okta Admin Console; empty while there is no app.
QUrl appConsole(const SetupModel &model);

/// A stage that brings changes of the plan about: shows them, runs them, and proves them.
class ChangesStep : public Step
{
    Q_OBJECT

public:
    ChangesStep(StepId id, SetupModel &model, const QList<plan::ChangeId> &changes,
                QObject *parent = nullptr);

    StepState state() const override;
    bool isChecking() const override { return m_model.isDiscovering(); }
    SetupModel &model() const { return m_model; }
    const QList<plan::ChangeId> &changeIds() const { return m_ids; }
    bool owns(const plan::ChangeId &id) const { return m_ids.contains(id); }

    /// The stage's part of the plan.
    QList<plan::PlannedChange> changes() const;
    const plan::PlannedChange *change(const plan::ChangeId &id) const;
    bool isDone() const;
    /// Done, or said to be by the person.
    bool isSettled() const;
    /// What is open and nothing but the person's hands can do, as things stand.
    QList<plan::PlannedChange> byHandChanges() const;
    /// Nothing else is left.
    bool onlyHandsAreLeft() const;
    /// The person says that these are done by hand, where no service shows it; kept with the choices.
    void sayDone(const QList<plan::PlannedChange> &changes);
    /// The person has said so of a part that no service shows.
    bool isSaid() const;
    void takeBack();
    /// One of its changes is being brought about or watched at the moment.
    bool isRunning() const;
    /// One of its changes waits for the person.
    bool isWaitingForPerson() const;
    /// The change that the person brings about, if there is one.
    const plan::PlannedChange *personsChange() const;
    /// Only the person's part is left.
    bool onlyPersonIsLeft() const;
    /// What stands in the way: the error of the last run, or a conflict that the plan knows.
    virtual std::optional<Error> problem() const;

    /// Brings the stage's changes about. Where a person must act, the services are watched until they have.
    virtual void runChanges();

private:
    SetupModel &m_model;
    QList<plan::ChangeId> m_ids;
};

} // namespace setup::steps
