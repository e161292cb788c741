// SPDX-License-Identifier: Apache-2.0
#include "core/error.h"

using namespace Qt::StringLiterals;

namespace setup {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound: return u"HostNotFound"_s;
    case ErrorKind::Unreachable: return u"Unreachable"_s;
    case ErrorKind::ProxyFailed: return u"ProxyFailed"_s;
    case ErrorKind::TimedOut: return u"TimedOut"_s;
    case ErrorKind::TlsRejected: return u"TlsRejected"_s;
    case ErrorKind::HostRefused: return u"HostRefused"_s;
    case ErrorKind::Moved: return u"Moved"_s;
    case ErrorKind::Unauthorized: return u"Unauthorized"_s;
    case ErrorKind::Forbidden: return u"Forbidden"_s;
    case ErrorKind::FeatureMissing: return u"FeatureMissing"_s;
    case ErrorKind::NotFound: return u"NotFound"_s;
    case ErrorKind::AlreadyExists: return u"AlreadyExists"_s;
    case ErrorKind::Invalid: return u"Invalid"_s;
    case ErrorKind::RateLimited: return u"RateLimited"_s;
    case ErrorKind::ServiceFailure: return u"ServiceFailure"_s;
    case ErrorKind::UnexpectedReply: return u"UnexpectedReply"_s;
    case ErrorKind::OutOfOrder: return u"OutOfOrder"_s;
    case ErrorKind::Conflict: return u"Conflict"_s;
    case ErrorKind::NotVisibleYet: return u"NotVisibleYet"_s;
    case ErrorKind::NeedsPerson: return u"NeedsPerson"_s;
    case ErrorKind::InputInvalid: return u"InputInvalid"_s;
    case ErrorKind::FileUnusable: return u"FileUnusable"_s;
    case ErrorKind::KeychainUnavailable: return u"KeychainUnavailable"_s;
    case ErrorKind::Cancelled: return u"Cancelled"_s;
    }
    return {};
}

QString describe(const Error &error)
{
    QStringList parts{errorKindName(error.kind)};
    if (!error.request.isEmpty())
        parts << error.request;
    if (error.httpStatus != 0)
        parts << u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.code.isEmpty())
        parts << error.code;
    if (!error.detail.isEmpty())
        parts << error.detail;
    parts << error.causes;
    if (!error.location.isEmpty())
        parts << u"Location %1"_s.arg(error.location);
    if (!error.requestId.isEmpty())
        parts << u"request id %1"_s.arg(error.requestId);
    return parts.join(u" · "_s);
}

} // namespace setup
