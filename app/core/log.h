// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

/// Calls over the wire: method, path without query, status, duration, request id. Never headers or bodies.
Q_DECLARE_LOGGING_CATEGORY(setupNet)
/// What the engine decides and does.
Q_DECLARE_LOGGING_CATEGORY(setupPlan)
