// SPDX-License-Identifier: Apache-2.0
#include "services/sumo/sumoaddress.h"

#include "net/httptransport.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::sumo {
namespace {

Error unusable(const QString &reason, const QString &part)
{
    return {.kind = ErrorKind::InputInvalid, .service = Service::SumoLogic, .code = reason, .detail = part};
}

bool isDeployment(const QString &code)
{
    const auto &all = deployments();
    return std::any_of(all.cbegin(), all.cend(), [&code](const Deployment &one) { return one.code == code; });
}

/// The code as the API writes it: an early page of the documentation called Zurich "zrh".
QString canonicalCode(const QString &code)
{
    return code == "zrh"_L1 ? u"ch"_s : code;
}

/// The deployment that a host below sumologic.com names, from the labels before that.
Result<QString> deploymentOfLabels(const QStringList &labels, const QString &host)
{
    static const QStringList sitesOfNoTenant{u"www"_s, u"help"_s, u"support"_s, u"docs"_s, u"community"_s};
    if (labels.isEmpty() || (labels.size() == 1 && sitesOfNoTenant.contains(labels.constFirst())))
        return unusable(u"no-tenant"_s, host);
    const auto last = canonicalCode(labels.constLast());
    if (isDeployment(last))
        return last;
    if (last == "collection"_L1)
        return u"us1"_s; // endpoint4.collection.sumologic.com
    if (labels.size() > 1)
        return unusable(u"unknown-deployment"_s, last);
    // A custom subdomain has four characters at least; what is shorter was meant as a deployment.
    if (last.size() < 4 && last != "api"_L1)
        return unusable(u"unknown-deployment"_s, last);
    return u"us1"_s;
}

bool isLookalike(const QString &host)
{
    // Letters of other scripts can look like ours; in its wire form such a name begins with xn--.
    return QString(host).remove(u'-').contains("sumologic"_L1) || host.contains("xn--"_L1)
        || std::any_of(host.cbegin(), host.cend(), [](QChar c) { return c.unicode() > 0x7f; });
}

/// What is wrong with a host that isn't below sumologic.com.
Error otherHost(const QString &host)
{
    static const QRegularExpression number(u"^[0-9.]+$|:"_s);
    if (number.match(host).hasMatch())
        return unusable(u"ip-address"_s, host);
    if (isLookalike(host))
        return unusable(u"lookalike"_s, host);
    return unusable(host.contains(u'.') ? u"other-host"_s : u"not-an-address"_s, host);
}

Result<TenantAddress> loopbackTenant(const QUrl &url, const QString &typed)
{
    QUrl api;
    api.setScheme(url.scheme());
    api.setHost(url.host());
    api.setPort(url.port());
    auto path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    api.setPath(path.isEmpty() ? u"/api"_s : path);
    return TenantAddress{.api = api, .isChanged = api.toString() != typed};
}

Result<TenantAddress> tenantOf(const QString &deployment, const QString &typed)
{
    const auto api = apiUrl(deployment);
    const bool isExact = typed == deployment || typed == api.toString() || typed == api.toString() + u'/';
    return TenantAddress{.deployment = deployment, .api = api, .isChanged = !isExact};
}

/// The address that the text can be read as; a host without a scheme is taken for https.
Result<QUrl> urlOf(const QString &text)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    const auto url = QUrl(scheme.match(text).hasMatch() ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        static const QRegularExpression longLabel(u"[A-Za-z0-9-]{64,}(?=\\.)"_s);
        const auto last = text.section(u'@', -1);
        const auto found = longLabel.match(last);
        return found.hasMatch() ? unusable(u"long-label"_s, found.captured())
                                : unusable(u"not-an-address"_s, last);
    }
    if (!url.userInfo().isEmpty())
        return unusable(u"user-info"_s, url.host());
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return unusable(u"scheme"_s, url.scheme());
    return url;
}

/// Blanks and the brackets and quotes that addresses are often copied with.
QString stripped(const QString &text)
{
    static const QRegularExpression around(uR"(^[\s<>"'`\x{200B}\x{FEFF}]+|[\s<>"'`,;\x{200B}\x{FEFF}]+$)"_s);
    return QString(text).remove(around);
}

} // namespace

const QList<Deployment> &deployments()
{
    static const QList<Deployment> all{
        {.code = u"us1"_s, .region = u"N. Virginia, us-east-1"_s},
        {.code = u"us2"_s, .region = u"Oregon, us-west-2"_s},
        {.code = u"eu"_s, .region = u"Ireland, eu-west-1"_s},
        {.code = u"de"_s, .region = u"Frankfurt, eu-central-1"_s},
        {.code = u"ch"_s, .region = u"Zurich, eu-central-2"_s},
        {.code = u"au"_s, .region = u"Sydney, ap-southeast-2"_s},
        {.code = u"jp"_s, .region = u"Tokyo, ap-northeast-1"_s},
        {.code = u"kr"_s, .region = u"Seoul, ap-northeast-2"_s},
        {.code = u"ca"_s, .region = u"Canada, ca-central-1"_s},
        {.code = u"fed"_s, .region = u"N. Virginia, us-east-1 (FedRAMP)"_s},
        {.code = u"esc"_s, .region = u"European Sovereign Cloud, eusc-de-east-1"_s},
        {.code = u"in"_s, .region = u"Mumbai, ap-south-1"_s, .legacy = true},
    };
    return all;
}

QUrl apiUrl(const QString &deployment)
{
    const auto label = deployment == "us1"_L1 ? QString() : QString(u'.' + deployment);
    return QUrl(u"https://api%1.sumologic.com/api"_s.arg(label));
}

QUrl serviceUrl(const QString &deployment)
{
    const auto label = deployment == "us1"_L1 ? QString() : QString(u'.' + deployment);
    return QUrl(u"https://service%1.sumologic.com"_s.arg(label));
}

QUrl scimUrl(const QUrl &apiUrl)
{
    static const QRegularExpression slashes(u"/{2,}"_s);
    auto result = apiUrl;
    result.setPath(QString(apiUrl.path() + u"/v1/scim").replace(slashes, u"/"_s));
    return result;
}

bool isSumoHost(const QString &host)
{
    return host.endsWith(".sumologic.com"_L1, Qt::CaseInsensitive);
}

Result<TenantAddress> parseTenantAddress(const QString &text, bool allowLoopback)
{
    const auto typed = stripped(text);
    if (typed.isEmpty())
        return unusable(u"empty"_s, {});
    const auto code = canonicalCode(typed.toLower());
    if (isDeployment(code))
        return tenantOf(code, text);
    static const QRegularExpression word(u"^[A-Za-z0-9]{1,5}$"_s);
    if (word.match(typed).hasMatch() && typed.toLower() != "localhost"_L1)
        return unusable(u"unknown-deployment"_s, typed);

    const auto url = urlOf(typed);
    if (!url)
        return url.error();
    const auto host = url->host();
    if (net::isLoopback(*url)) {
        if (allowLoopback)
            return loopbackTenant(*url, text);
        return unusable(url->scheme() == "http"_L1 ? u"plain-http"_s : u"not-an-address"_s, host);
    }
    if (!isSumoHost(host) && host != "sumologic.com"_L1)
        return otherHost(host);
    if (url->scheme() != "https"_L1)
        return unusable(u"plain-http"_s, host);
    auto labels = host.split(u'.');
    labels.resize(labels.size() - 2);
    const auto deployment = deploymentOfLabels(labels, host);
    if (!deployment)
        return deployment.error();
    return tenantOf(*deployment, text);
}

} // namespace setup::sumo
