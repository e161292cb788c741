// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"

#include <QTest>

#include <optional>

namespace setup::test {

/// Runs a call to its end and returns its result; a call that doesn't end in time yields TimedOut.
template <class T>
Result<T> waitFor(Call<T> call, int milliseconds = 20000)
{
    QObject scope;
    std::optional<Result<T>> outcome;
    run(&scope, std::move(call), [&outcome](Result<T> result) { outcome.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, milliseconds))
        return Error{.kind = ErrorKind::TimedOut, .detail = QStringLiteral("the call didn't end")};
    return std::move(*outcome);
}

} // namespace setup::test
