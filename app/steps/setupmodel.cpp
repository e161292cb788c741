// SPDX-License-Identifier: Apache-2.0
#include "steps/setupmodel.h"

#include "plan/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::steps {

SetupModel::SetupModel(QObject *parent) : QObject(parent)
{
    m_answers.appName = u"Sumo Logic"_s;
    connect(&m_files, &SetupFiles::saved, this, &SetupModel::choicesSaved);
}

SetupModel::~SetupModel()
{
    close();
}

void SetupModel::begin(Surroundings surroundings)
{
    Q_ASSERT(!hasBegun());
    m_surroundings = std::move(surroundings);
    if (m_earlier)
        m_kept.read(*m_surroundings.secrets, *m_surroundings.clock, *m_earlier);
    emit begun();
}

void SetupModel::resume(const plan::SavedSetup &saved)
{
    Q_ASSERT(!hasBegun());
    m_earlier = saved;
    m_answers = saved.answers;
    m_files.setId(saved.id);
    emit edited();
}

void SetupModel::edit(const std::function<void(plan::Answers &)> &change)
{
    const plan::Answers before = m_answers;
    change(m_answers);
    if (m_answers == before)
        return;
    m_files.saveSoon(m_answers);
    if (m_run)
        m_run->setAnswers(m_answers);
    emit edited();
}

void SetupModel::keepEntry(Entry entry, const QString &text)
{
    if (hasBegun() && !isPractice() && !m_run)
        SetupFiles::keepEntry(m_surroundings.setupsRoot, entry, text);
}

QString SetupModel::keptEntry(Entry entry) const
{
    const bool may = hasBegun() && !isPractice();
    return may ? SetupFiles::keptEntry(m_surroundings.setupsRoot, entry) : QString();
}

std::unique_ptr<plan::Session> SetupModel::makeProbe(const plan::Answers &answers,
                                                     plan::Credentials credentials)
{
    return std::make_unique<plan::Session>(
        answers, std::move(credentials), *m_surroundings.secrets, *m_surroundings.clock, m_noJournal,
        plan::SessionOptions{.allowLoopback = allowsLoopback(), .setupId = u"probe"_s});
}

void SetupModel::takeSumo(const QString &deployment, const QUrl &api, const QString &accessId, Secret key)
{
    m_connections.takeSumo(accessId, std::move(key));
    setSumoAddress(deployment, api);
    open();
}

void SetupModel::goWithoutSumo(const QString &deployment, const QUrl &api)
{
    if (isWriting())
        return;
    m_connections.goWithoutSumo();
    setSumoAddress(deployment, api);
    open();
}

void SetupModel::setSumoAddress(const QString &deployment, const QUrl &api)
{
    if (!m_answers.sumoApi.isEmpty() && m_answers.sumoApi != api) {
        close();
        m_files.setId({}); // another tenant is another setup: no key and no journal of the first goes with it
    }
    edit([&](plan::Answers &answers) {
        answers.sumoDeployment = deployment;
        answers.sumoApi = api;
    });
}

void SetupModel::takeOkta(const QUrl &org, Secret token)
{
    m_connections.takeOkta(std::move(token));
    setOktaOrg(org, {});
    open();
}

void SetupModel::takeOkta(std::shared_ptr<okta::oauth::SignIn> signIn)
{
    setOktaOrg(signIn->org(), signIn->clientId());
    m_connections.takeOkta(std::move(signIn));
    open();
}

void SetupModel::goWithoutOkta(const QUrl &org)
{
    if (isWriting())
        return;
    m_connections.goWithoutOkta();
    setOktaOrg(org, {});
    open();
}

void SetupModel::setOktaOrg(const QUrl &org, const QString &clientId)
{
    const QUrl before = m_answers.oktaOrg;
    const bool isAnother = !before.isEmpty() && before != org;
    const bool hadPeople = !m_answers.people.isEmpty() || !m_answers.groups.isEmpty();
    if (isAnother) {
        close();
        m_files.setId({}); // another org is another setup
    }
    edit([&](plan::Answers &answers) {
        answers.oktaOrg = org;
        answers.oktaClientId = clientId;
        if (!isAnother)
            return;
        // What was decided, done and looked up in the one org says nothing of the other.
        answers.existingApp = plan::ExistingApp::AdoptIfOurs;
        answers.doneByHand.clear();
        answers.people.clear();
        answers.groups.clear();
    });
    if (isAnother && hadPeople)
        emit peopleLeftBehind(before.host(), org.host());
}

bool SetupModel::isByHand(const plan::PlannedChange &change) const
{
    return !change.isDone() && plan::isOutOfReach(change, plan(), m_connections.without());
}

void SetupModel::dropSumo()
{
    if (isWriting())
        return; // what is being written is finished with the credentials it began with
    m_connections.dropSumo();
    dropped();
}

void SetupModel::dropOkta()
{
    if (isWriting())
        return;
    m_connections.dropOkta();
    dropped();
}

void SetupModel::dropped()
{
    close();
    emit statusChanged({}, false);
    emit runChanged();
    emit connectionsChanged();
}

void SetupModel::open()
{
    close();
    m_openingError.reset();
    if (!m_connections.isComplete()) {
        emit connectionsChanged();
        return;
    }
    if (const Result<Unit> opened = m_files.open(m_surroundings.setupsRoot, m_answers); !opened) {
        m_openingError = opened.error();
        emit connectionsChanged();
        return;
    }
    plan::Credentials known = m_connections.credentials();
    if (known.oktaSignIn)
        plan::keepSignIn(*known.oktaSignIn, *m_surroundings.secrets, m_files.id());
    // That they can't be kept is told by the store itself; this run has them in any case.
    setup::run(this, plan::writeCredentials(*m_surroundings.secrets, m_files.id(), known),
               [](const Result<Unit> &) {});
    m_run = std::make_unique<SetupRun>(
        std::make_unique<plan::Session>(m_answers, std::move(known), *m_surroundings.secrets,
                                        *m_surroundings.clock, m_files.journal(),
                                        plan::SessionOptions{.allowLoopback = allowsLoopback(),
                                                             .setupId = m_files.id(),
                                                             .pollInterval = m_surroundings.pollInterval,
                                                             .without = m_connections.without()}),
        *m_surroundings.clock);
    if (!isPractice())
        SetupFiles::dropEntries(m_surroundings.setupsRoot);
    watchRun();
    emit planChanged();
    emit connectionsChanged();
}

void SetupModel::close()
{
    if (m_run)
        emit closing();
    m_run.reset();
    m_files.close();
}

void SetupModel::watchRun()
{
    const SetupRun *run = m_run.get();
    connect(run, &SetupRun::planChanged, this, &SetupModel::planChanged);
    connect(run, &SetupRun::runChanged, this, &SetupModel::runChanged);
    connect(run, &SetupRun::changeStarted, this, &SetupModel::changeStarted);
    connect(run, &SetupRun::personNeeded, this, &SetupModel::personNeeded);
    connect(run, &SetupRun::runFinished, this, &SetupModel::runFinished);
    connect(run, &SetupRun::statusChanged, this, &SetupModel::statusChanged);
    connect(run, &SetupRun::progressed, this, &SetupModel::progressed);
}

const plan::Discovery &SetupModel::discovery() const
{
    static const plan::Discovery nothing;
    return m_run ? m_run->session().discovery() : nothing;
}

const plan::Plan &SetupModel::plan() const
{
    static const plan::Plan nothing;
    return m_run ? m_run->plan() : nothing;
}

void SetupModel::discover()
{
    if (m_run)
        m_run->discover();
}

void SetupModel::run(const QList<plan::ChangeId> &changes)
{
    if (m_run)
        m_run->start(changes);
}

void SetupModel::stop()
{
    if (m_run)
        m_run->stop();
}

std::optional<Error> SetupModel::errorOf(const plan::ChangeId &change) const
{
    return m_run ? m_run->errorOf(change) : std::nullopt;
}

void SetupModel::readScimKey(QObject *scope, const std::function<void(const Secret &)> &handler)
{
    if (!hasBegun()) {
        setup::run(scope, ready(Unit{}), [handler](const Result<Unit> &) { handler(Secret()); });
        return;
    }
    const QString accessId = plan::scimAccessId(m_answers, discovery());
    setup::run(scope, m_surroundings.secrets->read({m_files.id(), secrets::SecretKind::ScimAccessKey}),
               [handler, accessId](const Result<std::shared_ptr<Secret>> &found) {
                   handler(found && *found ? plan::keyOf(**found, accessId) : Secret());
               });
}

} // namespace setup::steps
