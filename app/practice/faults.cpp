// SPDX-License-Identifier: Apache-2.0
#include "practice/faults.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace setup::practice {
namespace {

struct KindName
{
    QLatin1StringView name;
    FaultKind kind = FaultKind::ServerError;
};

constexpr std::array kindNames{
    KindName{"301"_L1, FaultKind::Moved},
    KindName{"401"_L1, FaultKind::Unauthorized},
    KindName{"403"_L1, FaultKind::Forbidden},
    KindName{"403-empty"_L1, FaultKind::ForbiddenEmpty},
    KindName{"404"_L1, FaultKind::NotFound},
    KindName{"429"_L1, FaultKind::RateLimited},
    KindName{"429-concurrency"_L1, FaultKind::RateLimitedConcurrency},
    KindName{"500"_L1, FaultKind::ServerError},
    KindName{"502-html"_L1, FaultKind::BadGateway},
    KindName{"hang"_L1, FaultKind::Hang},
    KindName{"held"_L1, FaultKind::Held},
    KindName{"held-after"_L1, FaultKind::HeldAfter},
    KindName{"drop"_L1, FaultKind::Drop},
    KindName{"drop-after"_L1, FaultKind::DropAfter},
    KindName{"truncated"_L1, FaultKind::Truncated},
    KindName{"garbage"_L1, FaultKind::Garbage},
    KindName{"slow"_L1, FaultKind::Slow},
    KindName{"empty"_L1, FaultKind::Empty},
    KindName{"empty-acs"_L1, FaultKind::EmptyAcs},
    KindName{"expired-key"_L1, FaultKind::ExpiredKey},
    KindName{"ip-allowlist"_L1, FaultKind::IpAllowlist},
    KindName{"wrong-region"_L1, FaultKind::WrongRegion},
    KindName{"role-lag"_L1, FaultKind::RoleLag},
};

constexpr std::array states{FaultKind::ExpiredKey, FaultKind::IpAllowlist, FaultKind::WrongRegion};

bool isState(FaultKind kind)
{
    return std::find(states.begin(), states.end(), kind) != states.end();
}

bool globMatches(const QString &glob, const QString &text)
{
    if (glob == u'*')
        return true;
    const auto pattern = QRegularExpression::escape(glob).replace("\\*"_L1, ".*"_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isScimPath(const QString &path)
{
    return path.startsWith("/api/v1/scim"_L1);
}

Error bad(const QString &spec, const QString &problem)
{
    return {
        .kind = ErrorKind::InputInvalid,
        .detail = u"fault \"%1\": %2. The form is SERVICE:METHOD:PATH:KIND[:COUNT[:SKIP]]; the kinds are %3"_s
                      .arg(spec, problem, faultKinds().join(", "_L1))};
}

std::optional<int> wholeNumber(const QString &text, int minimum)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < minimum)
        return std::nullopt;
    return number;
}

} // namespace

QStringList faultKinds()
{
    QStringList names;
    for (const auto &entry : kindNames)
        names << entry.name;
    return names;
}

Result<Fault> parseFault(const QString &spec)
{
    const auto parts = spec.split(u':');
    if (parts.size() < 4 || parts.size() > 6)
        return bad(spec, u"a fault has 4 to 6 parts with : between, and this has %1"_s.arg(parts.size()));
    auto fault = Fault{
        .service = parts.at(0).toLower(), .method = parts.at(1).toUpper(), .path = parts.at(2)};
    if (!QStringList{u"okta"_s, u"sumo"_s, u"*"_s}.contains(fault.service))
        return bad(spec, u"\"%1\" is no service (okta, sumo or *)"_s.arg(parts.at(0)));
    static const QStringList methods{u"GET"_s,   u"HEAD"_s,   u"POST"_s, u"PUT"_s,
                                     u"PATCH"_s, u"DELETE"_s, u"*"_s};
    if (!methods.contains(fault.method))
        return bad(spec, u"\"%1\" is no method (%2)"_s.arg(parts.at(1), methods.join(", "_L1)));
    if (!fault.path.startsWith(u'/') && !fault.path.startsWith(u'*'))
        return bad(spec, u"the path \"%1\" starts with neither / nor *"_s.arg(fault.path));
    const auto kind = std::find_if(kindNames.begin(), kindNames.end(),
                                   [&parts](const KindName &entry) { return entry.name == parts.at(3); });
    if (kind == kindNames.end())
        return bad(spec, u"\"%1\" is no kind"_s.arg(parts.at(3)));
    fault.kind = kind->kind;
    fault.count = isState(fault.kind) ? Fault::always : 1;
    if (parts.size() > 4) {
        const auto count = parts.at(4) == u'*' ? std::optional(Fault::always) : wholeNumber(parts.at(4), 1);
        if (!count)
            return bad(spec, u"the count \"%1\" is neither a number from 1 nor *"_s.arg(parts.at(4)));
        fault.count = *count;
    }
    if (parts.size() > 5) {
        const auto skip = wholeNumber(parts.at(5), 0);
        if (!skip)
            return bad(spec, u"\"%1\" is no number of requests to skip"_s.arg(parts.at(5)));
        fault.skip = *skip;
    }
    return fault;
}

void FaultBook::add(const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_entries.append({.fault = fault, .toSkip = fault.skip, .left = fault.count});
}

void FaultBook::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

std::optional<FaultKind> FaultBook::take(const QString &service, const QString &method, const QString &path,
                                         bool fromOkta)
{
    const std::lock_guard lock(m_mutex);
    for (auto &entry : m_entries) {
        const auto &fault = entry.fault;
        const bool concerns = fault.kind == FaultKind::IpAllowlist ? fromOkta
                                                                   : !fromOkta || isScimPath(fault.path);
        if (entry.left == 0 || !concerns || (fault.service != u'*' && fault.service != service)
            || (fault.method != u'*' && fault.method != method) || !globMatches(fault.path, path)) {
            continue;
        }
        if (entry.toSkip > 0) {
            --entry.toSkip;
            continue;
        }
        if (entry.left > 0)
            --entry.left;
        ++m_hits;
        return fault.kind;
    }
    return std::nullopt;
}

int FaultBook::hits() const
{
    const std::lock_guard lock(m_mutex);
    return m_hits;
}

bool FaultBook::limits(const QString &service) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [&service](const Entry &entry) {
        const auto &fault = entry.fault;
        return (fault.kind == FaultKind::RateLimited || fault.kind == FaultKind::RateLimitedConcurrency)
            && (fault.service == u'*' || fault.service == service);
    });
}

bool FaultBook::holds(FaultKind state) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [state](const Entry &entry) { return entry.fault.kind == state && entry.left != 0; });
}

} // namespace setup::practice
