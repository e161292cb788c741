// SPDX-License-Identifier: Apache-2.0
#include "material/handoutcommand.h"

#include "documents/handoutfile.h"
#include "material/handoutcontents.h"
#include "plan/setupfile.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::material {
namespace {

const QString handoutName = u"handout"_s;
const QString editionName = u"edition"_s;
const QString setupName = u"setup"_s;

Error misuse(const QString &sentence)
{
    return {.kind = ErrorKind::InputInvalid, .code = u"usage"_s, .detail = sentence};
}

} // namespace

QList<QCommandLineOption> handoutOptions()
{
    return {
        {handoutName, u"Write a handout of the whole guide to a .pdf or .html file, and end."_s, u"file"_s},
        {editionName, u"The handout's edition: learner, or instructor with notes."_s, u"name"_s,
         u"learner"_s},
        {setupName, u"A setup file whose values the handout shows."_s, u"file"_s}};
}

bool asksForHandout(const QStringList &arguments)
{
    const QStringList names{u"--"_s + handoutName, u"--"_s + editionName, u"--"_s + setupName};
    return std::any_of(arguments.cbegin(), arguments.cend(), [&names](const QString &argument) {
        return names.contains(argument.section(u'=', 0, 0));
    });
}

Result<HandoutRequest> readHandoutRequest(const QCommandLineParser &parser)
{
    if (!parser.isSet(handoutName) && (parser.isSet(editionName) || parser.isSet(setupName)))
        return misuse(u"--edition and --setup go with --handout."_s);
    HandoutRequest request{.file = parser.value(handoutName), .setupFile = parser.value(setupName)};
    const QString edition = parser.value(editionName);
    if (edition == "instructor"_L1)
        request.edition = documents::Edition::Instructor;
    else if (edition != "learner"_L1)
        return misuse(u"--edition takes learner or instructor, not \"%1\"."_s.arg(edition));
    if (parser.isSet(handoutName)) {
        if (const Result<Unit> named = documents::checkHandoutName(request.file); !named)
            return named.error();
    }
    return request;
}

Result<Unit> writeHandout(QApplication &application, const HandoutRequest &request)
{
    HandoutInput input{.language = request.language.isEmpty() ? ui::Language::ofSystem() : request.language,
                       .edition = request.edition};
    if (!request.setupFile.isEmpty()) {
        auto answers = plan::readSetupFile(request.setupFile, request.allowLoopback);
        if (!answers)
            return answers.error();
        input.answers = std::move(answers).value();
    }
    ui::Theme theme(application);
    theme.apply(ui::Appearance::Light); // paper is white
    ui::Language language(application);
    language.use(input.language);
    return documents::writeHandout(request.file, handoutContents(input));
}

} // namespace setup::material
