// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/provisioner.h"

#include "practice/identifiers.h"
#include "practice/okta/assignments.h"
#include "practice/okta/schemas.h"
#include "practice/okta/scimpayload.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

QString reasonPhrase(int status)
{
    switch (status) {
    case 301: return u"Moved Permanently"_s;
    case 400: return u"Bad Request"_s;
    case 401: return u"Unauthorized"_s;
    case 403: return u"Forbidden"_s;
    case 404: return u"Not Found"_s;
    case 409: return u"Conflict"_s;
    case 429: return u"Too Many Requests"_s;
    case 500: return u"Internal Server Error"_s;
    case 502: return u"Bad Gateway"_s;
    default: return u"HTTP %1"_s.arg(status);
    }
}

/// The remote server's own words, from any of the error shapes that a server may answer with.
QString remoteDetail(const QByteArray &body)
{
    const auto json = QJsonDocument::fromJson(body).object();
    if (auto detail = json.value("detail"_L1).toString(); !detail.isEmpty())
        return detail;
    if (auto message = json.value("message"_L1).toString(); !message.isEmpty())
        return message;
    const auto errors = json.value("errors"_L1).toArray();
    if (!errors.isEmpty())
        return errors.first().toObject().value("message"_L1).toString();
    return QString::fromUtf8(body).simplified();
}

QString problemOf(const ScimAnswer &answer)
{
    if (answer.status == 0)
        return u"Error while connecting: "_s + answer.failure;
    const auto phrase = answer.status == 401 || answer.status == 403
        ? QString("Error authenticating: "_L1 + reasonPhrase(answer.status))
        : reasonPhrase(answer.status);
    return u"%1. Errors reported by remote server: %2"_s.arg(phrase, remoteDetail(answer.body));
}

QString idPath(const QString &externalId)
{
    return "/Users/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(externalId));
}

} // namespace

Provisioner::Provisioner(Org &org, QByteArray mark)
    : m_org(org), m_mark(std::move(mark)), m_thread([this] { run(); })
{
}

Provisioner::~Provisioner()
{
    stop();
}

void Provisioner::add(const ProvisioningJob &job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(job);
    }
    m_wake.notify_one();
}

void Provisioner::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_jobs.clear();
        if (m_channel)
            m_channel->stop();
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Provisioner::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_stopping)
            return;
        const auto job = m_jobs.front();
        m_jobs.pop_front();
        lock.unlock();
        process(job);
        lock.lock();
    }
}

void Provisioner::process(const ProvisioningJob &job)
{
    const auto work = prepare(job);
    if (!work)
        return;
    const auto channel = channelTo(work->connector);
    if (!channel)
        return;
    const auto outcome = job.kind == ProvisioningJob::Kind::Create
        ? create(*channel, *work)
        : change(*channel, *work, job.kind == ProvisioningJob::Kind::Update);
    record(*work, outcome);
}

std::optional<Provisioner::Work> Provisioner::prepare(const ProvisioningJob &job)
{
    const std::lock_guard lock(m_org.mutex);
    const auto *app = m_org.app(job.appId);
    if (app == nullptr || !app->connector)
        return std::nullopt;
    Work work{.job = job, .connector = *app->connector, .attributes = appAttributes(*app)};
    if (job.kind == ProvisioningJob::Kind::Deactivate)
        return work;
    const auto found = app->users.find(job.userId);
    if (found == app->users.end())
        return std::nullopt;
    work.profile = profileOf(m_org, *app, found->second);
    return work;
}

std::shared_ptr<ScimChannel> Provisioner::channelTo(const Connector &connector)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping)
        return nullptr;
    const QByteArray key = connector.baseUrl.toUtf8() + ' ' + connector.authorization();
    if (!m_channel || key != m_channelKey) {
        m_channel = std::make_shared<ScimChannel>(connector.baseUrl, connector.authorization(), m_mark);
        m_channelKey = key;
    }
    return m_channel;
}

Provisioner::Outcome Provisioner::create(ScimChannel &channel, const Work &work)
{
    const auto filter = QUrl::toPercentEncoding(u"userName eq \"%1\""_s.arg(work.job.userName));
    const auto found = channel.send(
        u"GET"_s, u"/Users?filter=%1&startIndex=1&count=100"_s.arg(QString::fromLatin1(filter)));
    if (!found.isSuccess())
        return {.problem = problemOf(found), .unauthorized = found.status == 401};
    const auto matches = QJsonDocument::fromJson(found.body).object().value("Resources"_L1).toArray();
    if (!matches.isEmpty()) {
        auto link = work;
        link.job.externalId = matches.first().toObject().value("id"_L1).toString();
        return change(channel, link, true);
    }
    const auto made = channel.send(
        u"POST"_s, u"/Users"_s,
        newScimUser(work.job.userName, work.job.userId, work.attributes, work.profile));
    if (!made.isSuccess())
        return {.problem = problemOf(made), .unauthorized = made.status == 401};
    const auto externalId = QJsonDocument::fromJson(made.body).object().value("id"_L1).toString();
    if (externalId.isEmpty())
        return {.problem = u"Create new user returned empty user."_s};
    return {.externalId = externalId};
}

Provisioner::Outcome Provisioner::change(ScimChannel &channel, const Work &work, bool active)
{
    const auto path = idPath(work.job.externalId);
    const auto current = channel.send(u"GET"_s, path);
    if (!current.isSuccess())
        return {.problem = problemOf(current), .unauthorized = current.status == 401};
    auto user = QJsonDocument::fromJson(current.body).object();
    user.insert(u"active"_s, active);
    if (active) {
        user.insert(u"userName"_s, work.job.userName);
        user.insert(u"externalId"_s, work.job.userId);
        putProfile(user, work.attributes, work.profile);
    }
    const auto changed = channel.send(u"PUT"_s, path, user);
    if (!changed.isSuccess())
        return {.problem = problemOf(changed), .unauthorized = changed.status == 401};
    return {.externalId = work.job.externalId};
}

void Provisioner::record(const Work &work, const Outcome &outcome)
{
    const std::lock_guard lock(m_org.mutex);
    auto *app = m_org.app(work.job.appId);
    if (app == nullptr)
        return;
    recordOnUser(*app, work, outcome);
    logOutcome(*app, work, outcome);
}

void Provisioner::recordOnUser(App &app, const Work &work, const Outcome &outcome)
{
    auto *user = app.user(work.job.userId);
    if (user == nullptr || work.job.kind == ProvisioningJob::Kind::Deactivate)
        return;
    const auto now = timestamp();
    user->lastUpdated = now;
    user->problem = outcome.problem;
    if (!outcome.problem.isEmpty()) {
        user->syncState = u"ERROR"_s;
        return;
    }
    user->externalId = outcome.externalId;
    user->syncState = u"SYNCHRONIZED"_s;
    user->lastSync = now;
    if (work.job.kind == ProvisioningJob::Kind::Create) {
        user->status = u"PROVISIONED"_s;
        user->statusChanged = now;
    }
}

void Provisioner::logOutcome(const App &app, const Work &work, const Outcome &outcome)
{
    const auto &job = work.job;
    const auto *person = m_org.people.find(job.userId);
    const auto name = person != nullptr ? QString(person->firstName + u' ' + person->lastName) : job.userName;
    LogEntry entry{.success = outcome.problem.isEmpty(),
                   .bySystem = true,
                   .targets = {logTarget(app.id, u"AppInstance"_s, app.label, app.label),
                               logTarget("0ua"_L1 + job.userId.mid(3), u"AppUser"_s, job.userName, name),
                               logTarget(job.userId, u"User"_s, job.userName, name)},
                   .appName = app.label};
    if (outcome.unauthorized) {
        auto failure = entry;
        failure.eventType = u"application.integration.authentication_failure"_s;
        failure.displayMessage = u"Error authenticating"_s;
        failure.legacyEventType = u"app.api.error.auth"_s;
        failure.reason = outcome.problem;
        m_org.log.add(failure);
    }
    QString action;
    switch (job.kind) {
    case ProvisioningJob::Kind::Create:
        entry.eventType = u"application.provision.user.push"_s;
        entry.displayMessage = u"Push new user to external application"_s;
        entry.legacyEventType = u"app.user_management.push_new_user"_s;
        action = u"provisioning"_s;
        break;
    case ProvisioningJob::Kind::Update:
        entry.eventType = u"application.provision.user.push_profile"_s;
        entry.displayMessage = u"Push user's profile to external application"_s;
        action = u"profile push"_s;
        break;
    case ProvisioningJob::Kind::Deactivate:
        entry.eventType = u"application.provision.user.deactivate"_s;
        entry.displayMessage = u"Push user deactivation to external application"_s;
        action = u"deprovisioning"_s;
        break;
    }
    if (!entry.success)
        entry.reason = u"Automatic %1 of user %2 to app %3 failed: %4"_s.arg(action, name, app.label,
                                                                             outcome.problem);
    m_org.log.add(entry);
}

} // namespace setup::practice::okta
