// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/capabilities.h"
#include "services/okta/oauth/attempt.h"
#include "services/okta/oktatypes.h"
#include "steps/setupmodel.h"
#include "steps/step.h"

#include <functional>
#include <vector>

namespace setup::steps {

/// How the person signs in to Okta.
enum class OktaWay {
    Token, ///< With an API token.
    Browser, ///< By OAuth, on a page of this computer's browser.
    Code, ///< By OAuth, with a code on any device.
};

/// Finds the org and proves that a token or a sign-in can do what the setup needs. The org is confirmed without
/// credentials before anything secret is sent anywhere.
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

    /// Another way than before: an earlier proof no longer counts.
    void setWay(OktaWay way);
    OktaWay way() const { return m_way; }
    bool usesOAuth() const { return m_way != OktaWay::Token; }
    /// The client ID of the native app that signs in by OAuth.
    void setClientId(const QString &text);
    QString clientId() const { return m_clientId; }
    QString clientIdProblem() const;
    /// What a sign-in by OAuth asks for.
    QStringList scopes() const;

    /// The token was edited: an earlier proof no longer counts.
    void credentialsEdited();

    /// This computer's keychain has a token, or a sign-in, for the org, and it wasn't refused.
    bool isTokenKept() const;
    bool isSignInKept() const;

    /// Confirms the org, then climbs the ladder with that token; changed() follows. An empty token stands for the
    /// kept one.
    void check(Secret token);
    /// Confirms the org, then lets the person sign in by OAuth in the chosen way, and climbs. A kept sign-in needs no
    /// person.
    void signIn();
    /// The sign-in that waits for the person; null while there is none.
    const okta::oauth::Attempt *attempt() const { return m_attempt; }
    void giveUp();

    /// The org that a custom domain has proven to belong to, while the person is asked whether it is theirs; empty
    /// otherwise. Nothing secret goes to such a domain before trustDomain().
    QUrl domainInQuestion() const { return m_next ? m_confirmed.organizationUrl : QUrl(); }
    void trustDomain();

    /// Takes the sign-in back at Okta and out of the keychain.
    void signOut();
    /// The same as check() or signIn() with what is at hand without a question: practice's token, or what is kept.
    /// False when there is none.
    bool checkKnown();
    /// Goes on by hand, without credentials. Only with an address that can be used.
    void goWithout();
    bool isChecking() const override { return m_running || m_attempt; }
    const plan::Ladder &ladder() const { return m_ladder; }
    /// The first thing that is missing.
    std::optional<Error> problem() const;

signals:
    /// The browser is to open that page.
    void pageWanted(const QUrl &page);

private:
    using Proof = std::shared_ptr<plan::Credentials>; // shared with handlers: secrets can't be copied

    void restore();
    void parse(const QString &text);
    void forget();
    void take(const plan::Ladder &ladder, const Proof &proof);
    void confirmOrganization(const std::function<void()> &next);
    void takeOrganization(const Result<okta::Organization> &organization, const std::function<void()> &next);
    void beginAttempt();
    void takeAttempt(const Result<std::shared_ptr<okta::oauth::SignIn>> &signedIn);
    void climb(const Proof &proof);
    void failRung(const QString &rung, const Error &error);
    plan::Answers answersForOrg() const;

    SetupModel &m_model;
    QString m_text;
    QUrl m_org;
    std::optional<Error> m_addressError;
    bool m_addressChanged = false;
    OktaWay m_way = OktaWay::Token;
    QString m_clientId;
    std::vector<std::unique_ptr<plan::Session>> m_confirming; ///< Without credentials.
    okta::Organization m_confirmed;
    QUrl m_trusted; ///< The org on Okta's own domain that the person has said is theirs.
    std::function<void()> m_next; ///< What waits for that.
    std::unique_ptr<plan::Session> m_probe;
    QPointer<Running> m_running;
    QPointer<okta::oauth::Attempt> m_attempt;
    plan::Ladder m_ladder;
    bool m_checksKept = false;
};

} // namespace setup::steps
