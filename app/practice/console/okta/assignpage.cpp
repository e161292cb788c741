// SPDX-License-Identifier: Apache-2.0
#include "practice/console/formfields.h"
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"
#include "practice/http/form.h"
#include "practice/okta/assignments.h"
#include "practice/okta/schemas.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

constexpr int mostShown = 50;

QString assignments(const QString &appPath)
{
    return appPath + "assignments"_L1;
}

/// Attributes that are given at an assignment: those that no mapping fills.
QJsonObject ownAttributes(const okta::App &app, bool ofGroup)
{
    QJsonObject own;
    const auto all = okta::appAttributes(app);
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        const auto definition = it->toObject();
        const bool personal = definition.value("scope"_L1).toString() == "SELF"_L1;
        if (it.key() != "userName"_L1 && !app.toApp.properties.contains(it.key())
            && definition.value("type"_L1).toString() == "string"_L1 && !(ofGroup && personal))
            own.insert(it.key(), definition);
    }
    return own;
}

/// A field's name for an attribute; the word before it keeps attributes apart from the form's other fields.
QString fieldOf(const QString &attribute)
{
    return "profile."_L1 + attribute;
}

Html attributeField(const FormFields &fields, const QString &attribute, const QJsonObject &definition,
                    const QString &set)
{
    const FieldWords words{definition.value("title"_L1).toString(), fieldOf(attribute)};
    const auto allowed = definition.value("enum"_L1).toArray();
    if (allowed.isEmpty())
        return fields.text(words, set);
    QList<Choice> choices{{.label = u"Select a value"_s, .on = set.isEmpty()}};
    for (const auto &value : allowed)
        choices << Choice{.value = value.toString(), .label = value.toString(), .on = value == set};
    return fields.select(words, choices);
}

QList<Html> attributeFields(const okta::App &app, bool ofGroup, const QJsonObject &set,
                            const FormState &state)
{
    const FormFields fields(state);
    const auto own = ownAttributes(app, ofGroup);
    QList<Html> content;
    for (auto it = own.constBegin(); it != own.constEnd(); ++it)
        content << attributeField(fields, it.key(), it->toObject(), set.value(it.key()).toString());
    if (own.isEmpty())
        content << note({"The app's profile has nothing to give at an assignment."_L1});
    return content;
}

/// What the form says of the attributes. What was left empty is cleared.
QJsonObject profileOf(const OktaDesk &desk, const Request &request, bool ofGroup, const Fields &form)
{
    QJsonObject profile;
    desk.withApp(request, [&](const okta::App &app) {
        const auto own = ownAttributes(app, ofGroup);
        for (auto it = own.constBegin(); it != own.constEnd(); ++it) {
            const auto value = valueOf(form, fieldOf(it.key()));
            if (!value.isEmpty())
                profile.insert(it.key(), value);
            else if (!ofGroup)
                profile.insert(it.key(), QJsonValue::Null);
        }
        return Reply{};
    });
    return profile;
}

QHash<QString, QString> labelsOf(const OktaDesk &desk, const Request &request)
{
    QHash<QString, QString> labels;
    desk.withApp(request, [&labels](const okta::App &app) {
        const auto all = okta::appAttributes(app);
        for (auto it = all.constBegin(); it != all.constEnd(); ++it)
            labels.insert(it.key(), it->toObject().value("title"_L1).toString());
        return Reply{};
    });
    return labels;
}

Html saveButtons(const OktaDesk &desk, const QString &back)
{
    return actions(
        {linkButton(desk.frame().address(back), u"Cancel"_s), primaryButton(u"Save and Go Back"_s)});
}

Reply listPage(const OktaDesk &desk, const Request &request, const okta::App &app, const QString &title,
               const QList<Html> &content)
{
    const auto done = actions(
        {primaryLink(desk.frame().address(assignments(OktaDesk::pathOf(app))), u"Done"_s)});
    return desk.appPage(request, app, u"Assignments"_s, {card(title, content + QList{done})});
}

bool fits(const okta::Person &person, const QString &wanted)
{
    const QString all = person.firstName + u' ' + person.lastName + u' ' + person.login;
    return all.contains(wanted, Qt::CaseInsensitive);
}

Reply showPeople(const OktaDesk &desk, const Request &request)
{
    const auto wanted = request.queryValue(u"q").trimmed();
    return desk.withApp(request, [&](okta::App &app) {
        const QString path = assignments(OktaDesk::pathOf(app)) + "/people"_L1;
        QList<QList<Html>> rows;
        for (const auto &person : desk.org().people.all()) {
            if (app.user(person.id) != nullptr || !fits(person, wanted) || rows.size() == mostShown)
                continue;
            const auto called = QString(person.firstName + u' ' + person.lastName);
            rows.append({name(called), person.login,
                         linkButton(desk.frame().address(path + u'/' + person.id), u"Assign"_s, called)});
        }
        const FormState state;
        const auto search = desk.frame().search(
            path, {FormFields(state).text({u"Search"_s, "q"_L1}, wanted), button(u"Search"_s)});
        return listPage(desk, request, app, u"Assign %1 to People"_s.arg(app.label),
                        {search,
                         table(u"People who aren't assigned"_s, {u"Person"_s, u"Username"_s, u"Actions"_s},
                               rows, u"Nobody else is there."_s)});
    });
}

Reply showGroups(const OktaDesk &desk, const Request &request)
{
    return desk.withApp(request, [&](okta::App &app) {
        const QString path = assignments(OktaDesk::pathOf(app)) + "/groups/"_L1;
        QList<QList<Html>> rows;
        for (const auto &group : desk.org().groups) {
            if (app.group(group.id) == nullptr) {
                rows.append({name(group.name), group.description,
                             linkButton(desk.frame().address(path + group.id), u"Assign"_s, group.name)});
            }
        }
        return listPage(desk, request, app, u"Assign %1 to Groups"_s.arg(app.label),
                        {table(u"Groups that aren't assigned"_s, {u"Group"_s, u"Description"_s, u"Actions"_s},
                               rows, u"No other group is there."_s)});
    });
}

Reply showPerson(const OktaDesk &desk, const Request &request, const FormState &state = {})
{
    return desk.withApp(request, [&](okta::App &app) {
        const auto *person = desk.org().people.find(request.parameter(u"id"_s));
        if (person == nullptr)
            return desk.frame().problem(404, u"There is no such person"_s, u"Search for them by name."_s);
        const auto *user = app.user(person->id);
        const FormFields fields(state);
        const QString list = assignments(OktaDesk::pathOf(app)) + "/people"_L1;
        const QList<Html> content = QList<Html>{state.banner(),
                                                fields.text({u"User Name"_s, "userName"_L1},
                                                            user == nullptr ? person->login : user->userName)}
            + attributeFields(app, false, user == nullptr ? QJsonObject{} : user->own, state)
            + QList{saveButtons(desk, user == nullptr ? list : assignments(OktaDesk::pathOf(app)))};
        const auto title = u"Assign %1 to %2"_s.arg(app.label, person->firstName + u' ' + person->lastName);
        return desk.appPage(request, app, u"Assignments"_s,
                            {card(title, {desk.frame().form(list + u'/' + person->id, content)})},
                            statusOf(state));
    });
}

Reply showGroup(const OktaDesk &desk, const Request &request, const FormState &state = {})
{
    return desk.withApp(request, [&](okta::App &app) {
        const auto *group = desk.org().group(request.parameter(u"id"_s));
        if (group == nullptr)
            return desk.frame().problem(404, u"There is no such group"_s, u"It may have been deleted."_s);
        const auto *assigned = app.group(group->id);
        const QString list = assignments(OktaDesk::pathOf(app)) + "/groups"_L1;
        const QList<Html> content = QList<Html>{state.banner()}
            + attributeFields(app, true, assigned == nullptr ? QJsonObject{} : assigned->profile, state)
            + QList{saveButtons(desk, assigned == nullptr ? list : assignments(OktaDesk::pathOf(app)))};
        return desk.appPage(request, app, u"Assignments"_s,
                            {card(u"Assign %1 to %2"_s.arg(app.label, group->name),
                                  {desk.frame().form(list + u'/' + group->id, content)})},
                            statusOf(state));
    });
}

Reply assignPerson(const OktaDesk &desk, const Request &request)
{
    const auto form = parseFields(request.body);
    const QJsonObject body{
        {u"id"_s, request.parameter(u"id"_s)},
        {u"scope"_s, u"USER"_s},
        {u"credentials"_s, QJsonObject{{u"userName"_s, valueOf(form, "userName"_L1).trimmed()}}},
        {u"profile"_s, profileOf(desk, request, false, form)}};
    const auto refusal = desk.ask(u"POST"_s, u"/api/v1/apps/%1/users"_s.arg(request.parameter(u"appId"_s)),
                                  body, labelsOf(desk, request));
    if (!refusal.isEmpty())
        return showPerson(desk, request, {form, refusal});
    return desk.frame().seeOther(assignments(OktaDesk::pathOf(request)) + "/people"_L1, Done::Assigned);
}

Reply assignGroup(const OktaDesk &desk, const Request &request)
{
    const auto form = parseFields(request.body);
    const auto path = u"/api/v1/apps/%1/groups/%2"_s.arg(request.parameter(u"appId"_s),
                                                         request.parameter(u"id"_s));
    const auto refusal = desk.ask(u"PUT"_s, path, {{u"profile"_s, profileOf(desk, request, true, form)}},
                                  labelsOf(desk, request));
    if (!refusal.isEmpty())
        return showGroup(desk, request, {form, refusal});
    return desk.frame().seeOther(assignments(OktaDesk::pathOf(request)) + "/groups"_L1, Done::Assigned);
}

} // namespace

void addAssignPage(Router &router, const OktaDesk &desk)
{
    const auto base = u"/admin/app/{appName}/instance/{appId}/assignments"_s;
    router.add(u"GET"_s, base + "/people"_L1,
               [desk](const Request &request) { return showPeople(desk, request); });
    router.add(u"GET"_s, base + "/groups"_L1,
               [desk](const Request &request) { return showGroups(desk, request); });
    router.add(u"GET"_s, base + "/people/{id}"_L1,
               [desk](const Request &request) { return showPerson(desk, request); });
    router.add(u"GET"_s, base + "/groups/{id}"_L1,
               [desk](const Request &request) { return showGroup(desk, request); });
    router.add(u"POST"_s, base + "/people/{id}"_L1,
               [desk](const Request &request) { return assignPerson(desk, request); });
    router.add(u"POST"_s, base + "/groups/{id}"_L1,
               [desk](const Request &request) { return assignGroup(desk, request); });
}

} // namespace setup::practice::console
