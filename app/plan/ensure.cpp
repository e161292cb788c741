// SPDX-License-Identifier: Apache-2.0
#include "plan/ensure.h"

#include "core/log.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

constexpr int maxWrites = 3;
constexpr int looksAfterLostUpdate = 4;
/// What is made twice stays twice, and searches lag behind: about two minutes at the services' own pace.
constexpr int looksAfterLostCreate = 16;
constexpr std::chrono::milliseconds firstReadBackDelay(250);
constexpr std::chrono::seconds quiet(2); // shorter waits are nothing that anyone would wonder about
constexpr qsizetype maxWritesTold = 20; // people are written in thousands

class EnsureOperation final : public Operation<Outcome>
{
public:
    EnsureOperation(const Change &change, const std::vector<std::unique_ptr<Change>> &catalog,
                    Context &context, const Patience &patience)
        : m_change(change), m_catalog(catalog), m_context(context), m_patience(patience)
    {
    }

    void start(Handler handler) override
    {
        m_handler = std::move(handler);
        watch(m_context.okta.connection());
        watch(m_context.sumo.connection());
        look(false);
    }

private:
    /// Only one change writes at a time, so that what is written meanwhile is this one's.
    void watch(const net::ServiceConnection &connection)
    {
        QObject::connect(&connection, &net::ServiceConnection::requestFinished, &m_later,
                         [this](const QString &method, const QString &path, int status, const QString &id) {
                             if (method == "GET"_L1 || status < 200 || status > 299)
                                 return;
                             ++m_takenOfWrite;
                             if (m_taken.size() == maxWritesTold)
                                 m_taken.removeFirst();
                             m_taken << net::CallReference{.request = method + u' ' + path, .requestId = id};
                         });
    }

    void look(bool again)
    {
        m_step = m_change.look(m_context, again);
        m_step->start([this](const Result<Unit> &result) {
            if (!result)
                return end(result.error());
            later([this] { judge(); });
        });
    }

    void judge()
    {
        m_assessment = m_change.assess(m_context.answers, m_context.discovery);
        switch (m_assessment.verdict) {
        case Verdict::Right: return succeed(m_written ? OutcomeKind::Changed : OutcomeKind::AlreadyRight);
        case Verdict::NotNeeded: return succeed(m_written ? OutcomeKind::Changed : OutcomeKind::NotNeeded);
        case Verdict::Blocked:
        case Verdict::Conflict:
            return end(m_assessment.reason.value_or(
                Error{.kind = ErrorKind::Conflict, .service = m_change.service()}));
        case Verdict::Pending: return waitForMore();
        case Verdict::Missing:
        case Verdict::Differs: return bringAbout();
        }
    }

    /// A service may need hours for thousands of people: patience is for one that brings nothing more.
    void waitForMore()
    {
        if (m_assessment.arrived > m_arrived) {
            m_arrived = m_assessment.arrived;
            m_waited = {};
        }
        wait(m_context.pollInterval, m_patience.pending);
    }

    void bringAbout()
    {
        if (m_written || m_change.kind() == ChangeKind::Observation)
            return wait(backOff(), m_patience.readBack);
        if (m_looksBeforeWriting > 0) {
            --m_looksBeforeWriting;
            return settle();
        }
        if (m_change.kind() == ChangeKind::Person)
            return judgeNeeds();
        lookAtNeeds(m_change.needs());
    }

    /// What must come first may have changed since it was last read: a page runs its own changes alone.
    void lookAtNeeds(const QList<ChangeId> &needs)
    {
        std::vector<const Change *> needed;
        for (const auto &change : m_catalog) {
            if (needs.contains(change->id()))
                needed.push_back(change.get());
        }
        if (needed.empty())
            return judgeNeeds();
        m_areFactsOld = true;
        m_step = forEachInOrder(std::move(needed),
                                [this](const Change *change) { return change->look(m_context, false); });
        m_step->start([this](const Result<Unit> &result) {
            if (!result)
                return end(result.error());
            later([this] { judgeNeeds(); });
        });
    }

    void judgeNeeds()
    {
        if (const auto unmet = unmetNeed()) {
            if (!std::exchange(m_wereAllNeedsRead, true))
                return lookAtNeeds(allNeeds());
            return end(Error{.kind = ErrorKind::OutOfOrder,
                             .service = m_change.service(),
                             .code = u"need-not-met"_s,
                             .detail = unmet->toString()});
        }
        if (m_change.kind() == ChangeKind::Person)
            return succeed(OutcomeKind::NeedsPerson);
        if (m_areFactsOld)
            return lookOnceMore();
        write();
    }

    /// What the first look had to leave out for want of what must come first can be read now: only that tells what
    /// there is to write.
    void lookOnceMore()
    {
        m_step = m_change.look(m_context, false);
        m_step->start([this](const Result<Unit> &result) {
            if (!result)
                return end(result.error());
            m_areFactsOld = false;
            later([this] {
                m_assessment = m_change.assess(m_context.answers, m_context.discovery);
                const auto verdict = m_assessment.verdict;
                verdict == Verdict::Missing || verdict == Verdict::Differs ? write() : judge();
            });
        });
    }

    void write()
    {
        const auto noted = m_context.beforeWrite
            ? m_context.beforeWrite(m_change.touched(m_context.answers, m_context.discovery))
            : Result<Unit>(Unit{});
        if (!noted) // what can't be written down before is not begun
            return end(noted.error());
        ++m_writes;
        m_takenOfWrite = 0;
        // A change may tell of its progress while it begins, and who hears it may end this.
        const QPointer<QObject> alive(&m_later);
        auto step = m_change.write(m_context);
        if (!alive)
            return;
        m_step = std::move(step);
        m_step->start([this](const Result<Unit> &result) {
            if (!result)
                return takeFailure(result.error());
            readBack();
        });
    }

    void readBack()
    {
        m_written = true;
        m_waited = {};
        m_delay = firstReadBackDelay;
        later([this] { look(true); });
    }

    void takeFailure(const Error &error)
    {
        if (error.outcomeUnknown)
            return takeLostOutcome(error);
        if (m_wasOutcomeLost && error.kind == ErrorKind::AlreadyExists)
            return readBack(); // the one whose outcome is unknown was taken
        if (!m_wasOutcomeLost && m_takenOfWrite == 0 && m_context.writeRefused)
            m_context.writeRefused();
        if (m_takenOfWrite > 0) { // each try that brings something is worth it
            m_writes = 0;
            m_waited = {};
        }
        if (!error.lookFirst || m_writes >= maxWrites)
            return end(error);
        wait(backOff(), m_patience.readBack);
    }

    /// It may have been taken, or be on its way still: only looking can tell, and more than once, because searches lag
    /// behind, before anything is made twice.
    void takeLostOutcome(const Error &error)
    {
        m_wasOutcomeLost = true;
        if (m_writes >= maxWrites)
            return end(error);
        m_delay = firstReadBackDelay;
        m_looksBeforeWriting = m_assessment.verdict == Verdict::Missing ? looksAfterLostCreate
                                                                        : looksAfterLostUpdate;
        qCDebug(setupPlan).noquote() << "outcome unknown, looking:" << m_change.id().toString();
        later([this] { look(true); });
    }

    /// Until the next look at what may have been taken; why it takes so long is told.
    void settle()
    {
        const auto delay = backOff();
        if (tellWaiting(net::WaitReason::LostReply, delay))
            pause(delay);
    }

    /// With the needs of the needs: before anything was read, no look at one tells without those before it.
    QList<ChangeId> allNeeds() const
    {
        auto needs = m_change.needs();
        for (auto change = m_catalog.crbegin(); change != m_catalog.crend(); ++change) {
            if (needs.contains((*change)->id()))
                needs << (*change)->needs();
        }
        return needs;
    }

    std::optional<ChangeId> unmetNeed() const
    {
        for (const auto &need : m_change.needs()) {
            // Nothing is written for a person's change: their word for what no service shows is enough.
            if (m_change.kind() == ChangeKind::Person
                && m_context.answers.doneByHand.contains(need.toString()))
                continue;
            const auto found = std::find_if(m_catalog.cbegin(), m_catalog.cend(),
                                            [&need](const auto &change) { return change->id() == need; });
            if (found == m_catalog.cend())
                return need;
            const auto verdict = (*found)->assess(m_context.answers, m_context.discovery).verdict;
            if (verdict != Verdict::Right && verdict != Verdict::NotNeeded)
                return need;
        }
        return std::nullopt;
    }

    std::chrono::milliseconds backOff()
    {
        const auto delay = m_delay;
        m_delay = std::min(m_delay * 2, m_context.pollInterval * 2);
        return std::min(delay, m_context.pollInterval * 2);
    }

    void wait(std::chrono::milliseconds delay, std::chrono::milliseconds patience)
    {
        if (m_waited >= patience) {
            return end(Error{
                .kind = ErrorKind::NotVisibleYet,
                .service = m_change.service(),
                .code = m_change.id().toString(),
                .detail = u"%1 s"_s.arg(std::chrono::duration_cast<std::chrono::seconds>(patience).count())});
        }
        m_waited += delay;
        const bool isLong = m_waited > quiet && !m_waitTold;
        m_waitTold = m_waitTold || isLong;
        if (isLong && !tellWaiting(net::WaitReason::NotShownYet, patience - m_waited + delay))
            return;
        pause(delay);
    }

    /// False when who heard it has ended this.
    bool tellWaiting(net::WaitReason reason, std::chrono::milliseconds howLong)
    {
        const auto waiting = m_context.waiting;
        if (!waiting)
            return true;
        const QPointer<QObject> alive(&m_later);
        waiting(m_change.service(), reason, m_context.clock.now().addMSecs(howLong.count()));
        return !alive.isNull();
    }

    void pause(std::chrono::milliseconds delay)
    {
        m_step = m_context.clock.after(delay);
        m_step->start([this](const Result<Unit> &) { later([this] { look(true); }); });
    }

    /// In a later turn, because the operation that has just ended is still on the stack and about to be replaced.
    void later(std::function<void()> function) { m_later.call(std::move(function)); }

    void succeed(OutcomeKind kind)
    {
        end(Outcome{.kind = kind, .assessment = m_assessment, .writes = m_taken});
    }

    void end(Result<Outcome> result)
    {
        const auto done = std::move(m_handler);
        done(std::move(result));
    }

    const Change &m_change;
    const std::vector<std::unique_ptr<Change>> &m_catalog;
    Context &m_context;
    Patience m_patience;
    Assessment m_assessment;
    QList<net::CallReference> m_taken;
    bool m_wereAllNeedsRead = false;
    bool m_areFactsOld = false; // needs were looked at since
    bool m_written = false;
    int m_writes = 0;
    int m_takenOfWrite = 0; // requests of the last write
    bool m_wasOutcomeLost = false; // of any write
    int m_looksBeforeWriting = 0;
    int m_arrived = 0; // the most that was seen
    std::chrono::milliseconds m_waited{};
    bool m_waitTold = false;
    std::chrono::milliseconds m_delay = firstReadBackDelay;
    Call<Unit> m_step;
    Handler m_handler;
    Later m_later;
};

} // namespace

Call<Outcome> ensure(const Change &change, const std::vector<std::unique_ptr<Change>> &catalog,
                     Context &context, const Patience &patience)
{
    return std::make_unique<EnsureOperation>(change, catalog, context, patience);
}

} // namespace setup::plan
