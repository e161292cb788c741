// SPDX-License-Identifier: Apache-2.0
#include "core/log.h"

Q_LOGGING_CATEGORY(setupNet, "setup.net", QtInfoMsg)
Q_LOGGING_CATEGORY(setupPlan, "setup.plan", QtInfoMsg)
