// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/console.h"

#include "practice/http/scimchannel.h"
#include "practice/identifiers.h"
#include "practice/okta/scimtemplate.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

constexpr int tokenLength = 32;

QString valueOf(const Fields &form, QStringView name)
{
    const auto found = std::find_if(form.cbegin(), form.cend(),
                                    [name](const auto &field) { return field.first == name; });
    return found == form.cend() ? QString() : found->second;
}

QStringList valuesOf(const Fields &form, QStringView name)
{
    QStringList values;
    for (const auto &[key, value] : form) {
        if (key == name)
            values << value;
    }
    return values;
}

Connector connectorOf(const Fields &form)
{
    return {.baseUrl = valueOf(form, u"baseUrl").trimmed(),
            .uniqueIdentifier = valueOf(form, u"uniqueIdentifier").trimmed(),
            .actions = valuesOf(form, u"action"),
            .authMode = valueOf(form, u"authMode") == "header"_L1 ? Connector::AuthMode::Header
                                                                  : Connector::AuthMode::Basic,
            .userName = valueOf(form, u"userName"),
            .password = valueOf(form, u"password"),
            .token = valueOf(form, u"token")};
}

QString connectorProblem(const Connector &connector)
{
    static const QStringList known{u"IMPORT_USERS"_s, u"PUSH_NEW_USERS"_s, u"PUSH_PROFILE_UPDATES"_s,
                                   u"PUSH_GROUPS"_s};
    if (connector.baseUrl.isEmpty())
        return u"SCIM connector base URL: the field cannot be left blank"_s;
    if (QUrl(connector.baseUrl).host().contains(u'_'))
        return u"SCIM connector base URL: the host must not hold an underscore"_s;
    if (connector.uniqueIdentifier.isEmpty())
        return u"Unique identifier field for users: the field cannot be left blank"_s;
    if (connector.actions.isEmpty())
        return u"Supported provisioning actions: choose at least one"_s;
    for (const auto &action : connector.actions) {
        if (!known.contains(action))
            return u"Supported provisioning actions: %1 is none of them"_s.arg(action);
    }
    const bool basic = connector.authMode == Connector::AuthMode::Basic;
    if (basic && (connector.userName.isEmpty() || connector.password.isEmpty()))
        return u"Basic Auth: user name and password cannot be left blank"_s;
    if (!basic && connector.token.isEmpty())
        return u"HTTP Header: the token cannot be left blank"_s;
    return {};
}

} // namespace

Console::Console(Org &org, QByteArray mark)
    : m_org(org), m_mark(std::move(mark)), m_path("/practice/console/"_L1 + randomText(tokenLength))
{
}

Reply Console::handle(const Request &request)
{
    const auto parts = request.path.mid(m_path.size() + 1).split(u'/');
    const auto fields = parseFields(request.body);
    if (request.method != "POST"_L1 || parts.size() != 3 || parts.at(0) != "apps"_L1)
        return jsonReply({{u"ok"_s, false}, {u"reason"_s, u"There is no such form"_s}}, 404);
    const auto &appId = parts.at(1);
    const auto &form = parts.at(2);
    QString reason = u"There is no such form"_s;
    if (form == "provisioning"_L1)
        reason = saveProvisioning(appId, fields);
    else if (form == "integration"_L1)
        reason = saveIntegration(appId, fields);
    else if (form == "test-connector"_L1)
        reason = testConnector(appId, fields);
    else if (form == "to-app"_L1)
        reason = saveToApp(appId, fields);
    if (!reason.isEmpty())
        return jsonReply({{u"ok"_s, false}, {u"reason"_s, reason}}, 400);
    return jsonReply({{u"ok"_s, true}});
}

QString Console::saveProvisioning(const QString &appId, const Fields &form)
{
    const std::lock_guard lock(m_org.mutex);
    auto *app = m_org.app(appId);
    if (app == nullptr)
        return u"There is no such app"_s;
    const auto choice = valueOf(form, u"provisioning");
    if (choice != "SCIM"_L1 && choice != "NONE"_L1)
        return u"Provisioning: choose SCIM or NONE"_s;
    const bool scim = choice == "SCIM"_L1;
    if (scim == app->scim)
        return {};
    app->scim = scim;
    app->connector.reset();
    app->features.clear();
    if (scim) {
        app->features.insert(u"SCIM_PROVISIONING"_s);
        if (!app->baseSchema.contains("givenName"_L1))
            growScimProfile(*app);
    }
    logUpdate(*app);
    return {};
}

QString Console::testConnector(const QString &appId, const Fields &form)
{
    {
        const std::lock_guard lock(m_org.mutex);
        const auto *app = m_org.app(appId);
        if (app == nullptr || !app->scim)
            return u"The app has no Provisioning tab: switch SCIM on first"_s;
    }
    const auto connector = connectorOf(form);
    const auto problem = connectorProblem(connector);
    return problem.isEmpty() ? tryConnector(connector) : problem;
}

QString Console::saveIntegration(const QString &appId, const Fields &form)
{
    auto problem = testConnector(appId, form);
    if (!problem.isEmpty())
        return problem;
    const std::lock_guard lock(m_org.mutex);
    auto *app = m_org.app(appId);
    if (app == nullptr || !app->scim)
        return u"The app changed meanwhile"_s;
    app->connector = connectorOf(form);
    const bool imports = app->connector->actions.contains("IMPORT_USERS"_L1);
    for (const auto &feature : {u"IMPORT_NEW_USERS"_s, u"IMPORT_PROFILE_UPDATES"_s}) {
        if (imports)
            app->features.insert(feature);
        else
            app->features.remove(feature);
    }
    logUpdate(*app);
    return {};
}

QString Console::saveToApp(const QString &appId, const Fields &form)
{
    const std::lock_guard lock(m_org.mutex);
    auto *app = m_org.app(appId);
    if (app == nullptr || !app->connector)
        return u"The app has no To App page: save the Integration page first"_s;
    const auto isOn = [&form](QStringView name) { return !valueOf(form, name).isEmpty(); };
    const auto &actions = app->connector->actions;
    if (isOn(u"createUsers") && !actions.contains("PUSH_NEW_USERS"_L1))
        return u"Create Users: Push New Users isn't among the supported provisioning actions"_s;
    if (isOn(u"updateUserAttributes") && !actions.contains("PUSH_PROFILE_UPDATES"_L1))
        return u"Update User Attributes: Push Profile Updates isn't among the supported provisioning actions"_s;
    const auto set = [app](const QString &feature, bool on) {
        if (on)
            app->features.insert(feature);
        else
            app->features.remove(feature);
    };
    set(u"PUSH_NEW_USERS"_s, isOn(u"createUsers"));
    set(u"GROUP_PUSH"_s, isOn(u"createUsers"));
    set(u"PUSH_PROFILE_UPDATES"_s, isOn(u"updateUserAttributes"));
    set(u"PUSH_USER_DEACTIVATION"_s, isOn(u"deactivateUsers"));
    set(u"REACTIVATE_USERS"_s, isOn(u"deactivateUsers"));
    logUpdate(*app);
    return {};
}

QString Console::tryConnector(const Connector &connector) const
{
    ScimChannel channel(connector.baseUrl, connector.authorization(), m_mark);
    const auto answer = channel.send(u"GET"_s, u"/Users?startIndex=1&count=2"_s);
    if (answer.status == 0)
        return u"Error connecting: "_s + answer.failure;
    if (answer.status == 401 || answer.status == 403)
        return u"Error authenticating: the server answered %1"_s.arg(answer.status);
    if (!answer.isSuccess())
        return u"The connector test failed: the server answered %1"_s.arg(answer.status);
    if (!answer.body.contains("Resources"))
        return u"The connector test failed: the answer is no list of users"_s;
    return {};
}

void Console::logUpdate(const App &app)
{
    m_org.log.add({.eventType = u"application.lifecycle.update"_s,
                   .displayMessage = u"Update application"_s,
                   .targets = {logTarget(app.id, u"AppInstance"_s, app.label, app.label)},
                   .appName = app.label});
}

} // namespace setup::practice::okta
