// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "core/platform.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace setup;

namespace {

/// Reads the arguments; --help and --version are answered there and end the program.
Result<StartOptions> readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sets up single sign-on and provisioning from Okta into Sumo Logic."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption practice(u"practice"_s, u"Begin in the practice world."_s);
    const QCommandLineOption people(u"people"_s, u"People in the practice world."_s, u"number"_s, u"12"_s);
    const QCommandLineOption page(u"page"_s, u"The page to begin on, for example sumo."_s, u"name"_s);
    const QCommandLineOption loopback(u"loopback"_s,
                                      u"Take addresses on this computer as services too, with plain HTTP."_s);
    const QCommandLineOption screens(
        u"screens"_s, u"A folder of screenshots that replace the sketches of the same name."_s, u"folder"_s);
    const QCommandLineOption language(
        u"language"_s, u"The language of this run: %1."_s.arg(ui::Language::codes().join(u", "_s)),
        u"code"_s);
    const QCommandLineOption theme(u"theme"_s, u"The colours of this run: light or dark."_s, u"name"_s);
    parser.addOptions({practice, people, page, loopback, screens, language, theme});
    parser.process(application);

    bool isNumber = false;
    StartOptions options{.practice = parser.isSet(practice),
                         .people = parser.value(people).toInt(&isNumber),
                         .allowLoopback = parser.isSet(loopback),
                         .screenshots = parser.value(screens)};
    if (!isNumber || options.people < 1 || options.people > 100000)
        return Error{.kind = ErrorKind::InputInvalid,
                     .detail = u"--people takes a number from 1 to 100000."_s};
    options.language = parser.value(language);
    if (!options.language.isEmpty() && !ui::Language::codes().contains(options.language))
        return Error{.kind = ErrorKind::InputInvalid,
                     .detail = u"--language takes one of: %1."_s.arg(ui::Language::codes().join(u", "_s))};
    const QString colours = parser.value(theme);
    if (colours == "light"_L1)
        options.appearance = ui::Appearance::Light;
    else if (colours == "dark"_L1)
        options.appearance = ui::Appearance::Dark;
    else if (parser.isSet(theme))
        return Error{.kind = ErrorKind::InputInvalid, .detail = u"--theme takes light or dark."_s};
    for (int value = 0; value <= int(steps::StepId::Finish); ++value) {
        if (steps::stepName(steps::StepId(value)) == parser.value(page))
            options.page = steps::StepId(value);
    }
    if ((parser.isSet(page) && !options.page) || !parser.positionalArguments().isEmpty())
        return Error{.kind = ErrorKind::InputInvalid,
                     .detail = u"There is no such page or argument: see --help."_s};
    return options;
}

/// Whether the arguments ask for a text alone, which needs no display.
bool asksForText(int argc, char *argv[])
{
    const QStringList wanted{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    return std::any_of(argv + 1, argv + argc, [&wanted](const char *argument) {
        return wanted.contains(QString::fromLocal8Bit(argument));
    });
}

int refuse(const Error &error)
{
    std::fputs(qPrintable(QString(error.detail + u'\n')), stderr);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    platform::protectMemory();
    QCoreApplication::setApplicationName(u"okta-sumo-setup"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SETUP_VERSION));
    QGuiApplication::setDesktopFileName(u"org.oktasumosetup.OktaSumoSetup"_s);
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        const auto options = readOptions(application); // answers and ends the program
        return options ? 0 : refuse(options.error());
    }
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/app/icon.svg"_s)); // a drawing: sharp in every size
    const auto options = readOptions(application);
    if (!options)
        return refuse(options.error());
    Application wizard(application, *options);
    const auto started = wizard.start();
    return started ? QApplication::exec() : refuse(started.error());
}
