// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/assign/assignstep.h"
#include "ui/cellmodel.h"

namespace setup::steps {

/// What is known against an assignment, as a cell of the table of people.
ui::TableCell forecastCell(Forecast forecast);

} // namespace setup::steps
