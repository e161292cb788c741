// SPDX-License-Identifier: Apache-2.0
#include "practice/snapshot.h"

#include "practice/okta/assignments.h"
#include "practice/okta/signingkeys.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace setup::practice {
namespace {

/// What stands for a value that differs in every world.
using Names = QHash<QString, QString>;

QString bare(QString certificate)
{
    certificate.remove("-----BEGIN CERTIFICATE-----"_L1).remove("-----END CERTIFICATE-----"_L1);
    return certificate.simplified().remove(u' ');
}

void nameOkta(okta::Org &org, Names &names)
{
    const std::lock_guard lock(org.mutex);
    for (const auto &app : org.apps) {
        names.insert(okta::Org::issuerOf(*app), u"issuer of %1"_s.arg(app->label));
        names.insert(org.base + "/app/"_L1 + app->name + u'/' + app->externalKey + "/sso/saml"_L1,
                     u"sign-on URL of %1"_s.arg(app->label));
        for (const auto &key : app->keys) {
            const bool current = key.kid == app->currentKid;
            names.insert(QString::fromLatin1(key.certificate.der.toBase64()),
                         (current ? u"certificate of %1"_s : u"old certificate of %1"_s).arg(app->label));
        }
    }
    names.insert(org.base, u"org"_s);
}

void nameSumo(sumo::Tenant &tenant, Names &names)
{
    const std::lock_guard lock(tenant.mutex);
    for (const auto &configuration : tenant.samlConfigurations) {
        const auto name = configuration.settings.value("configurationName"_L1).toString();
        names.insert(configuration.assertionConsumerUrl(), u"ACS URL of %1"_s.arg(name));
        names.insert(configuration.entityId(), u"entity ID of %1"_s.arg(name));
    }
    for (const auto &key : tenant.keys)
        names.insert(key.id, u"key %1"_s.arg(key.label));
    names.insert(tenant.base + "/v1/scim"_L1, u"SCIM"_s);
}

QJsonValue named(const Names &names, const QJsonValue &value)
{
    if (value.isString())
        return names.value(value.toString(), value.toString());
    if (value.isObject()) {
        auto object = value.toObject();
        for (QJsonValueRef element : object)
            element = named(names, element);
        return object;
    }
    if (value.isArray()) {
        QJsonArray result;
        const auto elements = value.toArray();
        for (const auto &element : elements)
            result.append(named(names, element));
        return result;
    }
    return value;
}

QJsonArray sorted(QStringList texts)
{
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

QJsonObject appState(const okta::App &app, const Names &names)
{
    QJsonObject state{{u"label"_s, app.label},
                      {u"active"_s, app.active},
                      {u"features"_s, sorted(QStringList(app.features.cbegin(), app.features.cend()))},
                      {u"userNameTemplate"_s, app.userNameTemplate},
                      {u"visibility"_s, app.visibility.value("hide"_L1)},
                      {u"signOn"_s, named(names, app.signOn)}};
    if (app.connector) {
        const auto &connector = *app.connector;
        const bool header = connector.authMode == okta::Connector::AuthMode::Header;
        state.insert(u"connector"_s,
                     QJsonObject{{u"baseUrl"_s, named(names, connector.baseUrl)},
                                 {u"uniqueIdentifier"_s, connector.uniqueIdentifier},
                                 {u"actions"_s, sorted(connector.actions)},
                                 {u"authMode"_s, header ? u"header"_s : u"basic"_s},
                                 {u"userName"_s, named(names, connector.userName)}});
    }
    return state;
}

QJsonObject assignmentState(okta::Org &org, const okta::App &app)
{
    QJsonObject users;
    for (const auto &[id, user] : app.users) {
        users.insert(user.userName,
                     QJsonObject{{u"scope"_s, user.byGroup ? u"GROUP"_s : u"USER"_s},
                                 {u"status"_s, user.status},
                                 {u"syncState"_s, user.syncState},
                                 {u"provisioned"_s, !user.externalId.isEmpty()},
                                 {u"profile"_s, okta::profileOf(org, app, user)}});
    }
    QJsonArray groups;
    for (const auto &assignment : app.groups) {
        const auto *group = org.group(assignment.groupId);
        groups.append(QJsonObject{{u"name"_s, group != nullptr ? group->name : QString()},
                                  {u"priority"_s, assignment.priority},
                                  {u"profile"_s, assignment.profile}});
    }
    return {{u"users"_s, users}, {u"groups"_s, groups}};
}

QJsonObject oktaState(okta::Org &org, const Names &names)
{
    const std::lock_guard lock(org.mutex);
    QJsonArray apps;
    QJsonArray appSchemas;
    QJsonArray mappings;
    QJsonArray assignments;
    for (const auto &app : org.apps) {
        apps.append(appState(*app, names));
        appSchemas.append(QJsonObject{{u"app"_s, app->label},
                                      {u"base"_s, app->baseSchema},
                                      {u"custom"_s, app->schema.properties},
                                      {u"required"_s, sorted(app->schema.required)}});
        mappings.append(QJsonObject{{u"app"_s, app->label},
                                    {u"toApp"_s, app->toApp.properties},
                                    {u"toOkta"_s, app->toOkta.properties}});
        auto assigned = assignmentState(org, *app);
        assigned.insert(u"app"_s, app->label);
        assignments.append(assigned);
    }
    QJsonObject people;
    for (const auto &person : org.people.all()) {
        if (!person.more.isEmpty())
            people.insert(person.login, person.more);
    }
    return {{u"apps"_s, apps},
            {u"userSchema"_s, org.userSchema.properties},
            {u"appSchemas"_s, appSchemas},
            {u"mappings"_s, mappings},
            {u"assignments"_s, assignments},
            {u"people"_s, people}};
}

QString ownerName(sumo::Tenant &tenant, const QString &id)
{
    if (const auto *account = tenant.serviceAccount(id))
        return account->name;
    const auto *user = tenant.user(id);
    return user != nullptr ? user->email : QString();
}

QJsonObject samlState(const sumo::SamlConfiguration &configuration, const Names &names)
{
    auto settings = configuration.settings;
    for (const auto &field : {u"x509cert1"_s, u"x509cert2"_s, u"x509cert3"_s})
        settings.insert(field, bare(settings.value(field).toString()));
    return named(names, settings).toObject();
}

QJsonObject sumoState(sumo::Tenant &tenant, const Names &names)
{
    const std::lock_guard lock(tenant.mutex);
    QJsonArray saml;
    for (const auto &configuration : tenant.samlConfigurations)
        saml.append(samlState(configuration, names));
    QJsonArray roles;
    for (const auto &role : tenant.roles) {
        roles.append(QJsonObject{{u"name"_s, role.name},
                                 {u"description"_s, role.description},
                                 {u"capabilities"_s, sorted(role.capabilities)}});
    }
    QJsonArray users;
    for (const auto &user : tenant.users) {
        users.append(QJsonObject{{u"email"_s, user.email},
                                 {u"userName"_s, user.userName},
                                 {u"firstName"_s, user.firstName},
                                 {u"lastName"_s, user.lastName},
                                 {u"active"_s, user.active},
                                 {u"roles"_s, sorted(tenant.roleNames(user.roleIds))}});
    }
    QJsonArray accounts;
    for (const auto &account : tenant.serviceAccounts) {
        accounts.append(QJsonObject{{u"name"_s, account.name},
                                    {u"email"_s, account.email},
                                    {u"active"_s, account.active},
                                    {u"roles"_s, sorted(tenant.roleNames(account.roleIds))}});
    }
    QJsonArray keys;
    for (const auto &key : tenant.keys) {
        keys.append(QJsonObject{{u"label"_s, key.label},
                                {u"owner"_s, ownerName(tenant, key.ownerId)},
                                {u"disabled"_s, key.disabled},
                                {u"scopes"_s, sorted(key.scopes)}});
    }
    return {{u"saml"_s, saml},
            {u"roles"_s, roles},
            {u"users"_s, users},
            {u"serviceAccounts"_s, accounts},
            {u"accessKeys"_s, keys}};
}

} // namespace

QJsonObject snapshotOf(okta::Org &org, sumo::Tenant &tenant)
{
    Names names;
    nameOkta(org, names);
    nameSumo(tenant, names);
    return {{u"okta"_s, oktaState(org, names)}, {u"sumo"_s, sumoState(tenant, names)}};
}

} // namespace setup::practice
