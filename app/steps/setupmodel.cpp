// SPDX-License-Identifier: Apache-2.0
#include "steps/setupmodel.h"

#include "plan/facts.h"
#include "text/changetext.h"
#include "text/errortext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup::steps {

SetupModel::SetupModel(QObject *parent) : QObject(parent)
{
    m_answers.appName = u"Sumo Logic"_s;
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(300ms);
    connect(&m_saveSoon, &QTimer::timeout, this, &SetupModel::save);
    m_refresh.setInterval(500ms);
    connect(&m_refresh, &QTimer::timeout, this, &SetupModel::refreshPlan);
}

SetupModel::~SetupModel()
{
    close();
}

void SetupModel::begin(Surroundings surroundings)
{
    Q_ASSERT(!hasBegun());
    m_surroundings = std::move(surroundings);
    emit begun();
}

void SetupModel::resume(const plan::SavedSetup &saved)
{
    m_answers = saved.answers;
    m_setupId = saved.id;
    emit edited();
}

void SetupModel::edit(const std::function<void(plan::Answers &)> &change)
{
    const plan::Answers before = m_answers;
    change(m_answers);
    if (m_answers == before)
        return;
    m_saveSoon.start();
    m_errors.clear(); // of other choices
    if (m_session && !isRunning()) {
        const bool wasReading = m_discovering;
        if (m_reading)
            m_reading->cancel(); // it would store what belongs to the old choices
        m_discovering = false;
        m_session->setAnswers(m_answers);
        refreshPlan();
        if (wasReading)
            discover();
    }
    emit edited();
}

std::unique_ptr<plan::Session> SetupModel::makeProbe(const plan::Answers &answers,
                                                     plan::Credentials credentials)
{
    return std::make_unique<plan::Session>(
        answers, std::move(credentials), *m_surroundings.secrets, *m_surroundings.clock, m_noJournal,
        plan::SessionOptions{.allowLoopback = m_surroundings.practice, .setupId = u"probe"_s});
}

void SetupModel::takeSumo(const QString &deployment, const QUrl &api, const QString &accessId, Secret key)
{
    m_credentials.sumoAccessId = accessId;
    m_credentials.sumoAccessKey = std::move(key);
    m_hasSumo = true;
    edit([&](plan::Answers &answers) {
        answers.sumoDeployment = deployment;
        answers.sumoApi = api;
    });
    open();
}

void SetupModel::takeOkta(const QUrl &org, Secret token)
{
    m_credentials.oktaToken = std::move(token);
    m_hasOkta = true;
    if (!m_answers.oktaOrg.isEmpty() && m_answers.oktaOrg != org)
        m_setupId.clear(); // another org is another setup
    edit([&](plan::Answers &answers) { answers.oktaOrg = org; });
    open();
}

void SetupModel::dropSumo()
{
    if (isRunning() && !isWatching())
        return; // what is being written is finished with the credentials it began with
    m_hasSumo = false;
    close();
    emit statusChanged({}, false);
    emit runChanged();
    emit connectionsChanged();
}

void SetupModel::dropOkta()
{
    if (isRunning() && !isWatching())
        return;
    m_hasOkta = false;
    close();
    emit statusChanged({}, false);
    emit runChanged();
    emit connectionsChanged();
}

void SetupModel::close()
{
    if (m_saveSoon.isActive())
        save();
    m_saveSoon.stop();
    m_refresh.stop();
    if (m_reading)
        m_reading->cancel();
    m_discovering = false;
    m_hasDiscovered = false;
    m_watching = false;
    if (m_session)
        m_session->disconnect(this);
    m_session.reset();
    m_journal.reset();
    m_folder.reset();
    m_plan = {};
}

QString SetupModel::unusedId() const
{
    // An earlier setup keeps its folder and its keychain entries: only resume() goes on with them.
    const QString id = plan::setupIdOf(m_answers);
    QString unused = id;
    for (int i = 2; QFileInfo::exists(m_surroundings.setupsRoot + u'/' + unused); ++i)
        unused = u"%1-%2"_s.arg(id).arg(i);
    return unused;
}

void SetupModel::open()
{
    close();
    m_openingError.reset();
    if (!m_hasSumo || !m_hasOkta) {
        emit connectionsChanged();
        return;
    }
    if (m_setupId.isEmpty())
        m_setupId = unusedId();
    auto folder = plan::SetupFolder::open(m_surroundings.setupsRoot, m_setupId);
    auto journal = folder ? plan::Journal::open((*folder)->journalPath())
                          : Result<std::unique_ptr<plan::Journal>>(folder.error());
    if (!journal) {
        m_openingError = journal.error();
        emit connectionsChanged();
        return;
    }
    m_folder = std::move(folder).value();
    m_journal = std::move(journal).value();
    plan::Credentials known{.oktaToken = m_credentials.oktaToken.duplicate(),
                            .sumoAccessId = m_credentials.sumoAccessId,
                            .sumoAccessKey = m_credentials.sumoAccessKey.duplicate()};
    // That they can't be kept is told by the store itself; this run has them in any case.
    setup::run(this, plan::writeCredentials(*m_surroundings.secrets, m_setupId, known),
               [](const Result<Unit> &) {});
    m_session = std::make_unique<plan::Session>(
        m_answers, std::move(known), *m_surroundings.secrets, *m_surroundings.clock, *m_journal,
        plan::SessionOptions{.allowLoopback = m_surroundings.practice,
                             .setupId = m_setupId,
                             .pollInterval = m_surroundings.pollInterval});
    save();
    watchSession();
    watchRunner();
    refreshPlan();
    emit connectionsChanged();
}

void SetupModel::watchSession()
{
    connect(m_session.get(), &plan::Session::planChanged, this, &SetupModel::refreshPlan);
    connect(m_session.get(), &plan::Session::waiting, this,
            [this](Service service, net::WaitReason reason, const QDateTime &until) {
                const qint64 seconds = qMax(qint64(1), m_surroundings.clock->now().secsTo(until));
                emit statusChanged(text::waitingText(service, reason, int(seconds)), true);
            });
}

void SetupModel::watchRunner()
{
    const plan::Runner *runner = &m_session->runner();
    connect(runner, &plan::Runner::changeStarted, this, [this](const plan::ChangeId &id) {
        m_current = id;
        m_watching = false;
        m_errors.remove(id);
        emit statusChanged(text::changeWorking(id), true);
        emit changeStarted(id);
        emit runChanged();
    });
    connect(runner, &plan::Runner::changeProgressed, this,
            [this](const plan::ChangeId &, int done, int total) { emit progressed(done, total); });
    connect(runner, &plan::Runner::changeFailed, this, [this](const plan::ChangeId &id, const Error &error) {
        m_errors.insert(id, error);
        emit runChanged();
    });
    connect(runner, &plan::Runner::personNeeded, this, [this](const plan::ChangeId &id) {
        m_watching = true;
        emit statusChanged(tr("Watching Okta"), true);
        emit personNeeded(id);
        emit runChanged();
    });
    connect(runner, &plan::Runner::finished, this, [this](plan::RunEnd end) {
        m_watching = false;
        m_current = {};
        m_refresh.stop();
        if (m_session->answers() != m_answers)
            m_session->setAnswers(m_answers); // what was chosen while it ran
        refreshPlan();
        emit progressed(0, 0);
        emit statusChanged({}, false);
        emit runChanged();
        emit runFinished(end);
    });
}

const plan::Discovery &SetupModel::discovery() const
{
    static const plan::Discovery nothing;
    return m_session ? m_session->discovery() : nothing;
}

void SetupModel::refreshPlan()
{
    if (!m_session)
        return;
    m_plan = m_session->plan();
    m_lastLook = m_surroundings.clock->now();
    emit planChanged();
}

void SetupModel::discover()
{
    if (!m_session || m_discovering || isRunning())
        return;
    m_discovering = true;
    m_discoveryError.reset();
    emit statusChanged(tr("Reading what Okta and Sumo Logic have"), true);
    emit runChanged();
    m_reading = setup::run(this, m_session->discover(), [this](const Result<Unit> &result) {
        m_discovering = false;
        if (result)
            m_hasDiscovered = true;
        else
            m_discoveryError = result.error();
        refreshPlan();
        emit statusChanged({}, false);
        emit runChanged();
    });
}

void SetupModel::run(const QList<plan::ChangeId> &changes)
{
    if (!m_session || isRunning() || m_discovering)
        return;
    m_session->setAnswers(m_answers);
    m_refresh.start();
    m_session->runner().start(changes);
    emit runChanged();
}

void SetupModel::stop()
{
    if (isRunning())
        m_session->runner().stop();
}

std::optional<Error> SetupModel::errorOf(const plan::ChangeId &change) const
{
    const auto found = m_errors.constFind(change);
    return found == m_errors.constEnd() ? std::nullopt : std::optional(*found);
}

void SetupModel::readScimKey(QObject *scope, const std::function<void(const Secret &)> &handler)
{
    if (!m_session)
        return;
    const QString accessId = plan::scimAccessId(m_answers, discovery());
    setup::run(scope, m_surroundings.secrets->read({m_setupId, secrets::SecretKind::ScimAccessKey}),
               [handler, accessId](const Result<std::shared_ptr<Secret>> &found) {
                   handler(found && *found ? plan::keyOf(**found, accessId) : Secret());
               });
}

void SetupModel::save()
{
    if (m_folder && !m_folder->saveAnswers(m_answers))
        emit statusChanged(tr("The choices can't be kept: the setup's folder can't be written"), false);
}

} // namespace setup::steps
