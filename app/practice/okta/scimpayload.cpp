// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/scimpayload.h"

#include "practice/identifiers.h"
#include "practice/okta/scimtemplate.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

const auto rolesExternalName = "roles.^[primary==true].value"_L1;
constexpr int passwordLength = 20;

void putPlain(QJsonObject &target, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        target.insert(path.first(), value);
        return;
    }
    auto inner = target.value(path.first()).toObject();
    putPlain(inner, path.mid(1), value);
    target.insert(path.first(), inner);
}

/// `list.^[primary==true].member`: sets the member of the primary element.
void putPrimary(QJsonObject &target, const QString &list, const QString &member, const QJsonValue &value)
{
    const auto elements = target.value(list).toArray();
    auto primary = elements.isEmpty() ? QJsonObject{} : elements.first().toObject();
    primary.insert(member, value);
    primary.insert(u"primary"_s, true);
    target.insert(list, QJsonArray{primary});
}

void putValue(QJsonObject &target, const QString &externalName, const QJsonValue &value)
{
    static const QRegularExpression primary(u"^(\\w+)\\.\\^\\[primary==true\\]\\.(\\w+)$"_s);
    if (const auto match = primary.match(externalName); match.hasMatch()) {
        putPrimary(target, match.captured(1), match.captured(2), value);
        return;
    }
    const bool isPath = !externalName.contains(u'^') && !externalName.contains(u'[');
    if (isPath && !externalName.startsWith("roles"_L1))
        putPlain(target, externalName.split(u'.'), value);
}

bool hasNoValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

} // namespace

void putProfile(QJsonObject &scimUser, const QJsonObject &attributes, const QJsonObject &profile)
{
    for (auto it = profile.constBegin(); it != profile.constEnd(); ++it) {
        const auto definition = attributes.value(it.key()).toObject();
        const auto externalName = definition.value("externalName"_L1).toString();
        const auto externalNamespace = definition.value("externalNamespace"_L1).toString();
        if (externalName.isEmpty() || hasNoValue(it.value()))
            continue;
        if (externalNamespace == scimCoreNamespace()) {
            if (!externalName.startsWith("roles"_L1) || externalName == rolesExternalName)
                putValue(scimUser, externalName, it.value());
        } else {
            auto extension = scimUser.value(externalNamespace).toObject();
            putValue(extension, externalName, it.value());
            scimUser.insert(externalNamespace, extension);
        }
    }
}

QJsonObject newScimUser(const QString &userName, const QString &externalId, const QJsonObject &attributes,
                        const QJsonObject &profile)
{
    QJsonObject user{{u"schemas"_s, QJsonArray{scimCoreNamespace()}},
                     {u"userName"_s, userName},
                     {u"externalId"_s, externalId},
                     {u"groups"_s, QJsonArray{}},
                     {u"password"_s, randomText(passwordLength)},
                     {u"active"_s, true}};
    putProfile(user, attributes, profile);
    return user;
}

} // namespace setup::practice::okta
