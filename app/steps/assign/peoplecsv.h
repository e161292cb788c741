// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "plan/answers.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace setup::steps {

/// What a CSV file of people says.
struct PeopleCsv
{
    QList<plan::PersonAnswer> people = {};
    int withoutRole = 0; ///< People who got the default role, because their line names none.
};

/// Reads lines of a login and, if there is one, a role. A first line of headings is recognised by "login", "user
/// name" or "e-mail" in it, and then names the columns; otherwise login comes first. A login counts once, with its
/// last role. FileUnusable where nobody is found.
Result<PeopleCsv> readPeopleCsv(const QByteArray &text, const QString &defaultRole);

/// The same for a file of at most 10 MB.
Result<PeopleCsv> readPeopleFile(const QString &path, const QString &defaultRole);

} // namespace setup::steps
