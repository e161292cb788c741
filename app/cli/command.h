// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"

#include <QObject>

namespace setup::cli {

/// One command of the program, under way.
class RunningCommand : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins; finished() follows, in a later turn of the event loop or at once.
    virtual void start() = 0;
    /// The user interrupted: end as soon as it is safe.
    virtual void interrupt() = 0;

protected:
    /// Ends the calls that run for it, which must not outlive what they use: for the destructor of each command.
    void endCalls()
    {
        const auto calls = findChildren<Running *>(Qt::FindDirectChildrenOnly);
        for (auto *call : calls)
            call->cancel();
    }

signals:
    void finished(int exitCode);
};

} // namespace setup::cli
