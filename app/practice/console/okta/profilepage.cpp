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

const auto listLabel = "Attribute members"_L1;

/// One profile: its place in the console and in the API, and what is in it.
struct Profile
{
    QString title = {};
    QString path = {};
    QString schema = {};
    bool ofApp = false;
    QString appId = {};
    QJsonObject base = {};
    QJsonObject custom = {};
};

Profile userProfile(const OktaDesk &desk)
{
    return {.title = u"User (default)"_s,
            .path = u"/admin/universaldirectory/user"_s,
            .schema = u"/api/v1/meta/schemas/user/default"_s,
            .base = okta::userBaseAttributes(),
            .custom = desk.org().userSchema.properties};
}

Profile appProfile(const okta::App &app)
{
    return {.title = QString(app.label + " User"_L1),
            .path = QString("/admin/universaldirectory/app/"_L1 + app.id),
            .schema = u"/api/v1/meta/schemas/apps/%1/default"_s.arg(app.id),
            .ofApp = true,
            .appId = app.id,
            .base = app.baseSchema,
            .custom = app.schema.properties};
}

using View = std::function<Reply(const Profile &profile)>;

/// Calls the view without the org's mutex: a profile is a copy.
Reply withProfile(const OktaDesk &desk, const Request &request, const View &view)
{
    std::optional<Profile> profile;
    if (request.parameter(u"appId"_s).isEmpty()) {
        const std::lock_guard lock(desk.org().mutex);
        profile = userProfile(desk);
    } else {
        auto found = desk.withApp(request, [&profile](const okta::App &app) {
            profile = appProfile(app);
            return Reply{};
        });
        if (!profile)
            return found;
    }
    return view(*profile);
}

Surround surroundOf(const OktaDesk &desk, const Profile &profile)
{
    return {.title = profile.title,
            .section = u"Profile Editor"_s,
            .trail = {link(desk.frame().address(u"/admin/universaldirectory"_s), u"Profile Editor"_s)}};
}

Html attributesTable(const OktaDesk &desk, const Profile &profile)
{
    QList<QList<Html>> rows;
    const auto add = [&](const QJsonObject &attributes, bool custom) {
        for (auto it = attributes.constBegin(); it != attributes.constEnd(); ++it) {
            const auto definition = it->toObject();
            const auto title = definition.value("title"_L1).toString();
            QList<Html> row{element("span"_L1, {}, {title}), code(it.key()),
                            definition.value("type"_L1).toString(), custom ? u"Custom"_s : u"Base"_s};
            if (profile.ofApp)
                row << code(definition.value("externalName"_L1).toString()) << attributeType(definition);
            row << (custom ? desk.frame().form(profile.path + "/delete/"_L1 + it.key(),
                                               {button(u"Delete"_s, title)})
                           : Html());
            rows.append(row);
        }
    };
    add(profile.custom, true);
    add(profile.base, false);
    QStringList columns{u"Display name"_s, u"Variable name"_s, u"Data type"_s, u"Kind"_s};
    if (profile.ofApp)
        columns << u"External name"_s << u"Attribute type"_s;
    return table(u"Attributes"_s, columns << u"Actions"_s, rows, {});
}

Reply show(const OktaDesk &desk, const Request &request, const okta::Refusal &refusal = {})
{
    return withProfile(desk, request, [&](const Profile &profile) {
        QList<Html> buttons{primaryLink(desk.frame().address(profile.path + "/add"_L1), u"Add Attribute"_s)};
        if (profile.ofApp) {
            buttons << linkButton(desk.frame().address(profile.path + "/mappings/to-okta"_L1), u"Mappings"_s);
        }
        const FormState state(Fields{}, refusal);
        return desk.frame().page(
            request, surroundOf(desk, profile),
            {state.banner(), card(u"Attributes"_s, {actions(buttons), attributesTable(desk, profile)})},
            statusOf(state));
    });
}

QList<Html> addFields(const Profile &profile, const FormState &state)
{
    const FormFields fields(state);
    QList<Choice> types;
    for (const auto &type : {u"string"_s, u"boolean"_s, u"number"_s, u"integer"_s, u"array"_s})
        types << Choice{.value = type, .label = type, .on = types.isEmpty()};
    QList<Html> content{fields.select({u"Data type"_s, "type"_L1}, types),
                        fields.text({u"Display name"_s, "title"_L1}, {}),
                        fields.text({u"Variable name"_s, "variable"_L1}, {})};
    if (profile.ofApp) {
        content << fields.text({u"External name"_s, "externalName"_L1}, {})
                << fields.text({u"External namespace"_s, "externalNamespace"_L1}, {});
    }
    content << fields.checkboxes({u"Enum"_s, "enumerated"_L1},
                                 {{.value = u"on"_s, .label = u"Define enumerated list of values"_s}})
            << fields.area(
                   {listLabel, "members"_L1,
                    u"One value a line, exactly as the app spells it. Used when the list above is ticked."_s},
                   {});
    if (profile.ofApp) {
        content << fields.radios({u"Attribute type"_s, "scope"_L1},
                                 {{.value = u"SELF"_s, .label = u"Personal"_s},
                                  {.value = u"NONE"_s, .label = u"Group"_s, .on = true}});
    } else {
        content << fields.select({u"User permission"_s, "permission"_L1},
                                 {{.value = u"HIDE"_s, .label = u"Hide"_s},
                                  {.value = u"READ_ONLY"_s, .label = u"Read Only"_s, .on = true},
                                  {.value = u"READ_WRITE"_s, .label = u"Read-Write"_s}});
    }
    return content;
}

Reply showAdd(const OktaDesk &desk, const Request &request, const FormState &state = {})
{
    return withProfile(desk, request, [&](const Profile &profile) {
        const auto buttons = actions(
            {linkButton(desk.frame().address(profile.path), u"Cancel"_s), primaryButton(u"Save"_s)});
        const auto form = desk.frame().form(profile.path + "/add"_L1,
                                            QList<Html>{state.banner()} + addFields(profile, state)
                                                + QList{buttons});
        return desk.frame().page(request, surroundOf(desk, profile), {card(u"Add Attribute"_s, {form})},
                                 statusOf(state));
    });
}

/// The body of a schema update with that one attribute; null deletes it.
QJsonObject schemaUpdate(const QString &attribute, const QJsonValue &definition)
{
    return {{u"definitions"_s,
             QJsonObject{{u"custom"_s,
                          QJsonObject{{u"id"_s, u"#custom"_s},
                                      {u"type"_s, u"object"_s},
                                      {u"properties"_s, QJsonObject{{attribute, definition}}}}}}}};
}

QJsonObject definitionOf(const Profile &profile, const Fields &form)
{
    QJsonObject definition{{u"title"_s, valueOf(form, "title"_L1).trimmed()},
                           {u"type"_s, valueOf(form, "type"_L1)}};
    if (!valueOf(form, "enumerated"_L1).isEmpty()) {
        QJsonArray members;
        QJsonArray titled;
        const auto lines = valueOf(form, "members"_L1).split(u'\n', Qt::SkipEmptyParts);
        for (const auto &line : lines) {
            const auto value = line.trimmed();
            members.append(value);
            titled.append(QJsonObject{{u"const"_s, value}, {u"title"_s, value}});
        }
        definition.insert(u"enum"_s, members);
        definition.insert(u"oneOf"_s, titled);
    }
    if (!profile.ofApp) {
        const QJsonObject permission{{u"principal"_s, u"SELF"_s},
                                     {u"action"_s, valueOf(form, "permission"_L1)}};
        definition.insert(u"permissions"_s, QJsonArray{permission});
        return definition;
    }
    definition.insert(u"scope"_s, valueOf(form, "scope"_L1));
    definition.insert(u"externalName"_s, valueOf(form, "externalName"_L1).trimmed());
    definition.insert(u"externalNamespace"_s, valueOf(form, "externalNamespace"_L1).trimmed());
    return definition;
}

/// The API would take the name for one to change.
okta::Refusal nameProblem(const Profile &profile, const QString &variable)
{
    const auto field = u"Variable name"_s;
    if (variable.isEmpty())
        return {field, u"the field cannot be left blank"_s};
    if (profile.custom.contains(variable))
        return {field, u"the profile has an attribute of this name"_s};
    return {};
}

Reply addAttribute(const OktaDesk &desk, const Request &request)
{
    const auto form = parseFields(request.body);
    return withProfile(desk, request, [&](const Profile &profile) {
        const auto variable = valueOf(form, "variable"_L1).trimmed();
        const QHash<QString, QString> labels{{variable, u"Variable name"_s}, {u"title"_s, u"Display name"_s}};
        auto refusal = nameProblem(profile, variable);
        if (refusal.isEmpty() && !valueOf(form, "enumerated"_L1).isEmpty()
            && valueOf(form, "members"_L1).trimmed().isEmpty())
            refusal = {listLabel, u"the list has no value"_s};
        if (refusal.isEmpty()) {
            refusal = desk.ask(u"POST"_s, profile.schema, schemaUpdate(variable, definitionOf(profile, form)),
                               labels);
        }
        if (!refusal.isEmpty())
            return showAdd(desk, request, {form, refusal});
        return desk.frame().seeOther(profile.path, Done::Saved);
    });
}

Reply deleteAttribute(const OktaDesk &desk, const Request &request)
{
    return withProfile(desk, request, [&](const Profile &profile) {
        const auto refusal = desk.ask(u"POST"_s, profile.schema,
                                      schemaUpdate(request.parameter(u"attribute"_s), QJsonValue::Null));
        return refusal.isEmpty() ? desk.frame().seeOther(profile.path, Done::Deleted)
                                 : show(desk, request, refusal);
    });
}

} // namespace

void addProfilePage(Router &router, const OktaDesk &desk)
{
    for (const auto &path :
         {u"/admin/universaldirectory/user"_s, u"/admin/universaldirectory/app/{appId}"_s}) {
        router.add(u"GET"_s, path, [desk](const Request &request) { return show(desk, request); });
        router.add(u"GET"_s, path + "/add"_L1,
                   [desk](const Request &request) { return showAdd(desk, request); });
        router.add(u"POST"_s, path + "/add"_L1,
                   [desk](const Request &request) { return addAttribute(desk, request); });
        router.add(u"POST"_s, path + "/delete/{attribute}"_L1,
                   [desk](const Request &request) { return deleteAttribute(desk, request); });
    }
}

} // namespace setup::practice::console
