// SPDX-License-Identifier: Apache-2.0
#include "ui/setupwindow.h"

#include "ui/steppage.h"
#include "ui/textlabel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

constexpr QSize firstSize(1040, 720);

} // namespace

SetupWindow::SetupWindow(QSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_frame(new QFrame(this)),
      m_banner(new TextLabel(TextLook::PracticeBanner, this)), m_steps(new StepList(this)),
      m_pages(new QStackedWidget(this)), m_bar(new ActionBar(this))
{
    setObjectName(u"setupWindow"_s);
    buildLayout();
    buildShortcuts();
    connect(m_steps, &StepList::stepActivated, this, &SetupWindow::stepActivated);
    connect(m_bar, &ActionBar::backRequested, this, &SetupWindow::backRequested);
    connect(m_bar, &ActionBar::closeRequested, this, &SetupWindow::closeRequested);
    connect(m_bar, &ActionBar::actionTriggered, this, &SetupWindow::actionTriggered);
    m_settle.setSingleShot(true);
    m_settle.setInterval(std::chrono::milliseconds(0));
    connect(&m_settle, &QTimer::timeout, this, &SetupWindow::settleFocus);
    connect(qApp, &QApplication::focusChanged, this, &SetupWindow::noticeFocus);
    setPractice(false);
    restorePlace();
}

SetupWindow::~SetupWindow()
{
    // The widgets give their focus back while they go, when this is only a QMainWindow any more.
    qApp->disconnect(this);
}

void SetupWindow::noticeFocus(QWidget *old, QWidget *now)
{
    // Qt hands the focus of what is locked or hidden to any neighbour, be it Back or a Copy button.
    const bool gone = old && isAncestorOf(old) && !(old->isEnabled() && old->isVisibleTo(this));
    if (!gone || (now && !isAncestorOf(now)))
        return;
    m_strayed = now;
    m_settle.start();
}

void SetupWindow::settleFocus()
{
    // Whoever has been given the focus on purpose since then keeps it.
    if (!focusWidget() || focusWidget() == m_strayed)
        m_bar->focusAction();
    m_strayed = nullptr;
}

void SetupWindow::buildLayout()
{
    m_banner->setObjectName(u"practiceBanner"_s);
    m_banner->setAlignment(Qt::AlignCenter);
    m_pages->setObjectName(u"pages"_s);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    middle->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    m_noticeLayout = new QVBoxLayout;
    m_noticeLayout->setSpacing(0);
    layout->addLayout(m_noticeLayout);
    layout->addLayout(middle, 1);
    layout->addWidget(m_bar);
    setCentralWidget(m_frame);
}

void SetupWindow::buildShortcuts()
{
    QList<QKeySequence> back = QKeySequence::keyBindings(QKeySequence::Back);
    // Some systems count Backspace among them: too easily hit beside a field.
    back.removeAll(QKeySequence(Qt::Key_Backspace));
    if (back.isEmpty())
        back << QKeySequence(Qt::ALT | Qt::Key_Left);
    for (const QKeySequence &keys : std::as_const(back)) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_bar->canGoBack())
                emit backRequested();
        });
    }
    const QList<QKeySequence> quit = QKeySequence::keyBindings(QKeySequence::Quit);
    for (const QKeySequence &keys : quit)
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] { emit closeRequested(); });
}

void SetupWindow::setSubject(const QString &subject)
{
    m_subject = subject;
    retranslate();
}

void SetupWindow::setPractice(bool practice)
{
    m_practice = practice;
    m_banner->setVisible(practice);
    m_frame->setProperty("look", practice ? u"practiceFrame"_s : u"plainFrame"_s);
    m_frame->style()->unpolish(m_frame);
    m_frame->style()->polish(m_frame);
    retranslate();
}

void SetupWindow::setNotices(const QList<Problem> &notices)
{
    while (m_noticeBanners.size() < notices.size()) {
        auto *banner = new ErrorBanner(m_frame);
        m_noticeLayout->addWidget(banner);
        m_noticeBanners << banner;
    }
    for (qsizetype place = 0; place < m_noticeBanners.size(); ++place) {
        if (place >= notices.size())
            m_noticeBanners.at(place)->clear();
        else if (m_notices.value(place) != notices.at(place))
            m_noticeBanners.at(place)->showProblem(notices.at(place));
    }
    m_notices = notices;
}

void SetupWindow::setSteps(const QList<StepRow> &steps)
{
    m_steps->setSteps(steps);
}

void SetupWindow::setShownStep(const QString &id)
{
    m_steps->setShownStep(id);
}

void SetupWindow::setCurrentPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    m_settle.stop();
    const auto *step = qobject_cast<StepPage *>(page);
    if (!step || !step->focusFirst())
        m_bar->focusAction();
}

QWidget *SetupWindow::currentPage() const
{
    return m_pages->currentWidget();
}

void SetupWindow::setActions(BackState back, const QList<ActionSpec> &secondary, const ActionSpec &primary)
{
    m_bar->setActions(back, secondary, primary);
}

void SetupWindow::closeNow()
{
    m_closing = true;
    close();
}

void SetupWindow::keyPressEvent(QKeyEvent *event)
{
    // What arrives here was wanted by no widget that has the focus, as in a dialog.
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_bar->triggerPrimary();
    } else if (auto *page = qobject_cast<StepPage *>(m_pages->currentWidget());
               plain && page && (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)) {
        page->scrollByPages(event->key() == Qt::Key_PageDown ? 1 : -1);
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void SetupWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    if (!m_closing && !qApp->isSavingSession())
        emit closeRequested();
    // closeNow() may have been the answer: close() does nothing inside of a close event, so it counts here.
    event->setAccepted(m_closing || qApp->isSavingSession());
}

void SetupWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SetupWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_steps->setRoom(width());
}

void SetupWindow::restorePlace()
{
    if (restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray()))
        return;
    const QScreen *display = screen();
    resize(display ? firstSize.boundedTo(display->availableSize()) : firstSize);
}

void SetupWindow::retranslate()
{
    const QString name = tr("Okta to Sumo Logic Setup");
    //: Window title: the program's name, then the setup's
    const QString title = m_subject.isEmpty() ? name : tr("%1 · %2").arg(name, m_subject);
    //: Window title in the practice world; keep the word in capital letters
    const QString practice = tr("PRACTICE · %1").arg(title);
    m_banner->setText(practice);
    setWindowTitle(m_practice ? practice : title);
}

} // namespace setup::ui
