// SPDX-License-Identifier: Apache-2.0
#include "ui/announce.h"

#include <QAccessible>
#include <QString>
#include <QWidget>

namespace setup::ui {

void announce(QWidget *source, const QString &text)
{
    if (text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(source, text);
#else
    // Older readers are told that the widget raises an alert, and read what it says of itself.
    source->setAccessibleDescription(text);
    QAccessibleEvent event(source, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace setup::ui
