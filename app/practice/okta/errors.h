// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"

#include <QStringList>

namespace setup::practice::okta {

/// An error body of the Okta API: errorCode, errorSummary, errorLink, errorId, errorCauses.
Reply apiError(int status, const QString &code, const QString &summary, const QStringList &causes = {});

/// E0000001 with a cause for each problem.
Reply validationFailed(const QString &subject, const QStringList &causes);

/// E0000007; `kind` is the type in parentheses, for example AppInstance.
Reply notFound(const QString &id, const QString &kind);

/// E0000003: the body isn't JSON.
Reply malformedBody();

} // namespace setup::practice::okta
