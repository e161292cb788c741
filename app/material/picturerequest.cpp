// SPDX-License-Identifier: Apache-2.0
#include "material/picturerequest.h"

#include "ui/language.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::material {
namespace {

const QString folderName = u"screenshots"_s;
const QString scaleName = u"scale"_s;
const QString pagesName = u"pages"_s;
const QString languageName = u"language"_s;
const QString themeName = u"theme"_s;
constexpr int largestScale = 4;

Error misuse(const QString &sentence)
{
    return {.kind = ErrorKind::InputInvalid, .code = u"usage"_s, .detail = sentence};
}

QStringList pageNames()
{
    QStringList names;
    for (int id = 0; id <= int(steps::StepId::Finish); ++id)
        names << steps::stepName(steps::StepId(id));
    return names;
}

Result<QList<steps::StepId>> readPages(const QString &text)
{
    const QStringList known = pageNames();
    QList<steps::StepId> pages;
    for (const QString &name : text.split(u',')) {
        const qsizetype id = known.indexOf(name.trimmed());
        if (id < 0)
            return misuse(
                u"There is no page \"%1\". --pages takes some of these, with commas between them: %2."_s.arg(
                    name.trimmed(), known.join(u", "_s)));
        if (!pages.contains(steps::StepId(id)))
            pages << steps::StepId(id);
    }
    std::sort(pages.begin(), pages.end());
    return pages;
}

Result<QList<ui::Appearance>> readThemes(const QString &name)
{
    using ui::Appearance;
    if (name == "both"_L1)
        return QList{Appearance::Light, Appearance::Dark};
    if (name == "light"_L1)
        return QList{Appearance::Light};
    if (name == "dark"_L1)
        return QList{Appearance::Dark};
    return misuse(u"With --screenshots, --theme takes light, dark or both, not \"%1\"."_s.arg(name));
}

Result<QStringList> readLanguages(const QString &code)
{
    const QStringList known = ui::Language::codes();
    if (code == "all"_L1)
        return known;
    if (known.contains(code))
        return QStringList{code};
    return misuse(u"With --screenshots, --language takes one of: %1, or all, not \"%2\"."_s.arg(
        known.join(u", "_s), code));
}

Result<int> readScale(const QString &text)
{
    bool isNumber = false;
    const int scale = text.toInt(&isNumber);
    if (!isNumber || scale < 1 || scale > largestScale)
        return misuse(u"--scale takes a whole number from 1 to 4, not \"%1\"."_s.arg(text));
    return scale;
}

/// What is asked of the pictures, and everything that has no say in them.
Result<Unit> checkCompany(const QCommandLineParser &parser)
{
    const QStringList own{folderName, scaleName, pagesName, languageName, themeName};
    const QStringList given = parser.optionNames();
    for (const QString &name : given) {
        if (!own.contains(name))
            return misuse(u"--%1 doesn't go with --screenshots, which takes --language, --theme, --scale and "
                          "--pages."_s.arg(name));
    }
    return Unit{};
}

QString valueOr(const QCommandLineParser &parser, const QString &name, const QString &otherwise)
{
    return parser.isSet(name) ? parser.value(name) : otherwise;
}

} // namespace

QList<QCommandLineOption> pictureOptions()
{
    return {
        {folderName,
         u"Write a picture of every page and every sketch into a new or empty folder, with an overview, and "
         "end. With it, --language takes all too, and --theme both."_s,
         u"folder"_s},
        {scaleName, u"With --screenshots: how much larger the pictures are, from 1 to 4."_s, u"number"_s,
         u"1"_s},
        {pagesName,
         u"With --screenshots: only these pages, with commas between them: %1."_s.arg(
             pageNames().join(u", "_s)),
         u"names"_s}};
}

bool asksForPictures(const QStringList &arguments)
{
    return std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &argument) {
        const QString name = argument.section(u'=', 0, 0);
        return name.startsWith("--"_L1)
            && QStringList{folderName, scaleName, pagesName}.contains(name.mid(2));
    });
}

Result<PictureRequest> readPictureRequest(const QCommandLineParser &parser)
{
    if (!parser.isSet(folderName)) {
        if (parser.isSet(scaleName) || parser.isSet(pagesName))
            return misuse(u"--scale and --pages go with --screenshots."_s);
        return PictureRequest{};
    }
    PictureRequest request{.folder = parser.value(folderName)};
    if (request.folder.isEmpty())
        return misuse(u"--screenshots takes a folder."_s);
    if (const Result<Unit> company = checkCompany(parser); !company)
        return company.error();
    const auto languages = readLanguages(valueOr(parser, languageName, ui::Language::ofSystem()));
    if (!languages)
        return languages.error();
    const auto themes = readThemes(valueOr(parser, themeName, u"light"_s));
    if (!themes)
        return themes.error();
    const auto scale = readScale(parser.value(scaleName));
    if (!scale)
        return scale.error();
    const auto pages = readPages(valueOr(parser, pagesName, pageNames().join(u',')));
    if (!pages)
        return pages.error();
    request.languages = *languages;
    request.appearances = *themes;
    request.scale = *scale;
    request.pages = *pages;
    return request;
}

} // namespace setup::material
