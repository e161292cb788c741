// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practiceworld.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QString>

#include <memory>

namespace setup::test {

/// A reply as a test looks at it.
struct Answer
{
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body = {};
    QHash<QByteArray, QByteArray> headers = {}; ///< Names in lower case.

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
    QString errorCode() const { return object().value(QLatin1String("errorCode")).toString(); }
    /// The URL of `Link: <...>; rel="next"`, or nothing.
    QString next() const;
};

/// Talks to a practice world with nothing but Qt's HTTP: none of the product's own clients is involved.
class PracticeClient
{
public:
    explicit PracticeClient(const practice::PracticeWorld &world);

    Answer okta(const QByteArray &method, const QString &path, const QByteArray &body = {});
    Answer okta(const QByteArray &method, const QString &path, const QJsonObject &body);
    Answer sumo(const QByteArray &method, const QString &path, const QByteArray &body = {});
    Answer sumo(const QByteArray &method, const QString &path, const QJsonObject &body);
    /// With these credentials instead of the owner's.
    Answer sumoAs(const QString &accessId, const QString &accessKey, const QByteArray &method,
                  const QString &path, const QJsonObject &body = {});
    /// Opens the page of a form of the practice console and sends it with these fields; 303 when it was taken.
    Answer form(const QString &appId, const QString &form, const QByteArray &fields);

    /// Posts a form of the settings of the org's native app (app) or its tokens (tokens).
    Answer oauthForm(const QString &form, const QByteArray &fields);

    /// Any request; the URL may be absolute.
    Answer send(const QByteArray &method, const QString &url, const QByteArray &body,
                const QList<std::pair<QByteArray, QByteArray>> &headers);

    const practice::Address &address() const { return m_address; }

    /// The body of a custom SAML app that Okta takes.
    static QJsonObject appBody(const QString &label,
                               const QString &acs = QStringLiteral("https://acs.example/saml"),
                               const QString &audience = QStringLiteral("https://entity.example"));
    /// A SAML configuration that Sumo Logic takes, with the app's issuer and certificate.
    QJsonObject samlBody(const QJsonObject &app, const QString &name);

private:
    practice::Address m_address;
    QNetworkAccessManager m_network;
};

/// A world, or the end of the test program with the reason.
std::unique_ptr<practice::PracticeWorld> startWorld(const practice::Options &options = {});

/// A fault from its text, or the end of the test program with the reason.
practice::Fault faultOf(const QString &spec);

/// The body of a schema update that makes the attribute `roles` under this external name.
QJsonObject rolesAttribute(const QString &externalName = QStringLiteral("roles.^[primary==true].value"));

/// Goes all the way to an app that provisions and knows `roles`; returns the app's id.
QString setUpApp(practice::PracticeWorld &world, PracticeClient &client);

/// The body of an assignment of the person with a role.
QJsonObject assignment(const QString &userId, const QString &role);

/// The id of the first person whose name or login begins so.
QString personNamed(PracticeClient &client, const QString &beginning);

} // namespace setup::test
