// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documents/handout.h"

#include <QByteArray>

namespace setup::documents {

/// The handout as a PDF of A4 pages with embedded fonts, text that can be searched, bookmarks and links; every section
/// begins on a page of its own. Needs a QGuiApplication, whose font it takes.
QByteArray handoutToPdf(const Handout &handout);

} // namespace setup::documents
