// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documents/handout.h"

namespace setup::documents {

/// The handout as one HTML page that holds its pictures, for a screen and for a printer: without scripts, styles or
/// pictures from outside.
QString handoutToHtml(const Handout &handout);

} // namespace setup::documents
