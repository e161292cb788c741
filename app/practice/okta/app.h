// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/certificates.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace setup::practice::okta {

/// The part of a user schema that administrators change.
struct CustomSchema
{
    QJsonObject properties = {};
    QStringList required = {};
    QSet<QString> deletedNames = {}; ///< Okta refuses these until its clean-up is done, which takes long.
};

/// The rules that carry attributes from one profile to the other.
struct Mapping
{
    QString id = {};
    bool toApp = true;
    QJsonObject properties = {}; ///< Target attribute -> {expression, pushStatus}.
};

/// A signing key of an app.
struct SigningKey
{
    QString kid = {};
    Certificate certificate = {};
    QString created = {};
};

/// What a person enters on the Integration page of an app's Provisioning tab.
struct Connector
{
    enum class AuthMode { Basic, Header };

    QString baseUrl = {};
    QString uniqueIdentifier = {};
    QStringList actions = {};
    AuthMode authMode = AuthMode::Basic;
    QString userName = {};
    QString password = {};
    QString token = {};

    /// The value of the Authorization header that Okta sends.
    QByteArray authorization() const;
};

/// A person's place in an app.
struct AppUser
{
    QString userId = {};
    QString userName = {};
    bool byGroup = false;
    QJsonObject own = {}; ///< What was given at the assignment; mapped attributes aren't in here.
    QString status = {};
    QString syncState = {};
    QString problem = {}; ///< Why provisioning failed last; empty when it didn't.
    QString externalId = {};
    QString created = {};
    QString lastUpdated = {};
    QString statusChanged = {};
    QString lastSync = {};
};

/// A group's place in an app.
struct AppGroup
{
    QString groupId = {};
    int priority = 0;
    QJsonObject profile = {};
    QString lastUpdated = {};
};

/// An application of the org.
struct App
{
    QString id = {};
    QString externalKey = {}; ///< The `exk` id of its SAML issuer.
    QString name = {};
    QString label = {};
    bool active = true;
    bool custom = true; ///< Made with the app wizard or its API, not from the catalogue.
    QString created = {};
    QString lastUpdated = {};
    QJsonObject accessibility = {};
    QJsonObject visibility = {};
    QJsonObject userNameTemplate = {};
    QJsonObject signOn = {};
    QJsonObject notes = {};
    QString currentKid = {};
    std::vector<SigningKey> keys = {}; ///< Empty until someone asks for them.
    bool scim = false;
    std::optional<Connector> connector = {};
    QSet<QString> features = {};
    QJsonObject baseSchema = {};
    CustomSchema schema = {};
    Mapping toApp = {};
    Mapping toOkta = {};
    std::map<QString, AppUser> users = {}; ///< By user id.
    std::vector<AppGroup> groups = {}; ///< By priority.

    bool pushes(const QString &feature) const { return active && features.contains(feature); }
    AppUser *user(const QString &userId);
    AppGroup *group(const QString &groupId);
};

} // namespace setup::practice::okta
