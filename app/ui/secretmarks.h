// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMimeData;

namespace setup::ui {

/// Marks what goes onto the clipboard as a secret, in the words of each system, so that clipboard managers, histories
/// and clouds leave it alone.
void markAsSecret(QMimeData &data);

} // namespace setup::ui
