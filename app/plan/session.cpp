// SPDX-License-Identifier: Apache-2.0
#include "plan/session.h"

#include "plan/setupfolder.h"
#include "plan/undo/undochanges.h"
#include "plan/undo/undolook.h"

namespace setup::plan {
namespace {

std::unique_ptr<net::ServiceConnection> connectionTo(net::ServiceDescription description,
                                                     std::unique_ptr<net::Authorizer> authorizer,
                                                     const SessionOptions &options,
                                                     net::HttpTransport &transport, Clock &clock)
{
    description.isAbsent = options.without.contains(description.service);
    return std::make_unique<net::ServiceConnection>(std::move(description), std::move(authorizer), transport,
                                                    clock);
}

std::unique_ptr<net::Authorizer> oktaAuthorizer(Credentials &credentials)
{
    return credentials.oktaSignIn ? okta::oauth::signedIn(credentials.oktaSignIn)
                                  : net::oktaToken(std::move(credentials.oktaToken));
}

/// What can't be asked for want of access isn't known; everything else still is.
Call<Unit> lookIfPossible(const Change &change, Context &context)
{
    return recovered(change.look(context, false), [](const Error &error) -> Result<Unit> {
        if (error.kind == ErrorKind::NeedsPerson && error.code == QLatin1StringView("no-access"))
            return Unit{};
        return error;
    });
}

} // namespace

Session::Session(const Answers &answers, Credentials credentials, secrets::SecretStore &secrets, Clock &clock,
                 Journal &journal, const SessionOptions &options, QObject *parent)
    : QObject(parent), m_isUndo(options.undo), m_without(options.without),
      m_okta(connectionTo(okta::describeOkta(answers.oktaOrg), oktaAuthorizer(credentials), options,
                          m_transport, clock)),
      m_sumo(connectionTo(sumo::describeSumo(answers.sumoApi),
                          net::basic(credentials.sumoAccessId, std::move(credentials.sumoAccessKey)), options,
                          m_transport, clock)),
      m_context{.okta = m_okta,
                .sumo = m_sumo,
                .transport = m_transport,
                .secrets = secrets,
                .clock = clock,
                .setupId = options.setupId.isEmpty() ? setupIdOf(answers) : options.setupId,
                .allowLoopback = options.allowLoopback,
                .pollInterval = options.pollInterval,
                .answers = answers,
                .discovery = {},
                .progress = {}},
      m_catalog(options.undo ? undoCatalog(Ledger(journal.entries())) : changeCatalog()),
      m_runner(m_catalog, m_context, journal)
{
    m_context.waiting = [this](Service service, net::WaitReason reason, const QDateTime &until) {
        emit waiting(service, reason, until);
    };
    watch(m_okta.connection());
    watch(m_sumo.connection());
    connect(&m_runner, &Runner::changeFinished, this, [this](const ChangeId &id, const Outcome &outcome) {
        if (!outcome.writes.isEmpty())
            m_writes.insert(id, outcome.writes);
        emit planChanged();
    });
    connect(&m_runner, &Runner::changeFailed, this, &Session::planChanged);
    connect(&m_runner, &Runner::looked, this, &Session::planChanged);
}

Session::~Session()
{
    // Calls must not outlive the clients, which go before the children do.
    const auto calls = findChildren<Running *>(Qt::FindDirectChildrenOnly);
    for (auto *call : calls)
        call->cancel();
}

void Session::setAnswers(const Answers &answers)
{
    auto &discovery = m_context.discovery;
    const auto &old = m_context.answers;
    if (answers.appName != old.appName || answers.existingApp != old.existingApp) {
        discovery.forgetApp();
        m_writes.clear(); // of another app
    }
    if (answers.people != old.people || answers.groups != old.groups) {
        discovery.people.reset();
        discovery.groups.reset();
        discovery.groupMembers.reset();
        discovery.readings.remove(Part::People);
        discovery.readings.remove(Part::Groups);
        discovery.readings.remove(Part::GroupMembers);
    }
    if (answers.appName != old.appName || answers.scimCredential != old.scimCredential
        || answers.ownAccessId != old.ownAccessId
        || answers.effectiveServiceAccountEmail() != old.effectiveServiceAccountEmail()) {
        discovery.scimKeys.reset();
        discovery.scimSecretKnown.reset();
        discovery.scimProbe.reset();
        discovery.readings.remove(Part::ScimKeys);
        discovery.readings.remove(Part::ScimProbe);
    }
    m_context.answers = answers;
    emit planChanged();
}

Call<Unit> Session::discover()
{
    m_context.discovery.readings.clear();
    std::vector<const Change *> changes;
    for (const auto &change : m_catalog)
        changes.push_back(change.get());
    // The parts that several changes look at are read once: all is fresh for a few seconds.
    auto looked = forEachInOrder(std::move(changes),
                                 [this](const Change *change) { return lookIfPossible(*change, m_context); });
    return mapped<Unit>(std::move(looked), [this](Unit) -> Result<Unit> {
        emit planChanged();
        return Unit{};
    });
}

Call<Unit> Session::discoverForCheck()
{
    return andThen(discover(), [this](Unit) { return lookAtAllowlist(m_context, false); });
}

Plan Session::plan() const
{
    auto plan = makePlan(m_catalog, m_context.answers, m_context.discovery);
    for (auto &change : plan.changes)
        change.writes = m_writes.value(change.id);
    // What a person says counts only where no service can be asked. A saved connector may show later than it is saved.
    for (auto &change : plan.changes)
        change.said &= change.id == change_id::connector || isOutOfReach(change, plan, m_without);
    return plan;
}

void Session::watch(net::ServiceConnection &connection)
{
    const auto service = connection.description().service;
    connect(&connection, &net::ServiceConnection::waiting, this,
            [this, service](net::WaitReason reason, const QDateTime &until) {
                emit waiting(service, reason, until);
            });
    connect(&connection, &net::ServiceConnection::requestStarted, this,
            [this, service](const QString &method, const QString &path) {
                emit requestStarted(service, method, path);
            });
}

} // namespace setup::plan
