// SPDX-License-Identifier: Apache-2.0
#pragma once

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

signals:
    void finished(int exitCode);
};

} // namespace setup::cli
