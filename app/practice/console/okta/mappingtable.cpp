// SPDX-License-Identifier: Apache-2.0
#include "practice/console/okta/mappingtable.h"

#include "practice/console/parts.h"
#include "practice/okta/schemas.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {

QString mappingsPath(const okta::App &app, bool toApp)
{
    return u"/admin/universaldirectory/app/%1/mappings/%2"_s.arg(app.id, toApp ? u"to-app"_s : u"to-okta"_s);
}

QString attributeType(const QJsonObject &definition)
{
    return definition.value("scope"_L1).toString() == "SELF"_L1 ? u"Personal"_s : u"Group"_s;
}

Html mappingCard(const OktaDesk &desk, const okta::App &app, const okta::Mapping &mapping)
{
    const auto attributes = mapping.toApp ? okta::appAttributes(app) : okta::userAttributes(desk.org());
    QList<QList<Html>> rows;
    for (auto it = attributes.constBegin(); it != attributes.constEnd(); ++it) {
        if (!mapping.toApp && !mapping.properties.contains(it.key()))
            continue;
        const auto rule = mapping.properties.value(it.key()).toObject();
        const bool pushed = rule.value("pushStatus"_L1).toString() == "PUSH"_L1;
        rows.append({element("span"_L1, {}, {it->toObject().value("title"_L1).toString()}), code(it.key()),
                     attributeType(it->toObject()),
                     rule.isEmpty() ? Html(u"–"_s) : code(rule.value("expression"_L1).toString()),
                     rule.isEmpty() ? QString()
                         : pushed   ? u"Create and update"_s
                                    : u"Create"_s});
    }
    const QString title = mapping.toApp ? QString(app.label + " Attribute Mappings"_L1)
                                        : u"Okta Attribute Mappings"_s;
    return card(
        title,
        {table(title, {u"Attribute"_s, u"Variable name"_s, u"Attribute Type"_s, u"Value"_s, u"Apply on"_s},
               rows, u"No attribute is mapped."_s)},
        linkButton(desk.frame().address(mappingsPath(app, mapping.toApp)), u"Go to Profile Editor"_s));
}

} // namespace setup::practice::console
