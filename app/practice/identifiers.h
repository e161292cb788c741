// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace setup::practice {

/// How ids and moments come about in this process.
enum class Identifiers {
    Random,
    Repeated, ///< The first of a kind is the same in every run, and so is the second; secrets stay random.
};

/// Holds from now on; every count of a repeated id begins anew.
void useIdentifiers(Identifiers way);

/// Whether ids are repeated; certificates and moments are then, too.
bool repeatsIdentifiers();

/// Now in UTC; where ids are repeated, always the same moment.
QDateTime moment();

/// A random text of letters and digits from the system's generator.
QString randomText(int length);

/// As randomText(), for what is no secret: the part of an id that is unlike those of others of its kind.
QString ownText(const QString &kind, int length);

/// A number of seven digits.
int sumoNumber();

/// An Okta id: the prefix of its kind and 17 random characters.
QString oktaId(const QString &prefix);

/// A Sumo Logic id: 16 hexadecimal digits.
QString sumoId();

/// The reference of an error in Sumo Logic's form, for example IUUQI-DGH5I-TJ045.
QString sumoErrorId();

/// Now in UTC, with milliseconds.
QString timestamp();

/// Now in UTC, whole seconds.
QString timestampSeconds();

} // namespace setup::practice
