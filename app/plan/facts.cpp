// SPDX-License-Identifier: Apache-2.0
#include "plan/facts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace setup::plan {

void Discovery::forgetApp()
{
    appsOfThatName.reset();
    app.reset();
    metadata.reset();
    certificate.reset();
    appSchema.reset();
    mappingToApp.reset();
    mappingToOkta.reset();
    appUsers.reset();
    appGroups.reset();
    events.reset();
    for (const auto part : {Part::App, Part::Metadata, Part::AppSchema, Part::MappingToApp,
                            Part::MappingToOkta, Part::AppUsers, Part::AppGroups, Part::Events})
        readings.remove(part);
}

namespace {

/// The one that this setup has worked on so far, made by it or taken over.
bool isInLedger(const okta::App &app, const Ledger &ledger)
{
    const auto known = ledger.appId();
    return !known.isEmpty() && app.id.toString() == known;
}

} // namespace

okta::SamlAppDraft appDraft(const Answers &answers)
{
    okta::SamlAppDraft draft;
    draft.label = answers.appName;
    draft.saml = {.acsUrl = QString(placeholderAcs),
                  .audience = QString(placeholderAudience),
                  .recipient = QString(placeholderAcs),
                  .destination = QString(placeholderAcs),
                  .nameIdTemplate = u"${user.userName}"_s,
                  .nameIdFormat = u"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"_s};
    draft.userNameTemplate = answers.appUserName == AppUserName::Email ? u"${source.email}"_s
                                                                       : u"${source.login}"_s;
    return draft;
}

bool isOwnApp(const okta::App &app, const Ledger &ledger)
{
    return app.saml.acsUrl == placeholderAcs || isInLedger(app, ledger);
}

std::optional<okta::App> recognisedApp(const QList<okta::App> &appsOfThatName, const Answers &answers,
                                       const Ledger &ledger)
{
    QList<okta::App> candidates;
    for (const auto &app : appsOfThatName) {
        if (app.isSaml() && isInLedger(app, ledger))
            return app;
        if (app.isSaml() && (answers.existingApp == ExistingApp::Adopt || isOwnApp(app, ledger)))
            candidates << app;
    }
    if (candidates.size() != 1)
        return std::nullopt;
    return candidates.constFirst();
}

std::optional<sumo::SamlConfiguration> samlConfiguration(const Discovery &discovery)
{
    if (!discovery.samlConfigurations || !discovery.metadata)
        return std::nullopt;
    std::optional<sumo::SamlConfiguration> found;
    for (const auto &configuration : *discovery.samlConfigurations) {
        if (configuration.issuer != discovery.metadata->issuer)
            continue;
        // Of several with this issuer, the one that the app already points at.
        const bool inUse = discovery.app && discovery.app->saml.acsUrl == configuration.acsUrl;
        if (!found || inUse)
            found = configuration;
    }
    return found;
}

QByteArray storedCertificate(const sumo::SamlConfiguration &configuration)
{
    const auto facts = okta::readCertificate(configuration.certificate.toUtf8());
    return facts ? facts->der : QByteArray();
}

namespace {

bool hasFeature(const Discovery &discovery, QLatin1StringView feature)
{
    return discovery.app && discovery.app->hasFeature(feature);
}

} // namespace

bool isScimOn(const Discovery &discovery)
{
    return hasFeature(discovery, "SCIM_PROVISIONING"_L1);
}

bool isConnectorFilled(const Discovery &discovery)
{
    // Inferred, no recording of a custom SAML app with SCIM exists: the ticked actions show as import features, and
    // the To App page opens only behind a saved connector. Either is taken as proof.
    static constexpr std::array features{"IMPORT_NEW_USERS"_L1, "IMPORT_PROFILE_UPDATES"_L1,
                                         "PUSH_NEW_USERS"_L1, "PUSH_PROFILE_UPDATES"_L1,
                                         "PUSH_USER_DEACTIVATION"_L1};
    return std::any_of(features.begin(), features.end(),
                       [&discovery](QLatin1StringView feature) { return hasFeature(discovery, feature); });
}

bool isToAppOn(const Discovery &discovery)
{
    return hasFeature(discovery, "PUSH_NEW_USERS"_L1) && hasFeature(discovery, "PUSH_PROFILE_UPDATES"_L1)
        && hasFeature(discovery, "PUSH_USER_DEACTIVATION"_L1);
}

std::optional<sumo::Role> scimRole(const Answers &answers, const Discovery &discovery)
{
    if (!discovery.roles)
        return std::nullopt;
    for (const auto &role : *discovery.roles) {
        if (role.name == answers.scimRoleName)
            return role;
    }
    return std::nullopt;
}

std::optional<sumo::ServiceAccount> scimAccount(const Answers &answers, const Discovery &discovery)
{
    if (!discovery.serviceAccounts)
        return std::nullopt;
    const auto email = answers.effectiveServiceAccountEmail();
    for (const auto &account : *discovery.serviceAccounts) {
        if (account.email.compare(email, Qt::CaseInsensitive) == 0)
            return account;
    }
    return std::nullopt;
}

QString scimKeyLabel(const Answers &answers)
{
    return u"Okta SCIM: %1"_s.arg(answers.appName).left(128);
}

std::optional<sumo::AccessKey> scimKey(const Answers &answers, const Discovery &discovery)
{
    if (!discovery.scimKeys)
        return std::nullopt;
    for (const auto &key : *discovery.scimKeys) {
        if (key.label == scimKeyLabel(answers))
            return key;
    }
    return std::nullopt;
}

QString scimAccessId(const Answers &answers, const Discovery &discovery)
{
    if (answers.scimCredential == ScimCredentialSource::Own)
        return answers.ownAccessId;
    const auto key = scimKey(answers, discovery);
    return key ? key->accessId : QString();
}

QStringList wantedRoles(const Answers &answers, const Discovery &discovery)
{
    if (!answers.roles.isEmpty())
        return answers.roles;
    QStringList names;
    if (discovery.roles) {
        for (const auto &role : *discovery.roles) {
            if (role.name != answers.scimRoleName)
                names << role.name;
        }
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QStringList unknownRoles(const Answers &answers, const Discovery &discovery)
{
    QStringList unknown;
    if (!discovery.roles)
        return unknown;
    auto asked = answers.roles;
    for (const auto &person : answers.people)
        asked << person.role;
    for (const auto &group : answers.groups)
        asked << group.role;
    asked.removeDuplicates();
    for (const auto &name : asked) {
        const bool known = std::any_of(discovery.roles->cbegin(), discovery.roles->cend(),
                                       [&name](const sumo::Role &role) { return role.name == name; });
        if (!known)
            unknown << name;
    }
    return unknown;
}

Error unknownAttribute(const QStringList &names)
{
    return {.kind = ErrorKind::Conflict,
            .service = Service::Okta,
            .code = u"unknown-attribute"_s,
            .detail = names.join(u", "_s)};
}

Secret joinCredential(const QString &accessId, const Secret &key)
{
    return Secret(QByteArray(accessId.toUtf8() + ':' + key.reveal()));
}

Secret keyOf(const Secret &joined, const QString &accessId)
{
    const QByteArray prefix = accessId.toUtf8() + ':';
    if (accessId.isEmpty() || !joined.reveal().startsWith(prefix))
        return {};
    return Secret(joined.reveal().mid(prefix.size()));
}

} // namespace setup::plan
