// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/context.h"
#include "plan/ensure.h"
#include "secrets/memorystore.h"
#include "support/manualclock.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace setup::test {

/// What a fake change does and what happened to it.
struct FakeThing
{
    plan::ChangeId id = {};
    plan::ChangeKind kind = plan::ChangeKind::Automatic;
    QList<plan::ChangeId> needs = {};
    const FakeThing *readableBehind = nullptr; ///< Its looks skip until that one was looked at and is right.
    plan::Verdict verdict = plan::Verdict::Missing; ///< Now.
    plan::Verdict afterWrite = plan::Verdict::Right;
    int lag = 0; ///< How many looks after a write still see what was before.
    QList<Result<Unit>> writeResults = {}; ///< Of each write in turn; good behind the last.
    bool failedWritesAreTaken = false; ///< A write that fails has its effect nevertheless.
    std::optional<Error> lookError = {};
    int arrivesUntilLook = 0; ///< Each look until that one finds more of it.
    int rightAtLook = 0; ///< From that look on it is right by itself; 0: never.

    std::function<void()> onWrite = {}; ///< Called by each write.
    QList<plan::Trace> touched = {}; ///< What a write touches.

    bool wasRead = true; ///< What wasn't counts as missing.
    int looks = 0;
    int writes = 0;
    int looksUntilShown = -1;
};

/// One scripted thing as a change of the catalogue.
class FakeChange final : public plan::Change
{
public:
    explicit FakeChange(FakeThing &thing) : m_thing(thing) {}

    plan::ChangeId id() const override { return m_thing.id; }
    plan::ChangeKind kind() const override { return m_thing.kind; }
    Service service() const override { return Service::Okta; }
    QList<plan::ChangeId> needs() const override { return m_thing.needs; }

    plan::Assessment assess(const plan::Answers &, const plan::Discovery &) const override
    {
        if (!m_thing.wasRead)
            return {.verdict = plan::Verdict::Missing};
        plan::Assessment assessment{.verdict = m_thing.verdict};
        assessment.arrived = std::min(m_thing.looks, m_thing.arrivesUntilLook);
        if (m_thing.verdict == plan::Verdict::Right)
            assessment.evidence = {{QStringLiteral("fact"), m_thing.id.toString(), Service::Okta, {}}};
        if (m_thing.verdict == plan::Verdict::Blocked)
            assessment.reason = Error{.kind = ErrorKind::OutOfOrder, .code = QStringLiteral("blocked")};
        return assessment;
    }

    QList<plan::Trace> touched(const plan::Answers &, const plan::Discovery &) const override
    {
        return m_thing.touched;
    }

    Call<Unit> look(plan::Context &, bool) const override
    {
        return andThen(ready(Unit{}), [this](Unit) -> Call<Unit> {
            ++m_thing.looks;
            if (m_thing.lookError)
                return failed<Unit>(*m_thing.lookError);
            if (const auto *first = m_thing.readableBehind)
                m_thing.wasRead = first->looks > 0 && first->verdict == plan::Verdict::Right;
            if (!m_thing.wasRead)
                return ready(Unit{});
            const bool shows = m_thing.looksUntilShown >= 0 && m_thing.looksUntilShown-- == 0;
            if (shows)
                m_thing.verdict = m_thing.afterWrite;
            if (m_thing.rightAtLook != 0 && m_thing.looks >= m_thing.rightAtLook)
                m_thing.verdict = plan::Verdict::Right;
            return ready(Unit{});
        });
    }

    Call<Unit> write(plan::Context &context) const override
    {
        if (m_thing.kind != plan::ChangeKind::Automatic)
            return Change::write(context);
        ++m_thing.writes;
        if (m_thing.onWrite)
            m_thing.onWrite();
        const auto result = m_thing.writeResults.isEmpty() ? Result<Unit>(Unit{})
                                                           : m_thing.writeResults.takeFirst();
        if (result || m_thing.failedWritesAreTaken)
            m_thing.looksUntilShown = m_thing.lag;
        plan::tellProgress(context, 1, 1);
        return result ? ready(Unit{}) : failed<Unit>(result.error());
    }

private:
    FakeThing &m_thing;
};

/// A context with clients that nothing is asked of, and a clock that jumps.
class EngineParts
{
public:
    plan::Context &context() { return m_context; }
    ManualClock &clock() { return m_clock; }
    const std::vector<std::unique_ptr<plan::Change>> &catalog() const { return m_catalog; }

    /// The next change of the catalogue; valid as long as this.
    FakeThing &add(const QString &id)
    {
        m_things.push_back(std::make_unique<FakeThing>(FakeThing{.id = plan::ChangeId(id)}));
        m_catalog.push_back(std::make_unique<FakeChange>(*m_things.back()));
        return *m_things.back();
    }

private:
    net::HttpTransport m_transport;
    ManualClock m_clock;
    secrets::MemoryStore m_secrets;
    okta::OktaClient m_okta{std::make_unique<net::ServiceConnection>(
        okta::describeOkta(QUrl(QStringLiteral("https://acme.okta.com"))),
        net::oktaToken(Secret(QByteArray("t"))), m_transport, m_clock)};
    sumo::SumoClient m_sumo{std::make_unique<net::ServiceConnection>(
        sumo::describeSumo(QUrl(QStringLiteral("https://api.us2.sumologic.com/api"))),
        net::basic(QStringLiteral("id"), Secret(QByteArray("k"))), m_transport, m_clock)};
    plan::Context m_context{.okta = m_okta,
                            .sumo = m_sumo,
                            .transport = m_transport,
                            .secrets = m_secrets,
                            .clock = m_clock,
                            .setupId = QStringLiteral("sample")};
    std::vector<std::unique_ptr<FakeThing>> m_things;
    std::vector<std::unique_ptr<plan::Change>> m_catalog;
};

} // namespace setup::test
