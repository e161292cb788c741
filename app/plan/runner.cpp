// SPDX-License-Identifier: Apache-2.0
#include "plan/runner.h"

#include "plan/livethings.h"

namespace setup::plan {
namespace {

JournalEvent eventOf(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::AlreadyRight: return JournalEvent::AlreadyRight;
    case OutcomeKind::Changed: return JournalEvent::Changed;
    case OutcomeKind::NotNeeded: return JournalEvent::NotNeeded;
    case OutcomeKind::NeedsPerson: return JournalEvent::WaitingForPerson;
    }
    return JournalEvent::Failed;
}

QString evidenceText(const Outcome &outcome)
{
    QStringList facts;
    for (const auto &evidence : outcome.assessment.evidence)
        facts << evidence.key + u'=' + evidence.value.text;
    for (const auto &write : outcome.writes)
        facts << QString(write.request + u' ' + write.requestId).trimmed();
    return facts.join(u"; ");
}

} // namespace

/// Whether the run that was under way still is: whoever hears a signal may have ended it, or the runner.
class Runner::Watch
{
public:
    explicit Watch(Runner &runner) : m_runner(&runner), m_run(runner.m_run) {}

    explicit operator bool() const { return m_runner && m_runner->m_running && m_runner->m_run == m_run; }

private:
    QPointer<Runner> m_runner;
    int m_run = 0;
};

Runner::Runner(const std::vector<std::unique_ptr<Change>> &catalog, Context &context, Journal &journal,
               QObject *parent)
    : QObject(parent), m_catalog(catalog), m_context(context), m_journal(journal)
{
    m_context.discovery.ledger = Ledger(journal.entries());
}

Runner::~Runner()
{
    if (m_running)
        dropListeners();
}

void Runner::start(const QList<ChangeId> &changes)
{
    if (m_running)
        return;
    m_queue.clear();
    for (const auto &change : m_catalog) {
        if (changes.isEmpty() || changes.contains(change->id()))
            m_queue.push_back(change.get());
    }
    m_position = 0;
    m_personWaited = {};
    m_running = true;
    ++m_run;
    listenToWrites();
    next();
}

void Runner::stop()
{
    if (!m_running)
        return;
    if (m_current)
        m_current->cancel();
    end(RunEnd::Stopped);
}

void Runner::next()
{
    if (m_position == m_queue.size())
        return end(RunEnd::Done);
    const auto id = m_queue[m_position]->id();
    m_personTold = false;
    m_context.progress = [this, id](int done, int total) { emit changeProgressed(id, done, total); };
    const auto noted = note(JournalEvent::Started);
    if (!noted) // a change that can't be written down before is not begun
        return fail(id, noted.error());
    const Watch under(*this);
    emit changeStarted(id);
    if (under)
        ensureCurrent();
}

void Runner::fail(const ChangeId &id, const Error &error)
{
    const Watch under(*this);
    emit changeFailed(id, error);
    if (under)
        end(RunEnd::Failed);
}

void Runner::ensureCurrent()
{
    m_current = run(this, ensure(*m_queue[m_position], m_catalog, m_context, m_patience),
                    [this](const Result<Outcome> &result) { take(result); });
}

void Runner::take(const Result<Outcome> &result)
{
    const auto id = m_queue[m_position]->id();
    if (!result) {
        // What stands in the journal is for people; the next run finds out for itself.
        (void)note(JournalEvent::Failed, describe(result.error()));
        return fail(id, result.error());
    }
    if (result->kind == OutcomeKind::NeedsPerson)
        return waitForPerson();
    const auto noted = note(eventOf(result->kind), evidenceText(*result), settled(id));
    const Watch under(*this);
    emit changeFinished(id, *result);
    if (!under)
        return;
    if (!noted)
        return fail(id, noted.error());
    ++m_position;
    next();
}

void Runner::waitForPerson()
{
    const auto id = m_queue[m_position]->id();
    const Watch under(*this);
    if (!m_personTold) {
        m_personTold = true;
        // What a person is about to change is kept like what the program does.
        const auto &change = *m_queue[m_position];
        const auto touched = change.touched(m_context.answers, m_context.discovery);
        (void)note(JournalEvent::WaitingForPerson);
        if (!touched.isEmpty())
            (void)note(JournalEvent::Writing, {}, touched);
        emit personNeeded(id);
        if (!under)
            return;
    }
    emit looked(id);
    if (!under)
        return;
    if (m_personWaited >= m_personPatience)
        return end(RunEnd::NeedsPerson);
    m_personWaited += m_context.pollInterval;
    m_current = run(this, m_context.clock.after(m_context.pollInterval), [this](const Result<Unit> &) {
        m_context.discovery.readings.remove(Part::App); // what a person does shows in the app alone
        ensureCurrent();
    });
}

void Runner::end(RunEnd end)
{
    m_running = false;
    dropListeners();
    emit finished(end);
}

void Runner::listenToWrites()
{
    m_context.beforeWrite = [this](const QList<Trace> &touched) {
        return touched.isEmpty() ? Result<Unit>(Unit{}) : note(JournalEvent::Writing, {}, touched);
    };
    m_context.writeRefused = [this] { (void)note(JournalEvent::Refused); };
}

void Runner::dropListeners()
{
    m_context.progress = {};
    m_context.beforeWrite = {};
    m_context.writeRefused = {};
}

QList<Trace> Runner::settled(const ChangeId &id) const
{
    QList<Trace> traces;
    const auto open = m_context.discovery.ledger.openItemsOf(id);
    if (open.isEmpty())
        return traces;
    const LiveThings live(m_context.discovery);
    for (const auto &item : open) {
        // A thing that was made is looked for by its name: the id of one made before may be gone.
        const auto now = live.now(item.before);
        if (now)
            traces << *now;
    }
    return traces;
}

Result<Unit> Runner::note(JournalEvent event, const QString &detail, const QList<Trace> &traces)
{
    const JournalEntry entry{.time = m_context.clock.now(),
                             .change = m_queue[m_position]->id().toString(),
                             .event = event,
                             .detail = detail,
                             .traces = traces};
    const auto appended = m_journal.append(entry);
    if (appended)
        m_context.discovery.ledger.add(entry);
    return appended;
}

} // namespace setup::plan
