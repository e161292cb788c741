// SPDX-License-Identifier: Apache-2.0
#include "net/httpresponse.h"

#include "core/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::net {
namespace {

/// Reads the fields of a Link header one after the other: `<target>; name=value; name="value", <target>; ...`
class LinkReader
{
public:
    explicit LinkReader(QByteArrayView text) : m_text(text) {}

    /// Goes to the next link; false at the end.
    bool next()
    {
        const auto open = m_text.indexOf('<', m_at);
        const auto close = open < 0 ? -1 : m_text.indexOf('>', open);
        if (close < 0)
            return false;
        m_target = m_text.sliced(open + 1, close - open - 1).trimmed();
        m_relations.clear();
        m_at = close + 1;
        readParameters();
        return true;
    }

    QByteArrayView target() const { return m_target; }
    bool hasRelation(QStringView relation) const
    {
        const auto relations = m_relations.split(u' ', Qt::SkipEmptyParts);
        return std::any_of(relations.cbegin(), relations.cend(), [relation](const QString &one) {
            return one.compare(relation, Qt::CaseInsensitive) == 0;
        });
    }

private:
    void readParameters()
    {
        while (skipTo(';', ',')) {
            const auto name = word().toLower();
            QByteArray value;
            if (m_at < m_text.size() && m_text[m_at] == '=') {
                ++m_at;
                value = valueHere();
            }
            // RFC 8288: only the first rel parameter counts.
            if (name == "rel" && m_relations.isEmpty())
                m_relations = QString::fromLatin1(value);
        }
    }

    /// Moves behind the next parameter's start; false when the link ends first.
    bool skipTo(char parameter, char end)
    {
        while (m_at < m_text.size() && m_text[m_at] != end) {
            if (m_text[m_at++] == parameter)
                return true;
        }
        return false;
    }

    QByteArray word()
    {
        const auto from = m_at;
        while (m_at < m_text.size() && !QByteArrayView("=;,").contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).trimmed().toByteArray();
    }

    QByteArray valueHere()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
        if (m_at == m_text.size() || m_text[m_at] != '"')
            return word();
        QByteArray value;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at];
        }
        ++m_at;
        return value;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArrayView m_target;
    QString m_relations;
};

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    QByteArray joined;
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) != 0)
            continue;
        if (!joined.isEmpty())
            joined += ", ";
        joined += value;
    }
    return joined;
}

std::optional<QUrl> HttpResponse::link(QStringView relation) const
{
    const auto text = header("link");
    LinkReader reader(text);
    while (reader.next()) {
        if (!reader.hasRelation(relation))
            continue;
        const auto target = QUrl::fromEncoded(reader.target().toByteArray(), QUrl::StrictMode);
        if (target.isValid() && !target.isEmpty())
            return url.resolved(target);
    }
    return std::nullopt;
}

Result<QJsonObject> HttpResponse::jsonObject() const
{
    return parseJsonObject(body);
}

Result<QJsonArray> HttpResponse::jsonArray() const
{
    return parseJsonArray(body);
}

ErrorKind errorKindOfStatus(int status)
{
    if (status >= 300 && status < 400)
        return ErrorKind::Moved;
    if (status >= 500)
        return ErrorKind::ServiceFailure;
    switch (status) {
    case 400:
    case 422: return ErrorKind::Invalid;
    case 401: return ErrorKind::Unauthorized;
    case 403: return ErrorKind::Forbidden;
    case 404:
    case 410: return ErrorKind::NotFound;
    case 407: return ErrorKind::ProxyFailed;
    case 408: return ErrorKind::TimedOut;
    case 409: return ErrorKind::AlreadyExists;
    case 423: return ErrorKind::ServiceFailure;
    case 429: return ErrorKind::RateLimited;
    default: return ErrorKind::UnexpectedReply;
    }
}

} // namespace setup::net
