// SPDX-License-Identifier: Apache-2.0
#include "steps/sumo/sumostep.h"

#include "services/sumo/sumoaddress.h"
#include "text/errortext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::steps {

SumoStep::SumoStep(SetupModel &model, QObject *parent) : Step(StepId::Sumo, parent), m_model(model)
{
    connect(&m_model, &SetupModel::connectionsChanged, this, &Step::changed);
    connect(&m_model, &SetupModel::runChanged, this, &Step::changed);
    connect(&m_model.kept(), &KeptCredentials::changed, this, &Step::changed);
    connect(&m_model, &SetupModel::begun, this, &SumoStep::restoreAddress);
    if (m_model.hasBegun())
        restoreAddress();
    else
        parse({});
}

SumoStep::~SumoStep()
{
    // The call must not outlive the probe's client.
    if (m_running)
        m_running->cancel();
}

StepState SumoStep::state() const
{
    if (m_running)
        return StepState::Working;
    if (m_model.hasSumo())
        return StepState::Done;
    if (m_model.isWithoutSumo())
        return StepState::Skipped;
    return problem() ? StepState::Failed : StepState::ToDo;
}

void SumoStep::restoreAddress()
{
    const plan::Answers &answers = m_model.answers();
    QString known = answers.sumoDeployment.isEmpty() ? answers.sumoApi.toString() : answers.sumoDeployment;
    if (known.isEmpty())
        known = m_model.keptEntry(Entry::SumoAddress);
    const QString given = m_model.surroundings().sumoAddress;
    parse(given.isEmpty() ? known : given);
    emit changed();
}

void SumoStep::setAddress(const QString &text)
{
    if (text == m_text)
        return; // a proof of the same address still counts
    parse(text);
    forget();
    if (!m_addressError)
        m_model.keepEntry(Entry::SumoAddress, text);
}

void SumoStep::setAccessId(const QString &text)
{
    // A key that was pasted into the wrong field is longer, and isn't kept.
    static const QRegularExpression accessId(u"^su[A-Za-z0-9]{1,30}$"_s);
    forget();
    if (accessId.match(text.trimmed()).hasMatch())
        m_model.keepEntry(Entry::SumoAccessId, text.trimmed());
}

QString SumoStep::accessIdProblem(const QString &accessId)
{
    if (accessId.isEmpty())
        return tr("Enter the access ID.");
    const bool isPlain = std::all_of(accessId.cbegin(), accessId.cend(), [](QChar letter) {
        return letter.unicode() > u' ' && letter.unicode() < 127 && letter != u':';
    });
    return isPlain ? QString() : tr("An access ID has letters and digits alone.");
}

QString SumoStep::enteredAccessId() const
{
    const QString &given = m_model.surroundings().sumoAccessId;
    return given.isEmpty() ? m_model.keptEntry(Entry::SumoAccessId) : given;
}

void SumoStep::parse(const QString &text)
{
    m_text = text;
    m_addressError.reset();
    const auto parsed = sumo::parseTenantAddress(text, m_model.allowsLoopback());
    const QString practiceHost = QUrl(m_model.surroundings().sumoAddress).host();
    if (parsed && m_model.isPractice() && parsed->api.host() != practiceHost) {
        m_addressError = Error{.kind = ErrorKind::InputInvalid, .code = u"not-practice"_s};
    } else if (parsed) {
        m_deployment = parsed->deployment;
        m_api = parsed->api;
        m_addressChanged = parsed->isChanged;
    } else {
        m_addressError = parsed.error();
    }
}

QString SumoStep::addressProblem() const
{
    return m_addressError ? text::addressProblem(*m_addressError) : QString();
}

QString SumoStep::addressNote() const
{
    if (m_addressError || !m_addressChanged)
        return {};
    return tr("Changed to %1").arg(m_api.toString());
}

void SumoStep::credentialsEdited()
{
    forget();
}

void SumoStep::forget()
{
    if (m_running)
        m_running->cancel();
    m_running = nullptr;
    m_ladder.clear();
    if (m_model.hasSumo() || m_model.isWithoutSumo())
        m_model.dropSumo();
    emit changed();
}

bool SumoStep::isKeyKept(const QString &accessId) const
{
    return !m_addressError && !m_model.kept().sumoKey(m_api, accessId).isEmpty();
}

void SumoStep::goWithout()
{
    forget();
    if (!m_addressError)
        m_model.goWithoutSumo(m_deployment, m_api);
}

bool SumoStep::checkKnown()
{
    if (m_addressError || !m_model.hasBegun())
        return false;
    const Surroundings &surroundings = m_model.surroundings();
    if (!surroundings.sumoAccessKey.isEmpty()) {
        check(surroundings.sumoAccessId, surroundings.sumoAccessKey.duplicate());
        return true;
    }
    if (!isKeyKept(keptAccessId()))
        return false;
    check(keptAccessId(), {});
    return true;
}

void SumoStep::check(const QString &accessId, Secret key)
{
    forget();
    if (m_addressError)
        return;
    m_checksKept = key.isEmpty();
    if (m_checksKept)
        key = m_model.kept().sumoKey(m_api, accessId);
    plan::Answers answers;
    answers.sumoDeployment = m_deployment;
    answers.sumoApi = m_api;
    plan::Credentials credentials;
    credentials.sumoAccessId = accessId;
    credentials.sumoAccessKey = key.duplicate();
    m_probe = m_model.makeProbe(answers, std::move(credentials));
    // Shared with the handler, which must be copyable: the secret itself isn't.
    const auto proven = std::make_shared<Secret>(std::move(key));
    m_running = setup::run(this, plan::checkSumo(m_probe->sumo()),
                           [this, accessId, proven](const Result<plan::Ladder> &ladder) {
                               m_running = nullptr;
                               take(ladder ? *ladder : plan::Ladder(), accessId, std::move(*proven));
                               emit changed();
                           });
    emit changed();
}

void SumoStep::take(const plan::Ladder &ladder, const QString &accessId, Secret key)
{
    m_ladder = ladder;
    if (plan::isSufficient(m_ladder))
        m_model.takeSumo(m_deployment, m_api, accessId, std::move(key));
    else if (m_checksKept && problem() && KeptCredentials::isRefusal(*problem()))
        m_model.kept().dropSumo();
}

std::optional<Error> SumoStep::problem() const
{
    for (const plan::Capability &capability : m_ladder) {
        if (capability.needed && !capability.granted)
            return capability.error.value_or(
                Error{.kind = ErrorKind::Forbidden, .service = Service::SumoLogic});
    }
    return std::nullopt;
}

QString SumoStep::movedTo() const
{
    const auto error = problem();
    return error && error->kind == ErrorKind::Moved ? error->location : QString();
}

} // namespace setup::steps
