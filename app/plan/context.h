// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "net/httptransport.h"
#include "plan/answers.h"
#include "plan/discovery.h"
#include "plan/trace.h"
#include "secrets/secretstore.h"
#include "services/okta/oktaclient.h"
#include "services/sumo/sumoclient.h"

#include <chrono>
#include <functional>

namespace setup::plan {

/// What a change works with. Everything in it outlives the operations that the changes make.
struct Context
{
    okta::OktaClient &okta;
    sumo::SumoClient &sumo;
    net::HttpTransport &transport;
    secrets::SecretStore &secrets;
    Clock &clock;
    QString setupId; ///< The setup's name in the keychain.
    bool allowLoopback = false;
    std::chrono::milliseconds pollInterval = std::chrono::seconds(5); ///< Between two looks while waiting.
    Answers answers = {};
    Discovery discovery = {};
    /// Told how far a change of many parts is: done, of how many.
    std::function<void(int done, int total)> progress = {};
    /// Told that the change waits until then, for that reason.
    std::function<void(Service service, net::WaitReason reason, const QDateTime &until)> waiting = {};
    /// Told what is about to be written, as it is now. A failure ends the change before anything is written.
    std::function<Result<Unit>(const QList<Trace> &touched)> beforeWrite = {};
    /// Told when a service refused a write and took nothing of it.
    std::function<void()> writeRefused = {};
};

/// Tells the progress, if anybody listens. A copy is called: what is told may end the run and with it the function.
inline void tellProgress(const Context &context, int done, int total)
{
    if (const auto progress = context.progress)
        progress(done, total);
}

/// Facts read at most this long ago are used again.
constexpr qint64 freshSeconds = 10;

/// Notes that a part was read just now, by the call whose reply is being handed out.
inline void noteReading(Context &context, Part part)
{
    const auto &by = isOfSumoLogic(part) ? context.sumo.connection().lastCall()
                                         : context.okta.connection().lastCall();
    context.discovery.readings.insert(part, {.at = context.clock.now(), .by = by});
}

/// The call, unless the part was read a moment ago and may be reused; the fact is stored and its moment noted.
template <class T>
Call<Unit> readPart(Context &context, Part part, bool again, std::function<Call<T>()> ask,
                    std::function<void(T)> store)
{
    if (!again && context.discovery.isFresh(part, context.clock.now(), freshSeconds))
        return ready(Unit{});
    return mapped<Unit>(ask(), [&context, part, store = std::move(store)](T value) -> Result<Unit> {
        store(std::move(value));
        noteReading(context, part);
        return Unit{};
    });
}

} // namespace setup::plan
