// SPDX-License-Identifier: Apache-2.0
#include "steps/okta/oktastep.h"

#include "services/okta/oktaaddress.h"
#include "text/errortext.h"

using namespace Qt::StringLiterals;

namespace setup::steps {

OktaStep::OktaStep(SetupModel &model, QObject *parent) : Step(StepId::Okta, parent), m_model(model)
{
    connect(&m_model, &SetupModel::connectionsChanged, this, &Step::changed);
    connect(&m_model, &SetupModel::runChanged, this, &Step::changed);
    connect(&m_model.kept(), &KeptCredentials::changed, this, &Step::changed);
    connect(&m_model, &SetupModel::begun, this, &OktaStep::restoreAddress);
    if (m_model.hasBegun())
        restoreAddress();
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
    if (m_running)
        return StepState::Working;
    if (m_model.hasOkta() && !m_model.openingError())
        return StepState::Done;
    if (m_model.isWithoutOkta() && !m_model.openingError())
        return StepState::Skipped;
    return problem() ? StepState::Failed : StepState::ToDo;
}

void OktaStep::restoreAddress()
{
    const QString given = m_model.surroundings().oktaAddress;
    QString known = m_model.answers().oktaOrg.toString();
    if (known.isEmpty())
        known = m_model.keptAddress(Service::Okta);
    parse(given.isEmpty() ? known : given);
    emit changed();
}

void OktaStep::setAddress(const QString &text)
{
    if (text == m_text)
        return; // a proof of the same address still counts
    parse(text);
    if (!m_addressError)
        m_model.keepAddress(Service::Okta, text);
    forget();
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

void OktaStep::credentialsEdited()
{
    forget();
}

void OktaStep::forget()
{
    if (m_running)
        m_running->cancel();
    m_running = nullptr;
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
    // Shared with the handlers, which must be copyable: the secret itself isn't.
    confirmOrganization(std::make_shared<Secret>(std::move(token)));
    emit changed();
}

void OktaStep::confirmOrganization(const std::shared_ptr<Secret> &token)
{
    m_confirming = m_model.makeProbe(answersForOrg(), {});
    m_running = setup::run(this, m_confirming->okta().organization(),
                           [this, token](const Result<okta::Organization> &organization) {
                               m_running = nullptr;
                               if (organization) {
                                   climb(token);
                               } else {
                                   m_ladder = {plan::Capability{.key = u"okta.reach"_s,
                                                                .granted = false,
                                                                .needed = true,
                                                                .fact = {},
                                                                .error = organization.error()}};
                               }
                               emit changed();
                           });
}

void OktaStep::climb(const std::shared_ptr<Secret> &token)
{
    plan::Credentials credentials;
    credentials.oktaToken = token->duplicate();
    m_probe = m_model.makeProbe(answersForOrg(), std::move(credentials));
    m_running = setup::run(this, plan::checkOkta(m_probe->okta()),
                           [this, token](const Result<plan::Ladder> &ladder) {
                               m_running = nullptr;
                               take(ladder ? *ladder : plan::Ladder(), std::move(*token));
                               emit changed();
                           });
}

void OktaStep::take(const plan::Ladder &ladder, Secret token)
{
    m_ladder = ladder;
    if (plan::isSufficient(m_ladder))
        m_model.takeOkta(m_org, std::move(token));
    else if (m_checksKept && problem() && KeptCredentials::isRefusal(*problem()))
        m_model.kept().dropOkta();
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
