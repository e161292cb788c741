// SPDX-License-Identifier: Apache-2.0
#include "cli/signincommand.h"

#include "cli/orgcheck.h"
#include "cli/output.h"
#include "plan/credentials.h"
#include "plan/oktascopes.h"
#include "plan/setupfile.h"
#include "plan/setupfolder.h"
#include "services/okta/oauth/devicesignin.h"
#include "text/signintext.h"

using namespace Qt::StringLiterals;

namespace setup::cli {

SignInCommand::SignInCommand(Arguments arguments, QObject *parent)
    : RunningCommand(false, parent), m_arguments(std::move(arguments))
{
}

SignInCommand::~SignInCommand()
{
    endCalls();
}

void SignInCommand::start()
{
    const auto answers = plan::readSetupFile(m_arguments.setupFile, m_arguments.loopback);
    if (!answers)
        return fail(answers.error());
    m_answers = *answers;
    m_setupId = plan::setupIdBelow(plan::SetupFolder::defaultRoot(), m_answers);
    if (m_answers.oktaClientId.isEmpty()) {
        return fail({.kind = ErrorKind::InputInvalid,
                     .code = u"client-id-missing"_s,
                     .detail = m_arguments.setupFile});
    }
    if (m_arguments.command == Command::SignOut)
        return signOut();
    // That an org of Okta's is there is confirmed before anything is asked for in its name.
    run(this, confirmSetupsOrg(m_answers, m_transport, m_clock), [this](const Result<Unit> &confirmed) {
        if (!confirmed)
            return fail(confirmed.error());
        signIn();
    });
}

void SignInCommand::signIn()
{
    m_client = std::make_unique<okta::oauth::OAuthClient>(m_answers.oktaOrg, m_answers.oktaClientId,
                                                          m_transport, m_clock);
    const auto scopes = plan::oktaScopes(m_answers, false);
    printNotice(u"%1 is asked for:"_s.arg(m_answers.oktaOrg.host()));
    for (const auto &scope : scopes)
        printNotice(u"  %1  %2"_s.arg(scope.leftJustified(28), text::scopeReason(scope)));
    using Device = std::shared_ptr<okta::oauth::DeviceAuthorization>;
    run(this, m_client->authorizeDevice(scopes), [this](const Result<Device> &device) {
        if (!device)
            return fail(device.error());
        show(**device);
        await(*device);
    });
}

void SignInCommand::show(const okta::oauth::DeviceAuthorization &device) const
{
    const auto minutes = m_clock.now().secsTo(device.expires) / 60;
    printNotice(
        u"Open %1 in a browser, on this computer or another,"_s.arg(device.verificationUri.toString()));
    printNotice(
        u"and enter the code  %1  within %2 minutes. Ctrl+C gives up."_s.arg(device.userCode).arg(minutes));
}

void SignInCommand::await(const std::shared_ptr<okta::oauth::DeviceAuthorization> &device)
{
    run(this, okta::oauth::awaitDevice(*m_client, m_clock, device),
        [this](const Result<std::shared_ptr<okta::oauth::Tokens>> &tokens) {
            if (!tokens)
                return fail(tokens.error());
            keep(*tokens);
        });
}

void SignInCommand::keep(const std::shared_ptr<okta::oauth::Tokens> &tokens)
{
    m_signIn = std::make_shared<okta::oauth::SignIn>(m_answers.oktaOrg, m_answers.oktaClientId, tokens,
                                                     m_clock);
    plan::Credentials credentials;
    credentials.oktaSignIn = m_signIn;
    run(this, plan::writeCredentials(m_keychain, m_setupId, credentials),
        [this](const Result<Unit> &written) {
            // A sign-in that the next command can't find would only be left behind at Okta.
            if (!written)
                return takeBack();
            printLine(u"Signed in. plan, apply and verify use it until sign-out."_s);
            emit finished(exitDone);
        });
}

void SignInCommand::takeBack()
{
    run(this, m_signIn->signOut(), [this](const Result<Unit> &) {
        fail({.kind = ErrorKind::KeychainUnavailable,
              .service = Service::Okta,
              .code = u"sign-in-not-kept"_s});
    });
}

void SignInCommand::signOut()
{
    run(this, plan::readCredentials(m_keychain, m_setupId),
        [this](const Result<std::shared_ptr<plan::Credentials>> &found) {
            if (!found)
                return fail({.kind = ErrorKind::KeychainUnavailable,
                             .service = Service::Okta,
                             .code = u"sign-in-not-read"_s,
                             .detail = found.error().detail});
            m_signIn = plan::keptSignIn(m_answers, **found, m_clock);
            if (!m_signIn) {
                printLine(u"There is no sign-in of this setup."_s);
                emit finished(exitDone);
                return;
            }
            auto removed = m_keychain.remove({m_setupId, secrets::SecretKind::OktaRefreshToken});
            auto out = andThen(std::move(removed), [this](Unit) { return m_signIn->signOut(); });
            run(this, std::move(out), [this](const Result<Unit> &result) {
                if (!result)
                    return fail(result.error());
                printLine(u"Signed out: Okta has taken the tokens back, and the keychain holds none."_s);
                emit finished(exitDone);
            });
        });
}

} // namespace setup::cli
