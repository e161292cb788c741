// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "core/platform.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace setup;

namespace {

int refuse(const QString &reason)
{
    std::fputs(qPrintable(reason + u"\n"_s), stderr);
    return 1;
}

std::optional<steps::StepId> stepOf(const QString &name)
{
    for (int value = 0; value <= int(steps::StepId::Finish); ++value) {
        if (steps::stepName(steps::StepId(value)) == name)
            return steps::StepId(value);
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    platform::protectMemory();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"okta-sumo-setup"_s);
    QApplication::setApplicationVersion(QStringLiteral(SETUP_VERSION));
    QApplication::setDesktopFileName(u"org.oktasumosetup.OktaSumoSetup"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sets up single sign-on and provisioning from Okta into Sumo Logic."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption practice(u"practice"_s, u"Begin in the practice world."_s);
    const QCommandLineOption people(u"people"_s, u"People in the practice world."_s, u"number"_s, u"12"_s);
    const QCommandLineOption page(u"page"_s, u"The page to begin on, for example samlsettings."_s, u"name"_s);
    parser.addOptions({practice, people, page});
    parser.process(application);

    bool isNumber = false;
    StartOptions options{.practice = parser.isSet(practice), .people = parser.value(people).toInt(&isNumber)};
    if (!isNumber || options.people < 1 || options.people > 100000)
        return refuse(u"--people takes a number from 1 to 100000."_s);
    options.page = parser.isSet(page) ? stepOf(parser.value(page)) : std::nullopt;
    if ((parser.isSet(page) && !options.page) || !parser.positionalArguments().isEmpty())
        return refuse(u"There is no such page or argument. See --help."_s);

    Application wizard(application, options);
    const auto started = wizard.start();
    if (!started)
        return refuse(describe(started.error()));
    return QApplication::exec();
}
