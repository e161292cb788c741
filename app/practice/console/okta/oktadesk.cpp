// SPDX-License-Identifier: Apache-2.0
#include "practice/console/okta/oktadesk.h"

#include "practice/console/parts.h"
#include "practice/okta/appmaker.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

/// "settings.signOn.ssoAcsUrl: 'x' is no URL" with the label that the console has for ssoAcsUrl.
okta::Refusal labelled(const QString &cause, const QHash<QString, QString> &labels)
{
    const auto colon = cause.indexOf(": "_L1);
    const auto key = cause.left(colon).section(u'.', -1);
    if (colon < 0 || !labels.contains(key))
        return {.reason = cause};
    return {.field = labels.value(key), .reason = cause.mid(colon + 2)};
}

} // namespace

Reply OktaDesk::api(const Request &request) const
{
    return m_service.handleForConsole(request);
}

okta::Refusal OktaDesk::refusalOf(const Reply &reply, const QHash<QString, QString> &labels)
{
    if (reply.status < 400)
        return {};
    const auto error = QJsonDocument::fromJson(reply.body).object();
    const auto causes = error.value("errorCauses"_L1).toArray();
    const auto cause = causes.at(0).toObject().value("errorSummary"_L1).toString();
    return labelled(cause.isEmpty() ? error.value("errorSummary"_L1).toString() : cause, labels);
}

okta::Refusal OktaDesk::ask(const QString &method, const QString &path, const QJsonObject &body,
                            const QHash<QString, QString> &labels) const
{
    const auto bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return refusalOf(api({.method = method, .path = path, .body = bytes}), labels);
}

okta::Refusal OktaDesk::changeApp(const QString &appId,
                                  const std::function<void(QJsonObject &body)> &change) const
{
    static const QHash<QString, QString> labels{{u"label"_s, u"Application label"_s},
                                                {u"ssoAcsUrl"_s, u"Single sign-on URL"_s},
                                                {u"audience"_s, u"Audience URI (SP Entity ID)"_s}};
    const std::lock_guard lock(org().mutex);
    auto *app = org().app(appId);
    if (app == nullptr)
        return {.reason = u"There is no such app"_s};
    auto body = toJson(org(), *app);
    change(body);
    if (const auto refused = okta::refuseApp(body, false))
        return refusalOf(*refused, labels);
    okta::replaceSettings(*app, body);
    org().log.add({.eventType = u"application.lifecycle.update"_s,
                   .displayMessage = u"Update application"_s,
                   .targets = {okta::logTarget(app->id, u"AppInstance"_s, app->label, app->label)},
                   .appName = app->label});
    return {};
}

Reply OktaDesk::withApp(const Request &request, const AppView &view) const
{
    const std::lock_guard lock(org().mutex);
    auto *app = org().app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return m_frame.problem(404, u"There is no such app"_s, u"It may have been deleted meanwhile."_s);
    return view(*app);
}

QString OktaDesk::pathOf(const okta::App &app)
{
    return u"/admin/app/%1/instance/%2/"_s.arg(app.name, app.id);
}

QString OktaDesk::pathOf(const Request &request)
{
    return u"/admin/app/%1/instance/%2/"_s.arg(request.parameter(u"appName"_s),
                                               request.parameter(u"appId"_s));
}

Html OktaDesk::appTabs(const okta::App &app, const QString &current) const
{
    const auto base = m_frame.address(pathOf(app));
    QList<Tab> all{{.label = u"General"_s, .address = base},
                   {.label = u"Sign On"_s, .address = QString(base + "sign-on"_L1)}};
    if (app.scim)
        all << Tab{.label = u"Provisioning"_s, .address = QString(base + "provisioning"_L1)};
    all << Tab{.label = u"Assignments"_s, .address = QString(base + "assignments"_L1)};
    for (auto &tab : all)
        tab.current = tab.label == current;
    return tabs(u"App"_s, all);
}

Reply OktaDesk::appPage(const Request &request, const okta::App &app, const QString &tab,
                        const QList<Html> &content, int status) const
{
    const Surround surround{.title = app.label,
                            .section = u"Applications"_s,
                            .trail = {link(m_frame.address(u"/admin/apps/active"_s), u"Applications"_s)}};
    const auto state = app.active ? mark(Mark::Good, u"Active"_s) : mark(Mark::Neutral, u"Inactive"_s);
    return m_frame.page(request, surround, QList{paragraph({state}), appTabs(app, tab)} + content, status);
}

Reply OktaDesk::provisioningPage(const Request &request, const okta::App &app, const QString &side,
                                 const QList<Html> &content, int status) const
{
    const QString base = m_frame.address(pathOf(app)) + "provisioning/"_L1;
    QList<Tab> sides;
    if (app.connector) {
        sides << Tab{.label = u"To App"_s, .address = QString(base + "to-app"_L1)}
              << Tab{.label = u"To Okta"_s, .address = QString(base + "to-okta"_L1)};
    }
    sides << Tab{.label = u"Integration"_s, .address = QString(base + "integration"_L1)};
    for (auto &tab : sides)
        tab.current = tab.label == side;
    const auto body = element(
        "div"_L1, {{"class"_L1, u"side-columns"_s}},
        {tabs(u"Provisioning settings"_s, sides, true), element("div"_L1, {}, content)});
    return appPage(request, app, u"Provisioning"_s, {body}, status);
}

} // namespace setup::practice::console
