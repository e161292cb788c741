// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include "core/platform.h"
#include "core/printable.h"
#include "text/errortext.h"

#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace setup::cli {
namespace {

void print(FILE *file, const QString &line)
{
    QTextStream(file) << withoutControls(line) << Qt::endl;
}

} // namespace

void printLine(const QString &line)
{
    print(stdout, line);
}

void printStep(const QString &word, int width, const QString &title, const QString &evidence)
{
    const auto line = u"%1  %2"_s.arg(word.leftJustified(width), title);
    printLine(evidence.isEmpty() ? line : u"%1: %2"_s.arg(line, evidence));
}

void printJson(const QJsonObject &object)
{
    print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void printNotice(const QString &line)
{
    print(stderr, line);
}

void printSecretToTerminal(const QString &label, const Secret &secret)
{
    if (!platform::isTerminal())
        return printNotice(u"  The access key is printed to a terminal alone, and this is none."_s);
    printNotice(label + QString::fromUtf8(secret.reveal()));
}

QStringList errorLines(const Error &error)
{
    auto facts = error;
    facts.causes.clear(); // each in a line of its own
    QStringList lines{text::errorText(error).paragraph(), u"  "_s + describe(facts)};
    for (const auto &cause : error.causes)
        lines << u"  - "_s + cause;
    if (error.kind == ErrorKind::Unauthorized)
        lines << u"  Read from %1, else from the system keychain."_s.arg(
            error.service == Service::Okta ? u"OKTA_API_TOKEN"_s
                                           : u"SUMOLOGIC_ACCESSID and SUMOLOGIC_ACCESSKEY"_s);
    return lines;
}

void printError(const Error &error)
{
    const auto lines = errorLines(error);
    for (const auto &line : lines)
        print(stderr, line);
}

QJsonObject errorToJson(const Error &error)
{
    const auto words = text::errorText(error);
    QJsonObject json{{u"kind"_s, errorKindName(error.kind)},
                     {u"code"_s, error.code},
                     {u"text"_s, words.paragraph()},
                     {u"details"_s, words.details}};
    if (!error.requestId.isEmpty())
        json.insert(u"requestId"_s, error.requestId);
    return json;
}

void printFailure(const Error &error, bool json, QJsonObject more)
{
    if (!json)
        return printError(error);
    more.insert(u"ok"_s, false);
    more.insert(u"error"_s, errorToJson(error));
    printJson(more);
}

} // namespace setup::cli
