// SPDX-License-Identifier: Apache-2.0
#include "ui/consolescreens.h"

#include "ui/consolehint.h"
#include "ui/screensketch.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

/// Taken literally: the list shows rich text.
QStringList escaped(const QStringList &texts)
{
    QStringList list;
    for (const QString &text : texts)
        list << text.toHtmlEscaped();
    return list;
}

} // namespace

ConsoleScreens::ConsoleScreens(ScreenLibrary library, QWidget *parent)
    : QWidget(parent), m_library(std::move(library)), m_choice(new QComboBox(this)),
      m_hint(new ConsoleHint(this)), m_sketch(new ScreenSketch(this))
{
    setObjectName(u"consoleScreens"_s);
    m_choice->setObjectName(u"consoleScreenChoice"_s);
    // No wider than the column, whatever the screens are called.
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    m_sketch->setObjectName(u"screenSketch"_s);
    m_hint->setPicture(m_sketch);
    auto *copy = new QAction(this);
    copy->setObjectName(u"copyScreenText"_s);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ConsoleScreens::refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::em() / 2);
    layout->addWidget(m_choice);
    layout->addWidget(m_hint);
    refresh();
}

void ConsoleScreens::setScreens(const QStringList &ids, const QStringList &clicks)
{
    m_clicks = clicks;
    if (ids != m_ids) {
        const QSignalBlocker blocker(m_choice);
        m_ids = ids;
        m_choice->clear();
        for (const QString &id : ids) {
            const auto screen = m_library.screen(id);
            m_choice->addItem(screen ? filledText(screen->title, m_values) : id, id);
        }
        m_choice->setVisible(ids.size() > 1);
    }
    refresh();
}

void ConsoleScreens::setValues(const ScreenValues &values)
{
    if (values == m_values)
        return;
    m_values = values;
    refresh();
}

QString ConsoleScreens::text() const
{
    return m_text;
}

bool ConsoleScreens::hasSketch() const
{
    return m_sketch->isVisibleTo(this);
}

QString ConsoleScreens::currentId() const
{
    return m_choice->currentData().toString();
}

void ConsoleScreens::showTitle(const ScreenData &screen)
{
    const QString checked = QLocale().toString(screen.checked, QLocale::ShortFormat);
    const QString title = screen.service == Service::Okta ? tr("Where this is in Okta")
                                                          : tr("Where this is in Sumo Logic");
    switch (screen.engine) {
    case ScreenEngine::IdentityEngine:
        m_hint->setTitle(title, tr("Identity Engine · drawn from public documentation, %1").arg(checked));
        break;
    case ScreenEngine::Classic:
        m_hint->setTitle(title, tr("Classic Engine · drawn from public documentation, %1").arg(checked));
        break;
    case ScreenEngine::Both:
        m_hint->setTitle(title, tr("Drawn from public documentation, %1").arg(checked));
        break;
    }
}

void ConsoleScreens::refresh()
{
    m_choice->setAccessibleName(tr("Screen"));
    for (QAction *action : actions())
        action->setText(tr("Copy these clicks as text"));
    const auto screen = m_library.screen(currentId());
    m_sketch->setVisible(bool(screen));
    if (!screen) {
        m_hint->setTitle(m_clicks.isEmpty() ? QString() : tr("Where this is"));
        m_hint->setClicks(escaped(m_clicks));
        m_text = m_clicks.join(u'\n');
        return;
    }
    showTitle(*screen);
    m_sketch->setScreen(*screen, m_values, m_library.picture(screen->id));
    m_hint->setClicks(escaped(screenClicks(*screen, m_values)));
    m_text = screenAsText(*screen, m_values);
}

void ConsoleScreens::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    refresh();
    emit retranslated();
}

} // namespace setup::ui
