// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"

#include <QTest>
#include <QTestEventLoop>

#include <optional>

namespace setup::test {

/// Runs a call to its end and returns its result; a call that doesn't end in time yields TimedOut.
template <class T>
Result<T> waitFor(Call<T> call, int milliseconds = 20000)
{
    QObject scope;
    std::optional<Result<T>> outcome;
    QTestEventLoop loop; // qWaitFor() would look only every 10 ms
    run(&scope, std::move(call), [&outcome, &loop](Result<T> result) {
        outcome.emplace(std::move(result));
        loop.exitLoop();
    });
    loop.enterLoopMSecs(milliseconds);
    if (!outcome)
        return Error{.kind = ErrorKind::TimedOut, .detail = QStringLiteral("the call didn't end")};
    return std::move(*outcome);
}

/// Whether all that is posted in this thread until now has been delivered: for what must not follow from it.
inline bool isPostedDelivered(int milliseconds = 20000)
{
    QTestEventLoop loop;
    QMetaObject::invokeMethod(&loop, &QTestEventLoop::exitLoop, Qt::QueuedConnection);
    loop.enterLoopMSecs(milliseconds);
    return !loop.timeout();
}

} // namespace setup::test
