// SPDX-License-Identifier: Apache-2.0
#include "services/sumo/sumoerrors.h"

#include "services/sumo/sumoaddress.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::sumo {
namespace {

/// The API base at the place that a 301 names; empty when that isn't Sumo Logic's.
QString apiBaseAt(const QUrl &place)
{
    if (place.scheme() != "https"_L1 || !isSumoHost(place.host()) || !place.userInfo().isEmpty())
        return {};
    QUrl base;
    base.setScheme(place.scheme());
    base.setHost(place.host());
    base.setPort(place.port());
    base.setPath(u"/api"_s);
    return base.toString();
}

void readLocation(const net::HttpResponse &response, Error &error)
{
    const auto location = QString::fromUtf8(response.header("Location"));
    const auto place = response.url.resolved(QUrl(location));
    const auto base = apiBaseAt(place);
    // Of a foreign place without what may be confidential in it.
    error.location = base.isEmpty()
        ? place.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
        : base;
    if (base.isEmpty())
        error.kind = ErrorKind::UnexpectedReply;
}

/// {"id":..., "errors":[{"code":..., "message":..., "detail":...}]}
void readModern(const QJsonObject &body, Error &error)
{
    const auto errors = body.value("errors"_L1).toArray();
    const auto first = errors.first().toObject();
    error.code = first.value("code"_L1).toString();
    error.detail = first.value("message"_L1).toString();
    for (const auto &item : errors) {
        const auto one = item.toObject();
        const auto message = one.value("message"_L1).toString();
        const auto detail = one.value("detail"_L1).toString();
        if (!detail.isEmpty())
            error.causes << (message.isEmpty() ? detail : u"%1: %2"_s.arg(message, detail));
        else if (!message.isEmpty() && errors.size() > 1)
            error.causes << message;
    }
}

/// {"status":401, "id":..., "code":"unauthorized", "message":...}
void readGateway(const QJsonObject &body, Error &error)
{
    error.code = body.value("code"_L1).toString();
    error.detail = body.value("message"_L1).toString();
}

/// {"schemas":[...], "status":409, "scimType":"uniqueness", "detail":...}
void readScim(const QJsonObject &body, Error &error)
{
    error.code = body.value("scimType"_L1).toString();
    error.detail = body.value("detail"_L1).toString();
}

/// What the service's own code says more exactly than the status. The codes that aren't documented are known from
/// Sumo Logic's Terraform provider.
ErrorKind kindOf(ErrorKind byStatus, const QString &code)
{
    if (code == "api_not_enabled"_L1 || code == "not_implemented_yet"_L1)
        return ErrorKind::FeatureMissing;
    if (byStatus != ErrorKind::Invalid && byStatus != ErrorKind::AlreadyExists)
        return byStatus;
    static const QStringList taken{u"uniqueness"_s, u"already_exists"_s, u"already_configured"_s,
                                   u"duplicate"_s};
    const bool isTaken = std::any_of(taken.cbegin(), taken.cend(), [&code](const QString &word) {
        return code.contains(word, Qt::CaseInsensitive);
    });
    return isTaken ? ErrorKind::AlreadyExists : byStatus;
}

} // namespace

Error readError(const net::HttpResponse &response)
{
    Error error{.kind = net::errorKindOfStatus(response.status),
                .service = Service::SumoLogic,
                .httpStatus = response.status};
    if (const auto body = response.jsonObject()) {
        error.requestId = body->value("id"_L1).toString();
        if (body->contains("errors"_L1))
            readModern(*body, error);
        else if (body->contains("schemas"_L1))
            readScim(*body, error);
        else
            readGateway(*body, error);
    }
    if (response.status >= 300 && response.status < 400)
        readLocation(response, error);
    else
        error.kind = kindOf(error.kind, error.code);
    return error;
}

} // namespace setup::sumo
