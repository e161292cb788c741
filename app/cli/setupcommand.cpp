// SPDX-License-Identifier: Apache-2.0
#include "cli/setupcommand.h"

#include "cli/checkreport.h"
#include "cli/credentialsource.h"
#include "cli/orgcheck.h"
#include "cli/output.h"
#include "cli/proofsentence.h"
#include "documents/planjson.h"
#include "plan/adoption.h"
#include "plan/facts.h"
#include "plan/setupfile.h"
#include "services/okta/orgidentity.h"
#include "text/changetext.h"
#include "text/errortext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace setup::cli {
namespace {

constexpr int stateWidth = 24;

/// Where that setup's journal is, if it has one.
QString journalOf(const QString &setupId)
{
    return plan::SetupFolder::journalPath(plan::SetupFolder::defaultRoot(), setupId);
}

} // namespace

SetupCommand::SetupCommand(Arguments arguments, QObject *parent)
    : RunningCommand(arguments.json, parent), m_arguments(std::move(arguments)),
      m_secrets(m_keychain, m_memory, [this](const Error &error) {
          m_keychainFailed = true;
          printNotice(u"%1 Secrets are kept for this run only."_s.arg(text::errorText(error).happened));
      })
{
    m_timer.start();
}

SetupCommand::~SetupCommand()
{
    endCalls();
}

void SetupCommand::start()
{
    const auto answers = plan::readSetupFile(m_arguments.setupFile, m_arguments.loopback);
    if (!answers)
        return fail(answers.error());
    m_setupId = plan::setupIdBelow(plan::SetupFolder::defaultRoot(), *answers);
    if (isUndo() && !QFile::exists(journalOf(m_setupId)))
        return tellNothingToUndo(); // and no folder is made for it
    const auto opened = openJournal(*answers);
    if (!opened)
        return fail(opened.error());
    if (isUndo() && plan::Ledger(m_journal->entries()).isEmpty())
        return tellNothingToUndo();
    // A custom domain is confirmed before any secret is read, let alone sent; the others are Okta's own.
    if (!okta::isCustomDomain(answers->oktaOrg))
        return findAndBegin(*answers);
    run(this, confirmSetupsOrg(*answers, m_transport, m_clock),
        [this, answers = *answers](const Result<Unit> &confirmed) {
            if (!confirmed)
                return fail(confirmed.error());
            findAndBegin(answers);
        });
}

void SetupCommand::findAndBegin(const plan::Answers &answers)
{
    run(this, findCredentials(m_secrets, m_clock, m_setupId, answers),
        [this, answers](const Result<std::shared_ptr<plan::Credentials>> &found) {
            if (!found)
                return fail(found.error());
            begin(answers, std::move(**found));
        });
}

void SetupCommand::interrupt()
{
    if (m_session && m_session->runner().isRunning()) {
        printNotice(u"Stopped. What is done is done; the same command goes on from here."_s);
        m_session->runner().stop();
    } else if (m_exitCode) {
        emit finished(*m_exitCode); // the run has been told of, and only its key isn't
    } else {
        RunningCommand::interrupt();
    }
}

Result<Unit> SetupCommand::openJournal(const plan::Answers &answers)
{
    if (m_arguments.command == Command::Apply || isUndo())
        return openFolder(answers);
    auto entries = plan::Journal::read(journalOf(m_setupId));
    if (!entries)
        return entries.error();
    m_journal = std::make_unique<plan::Journal>(std::move(entries).value());
    return Unit{};
}

Result<Unit> SetupCommand::openFolder(const plan::Answers &answers)
{
    auto folder = plan::SetupFolder::open(plan::SetupFolder::defaultRoot(), m_setupId);
    if (!folder)
        return folder.error();
    m_folder = std::move(folder).value();
    const auto saved = isUndo() ? Result<Unit>(Unit{}) : m_folder->saveAnswers(answers);
    if (!saved)
        return saved.error();
    auto journal = plan::Journal::open(m_folder->journalPath());
    if (!journal)
        return journal.error();
    m_journal = std::move(journal).value();
    return Unit{};
}

void SetupCommand::begin(plan::Answers answers, plan::Credentials credentials)
{
    // These write nothing: they look at the app of that name, whoever made it.
    if (m_arguments.command == Command::Verify || m_arguments.command == Command::Check)
        answers.existingApp = plan::ExistingApp::Adopt;
    plan::SessionOptions options{
        .allowLoopback = m_arguments.loopback, .setupId = m_setupId, .undo = isUndo()};
    if (m_arguments.loopback && net::isLoopback(answers.oktaOrg))
        options.pollInterval = std::chrono::milliseconds(100);
    m_session = std::make_unique<plan::Session>(answers, std::move(credentials), m_secrets, m_clock,
                                                *m_journal, options);
    auto read = m_arguments.command == Command::Check ? m_session->discoverForCheck() : m_session->discover();
    run(this, std::move(read), [this](const Result<Unit> &result) {
        if (!result)
            return fail(result.error());
        switch (m_arguments.command) {
        case Command::Apply: return apply();
        case Command::Verify: return verify();
        case Command::Check: return check();
        case Command::Undo: return m_arguments.yes ? apply() : showPlan();
        default: return showPlan();
        }
    });
}

void SetupCommand::showPlan()
{
    const auto plan = m_session->plan();
    if (m_arguments.json) {
        auto json = documents::planToJson(plan);
        if (!isUndo())
            json.insert(u"adoptions"_s, documents::adoptionsToJson(adoptions()));
        printJson(json);
    } else {
        tellAdoptions();
        for (const auto &change : plan.changes) {
            if (isUndo() && change.assessment.rows.isEmpty())
                continue;
            printStep(text::verdictWord(change), stateWidth, text::changeTitle(change.id), {});
            printRows(change);
        }
        printLine(
            plan.isDone()
                ? (isUndo() ? u"Nothing is left to undo."_s : u"Everything is as the setup wants it."_s)
                : isUndo()
                ? u"%1 to undo. Nothing was changed; --yes does it."_s.arg(plan.open().size())
                : u"%1 of %2 to do. Nothing was changed."_s.arg(plan.open().size()).arg(plan.changes.size()));
    }
    emit finished(plan.isDone() ? exitDone : exitDiffers);
}

void SetupCommand::tellNothingToUndo()
{
    if (m_arguments.json)
        printJson(documents::planToJson({}));
    else
        printLine(u"This computer's journal tells of nothing that this setup made or changed."_s);
    emit finished(exitDone);
}

void SetupCommand::printRows(const plan::PlannedChange &change)
{
    for (const auto &row : change.assessment.rows) {
        if (!row.isRight())
            printLine(u"    %1: %2 -> %3"_s.arg(text::rowLabel(row), text::cellText(row.now),
                                                text::cellText(row.then)));
        const auto note = text::undoNote(row);
        if (!note.isEmpty())
            printLine(u"      "_s + note);
    }
    if (change.assessment.reason)
        printReason(*change.assessment.reason);
}

void SetupCommand::printReason(const Error &reason)
{
    // Several changes can have one reason: it is told whole where it comes up first.
    const auto facts = describe(reason);
    if (m_reasonsTold.contains(facts))
        return printLine(u"    %1 See above."_s.arg(text::errorText(reason).happened));
    m_reasonsTold << facts;
    const auto lines = errorLines(reason);
    for (const auto &line : lines)
        printLine(u"    "_s + line);
}

QList<plan::Adoption> SetupCommand::adoptions() const
{
    return plan::adoptionsOf(m_session->plan(), m_session->answers(), m_session->discovery());
}

void SetupCommand::tellAdoptions() const
{
    if (isUndo() || m_arguments.json)
        return;
    const auto all = adoptions();
    for (const auto &adoption : all) {
        const auto name = text::rowLabel(adoption.thing);
        printNotice(u"Was there before, and is taken over: %1"_s.arg(
            adoption.id.isEmpty() ? name : u"%1 (%2)"_s.arg(name, adoption.id)));
        for (const auto &row : adoption.losses)
            printNotice(u"    %1: %2 -> %3"_s.arg(text::rowLabel(row), text::cellText(row.now),
                                                  text::cellText(row.then)));
    }
}

void SetupCommand::apply()
{
    // Whatever can be known to fail is told before the first write.
    if (const auto obstacle = m_session->plan().obstacle())
        return fail(*obstacle);
    tellAdoptions();
    auto &runner = m_session->runner();
    m_report = std::make_unique<RunReport>(*m_session, m_clock, m_arguments.json, QString());
    if (!isUndo())
        m_report->add(u"adoptions"_s, documents::adoptionsToJson(adoptions()));
    const auto minutes = std::chrono::duration<double, std::ratio<60>>(m_arguments.waitMinutes.value_or(0));
    runner.setPersonPatience(std::chrono::duration_cast<std::chrono::milliseconds>(minutes));
    connect(&runner, &plan::Runner::personNeeded, this, &SetupCommand::tellPerson);
    connect(&runner, &plan::Runner::finished, this, [this](plan::RunEnd end) { conclude(end); });
    runner.start();
}

void SetupCommand::tellWhatStays() const
{
    if (m_arguments.json)
        return;
    const auto plan = m_session->plan();
    for (const auto &change : plan.changes) {
        for (const auto &row : change.assessment.rows) {
            const auto note = text::undoNote(row);
            if (!note.isEmpty())
                printLine(u"Left as it is: %1. %2"_s.arg(text::rowLabel(row), note));
        }
    }
}

void SetupCommand::conclude(plan::RunEnd end)
{
    if (isUndo())
        tellWhatStays();
    if (end == plan::RunEnd::NeedsPerson && m_arguments.waitMinutes.value_or(0) > 0)
        printNotice(
            u"The clicks weren't seen in time. Nothing is lost: the same command goes on from here."_s);
    m_exitCode = m_report->conclude(end);
    if (!m_keyAwaited) // the key that was asked for is still to be read
        emit finished(*m_exitCode);
}

void SetupCommand::tellPerson(const plan::ChangeId &id)
{
    if (m_personTold)
        return;
    m_personTold = true;
    printNotice(u"No API can do what comes next. In the Okta Admin Console:"_s);
    bool reached = false;
    for (const auto &change :
         {plan::change_id::scimEnabled, plan::change_id::connector, plan::change_id::toApp}) {
        reached = reached || change == id; // what is done already is left out
        const auto clicks = reached ? text::personsClicks(change, m_session->answers()) : QStringList();
        for (const auto &click : clicks)
            printNotice(u"  - "_s + click);
    }
    const auto accessId = plan::scimAccessId(m_session->answers(), m_session->discovery());
    if (!accessId.isEmpty())
        printNotice(u"  Access ID: "_s + accessId);
    if (m_arguments.showKey)
        showKey();
    else if (m_keychainFailed)
        printNotice(u"  The access key is kept for this run only: use --wait MINUTES --show-key to see it "
                    "while it is.\n  Until the connector is saved in Okta, each further run makes a new key, "
                    "and the one "
                    "before stops working."_s);
    else
        printNotice(
            u"  The access key is in the system keychain (okta-sumo-setup); --show-key prints it here."_s);
    const double minutes = m_arguments.waitMinutes.value_or(0);
    printNotice(
        minutes > 0
            ? u"  Watched for until %1. Ctrl+C stops; the same command goes on from here."_s.arg(
                m_clock.now().toLocalTime().addMSecs(qint64(minutes * 60000)).toString(u"HH:mm:ss"_s))
            : u"  Then run the same command again, or add --wait MINUTES to have it watch for the clicks."_s);
}

void SetupCommand::showKey()
{
    m_keyAwaited = true;
    const auto accessId = plan::scimAccessId(m_session->answers(), m_session->discovery());
    const secrets::SecretKey key{m_setupId, secrets::SecretKind::ScimAccessKey};
    run(this, m_secrets.read(key), [this, accessId](const Result<std::shared_ptr<Secret>> &found) {
        // The one place where a secret is written out: asked for by name, and to a terminal alone.
        const auto secret = found && *found ? plan::keyOf(**found, accessId) : Secret();
        if (!secret.isEmpty())
            printSecretToTerminal(u"  Access key: "_s, secret);
        else // none, or that of another access ID
            printNotice(u"  The access key isn't at hand."_s);
        m_keyAwaited = false;
        if (m_exitCode)
            emit finished(*m_exitCode);
    });
}

void SetupCommand::verify()
{
    const auto plan = m_session->plan();
    if (m_arguments.json) {
        auto json = documents::planToJson(plan);
        json.insert(u"ok"_s, plan.isDone());
        printJson(json);
    } else {
        for (const auto &change : plan.changes) {
            printStep(text::verdictWord(change), stateWidth, text::changeTitle(change.id),
                      text::evidenceLine(change.assessment));
            if (!change.isDone())
                printRows(change);
        }
        printLine(plan.isDone() ? u"Verified: everything is as the setup wants it. %1"_s.arg(
                      proofSentence(m_session->answers(), m_session->discovery()))
                                : u"%1 of %2 differ."_s.arg(plan.open().size()).arg(plan.changes.size()));
    }
    emit finished(plan.isDone() ? exitDone : exitDiffers);
}

void SetupCommand::check()
{
    const auto &discovery = m_session->discovery();
    const auto now = m_session->okta().connection().serviceNow();
    emit finished(tellCheck(plan::findingsOf(m_session->plan(), discovery, now), plan::unreadIn(discovery),
                            m_arguments.json));
}

QJsonObject SetupCommand::failureFacts() const
{
    const bool runs = m_arguments.command == Command::Apply || (isUndo() && m_arguments.yes);
    return runs ? RunReport::factsOf(m_session.get(), static_cast<double>(m_timer.elapsed()) / 1000)
                : QJsonObject();
}

} // namespace setup::cli
