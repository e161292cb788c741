// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <qt6keychain/keychain.h>

namespace setup::secrets {

/// What stands in the keychain's way, as KeychainUnavailable with `code`: "keychain-absent" (this computer or session
/// has no keychain service), "keychain-locked" (it is there and doesn't let us in), "keychain-failed" (anything else).
/// `detail` is the keychain's own words, where it has any that say something. `hasService`: hasKeychainService().
Error keychainProblem(QKeychain::Error error, const QString &words, bool hasService);

/// Whether a keychain service can be there at all: false on Linux where the session has no message bus, which the
/// keychain library reports as any other fault.
bool hasKeychainService();

} // namespace setup::secrets
