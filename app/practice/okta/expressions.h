// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace setup::practice::okta {

/// The value of a mapping's expression for a source profile. Knows what SCIM apps start with: a reference such as
/// `user.firstName`, a text in quotes, and a choice between two texts by whether an attribute is empty. Null when
/// there is no value.
QJsonValue evaluateExpression(const QString &expression, const QJsonObject &source);

/// The source attributes that the expression names.
QStringList sourcesOf(const QString &expression);

} // namespace setup::practice::okta
