// SPDX-License-Identifier: Apache-2.0
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"
#include "practice/okta/signingkeys.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

QString day(const QString &moment)
{
    return moment.left(10);
}

Html metadataCard(const OktaDesk &desk, const okta::App &app)
{
    const QString pages = desk.frame().address(OktaDesk::pathOf(app)) + "sign-on/"_L1;
    const auto signOn = QString(desk.org().base + "/app/"_L1 + app.name + u'/' + app.externalKey
                                + "/sso/saml"_L1);
    return card(
        u"SAML 2.0"_s,
        {values({{u"Metadata"_s, link(pages + "metadata"_L1, u"View IdP metadata"_s)},
                 {u"Sign on URL"_s, code(signOn)},
                 {u"Issuer"_s, code(okta::Org::issuerOf(app))},
                 {u"Application username format"_s, app.userNameTemplate.value("template"_L1).toString()}})});
}

Html certificatesCard(const OktaDesk &desk, okta::App &app)
{
    const QString pages = desk.frame().address(OktaDesk::pathOf(app)) + "sign-on/certificates/"_L1;
    QList<QList<Html>> rows;
    for (const auto &key : okta::signingKeys(desk.org(), app)) {
        const bool active = key.kid == app.currentKid;
        rows.append({"SHA-2"_L1, day(key.created), day(key.certificate.notAfter.toString(Qt::ISODate)),
                     active ? mark(Mark::Good, u"Active"_s) : mark(Mark::Neutral, u"Inactive"_s),
                     link(pages + key.kid, u"Download certificate"_s)});
    }
    return card(u"SAML Signing Certificates"_s,
                {table(u"SAML Signing Certificates"_s,
                       {u"Type"_s, u"Created"_s, u"Expires"_s, u"Status"_s, u"Actions"_s}, rows, {})});
}

Reply show(const OktaDesk &desk, const Request &request)
{
    return desk.withApp(request, [&](okta::App &app) {
        return desk.appPage(request, app, u"Sign On"_s,
                            {metadataCard(desk, app), certificatesCard(desk, app)});
    });
}

Reply certificate(const OktaDesk &desk, const Request &request)
{
    return desk.withApp(request, [&](okta::App &app) {
        for (const auto &key : okta::signingKeys(desk.org(), app)) {
            if (key.kid == request.parameter(u"kid"_s)) {
                Reply reply{.contentType = "application/x-pem-file", .body = key.certificate.pem()};
                reply.with("Content-Disposition", "attachment; filename=\"okta.cert\"");
                return reply;
            }
        }
        return desk.frame().problem(404, u"There is no such certificate"_s,
                                    u"The app's certificates stand on its Sign On tab."_s);
    });
}

} // namespace

void addSignOnPage(Router &router, const OktaDesk &desk)
{
    const auto page = u"/admin/app/{appName}/instance/{appId}/sign-on"_s;
    router.add(u"GET"_s, page, [desk](const Request &request) { return show(desk, request); });
    router.add(u"GET"_s, page + "/metadata"_L1, [desk](const Request &request) {
        return desk.api({.method = u"GET"_s,
                         .path = u"/api/v1/apps/%1/sso/saml/metadata"_s.arg(request.parameter(u"appId"_s))});
    });
    router.add(u"GET"_s, page + "/certificates/{kid}"_L1,
               [desk](const Request &request) { return certificate(desk, request); });
}

} // namespace setup::practice::console
