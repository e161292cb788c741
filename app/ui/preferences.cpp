// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences.h"

#include "ui/programmenu.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

const QString appearanceKey = u"view/appearance"_s;
const QString textScaleKey = u"view/textScale"_s;
const QString languageKey = u"view/language"_s;

/// A value from a file that anybody may have written to.
Appearance appearanceOf(const QVariant &kept)
{
    const int value = kept.toInt();
    const bool known = value >= int(Appearance::System) && value <= int(Appearance::ContrastDark);
    return known ? Appearance(value) : Appearance::System;
}

qreal textScaleOf(const QVariant &kept)
{
    constexpr qreal largest = 2;
    return kept.isValid() ? qBound(qreal(1), kept.toReal(), largest) : 1;
}

} // namespace

Preferences::Preferences(QApplication &application, QSettings &settings, const Overrides &overrides)
    : m_settings(settings), m_theme(application), m_language(application),
      m_appearance(overrides.appearance.value_or(appearanceOf(settings.value(appearanceKey)))),
      m_textScale(textScaleOf(settings.value(textScaleKey)))
{
    const QString kept = settings.value(languageKey).toString();
    if (!m_language.use(overrides.language.isEmpty() ? kept : overrides.language))
        m_language.use(Language::ofSystem());
    dress();
}

void Preferences::attach(ProgramMenu &menu)
{
    menu.setAppearance(m_appearance);
    menu.setTextScale(m_textScale);
    menu.setLanguage(m_language.current());
    connect(&menu, &ProgramMenu::appearanceChosen, this, [this](Appearance appearance) {
        m_appearance = appearance;
        keep(appearanceKey, int(appearance));
        dress();
    });
    connect(&menu, &ProgramMenu::textScaleChosen, this, [this](qreal scale) {
        m_textScale = scale;
        keep(textScaleKey, scale);
        dress();
    });
    connect(&menu, &ProgramMenu::languageChosen, this, [this](const QString &code) {
        keep(languageKey, code);
        m_language.use(code);
    });
}

void Preferences::keep(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
}

void Preferences::dress()
{
    m_theme.apply(m_appearance, m_textScale);
}

} // namespace setup::ui
