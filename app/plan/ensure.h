// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/change.h"
#include "plan/context.h"

#include <chrono>

namespace setup::plan {

/// How bringing a change about ended.
enum class OutcomeKind {
    AlreadyRight, ///< Nothing was written.
    Changed, ///< Written, and read back as wanted.
    NotNeeded, ///< The setup asks for nothing here.
    NeedsPerson, ///< Nothing can be written: somebody must act.
};

struct Outcome
{
    OutcomeKind kind = OutcomeKind::AlreadyRight;
    Assessment assessment = {}; ///< As read back.
    QList<net::CallReference> writes = {}; ///< What was taken; of very many the last.
};

/// How long things are waited for that come about by themselves.
struct Patience
{
    /// Something written, to show when it is read back. Okta's schemas can take a while.
    std::chrono::milliseconds readBack = std::chrono::seconds(60);
    /// Something that a service does on its own, such as provisioning people: since it last brought anything.
    std::chrono::milliseconds pending = std::chrono::minutes(10);
};

/// Looks, changes only if needed, looks again. A write whose outcome is unknown is settled by looking before it is
/// tried again, for about two minutes where it may have made something, and so is one that must not be repeated without
/// a look (lookFirst); three writes at most that bring nothing. Errors: what look or write met; OutOfOrder when a need
/// isn't right;
/// NotVisibleYet when patience ran out; the assessment's reason for Blocked and Conflict.
Call<Outcome> ensure(const Change &change, const std::vector<std::unique_ptr<Change>> &catalog,
                     Context &context, const Patience &patience);

} // namespace setup::plan
