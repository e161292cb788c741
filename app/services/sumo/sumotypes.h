// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/secret.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace setup::sumo {

using SamlConfigurationId = Id<struct SamlConfigurationTag>;
using RoleId = Id<struct RoleTag>;
using UserId = Id<struct SumoUserTag>;
using ServiceAccountId = Id<struct ServiceAccountTag>;

/// A SAML configuration. Keeps the object as it came, so that writing it back loses nothing.
struct SamlConfiguration
{
    SamlConfigurationId id = {};
    QString name = {};
    QString issuer = {};
    QString certificate = {}; ///< x509cert1, as stored (PEM).
    QString acsUrl = {}; ///< "Assertion Consumer" on Sumo Logic's screen. May be empty for a moment.
    QString entityId = {};
    QString rolesAttribute = {};
    bool spInitiatedLogin = false;
    QJsonObject raw = {};
};

/// What a new SAML configuration is made of; the rest stays at the service's defaults.
struct SamlConfigurationDraft
{
    QString name = {};
    QString issuer = {};
    QString certificatePem = {};
};

struct Role
{
    RoleId id = {};
    QString name = {};
    QString description = {};
    QStringList capabilities = {};
    bool systemDefined = false;
};

struct User
{
    UserId id = {};
    QString email = {};
    QString firstName = {};
    QString lastName = {};
    bool active = false;
    QList<RoleId> roles = {};
    QString createdBy = {}; ///< The id of the user or service account that made this one.
};

/// A person who may sign in without SAML when that is locked down.
struct AllowlistedUser
{
    UserId id = {};
    QString email = {};
    bool active = false;
};

struct ServiceAccount
{
    ServiceAccountId id = {};
    QString name = {};
    QString email = {};
    bool active = false;
    QList<RoleId> roles = {};
};

/// An access key without its secret.
struct AccessKey
{
    QString accessId = {};
    QString label = {};
    bool disabled = false;
    QStringList scopes = {};
};

/// A key just made: the only moment at which the service tells the secret.
struct NewAccessKey
{
    AccessKey key = {};
    Secret secret = {};
};

} // namespace setup::sumo
