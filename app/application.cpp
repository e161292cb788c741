// SPDX-License-Identifier: Apache-2.0
#include "application.h"

#include "documents/evidence.h"
#include "documents/planjson.h"
#include "documents/recordfolder.h"
#include "steps/begin/beginstep.h"
#include "steps/steptext.h"
#include "text/errortext.h"
#include "text/teachingnotes.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup {

namespace {

// Of the practice world that is the same each time; nothing registered answers there.
constexpr int sameOktaPort = 17851;
constexpr int sameSumoPort = 17852;

QByteArray planDocument(const plan::Plan &plan)
{
    return QJsonDocument(documents::planToJson(plan)).toJson();
}

/// Where the user finds records.
QString recordsFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.filePath(u"Okta to Sumo Logic"_s);
}

/// Writes the record into a folder of its own and returns that. The folder's name tells practice apart, as the record
/// itself does.
Result<QString> writeRecord(const QString &records, const documents::EvidenceInput &input)
{
    const QString name = input.practice ? Application::tr("Practice %1").arg(input.answers.appName)
                                        : input.answers.appName;
    auto folder = documents::recordFolder(records, name, input.writtenAt);
    if (!folder)
        return folder.error();
    const Result<Unit> written = documents::writeEvidence(*folder, input);
    if (!written)
        return written.error();
    return folder;
}

/// Of this user: the window's place, colours, language.
QString ownSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

/// The setup's app, by its id as soon as that is known.
QString appOf(const steps::SetupModel &model)
{
    const auto &app = model.discovery().app;
    return app ? app->id.toString() : model.answers().appName;
}

/// What the practice administrator clicks for a change.
practice::ClickPart partOf(const plan::ChangeId &id)
{
    using namespace plan::change_id;
    return id == scimEnabled ? practice::ClickPart::Scim
        : id == connector    ? practice::ClickPart::Connector
        : id == toApp        ? practice::ClickPart::ToApp
                             : practice::ClickPart::All;
}

} // namespace

Application::Application(QApplication &application, const StartOptions &options)
    : m_options(options),
      m_settings(options.settingsFile.isEmpty() ? ownSettingsFile() : options.settingsFile,
                 QSettings::IniFormat),
      m_preferences(application, m_settings, {options.appearance, options.language}),
      m_setupsRoot(options.setupsRoot.isEmpty() ? plan::SetupFolder::defaultRoot() : options.setupsRoot),
      m_clock(options.repeatable ? static_cast<Clock &>(m_stillClock) : m_systemClock),
      m_secrets(m_keychain, m_memory,
                [this](const Error &error) {
                    m_keychainError = error;
                    showNotices();
                }),
      m_clipboard(m_clock), m_steps(steps::stepCatalog(m_model, m_clipboard, m_setupsRoot,
                                                       options.screenshots.isEmpty()
                                                           ? m_settings.value("screens/folder"_L1).toString()
                                                           : options.screenshots)),
      m_window(m_settings), m_menu(m_window, ui::Language::codes())
{
    m_preferences.attach(m_menu);
    std::vector<steps::ShownPage::Entry> entries;
    for (const steps::StepEntry &step : m_steps)
        entries.push_back({step.step.get(), step.makePage});
    m_pages = std::make_unique<steps::ShownPage>(m_window, m_model, entries);
    m_approach = std::make_unique<steps::Approach>(m_model, stages());
    followApproach();
    const auto *beginning = qobject_cast<steps::BeginStep *>(m_steps.front().step.get());
    connect(beginning, &steps::BeginStep::surroundingsWanted, this, [this](bool practice) {
        if (const Result<Unit> begun = begin(practice); !begun)
            m_window.status()->setText(text::errorText(begun.error()).paragraph());
        else if (m_model.isContinued())
            approach({});
    });
    m_menu.setHelp([this] {
        const steps::StepWords words = steps::stepWords(m_pages->shown());
        return ui::HelpText{words.heading, text::helpText(words.why, steps::stepName(m_pages->shown()))};
    });
    m_window.installEventFilter(this);
    connect(&m_model, &steps::SetupModel::choicesSaved, this, [this](bool written) {
        m_choicesWritten = written;
        showNotices();
    });
    connect(&m_window, &ui::SetupWindow::closeRequested, this, &Application::askToClose);
    connect(&m_model, &steps::SetupModel::edited, this, [this] {
        // A practice service has no name that anybody knows.
        m_window.setSubject(m_model.isPractice() ? QString() : m_model.answers().oktaOrg.host());
    });
}

Application::~Application() = default;

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showNotices();
    return QObject::eventFilter(watched, event);
}

void Application::showNotices()
{
    QList<ui::Problem> notices;
    if (m_keychainError) {
        const text::ErrorText words = text::errorText(*m_keychainError);
        notices << ui::Problem{.happened = words.happened,
                               .meaning = words.meaning,
                               .whatToDo = words.todo,
                               .details = words.details};
    }
    if (!m_choicesWritten) {
        notices << ui::Problem{
            .happened = tr("The choices can't be kept: the setup's folder can't be written."),
            .meaning = tr("What is chosen from now on holds until the program is closed."),
            .whatToDo = tr("Make room there or allow writing, then change something again."),
            .details = m_model.folderPath()};
    }
    m_window.setNotices(notices);
}

std::vector<steps::Step *> Application::stages() const
{
    std::vector<steps::Step *> stages;
    for (const steps::StepEntry &step : m_steps)
        stages.push_back(step.step.get());
    return stages;
}

Result<Unit> Application::start()
{
    if (m_options.scene)
        return startScene();
    if (m_options.practice) {
        if (const Result<Unit> begun = begin(true); !begun)
            return begun.error();
    }
    m_pages->show(steps::StepId::Begin);
    m_window.show();
    // Without surroundings there is nothing yet that another page could work with.
    if (!m_model.hasBegun() || !m_options.page || *m_options.page == steps::StepId::Begin)
        return Unit{};
    if (m_pages->isReachable(*m_options.page))
        m_pages->show(*m_options.page);
    else
        approach(m_options.page);
    return Unit{};
}

Result<Unit> Application::startScene()
{
    const staging::Scene &scene = *m_options.scene;
    const bool fresh = scene.page == steps::StepId::Begin && scene.state == staging::PageState::Empty;
    if (!fresh) {
        if (const Result<Unit> begun = begin(true); !begun)
            return begun.error();
    }
    m_pages->show(steps::StepId::Begin);
    m_window.show();
    if (fresh) {
        QMetaObject::invokeMethod(this, &Application::tellOfScene, Qt::QueuedConnection);
        return Unit{};
    }
    m_staging = std::make_unique<staging::Staging>(m_model, stages(), *m_pages, *m_world);
    connect(m_staging.get(), &staging::Staging::stood, this, &Application::tellOfScene);
    connect(m_staging.get(), &staging::Staging::failed, this, [this](const QString &why) {
        m_window.status()->setText(tr("This state didn't come about: %1").arg(why));
        emit sceneFailed(why);
    });
    m_staging->start(scene);
    return Unit{};
}

void Application::tellOfScene()
{
    const staging::Scene &scene = *m_options.scene;
    //: Status line: a page that was opened in one of its states; %1 is the page, %2 the state, as on the command line
    m_window.status()->setText(
        tr("Opened for review: %1, %2").arg(steps::stepName(scene.page), staging::stateName(scene.state)));
    m_sceneStands = true;
    emit sceneStood();
}

void Application::followApproach()
{
    connect(m_approach.get(), &steps::Approach::arrived, this, [this](steps::StepId stage) {
        m_pages->setFollowsRun(true);
        if (m_pages->isReachable(stage))
            m_pages->show(stage);
    });
    connect(m_pages.get(), &steps::ShownPage::wentByHand, this, [this] {
        m_approach->cancel();
        m_pages->setFollowsRun(true);
    });
}

void Application::approach(const std::optional<steps::StepId> &target)
{
    m_pages->setFollowsRun(false);
    m_approach->start(target);
}

Result<Unit> Application::begin(bool practice)
{
    if (practice) {
        if (!m_options.scene) // a scene is nobody's work
            connect(&m_model, &steps::SetupModel::changeStarted, this, [this] { m_hasPractised = true; });
        return beginPractice();
    }
    beginReal();
    return Unit{};
}

Result<Unit> Application::beginPractice()
{
    const bool same = m_options.repeatable;
    auto world = practice::PracticeWorld::start({.oktaPort = same ? sameOktaPort : 0,
                                                 .sumoPort = same ? sameSumoPort : 0,
                                                 .people = m_options.people,
                                                 .repeatable = same});
    if (!world)
        return world.error();
    m_world = std::move(world).value();
    const practice::Address address = m_world->address();
    m_window.setPractice(true);
    // What is opened for review leaves nothing among the user's documents, and doesn't let them wait.
    const bool review = m_options.scene.has_value();
    const QString records = review ? staging::Staging::recordsFolder(m_practiceFolder.path())
                                   : recordsFolder();
    m_model.begin({.practice = true,
                   .secrets = &m_memory,
                   .clock = &m_clock,
                   .setupsRoot = m_practiceFolder.path(),
                   .pollInterval = review ? 50ms : 500ms,
                   .sumoAddress = address.sumoApi,
                   .sumoAccessId = address.sumoAccessId,
                   .sumoAccessKey = Secret(address.sumoAccessKey),
                   .oktaAddress = address.oktaOrg,
                   .oktaToken = Secret(address.oktaToken),
                   .oktaClientId = address.oktaClientId,
                   .practiceConsole = QUrl(address.console),
                   .performPersonsClicks =
                       [this](const plan::ChangeId &id) {
                           return m_world->performPersonsClicks(appOf(m_model), partOf(id));
                       },
                   .planDocument = planDocument,
                   .writeRecord =
                       [this, records](const plan::Answers &answers, const plan::Plan &plan,
                                       const QList<plan::ProofRow> &proof) {
                           return writeRecord(records, {answers, plan, proof, m_clock.now(), true});
                       }});
    return Unit{};
}

void Application::beginReal()
{
    steps::Surroundings surroundings{.practice = false,
                                     .allowLoopback = m_options.allowLoopback,
                                     .secrets = m_options.secrets ? m_options.secrets : &m_secrets,
                                     .clock = &m_clock,
                                     .setupsRoot = m_setupsRoot,
                                     .pollInterval = m_options.pollInterval};
    surroundings.planDocument = planDocument;
    surroundings.writeRecord = [this](const plan::Answers &answers, const plan::Plan &plan,
                                      const QList<plan::ProofRow> &proof) {
        return writeRecord(recordsFolder(), {answers, plan, proof, m_clock.now(), false});
    };
    m_model.begin(std::move(surroundings));
}

void Application::comeToFront(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // the platform's plugin takes it from there
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Application::askToClose()
{
    const bool writing = m_model.isRunning() && !m_model.isWatching();
    if (!writing) {
        if (m_hasPractised)
            askToLeavePractice();
        else
            m_window.closeNow();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Work is running"),
                                     tr("Something is being changed at the moment."), QMessageBox::NoButton,
                                     &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("What is done stays. The next start looks first and goes on from there."));
    const auto *stop = question->addButton(tr("&Stop and close"), QMessageBox::DestructiveRole);
    auto *stay = question->addButton(tr("&Keep working"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_model.stop();
        m_window.closeNow();
    });
    question->open();
}

void Application::askToLeavePractice()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("End the practice"),
                                     tr("Practice begins anew each time."), QMessageBox::NoButton, &m_window);
    question->setObjectName(u"leavePractice"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What was set up in the practice org and tenant goes with this window. A "
                                    "record that was saved stays."));
    const auto *leave = question->addButton(tr("&End the practice"), QMessageBox::DestructiveRole);
    auto *stay = question->addButton(tr("&Keep practising"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    connect(leave, &QPushButton::clicked, &m_window, &ui::SetupWindow::closeNow);
    question->open();
}

} // namespace setup
