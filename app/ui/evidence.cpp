// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence.h"

#include "ui/clipboard.h"
#include "ui/copybutton.h"
#include "ui/disclosure.h"
#include "ui/statustable.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/valuetext.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::ui {

Evidence::Evidence(Clipboard &clipboard, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_clipboard(clipboard), m_title(new TextLabel(TextLook::Strong, this)),
      m_table(new StatusTable(objectName, this)),
      m_disclosure(new Disclosure(objectName + "Details"_L1, this)), m_details(new ValueText)
{
    auto *below = new QWidget;
    m_copy = new CopyButton(objectName + "CopyDetails"_L1, below);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_details);
    belowLayout->addWidget(m_copy, 0, Qt::AlignLeading);
    m_disclosure->setContent(below);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::em() / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addWidget(m_disclosure);
    connect(m_copy, &CopyButton::clicked, this, [this] {
        m_clipboard.copy(m_details->text());
        m_copy->showCopied();
    });
    retranslate();
    hide();
}

void Evidence::setEvidence(const QList<EvidenceRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    QList<StatusRow> table;
    QStringList details;
    for (const EvidenceRow &row : rows) {
        //: Evidence: the service that something was read from, then the time
        const QString source = row.time.isEmpty() ? row.service : tr("%1 · %2").arg(row.service, row.time);
        table << StatusRow{
            .thing = row.what, .detail = row.value, .look = row.look, .state = row.state, .when = source};
        if (!row.details.isEmpty())
            details << row.what + u'\n' + row.details;
    }
    m_table->setStatus(table);
    m_details->setText(details.join(u"\n\n"_s));
    m_disclosure->setVisible(!details.isEmpty());
    setVisible(!rows.isEmpty());
}

void Evidence::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Evidence::retranslate()
{
    m_title->setText(tr("What was read back"));
    m_table->setAccessibleName(m_title->text());
    m_disclosure->setTitle(tr("Details of what was read"));
    m_details->setAccessibleName(tr("Details of what was read back"));
    m_copy->setWords(tr("Copy details"));
}

} // namespace setup::ui
