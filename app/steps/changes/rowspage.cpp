// SPDX-License-Identifier: Apache-2.0
#include "steps/changes/rowspage.h"

#include "text/changetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

ui::StepLook lookOf(const plan::PlannedChange &change, const plan::Row &row, bool running)
{
    switch (change.assessment.verdict) {
    case plan::Verdict::Right: return ui::StepLook::Done;
    case plan::Verdict::NotNeeded: return ui::StepLook::Skipped;
    case plan::Verdict::Pending: return ui::StepLook::Working;
    case plan::Verdict::Blocked:
    case plan::Verdict::Conflict: return row.isRight() ? ui::StepLook::Done : ui::StepLook::Failed;
    case plan::Verdict::Missing:
    case plan::Verdict::Differs: break;
    }
    if (change.said)
        return ui::StepLook::Skipped;
    if (row.isRight())
        return ui::StepLook::Done;
    if (running)
        return ui::StepLook::Working;
    return change.kind == plan::ChangeKind::Person ? ui::StepLook::NeedsYou : ui::StepLook::ToDo;
}

QString stateWord(const plan::PlannedChange &change, const plan::Row &row, ui::StepLook look)
{
    if (look == ui::StepLook::Done)
        return QCoreApplication::translate("ChangeRows", "as it should be");
    if (look == ui::StepLook::Working)
        return QCoreApplication::translate("ChangeRows", "working");
    if (change.kind == plan::ChangeKind::Automatic && look == ui::StepLook::ToDo
        && row.then.word == plan::Word::Removed)
        return QCoreApplication::translate("ChangeRows", "will go");
    return text::verdictWord(change);
}

/// The thing without its own name where the value says the same.
QString thingOf(const plan::Row &row)
{
    plan::Row brief = row;
    if (row.subject == row.then.text)
        brief.subject.clear();
    return text::rowLabel(brief);
}

/// A fact's value; a moment as the person's own calendar writes it.
QString valueOf(const plan::Evidence &fact)
{
    const QDateTime moment = QDateTime::fromString(fact.value.text, Qt::ISODate);
    return moment.isValid() && fact.value.text.contains(u'T')
        ? QLocale().toString(moment.toLocalTime().date(), QLocale::LongFormat)
        : text::evidenceValue(fact);
}

/// For support: the calls that wrote the change, with the first of its facts, and that which read this one.
QString callsOf(const plan::PlannedChange &change, const plan::Evidence &fact, bool first)
{
    QStringList calls;
    if (first && !change.writes.isEmpty())
        calls << text::writesText(change);
    if (!fact.reading.by.request.isEmpty())
        calls << QCoreApplication::translate("ChangeRows", "Read back by %1")
                     .arg(text::callText(fact.reading.by));
    return calls.join(u'\n');
}

bool isValue(const plan::Cell &cell)
{
    return cell.word == plan::Word::None;
}

} // namespace

QList<ui::ChangeRow> changeRows(const QList<plan::PlannedChange> &changes, const plan::ChangeId &running,
                                RowDetail detail)
{
    QList<ui::ChangeRow> rows;
    for (const plan::PlannedChange &change : changes) {
        for (const plan::Row &row : change.assessment.rows) {
            const ui::StepLook look = lookOf(change, row, change.id == running);
            rows << ui::ChangeRow{.id = change.id.toString(),
                                  .thing = thingOf(row),
                                  .detail = detail == RowDetail::Service ? text::serviceName(change.service)
                                                                         : QString(),
                                  .now = text::cellText(row.now),
                                  .then = text::cellText(row.then),
                                  .nowIsValue = isValue(row.now),
                                  .thenIsValue = isValue(row.then),
                                  .look = look,
                                  .state = stateWord(change, row, look)};
        }
    }
    return rows;
}

QList<ui::EvidenceRow> evidenceRows(const QList<plan::PlannedChange> &changes)
{
    QList<ui::EvidenceRow> rows;
    for (const plan::PlannedChange &change : changes) {
        if (change.said) {
            rows << ui::EvidenceRow{.what = text::changeTitle(change.id),
                                    .service = text::serviceName(change.service),
                                    .look = ui::StepLook::Skipped,
                                    .state = text::verdictWord(change)};
        }
        if (!change.isDone())
            continue;
        for (const plan::Evidence &fact : change.assessment.evidence) {
            rows << ui::EvidenceRow{
                .what = text::evidenceLabel(fact),
                .value = valueOf(fact),
                .service = text::serviceName(fact.service),
                .time = fact.reading.at.isValid()
                    ? QLocale().toString(fact.reading.at.toLocalTime().time(), u"HH:mm:ss"_s)
                    : QString(),
                .details = callsOf(change, fact, &fact == &change.assessment.evidence.constFirst()),
                .state = QCoreApplication::translate("ChangeRows", "read back")};
        }
    }
    return rows;
}

QList<ui::StatusRow> statusRows(const plan::PlannedChange &change, const QString &asked)
{
    QList<ui::StatusRow> rows;
    for (const plan::Row &row : change.assessment.rows) {
        const bool right = row.isRight();
        rows << ui::StatusRow{.id = row.key,
                              .thing = text::rowLabel(row),
                              .look = right ? ui::StepLook::Done : ui::StepLook::NeedsYou,
                              .state = !right ? QCoreApplication::translate("ChangeRows", "not yet")
                                  : row.now.word == plan::Word::On
                                  ? text::cellText(row.now)
                                  : QCoreApplication::translate("ChangeRows", "there"),
                              .when = asked};
    }
    return rows;
}

} // namespace setup::steps
