// SPDX-License-Identifier: Apache-2.0
#include "practice/sumo/errors.h"

#include "practice/identifiers.h"

using namespace Qt::StringLiterals;

namespace setup::practice::sumo {

Reply modernError(int status, const QString &code, const QString &message, const QString &detail)
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    if (!detail.isEmpty())
        error.insert(u"detail"_s, detail);
    return jsonReply({{u"id"_s, sumoErrorId()}, {u"errors"_s, QJsonArray{error}}}, status);
}

Reply gatewayError(int status, const QString &code, const QString &message)
{
    return jsonReply(
        {{u"status"_s, status}, {u"id"_s, sumoErrorId()}, {u"code"_s, code}, {u"message"_s, message}},
        status);
}

Reply scimError(int status, const QString &scimType, const QString &detail)
{
    QJsonObject body{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:Error"_s}},
                     {u"status"_s, status},
                     {u"detail"_s, detail}};
    if (!scimType.isEmpty())
        body.insert(u"scimType"_s, scimType);
    auto reply = jsonReply(body, status);
    reply.contentType = "application/scim+json";
    return reply;
}

Reply invalidRequest(const QString &message)
{
    return modernError(400, u"invalid.request"_s, message);
}

Reply missing(const QString &what, const QString &id)
{
    return modernError(404, u"notfound"_s, u"There is no %1 with the id %2."_s.arg(what, id));
}

Reply forbidden()
{
    return gatewayError(403, u"forbidden"_s, u"This operation is not allowed for your account type."_s);
}

} // namespace setup::practice::sumo
