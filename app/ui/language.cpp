// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

const QString source = u"en"_s;

/// Dates and numbers as in that language, of the country that the system is set to.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    return wanted.language() == system.language() ? system : QLocale(wanted.language(), system.territory());
}

} // namespace

Language::Language(QCoreApplication &application) : m_application(application), m_code(source) {}

Language::~Language()
{
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qts);
    QLocale::setDefault(QLocale::system());
}

QStringList Language::codes()
{
    QStringList codes{source};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"setup_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(6).chopped(3);
        if (code != source)
            codes << code;
    }
    return codes;
}

QString Language::nameOf(const QString &code)
{
    const QLocale locale(code);
    // With the country CLDR says "American English"; the language alone is meant.
    return code == source ? u"English"_s : locale.nativeLanguageName();
}

QString Language::ofSystem(const QLocale &locale)
{
    const QStringList known = codes();
    const QStringList wanted = locale.uiLanguages();
    for (const QString &tag : wanted) {
        QString code = tag.section(u'-', 0, 0);
        if (known.contains(code))
            return code;
    }
    return source;
}

bool Language::use(const QString &code)
{
    if (!codes().contains(code))
        return false;
    m_code = code;
    QLocale::setDefault(localeOf(code)); // before the widgets hear of it and write their dates anew
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qts);
    // Qt's words come first, so that ours win where both have one.
    if (m_qts.load(u":/i18n/qtbase_%1.qm"_s.arg(code)))
        m_application.installTranslator(&m_qts);
    if (m_ours.load(u":/i18n/setup_%1.qm"_s.arg(code)))
        m_application.installTranslator(&m_ours);
    return true;
}

} // namespace setup::ui
