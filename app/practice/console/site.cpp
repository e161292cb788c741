// SPDX-License-Identifier: Apache-2.0
#include "practice/console/site.h"

#include "practice/console/okta/oktapages.h"
#include "practice/console/sumo/sumopages.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

Reply styleSheet()
{
    QFile file(u":/practice/console.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {.status = 404, .contentType = "text/plain", .body = "The style sheet is missing.\n"};
    return {.contentType = "text/css; charset=utf-8", .body = file.readAll()};
}

/// Whoever is turned away learns nothing of the console: no link and no token.
Reply turnedAway(const QString &objection)
{
    return {.status = 403,
            .contentType = "text/plain; charset=utf-8",
            .body = objection.toUtf8()
                + "\nOpen the practice console anew from the program, or go back and load the page again.\n"};
}

} // namespace

Site::Site(okta::OktaService &okta, sumo::SumoService &sumo) : m_frame(m_gate)
{
    const OktaDesk desk(okta, m_frame);
    addApplicationsPage(m_router, desk);
    addGeneralPage(m_router, desk);
    addSignOnPage(m_router, desk);
    addIntegrationPage(m_router, desk);
    addToAppPage(m_router, desk);
    addToOktaPage(m_router, desk);
    addAssignmentsPage(m_router, desk);
    addAssignPage(m_router, desk);
    addProfileEditorPage(m_router, desk);
    addProfilePage(m_router, desk);
    addMappingsPage(m_router, desk);
    addSystemLogPage(m_router, desk);
    addTasksPage(m_router, desk);
    const SumoDesk sumoDesk{.tenant = sumo.tenant(), .frame = m_frame};
    addSamlPages(m_router, sumoDesk);
    addUsersPage(m_router, sumoDesk);
    addRolesPage(m_router, sumoDesk);
    addAccessKeysPage(m_router, sumoDesk);
    m_router.add(u"GET"_s, u"/console.css"_s, [](const Request &) { return styleSheet(); });
}

Reply Site::handle(const Request &request) const
{
    const auto objection = m_gate.objection(request);
    auto reply = objection.isEmpty() ? answer(request) : turnedAway(objection);
    Gate::secure(reply);
    return reply;
}

Reply Site::answer(Request request) const
{
    request.path = request.path.mid(m_gate.path().size());
    if (auto reply = m_router.find(request))
        return std::move(*reply);
    if (!m_router.knows(request.path))
        return m_frame.problem(404, u"There is no such page"_s, u"The practice console has no such page."_s);
    auto reply = m_frame.problem(405, u"Nothing was changed"_s,
                                 u"This address takes a form. Open its page and send the form there."_s);
    reply.with("Allow", "POST");
    return reply;
}

} // namespace setup::practice::console
