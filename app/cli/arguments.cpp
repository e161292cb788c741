// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace setup::cli {
namespace {

constexpr int maxPeople = 100000;
constexpr double maxWaitMinutes = 7 * 24 * 60;

Error misuse(const QString &sentence)
{
    return {.kind = ErrorKind::InputInvalid, .code = u"usage"_s, .detail = sentence};
}

/// One option: takes a value or not, and puts it into the arguments; returns what is wrong with the value.
struct Option
{
    QString name;
    bool takesValue;
    std::function<QString(Arguments &, const QString &)> take;
};

Option flag(const QString &name, bool Arguments::*member)
{
    return {name, false, [member](Arguments &arguments, const QString &) {
                arguments.*member = true;
                return QString();
            }};
}

Option text(const QString &name, QString Arguments::*member)
{
    return {name, true, [name, member](Arguments &arguments, const QString &value) {
                arguments.*member = value;
                return value.isEmpty() ? u"%1 needs a value."_s.arg(name) : QString();
            }};
}

Option number(const QString &name, int Arguments::*member, int least, int most)
{
    return {
        name, true, [name, member, least, most](Arguments &arguments, const QString &value) {
            bool isNumber = false;
            const int parsed = value.toInt(&isNumber);
            arguments.*member = parsed;
            return isNumber && parsed >= least && parsed <= most
                ? QString()
                : u"%1 takes a whole number from %2 to %3, not \"%4\"."_s.arg(name).arg(least).arg(most).arg(
                    value);
        }};
}

QList<Option> optionsOf(Command command)
{
    const auto json = flag(u"--json"_s, &Arguments::json);
    const auto loopback = flag(u"--loopback"_s, &Arguments::loopback);
    switch (command) {
    case Command::Help:
    case Command::Version:
    case Command::Practice: return {};
    case Command::PracticeRun:
        return {json, number(u"--people"_s, &Arguments::people, 0, maxPeople),
                text(u"--out"_s, &Arguments::outFolder)};
    case Command::PracticeServe:
        return {number(u"--okta-port"_s, &Arguments::oktaPort, 0, 65535),
                number(u"--sumo-port"_s, &Arguments::sumoPort, 0, 65535),
                number(u"--people"_s, &Arguments::people, 0, maxPeople),
                flag(u"--with-administrator"_s, &Arguments::withAdministrator),
                text(u"--request-log"_s, &Arguments::requestLog),
                {u"--fault"_s, true, [](Arguments &arguments, const QString &value) {
                     arguments.faults << value;
                     return QString();
                 }}};
    case Command::Plan:
    case Command::Verify:
    case Command::Check: return {json, loopback};
    case Command::Apply:
        return {json,
                loopback,
                flag(u"--show-key"_s, &Arguments::showKey),
                {u"--wait"_s, true, [](Arguments &arguments, const QString &value) {
                     bool isNumber = false;
                     const double minutes = value.toDouble(&isNumber);
                     arguments.waitMinutes = minutes;
                     return isNumber && minutes >= 0 && minutes <= maxWaitMinutes
                         ? QString()
                         : u"--wait takes minutes from 0 to %1, not \"%2\"."_s.arg(maxWaitMinutes).arg(value);
                 }}};
    case Command::Undo: return {json, loopback, flag(u"--yes"_s, &Arguments::yes)};
    case Command::TestConnector: return {json, loopback};
    case Command::SignIn:
    case Command::SignOut: return {loopback};
    }
    return {};
}

struct CommandWords
{
    QStringList words;
    Command command;
    QString Arguments::*operand; ///< What stands behind the words; null for nothing.
    QString operandName;
};

const QList<CommandWords> &commands()
{
    static const QList<CommandWords> list{
        {{u"practice"_s, u"run"_s}, Command::PracticeRun, nullptr, {}},
        {{u"practice"_s, u"serve"_s}, Command::PracticeServe, nullptr, {}},
        {{u"plan"_s}, Command::Plan, &Arguments::setupFile, u"SETUP.json"_s},
        {{u"apply"_s}, Command::Apply, &Arguments::setupFile, u"SETUP.json"_s},
        {{u"verify"_s}, Command::Verify, &Arguments::setupFile, u"SETUP.json"_s},
        {{u"check"_s}, Command::Check, &Arguments::setupFile, u"SETUP.json"_s},
        {{u"undo"_s}, Command::Undo, &Arguments::setupFile, u"SETUP.json"_s},
        {{u"sign-in"_s}, Command::SignIn, &Arguments::setupFile, u"SETUP.json"_s},
        {{u"sign-out"_s}, Command::SignOut, &Arguments::setupFile, u"SETUP.json"_s},
        {{u"test-connector"_s}, Command::TestConnector, &Arguments::url, u"URL"_s},
    };
    return list;
}

Result<Unit> takeOption(const QList<Option> &options, const QStringList &list, qsizetype &position,
                        Arguments &arguments, QStringList &taken)
{
    const auto &argument = list.at(position);
    const auto name = argument.section(u'=', 0, 0);
    for (const auto &option : options) {
        if (option.name != name)
            continue;
        if (taken.contains(name) && name != "--fault"_L1)
            return misuse(u"%1 is there twice."_s.arg(name));
        taken << name;
        const bool joined = argument.contains(u'=');
        if (!option.takesValue && joined)
            return misuse(u"%1 takes no value."_s.arg(name));
        QString value;
        if (option.takesValue) {
            if (!joined && position + 1 == list.size())
                return misuse(u"%1 needs a value."_s.arg(name));
            value = joined ? argument.section(u'=', 1) : list.at(++position);
        }
        const auto problem = option.take(arguments, value);
        if (!problem.isEmpty())
            return misuse(problem);
        return Unit{};
    }
    QStringList known;
    for (const auto &option : options)
        known << option.name;
    return misuse(u"Unknown option %1. Known here: %2."_s.arg(name, known.join(u", "_s)));
}

Result<Arguments> parseCommand(const CommandWords &command, const QStringList &list)
{
    Arguments arguments{.command = command.command};
    if (command.command == Command::PracticeServe)
        arguments.people = 12;
    const auto options = optionsOf(command.command);
    QStringList taken;
    for (qsizetype i = command.words.size(); i < list.size(); ++i) {
        const auto &argument = list.at(i);
        if (argument == "--help"_L1 || argument == "-h"_L1)
            return Arguments{.command = Command::Help, .helpFor = command.command};
        if (argument.startsWith(u'-')) {
            const auto result = takeOption(options, list, i, arguments, taken);
            if (!result)
                return result.error();
        } else if (command.operand && (arguments.*command.operand).isEmpty()) {
            arguments.*command.operand = argument;
        } else {
            // Not shown: it may be a key that was pasted here.
            return misuse(u"Argument %1 is one too many."_s.arg(i + 1));
        }
    }
    if (command.operand && (arguments.*command.operand).isEmpty())
        return misuse(u"%1 needs %2."_s.arg(command.words.join(u' '), command.operandName));
    return arguments;
}

} // namespace

Result<Arguments> parseArguments(const QStringList &list)
{
    if (list.isEmpty() || list.constFirst() == "--help"_L1 || list.constFirst() == "-h"_L1
        || list.constFirst() == "help"_L1)
        return Arguments{.command = Command::Help};
    if (list.constFirst() == "--version"_L1 && list.size() == 1)
        return Arguments{.command = Command::Version};
    for (const auto &command : commands()) {
        if (list.mid(0, command.words.size()) == command.words)
            return parseCommand(command, list);
    }
    if (list.constFirst() == "practice"_L1) {
        if (list.value(1) == "--help"_L1 || list.value(1) == "-h"_L1)
            return Arguments{.command = Command::Help, .helpFor = Command::Practice};
        return misuse(u"practice takes \"run\" or \"serve\"."_s);
    }
    return misuse(u"\"%1\" is no command."_s.arg(list.constFirst()));
}

} // namespace setup::cli
