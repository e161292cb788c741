// SPDX-License-Identifier: Apache-2.0
#include "text/errortext.h"

#include "services/sumo/sumoaddress.h"
#include "text/changetext.h"
#include "text/codedtext.h"
#include "text/signintext.h"
#include "text/translate.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace setup::text {
namespace {

/// A text of a table, whose lines name their context.
QString ofTable(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

/// What a broken call means: only a write leaves something open.
QString unknownOutcome(const Error &error)
{
    return error.outcomeUnknown
        ? tr("What was under way may or may not have been taken; the next try looks first.")
        : tr("This call changed nothing.");
}

/// A step of many parts may have done some of them before a service refused one.
QString unchanged(const Error &error)
{
    return error.httpStatus != 0 ? tr("This call changed nothing.") : tr("This step changed nothing.");
}

ErrorText kindText(const Error &error)
{
    const auto service = serviceName(error.service);
    switch (error.kind) {
    case ErrorKind::HostNotFound:
        return {tr("The address of %1 can't be found.").arg(service),
                tr("Nothing was sent."),
                tr("Check the address and the network connection."),
                {}};
    case ErrorKind::Unreachable:
        return {tr("The connection to %1 broke or nobody answered.").arg(service),
                unknownOutcome(error),
                tr("Check the network, then try again."),
                {}};
    case ErrorKind::ProxyFailed:
        return {tr("The network's proxy refused the connection."),
                tr("%1 wasn't reached.").arg(service),
                tr("Check the system's proxy settings."),
                {}};
    case ErrorKind::TimedOut:
        return {tr("%1 didn't answer in time.").arg(service),
                unknownOutcome(error),
                tr("Try again in a moment."),
                {}};
    case ErrorKind::TlsRejected:
        return {tr("The identity of %1 couldn't be verified.").arg(service),
                tr("Nothing secret was sent, and there is no way round this check."),
                tr("Check this computer's clock, and whether a proxy replaces certificates."),
                {}};
    case ErrorKind::HostRefused:
        return {tr("This program doesn't send credentials to that address."),
                tr("Nothing was sent."),
                tr("Use an https address of the service itself."),
                {}};
    case ErrorKind::Moved:
        return {tr("The key belongs to another Sumo Logic deployment."),
                tr("This call changed nothing; the key was sent to Sumo Logic alone."),
                error.location.isEmpty() ? tr("Correct the deployment.")
                                         : tr("Use this deployment: %1").arg(error.location),
                {}};
    case ErrorKind::Unauthorized:
        return {tr("%1 doesn't accept the credentials.").arg(service),
                tr("They are wrong, expired or switched off.") + u' ' + unchanged(error),
                tr("Enter other credentials."),
                {}};
    case ErrorKind::Forbidden:
        return {tr("The credentials are right, but may not do this in %1.").arg(service),
                tr("An admin role, capability or scope is missing.") + u' ' + unchanged(error),
                tr("Use credentials with that permission, or have it granted."),
                {}};
    case ErrorKind::FeatureMissing:
        return {tr("This organization of %1 doesn't have that feature.").arg(service),
                tr("The setup can't go on without it."),
                tr("Ask the vendor's support to enable it."),
                {}};
    case ErrorKind::NotFound:
        return {tr("%1 doesn't have what was asked for.").arg(service),
                tr("It may have been deleted meanwhile."),
                tr("Check again."),
                {}};
    case ErrorKind::AlreadyExists:
        return {tr("%1 has something of that name already.").arg(service),
                tr("Nothing was made twice."),
                tr("Choose another name, or adopt what is there."),
                {}};
    case ErrorKind::Invalid:
        return {tr("%1 refuses these values.").arg(service),
                unchanged(error),
                tr("Correct what the details name."),
                {}};
    case ErrorKind::RateLimited:
        return {tr("%1 has had too many calls.").arg(service),
                tr("Waiting didn't help within bounds; nothing is lost."),
                tr("Try again in a few minutes."),
                {}};
    case ErrorKind::ServiceFailure:
        return {tr("%1 has trouble of its own at the moment.").arg(service),
                tr("Nothing is lost."),
                tr("Try again later."),
                {}};
    case ErrorKind::UnexpectedReply:
        return {tr("%1 answered something that this program doesn't understand.").arg(service),
                tr("Perhaps a proxy or a sign-in page answered in its place. Nothing was assumed."),
                tr("Try again; the details help support."),
                {}};
    case ErrorKind::OutOfOrder:
        return {tr("Something that must come first isn't done."),
                unchanged(error),
                tr("Do the earlier step first."),
                {}};
    case ErrorKind::Conflict:
        return {tr("What is there contradicts the setup."),
                unchanged(error),
                tr("Look at the details and decide."),
                {}};
    case ErrorKind::NotVisibleYet:
        return {tr("%1 doesn't show the expected result yet.").arg(service),
                tr("What was written is written; it can take a while to show."),
                tr("Check again in a few minutes."),
                {}};
    case ErrorKind::NeedsPerson:
        return {tr("Somebody must act in the Okta Admin Console."),
                tr("No API can do it."),
                tr("Do the clicks that are listed."),
                {}};
    case ErrorKind::InputInvalid:
        return {tr("What was entered can't be used."), tr("Nothing was done."), tr("Correct it."), {}};
    case ErrorKind::FileUnusable:
        return {tr("A file can't be used."),
                tr("Nothing was done."),
                tr("See the details for the file and the reason."),
                {}};
    case ErrorKind::KeychainUnavailable:
        return {tr("The system keychain can't be used."),
                tr("Secrets aren't written anywhere else."),
                tr("Unlock it, or keep them for this run only."),
                {}};
    case ErrorKind::Cancelled:
        return {tr("It was stopped."), tr("Nothing more was sent."), tr("Go on whenever you like."), {}};
    }
    return {};
}

} // namespace

QString ErrorText::paragraph() const
{
    return u"%1 %2 %3"_s.arg(happened, meaning, todo);
}

ErrorText errorText(const Error &error)
{
    auto text = signInErrorText(error).value_or(kindText(error));
    if (const auto *coded = codedText(error.code)) {
        const auto byKind = text;
        text.happened = ofTable(coded->happened);
        text.meaning = ofTable(coded->meaning);
        // The connector test has a cause of its own: the kind says what to do.
        text.todo = error.code == "connector-test"_L1 ? byKind.happened + u' ' + byKind.todo
                                                      : ofTable(coded->todo);
    }
    text.details = describe(error);
    return text;
}

QString addressProblem(const Error &error)
{
    static const QHash<QString, const char *> problems{
        {u"empty"_s, QT_TRANSLATE_NOOP("ErrorText", "Enter the address.")},
        {u"plain-http"_s,
         QT_TRANSLATE_NOOP("ErrorText", "Plain http would send the key unprotected: use https.")},
        {u"not-an-address"_s, QT_TRANSLATE_NOOP("ErrorText", "\"%1\" is no address.")},
        {u"placeholder"_s, QT_TRANSLATE_NOOP("ErrorText", "Replace the placeholder by your own org's name.")},
        {u"not-an-org"_s,
         QT_TRANSLATE_NOOP("ErrorText",
                           "\"%1\" belongs to Okta, not to an org: your own begins with its name.")},
        {u"lookalike"_s,
         QT_TRANSLATE_NOOP("ErrorText", "\"%1\" looks like the service's address and isn't one.")},
        {u"user-info"_s,
         QT_TRANSLATE_NOOP("ErrorText", "An address with an @ in it hides its real host: enter it without.")},
        {u"not-practice"_s,
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "This is practice, and nothing leaves this computer: only the practice services can be "
             "used.")},
        {u"scheme"_s,
         QT_TRANSLATE_NOOP("ErrorText",
                           "\"%1\" is another kind of address: enter one that begins with https.")},
        {u"port"_s, QT_TRANSLATE_NOOP("ErrorText", "Leave out the port \"%1\".")},
        {u"ip-address"_s,
         QT_TRANSLATE_NOOP(
             "ErrorText", "\"%1\" is a number: enter the name, as it stands in the browser's address line.")},
        {u"long-label"_s,
         QT_TRANSLATE_NOOP("ErrorText", "\"%1\" is longer than a part of an address can be: 63 characters.")},
        {u"other-host"_s,
         QT_TRANSLATE_NOOP("ErrorText",
                           "\"%1\" isn't an address of Sumo Logic: those end in sumologic.com.")},
        {u"no-tenant"_s,
         QT_TRANSLATE_NOOP("ErrorText",
                           "\"%1\" doesn't tell which tenant: enter the address that your browser shows when "
                           "you are signed in, such as service.us2.sumologic.com, or the deployment.")},
        {u"unknown-deployment"_s,
         QT_TRANSLATE_NOOP("ErrorText", "Sumo Logic has no deployment \"%1\". There are: %2.")},
    };
    const auto text = ofTable(problems.value(error.code, problems.value(u"not-an-address"_s)));
    if (text.contains(u"%2"_s)) {
        QStringList codes;
        for (const auto &deployment : sumo::deployments())
            codes << deployment.code;
        return text.arg(error.detail, codes.join(u", "_s));
    }
    return text.contains(u"%1"_s) ? text.arg(error.detail) : text;
}

} // namespace setup::text
