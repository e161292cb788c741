// SPDX-License-Identifier: Apache-2.0
#include "practice/console/formfields.h"
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

constexpr auto mostShown = "100"_L1;

QString targetsOf(const QJsonObject &event)
{
    QStringList names;
    const auto targets = event.value("target"_L1).toArray();
    for (const auto &target : targets) {
        const auto object = target.toObject();
        names << u"%1 (%2)"_s.arg(object.value("displayName"_L1).toString(),
                                  object.value("type"_L1).toString());
    }
    return names.join(u", "_s);
}

QList<Html> rowOf(const QJsonObject &event)
{
    const auto outcome = event.value("outcome"_L1).toObject();
    const bool success = outcome.value("result"_L1).toString() == "SUCCESS"_L1;
    const auto reason = outcome.value("reason"_L1).toString();
    const auto published = event.value("published"_L1).toString();
    QList<Html> told{mark(success ? Mark::Good : Mark::Bad, success ? u"SUCCESS"_s : u"FAILURE"_s)};
    if (!reason.isEmpty())
        told << element("p"_L1, {{"class"_L1, u"hint"_s}}, {reason});
    return {code(published.left(19).replace(u'T', u' ')),
            event.value("actor"_L1).toObject().value("displayName"_L1).toString(),
            Html::joined(
                {event.value("displayMessage"_L1).toString(),
                 element("p"_L1, {{"class"_L1, u"hint"_s}}, {code(event.value("eventType"_L1).toString())})}),
            Html::joined(told), name(targetsOf(event))};
}

/// A filter such as `eventType eq "..."`, else words to search for.
Fields queryOf(const QString &search)
{
    Fields query{{u"sortOrder"_s, u"DESCENDING"_s}, {u"limit"_s, mostShown}};
    if (search.contains(u'"'))
        query.append({u"filter"_s, search});
    else if (!search.isEmpty())
        query.append({u"q"_s, search});
    return query;
}

Reply show(const OktaDesk &desk, const Request &request)
{
    const auto search = request.queryValue(u"query").trimmed();
    const auto reply = desk.api({.method = u"GET"_s, .path = u"/api/v1/logs"_s, .query = queryOf(search)});
    const FormState state(Fields{{u"query"_s, search}}, OktaDesk::refusalOf(reply));
    const auto form = desk.frame().search(
        u"/report/system_log_2"_s,
        {FormFields(state).text(
             {u"Search"_s, "query"_L1,
              u"Words, or a filter such as eventType eq \"application.provision.user.push\""_s},
             {}),
         button(u"Search"_s)});
    QList<QList<Html>> rows;
    const auto events = QJsonDocument::fromJson(reply.body).array();
    for (const auto &event : events)
        rows.append(rowOf(event.toObject()));
    const auto list = table(u"Events"_s, {u"Time (UTC)"_s, u"Actor"_s, u"Event"_s, u"Outcome"_s, u"Target"_s},
                            rows, u"No event fits."_s);
    return desk.frame().page(request, {.title = u"System Log"_s, .section = u"System Log"_s},
                             {form, state.isRefused() ? state.banner() : card(u"Events"_s, {list})},
                             statusOf(state));
}

} // namespace

void addSystemLogPage(Router &router, const OktaDesk &desk)
{
    router.add(u"GET"_s, u"/report/system_log_2"_s,
               [desk](const Request &request) { return show(desk, request); });
}

} // namespace setup::practice::console
