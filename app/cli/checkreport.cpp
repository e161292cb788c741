// SPDX-License-Identifier: Apache-2.0
#include "cli/checkreport.h"

#include "cli/output.h"
#include "text/changetext.h"
#include "text/errortext.h"
#include "text/findingtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace setup::cli {
namespace {

QString mendName(plan::Mend mend)
{
    switch (mend) {
    case plan::Mend::Apply: return u"apply"_s;
    case plan::Mend::Person: return u"person"_s;
    case plan::Mend::Decision: return u"decision"_s;
    case plan::Mend::Waiting: return u"time"_s;
    }
    return {};
}

QJsonObject toJson(const plan::Finding &finding)
{
    QJsonObject json{{u"key"_s, finding.key},
                     {u"change"_s, finding.change.toString()},
                     {u"title"_s, text::findingTitle(finding)},
                     {u"meaning"_s, text::findingMeaning(finding)},
                     {u"mend"_s, text::findingMend(finding)},
                     {u"mendBy"_s, mendName(finding.mend)},
                     {u"certainty"_s, finding.certainty == plan::Certainty::Read ? u"read"_s : u"inferred"_s},
                     {u"now"_s, text::cellText(finding.now)},
                     {u"wanted"_s, text::cellText(finding.wanted)}};
    if (finding.reason)
        json.insert(u"details"_s, text::errorText(*finding.reason).details);
    return json;
}

/// What stands below a finding's title.
QStringList explanation(const plan::Finding &finding)
{
    QString meaning = text::findingMeaning(finding);
    if (finding.certainty == plan::Certainty::Inferred)
        meaning += u" (Inferred: no service says so.)"_s;
    QStringList lines{meaning};
    if (finding.reason)
        lines << text::errorText(*finding.reason).details;
    return lines << u"Mend: "_s + text::findingMend(finding);
}

/// What several findings in a row have in common is printed once, below them.
void print(const QList<plan::Finding> &findings)
{
    for (qsizetype i = 0; i < findings.size(); ++i) {
        printLine(text::findingTitle(findings.at(i)));
        const auto lines = explanation(findings.at(i));
        if (i + 1 < findings.size() && explanation(findings.at(i + 1)) == lines)
            continue;
        for (const auto &line : lines)
            printLine(u"    "_s + line);
    }
}

} // namespace

int tellCheck(const QList<plan::Finding> &findings, const QStringList &unread, bool json)
{
    QStringList notRead;
    for (const auto &key : unread)
        notRead << text::unreadText(key);
    if (json) {
        QJsonArray list;
        for (const auto &finding : findings)
            list << toJson(finding);
        printJson({{u"ok"_s, findings.isEmpty()},
                   {u"findings"_s, list},
                   {u"notRead"_s, QJsonArray::fromStringList(notRead)}});
    } else {
        print(findings);
        printLine(findings.isEmpty() ? u"Everything is as the setup wants it."_s
                                     : u"%1 found. Nothing was changed."_s.arg(findings.size()));
        for (const auto &line : std::as_const(notRead))
            printLine(u"Not told: "_s + line);
    }
    return findings.isEmpty() ? exitDone : exitDiffers;
}

} // namespace setup::cli
