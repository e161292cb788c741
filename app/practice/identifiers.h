// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace setup::practice {

/// A random text of letters and digits from the system's generator.
QString randomText(int length);

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
