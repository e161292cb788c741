// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/console.h"

#include "practice/http/form.h"
#include "practice/http/scimchannel.h"
#include "practice/okta/scimtemplate.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

bool isKnownAction(const QString &value)
{
    const auto &all = provisioningActions();
    return std::any_of(all.cbegin(), all.cend(),
                       [&value](const ProvisioningAction &action) { return action.value == value; });
}

Connector connectorOf(const Fields &form)
{
    return {.baseUrl = valueOf(form, "baseUrl"_L1).trimmed(),
            .uniqueIdentifier = valueOf(form, "uniqueIdentifier"_L1).trimmed(),
            .actions = valuesOf(form, "action"_L1),
            .authMode = valueOf(form, "authMode"_L1) == "header"_L1 ? Connector::AuthMode::Header
                                                                    : Connector::AuthMode::Basic,
            .userName = valueOf(form, "userName"_L1),
            .password = valueOf(form, "password"_L1),
            .token = valueOf(form, "token"_L1)};
}

const auto blank = "the field cannot be left blank"_L1;

Refusal credentialProblem(const Connector &connector)
{
    const bool basic = connector.authMode == Connector::AuthMode::Basic;
    if (basic && connector.userName.isEmpty())
        return {u"Username"_s, blank};
    if (basic && connector.password.isEmpty())
        return {u"Password"_s, blank};
    if (!basic && connector.token.isEmpty())
        return {u"Authorization"_s, blank};
    return {};
}

Refusal connectorProblem(const Connector &connector)
{
    const auto baseUrl = u"SCIM connector base URL"_s;
    const auto chosen = u"Supported provisioning actions"_s;
    if (connector.baseUrl.isEmpty())
        return {baseUrl, blank};
    if (QUrl(connector.baseUrl).host().contains(u'_'))
        return {baseUrl, u"the host must not hold an underscore"_s};
    if (connector.uniqueIdentifier.isEmpty())
        return {u"Unique identifier field for users"_s, blank};
    if (connector.actions.isEmpty())
        return {chosen, u"choose at least one"_s};
    for (const auto &action : connector.actions) {
        if (!isKnownAction(action))
            return {chosen, u"%1 is none of them"_s.arg(action)};
    }
    return credentialProblem(connector);
}

Refusal noSuchApp()
{
    return {.reason = u"There is no such app"_s};
}

} // namespace

const QList<ProvisioningAction> &provisioningActions()
{
    static const QList<ProvisioningAction> all{
        {"IMPORT_USERS"_L1, "Import New Users and Profile Updates"_L1},
        {"PUSH_NEW_USERS"_L1, "Push New Users"_L1},
        {"PUSH_PROFILE_UPDATES"_L1, "Push Profile Updates"_L1},
        {"PUSH_GROUPS"_L1, "Push Groups"_L1},
        {"IMPORT_GROUPS"_L1, "Import Groups"_L1},
    };
    return all;
}

Refusal ConnectorTest::verdict() const
{
    if (!refusal.isEmpty())
        return refusal;
    const auto failed = std::find_if(results.cbegin(), results.cend(),
                                     [](const ActionResult &result) { return !result.problem.isEmpty(); });
    return failed == results.cend() ? Refusal{} : Refusal{.field = failed->action, .reason = failed->problem};
}

Console::Console(Org &org, QByteArray mark) : m_org(org), m_mark(std::move(mark)) {}

Refusal Console::saveProvisioning(const QString &appId, const Fields &form)
{
    const std::lock_guard lock(m_org.mutex);
    auto *app = m_org.app(appId);
    if (app == nullptr)
        return noSuchApp();
    const auto choice = valueOf(form, "provisioning"_L1);
    if (choice != "SCIM"_L1 && choice != "NONE"_L1)
        return {u"Provisioning"_s, u"choose SCIM or None"_s};
    const bool scim = choice == "SCIM"_L1;
    if (scim == app->scim)
        return {};
    app->scim = scim;
    app->connector.reset();
    app->features.clear();
    m_drafts.remove(appId);
    if (scim) {
        app->features.insert(u"SCIM_PROVISIONING"_s);
        if (!app->baseSchema.contains("givenName"_L1))
            growScimProfile(*app);
    }
    logUpdate(*app);
    return {};
}

Connector Console::withKeptSecrets(const App &app, Connector connector)
{
    const auto draft = m_drafts.value(app.id);
    const auto saved = app.connector.value_or(Connector{});
    for (const auto &kept : {draft, saved}) {
        if (connector.password.isEmpty())
            connector.password = kept.password;
        if (connector.token.isEmpty())
            connector.token = kept.token;
    }
    return connector;
}

bool Console::keepsSecret(const QString &appId, Connector::AuthMode mode)
{
    const std::lock_guard lock(m_org.mutex);
    const auto *app = m_org.app(appId);
    if (app == nullptr)
        return false;
    const auto kept = withKeptSecrets(*app, {});
    return !(mode == Connector::AuthMode::Basic ? kept.password : kept.token).isEmpty();
}

ConnectorTest Console::testConnector(const QString &appId, const Fields &form)
{
    auto connector = connectorOf(form);
    {
        const std::lock_guard lock(m_org.mutex);
        const auto *app = m_org.app(appId);
        if (app == nullptr || !app->scim)
            return {.refusal = {.reason = u"The app has no Provisioning tab: switch SCIM on first"_s}};
        connector = withKeptSecrets(*app, connector);
        m_drafts.insert(appId, connector);
    }
    ConnectorTest test{.refusal = connectorProblem(connector), .connector = connector};
    if (!test.refusal.isEmpty())
        return test;
    const auto ofUsers = probe(connector, u"/Users?startIndex=1&count=2"_s);
    const auto asked = [&connector](const ProvisioningAction &action) {
        return connector.actions.contains(action.value);
    };
    const auto &all = provisioningActions();
    const bool groupsAsked = std::any_of(all.cbegin(), all.cend(), [&asked](const auto &action) {
        return action.isAboutGroups() && asked(action);
    });
    const auto ofGroups = groupsAsked && ofUsers.isEmpty()
        ? probe(connector, u"/Groups?startIndex=1&count=2"_s)
        : ofUsers;
    for (const auto &action : all) {
        ActionResult result{.action = action.label, .asked = asked(action)};
        if (result.asked)
            result.problem = action.isAboutGroups() ? ofGroups : ofUsers;
        test.results << result;
    }
    return test;
}

Refusal Console::saveIntegration(const QString &appId, const Fields &form)
{
    const auto test = testConnector(appId, form);
    if (auto verdict = test.verdict(); !verdict.isEmpty())
        return verdict;
    const std::lock_guard lock(m_org.mutex);
    auto *app = m_org.app(appId);
    if (app == nullptr || !app->scim)
        return {.reason = u"The app changed meanwhile"_s};
    app->connector = test.connector;
    m_drafts.remove(appId);
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

Refusal Console::saveToApp(const QString &appId, const Fields &form)
{
    const std::lock_guard lock(m_org.mutex);
    auto *app = m_org.app(appId);
    if (app == nullptr || !app->connector)
        return {.reason = u"The app has no To App page: save the Integration page first"_s};
    const auto isOn = [&form](QLatin1StringView name) { return !valueOf(form, name).isEmpty(); };
    const auto &supported = app->connector->actions;
    if (isOn("createUsers"_L1) && !supported.contains("PUSH_NEW_USERS"_L1))
        return {u"Create Users"_s, u"Push New Users isn't among the supported provisioning actions"_s};
    if (isOn("updateUserAttributes"_L1) && !supported.contains("PUSH_PROFILE_UPDATES"_L1)) {
        return {u"Update User Attributes"_s,
                u"Push Profile Updates isn't among the supported provisioning actions"_s};
    }
    const auto set = [app](const QString &feature, bool on) {
        if (on)
            app->features.insert(feature);
        else
            app->features.remove(feature);
    };
    set(u"PUSH_NEW_USERS"_s, isOn("createUsers"_L1));
    set(u"GROUP_PUSH"_s, isOn("createUsers"_L1));
    set(u"PUSH_PROFILE_UPDATES"_s, isOn("updateUserAttributes"_L1));
    set(u"PUSH_USER_DEACTIVATION"_s, isOn("deactivateUsers"_L1));
    set(u"REACTIVATE_USERS"_s, isOn("deactivateUsers"_L1));
    logUpdate(*app);
    return {};
}

QString Console::probe(const Connector &connector, const QString &path) const
{
    ScimChannel channel(connector.baseUrl, connector.authorization(), m_mark);
    const auto answer = channel.send(u"GET"_s, path);
    if (answer.status == 0)
        return u"Error connecting: "_s + answer.failure;
    if (answer.status == 401 || answer.status == 403)
        return u"Error authenticating: the server answered %1"_s.arg(answer.status);
    if (!answer.isSuccess())
        return u"The connector test failed: the server answered %1"_s.arg(answer.status);
    if (!answer.body.contains("Resources"))
        return u"The connector test failed: the answer is no list"_s;
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
