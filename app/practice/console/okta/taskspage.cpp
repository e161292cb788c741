// SPDX-License-Identifier: Apache-2.0
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"
#include "practice/okta/assignments.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

QString taskOf(const OktaDesk &desk, const okta::App &app, const okta::AppUser &user)
{
    const auto *person = desk.org().people.find(user.userId);
    const auto called = person == nullptr ? user.userName
                                          : QString(person->firstName + u' ' + person->lastName);
    const auto why = user.problem.isEmpty()
        ? u"assigned before provisioning was on, so that nothing was sent"_s
        : user.problem;
    return u"Automatic provisioning of user %1 to app %2 failed: %3"_s.arg(called, app.label, why);
}

Reply show(const OktaDesk &desk, const Request &request)
{
    const std::lock_guard lock(desk.org().mutex);
    QList<QList<Html>> rows;
    for (const auto &app : desk.org().apps) {
        for (const auto &[id, user] : app->users) {
            if (okta::isStuck(*app, user)) {
                rows.append(
                    {name(taskOf(desk, *app, user)),
                     link(desk.frame().address(OktaDesk::pathOf(*app) + "assignments"_L1), app->label)});
            }
        }
    }
    QList<Html> content{table(u"Tasks"_s, {u"Task"_s, u"App"_s}, rows, u"There is nothing to do."_s)};
    if (!rows.isEmpty())
        content << desk.frame().form(u"/admin/tasks"_s, {primaryButton(u"Retry All"_s)});
    return desk.frame().page(request, {.title = u"Tasks"_s, .section = u"Tasks"_s},
                             {card(u"Provisioning"_s, content)});
}

Reply retry(const OktaDesk &desk)
{
    const std::lock_guard lock(desk.org().mutex);
    for (const auto &app : desk.org().apps) {
        for (auto &[id, user] : app->users) {
            if (okta::isStuck(*app, user))
                okta::provisionAgain(desk.org(), *app, user);
        }
    }
    return desk.frame().seeOther(u"/admin/tasks"_s, Done::Queued);
}

} // namespace

void addTasksPage(Router &router, const OktaDesk &desk)
{
    router.add(u"GET"_s, u"/admin/tasks"_s, [desk](const Request &request) { return show(desk, request); });
    router.add(u"POST"_s, u"/admin/tasks"_s, [desk](const Request &) { return retry(desk); });
}

} // namespace setup::practice::console
