// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/language.h"
#include "ui/theme.h"

#include <optional>

class QSettings;

namespace setup::ui {

class ProgramMenu;

/// How the program looks and speaks: as the person chose it in the menu, kept in the settings; until then as the
/// system is.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// What holds for this run, whatever the settings say.
    struct Overrides
    {
        std::optional<Appearance> appearance = {};
        QString language = {};
    };

    /// Dresses the application at once. Application and settings must outlive this.
    Preferences(QApplication &application, QSettings &settings, const Overrides &overrides);

    /// Shows the choices in the menu and follows it. The menu must not outlive this.
    void attach(ProgramMenu &menu);

private:
    void keep(const QString &key, const QVariant &value);
    void dress();

    QSettings &m_settings;
    Theme m_theme;
    Language m_language;
    Appearance m_appearance = Appearance::System;
    qreal m_textScale = 1;
};

} // namespace setup::ui
