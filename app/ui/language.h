// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

class QCoreApplication;

namespace setup::ui {

/// The language that the program speaks: English is in the program, the others are compiled in from translations/.
/// A change reaches every widget as QEvent::LanguageChange.
class Language
{
public:
    /// The application must outlive this.
    explicit Language(QCoreApplication &application);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// The codes of all languages, English first, for example "en", "de", "ja".
    static QStringList codes();

    /// The language's name in itself, for example "Deutsch".
    static QString nameOf(const QString &code);

    /// The one of codes() that fits best what the user's system prefers.
    static QString ofSystem(const QLocale &locale = QLocale::system());

    /// Speaks that language from now on; an unknown one changes nothing and returns false.
    bool use(const QString &code);
    const QString &current() const { return m_code; }

private:
    QCoreApplication &m_application;
    QTranslator m_ours;
    QTranslator m_qts; ///< Qt's own words, for example in its dialogs.
    QString m_code;
};

} // namespace setup::ui
