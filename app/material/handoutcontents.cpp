// SPDX-License-Identifier: Apache-2.0
#include "material/handoutcontents.h"

#include "material/stagevalues.h"
#include "steps/screenvalues.h"
#include "steps/steptext.h"
#include "ui/screenlibrary.h"
#include "ui/screenpicture.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace setup::material {
namespace {

// Of a sketch: half a page's width of A4, and sharp in print.
constexpr int sketchWidth = 330;
constexpr qreal sketchScale = 3;
constexpr qreal sketchOnPaper = 0.85; // of its size in the window

QString tr(const char *text)
{
    return QCoreApplication::translate("setup::material", text);
}

/// The names of the placeholders with their values: those of the setup, or the examples.
ui::ScreenValues knownValues(const std::optional<plan::Answers> &answers)
{
    if (!answers)
        return ui::sampleScreenValues();
    steps::SetupModel model;
    model.resume({.answers = *answers});
    return steps::screenValues(model);
}

QString alternativeOf(const QString &screen)
{
    return tr("Sketch of the screen %1. The numbers on it are those of the list.").arg(screen);
}

documents::HandoutPicture sketch(const ui::ScreenData &screen, const ui::ScreenValues &values)
{
    const QString title = ui::filledText(screen.title, values);
    const QString path = ui::screenPath(screen, values);
    const QString where = path.isEmpty() ? title : path;
    QImage image = ui::screenPicture(screen, values, sketchWidth, sketchScale);
    image.setDevicePixelRatio(sketchScale / sketchOnPaper);
    return {.image = image,
            .caption = title,
            .alternative = alternativeOf(where),
            .clicks = ui::screenClicks(screen, values)};
}

QList<documents::HandoutLink> linksOf(steps::StepId id, const HandoutInput &input,
                                      const ui::ScreenValues &values)
{
    const auto console = [&](const QString &key) -> QList<documents::HandoutLink> {
        const QString host = input.answers ? values.value(key) : QString();
        if (host.isEmpty())
            return {};
        return {{host, QUrl(u"https://"_s + host)}};
    };
    switch (id) {
    case steps::StepId::Begin:
        return {{tr("Sumo Logic's guide: Provision with Okta"),
                 QUrl(u"https://help.sumologic.com/docs/manage/security/scim/provision-with-okta"_s)}};
    case steps::StepId::Sumo:
        return console(u"sumoHost"_s)
            + QList<documents::HandoutLink>{
                {tr("Sumo Logic's documentation: access keys"),
                 QUrl(u"https://help.sumologic.com/docs/manage/security/access-keys/"_s)}};
    case steps::StepId::Okta:
        return console(u"oktaAdminHost"_s)
            + QList<documents::HandoutLink>{
                {tr("Okta's documentation: create an API token"),
                 QUrl(u"https://developer.okta.com/docs/guides/create-an-api-token/main/"_s)}};
    default: return {};
    }
}

documents::HandoutSection section(steps::StepId id, const HandoutInput &input, const ui::ScreenValues &values)
{
    const steps::StepWords words = steps::stepWords(id);
    documents::HandoutSection section{.id = steps::stepName(id),
                                      .group = steps::stepGroup(id),
                                      .title = words.title,
                                      .instruction = words.heading,
                                      .why = words.why,
                                      .values = stageValues(id, values),
                                      .links = linksOf(id, input, values),
                                      .notes = text::teachingNotes(steps::stepName(id))};
    const ui::ScreenLibrary library;
    for (const QString &name : steps::screensOf(id)) {
        if (const auto screen = library.screen(name))
            section.pictures << sketch(*screen, values);
    }
    return section;
}

} // namespace

documents::Handout handoutContents(const HandoutInput &input)
{
    const ui::ScreenValues values = knownValues(input.answers);
    documents::Handout handout{.language = input.language, .edition = input.edition, .drills = input.drills};
    if (input.answers)
        handout.setup = input.answers->oktaOrg.host();
    for (int id = 0; id <= int(steps::StepId::Finish); ++id)
        handout.sections << section(steps::StepId(id), input, values);
    return handout;
}

} // namespace setup::material
