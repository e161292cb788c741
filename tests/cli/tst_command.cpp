// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include <QTest>

#include <memory>

using namespace setup;

namespace {

/// Work that never ends, and uses something until it goes.
class Endless final : public Operation<Unit>
{
public:
    Endless(const std::weak_ptr<int> &used, bool &wasThere) : m_used(used), m_wasThere(wasThere) {}
    ~Endless() override { m_wasThere = !m_used.expired(); }

    void start(Handler handler) override { m_handler = std::move(handler); }

private:
    std::weak_ptr<int> m_used;
    bool &m_wasThere;
    Handler m_handler;
};

class SampleCommand final : public cli::RunningCommand
{
    Q_OBJECT

public:
    explicit SampleCommand(bool &wasThere) : m_wasThere(wasThere) {}
    ~SampleCommand() override { endCalls(); }

    void start() override
    {
        run(this, Call<Unit>(std::make_unique<Endless>(m_used, m_wasThere)), [](const Result<Unit> &) {});
    }
    void interrupt() override {}

private:
    std::shared_ptr<int> m_used = std::make_shared<int>(1);
    bool &m_wasThere;
};

} // namespace

class tst_Command : public QObject
{
    Q_OBJECT

private slots:
    void itsCallsEndBeforeWhatTheyUse();
};

void tst_Command::itsCallsEndBeforeWhatTheyUse()
{
    bool wasThere = false;
    {
        SampleCommand command(wasThere);
        command.start();
    }
    QVERIFY(wasThere);
}

QTEST_GUILESS_MAIN(tst_Command)
#include "tst_command.moc"
