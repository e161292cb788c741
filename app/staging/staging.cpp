// SPDX-License-Identifier: Apache-2.0
#include "staging/staging.h"

#include "plan/facts.h"
#include "practice/practiceworld.h"
#include "steps/assign/assignstep.h"
#include "steps/okta/oktastep.h"
#include "steps/sumo/sumostep.h"
#include "steps/wizardpage.h"

#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup::staging {

namespace {

constexpr int peopleOnStage = 4;

bool isPersonsState(PageState state)
{
    return state == PageState::Waiting || state == PageState::Failed;
}

} // namespace

Staging::Staging(steps::SetupModel &model, const std::vector<steps::Step *> &stages, steps::ShownPage &pages,
                 practice::PracticeWorld &world, QObject *parent)
    : QObject(parent), m_model(model), m_stages(stages), m_pages(pages), m_world(world),
      m_approach(model, stages)
{
    m_look.setInterval(10ms);
    m_patience.setSingleShot(true);
    m_patience.setInterval(60s); // a busy machine is no failure
    connect(&m_look, &QTimer::timeout, this, &Staging::settle);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(u"it took too long"_s); });
    connect(&m_approach, &steps::Approach::arrived, this, [this](steps::StepId stage) {
        if (stage == m_scene.from.value_or(m_scene.page))
            furnish();
        else
            fail(u"the way there ended at %1"_s.arg(steps::stepName(stage)));
    });
    connect(&m_pages, &steps::ShownPage::wentByHand, this, [this] {
        m_phase = Phase::Idle;
        m_approach.cancel();
        m_look.stop();
        m_patience.stop();
    });
    // A page that is to be done has its clicks done as the person would ask for it there: once, the run that follows
    // may still wait until it looks at the app anew.
    connect(
        &m_model, &steps::SetupModel::personNeeded, this,
        [this](const plan::ChangeId &id) {
            if (m_phase != Phase::Settling || isPersonsState(m_scene.state) || m_clicked.contains(id))
                return;
            m_clicked << id;
            m_pages.page()->trigger(u"practiceClicks"_s);
        },
        Qt::QueuedConnection);
}

QString Staging::recordsFolder(const QString &setupsRoot)
{
    return QDir(setupsRoot).filePath(u"records"_s);
}

void Staging::start(const Scene &scene)
{
    Q_ASSERT(m_phase == Phase::Idle && m_model.hasBegun());
    m_scene = scene;
    m_phase = Phase::Approaching;
    m_patience.start();
    m_approach.start(scene.from.value_or(scene.page));
}

void Staging::furnish()
{
    using namespace plan::change_id;
    m_phase = Phase::Furnishing;
    addFaults(m_scene.earlyFaults);
    switch (m_scene.prop) {
    case Prop::None: return raise();
    case Prop::EmptyFields: enterAddress({}); return raise();
    case Prop::WrongAddress: enterAddress(u"http://our company"_s); return raise();
    case Prop::NoName: m_model.edit([](plan::Answers &answers) { answers.appName.clear(); }); return raise();
    case Prop::OthersApp: return makeOthersApp();
    case Prop::OwnKey:
        m_model.edit(
            [](plan::Answers &answers) { answers.scimCredential = plan::ScimCredentialSource::Own; });
        return raise();
    case Prop::People: choosePeople(false); return raise();
    case Prop::RefusedPeople: choosePeople(true); return raise();
    case Prop::Assigned: choosePeople(false); return runThen({assignments});
    case Prop::FileForFolder:
    case Prop::Proven: choosePeople(false); return runThen({assignments, proof});
    }
}

void Staging::enterAddress(const QString &address)
{
    for (steps::Step *stage : m_stages) {
        if (stage->id() != m_scene.page)
            continue;
        if (auto *sumo = qobject_cast<steps::SumoStep *>(stage))
            sumo->setAddress(address);
        else if (auto *okta = qobject_cast<steps::OktaStep *>(stage))
            okta->setAddress(address);
    }
}

void Staging::clearFields()
{
    const QList<QLineEdit *> fields = m_pages.page()->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->clear();
    emit m_pages.page()->step().changed(); // the page looks at its fields again
}

void Staging::makeOthersApp()
{
    okta::SamlAppDraft draft = plan::appDraft(m_model.answers());
    draft.saml = {.acsUrl = u"https://intranet.acme.example/sso"_s,
                  .audience = u"intranet"_s,
                  .recipient = u"https://intranet.acme.example/sso"_s,
                  .destination = u"https://intranet.acme.example/sso"_s,
                  .nameIdTemplate = draft.saml.nameIdTemplate,
                  .nameIdFormat = draft.saml.nameIdFormat};
    run(this, m_model.session()->okta().createSamlApp(draft), [this](const Result<okta::App> &made) {
        if (made)
            raise();
        else
            fail(describe(made.error()));
    });
}

void Staging::choosePeople(bool refused)
{
    const auto known = plan::wantedRoles(m_model.answers(), m_model.discovery());
    const QStringList logins = m_world.logins(peopleOnStage);
    m_model.edit([&](plan::Answers &answers) {
        for (const QString &login : logins)
            answers.people << plan::PersonAnswer{login, known.value(0)};
        if (!refused)
            return;
        answers.people.last().role = u"Owner"_s;
        answers.people << plan::PersonAnswer{u"building.reception"_s, known.value(0)};
    });
}

void Staging::runThen(const QList<plan::ChangeId> &changes)
{
    // Once: what is run on the page later is the page's.
    connect(
        &m_model, &steps::SetupModel::runFinished, this,
        [this](plan::RunEnd end) {
            if (m_phase != Phase::Furnishing)
                return;
            if (end != plan::RunEnd::Done)
                return fail(u"the people couldn't be prepared"_s);
            raise();
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_pages.setFollowsRun(false);
    m_model.run(changes);
}

void Staging::raise()
{
    m_phase = Phase::Settling;
    addFaults(m_scene.faults);
    if (m_scene.prop == Prop::FileForFolder) {
        QFile file(recordsFolder(m_model.surroundings().setupsRoot));
        if (!file.open(QIODevice::WriteOnly))
            return fail(file.errorString());
    }
    m_pages.setFollowsRun(true);
    m_pages.show(m_scene.page);
    if (m_scene.prop == Prop::EmptyFields)
        clearFields();
    m_toAct = !m_scene.action.isEmpty();
    m_look.start();
}

bool Staging::isThere() const
{
    const steps::Step &stage = m_pages.page()->step();
    if (m_pages.shown() != m_scene.page || stage.state() != m_scene.expected)
        return false;
    return m_scene.isHeld() ? m_world.heldRequests() > 0 : !m_model.isWriting() && !stage.isChecking();
}

void Staging::settle()
{
    if (m_toAct) {
        // A page may look at the services as it comes on show: until then its action does nothing.
        if (m_model.isDiscovering())
            return;
        m_toAct = false;
        m_pages.page()->trigger(m_scene.action);
        return;
    }
    const bool before = std::exchange(m_seenThere, isThere());
    if (!before || !m_seenThere)
        return;
    m_phase = Phase::Standing;
    m_look.stop();
    m_patience.stop();
    emit stood();
}

void Staging::addFaults(const QStringList &specs)
{
    for (const QString &spec : specs) {
        const Result<practice::Fault> fault = practice::parseFault(spec);
        if (fault)
            m_world.addFault(*fault);
        else
            fail(fault.error().detail);
    }
}

void Staging::fail(const QString &why)
{
    m_phase = Phase::Idle;
    m_approach.cancel();
    m_look.stop();
    m_patience.stop();
    emit failed(why);
}

} // namespace setup::staging
