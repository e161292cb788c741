// SPDX-License-Identifier: Apache-2.0
#include "practicesetup.h"

#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup::test {

PracticeSetup::PracticeSetup(bool isPractice) : m_model(std::make_unique<steps::SetupModel>())
{
    auto world = practice::PracticeWorld::start({.people = 6});
    if (!world)
        qFatal("the practice world doesn't start");
    m_world = std::move(world).value();
    m_model->begin(
        {.practice = isPractice,
         .allowLoopback = !isPractice,
         .secrets = &m_secrets,
         .clock = &m_clock,
         .setupsRoot = m_folder.path(),
         .pollInterval = 20ms,
         .sumoAddress = address().sumoApi,
         .sumoAccessId = address().sumoAccessId,
         .sumoAccessKey = Secret(address().sumoAccessKey),
         .oktaAddress = address().oktaOrg,
         .oktaToken = Secret(address().oktaToken),
         .oktaClientId = address().oktaClientId,
         .practiceConsole = isPractice ? QUrl(address().console) : QUrl(),
         .performPersonsClicks = [this](const plan::ChangeId &id) { return click(id); },
         .planDocument = [](const plan::Plan &plan) { return QByteArray::number(plan.changes.size()); },
         .writeRecord = [](const plan::Answers &answers, const plan::Plan &, const QList<plan::ProofRow> &)
             -> Result<QString> { return QString(u"/records/"_s + answers.appName); }});
}

QString PracticeSetup::click(const plan::ChangeId &id)
{
    using namespace plan::change_id;
    return m_world->performPersonsClicks(m_model->answers().appName,
                                         id == scimEnabled     ? practice::ClickPart::Scim
                                             : id == connector ? practice::ClickPart::Connector
                                             : id == toApp     ? practice::ClickPart::ToApp
                                                               : practice::ClickPart::All);
}

QByteArray PracticeSetup::keptSecret(secrets::SecretKind kind) const
{
    const auto found = waitFor(m_secrets.read({m_model->setupId(), kind}));
    return found && *found ? (*found)->reveal() : QByteArray();
}

bool PracticeSetup::connect()
{
    m_model->takeSumo({}, QUrl(address().sumoApi), address().sumoAccessId, Secret(address().sumoAccessKey));
    m_model->takeOkta(QUrl(address().oktaOrg), Secret(address().oktaToken));
    m_model->discover();
    return QTest::qWaitFor([this] { return m_model->hasDiscovered(); }, 20000);
}

bool PracticeSetup::run(const QList<plan::ChangeId> &changes)
{
    bool done = false;
    QObject scope;
    QObject::connect(m_model.get(), &steps::SetupModel::runFinished, &scope,
                     [&done](plan::RunEnd end) { done = end == plan::RunEnd::Done; });
    QObject::connect(m_model.get(), &steps::SetupModel::personNeeded, &scope,
                     [this](const plan::ChangeId &id) { click(id); });
    m_model->run(changes);
    return QTest::qWaitFor([this] { return !m_model->isRunning(); }, 30000) && done;
}

bool PracticeSetup::runAllButPeople()
{
    QList<plan::ChangeId> changes;
    for (const plan::PlannedChange &change : m_model->plan().changes) {
        if (change.id != plan::change_id::assignments && change.id != plan::change_id::proof)
            changes << change.id;
    }
    return run(changes);
}

} // namespace setup::test
