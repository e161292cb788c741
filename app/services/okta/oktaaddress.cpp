// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oktaaddress.h"

#include "net/httptransport.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace setup::okta {

namespace {

constexpr qsizetype longestLabel = 63; ///< Characters between two dots of a host's name: RFC 1035, 2.3.4.

/// Okta's domains for orgs, the last three its own test and government cells.
const QStringList &orgDomains()
{
    static const QStringList domains = {u"okta.com"_s,          u"oktapreview.com"_s, u"okta-emea.com"_s,
                                        u"okta-gov.com"_s,      u"okta.mil"_s,        u"okta-miltest.com"_s,
                                        u"trex-govcloud.com"_s, u"trex-gov.com"_s};
    return domains;
}

/// Okta's own sites beside the orgs.
bool isOktasOwnSite(const QString &label)
{
    static const QSet<QString> names = {u"www"_s,      u"login"_s,  u"help"_s,  u"support"_s, u"developer"_s,
                                        u"devforum"_s, u"status"_s, u"trust"_s, u"learning"_s};
    return names.contains(label);
}

Error refuse(const QString &code, const QString &detail = {})
{
    return {.kind = ErrorKind::InputInvalid, .service = Service::Okta, .code = code, .detail = detail};
}

Error notAnAddress(const QString &detail)
{
    return refuse(u"not-an-address"_s, detail);
}

/// The text without what copying brings along: blanks, quotes, angle brackets, invisible characters.
QString unwrapped(QString text)
{
    static const QRegularExpression invisible(u"[\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}\\x{00AD}]"_s);
    static const QString wrapping = u"<>\"'`\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb"_s;
    text.remove(invisible);
    text = text.trimmed();
    // A closing bracket belongs to the text when its opening one stands inside it: https://<org>.
    while (!text.isEmpty() && wrapping.contains(text.front())) {
        text = text.mid(1).trimmed();
    }
    while (!text.isEmpty() && wrapping.contains(text.back())
           && !(text.back() == u'>' && text.lastIndexOf(u'<') >= 0)) {
        text = text.chopped(1).trimmed();
    }
    return text;
}

/// The address cut into what matters; nothing behind the authority.
struct Parts
{
    QString scheme; // lower case; empty when none was given
    QString authority;
};

Parts partsOf(const QString &text)
{
    static const QRegularExpression schemePattern(u"^([A-Za-z][A-Za-z0-9+.-]*):/+"_s);
    Parts parts;
    auto rest = text;
    const auto match = schemePattern.match(text);
    if (match.hasMatch()) {
        parts.scheme = match.captured(1).toLower();
        rest = text.mid(match.capturedLength());
    } else {
        while (rest.startsWith(u'/'))
            rest.remove(0, 1);
    }
    static const QRegularExpression end(u"[/?#]"_s);
    parts.authority = rest.left(rest.indexOf(end)).trimmed();
    return parts;
}

bool isPlaceholder(const QString &authority)
{
    static const QRegularExpression marks(u"[{}<>]|%7[bd]|your-?okta-?domain"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return authority.contains(marks);
}

/// The host as it looks to an eye that takes one letter for another.
QString lookOf(const QString &host)
{
    static const QHash<QChar, QChar> looks = {
        {u'0', u'o'},      {u'\u043e', u'o'}, {u'\u03bf', u'o'}, {u'\u0585', u'o'}, {u'\u1d0f', u'o'},
        {u'\u043a', u'k'}, {u'\u03ba', u'k'}, {u'\u0138', u'k'}, {u'\u1d0b', u'k'}, {u'\u0442', u't'},
        {u'\u03c4', u't'}, {u'\u1d1b', u't'}, {u'\u0430', u'a'}, {u'\u03b1', u'a'}, {u'\u0251', u'a'},
        {u'\u1d00', u'a'}, {u'4', u'a'},      {u'\u00f8', u'o'}, {u'\u0142', u'l'}, {u'\u0167', u't'}};
    QString look;
    for (const auto character : host.toLower().normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            look += looks.value(character, character);
    }
    return look;
}

bool isHostName(const QString &host)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s);
    const auto labels = host.split(u'.');
    if (labels.size() < 2 || host.size() > 253)
        return false;
    for (const auto &part : labels) {
        if (!label.match(part).hasMatch())
            return false;
    }
    return !labels.last().front().isDigit(); // else a number in one of the notations of an IPv4 address
}

std::optional<QString> orgDomainOf(const QString &host)
{
    for (const auto &domain : orgDomains()) {
        if (host == domain || host.endsWith(u'.' + domain))
            return domain;
    }
    return std::nullopt;
}

/// The org's own host among those of Okta's domain: one label before the domain, without -admin.
Result<QString> orgHost(const QString &host, const QString &domain)
{
    auto label = host.chopped(domain.size());
    if (label.endsWith(u'.'))
        label.chop(1);
    if (label.endsWith("-admin"_L1))
        label.chop(6);
    if (label.isEmpty() || label.contains(u'.') || isOktasOwnSite(label))
        return refuse(u"not-an-org"_s, host);
    return QString(label + u'.' + domain);
}

Result<OrgAddress> loopbackAddress(const Parts &parts)
{
    const auto scheme = parts.scheme.isEmpty() ? u"http"_s : parts.scheme;
    const QUrl url(scheme + "://"_L1 + parts.authority, QUrl::StrictMode);
    if (!url.isValid())
        return notAnAddress(parts.authority);
    return OrgAddress{.url = url};
}

/// Whether a host outside Okta's domains reads like one of them. A company's own domain may well have a host named
/// okta in it (okta.acme.com): the first label of three or more is theirs to choose.
bool looksLikeOkta(const QString &host)
{
    const auto labels = host.split(u'.');
    const auto judged = labels.size() > 2 ? labels.sliced(1).join(u'.') : host;
    return lookOf(judged).contains("okta"_L1);
}

Result<OrgAddress> addressOfHost(const QString &typedHost)
{
    auto host = typedHost;
    if (host.endsWith(u'.'))
        host.chop(1);
    const auto labels = host.split(u'.');
    for (const auto &label : labels) {
        if (label.size() > longestLabel)
            return refuse(u"long-label"_s, label);
    }
    const auto ascii = QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (ascii.isEmpty() || !isHostName(ascii))
        return notAnAddress(typedHost);
    if (ascii.endsWith(".com.com"_L1))
        return notAnAddress(ascii);
    if (const auto domain = orgDomainOf(ascii)) {
        const auto org = orgHost(ascii, *domain);
        if (!org)
            return org.error();
        return OrgAddress{.url = QUrl(u"https://"_s + *org), .isKnownDomain = true};
    }
    // Both forms: a lookalike can be typed as it looks or in its encoded form.
    const auto decoded = QUrl::fromAce(ascii.toLatin1());
    if (looksLikeOkta(ascii) || looksLikeOkta(decoded) || looksLikeOkta(host))
        return refuse(u"lookalike"_s, ascii);
    return OrgAddress{.url = QUrl(u"https://"_s + ascii)};
}

/// The authority without its port, which can only be the one that https has anyway.
Result<QString> hostOf(const QString &authority)
{
    static const QRegularExpression number(uR"(^(\[.*|\d+(\.\d+)+(:\d*)?$))"_s);
    static const QRegularExpression port(u"^:\\d+$"_s);
    if (number.match(authority).hasMatch())
        return refuse(u"ip-address"_s, authority);
    static const QRegularExpression forbidden(uR"([\s\\%\[\]_,;"'()])"_s);
    const auto colon = authority.indexOf(u':');
    const auto host = authority.left(colon);
    if (colon >= 0 && authority.mid(colon + 1) != "443"_L1 && colon + 1 != authority.size()) {
        const auto behind = authority.mid(colon);
        return port.match(behind).hasMatch() ? refuse(u"port"_s, behind) : notAnAddress(behind);
    }
    if (host.isEmpty() || host.contains(forbidden))
        return notAnAddress(authority);
    return host;
}

Result<OrgAddress> addressOf(const Parts &parts, bool allowLoopback)
{
    const auto &authority = parts.authority;
    if (isPlaceholder(authority))
        return refuse(u"placeholder"_s, authority);
    if (!parts.scheme.isEmpty() && parts.scheme != "https"_L1 && parts.scheme != "http"_L1)
        return refuse(u"scheme"_s, parts.scheme);
    // Only what follows the last @ is told: what stands before it may be a password.
    if (authority.contains(u'@'))
        return refuse(u"user-info"_s, authority.section(u'@', -1));
    if (allowLoopback && net::isLoopback(QUrl(u"http://"_s + authority)))
        return loopbackAddress(parts);
    if (parts.scheme == "http"_L1)
        return refuse(u"plain-http"_s, authority);
    const auto host = hostOf(authority);
    if (!host)
        return host.error();
    return addressOfHost(*host);
}

} // namespace

Result<OrgAddress> parseOrgAddress(const QString &text, bool allowLoopback)
{
    const auto typed = unwrapped(text);
    if (typed.isEmpty())
        return refuse(u"empty"_s);
    auto address = addressOf(partsOf(typed), allowLoopback);
    if (address)
        address->isChanged = address->url.toString() != text;
    return address;
}

QUrl adminConsole(const QUrl &organizationUrl)
{
    const auto host = organizationUrl.host();
    const auto domain = orgDomainOf(host);
    if (!domain)
        return {};
    const auto org = orgHost(host, *domain);
    if (!org)
        return {};
    const auto label = org->section(u'.', 0, 0);
    return QUrl(u"https://"_s + label + u"-admin."_s + *domain);
}

} // namespace setup::okta
