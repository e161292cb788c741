// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace setup::practice::okta {

/// Why a form of the console was refused; empty when it was done.
struct Refusal
{
    QString field = {}; ///< The label of the field; empty when it is about the whole form.
    QString reason = {};

    bool isEmpty() const { return reason.isEmpty(); }
    QString text() const { return field.isEmpty() ? reason : QString(field + QLatin1String(": ") + reason); }
};

} // namespace setup::practice::okta
