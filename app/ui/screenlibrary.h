// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screendata.h"

#include <QPixmap>

namespace setup::ui {

/// The screens that the program brings along, and the folder of real screenshots that may replace their drawings.
class ScreenLibrary
{
public:
    /// `pictures`: a folder with <id>.png files; empty for none. `screens`: where the descriptions are.
    explicit ScreenLibrary(QString pictures = {}, QString screens = QStringLiteral(":/screens"));

    /// The ids of all screens.
    QStringList ids() const;
    /// The screen of that id; FileUnusable when there is none or it is broken.
    Result<ScreenData> screen(const QString &id) const;
    /// The screenshot of that id; null where there is none that can be read.
    QPixmap picture(const QString &id) const;

private:
    QString m_pictures;
    QString m_screens;
};

} // namespace setup::ui
