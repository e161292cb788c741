// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/appmaker.h"
#include "practice/okta/errors.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

constexpr int maximalLabelLength = 100;
constexpr int maximalEndpoints = 100;

const QStringList &requiredTexts()
{
    static const QStringList names{u"ssoAcsUrl"_s,
                                   u"recipient"_s,
                                   u"destination"_s,
                                   u"audience"_s,
                                   u"subjectNameIdTemplate"_s,
                                   u"subjectNameIdFormat"_s,
                                   u"signatureAlgorithm"_s,
                                   u"digestAlgorithm"_s,
                                   u"authnContextClassRef"_s};
    return names;
}

const QStringList &requiredSwitches()
{
    static const QStringList names{u"responseSigned"_s, u"assertionSigned"_s, u"honorForceAuthn"_s,
                                   u"requestCompressed"_s, u"allowMultipleAcsEndpoints"_s};
    return names;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        && !url.host().isEmpty();
}

void checkChoice(const QJsonObject &signOn, const QString &key, const QStringList &allowed,
                 QStringList &causes)
{
    const auto value = signOn.value(key).toString();
    if (!value.isEmpty() && !allowed.contains(value))
        causes << u"settings.signOn.%1: '%2' is not one of %3"_s.arg(key, value, allowed.join(", "_L1));
}

QStringList choiceProblems(const QJsonObject &signOn)
{
    QStringList causes;
    const auto saml1 = u"urn:oasis:names:tc:SAML:1.1:nameid-format:"_s;
    const auto saml2 = u"urn:oasis:names:tc:SAML:2.0:nameid-format:"_s;
    checkChoice(signOn, u"subjectNameIdFormat"_s,
                {saml1 + "unspecified"_L1, saml1 + "emailAddress"_L1, saml1 + "x509SubjectName"_L1,
                 saml2 + "persistent"_L1, saml2 + "transient"_L1},
                causes);
    checkChoice(signOn, u"signatureAlgorithm"_s, {u"RSA_SHA1"_s, u"RSA_SHA256"_s}, causes);
    checkChoice(signOn, u"digestAlgorithm"_s, {u"SHA1"_s, u"SHA256"_s}, causes);
    return causes;
}

QStringList signOnProblems(const QJsonObject &signOn)
{
    QStringList causes;
    for (const auto &key : requiredTexts()) {
        if (signOn.value(key).toString().isEmpty())
            causes << u"settings.signOn.%1: The field cannot be left blank"_s.arg(key);
    }
    for (const auto &key : requiredSwitches()) {
        if (!signOn.value(key).isBool())
            causes << u"settings.signOn.%1: The field cannot be left blank"_s.arg(key);
    }
    for (const auto &key : {u"ssoAcsUrl"_s, u"recipient"_s, u"destination"_s}) {
        const auto value = signOn.value(key).toString();
        if (!value.isEmpty() && !isWebAddress(value))
            causes << u"settings.signOn.%1: '%2' is not a valid URL"_s.arg(key, value);
    }
    causes << choiceProblems(signOn);
    if (signOn.value("acsEndpoints"_L1).toArray().size() > maximalEndpoints)
        causes << u"settings.signOn.acsEndpoints: no more than 100 are allowed"_s;
    if (signOn.value("slo"_L1).toObject().value("enabled"_L1).toBool()
        && !signOn.contains("spCertificate"_L1))
        causes << u"settings.signOn.spCertificate: needed for single logout"_s;
    return causes;
}

} // namespace

std::optional<Reply> refuseApp(const QJsonObject &body, bool creating)
{
    if (creating && body.contains("name"_L1)) {
        return validationFailed(u"name"_s,
                                {u"name: Cannot create an existing App Wizard App with the name '%1'"_s.arg(
                                    body.value("name"_L1).toString())});
    }
    QStringList causes;
    const auto label = body.value("label"_L1).toString();
    if (label.trimmed().isEmpty())
        causes << u"label: The field cannot be left blank"_s;
    else if (label.size() > maximalLabelLength)
        causes << u"label: The field is too long, the maximum is 100 characters"_s;
    if (body.value("signOnMode"_L1).toString() != "SAML_2_0"_L1) {
        causes << u"signOnMode: '%1' is not supported for this app"_s.arg(
            body.value("signOnMode"_L1).toString());
        return validationFailed(u"signOnMode"_s, causes);
    }
    causes << signOnProblems(body.value("settings"_L1).toObject().value("signOn"_L1).toObject());
    if (!causes.isEmpty())
        return validationFailed(u"settings"_s, causes);
    return std::nullopt;
}

} // namespace setup::practice::okta
