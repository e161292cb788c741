// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/oauth/appsettings.h"

#include "practice/http/form.h"
#include "practice/identifiers.h"

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

constexpr int tokenLength = 32;

} // namespace

AppSettings::AppSettings(Org &org) : m_org(org), m_path("/practice/oauth/"_L1 + randomText(tokenLength)) {}

Reply AppSettings::handle(const Request &request)
{
    const auto form = request.path.mid(m_path.size() + 1);
    const auto fields = parseFields(request.body);
    QString reason = u"There is no such form"_s;
    if (request.method == "POST"_L1 && form == "app"_L1)
        reason = saveApp(fields);
    else if (request.method == "POST"_L1 && form == "tokens"_L1)
        reason = endTokens(fields);
    if (!reason.isEmpty())
        return jsonReply({{u"ok"_s, false}, {u"reason"_s, reason}}, 400);
    return jsonReply({{u"ok"_s, true}});
}

QString AppSettings::saveApp(const Fields &form)
{
    auto &app = m_org.nativeApp;
    const auto names = [&form](QLatin1StringView name) { return !valueOf(form, name).isEmpty(); };
    if (names("scope"_L1))
        app.grantedScopes = valuesOf(form, "scope"_L1);
    if (names("grantType"_L1))
        app.grantTypes = valuesOf(form, "grantType"_L1);
    if (names("redirectUri"_L1))
        app.redirectUris = valuesOf(form, "redirectUri"_L1);
    if (names("dpop"_L1))
        app.wantsProof = valueOf(form, "dpop"_L1) == "on"_L1;
    if (names("rotation"_L1))
        app.rotates = valueOf(form, "rotation"_L1) == "on"_L1;
    if (names("interval"_L1))
        app.pollSeconds = valueOf(form, "interval"_L1).toInt();
    if (names("slowDowns"_L1))
        app.slowDowns = valueOf(form, "slowDowns"_L1).toInt();
    return {};
}

QString AppSettings::endTokens(const Fields &form)
{
    const auto what = valueOf(form, "end"_L1);
    if (what == "access"_L1)
        m_org.grants.endAccessTokens();
    else if (what == "all"_L1)
        m_org.grants.revokeAll();
    else
        return u"End: choose access or all"_s;
    return {};
}

} // namespace setup::practice::okta
