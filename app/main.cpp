// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "core/platform.h"
#include "material/handoutcommand.h"
#include "material/picturerequest.h"
#include "net/singleinstance.h"
#include "pictures.h"
#include "text/errortext.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;

namespace {

Error badArgument(const QString &sentence)
{
    return {.kind = ErrorKind::InputInvalid, .detail = sentence};
}

QStringList pageNames()
{
    QStringList names;
    for (int value = 0; value <= int(steps::StepId::Finish); ++value)
        names << steps::stepName(steps::StepId(value));
    return names;
}

/// What can be given on the command line. A value's name in the help says what is taken.
struct Arguments
{
    QCommandLineOption practice{u"practice"_s, u"Begin in the practice world."_s};
    QCommandLineOption people{u"people"_s, u"People in the practice world."_s, u"number"_s, u"12"_s};
    QCommandLineOption page{
        u"page"_s, u"With --practice: the page to begin on: %1."_s.arg(pageNames().join(u", "_s)), u"name"_s};
    QCommandLineOption state{
        u"state"_s,
        u"With --practice and --page: the page in that state, to look at it. What there is:\n"_s
            + staging::scenesText(),
        u"name"_s};
    QCommandLineOption loopback{u"loopback"_s,
                                u"Take addresses on this computer as services too, with plain HTTP."_s};
    QCommandLineOption screens{
        u"screens"_s, u"A folder of screenshots that replace the sketches of the same name."_s, u"folder"_s};
    QCommandLineOption language{u"language"_s,
                                u"The language of this run: %1."_s.arg(ui::Language::codes().join(u", "_s)),
                                u"code"_s};
    QCommandLineOption theme{u"theme"_s, u"The colours of this run: light or dark."_s, u"name"_s};
};

Result<int> readPeople(const QString &text)
{
    bool isNumber = false;
    const int people = text.toInt(&isNumber);
    if (!isNumber || people < 1 || people > 100000)
        return badArgument(u"--people takes a number from 1 to 100000."_s);
    return people;
}

Result<Unit> readLook(const QCommandLineParser &parser, const Arguments &arguments, StartOptions &options)
{
    options.language = parser.value(arguments.language);
    if (!options.language.isEmpty() && !ui::Language::codes().contains(options.language))
        return badArgument(u"--language takes one of: %1."_s.arg(ui::Language::codes().join(u", "_s)));
    const QString colours = parser.value(arguments.theme);
    if (colours == "light"_L1)
        options.appearance = ui::Appearance::Light;
    else if (colours == "dark"_L1)
        options.appearance = ui::Appearance::Dark;
    else if (parser.isSet(arguments.theme))
        return badArgument(u"--theme takes light or dark."_s);
    return Unit{};
}

Result<Unit> readPage(const QCommandLineParser &parser, const Arguments &arguments, StartOptions &options)
{
    const QString name = parser.value(arguments.page);
    const auto value = pageNames().indexOf(name);
    if (parser.isSet(arguments.page) && value < 0)
        return badArgument(
            u"There is no page \"%1\". --page takes one of: %2."_s.arg(name, pageNames().join(u", "_s)));
    if (value >= 0)
        options.page = steps::StepId(value);
    if (options.page.value_or(steps::StepId::Begin) != steps::StepId::Begin && !options.practice
        && !parser.isSet(arguments.state))
        return badArgument(u"--page %1 needs --practice: a real setup begins with its services."_s.arg(name));
    if (!parser.isSet(arguments.state))
        return Unit{};
    if (!options.page || !options.practice)
        return badArgument(u"--state shows a page of the practice world: it needs --practice and --page."_s);
    const QString state = parser.value(arguments.state);
    options.scene = staging::findScene(*options.page, state);
    if (options.scene)
        return Unit{};
    QStringList states;
    for (const staging::PageState known : staging::statesOf(*options.page))
        states << staging::stateName(known);
    return badArgument(
        u"The page %1 has no state \"%2\". It has: %3."_s.arg(name, state, states.join(u", "_s)));
}

/// What the arguments ask for: a window, or a document or pictures alone.
struct Request
{
    StartOptions window = {};
    material::HandoutRequest handout = {}; ///< With a file when one is asked for.
    material::PictureRequest pictures = {}; ///< With a folder when they are asked for.
};

Result<StartOptions> readStart(const QCommandLineParser &parser, const Arguments &arguments)
{
    const Result<int> people = readPeople(parser.value(arguments.people));
    if (!people)
        return people.error();
    StartOptions options{.practice = parser.isSet(arguments.practice),
                         .people = *people,
                         .allowLoopback = parser.isSet(arguments.loopback),
                         .screenshots = parser.value(arguments.screens)};
    if (const Result<Unit> look = readLook(parser, arguments, options); !look)
        return look.error();
    if (const Result<Unit> page = readPage(parser, arguments, options); !page)
        return page.error();
    return options;
}

/// Reads the arguments; --help and --version are answered there and end the program.
Result<Request> readRequest(const QCoreApplication &application)
{
    const Arguments arguments;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sets up single sign-on and provisioning from Okta into Sumo Logic."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({arguments.practice, arguments.people, arguments.page, arguments.state,
                       arguments.loopback, arguments.screens, arguments.language, arguments.theme});
    parser.addOptions(material::handoutOptions());
    parser.addOptions(material::pictureOptions());
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        return badArgument(
            u"There is no such argument: %1. See --help."_s.arg(parser.positionalArguments().constFirst()));
    auto pictures = material::readPictureRequest(parser);
    if (!pictures)
        return pictures.error();
    if (!pictures->folder.isEmpty())
        return Request{.pictures = std::move(pictures).value()};
    const auto options = readStart(parser, arguments);
    if (!options)
        return options.error();
    auto handout = material::readHandoutRequest(parser);
    if (!handout)
        return handout.error();
    handout->language = options->language;
    handout->allowLoopback = options->allowLoopback;
    return Request{*options, std::move(handout).value()};
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Whether the arguments ask for a text alone, which needs no display.
bool asksForText(const QStringList &arguments)
{
    const QStringList wanted{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    return std::any_of(arguments.cbegin(), arguments.cend(),
                       [&wanted](const QString &argument) { return wanted.contains(argument); });
}

/// Practice may stand beside a setup that is being made, and beside itself.
bool isOrdinary(const StartOptions &options)
{
    return !options.practice;
}

/// Calls the window that is there to the front and ends; `start` where that one doesn't answer.
void callFirst(net::SingleInstance &instance, const std::function<void()> &start)
{
    run(&instance, instance.callFirst(qgetenv("XDG_ACTIVATION_TOKEN")), [start](const Result<Unit> &called) {
        if (called)
            QCoreApplication::quit();
        else
            start();
    });
}

/// What is typed wrong is told in its own words; a file that is no use also by what it means.
int refuse(const Error &error)
{
    const text::ErrorText words = text::errorText(error);
    const bool isFile = error.kind == ErrorKind::FileUnusable;
    const QString told = isFile ? QString(words.paragraph() + u'\n' + words.details) : error.detail;
    std::fputs(qPrintable(QString(told + u'\n')), stderr);
    return 1;
}

/// A document has no window: without a display it is made like anywhere else. The other systems have one always.
void chooseNoDisplay()
{
#ifdef Q_OS_LINUX
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

int takePictures(QApplication &application, const material::PictureRequest &request)
{
    // Without a display Qt tells of every window that it can't have hints for one.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    Pictures pictures(application, request);
    QObject::connect(
        &pictures, &Pictures::finished, &application,
        [](const Result<qsizetype> &taken) { QCoreApplication::exit(taken ? 0 : refuse(taken.error())); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&pictures, &Pictures::start, Qt::QueuedConnection);
    return QApplication::exec();
}

/// Shows the window, or the one that a first program of this user has open.
int runWizard(QApplication &application, const StartOptions &options)
{
    net::SingleInstance instance(platform::runtimeFolder());
    std::unique_ptr<Application> wizard;
    const auto start = [&] {
        wizard = std::make_unique<Application>(application, options);
        QObject::connect(&instance, &net::SingleInstance::wanted, wizard.get(), &Application::comeToFront);
        const auto started = wizard->start();
        if (!started)
            QMetaObject::invokeMethod(
                &application, [error = started.error()] { QCoreApplication::exit(refuse(error)); },
                Qt::QueuedConnection);
    };
    if (!isOrdinary(options) || instance.claim())
        start();
    else
        callFirst(instance, start);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    platform::protectMemory();
    QCoreApplication::setApplicationName(u"okta-sumo-setup"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SETUP_VERSION));
    QGuiApplication::setDesktopFileName(u"org.oktasumosetup.OktaSumoSetup"_s);
    const QStringList arguments = argumentsOf(argc, argv);
    if (asksForText(arguments)) {
        const QCoreApplication application(argc, argv);
        const auto request = readRequest(application); // answers and ends the program
        return request ? 0 : refuse(request.error());
    }
    if (material::asksForHandout(arguments) || material::asksForPictures(arguments))
        chooseNoDisplay();
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/app/icon.svg"_s)); // a drawing: sharp in every size
    const auto request = readRequest(application);
    if (!request)
        return refuse(request.error());
    if (!request->handout.file.isEmpty()) {
        const auto written = material::writeHandout(application, request->handout);
        return written ? 0 : refuse(written.error());
    }
    if (!request->pictures.folder.isEmpty())
        return takePictures(application, request->pictures);
    return runWizard(application, request->window);
}
