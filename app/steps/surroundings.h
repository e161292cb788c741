// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "plan/plan.h"
#include "plan/prooftable.h"
#include "secrets/secretstore.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace setup::steps {

/// What the program gives a setup to work with: real services and the keychain, or the practice world. Everything
/// that is pointed at outlives the setup.
struct Surroundings
{
    bool practice = false;
    /// Addresses of this computer are taken, with plain HTTP. Always so in practice.
    bool allowLoopback = false;
    secrets::SecretStore *secrets = nullptr;
    Clock *clock = nullptr;
    QString setupsRoot = {}; ///< The folder that setups are kept in.
    std::chrono::milliseconds pollInterval = std::chrono::seconds(5);

    /// What the fields hold to begin with; empty for real services.
    QString sumoAddress = {};
    QString sumoAccessId = {};
    Secret sumoAccessKey = {};
    QString oktaAddress = {};
    Secret oktaToken = {};
    QString oktaClientId = {}; ///< Of the native app to sign in with by OAuth.

    /// Where the practice Okta Admin Console is: its pages have the paths of the real one below that. Empty for real
    /// services.
    QUrl practiceConsole = {};

    /// Lets the practice administrator do the clicks of that change; returns why the console refused. Empty function
    /// for real services.
    std::function<QString(const plan::ChangeId &)> performPersonsClicks = {};

    /// The plan as a document for machines, without a secret.
    std::function<QByteArray(const plan::Plan &)> planDocument = {};

    /// Writes the as-built record and returns the folder that it is in.
    std::function<Result<QString>(const plan::Answers &, const plan::Plan &, const QList<plan::ProofRow> &)>
        writeRecord = {};
};

} // namespace setup::steps
