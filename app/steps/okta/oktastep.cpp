// SPDX-License-Identifier: Apache-2.0
#include "steps/okta/oktastep.h"

#include "plan/oktascopes.h"
#include "services/okta/oktaaddress.h"
#include "services/okta/orgidentity.h"
#include "text/errortext.h"
#include "text/signintext.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

QString nameOf(OktaWay way)
{
    switch (way) {
    case OktaWay::Token: return u"token"_s;
    case OktaWay::Browser: return u"browser"_s;
    case OktaWay::Code: return u"code"_s;
    }
    return {};
}

OktaWay wayOf(const QString &name)
{
    for (const OktaWay way : {OktaWay::Browser, OktaWay::Code}) {
        if (nameOf(way) == name)
            return way;
    }
    return OktaWay::Token;
}

} // namespace

OktaStep::OktaStep(SetupModel &model, QObject *parent) : Step(StepId::Okta, parent), m_model(model)
{
    connect(&m_model, &SetupModel::connectionsChanged, this, &Step::changed);
    connect(&m_model, &SetupModel::runChanged, this, &Step::changed);
    connect(&m_model.kept(), &KeptCredentials::changed, this, &Step::changed);
    connect(&m_model, &SetupModel::begun, this, &OktaStep::restore);
    if (m_model.hasBegun())
        restore();
    else
        parse({});
}

OktaStep::~OktaStep()
{
    // The call must not outlive the probe's client.
    if (m_running)
        m_running->cancel();
}

StepState OktaStep::state() const
{
    if (isChecking())
        return StepState::Working;
    if (m_next)
        return StepState::NeedsPerson;
    if (m_model.hasOkta() && !m_model.openingError())
        return StepState::Done;
    if (m_model.isWithoutOkta() && !m_model.openingError())
        return StepState::Skipped;
    return problem() ? StepState::Failed : StepState::ToDo;
}

void OktaStep::restore()
{
    const QString given = m_model.surroundings().oktaAddress;
    QString known = m_model.answers().oktaOrg.toString();
    if (known.isEmpty())
        known = m_model.keptEntry(Entry::OktaAddress);
    parse(given.isEmpty() ? known : given);
    m_trusted = m_model.answers().oktaDomain;
    m_clientId = m_model.answers().oktaClientId;
    m_way = m_clientId.isEmpty() ? OktaWay::Token : OktaWay::Browser;
    if (m_clientId.isEmpty()) {
        m_clientId = m_model.keptEntry(Entry::OktaClientId);
        m_way = wayOf(m_model.keptEntry(Entry::OktaWay));
    }
    if (m_clientId.isEmpty())
        m_clientId = m_model.surroundings().oktaClientId;
    emit changed();
}

void OktaStep::setAddress(const QString &text)
{
    if (text == m_text)
        return; // a proof of the same address still counts
    parse(text);
    forget();
    if (!m_addressError)
        m_model.keepEntry(Entry::OktaAddress, text);
}

void OktaStep::parse(const QString &text)
{
    m_text = text;
    m_addressError.reset();
    const auto parsed = okta::parseOrgAddress(text, m_model.allowsLoopback());
    const QString practiceHost = QUrl(m_model.surroundings().oktaAddress).host();
    if (parsed && m_model.isPractice() && parsed->url.host() != practiceHost) {
        m_addressError = Error{.kind = ErrorKind::InputInvalid, .code = u"not-practice"_s};
    } else if (parsed) {
        m_org = parsed->url;
        m_addressChanged = parsed->isChanged;
    } else {
        m_addressError = parsed.error();
    }
}

QString OktaStep::addressProblem() const
{
    return m_addressError ? text::addressProblem(*m_addressError) : QString();
}

QString OktaStep::addressNote() const
{
    if (m_addressError || !m_addressChanged)
        return {};
    return tr("Changed to %1").arg(m_org.toString());
}

void OktaStep::setWay(OktaWay way)
{
    if (way == m_way)
        return;
    m_way = way;
    forget();
    m_model.keepEntry(Entry::OktaWay, nameOf(way));
}

void OktaStep::setClientId(const QString &text)
{
    if (text.trimmed() == m_clientId)
        return;
    m_clientId = text.trimmed();
    forget();
    // An API token in the wrong field begins with 00, and isn't kept.
    if (clientIdProblem().isEmpty() && !m_clientId.startsWith("00"_L1))
        m_model.keepEntry(Entry::OktaClientId, m_clientId);
}

QString OktaStep::clientIdProblem() const
{
    static const QRegularExpression clientId(u"^[A-Za-z0-9]{1,%1}$"_s.arg(plan::maxClientId));
    if (m_clientId.isEmpty())
        return tr("Enter the client ID.");
    return clientId.match(m_clientId).hasMatch() ? QString()
                                                 : tr("A client ID has letters and digits alone.");
}

QStringList OktaStep::scopes() const
{
    return plan::oktaScopes(m_model.answers(), true); // groups are chosen later, on a page of their own
}

void OktaStep::credentialsEdited()
{
    forget();
}

void OktaStep::forget()
{
    if (m_running)
        m_running->cancel();
    m_running = nullptr;
    m_next = nullptr;
    if (auto *attempt = std::exchange(m_attempt, nullptr).data()) {
        attempt->disconnect(this);
        attempt->deleteLater();
    }
    m_ladder.clear();
    if (m_model.hasOkta() || m_model.isWithoutOkta())
        m_model.dropOkta();
    emit changed();
}

plan::Answers OktaStep::answersForOrg() const
{
    plan::Answers answers;
    answers.oktaOrg = m_org;
    return answers;
}

bool OktaStep::isTokenKept() const
{
    return !m_addressError && !m_model.kept().oktaToken(m_org).isEmpty();
}

bool OktaStep::isSignInKept() const
{
    const auto kept = m_addressError ? nullptr : m_model.kept().oktaSignIn(m_org);
    return kept && kept->clientId() == m_clientId;
}

void OktaStep::goWithout()
{
    forget();
    if (!m_addressError)
        m_model.goWithoutOkta(m_org);
}

bool OktaStep::checkKnown()
{
    if (m_addressError || !m_model.hasBegun())
        return false;
    if (usesOAuth()) {
        if (!isSignInKept())
            return false;
        signIn();
        return true;
    }
    const Secret &given = m_model.surroundings().oktaToken;
    if (given.isEmpty() && !isTokenKept())
        return false;
    check(given.duplicate());
    return true;
}

void OktaStep::check(Secret token)
{
    forget();
    if (m_addressError)
        return;
    m_checksKept = token.isEmpty();
    if (m_checksKept)
        token = m_model.kept().oktaToken(m_org);
    const auto proof = std::make_shared<plan::Credentials>();
    proof->oktaToken = std::move(token);
    confirmOrganization([this, proof] { climb(proof); });
    emit changed();
}

void OktaStep::signIn()
{
    forget();
    if (m_addressError || !clientIdProblem().isEmpty())
        return;
    m_checksKept = isSignInKept();
    if (m_checksKept) {
        const auto proof = std::make_shared<plan::Credentials>();
        proof->oktaSignIn = m_model.kept().oktaSignIn(m_org);
        confirmOrganization([this, proof] { climb(proof); });
    } else {
        confirmOrganization([this] { beginAttempt(); });
    }
    emit changed();
}

void OktaStep::giveUp()
{
    forget();
}

void OktaStep::signOut()
{
    const auto signIn = m_model.oktaSignIn();
    if (!signIn || m_model.isWriting())
        return;
    // The keeper of its refresh token takes that out of the keychain.
    setup::run(this, signIn->signOut(), [this, signIn](const Result<Unit> &result) {
        if (!result)
            failRung(u"okta.signOut"_s, result.error());
    });
    m_model.kept().dropOkta();
    forget();
}

void OktaStep::confirmOrganization(const std::function<void()> &next)
{
    m_confirming.clear();
    const okta::AskOrg ask = [this](const QUrl &org) {
        plan::Answers answers;
        answers.oktaOrg = org;
        m_confirming.push_back(m_model.makeProbe(answers, {}));
        return m_confirming.back()->okta().organization();
    };
    m_running = setup::run(this, okta::confirmOrg(m_org, ask),
                           [this, next](const Result<okta::Organization> &organization) {
                               m_running = nullptr;
                               takeOrganization(organization, next);
                               emit changed();
                           });
}

void OktaStep::takeOrganization(const Result<okta::Organization> &organization,
                                const std::function<void()> &next)
{
    if (!organization)
        return failRung(u"okta.reach"_s, organization.error());
    m_confirmed = *organization;
    if (okta::isCustomDomain(m_org) && m_confirmed.organizationUrl != m_trusted)
        m_next = next;
    else
        next();
}

void OktaStep::trustDomain()
{
    m_trusted = m_confirmed.organizationUrl;
    if (const auto next = std::exchange(m_next, nullptr))
        next();
    emit changed();
}

void OktaStep::beginAttempt()
{
    m_attempt = std::make_unique<okta::oauth::Attempt>(m_org, m_clientId, scopes(),
                                                       *m_model.surroundings().clock, this)
                    .release(); // a child of this
    connect(m_attempt, &okta::oauth::Attempt::pageKnown, this, [this] {
        if (m_way == OktaWay::Browser)
            emit pageWanted(m_attempt->page());
        emit changed();
    });
    connect(m_attempt, &okta::oauth::Attempt::ended, this, &OktaStep::takeAttempt);
    if (m_way == OktaWay::Code)
        m_attempt->withCode();
    else
        m_attempt->withBrowser(text::redirectPages());
}

void OktaStep::takeAttempt(const Result<std::shared_ptr<okta::oauth::SignIn>> &signedIn)
{
    m_attempt->deleteLater();
    m_attempt = nullptr;
    if (signedIn) {
        const auto proof = std::make_shared<plan::Credentials>();
        proof->oktaSignIn = *signedIn;
        climb(proof);
    } else {
        failRung(u"okta.signIn"_s, signedIn.error());
    }
    emit changed();
}

void OktaStep::failRung(const QString &rung, const Error &error)
{
    m_ladder = {plan::Capability{.key = rung, .granted = false, .needed = true, .fact = {}, .error = error}};
    emit changed();
}

void OktaStep::climb(const Proof &proof)
{
    plan::Credentials credentials;
    credentials.oktaToken = proof->oktaToken.duplicate();
    credentials.oktaSignIn = proof->oktaSignIn;
    m_probe = m_model.makeProbe(answersForOrg(), std::move(credentials));
    m_running = setup::run(this, plan::checkOkta(m_probe->okta()),
                           [this, proof](const Result<plan::Ladder> &ladder) {
                               m_running = nullptr;
                               plan::Ladder rungs = ladder ? *ladder : plan::Ladder();
                               if (proof->oktaSignIn && !proof->oktaSignIn->scopes().isEmpty())
                                   rungs << plan::missingScopes(scopes(), proof->oktaSignIn->scopes());
                               take(rungs, proof);
                               emit changed();
                           });
}

void OktaStep::take(const plan::Ladder &ladder, const Proof &proof)
{
    m_ladder = ladder;
    if (plan::isSufficient(m_ladder)) {
        const QUrl domain = okta::isCustomDomain(m_org) ? m_trusted : QUrl();
        m_model.edit([&domain](plan::Answers &answers) { answers.oktaDomain = domain; });
        if (proof->oktaSignIn)
            m_model.takeOkta(proof->oktaSignIn);
        else
            m_model.takeOkta(m_org, std::move(proof->oktaToken));
    } else if (proof->oktaSignIn && !m_checksKept) {
        // Of no use as it is: nothing of it is left behind at Okta.
        setup::run(this, proof->oktaSignIn->signOut(), [proof](const Result<Unit> &) {});
    } else if (m_checksKept && problem() && KeptCredentials::isRefusal(*problem())) {
        m_model.kept().dropOkta();
    }
}

std::optional<Error> OktaStep::problem() const
{
    for (const plan::Capability &capability : m_ladder) {
        if (capability.needed && !capability.granted)
            return capability.error.value_or(Error{.kind = ErrorKind::Forbidden, .service = Service::Okta});
    }
    return m_model.openingError();
}

} // namespace setup::steps
