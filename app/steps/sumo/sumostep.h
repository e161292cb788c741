// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/capabilities.h"
#include "steps/setupmodel.h"
#include "steps/step.h"

namespace setup::steps {

/// Finds the tenant's deployment and proves that the access key can do what the setup needs.
class SumoStep final : public Step
{
    Q_OBJECT

public:
    explicit SumoStep(SetupModel &model, QObject *parent = nullptr);

    ~SumoStep() override;

    StepState state() const override;
    SetupModel &model() const { return m_model; }

    /// Takes what was typed or pasted. An earlier proof no longer counts.
    void setAddress(const QString &text);
    QString address() const { return m_text; }
    /// What is wrong with the address; empty when it can be used.
    QString addressProblem() const;
    /// What was made of it, where that isn't what was typed.
    QString addressNote() const;

    /// Keeps the access ID for the next start until it is proven. An earlier proof no longer counts.
    void setAccessId(const QString &text);
    /// The access ID to begin with: practice's, or what was entered last.
    QString enteredAccessId() const;
    /// Why that access ID can't be one; empty when it can.
    static QString accessIdProblem(const QString &accessId);
    /// The credentials were edited: an earlier proof no longer counts.
    void credentialsEdited();

    /// The access ID that an earlier run kept a key for; empty when there is none.
    QString keptAccessId() const { return m_model.kept().sumoAccessId(); }
    /// This computer's keychain has the key for the address and that access ID, and it wasn't refused.
    bool isKeyKept(const QString &accessId) const;

    /// Climbs the ladder with these credentials; changed() follows. An empty key stands for the kept one.
    void check(const QString &accessId, Secret key);
    /// The same with what is at hand without a question: practice's credentials, or kept ones. False when there are
    /// none.
    bool checkKnown();
    /// Goes on by hand, without credentials. Only with an address that can be used.
    void goWithout();
    bool isChecking() const override { return m_running; }
    const plan::Ladder &ladder() const { return m_ladder; }
    /// The first thing that is missing.
    std::optional<Error> problem() const;
    /// The address of the right deployment, when the key belongs to another one.
    QString movedTo() const;

private:
    void restoreAddress();
    void parse(const QString &text);
    void forget();
    void take(const plan::Ladder &ladder, const QString &accessId, Secret key);

    SetupModel &m_model;
    QString m_text;
    QString m_deployment;
    QUrl m_api;
    std::optional<Error> m_addressError;
    bool m_addressChanged = false;
    std::unique_ptr<plan::Session> m_probe;
    QPointer<Running> m_running;
    plan::Ladder m_ladder;
    bool m_checksKept = false;
};

} // namespace setup::steps
