// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "net/httptransport.h"
#include "plan/answers.h"

namespace setup::cli {

/// Confirms the setup's org before anything secret goes there. A custom domain has to belong to the org that the setup
/// names as okta.oktaDomain; the error says which org it belongs to. Transport and clock must outlive the call.
Call<Unit> confirmSetupsOrg(const plan::Answers &answers, net::HttpTransport &transport, Clock &clock);

} // namespace setup::cli
