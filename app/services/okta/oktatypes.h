// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>

namespace setup::okta {

using AppId = Id<struct AppTag>;
using UserId = Id<struct UserTag>;
using GroupId = Id<struct GroupTag>;
using MappingId = Id<struct MappingTag>;
using UserTypeId = Id<struct UserTypeTag>;

/// What /.well-known/okta-organization tells without credentials.
struct Organization
{
    QString id = {};
    QString pipeline = {}; ///< "idx": Identity Engine, "v1": Classic.
    QUrl organizationUrl = {}; ///< The okta.com address.
    QUrl customUrl = {}; ///< The custom domain, if the org has one.

    bool isIdentityEngine() const { return pipeline == QLatin1StringView("idx"); }
};

/// The part of an app's settings that SAML sign-on reads.
struct SamlSettings
{
    QString acsUrl = {}; ///< "Single sign-on URL" on Okta's screen.
    QString audience = {}; ///< "Audience URI (SP Entity ID)" on Okta's screen.
    QString recipient = {};
    QString destination = {};
    QString nameIdTemplate = {};
    QString nameIdFormat = {};

    bool operator==(const SamlSettings &) const = default;
};

/// An app integration. Keeps the object as it came, so that writing it back loses no field we don't know.
struct App
{
    AppId id = {};
    QString name = {}; ///< Okta's own, for example acme_sumologic_1.
    QString label = {}; ///< The name on the screens.
    QString status = {}; ///< ACTIVE or INACTIVE.
    QString signOnMode = {};
    QSet<QString> features = {}; ///< An open set; order has no meaning.
    QString signingKeyId = {};
    QString userNameTemplate = {};
    SamlSettings saml = {};
    QDateTime created = {}; ///< Invalid where the service leaves it out.
    QUrl adminUrl = {}; ///< scheme and host of the Admin Console, from _links.help; may be empty.
    QJsonObject raw = {};

    bool isActive() const { return status == QLatin1StringView("ACTIVE"); }
    bool isSaml() const { return signOnMode == QLatin1StringView("SAML_2_0"); }
    bool hasFeature(QLatin1StringView feature) const { return features.contains(QString(feature)); }
};

/// What a new app is made of.
struct SamlAppDraft
{
    QString label = {};
    SamlSettings saml = {};
    QString userNameTemplate = QStringLiteral("${source.login}");
};

/// An identity provider's SAML metadata.
struct SamlMetadata
{
    QString issuer = {}; ///< entityID
    QUrl ssoUrl = {}; ///< SingleSignOnService, HTTP-POST before HTTP-Redirect.
    QList<QByteArray> certificates = {}; ///< DER, the signing ones, in the document's order.
};

/// A signing key of an app.
struct SigningKey
{
    QString kid = {};
    QByteArray certificate = {}; ///< DER of the first x5c element.
    QDateTime expiresAt = {};
};

/// One attribute of a profile.
struct SchemaAttribute
{
    QString name = {}; ///< The variable name.
    QString title = {};
    QString type = {};
    QString scope = {}; ///< On an app: SELF is "Personal", NONE is "Group".
    QString externalName = {};
    QString externalNamespace = {};
    QStringList values = {}; ///< enum
    QStringList valueTitles = {}; ///< The titles of oneOf, in the same order; empty when there is no oneOf.
    QString userPermission = {}; ///< permissions[SELF].action; empty where the service leaves it out.
    /// Who is the source of its values (Okta, Profile sourcing): the org's own choice, sent back as it was read.
    QJsonObject master = {};
    QJsonObject limits = {}; ///< Its description and what else bounds its values, sent back as it was read.

    bool operator==(const SchemaAttribute &) const = default;
};

/// A profile schema: the Okta user's or an app user's.
struct Schema
{
    QMap<QString, SchemaAttribute> base = {};
    QMap<QString, SchemaAttribute> custom = {};
    UserTypeId userType = {}; ///< Of the Okta user schema alone, from _links.type.
};

struct MappingRule
{
    QString expression = {};
    QString pushStatus = {}; ///< PUSH or DONT_PUSH

    bool operator==(const MappingRule &) const = default;
};

/// A profile mapping. `rules` is keyed by the target's attribute.
struct Mapping
{
    MappingId id = {};
    QString sourceId = {};
    QString targetId = {};
    QMap<QString, MappingRule> rules = {}; ///< Empty in lists: Okta leaves the properties out there.
};

struct User
{
    UserId id = {};
    QString status = {};
    QString login = {};
    QString email = {};
    QString firstName = {};
    QString lastName = {};
};

struct Group
{
    GroupId id = {};
    QString name = {};
    QString description = {};
};

/// A person's assignment to an app.
struct AppUser
{
    UserId id = {};
    QString externalId = {}; ///< Empty until the person is provisioned.
    QString status = {}; ///< STAGED, PROVISIONED, ACTIVE, ...
    QString scope = {}; ///< USER or GROUP
    QString syncState = {};
    QDateTime created = {}; ///< When the person was assigned; invalid where the service leaves it out.
    QDateTime statusChanged = {}; ///< Invalid where the service leaves it out.
    QString userName = {};
    QJsonObject profile = {};
};

/// A group's assignment to an app.
struct AppGroup
{
    GroupId id = {};
    int priority = 0;
    QJsonObject profile = {};
};

/// An event of the System Log.
struct LogEvent
{
    QString uuid = {};
    QString eventType = {};
    QString displayMessage = {};
    QDateTime published = {};
    QString result = {}; ///< outcome.result
    QString reason = {};
    QString appUserName = {}; ///< alternateId of the AppUser target; empty when there is none.
    QString userId = {}; ///< id of the User target; empty when there is none.
};

} // namespace setup::okta
