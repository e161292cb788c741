// SPDX-License-Identifier: Apache-2.0
#include "practice/console/formfields.h"
#include "practice/console/okta/mappingtable.h"
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

struct Toggle
{
    QLatin1StringView label;
    QLatin1StringView name;
    QLatin1StringView feature;
    QLatin1StringView meaning;
};

constexpr std::array toggles{
    Toggle{"Create Users"_L1, "createUsers"_L1, "PUSH_NEW_USERS"_L1,
           "Creates or links a user in the app when it is assigned to somebody in Okta."_L1},
    Toggle{"Update User Attributes"_L1, "updateUserAttributes"_L1, "PUSH_PROFILE_UPDATES"_L1,
           "Okta updates a user's attributes in the app while the app is assigned."_L1},
    Toggle{"Deactivate Users"_L1, "deactivateUsers"_L1, "PUSH_USER_DEACTIVATION"_L1,
           "Deactivates a user's account in the app when it is unassigned in Okta."_L1},
};

Html shown(const OktaDesk &desk, const okta::App &app)
{
    QList<std::pair<QString, Html>> pairs;
    for (const auto &toggle : toggles) {
        pairs.append({toggle.label,
                      app.features.contains(toggle.feature) ? mark(Mark::Good, u"Enabled"_s)
                                                            : mark(Mark::Neutral, u"Not enabled"_s)});
    }
    pairs.append({u"Sync Password"_s, mark(Mark::Neutral, u"Not enabled"_s)});
    const QString edit = desk.frame().address(OktaDesk::pathOf(app)) + "provisioning/to-app?edit=on"_L1;
    return card(u"Provisioning to App"_s, {values(pairs)},
                linkButton(edit, u"Edit"_s, u"Provisioning to App"_s));
}

Html edited(const OktaDesk &desk, const okta::App &app, const FormState &state)
{
    const FormFields fields(state);
    const QString path = OktaDesk::pathOf(app) + "provisioning/to-app"_L1;
    QList<Html> content{state.banner()};
    for (const auto &toggle : toggles) {
        content << fields.checkboxes(
            {toggle.label, toggle.name, toggle.meaning},
            {{.value = u"on"_s, .label = u"Enable"_s, .on = app.features.contains(toggle.feature)}});
    }
    content << fields.checkboxes({u"Sync Password"_s, "syncPassword"_L1, u"Sumo Logic takes no passwords."_s},
                                 {{.value = u"on"_s, .label = u"Enable"_s, .disabled = true}})
            << actions({linkButton(desk.frame().address(path), u"Cancel"_s), primaryButton(u"Save"_s)});
    return card(u"Provisioning to App"_s, {desk.frame().form(path, content)});
}

Reply show(const OktaDesk &desk, const Request &request, bool editing, const FormState &state = {})
{
    return desk.withApp(request, [&](const okta::App &app) {
        if (!app.connector) {
            return desk.frame().problem(404, u"The app has no To App page"_s,
                                        u"Save the Integration page of its Provisioning tab first."_s);
        }
        return desk.provisioningPage(
            request, app, u"To App"_s,
            {editing ? edited(desk, app, state) : shown(desk, app), mappingCard(desk, app, app.toApp)},
            statusOf(state));
    });
}

/// The tab itself leads to To App, once there is one.
Reply showTab(const OktaDesk &desk, const Request &request)
{
    return desk.withApp(request, [&](const okta::App &app) {
        const auto side = app.connector ? "provisioning/to-app"_L1 : "provisioning/integration"_L1;
        Reply reply{.status = 303, .contentType = {}};
        reply.with("Location", QString(desk.frame().address(OktaDesk::pathOf(app)) + side).toUtf8());
        return reply;
    });
}

Reply send(const OktaDesk &desk, const Request &request)
{
    const auto fields = parseFields(request.body);
    const auto refusal = desk.clicks().saveToApp(request.parameter(u"appId"_s), fields);
    if (!refusal.isEmpty())
        return show(desk, request, true, {fields, refusal});
    return desk.frame().seeOther(OktaDesk::pathOf(request) + "provisioning/to-app"_L1, Done::Saved);
}

} // namespace

void addToAppPage(Router &router, const OktaDesk &desk)
{
    const auto tab = u"/admin/app/{appName}/instance/{appId}/provisioning"_s;
    router.add(u"GET"_s, tab, [desk](const Request &request) { return showTab(desk, request); });
    router.add(u"GET"_s, tab + "/to-app"_L1,
               [desk](const Request &request) { return show(desk, request, request.hasQuery(u"edit")); });
    router.add(u"POST"_s, tab + "/to-app"_L1, [desk](const Request &request) { return send(desk, request); });
}

} // namespace setup::practice::console
