// SPDX-License-Identifier: Apache-2.0
#include "steps/changes/byhandpage.h"

#include "text/byhandtext.h"
#include "text/changetext.h"
#include "ui/actionbutton.h"
#include "ui/checklist.h"
#include "ui/copyfield.h"
#include "ui/disclosure.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::steps {

ByHandPage::ByHandPage(ui::Clipboard &clipboard, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_clipboard(clipboard), m_disclosure(new ui::Disclosure(objectName)),
      m_content(new QWidget),
      m_check(new ui::ActionButton(ui::ButtonLook::Secondary, objectName + "Check"_L1))
{
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, ui::Theme::em() / 2, 0, 0);
    m_layout->setSpacing(ui::Theme::em());
    m_layout->addWidget(m_check, 0, Qt::AlignLeading);
    m_disclosure->setContent(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_disclosure);
    connect(m_check, &QPushButton::clicked, this, &ByHandPage::checkAgain);
    retranslate();
    hide();
}

QList<ByHandPage::Part> ByHandPage::partsOf(const QList<plan::PlannedChange> &changes,
                                            const plan::Answers &answers, const QStringList &known)
{
    QList<Part> parts;
    for (const plan::PlannedChange &change : changes) {
        const QStringList steps = text::byHandSteps(change.id, answers);
        if (change.kind == plan::ChangeKind::Person || change.isSettled() || steps.isEmpty())
            continue;
        Part part{.id = change.id.toString(), .title = text::changeTitle(change.id), .steps = steps};
        for (const plan::Row &row : change.assessment.rows) {
            if (!row.isRight() && row.then.word == plan::Word::None && !row.then.text.isEmpty()
                && !known.contains(row.then.text))
                part.values << qMakePair(text::rowLabel(row), row.then.text);
        }
        parts << part;
    }
    return parts;
}

void ByHandPage::setChanges(const QList<plan::PlannedChange> &changes, const plan::Answers &answers,
                            const QStringList &known)
{
    const QList<Part> parts = partsOf(changes, answers, known);
    setVisible(!parts.isEmpty());
    if (parts == m_parts)
        return;
    m_parts = parts;
    rebuild();
}

void ByHandPage::rebuild()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(ui::Theme::em());
    for (const Part &part : std::as_const(m_parts)) {
        auto *clicks = new ui::Checklist(objectName() + part.id);
        clicks->setTitle(part.title);
        QList<ui::ClickRow> rows;
        for (const QString &step : part.steps)
            rows << ui::ClickRow{.id = part.id + QString::number(rows.size()), .text = step.toHtmlEscaped()};
        clicks->setClicks(rows);
        list->addWidget(clicks);
        int number = 0;
        for (const auto &[name, value] : part.values) {
            auto *field = new ui::CopyField(m_clipboard, part.id + QString::number(++number));
            field->setLabel(name);
            field->setValue(value);
            list->addWidget(field);
        }
    }
    m_layout->insertWidget(0, m_list);
}

void ByHandPage::open()
{
    m_disclosure->setOpen(true);
}

void ByHandPage::setBusy(bool busy)
{
    m_check->setEnabled(!busy);
}

void ByHandPage::setCheckOffered(bool offered)
{
    m_check->setVisible(offered);
}

void ByHandPage::retranslate()
{
    m_disclosure->setTitle(tr("I'd rather do it by hand"));
    m_check->setText(tr("Chec&k again"));
}

void ByHandPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace setup::steps
