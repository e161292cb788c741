// SPDX-License-Identifier: Apache-2.0
#include "practice/console/gate.h"

#include "practice/http/form.h"
#include "practice/identifiers.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

constexpr int tokenLength = 32;
const auto formType = "application/x-www-form-urlencoded"_ba;

/// What browsers tell about who asked; other programs leave it out.
bool isFromElsewhere(const QByteArray &fetchSite)
{
    return !fetchSite.isEmpty() && fetchSite != "same-origin" && fetchSite != "none";
}

} // namespace

Gate::Gate()
    : m_path("/practice/console/"_L1 + randomText(tokenLength)),
      m_formSecret(randomText(tokenLength).toLatin1())
{
}

bool Gate::owns(const QString &requestPath) const
{
    return requestPath == m_path || requestPath.startsWith(m_path + u'/');
}

bool Gate::comesFromConsole(const Request &request) const
{
    const auto origin = request.header("origin"_ba);
    const auto fetchSite = request.header("sec-fetch-site"_ba);
    if (isFromElsewhere(fetchSite))
        return false;
    // Pages that send no referrer send "null" for their own origin, too: then the browser's word is needed.
    if (origin == "null")
        return fetchSite == "same-origin";
    if (request.method == "POST"_L1)
        return origin == "http://" + m_authority;
    return origin.isEmpty() || origin == "http://" + m_authority;
}

QString Gate::objection(const Request &request) const
{
    if (m_authority.isEmpty() || request.header("host"_ba) != m_authority)
        return u"The request names another host than this console's."_s;
    if (!comesFromConsole(request))
        return u"The request comes from another site."_s;
    if (request.method != "POST"_L1)
        return {};
    if (request.header("content-type"_ba).split(';').first().trimmed().toLower() != formType)
        return u"The request is not sent by a form."_s;
    const auto form = parseFields(request.body);
    if (valueOf(form, formTokenField) != formToken(request.path.mid(m_path.size())))
        return u"The form's token is missing or is another form's."_s;
    return {};
}

QString Gate::formToken(const QString &formPath) const
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(formPath.toUtf8(), m_formSecret, QCryptographicHash::Sha256)
            .toHex());
}

void Gate::secure(Reply &reply)
{
    reply
        .with("Content-Security-Policy",
              "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; "
              "base-uri 'none'")
        .with("X-Content-Type-Options", "nosniff")
        .with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "no-referrer")
        .with("Cross-Origin-Opener-Policy", "same-origin")
        .with("Cross-Origin-Resource-Policy", "same-origin")
        .with("Cache-Control", "no-store");
}

} // namespace setup::practice::console
