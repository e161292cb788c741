// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/errors.h"

#include "practice/identifiers.h"

using namespace Qt::StringLiterals;

namespace setup::practice::okta {

Reply apiError(int status, const QString &code, const QString &summary, const QStringList &causes)
{
    QJsonArray list;
    for (const auto &cause : causes)
        list.append(QJsonObject{{u"errorSummary"_s, cause}});
    return jsonReply(QJsonObject{{u"errorCode"_s, code},
                                 {u"errorSummary"_s, summary},
                                 {u"errorLink"_s, code},
                                 {u"errorId"_s, oktaId(u"oae"_s)},
                                 {u"errorCauses"_s, list}},
                     status);
}

Reply validationFailed(const QString &subject, const QStringList &causes)
{
    return apiError(400, u"E0000001"_s, u"Api validation failed: "_s + subject, causes);
}

Reply notFound(const QString &id, const QString &kind)
{
    return apiError(404, u"E0000007"_s, u"Not found: Resource not found: %1 (%2)"_s.arg(id, kind));
}

Reply malformedBody()
{
    return apiError(400, u"E0000003"_s, u"The request body was not well-formed."_s);
}

} // namespace setup::practice::okta
