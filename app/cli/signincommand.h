// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "core/clock.h"
#include "net/httptransport.h"
#include "plan/answers.h"
#include "secrets/keychainstore.h"
#include "services/okta/oauth/signin.h"

#include <memory>

namespace setup::cli {

/// sign-in and sign-out: a sign-in to the setup's org by OAuth with a code, kept in the keychain for plan, apply and
/// verify, and its end.
class SignInCommand final : public RunningCommand
{
    Q_OBJECT

public:
    explicit SignInCommand(Arguments arguments, QObject *parent = nullptr);
    ~SignInCommand() override;

    void start() override;

private:
    void signIn();
    void show(const okta::oauth::DeviceAuthorization &device) const;
    void await(const std::shared_ptr<okta::oauth::DeviceAuthorization> &device);
    void keep(const std::shared_ptr<okta::oauth::Tokens> &tokens);
    void takeBack();
    void signOut();

    Arguments m_arguments;
    plan::Answers m_answers;
    QString m_setupId;
    SystemClock m_clock;
    net::HttpTransport m_transport;
    secrets::KeychainStore m_keychain;
    std::unique_ptr<okta::oauth::OAuthClient> m_client;
    std::shared_ptr<okta::oauth::SignIn> m_signIn; // as plan::Credentials has it
};

} // namespace setup::cli
