// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QString>

namespace setup::text {

/// An error for a person: what happened, what it means for the setup, what to do now. The service's own words and
/// the request id are in the details.
struct ErrorText
{
    QString happened = {};
    QString meaning = {};
    QString todo = {};
    QString details = {};

    /// The three sentences in one paragraph.
    QString paragraph() const;
};

/// The only wording of errors.
ErrorText errorText(const Error &error);

/// Why a typed address can't be used, for the line under the field. Takes the InputInvalid errors of
/// okta::parseOrgAddress and sumo::parseTenantAddress.
QString addressProblem(const Error &error);

} // namespace setup::text
