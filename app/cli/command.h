// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"

#include <QJsonObject>
#include <QObject>

namespace setup::cli {

/// One command of the program, under way.
class RunningCommand : public QObject
{
    Q_OBJECT

public:
    /// `json`: all that it tells is one JSON object on standard output.
    explicit RunningCommand(bool json = false, QObject *parent = nullptr) : QObject(parent), m_json(json) {}

    /// Begins; finished() follows, in a later turn of the event loop or at once.
    virtual void start() = 0;
    /// The user interrupted: end as soon as it is safe. This one drops what is under way and fails as Cancelled.
    virtual void interrupt();

signals:
    void finished(int exitCode);

protected:
    /// Ends the calls that run for it, which must not outlive what they use: for the destructor of each command.
    void endCalls()
    {
        const auto calls = findChildren<Running *>(Qt::FindDirectChildrenOnly);
        for (auto *call : calls)
            call->cancel();
    }
    /// Tells why there is no result, in the form that was asked for, and ends.
    void fail(const Error &error);
    /// What the object of a failure has beside `ok` and `error`, so that it is of one shape with that of a success.
    virtual QJsonObject failureFacts() const { return {}; }

private:
    bool m_json;
};

} // namespace setup::cli
