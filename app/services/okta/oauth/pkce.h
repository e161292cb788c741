// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QString>

namespace setup::okta::oauth {

/// A fresh code verifier of 43 characters from the system's generator (RFC 7636, 4.1).
Secret makeVerifier();

/// The S256 challenge of a verifier (RFC 7636, 4.2).
QByteArray challengeOf(const Secret &verifier);

/// A fresh state that nobody can guess, of letters, digits, - and _ alone: Okta takes no others.
QString makeState();

} // namespace setup::okta::oauth
