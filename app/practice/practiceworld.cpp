// SPDX-License-Identifier: Apache-2.0
#include "practice/practiceworld.h"

#include "practice/administrator.h"
#include "practice/console/site.h"
#include "practice/http/scimchannel.h"
#include "practice/http/server.h"
#include "practice/identifiers.h"
#include "practice/okta/oktaservice.h"
#include "practice/snapshot.h"
#include "practice/sumo/sumoservice.h"

#include <QDateTime>
#include <QLocale>

#include <atomic>

using namespace Qt::StringLiterals;

namespace setup::practice {
namespace {

constexpr int markLength = 24;
const auto oktaName = "okta"_L1;
const auto sumoName = "sumo"_L1;

QByteArray httpDate()
{
    return QLocale::c().toString(moment(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

Reply gatewayPage()
{
    return {.status = 502,
            .contentType = "text/html",
            .body = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad "
                    "Gateway</h1></body></html>"};
}

/// What a fault does to a reply that the service has made.
Delivery spoiled(FaultKind kind, Reply reply)
{
    switch (kind) {
    case FaultKind::DropAfter: return {.reply = std::move(reply), .manner = Manner::Half};
    case FaultKind::Slow: return {.reply = std::move(reply), .manner = Manner::Slow};
    case FaultKind::Truncated: reply.body.truncate(reply.body.size() / 2); break;
    case FaultKind::Garbage: reply.body = "\x01\x02 this is no answer {{{"; break;
    case FaultKind::Empty: reply.body.clear(); break;
    default: break;
    }
    return {.reply = std::move(reply)};
}

} // namespace

class PracticeWorld::Private
{
public:
    Private(const Options &options, QByteArray oktaMark)
        : mark(std::move(oktaMark)), okta(options.people, mark), site(okta, sumo), administrator(okta, sumo)
    {
    }

    Result<Unit> start(const Options &options);
    void stop();
    Delivery answer(const QString &service, Request request);
    Delivery undisturbedOrSpoiled(const QString &service, Request request);
    Reply handle(const QString &service, const Request &request);
    std::optional<Reply> faultReply(const QString &service, FaultKind kind, const Request &request) const;
    void noteStates();

    const QByteArray mark;
    FaultBook faults;
    std::atomic<int> held = 0;
    RequestLog log;
    okta::OktaService okta;
    sumo::SumoService sumo;
    console::Site site;
    Administrator administrator;
    std::unique_ptr<Server> oktaServer;
    std::unique_ptr<Server> sumoServer;
};

Result<Unit> PracticeWorld::Private::start(const Options &options)
{
    if (!options.requestLogFile.isEmpty()) {
        const auto opened = log.writeTo(options.requestLogFile);
        if (!opened)
            return opened.error();
    }
    for (const auto &fault : options.faults)
        faults.add(fault);
    noteStates();
    auto first = Server::listen(options.oktaPort,
                                [this](Request request) { return answer(oktaName, std::move(request)); });
    if (!first)
        return first.error();
    oktaServer = std::move(*first);
    auto second = Server::listen(options.sumoPort,
                                 [this](Request request) { return answer(sumoName, std::move(request)); });
    if (!second)
        return second.error();
    sumoServer = std::move(*second);
    site.setAuthority("127.0.0.1:" + QByteArray::number(oktaServer->port()));
    {
        const std::lock_guard lock(okta.org().mutex);
        okta.org().base = u"http://127.0.0.1:%1"_s.arg(oktaServer->port());
    }
    {
        const std::lock_guard lock(sumo.tenant().mutex);
        sumo.tenant().base = u"http://127.0.0.1:%1/api"_s.arg(sumoServer->port());
    }
    administrator.setPresent(options.withAdministrator);
    return Unit{};
}

void PracticeWorld::Private::stop()
{
    // The servers first: whoever waits for one of them then gets an end instead of an answer.
    if (sumoServer)
        sumoServer->stop();
    if (oktaServer)
        oktaServer->stop();
    administrator.stop();
    okta.stop();
}

Reply PracticeWorld::Private::handle(const QString &service, const Request &request)
{
    return service == oktaName ? okta.handle(request) : sumo.handle(request);
}

std::optional<Reply> PracticeWorld::Private::faultReply(const QString &service, FaultKind kind,
                                                        const Request &request) const
{
    return service == oktaName ? okta.faultReply(kind, request) : sumo.faultReply(kind, request);
}

Delivery PracticeWorld::Private::undisturbedOrSpoiled(const QString &service, Request request)
{
    const auto fault = faults.take(service, request.method, request.path, request.fromOkta);
    if (!fault)
        return {.reply = handle(service, request)};
    if (auto reply = faultReply(service, *fault, request))
        return {.reply = std::move(*reply)};
    switch (*fault) {
    case FaultKind::BadGateway: return {.reply = gatewayPage()};
    case FaultKind::Hang: return {.reply = emptyReply(0), .manner = Manner::Never};
    case FaultKind::HeldAfter: handle(service, request); [[fallthrough]];
    case FaultKind::Held: ++held; return {.reply = emptyReply(200), .manner = Manner::Held};
    case FaultKind::Drop: return {.reply = emptyReply(0), .manner = Manner::HeadOnly};
    case FaultKind::RoleLag: request.rolesLag = true; return {.reply = handle(service, request)};
    case FaultKind::EmptyAcs: request.emptyAcs = true; return {.reply = handle(service, request)};
    default: return spoiled(*fault, handle(service, request));
    }
}

Delivery PracticeWorld::Private::answer(const QString &service, Request request)
{
    const bool isConsole = service == oktaName && site.owns(request.path);
    request.fromOkta = request.header(ScimChannel::markHeader().toLower()) == mark;
    auto delivery = isConsole ? Delivery{.reply = site.handle(request)}
                              : undisturbedOrSpoiled(service, request);
    auto &reply = delivery.reply;
    if (service == oktaName && !isConsole)
        okta.finish(request, reply);
    reply.with("Date", httpDate());
    if (!faults.limits(service))
        reply.with("Practice-Limits", "off");
    if (!isConsole) {
        log.add({.service = service,
                 .method = request.method,
                 .path = request.target,
                 .status = reply.status,
                 .fromOkta = request.fromOkta});
    }
    if (reply.status == 0)
        reply.status = 200;
    return delivery;
}

void PracticeWorld::Private::noteStates()
{
    const bool enabled = faults.holds(FaultKind::IpAllowlist);
    const std::lock_guard lock(sumo.tenant().mutex);
    sumo.tenant().allowlistEnabled = enabled;
}

Result<std::unique_ptr<PracticeWorld>> PracticeWorld::start(const Options &options)
{
    useIdentifiers(options.repeatable ? Identifiers::Repeated : Identifiers::Random);
    auto data = std::make_unique<Private>(options, randomText(markLength).toLatin1());
    auto world = std::unique_ptr<PracticeWorld>(new PracticeWorld(std::move(data)));
    const auto started = world->d->start(options);
    if (!started)
        return started.error();
    return world;
}

PracticeWorld::PracticeWorld(std::unique_ptr<Private> data) : d(std::move(data)) {}

PracticeWorld::~PracticeWorld()
{
    d->stop();
}

Address PracticeWorld::address() const
{
    Address address;
    {
        auto &org = d->okta.org();
        const std::lock_guard lock(org.mutex);
        address.oktaOrg = org.base;
        address.oktaToken = org.token;
        address.oktaClientId = org.nativeApp.clientId;
        address.oktaAppSettings = org.base + d->okta.appSettings().path();
        address.console = org.base + d->site.path();
    }
    auto &tenant = d->sumo.tenant();
    const std::lock_guard lock(tenant.mutex);
    address.sumoApi = tenant.base;
    address.sumoAccessId = tenant.keys.front().id;
    address.sumoAccessKey = tenant.keys.front().secret;
    return address;
}

QStringList PracticeWorld::logins(int count) const
{
    auto &org = d->okta.org();
    const std::lock_guard lock(org.mutex);
    QStringList logins;
    for (const auto &person : org.people.all()) {
        if (logins.size() == count)
            break;
        if (person.login != org.people.administrator().login)
            logins << person.login;
    }
    return logins;
}

QJsonObject PracticeWorld::state() const
{
    return snapshotOf(d->okta.org(), d->sumo.tenant());
}

QStringList PracticeWorld::accessKeySecrets() const
{
    auto &tenant = d->sumo.tenant();
    const std::lock_guard lock(tenant.mutex);
    QStringList secrets;
    for (const auto &key : tenant.keys)
        secrets << key.secret;
    return secrets;
}

PracticeWorld::Counts PracticeWorld::requestCounts() const
{
    return {.okta = d->log.clientRequests(oktaName), .sumo = d->log.clientRequests(sumoName)};
}

QList<RequestRecord> PracticeWorld::requests() const
{
    return d->log.records();
}

int PracticeWorld::heldRequests() const
{
    return d->held;
}

void PracticeWorld::addFault(const Fault &fault)
{
    d->faults.add(fault);
    d->noteStates();
}

void PracticeWorld::clearFaults()
{
    d->faults.clear();
    d->noteStates();
}

int PracticeWorld::faultsHit() const
{
    return d->faults.hits();
}

void PracticeWorld::setAdministratorPresent(bool present)
{
    d->administrator.setPresent(present);
}

QString PracticeWorld::performPersonsClicks(const QString &app, ClickPart part)
{
    return d->administrator.performClicks(app, part);
}

} // namespace setup::practice
