// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/systemlog.h"

#include "practice/filter.h"
#include "practice/identifiers.h"
#include "practice/okta/errors.h"
#include "practice/okta/paging.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

constexpr int maximalReasonLength = 255;
constexpr int transactionLength = 27;
constexpr int defaultLimit = 100;
constexpr int maximalLimit = 1000;
constexpr int defaultDays = 7;
constexpr int maximalDays = 180;

QJsonObject nullClient()
{
    return {{u"userAgent"_s, QJsonValue::Null}, {u"zone"_s, QJsonValue::Null},
            {u"device"_s, QJsonValue::Null},    {u"id"_s, QJsonValue::Null},
            {u"ipAddress"_s, QJsonValue::Null}, {u"geographicalContext"_s, QJsonValue::Null}};
}

QJsonObject nullAuthentication()
{
    return {{u"authenticationProvider"_s, QJsonValue::Null},
            {u"credentialProvider"_s, QJsonValue::Null},
            {u"credentialType"_s, QJsonValue::Null},
            {u"issuer"_s, QJsonValue::Null},
            {u"interface"_s, QJsonValue::Null},
            {u"authenticationStep"_s, 0},
            {u"externalSessionId"_s, QJsonValue::Null}};
}

QJsonObject nullSecurity()
{
    return {{u"asNumber"_s, QJsonValue::Null},
            {u"asOrg"_s, QJsonValue::Null},
            {u"isp"_s, QJsonValue::Null},
            {u"domain"_s, QJsonValue::Null},
            {u"isProxy"_s, QJsonValue::Null}};
}

std::optional<QDateTime> momentOf(const QString &text)
{
    const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return moment.toUTC();
}

Reply invalidParameter(const QString &problem)
{
    return apiError(400, u"E0000053"_s, u"Invalid parameter: "_s + problem);
}

/// The bounds of a query in the form of `published`, or the reason why they can't be used.
struct Bounds
{
    QString since = {};
    QString until = {};
    QString problem = {};
};

Bounds boundsOf(const Request &request)
{
    const auto now = moment();
    Bounds bounds{.since = now.addDays(-defaultDays).toString(Qt::ISODateWithMs)};
    if (request.hasQuery(u"since")) {
        const auto since = momentOf(request.queryValue(u"since"));
        if (!since)
            bounds.problem = u"The since parameter is not a valid date."_s;
        else if (*since < now.addDays(-maximalDays))
            bounds.problem = u"The since parameter is over 180 days prior to the current day."_s;
        else
            bounds.since = since->toString(Qt::ISODateWithMs);
    }
    if (request.hasQuery(u"until")) {
        const auto until = momentOf(request.queryValue(u"until"));
        if (!until)
            bounds.problem = u"The until parameter is not a valid date."_s;
        else
            bounds.until = until->toString(Qt::ISODateWithMs);
    }
    return bounds;
}

} // namespace

QJsonObject logTarget(const QString &id, const QString &type, const QString &alternateId,
                      const QString &displayName)
{
    return {{u"id"_s, id},
            {u"type"_s, type},
            {u"alternateId"_s, alternateId},
            {u"displayName"_s, displayName},
            {u"detailEntry"_s, QJsonValue::Null}};
}

void SystemLog::setAdministrator(const QString &id, const QString &login, const QString &name)
{
    m_administrator = logTarget(id, u"User"_s, login, name);
}

QJsonObject SystemLog::actor(bool system) const
{
    return system
        ? logTarget(u"00uSystemPrincipal"_s, u"SystemPrincipal"_s, u"system@okta.com"_s, u"Okta System"_s)
        : m_administrator;
}

void SystemLog::add(const LogEntry &entry)
{
    m_events.push_back({.entry = entry,
                        .published = timestamp(),
                        .uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                        .transaction = randomText(transactionLength)});
}

QJsonObject SystemLog::toJson(const Event &event) const
{
    const auto &entry = event.entry;
    QJsonObject outcome{{u"result"_s, entry.success ? u"SUCCESS"_s : u"FAILURE"_s},
                        {u"reason"_s, QJsonValue::Null}};
    if (!entry.reason.isEmpty())
        outcome.insert(u"reason"_s, entry.reason.left(maximalReasonLength));
    QJsonObject debugData;
    if (!entry.appName.isEmpty())
        debugData.insert(u"AppName"_s, entry.appName);
    const auto legacy = entry.legacyEventType.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                        : QJsonValue(entry.legacyEventType);
    return {{u"actor"_s, actor(entry.bySystem)},
            {u"client"_s, nullClient()},
            {u"device"_s, QJsonValue::Null},
            {u"authenticationContext"_s, nullAuthentication()},
            {u"displayMessage"_s, entry.displayMessage},
            {u"eventType"_s, entry.eventType},
            {u"outcome"_s, outcome},
            {u"published"_s, event.published},
            {u"securityContext"_s, nullSecurity()},
            {u"severity"_s, entry.success ? u"INFO"_s : u"ERROR"_s},
            {u"debugContext"_s, QJsonObject{{u"debugData"_s, debugData}}},
            {u"legacyEventType"_s, legacy},
            {u"transaction"_s,
             QJsonObject{{u"type"_s, entry.bySystem ? u"JOB"_s : u"WEB"_s},
                         {u"id"_s, event.transaction},
                         {u"detail"_s, QJsonObject{}}}},
            {u"uuid"_s, event.uuid},
            {u"version"_s, u"0"_s},
            {u"request"_s, QJsonObject{{u"ipChain"_s, QJsonArray{}}}},
            {u"target"_s, entry.targets}};
}

Reply SystemLog::list(const Request &request, const QString &base) const
{
    const auto bounds = boundsOf(request);
    if (!bounds.problem.isEmpty())
        return invalidParameter(bounds.problem);
    std::optional<Filter> filter;
    if (request.hasQuery(u"filter")) {
        filter = Filter::parse(request.queryValue(u"filter"));
        if (!filter || filter->attributes().contains("published"_L1))
            return invalidParameter(u"The filter is not supported."_s);
    }
    const bool descending = request.queryValue(u"sortOrder").compare("DESCENDING"_L1, Qt::CaseInsensitive)
        == 0;
    const int limit = request.queryNumber(u"limit", defaultLimit, 0, maximalLimit);
    const auto count = static_cast<qsizetype>(m_events.size());
    auto at = std::clamp<qsizetype>(request.queryNumber(u"after", 0, 0, static_cast<int>(count)), 0, count);
    const bool continues = request.hasQuery(u"after");
    const auto words = request.queryValue(u"q").split(u' ', Qt::SkipEmptyParts);
    QJsonArray found;
    for (; at < count && found.size() < limit; ++at) {
        const auto &event = m_events[static_cast<std::size_t>(descending ? count - 1 - at : at)];
        if ((!continues && event.published < bounds.since)
            || (!bounds.until.isEmpty() && event.published > bounds.until)) {
            continue;
        }
        const auto json = toJson(event);
        if ((!filter || filter->matches(json)) && containsWords(json, words))
            found.append(json);
    }
    auto reply = jsonListReply(found);
    reply.with("Link", linkTo(base, request, "self"));
    if (bounds.until.isEmpty() || at < count)
        reply.with("Link", linkTo(base, request, "next", QString::number(at)));
    return reply;
}

} // namespace setup::practice::okta
