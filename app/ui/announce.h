// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace setup::ui {

/// Lets a screen reader say a text at once, for what happened without the focus moving there.
void announce(QWidget *source, const QString &text);

} // namespace setup::ui
