// SPDX-License-Identifier: Apache-2.0
#include "ui/programmenu.h"

#include "ui/language.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

#include <array>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

constexpr std::array textScales{1.0, 1.25, 1.5, 2.0};
constexpr std::array appearances{Appearance::System, Appearance::Light, Appearance::Dark,
                                 Appearance::ContrastLight, Appearance::ContrastDark};

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &name, const QVariant &data)
{
    auto *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setCheckable(true);
    action->setData(data);
    group->addAction(action);
    return action;
}

void check(const QActionGroup *group, const QVariant &data)
{
    const QList<QAction *> actions = group->actions();
    for (QAction *action : actions)
        action->setChecked(action->data() == data);
}

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System: return ProgramMenu::tr("As the &system");
    case Appearance::Light: return ProgramMenu::tr("&Light");
    case Appearance::Dark: return ProgramMenu::tr("&Dark");
    case Appearance::ContrastLight: return ProgramMenu::tr("&Black on white");
    case Appearance::ContrastDark: return ProgramMenu::tr("&White on black");
    }
    return {};
}

/// A message that doesn't hold up what goes on behind it.
void tell(QWidget *parent, const QString &title, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box->setObjectName(u"message"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->setInformativeText(more);
    box->open();
}

} // namespace

ProgramMenu::ProgramMenu(QMainWindow &window, const QStringList &languages)
    : QObject(&window), m_window(window), m_looks(new QActionGroup(this)), m_sizes(new QActionGroup(this)),
      m_languages(new QActionGroup(this))
{
    buildView(languages);
    buildHelp();
    m_window.installEventFilter(this);
    retranslate();
}

void ProgramMenu::buildView(const QStringList &languages)
{
    m_view = m_window.menuBar()->addMenu(QString());
    m_look = m_view->addMenu(QString());
    m_size = m_view->addMenu(QString());
    m_language = m_view->addMenu(QString());
    for (const Appearance appearance : appearances)
        addChoice(m_look, m_looks, u"appearance-%1"_s.arg(int(appearance)), int(appearance));
    for (const qreal scale : textScales)
        addChoice(m_size, m_sizes, u"text-%1"_s.arg(qRound(scale * 100)), scale);
    for (const QString &code : languages)
        addChoice(m_language, m_languages, u"language-%1"_s.arg(code), code)->setText(Language::nameOf(code));
    connect(m_looks, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit appearanceChosen(Appearance(action->data().toInt())); });
    connect(m_sizes, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit textScaleChosen(action->data().toReal()); });
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit languageChosen(action->data().toString()); });
}

void ProgramMenu::buildHelp()
{
    m_help = m_window.menuBar()->addMenu(QString());
    m_showHelp = m_help->addAction(QString());
    m_showHelp->setObjectName(u"showHelp"_s);
    m_showHelp->setShortcut(QKeySequence::HelpContents);
    m_showAbout = m_help->addAction(QString());
    m_showAbout->setObjectName(u"showAbout"_s);
    m_showAbout->setMenuRole(QAction::AboutRole);
    connect(m_showHelp, &QAction::triggered, this, &ProgramMenu::showHelp);
    connect(m_showAbout, &QAction::triggered, this, &ProgramMenu::showAbout);
}

void ProgramMenu::setAppearance(Appearance appearance)
{
    check(m_looks, int(appearance));
}

void ProgramMenu::setTextScale(qreal scale)
{
    check(m_sizes, scale);
}

void ProgramMenu::setLanguage(const QString &code)
{
    check(m_languages, code);
}

void ProgramMenu::setHelp(const std::function<HelpText()> &help)
{
    m_helpOf = help;
}

bool ProgramMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void ProgramMenu::retranslate()
{
    m_view->setTitle(tr("&View"));
    m_look->setTitle(tr("&Colours"));
    m_size->setTitle(tr("Size of &text"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
    m_showHelp->setText(tr("&Help for this step"));
    m_showAbout->setText(tr("&About this program"));
    const QList<QAction *> looks = m_looks->actions();
    for (QAction *action : looks)
        action->setText(appearanceName(Appearance(action->data().toInt())));
    const QList<QAction *> sizes = m_sizes->actions();
    for (QAction *action : sizes)
        //: A size of text, for example 125 %
        action->setText(tr("%L1 %").arg(qRound(action->data().toReal() * 100)));
}

void ProgramMenu::showHelp()
{
    const HelpText help = m_helpOf ? m_helpOf() : HelpText();
    tell(&m_window, tr("Help"), help.title, help.text);
}

void ProgramMenu::showAbout()
{
    tell(&m_window, tr("About this program"),
         tr("Okta to Sumo Logic Setup %1").arg(QCoreApplication::applicationVersion()),
         tr("Licence: Apache-2.0. Made with Qt %1 (LGPL-3.0), QtKeychain (BSD-3-Clause), cpp-httplib (MIT), "
            "libqrencode (LGPL-2.1) and OpenSSL (Apache-2.0). Okta and Sumo Logic are trademarks of their "
            "owners, who have no part in "
            "this "
            "program.")
             .arg(QString::fromLatin1(qVersion())));
}

} // namespace setup::ui
