// SPDX-License-Identifier: Apache-2.0
#include "practice/console/formfields.h"
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"
#include "practice/http/form.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

using Mode = okta::Connector::AuthMode;

/// The supported provisioning actions with those ticked that the connector has.
QList<Choice> actionChoices(const okta::Connector &connector)
{
    QList<Choice> choices;
    for (const auto &action : okta::provisioningActions()) {
        choices << Choice{
            .value = action.value, .label = action.label, .on = connector.actions.contains(action.value)};
    }
    return choices;
}

Html shown(const OktaDesk &desk, const okta::App &app)
{
    const auto edit = linkButton(desk.frame().address(OktaDesk::pathOf(app))
                                     + "provisioning/integration?edit=on"_L1,
                                 u"Edit"_s, u"SCIM Connection"_s);
    if (!app.connector) {
        return card(u"SCIM Connection"_s,
                    {note({"Not configured yet: nothing is provisioned to the app."_L1})}, edit);
    }
    const auto &connector = *app.connector;
    QList<Html> supported;
    for (const auto &action : okta::provisioningActions()) {
        if (connector.actions.contains(action.value))
            supported << element("li"_L1, {}, {action.label});
    }
    const bool basic = connector.authMode == Mode::Basic;
    QList<std::pair<QString, Html>> pairs{
        {u"SCIM version"_s, "2.0"_L1},
        {u"SCIM connector base URL"_s, code(connector.baseUrl)},
        {u"Unique identifier field for users"_s, connector.uniqueIdentifier},
        {u"Supported provisioning actions"_s, element("ul"_L1, {}, supported)},
        {u"Authentication Mode"_s, basic ? u"Basic Auth"_s : u"HTTP Header"_s}};
    if (basic)
        pairs.append({u"Username"_s, code(connector.userName)});
    pairs.append({basic ? u"Password"_s : u"Authorization"_s, u"••••••••"_s});
    return card(u"SCIM Connection"_s, {values(pairs)}, edit);
}

Html results(const okta::ConnectorTest &test)
{
    if (test.results.isEmpty())
        return {};
    QList<Html> items;
    for (const auto &result : test.results) {
        const auto outcome = !result.asked ? mark(Mark::Neutral, u"Not enabled"_s)
            : result.problem.isEmpty()     ? mark(Mark::Good, u"Works"_s)
                                           : mark(Mark::Bad, result.problem);
        items << element("li"_L1, {}, {element("span"_L1, {}, {result.action}), outcome});
    }
    const auto verdict = test.verdict().isEmpty() ? u"Connector configured successfully"_s
                                                  : u"Connector configuration failed"_s;
    return element("div"_L1, {{"class"_L1, u"results"_s}, {"role"_L1, u"status"_s}},
                   {element("h3"_L1, {}, {verdict}), element("ul"_L1, {}, items)});
}

QString secretHint(const OktaDesk &desk, const QString &appId, Mode mode)
{
    return desk.clicks().keepsSecret(appId, mode)
        ? u"Kept from before, and not shown. Leave this empty to keep it."_s
        : QString();
}

Html credentials(const OktaDesk &desk, const QString &appId, const FormFields &fields,
                 const okta::Connector &connector)
{
    const bool header = connector.authMode == Mode::Header;
    return element("div"_L1, {{"class"_L1, u"credentials"_s}},
                   {fields.select({u"Authentication Mode"_s, "authMode"_L1},
                                  {{.value = u"basic"_s, .label = u"Basic Auth"_s, .on = !header},
                                   {.value = u"header"_s, .label = u"HTTP Header"_s, .on = header}}),
                    fields.text({u"Username"_s, "userName"_L1}, connector.userName),
                    fields.secret({u"Password"_s, "password"_L1, secretHint(desk, appId, Mode::Basic)}),
                    fields.secret({u"Authorization"_s, "token"_L1,
                                   QString(u"Sent as Bearer. "_s + secretHint(desk, appId, Mode::Header))})});
}

/// Reads the state of secrets, which takes the org's mutex: the caller must not hold it.
Html edited(const OktaDesk &desk, const Request &request, const okta::Connector &connector,
            const FormState &state, const okta::ConnectorTest &test)
{
    const FormFields fields(state);
    const QString path = OktaDesk::pathOf(request) + "provisioning/integration"_L1;
    const auto testing = element("button"_L1,
                                 {{"type"_L1, u"submit"_s},
                                  {"class"_L1, u"button"_s},
                                  {"name"_L1, u"step"_s},
                                  {"value"_L1, u"test"_s}},
                                 {"Test Connector Configuration"_L1});
    const auto form = desk.frame().form(
        path,
        {state.banner(), values({{u"SCIM version"_s, "2.0"_L1}}),
         fields.text({u"SCIM connector base URL"_s, "baseUrl"_L1}, connector.baseUrl),
         fields.text({u"Unique identifier field for users"_s, "uniqueIdentifier"_L1},
                     connector.uniqueIdentifier),
         fields.checkboxes({u"Supported provisioning actions"_s, "action"_L1}, actionChoices(connector)),
         credentials(desk, request.parameter(u"appId"_s), fields, connector), results(test),
         actions({testing, linkButton(desk.frame().address(path), u"Cancel"_s), primaryButton(u"Save"_s)})});
    return card(u"SCIM Connection"_s, {form});
}

Reply noProvisioning(const OktaDesk &desk)
{
    return desk.frame().problem(404, u"The app has no Provisioning tab"_s,
                                u"Switch SCIM on first: General tab, App Settings, Edit."_s);
}

Reply show(const OktaDesk &desk, const Request &request)
{
    return desk.withApp(request, [&](const okta::App &app) {
        return app.scim ? desk.provisioningPage(request, app, u"Integration"_s, {shown(desk, app)})
                        : noProvisioning(desk);
    });
}

Reply showEdited(const OktaDesk &desk, const Request &request, const FormState &state = {},
                 const okta::ConnectorTest &test = {})
{
    okta::Connector connector;
    const auto found = desk.withApp(request, [&connector](const okta::App &app) {
        connector = app.connector.value_or(okta::Connector{});
        return Reply{};
    });
    if (found.status != 200)
        return found;
    const auto content = edited(desk, request, connector, state, test);
    return desk.withApp(request, [&](const okta::App &app) {
        return app.scim ? desk.provisioningPage(request, app, u"Integration"_s, {content}, statusOf(state))
                        : noProvisioning(desk);
    });
}

Reply send(const OktaDesk &desk, const Request &request)
{
    const auto appId = request.parameter(u"appId"_s);
    const auto fields = parseFields(request.body);
    if (valueOf(fields, "step"_L1) == "test"_L1) {
        const auto test = desk.clicks().testConnector(appId, fields);
        return showEdited(desk, request, {fields, test.refusal}, test);
    }
    const auto refusal = desk.clicks().saveIntegration(appId, fields);
    if (!refusal.isEmpty())
        return showEdited(desk, request, {fields, refusal});
    return desk.frame().seeOther(OktaDesk::pathOf(request) + "provisioning/integration"_L1, Done::Saved);
}

} // namespace

void addIntegrationPage(Router &router, const OktaDesk &desk)
{
    const auto page = u"/admin/app/{appName}/instance/{appId}/provisioning/integration"_s;
    router.add(u"GET"_s, page, [desk](const Request &request) {
        return request.hasQuery(u"edit") ? showEdited(desk, request) : show(desk, request);
    });
    router.add(u"POST"_s, page, [desk](const Request &request) { return send(desk, request); });
}

} // namespace setup::practice::console
