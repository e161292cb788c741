// SPDX-License-Identifier: Apache-2.0
#include "plan/answers.h"

#include "core/json.h"
#include "plan/change.h"
#include "plan/setupsection.h"
#include "services/okta/oktaaddress.h"
#include "services/sumo/sumoaddress.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

constexpr int maxAddress = 300;

/// Why an address is refused, in words for the place list of the error.
QString addressProblem(const Error &error)
{
    static const QHash<QString, QString> reasons{
        {u"empty"_s, u"empty"_s},
        {u"plain-http"_s, u"plain http would send keys unprotected; use https"_s},
        {u"not-an-address"_s, u"no address"_s},
        {u"placeholder"_s, u"still the placeholder; put your org's name in its place"_s},
        {u"not-an-org"_s, u"belongs to Okta itself; your org's address begins with its own name"_s},
        {u"lookalike"_s, u"looks like the service's address and isn't one"_s},
        {u"user-info"_s, u"an address with @ in it hides its real host"_s},
        {u"scheme"_s, u"an address of the services begins with https"_s},
        {u"port"_s, u"a port is of no use here; leave it out"_s},
        {u"ip-address"_s, u"a number in place of a name"_s},
        {u"long-label"_s, u"longer than 63 characters between two dots"_s},
        {u"other-host"_s, u"an address of Sumo Logic ends in sumologic.com"_s},
        {u"no-tenant"_s, u"tells no tenant; give the deployment"_s},
        {u"unknown-deployment"_s, u"Sumo Logic has no such deployment"_s}};
    const auto reason = reasons.value(error.code, error.code);
    return error.detail.isEmpty() ? reason : u"\"%1\": %2"_s.arg(error.detail, reason);
}

const QList<std::pair<QString, ExistingApp>> &existingAppWords()
{
    static const QList<std::pair<QString, ExistingApp>> words{{u"adopt-if-ours"_s, ExistingApp::AdoptIfOurs},
                                                              {u"adopt"_s, ExistingApp::Adopt}};
    return words;
}

const QList<std::pair<QString, AppUserName>> &userNameWords()
{
    static const QList<std::pair<QString, AppUserName>> words{{u"login"_s, AppUserName::Login},
                                                              {u"email"_s, AppUserName::Email}};
    return words;
}

const QList<std::pair<QString, ScimCredentialSource>> &credentialWords()
{
    static const QList<std::pair<QString, ScimCredentialSource>> words{
        {u"new"_s, ScimCredentialSource::NewServiceAccount}, {u"own"_s, ScimCredentialSource::Own}};
    return words;
}

const QList<std::pair<QString, QString>> &permissionWords()
{
    static const QList<std::pair<QString, QString>> words{
        {u"READ_WRITE"_s, u"READ_WRITE"_s}, {u"READ_ONLY"_s, u"READ_ONLY"_s}, {u"HIDE"_s, u"HIDE"_s}};
    return words;
}

template <class T>
QString wordOf(const QList<std::pair<QString, T>> &words, const T &meaning)
{
    for (const auto &[word, value] : words) {
        if (value == meaning)
            return word;
    }
    return {};
}

void readOktaDomain(SetupSection &okta, bool isOrgKnown, Answers &answers)
{
    QString text;
    okta.text(u"oktaDomain", text, maxAddress);
    if (text.isEmpty())
        return;
    const auto address = okta::parseOrgAddress(text);
    if (!address)
        return okta.reader().note(u"oktaDomain", addressProblem(address.error()));
    if (!address->isKnownDomain)
        return okta.reader().note(u"oktaDomain", u"on no domain of Okta's own"_s);
    if (isOrgKnown && answers.oktaOrg != address->url)
        return okta.reader().note(u"oktaDomain", u"org is another org on a domain of Okta's own"_s);
    answers.oktaDomain = address->url;
}

void readOkta(JsonReader &root, Answers &answers, bool allowLoopback)
{
    SetupSection okta(root.object(u"okta"), {u"org"_s, u"oktaDomain"_s, u"clientId"_s});
    okta.text(u"clientId", answers.oktaClientId, maxClientId);
    static const QRegularExpression clientId(u"^[A-Za-z0-9_-]*$"_s);
    if (!clientId.match(answers.oktaClientId).hasMatch())
        okta.reader().note(u"clientId", u"\"%1\" is no client ID"_s.arg(answers.oktaClientId));
    if (!okta.reader().raw().value("org"_L1).isString()) {
        if (root.raw().value("okta"_L1).isObject())
            okta.reader().note(u"org", u"missing, or not a string"_s);
        return;
    }
    const auto address = okta::parseOrgAddress(okta.reader().string(u"org"), allowLoopback);
    if (address)
        answers.oktaOrg = address->url;
    else
        okta.reader().note(u"org", addressProblem(address.error()));
    readOktaDomain(okta, address && address->isKnownDomain, answers);
}

void readSumo(JsonReader &root, Answers &answers, bool allowLoopback)
{
    SetupSection sumo(root.object(u"sumo"), {u"deployment"_s, u"api"_s});
    auto &reader = sumo.reader();
    if (!root.raw().value("sumo"_L1).isObject())
        return; // told by the reader
    if (reader.contains(u"deployment") == reader.contains(u"api")) {
        reader.note(u"deployment", u"give either deployment or api"_s);
        return;
    }
    const bool byAddress = reader.contains(u"api");
    const auto key = byAddress ? u"api"_s : u"deployment"_s;
    const auto address = sumo::parseTenantAddress(reader.string(key), allowLoopback && byAddress);
    if (!address) {
        reader.note(key, addressProblem(address.error()));
        return;
    }
    answers.sumoDeployment = address->deployment;
    answers.sumoApi = address->api;
}

void readApp(JsonReader &root, Answers &answers, Completeness completeness)
{
    SetupSection app(root.object(u"app"), {u"name"_s, u"existing"_s, u"userName"_s}, completeness);
    if (root.raw().value("app"_L1).isObject() && !app.reader().contains(u"name"))
        app.reader().note(u"name", u"missing"_s);
    app.text(u"name", answers.appName, maxAppName);
    app.choice(u"existing", existingAppWords(), answers.existingApp);
    app.choice(u"userName", userNameWords(), answers.appUserName);
}

void readScim(JsonReader &root, Answers &answers, Completeness completeness)
{
    SetupSection scim(root.optionalObject(u"scim"),
                      {u"credential"_s, u"accessId"_s, u"serviceAccount"_s, u"role"_s}, completeness);
    scim.choice(u"credential", credentialWords(), answers.scimCredential);
    scim.text(u"accessId", answers.ownAccessId, SetupSection::maxName);
    scim.text(u"role", answers.scimRoleName, SetupSection::maxName);
    SetupSection account(scim.reader().optionalObject(u"serviceAccount"), {u"name"_s, u"email"_s});
    account.text(u"name", answers.serviceAccountName, SetupSection::maxName);
    account.text(u"email", answers.serviceAccountEmail, 255);
    static const QRegularExpression email(uR"(^[^@\s]+@[^@\s]+$)"_s);
    if (!answers.serviceAccountEmail.isEmpty() && !email.match(answers.serviceAccountEmail).hasMatch())
        account.reader().note(u"email", u"\"%1\" is no e-mail address"_s.arg(answers.serviceAccountEmail));
    const bool own = answers.scimCredential == ScimCredentialSource::Own;
    if (own && answers.ownAccessId.isEmpty() && completeness == Completeness::Whole)
        scim.reader().note(u"accessId", u"missing: the access ID of your own credential"_s);
    if (!own && !answers.ownAccessId.isEmpty())
        scim.reader().note(u"accessId", u"goes with \"credential\": \"own\" alone"_s);
}

void readRolesAndMappings(JsonReader &root, Answers &answers, Completeness completeness)
{
    SetupSection roles(root.optionalObject(u"roles"), {u"offer"_s, u"userPermission"_s}, completeness);
    roles.texts(u"offer", answers.roles);
    roles.choice(u"userPermission", permissionWords(), answers.rolesUserPermission);
    SetupSection mappings(root.optionalObject(u"mappings"),
                          {u"keepToApp"_s, u"keepToOkta"_s, u"keepAttributes"_s});
    mappings.texts(u"keepToApp", answers.keepToApp);
    mappings.texts(u"keepToOkta", answers.keepToOkta);
    mappings.texts(u"keepAttributes", answers.keepAttributes);
}

void readAssignments(JsonReader &root, Answers &answers, Completeness completeness)
{
    QStringList seen;
    const auto read = [&root, &seen, completeness](QStringView list, QStringView key, auto add) {
        const auto items = root.optionalArray(list);
        for (qsizetype i = 0; i < items.size(); ++i) {
            SetupSection item(root.item(items, i, list), {key.toString(), u"role"_s}, completeness);
            QString name;
            QString role;
            item.text(key, name, 255);
            item.text(u"role", role, SetupSection::maxName);
            for (const auto required : {key, QStringView(u"role")}) {
                if (items.at(i).isObject() && !item.reader().contains(required))
                    item.reader().note(required, u"missing"_s);
            }
            const QString mark = list.toString() + u'/' + name.toCaseFolded();
            if (!name.isEmpty() && seen.contains(mark))
                item.reader().note(key, u"\"%1\" is there twice"_s.arg(name));
            seen << mark;
            add(name, role);
        }
    };
    read(u"people", u"login", [&answers](const QString &name, const QString &role) {
        answers.people << PersonAnswer{name, role};
    });
    read(u"groups", u"name", [&answers](const QString &name, const QString &role) {
        answers.groups << GroupAnswer{name, role};
    });
}

void readDoneByHand(JsonReader &root, Answers &answers)
{
    if (!root.contains(u"doneByHand"))
        return;
    answers.doneByHand = root.strings(u"doneByHand");
    QStringList known;
    for (const auto &change : changeCatalog())
        known << change->id().toString();
    for (const auto &id : std::as_const(answers.doneByHand)) {
        if (!known.contains(id))
            root.note(u"doneByHand", u"\"%1\" is none of: %2"_s.arg(id, known.join(u", "_s)));
    }
}

} // namespace

QString Answers::effectiveServiceAccountEmail() const
{
    if (!serviceAccountEmail.isEmpty())
        return serviceAccountEmail;
    const auto host = oktaOrg.host();
    const bool isAddress = host.isEmpty() || host.at(0).isDigit() || !host.contains(u'.')
        || host.contains(u':');
    return u"okta-scim@%1"_s.arg(isAddress ? u"practice.example"_s : host);
}

QJsonObject toJson(const Answers &answers)
{
    QJsonObject sumo;
    if (answers.sumoDeployment.isEmpty())
        sumo.insert(u"api"_s, answers.sumoApi.toString());
    else
        sumo.insert(u"deployment"_s, answers.sumoDeployment);
    QJsonObject scim{{u"credential"_s, wordOf(credentialWords(), answers.scimCredential)}};
    if (answers.scimCredential == ScimCredentialSource::Own) {
        scim.insert(u"accessId"_s, answers.ownAccessId);
    } else {
        scim.insert(u"role"_s, answers.scimRoleName);
        QJsonObject account{{u"name"_s, answers.serviceAccountName}};
        if (!answers.serviceAccountEmail.isEmpty())
            account.insert(u"email"_s, answers.serviceAccountEmail);
        scim.insert(u"serviceAccount"_s, account);
    }
    QJsonArray people;
    for (const auto &person : answers.people)
        people << QJsonObject{{u"login"_s, person.login}, {u"role"_s, person.role}};
    QJsonArray groups;
    for (const auto &group : answers.groups)
        groups << QJsonObject{{u"name"_s, group.name}, {u"role"_s, group.role}};
    QJsonObject okta{{u"org"_s, answers.oktaOrg.toString()}};
    if (!answers.oktaDomain.isEmpty())
        okta.insert(u"oktaDomain"_s, answers.oktaDomain.toString());
    if (!answers.oktaClientId.isEmpty())
        okta.insert(u"clientId"_s, answers.oktaClientId);
    QJsonObject json{
        {u"version"_s, Answers::version},
        {u"okta"_s, okta},
        {u"sumo"_s, sumo},
        {u"app"_s,
         QJsonObject{{u"name"_s, answers.appName},
                     {u"existing"_s, wordOf(existingAppWords(), answers.existingApp)},
                     {u"userName"_s, wordOf(userNameWords(), answers.appUserName)}}},
        {u"saml"_s, QJsonObject{{u"name"_s, answers.samlConfigurationName}}},
        {u"scim"_s, scim},
        {u"roles"_s,
         QJsonObject{{u"offer"_s, QJsonArray::fromStringList(answers.roles)},
                     {u"userPermission"_s, answers.rolesUserPermission}}},
        {u"mappings"_s,
         QJsonObject{{u"keepToApp"_s, QJsonArray::fromStringList(answers.keepToApp)},
                     {u"keepToOkta"_s, QJsonArray::fromStringList(answers.keepToOkta)},
                     {u"keepAttributes"_s, QJsonArray::fromStringList(answers.keepAttributes)}}},
        {u"people"_s, people},
        {u"groups"_s, groups},
    };
    if (!answers.doneByHand.isEmpty())
        json.insert(u"doneByHand"_s, QJsonArray::fromStringList(answers.doneByHand));
    return json;
}

Result<Answers> answersFromJson(const QJsonObject &json, bool allowLoopback, Completeness completeness)
{
    JsonReader version(json);
    const int fileVersion = version.integer(u"version");
    if (version.problems().isEmpty() && fileVersion > Answers::version) {
        return Error{
            .kind = ErrorKind::FileUnusable,
            .code = u"newer-version"_s,
            .detail = u"version %1; this program reads version %2"_s.arg(fileVersion).arg(Answers::version)};
    }

    SetupSection root(JsonReader(json),
                      {u"version"_s, u"okta"_s, u"sumo"_s, u"app"_s, u"saml"_s, u"scim"_s, u"roles"_s,
                       u"mappings"_s, u"people"_s, u"groups"_s, u"doneByHand"_s});
    auto &reader = root.reader();
    Answers answers;
    if (reader.integer(u"version") < 1 && reader.raw().value(u"version").isDouble())
        reader.note(u"version", u"not a known version"_s);
    readOkta(reader, answers, allowLoopback);
    readSumo(reader, answers, allowLoopback);
    readApp(reader, answers, completeness);
    SetupSection(reader.optionalObject(u"saml"), {u"name"_s})
        .text(u"name", answers.samlConfigurationName, SetupSection::maxName);
    readScim(reader, answers, completeness);
    readRolesAndMappings(reader, answers, completeness);
    readAssignments(reader, answers, completeness);
    readDoneByHand(reader, answers);
    if (!reader.problems().isEmpty()) {
        return Error{
            .kind = ErrorKind::FileUnusable, .code = u"not-a-setup-file"_s, .causes = reader.problems()};
    }
    return answers;
}

Result<Answers> parseAnswers(const QByteArray &bytes, bool allowLoopback, Completeness completeness)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto before = bytes.left(problem.offset);
        const auto line = before.count('\n') + 1;
        const auto column = problem.offset - before.lastIndexOf('\n');
        return Error{.kind = ErrorKind::FileUnusable,
                     .code = u"not-json"_s,
                     .detail = u"line %1, column %2: %3"_s.arg(line).arg(column).arg(problem.errorString())};
    }
    if (!document.isObject()) {
        return Error{.kind = ErrorKind::FileUnusable,
                     .code = u"not-json"_s,
                     .detail = u"the outermost value is no object"_s};
    }
    return answersFromJson(document.object(), allowLoopback, completeness);
}

} // namespace setup::plan
