// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/capabilities.h"
#include "steps/setupmodel.h"
#include "steps/step.h"

namespace setup::steps {

/// Finds the org and proves that the API token can do what the setup needs. The org is confirmed without credentials
/// before the token is sent anywhere.
class OktaStep final : public Step
{
    Q_OBJECT

public:
    explicit OktaStep(SetupModel &model, QObject *parent = nullptr);

    ~OktaStep() override;

    StepState state() const override;
    SetupModel &model() const { return m_model; }

    /// Takes what was typed or pasted. An earlier proof no longer counts.
    void setAddress(const QString &text);
    QString address() const { return m_text; }
    /// What is wrong with the address; empty when it can be used.
    QString addressProblem() const;
    /// What was made of it, where that isn't what was typed.
    QString addressNote() const;

    /// The token was edited: an earlier proof no longer counts.
    void credentialsEdited();

    /// This computer's keychain has a token for the org, and it wasn't refused.
    bool isTokenKept() const;

    /// Confirms the org, then climbs the ladder with that token; changed() follows. An empty token stands for the
    /// kept one.
    void check(Secret token);
    /// The same with what is at hand without a question: practice's token, or a kept one. False when there is none.
    bool checkKnown();
    /// Goes on by hand, without credentials. Only with an address that can be used.
    void goWithout();
    bool isChecking() const override { return m_running; }
    const plan::Ladder &ladder() const { return m_ladder; }
    /// The first thing that is missing.
    std::optional<Error> problem() const;

private:
    void restoreAddress();
    void parse(const QString &text);
    void forget();
    void take(const plan::Ladder &ladder, Secret token);
    void confirmOrganization(const std::shared_ptr<Secret> &token);
    void climb(const std::shared_ptr<Secret> &token);
    plan::Answers answersForOrg() const;

    SetupModel &m_model;
    QString m_text;
    QUrl m_org;
    std::optional<Error> m_addressError;
    bool m_addressChanged = false;
    std::unique_ptr<plan::Session> m_confirming; ///< Without credentials.
    std::unique_ptr<plan::Session> m_probe;
    QPointer<Running> m_running;
    plan::Ladder m_ladder;
    bool m_checksKept = false;
};

} // namespace setup::steps
