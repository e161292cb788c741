// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"

#include "steps/screenvalues.h"
#include "steps/steptext.h"
#include "ui/screenlibrary.h"
#include "ui/screenpicture.h"
#include "ui/statusline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup {

namespace {

constexpr int sketchWidth = 640;
constexpr int mostLooks = 100;

QString themeName(ui::Appearance appearance)
{
    return appearance == ui::Appearance::Dark ? u"dark"_s : u"light"_s;
}

/// What the state is called under a picture.
QString stateWords(staging::PageState state)
{
    using staging::PageState;
    switch (state) {
    case PageState::Empty: return Pictures::tr("as it is met");
    case PageState::Error: return Pictures::tr("with an entry that can't be used");
    case PageState::Plan: return Pictures::tr("with what it will change");
    case PageState::Waiting: return Pictures::tr("waiting for a person");
    case PageState::Done: return Pictures::tr("done");
    case PageState::Failed: return Pictures::tr("refused by a service");
    case PageState::Checking:
    case PageState::Working: break; // they pass
    }
    return {};
}

/// Everything that the window shows in words, and what stands behind the cells of its tables.
QStringList shownTexts(const QWidget &window)
{
    QStringList texts;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts << field->displayText(); // a secret in dots
        else
            texts << widget->property("text").toString() << widget->property("plainText").toString();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        for (int cell = 0; model && cell < model->rowCount() * model->columnCount(); ++cell) {
            const int columns = model->columnCount();
            const QMap<int, QVariant> data = model->itemData(model->index(cell / columns, cell % columns));
            for (const QVariant &value : data)
                texts << value.toString();
        }
    }
    return texts;
}

/// "03-okta"; the numbers are in the order of the guide.
QString pageNumberAndName(steps::StepId page)
{
    return u"%1-%2"_s.arg(int(page), 2, 10, QLatin1Char('0')).arg(steps::stepName(page));
}

} // namespace

Pictures::Pictures(QApplication &application, const material::PictureRequest &request)
    : m_application(application), m_request(request), m_folder(request.folder)
{
    m_look.setInterval(50ms);
    connect(&m_look, &QTimer::timeout, this, &Pictures::look);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setCursorFlashTime(0);
    planShots();
}

Pictures::~Pictures() = default;

QSize Pictures::pageSize()
{
    return {1280, 1080};
}

void Pictures::planShots()
{
    for (const QString &language : std::as_const(m_request.languages)) {
        for (const ui::Appearance appearance : std::as_const(m_request.appearances)) {
            for (const steps::StepId page : std::as_const(m_request.pages)) {
                for (const staging::Scene &scene : staging::scenes()) {
                    if (scene.page == page && !scene.isHeld())
                        m_ahead << Shot{language, appearance, scene};
                }
                m_ahead.last().lastOfPage = true;
            }
        }
    }
}

void Pictures::start()
{
    if (const Result<Unit> prepared = m_folder.prepare(); !prepared)
        end(prepared.error());
    else
        next();
}

void Pictures::next()
{
    m_program.reset();
    if (m_ahead.isEmpty()) {
        const Result<Unit> overview = m_folder.writeOverview();
        end(overview ? Result<qsizetype>(m_folder.count()) : overview.error());
        return;
    }
    const Shot &shot = m_ahead.constFirst();
    StartOptions options{.practice = true};
    options.scene = shot.scene;
    options.appearance = shot.appearance;
    options.language = shot.language;
    options.settingsFile = m_home.filePath(u"settings.ini"_s);
    options.setupsRoot = m_home.filePath(u"setups"_s);
    options.repeatable = true;
    m_program = std::make_unique<Application>(m_application, options);
    m_program->window().resize(pageSize());
    m_looks = 0;
    m_last = {};
    connect(m_program.get(), &Application::sceneStood, this, [this] { m_look.start(); });
    connect(
        m_program.get(), &Application::sceneFailed, this,
        [this](const QString &why) {
            if (!m_ahead.isEmpty())
                failAt(m_ahead.constFirst(), why);
        },
        Qt::QueuedConnection);
    if (const Result<Unit> started = m_program->start(); !started)
        failAt(shot,
               u"the practice services can't answer at %1, because another program does"_s.arg(
                   started.error().detail));
}

void Pictures::look()
{
    ui::SetupWindow &window = m_program->window();
    window.status()->setText({});
    if (QWidget *focused = window.focusWidget())
        focused->clearFocus();
    QImage picture(pageSize() * m_request.scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(m_request.scale);
    window.render(&picture);
    if (picture == m_last)
        keep(picture);
    else if (++m_looks == mostLooks)
        failAt(m_ahead.constFirst(), u"it doesn't come to rest"_s);
    m_last = picture;
}

void Pictures::keep(const QImage &picture)
{
    m_look.stop();
    const Shot shot = m_ahead.takeFirst();
    if (showsUnshowable())
        return failAt(shot, u"it shows a secret or a folder of this computer"_s);
    Result<Unit> added = addPage(shot, picture);
    if (added && shot.lastOfPage)
        added = addSketches(shot);
    if (!added)
        return end(added.error());
    next();
}

bool Pictures::showsUnshowable() const
{
    QStringList words{QDir::homePath(), QDir::tempPath(), m_home.path()};
    words.removeIf([](const QString &path) { return path.size() < 3; }); // the root of everything
    if (const practice::PracticeWorld *world = m_program->practiceWorld()) {
        const practice::Address address = world->address();
        words << address.oktaToken << address.sumoAccessKey << world->accessKeySecrets();
    }
    const QStringList texts = shownTexts(m_program->window());
    return std::any_of(words.cbegin(), words.cend(), [&texts](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&word](const QString &text) { return text.contains(word); });
    });
}

material::NamedPicture Pictures::named(const Shot &shot, const QString &what) const
{
    const QString language = QLocale::languageToString(QLocale(shot.language).language());
    return {.name = u"%1-%2-%3-%4.png"_s.arg(pageNumberAndName(shot.scene.page), what, shot.language,
                                             themeName(shot.appearance)),
            .part = u"%1, %2"_s.arg(language, themeName(shot.appearance)),
            .heading = steps::stepWords(shot.scene.page).title,
            .language = shot.language};
}

Result<Unit> Pictures::addPage(const Shot &shot, const QImage &picture)
{
    material::NamedPicture page = named(shot, staging::stateName(shot.scene.state));
    //: Under a picture of a page; %1 is its title, %2 how it stands: "waiting for a person"
    page.caption = tr("The page “%1”, %2").arg(page.heading, stateWords(shot.scene.state));
    page.alternative = u"%1: %2"_s.arg(page.caption, steps::stepWords(shot.scene.page).heading);
    return m_folder.add(page, picture);
}

Result<Unit> Pictures::addSketches(const Shot &shot)
{
    const ui::ScreenLibrary library;
    const QStringList screens = steps::screensOf(shot.scene.page);
    for (const QString &id : screens) {
        const auto screen = library.screen(id);
        if (!screen)
            return screen.error();
        material::NamedPicture sketch = named(shot, u"sketch-"_s + id);
        //: Under a picture of a sketch; %1 is the way to the screen in the console
        sketch.caption = tr("Sketch: %1").arg(ui::screenPath(*screen, {}));
        sketch.alternative = ui::screenAsText(*screen, {}).simplified();
        const QImage picture = ui::screenPicture(*screen, {}, sketchWidth, m_request.scale);
        if (const Result<Unit> added = m_folder.add(sketch, picture); !added)
            return added;
    }
    return Unit{};
}

void Pictures::failAt(const Shot &shot, const QString &why)
{
    end(Error{
        .kind = ErrorKind::OutOfOrder,
        .code = u"pictures"_s,
        .detail = u"The page %1 can't be taken as \"%2\": %3. The pictures before it are in the folder; "
                  "begin again with another one."_s.arg(steps::stepName(shot.scene.page),
                                                        staging::stateName(shot.scene.state), why)});
}

void Pictures::end(const Result<qsizetype> &taken)
{
    m_look.stop();
    m_ahead.clear();
    m_program.reset(); // its language and colours go before anything is told
    emit finished(taken);
}

} // namespace setup
