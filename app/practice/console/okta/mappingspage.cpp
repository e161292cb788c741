// SPDX-License-Identifier: Apache-2.0
#include "practice/console/formfields.h"
#include "practice/console/okta/mappingtable.h"
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"
#include "practice/http/form.h"
#include "practice/okta/schemas.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

/// How a rule is applied, in the console's words and the API's.
struct Application
{
    QLatin1StringView value;
    QLatin1StringView label;
};

constexpr Application applications[] = {
    {"PUSH"_L1, "Apply mapping on user create and update"_L1},
    {"DONT_PUSH"_L1, "Apply mapping on user create only"_L1},
    {"NONE"_L1, "Do not map"_L1},
};

QString expressionField(const QString &attribute)
{
    return "expression."_L1 + attribute;
}

QString applyField(const QString &attribute)
{
    return "apply."_L1 + attribute;
}

QJsonObject targetsOf(const OktaDesk &desk, const okta::App &app, bool toApp)
{
    auto targets = toApp ? okta::appAttributes(app) : okta::userAttributes(desk.org());
    // Okta sets it by the app's username format.
    targets.remove(toApp ? "userName"_L1 : "login"_L1);
    return targets;
}

Html expressionInput(const QString &attribute, const QString &set, const FormState &state)
{
    const auto field = expressionField(attribute);
    return element("input"_L1,
                   {{"type"_L1, u"text"_s},
                    {"name"_L1, field},
                    {"aria-label"_L1, QString("Value for "_L1 + attribute)},
                    {"spellcheck"_L1, u"false"_s},
                    {"value"_L1, state.value(field, set)}});
}

Html applySelect(const QString &attribute, const QString &set, bool toApp, const FormState &state)
{
    const auto field = applyField(attribute);
    QList<Html> options;
    for (const auto &application : applications) {
        if (!toApp && application.value == "PUSH"_L1)
            continue;
        Attributes attributes{{"value"_L1, application.value}};
        if (state.isOn(field, application.value, application.value == set))
            attributes << Attribute{"selected"_L1};
        options << element("option"_L1, attributes, {application.label});
    }
    return element("select"_L1,
                   {{"name"_L1, field}, {"aria-label"_L1, QString("Apply mapping for "_L1 + attribute)}},
                   options);
}

Html rulesTable(const OktaDesk &desk, const okta::App &app, const okta::Mapping &mapping,
                const FormState &state)
{
    const auto targets = targetsOf(desk, app, mapping.toApp);
    QList<QList<Html>> rows;
    for (auto it = targets.constBegin(); it != targets.constEnd(); ++it) {
        const auto rule = mapping.properties.value(it.key()).toObject();
        const auto apply = rule.isEmpty() ? u"NONE"_s : rule.value("pushStatus"_L1).toString();
        rows.append({code(it.key()), expressionInput(it.key(), rule.value("expression"_L1).toString(), state),
                     applySelect(it.key(), apply, mapping.toApp, state)});
    }
    const QString appSide = app.label + " User"_L1;
    const auto target = mapping.toApp ? appSide : u"Okta User"_s;
    const auto source = mapping.toApp ? u"Okta User"_s : appSide;
    return table(u"Mappings"_s, {target, source, u"Apply"_s}, rows, {});
}

Reply show(const OktaDesk &desk, const Request &request, bool toApp, const FormState &state = {})
{
    return desk.withApp(request, [&](const okta::App &app) {
        const auto &mapping = toApp ? app.toApp : app.toOkta;
        const auto directions = tabs(u"Direction"_s,
                                     {{.label = QString(app.label + " to Okta User"_L1),
                                       .address = desk.frame().address(mappingsPath(app, false)),
                                       .current = !toApp},
                                      {.label = QString("Okta User to "_L1 + app.label),
                                       .address = desk.frame().address(mappingsPath(app, true)),
                                       .current = toApp}});
        const QString profile = desk.frame().address("/admin/universaldirectory/app/"_L1 + app.id);
        const auto form = desk.frame().form(
            mappingsPath(app, toApp),
            {state.banner(), rulesTable(desk, app, mapping, state),
             actions({linkButton(profile, u"Cancel"_s), primaryButton(u"Save Mappings"_s)})});
        const Surround surround{
            .title = QString(app.label + " User Profile Mappings"_L1),
            .section = u"Profile Editor"_s,
            .trail = {link(desk.frame().address(u"/admin/universaldirectory"_s), u"Profile Editor"_s),
                      link(profile, app.label + " User"_L1)}};
        return desk.frame().page(request, surround, {directions, form}, statusOf(state));
    });
}

/// The rules that the form changes, as the API takes them, and the mapping's id.
std::pair<QString, QJsonObject> changesOf(const OktaDesk &desk, const Request &request, bool toApp,
                                          const Fields &form)
{
    QString id;
    QJsonObject changes;
    desk.withApp(request, [&](const okta::App &app) {
        const auto &mapping = toApp ? app.toApp : app.toOkta;
        id = mapping.id;
        const auto targets = targetsOf(desk, app, toApp);
        for (auto it = targets.constBegin(); it != targets.constEnd(); ++it) {
            const auto apply = valueOf(form, applyField(it.key()));
            const bool had = mapping.properties.contains(it.key());
            if (apply == "NONE"_L1 && had)
                changes.insert(it.key(), QJsonValue::Null);
            else if (!apply.isEmpty() && apply != "NONE"_L1)
                changes.insert(
                    it.key(),
                    QJsonObject{{u"expression"_s, valueOf(form, expressionField(it.key())).trimmed()},
                                {u"pushStatus"_s, apply}});
        }
        return Reply{};
    });
    return {id, changes};
}

Reply save(const OktaDesk &desk, const Request &request, bool toApp)
{
    const auto form = parseFields(request.body);
    const auto [id, changes] = changesOf(desk, request, toApp, form);
    const auto refusal = desk.ask(u"POST"_s, "/api/v1/mappings/"_L1 + id, {{u"properties"_s, changes}});
    if (!refusal.isEmpty())
        return show(desk, request, toApp, {form, refusal});
    return desk.frame().seeOther(u"/admin/universaldirectory/app/%1/mappings/%2"_s.arg(
                                     request.parameter(u"appId"_s), toApp ? u"to-app"_s : u"to-okta"_s),
                                 Done::Saved);
}

} // namespace

void addMappingsPage(Router &router, const OktaDesk &desk)
{
    for (const bool toApp : {true, false}) {
        const auto path = u"/admin/universaldirectory/app/{appId}/mappings/%1"_s.arg(toApp ? u"to-app"_s
                                                                                           : u"to-okta"_s);
        router.add(u"GET"_s, path,
                   [desk, toApp](const Request &request) { return show(desk, request, toApp); });
        router.add(u"POST"_s, path,
                   [desk, toApp](const Request &request) { return save(desk, request, toApp); });
    }
}

} // namespace setup::practice::console
