// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"

#include <QStringList>

namespace setup::practice {

/// The first value that a form has under that name; empty when there is none.
QString valueOf(const Fields &form, QAnyStringView name);

/// Every value that a form has under that name.
QStringList valuesOf(const Fields &form, QAnyStringView name);

} // namespace setup::practice
