// SPDX-License-Identifier: Apache-2.0
#include "plan/sample.h"

#include "plan/facts.h"

using namespace Qt::StringLiterals;

namespace setup::test {
namespace {

const auto acs = u"https://service.us2.sumologic.com/sumo/saml/consume/1"_s;
const auto entityId = u"https://service.us2.sumologic.com/sumo/saml/1"_s;
const auto issuer = u"http://www.okta.com/exkSample"_s;

const auto signingPem = R"(-----BEGIN CERTIFICATE-----
MIIBijCCAS+gAwIBAgIUdVgGJz+oGtXkfKxQE6foVvltbMkwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOc2FtcGxlIHNpZ25pbmcwIBcNMjYxMTIzMTk0MTQ1WhgPMjEy
NjEwMzAxOTQxNDVaMBkxFzAVBgNVBAMMDnNhbXBsZSBzaWduaW5nMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEZmA+YEP1hu1qn9I+Pq9EZecXZZ2oaYGIHWRm0uUM
U6kIMdeJiQq20PZMvGev1ZGX1qwjaHzpdkdMXgh3yxnTWaNTMFEwHQYDVR0OBBYE
FOUOXiL7BJRiIQYXJm3ENRO+HgkFMB8GA1UdIwQYMBaAFOUOXiL7BJRiIQYXJm3E
NRO+HgkFMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAKSDOPoC
SKYHP79JPn6hFLxN6EQT2RqpROtnSUvbbXRQAiEArfcQshD3MngH3YI5VXfXzsPG
lRmcVylr8w7GohBqK1Q=
-----END CERTIFICATE-----
)"_ba;

okta::App finishedApp()
{
    okta::App app{.id = okta::AppId(u"0oaSample"_s),
                  .name = u"acme_sumologic_1"_s,
                  .label = u"Sumo Logic"_s,
                  .status = u"ACTIVE"_s,
                  .signOnMode = u"SAML_2_0"_s};
    app.features = {u"SCIM_PROVISIONING"_s, u"IMPORT_NEW_USERS"_s, u"PUSH_NEW_USERS"_s,
                    u"PUSH_PROFILE_UPDATES"_s, u"PUSH_USER_DEACTIVATION"_s};
    app.saml = {.acsUrl = acs, .audience = entityId, .recipient = acs, .destination = acs};
    return app;
}

okta::SchemaAttribute attribute(const QString &name)
{
    return {.name = name, .title = name, .type = u"string"_s, .scope = u"NONE"_s};
}

okta::SchemaAttribute rolesOnUser()
{
    auto roles = attribute(u"roles"_s);
    roles.values = {u"Administrator"_s, u"Analyst"_s};
    roles.valueTitles = roles.values;
    roles.userPermission = u"READ_WRITE"_s;
    return roles;
}

okta::SchemaAttribute rolesOnApp()
{
    auto roles = rolesOnUser();
    roles.userPermission.clear();
    roles.externalName = QString(plan::rolesExternalName);
    roles.externalNamespace = QString(plan::scimUserNamespace);
    return roles;
}

sumo::Role role(const QString &id, const QString &name, const QStringList &capabilities = {})
{
    return {.id = sumo::RoleId(id), .name = name, .description = {}, .capabilities = capabilities};
}

void addSumoLogic(plan::Discovery &discovery)
{
    discovery.samlConfigurations = {{.id = sumo::SamlConfigurationId(u"saml1"_s),
                                     .name = u"Okta"_s,
                                     .issuer = issuer,
                                     .certificate = QString::fromLatin1(signingPem),
                                     .acsUrl = acs,
                                     .entityId = entityId}};
    discovery.roles = {role(u"r1"_s, u"Administrator"_s), role(u"r2"_s, u"Analyst"_s),
                       role(u"r3"_s, u"Okta SCIM provisioning"_s, {u"manageUsersAndRoles"_s})};
    discovery.serviceAccounts = {{.id = sumo::ServiceAccountId(u"sa1"_s),
                                  .name = u"Okta SCIM"_s,
                                  .email = u"okta-scim@acme.okta.com"_s,
                                  .active = true,
                                  .roles = {sumo::RoleId(u"r3"_s)}}};
    discovery.scimKeys = {{.accessId = u"suScim"_s, .label = u"Okta SCIM: Sumo Logic"_s}};
    discovery.scimSecretKnown = true;
    discovery.scimProbe = sumo::ScimProbe{
        .finding = sumo::ScimFinding::Works, .httpStatus = 200, .totalUsers = 3};
}

void addProfiles(plan::Discovery &discovery)
{
    okta::Schema user{.userType = okta::UserTypeId(u"oty1"_s)};
    user.base = {{u"login"_s, attribute(u"login"_s)}};
    user.custom = {{u"roles"_s, rolesOnUser()}};
    discovery.userSchema = user;
    okta::Schema app;
    app.base = {{u"userName"_s, attribute(u"userName"_s)}};
    app.custom = {{u"roles"_s, rolesOnApp()}};
    for (const auto &name : {u"givenName"_s, u"familyName"_s, u"email"_s})
        app.custom.insert(name, attribute(name));
    discovery.appSchema = app;
    discovery.mappingToApp = okta::Mapping{.id = okta::MappingId(u"prm1"_s),
                                           .rules = {{u"givenName"_s, {u"user.firstName"_s, u"PUSH"_s}},
                                                     {u"familyName"_s, {u"user.lastName"_s, u"PUSH"_s}},
                                                     {u"email"_s, {u"user.email"_s, u"PUSH"_s}}}};
    discovery.mappingToOkta = okta::Mapping{
        .id = okta::MappingId(u"prm2"_s),
        .rules = {{u"firstName"_s, {u"appuser.givenName"_s, u"DONT_PUSH"_s}},
                  {u"lastName"_s, {u"appuser.familyName"_s, u"DONT_PUSH"_s}},
                  {u"email"_s, {u"appuser.email"_s, u"DONT_PUSH"_s}}}};
}

void addPerson(plan::Discovery &discovery, const QString &name, const QString &roleId,
               const QString &roleName)
{
    const QString login = name + u"@acme.example"_s;
    auto people = discovery.people.value_or(QMap<QString, okta::User>());
    people.insert(
        login, {.id = okta::UserId(u"00u"_s + name), .status = u"ACTIVE"_s, .login = login, .email = login});
    discovery.people = people;
    auto assigned = discovery.appUsers.value_or(QList<okta::AppUser>());
    assigned << okta::AppUser{.id = okta::UserId(u"00u"_s + name),
                              .externalId = u"ext-"_s + name,
                              .status = u"PROVISIONED"_s,
                              .scope = u"USER"_s,
                              .syncState = u"SYNCHRONIZED"_s,
                              .statusChanged = sampleTime(),
                              .userName = login,
                              .profile = {{u"roles"_s, roleName}}};
    discovery.appUsers = assigned;
    auto events = discovery.events.value_or(QList<okta::LogEvent>());
    events << okta::LogEvent{.uuid = u"event-"_s + name,
                             .eventType = u"application.provision.user.push"_s,
                             .published = sampleTime(),
                             .result = u"SUCCESS"_s,
                             .appUserName = login};
    discovery.events = events;
    auto users = discovery.sumoUsers.value_or(QMap<QString, sumo::User>());
    users.insert(login,
                 {.id = sumo::UserId(u"su-"_s + name),
                  .email = login,
                  .firstName = name,
                  .lastName = u"Sample"_s,
                  .active = true,
                  .roles = {sumo::RoleId(roleId)}});
    discovery.sumoUsers = users;
}

} // namespace

QDateTime sampleTime()
{
    return QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);
}

plan::Answers sampleAnswers()
{
    plan::Answers answers;
    answers.oktaOrg = QUrl(u"https://acme.okta.com"_s);
    answers.sumoDeployment = u"us2"_s;
    answers.sumoApi = QUrl(u"https://api.us2.sumologic.com/api"_s);
    answers.appName = u"Sumo Logic"_s;
    answers.people = {{u"ann@acme.example"_s, u"Administrator"_s}, {u"ben@acme.example"_s, u"Analyst"_s}};
    answers.groups = {{u"Security"_s, u"Analyst"_s}};
    return answers;
}

plan::Discovery finishedDiscovery()
{
    plan::Discovery discovery;
    discovery.organization = okta::Organization{.id = u"00o1"_s, .pipeline = u"idx"_s};
    discovery.app = finishedApp();
    discovery.appsOfThatName = {finishedApp()};
    const auto certificate = okta::readCertificate(signingPem);
    discovery.certificate = *certificate;
    discovery.certificate->notBefore = sampleTime().addDays(-1);
    discovery.metadata = okta::SamlMetadata{
        .issuer = issuer, .ssoUrl = QUrl(u"https://acme.okta.com/sso"_s), .certificates = {certificate->der}};
    addSumoLogic(discovery);
    addProfiles(discovery);
    addPerson(discovery, u"ann"_s, u"r1"_s, u"Administrator"_s);
    addPerson(discovery, u"ben"_s, u"r2"_s, u"Analyst"_s);
    discovery.groups = {{u"Security"_s, okta::Group{.id = okta::GroupId(u"00g1"_s), .name = u"Security"_s}}};
    discovery.groupMembers = {{u"Security"_s, {discovery.people->value(u"ann@acme.example"_s)}}};
    discovery.appGroups = {
        okta::AppGroup{.id = okta::GroupId(u"00g1"_s), .profile = {{u"roles"_s, u"Analyst"_s}}}};
    for (int part = 0; part <= static_cast<int>(plan::Part::SumoUsers); ++part)
        discovery.readings.insert(
            static_cast<plan::Part>(part),
            {.at = sampleTime(), .by = {.request = u"GET /part"_s, .requestId = u"req-%1"_s.arg(part)}});
    return discovery;
}

void switchScimOff(plan::Discovery &discovery)
{
    discovery.app->features.clear();
}

plan::Assessment assessed(const plan::ChangeId &id, const plan::Answers &answers,
                          const plan::Discovery &discovery)
{
    const auto catalog = plan::changeCatalog();
    for (const auto &change : catalog) {
        if (change->id() == id)
            return change->assess(answers, discovery);
    }
    qFatal("no such change: %s", qPrintable(id.toString()));
}

} // namespace setup::test
