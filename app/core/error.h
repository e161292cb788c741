// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace setup {

/// What went wrong, named by what the caller or the user does next.
enum class ErrorKind {
    HostNotFound, ///< The name doesn't resolve: check the address, the network or the proxy.
    Unreachable, ///< Nobody answers or the connection broke: try again; the outcome of a write is unknown.
    ProxyFailed, ///< The proxy refuses or wants credentials: mend the proxy settings.
    TimedOut, ///< No answer in time: try again; the outcome of a write is unknown.
    TlsRejected, ///< The certificate or the protocol can't be trusted: never go on; look at proxy and clock.
    HostRefused, ///< We refuse to send anything to that address: correct the address.
    Moved, ///< The service names another place: `location` tells which; correct the deployment.
    Unauthorized, ///< The credentials are wrong or expired: enter others.
    Forbidden, ///< The credentials are right but may not do this: a role, capability or scope is missing.
    FeatureMissing, ///< The organization's plan lacks the feature: ask the vendor to enable it.
    NotFound, ///< The thing isn't there: look again, or make it.
    AlreadyExists, ///< A thing of that name is there: adopt it or choose another name.
    Invalid, ///< The service refuses the values: correct them; `causes` names each.
    RateLimited, ///< Too many calls, and waiting didn't help within bounds: try later.
    ServiceFailure, ///< The service is broken at the moment: try later.
    UnexpectedReply, ///< The reply isn't what the API describes: `causes` names the missing or wrong fields.
    OutOfOrder, ///< Doing this now would break something: do first what `detail` names.
    Conflict, ///< What is there contradicts the setup: the user decides.
    NotVisibleYet, ///< Written, but reading it back doesn't show it: look again later.
    NeedsPerson, ///< Only a person can go on.
    InputInvalid, ///< What the user typed can't be used: `detail` says why.
    FileUnusable, ///< A file can't be read, written or understood: `detail` says why and where.
    KeychainUnavailable, ///< The system keychain can't be used: keep the secret for this run only, or unlock it.
    Cancelled, ///< The user or a shutdown stopped it: nothing to mend.
};

/// The side that an error or a change belongs to.
enum class Service {
    None, ///< This program or this computer.
    Okta, ///< The Okta org.
    SumoLogic, ///< The Sumo Logic tenant.
};

/// A failure as a value. Holds no text for users (that is made in text/) and never a secret.
struct Error
{
    ErrorKind kind = ErrorKind::UnexpectedReply;
    Service service = Service::None;
    int httpStatus = 0; ///< 0 where no reply arrived.
    QString code = {}; ///< The service's own error code, for example E0000007.
    QString detail =
        {}; ///< The service's own words, or the fact that a reader needs (a name, a line, a host).
    QStringList causes = {}; ///< One per wrong field, in the service's own words or as JSON paths.
    QString requestId = {}; ///< The reference that the service's support asks for.
    QString request = {}; ///< Method and path, for the details pane; no query.
    QString location = {}; ///< Where a redirect points to.
    bool outcomeUnknown = false; ///< A write may or may not have been taken: look before trying again.
    bool lookFirst = false; ///< Not taken, and not to be sent again as it was: look, then try again.
};

/// The name of the enumerator, for logs, journals and machine-readable output.
QString errorKindName(ErrorKind kind);

/// One line of facts for logs and the details pane: kind, request, status, code, detail, causes, request id.
QString describe(const Error &error);

} // namespace setup
