// SPDX-License-Identifier: Apache-2.0
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"
#include "practice/okta/assignments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

const auto page = "assignments"_L1;

Html stateOf(const okta::App &app, const okta::AppUser &user)
{
    if (user.syncState == "ERROR"_L1)
        return mark(Mark::Bad, u"Provisioning failed: "_s + user.problem);
    if (okta::isStuck(app, user))
        return mark(Mark::Bad, u"Assigned before provisioning was on, and not provisioned"_s);
    if (user.status == "PROVISIONED"_L1)
        return mark(Mark::Good, u"Provisioned"_s);
    return mark(Mark::Neutral, user.status == "STAGED"_L1 ? u"Pending"_s : u"Assigned"_s);
}

QString rolesOf(const QJsonObject &profile)
{
    return profile.value("roles"_L1).toString();
}

Html peopleCard(const OktaDesk &desk, const okta::App &app)
{
    QList<QList<Html>> rows;
    for (const auto &[id, user] : app.users) {
        const auto *person = desk.org().people.find(id);
        const auto called = person == nullptr ? user.userName
                                              : QString(person->firstName + u' ' + person->lastName);
        const QString own = OktaDesk::pathOf(app) + page + "/people/"_L1 + id;
        rows.append({name(called), user.userName, user.byGroup ? u"Group"_s : u"Individual"_s,
                     rolesOf(okta::profileOf(desk.org(), app, user)), stateOf(app, user),
                     actions({linkButton(desk.frame().address(own), u"Edit"_s, called),
                              desk.frame().form(own + "/unassign"_L1, {button(u"Unassign"_s, called)})})});
    }
    return card(
        u"People"_s,
        {table(u"People"_s, {u"Person"_s, u"Username"_s, u"Type"_s, u"Roles"_s, u"Status"_s, u"Actions"_s},
               rows, u"Nobody is assigned."_s)});
}

Html groupsCard(const OktaDesk &desk, const okta::App &app)
{
    QList<QList<Html>> rows;
    for (const auto &assignment : app.groups) {
        const auto *group = desk.org().group(assignment.groupId);
        const auto called = group == nullptr ? assignment.groupId : group->name;
        const QString own = OktaDesk::pathOf(app) + page + "/groups/"_L1 + assignment.groupId;
        rows.append({name(called), QString::number(assignment.priority + 1), rolesOf(assignment.profile),
                     actions({linkButton(desk.frame().address(own), u"Edit"_s, called),
                              desk.frame().form(own + "/unassign"_L1, {button(u"Unassign"_s, called)})})});
    }
    return card(u"Groups"_s,
                {table(u"Groups"_s, {u"Group"_s, u"Priority"_s, u"Roles"_s, u"Actions"_s}, rows,
                       u"No group is assigned."_s)});
}

Html assignMenu(const OktaDesk &desk, const okta::App &app)
{
    const auto base = desk.frame().address(OktaDesk::pathOf(app) + page);
    return element("details"_L1, {{"class"_L1, u"dropdown"_s}},
                   {element("summary"_L1, {{"class"_L1, u"button primary"_s}}, {"Assign"_L1}),
                    element("ul"_L1, {},
                            {element("li"_L1, {}, {link(base + "/people"_L1, u"Assign to People"_s)}),
                             element("li"_L1, {}, {link(base + "/groups"_L1, u"Assign to Groups"_s)})})});
}

/// What Okta offers for those who are in the app and not at the other side.
Html stuckBanner(const OktaDesk &desk, const okta::App &app)
{
    const auto stuck = std::count_if(app.users.cbegin(), app.users.cend(),
                                     [&app](const auto &entry) { return okta::isStuck(app, entry.second); });
    if (stuck == 0)
        return {};
    return element(
        "div"_L1, {{"class"_L1, u"banner refused"_s}},
        {paragraph({u"Assigned here, but not in the app: %1. Provision User tries again."_s.arg(stuck)}),
         desk.frame().form(OktaDesk::pathOf(app) + page + "/provision"_L1,
                           {primaryButton(u"Provision User"_s)})});
}

Reply show(const OktaDesk &desk, const Request &request)
{
    return desk.withApp(request, [&](const okta::App &app) {
        return desk.appPage(
            request, app, u"Assignments"_s,
            {assignMenu(desk, app), stuckBanner(desk, app), peopleCard(desk, app), groupsCard(desk, app)});
    });
}

Reply provision(const OktaDesk &desk, const Request &request)
{
    return desk.withApp(request, [&](okta::App &app) {
        for (auto &[id, user] : app.users) {
            if (okta::isStuck(app, user))
                okta::provisionAgain(desk.org(), app, user);
        }
        return desk.frame().seeOther(OktaDesk::pathOf(app) + page, Done::Queued);
    });
}

Reply unassign(const OktaDesk &desk, const Request &request, const QString &kind)
{
    const auto path = u"/api/v1/apps/%1/%2/%3"_s.arg(request.parameter(u"appId"_s), kind,
                                                     request.parameter(u"id"_s));
    const auto refusal = OktaDesk::refusalOf(desk.api({.method = u"DELETE"_s, .path = path}));
    if (!refusal.isEmpty())
        return desk.frame().problem(404, u"Not assigned"_s, refusal.text());
    return desk.frame().seeOther(OktaDesk::pathOf(request) + page, Done::Unassigned);
}

} // namespace

void addAssignmentsPage(Router &router, const OktaDesk &desk)
{
    const QString path = u"/admin/app/{appName}/instance/{appId}/"_s + page;
    router.add(u"GET"_s, path, [desk](const Request &request) { return show(desk, request); });
    router.add(u"POST"_s, path + "/provision"_L1,
               [desk](const Request &request) { return provision(desk, request); });
    router.add(u"POST"_s, path + "/people/{id}/unassign"_L1,
               [desk](const Request &request) { return unassign(desk, request, u"users"_s); });
    router.add(u"POST"_s, path + "/groups/{id}/unassign"_L1,
               [desk](const Request &request) { return unassign(desk, request, u"groups"_s); });
}

} // namespace setup::practice::console
