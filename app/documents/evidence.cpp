// SPDX-License-Identifier: Apache-2.0
#include "documents/evidence.h"

#include "documents/planjson.h"
#include "documents/translate.h"
#include "documents/wholefile.h"
#include "text/changetext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace setup::documents {
namespace {

QStringList recordFiles()
{
    return {u"evidence.json"_s, u"evidence.html"_s, u"setup.json"_s};
}

QString proofStateName(plan::ProofState state)
{
    switch (state) {
    case plan::ProofState::Proven: return u"proven"_s;
    case plan::ProofState::OnItsWay: return u"on-its-way"_s;
    case plan::ProofState::Failed: return u"failed"_s;
    }
    return {};
}

/// For support, a line for each call.
QString callLines(const plan::PlannedChange &change)
{
    QStringList lines;
    const auto calls = callsOf(change.writes, change.assessment);
    for (const auto &call : calls)
        lines << text::callText(call);
    return lines.join(u'\n');
}

QString row(const QStringList &cells, const QString &tag = u"td"_s)
{
    QString html = u"<tr>"_s;
    for (const auto &cell : cells)
        html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return html + u"</tr>\n"_s;
}

QString changesTable(const plan::Plan &plan)
{
    QString html = u"<table>\n"_s
        + row({tr("What"), tr("Where"), tr("State"), tr("Evidence"), tr("Calls")}, u"th"_s);
    for (const auto &change : plan.changes) {
        html += row({text::changeTitle(change.id), text::serviceName(change.service),
                     text::verdictWord(change), text::evidenceLine(change.assessment), callLines(change)});
    }
    return html + u"</table>\n"_s;
}

QString proofTable(const QList<plan::ProofRow> &proof)
{
    QString html = u"<table>\n"_s
        + row({tr("Person"), tr("Role"), tr("Okta"), tr("System Log"), tr("Sumo Logic"), tr("Role there"),
               tr("Note")},
              u"th"_s);
    for (const auto &person : proof) {
        const auto active = !person.isPerson() ? QString()
            : !person.inSumo                   ? tr("not there")
            : person.activeInSumo              ? tr("active")
                                               : tr("inactive");
        html += row({person.login, person.role, person.oktaStatus, person.logResult, active,
                     person.sumoRoles.join(u", "_s), text::proofCause(person)});
    }
    return html + u"</table>\n"_s;
}

} // namespace

QJsonObject evidenceToJson(const EvidenceInput &input)
{
    QJsonArray changes;
    for (const auto &change : input.plan.changes) {
        changes << QJsonObject{{u"id"_s, change.id.toString()},
                               {u"title"_s, text::changeTitle(change.id)},
                               {u"state"_s, verdictName(change.assessment.verdict)},
                               {u"saidByPerson"_s, change.said},
                               {u"writtenBy"_s, callsToJson(change.writes)},
                               {u"evidence"_s, evidenceToJson(change.assessment)}};
    }
    QJsonArray people;
    for (const auto &person : input.proof) {
        if (!person.isPerson())
            continue;
        people << QJsonObject{{u"login"_s, person.login},
                              {u"role"_s, person.role},
                              {u"oktaStatus"_s, person.oktaStatus},
                              {u"externalId"_s, person.externalId},
                              {u"systemLog"_s, person.logResult},
                              {u"activeInSumoLogic"_s, person.activeInSumo},
                              {u"rolesInSumoLogic"_s, QJsonArray::fromStringList(person.sumoRoles)},
                              {u"state"_s, proofStateName(person.state)}};
    }
    return {{u"practice"_s, input.practice},
            {u"writtenAt"_s, input.writtenAt.toString(Qt::ISODate)},
            {u"setup"_s, plan::toJson(input.answers)},
            {u"changes"_s, changes},
            {u"people"_s, people}};
}

QString evidenceToHtml(const EvidenceInput &input)
{
    const auto title = tr("Okta to Sumo Logic: what was set up");
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>%1</title>\n"
        "<style>body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
        "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;"
        "padding:.4em;border-bottom:1px solid;overflow-wrap:anywhere;white-space:pre-line}</style></head>\n<body>\n<h1>%1</h1>\n"_s
            .arg(title.toHtmlEscaped());
    if (input.practice)
        html += u"<p><strong>%1</strong></p>\n"_s.arg(
            tr("Practice: no real service was touched.").toHtmlEscaped());
    html += u"<p>%1 · %2 · %3</p>\n"_s.arg(input.answers.oktaOrg.toString().toHtmlEscaped(),
                                           input.answers.sumoApi.toString().toHtmlEscaped(),
                                           input.writtenAt.toString(Qt::ISODate).toHtmlEscaped());
    html += u"<h2>%1</h2>\n"_s.arg(tr("What was set up").toHtmlEscaped()) + changesTable(input.plan);
    if (!input.proof.isEmpty())
        html += u"<h2>%1</h2>\n"_s.arg(tr("People").toHtmlEscaped()) + proofTable(input.proof);
    return html + u"</body>\n</html>\n"_s;
}

Result<Unit> prepareEvidenceFolder(const QString &folder)
{
    const auto made = makeWritableFolder(folder, u"output"_s);
    if (!made)
        return made.error();
    for (const auto &name : recordFiles()) {
        if (QFileInfo::exists(folder + u'/' + name))
            return Error{
                .kind = ErrorKind::FileUnusable, .code = u"output-exists"_s, .detail = folder + u'/' + name};
    }
    return Unit{};
}

Result<Unit> writeEvidence(const QString &folder, const EvidenceInput &input)
{
    const auto made = makeWritableFolder(folder, u"output"_s);
    if (!made)
        return made.error();
    const QList<QByteArray> contents{QJsonDocument(evidenceToJson(input)).toJson(),
                                     evidenceToHtml(input).toUtf8(),
                                     QJsonDocument(plan::toJson(input.answers)).toJson()};
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const auto written = writeWhole(folder + u'/' + recordFiles().at(i), contents.at(i), u"output"_s);
        if (!written)
            return written.error();
    }
    return Unit{};
}

} // namespace setup::documents
