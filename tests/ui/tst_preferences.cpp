// SPDX-License-Identifier: Apache-2.0
// covers: preferences.cpp, programmenu.cpp, language.cpp
#include "ui/language.h"
#include "ui/preferences.h"
#include "ui/programmenu.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace setup::ui {

class tst_Preferences : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void knowsTheLanguagesThatComeWithTheProgram();
    void speaksTheSystemsLanguageWhereItCan_data();
    void speaksTheSystemsLanguageWhereItCan();
    void keepsWhatWasChosenForTheNextStart();
    void followsTheMenuAtOnce();
    void translatesTheOpenMenu();
    void holdsAnOverrideForOneRunOnly();
    void survivesSettingsThatMakeNoSense();
    void tellsHelpAndAboutWithoutHoldingUpTheWindow();

private:
    /// As the application has it: one run of the program.
    struct Run
    {
        explicit Run(const QString &file, const Preferences::Overrides &overrides = {})
            : settings(file, QSettings::IniFormat), preferences(*qApp, settings, overrides),
              menu(window, Language::codes())
        {
            preferences.attach(menu);
        }

        QAction *action(const QString &name) { return window.findChild<QAction *>(name); }

        QSettings settings;
        Preferences preferences;
        QMainWindow window;
        ProgramMenu menu;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void tst_Preferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"settings.ini"_s);
}

void tst_Preferences::cleanup()
{
    m_folder.reset();
}

void tst_Preferences::knowsTheLanguagesThatComeWithTheProgram()
{
    QCOMPARE(Language::codes(), (QStringList{u"en"_s, u"de"_s, u"ja"_s}));
    QCOMPARE(Language::nameOf(u"en"_s), u"English"_s);
    QCOMPARE(Language::nameOf(u"de"_s), u"Deutsch"_s);
    QCOMPARE(Language::nameOf(u"ja"_s), u"日本語"_s);
}

void tst_Preferences::speaksTheSystemsLanguageWhereItCan_data()
{
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("code");
    QTest::newRow("german") << QLocale(u"de_AT"_s) << u"de"_s;
    QTest::newRow("japanese") << QLocale(u"ja_JP"_s) << u"ja"_s;
    QTest::newRow("english") << QLocale(u"en_GB"_s) << u"en"_s;
    QTest::newRow("one that we don't speak") << QLocale(u"fr_FR"_s) << u"en"_s;
    QTest::newRow("none") << QLocale::c() << u"en"_s;
}

void tst_Preferences::speaksTheSystemsLanguageWhereItCan()
{
    QFETCH(const QLocale, system);
    QTEST(Language::ofSystem(system), "code");
}

void tst_Preferences::keepsWhatWasChosenForTheNextStart()
{
    {
        Run run(m_file);
        run.action(u"appearance-%1"_s.arg(int(Appearance::Dark)))->trigger();
        run.action(u"text-150"_s)->trigger();
        run.action(u"language-de"_s)->trigger();
    }
    Run next(m_file);
    QVERIFY(next.action(u"appearance-%1"_s.arg(int(Appearance::Dark)))->isChecked());
    QVERIFY(next.action(u"text-150"_s)->isChecked());
    QVERIFY(next.action(u"language-de"_s)->isChecked());
    QVERIFY(!next.action(u"language-en"_s)->isChecked());
    QCOMPARE(&Theme::current(), &Theme::dark());
}

void tst_Preferences::followsTheMenuAtOnce()
{
    Run run(m_file, {Appearance::Light, u"en"_s});
    const int before = Theme::em();
    run.action(u"text-200"_s)->trigger();
    QCOMPARE_GT(Theme::em(), before * 3 / 2);
    QCOMPARE(&Theme::current(), &Theme::light());
    run.action(u"appearance-%1"_s.arg(int(Appearance::Dark)))->trigger();
    QCOMPARE(&Theme::current(), &Theme::dark());
}

void tst_Preferences::translatesTheOpenMenu()
{
    Run run(m_file, {Appearance::Light, u"en"_s});
    const QString english = run.action(u"showAbout"_s)->text();
    run.action(u"language-de"_s)->trigger();
    QTRY_VERIFY(run.action(u"showAbout"_s)->text() != english);
    run.action(u"language-en"_s)->trigger();
    QTRY_COMPARE(run.action(u"showAbout"_s)->text(), english);
}

void tst_Preferences::holdsAnOverrideForOneRunOnly()
{
    {
        Run run(m_file, {Appearance::Dark, u"ja"_s});
        QVERIFY(run.action(u"language-ja"_s)->isChecked());
    }
    Run next(m_file);
    QVERIFY(!next.action(u"language-ja"_s)->isChecked());
    QVERIFY(next.action(u"appearance-0"_s)->isChecked());
}

void tst_Preferences::survivesSettingsThatMakeNoSense()
{
    {
        QSettings settings(m_file, QSettings::IniFormat);
        settings.setValue(u"view/appearance"_s, u"purple"_s);
        settings.setValue(u"view/textScale"_s, 4000);
        settings.setValue(u"view/language"_s, u"../../etc/passwd"_s);
    }
    Run run(m_file);
    QVERIFY(run.action(u"appearance-0"_s)->isChecked());
    QVERIFY(run.action(u"text-200"_s)->isChecked());
    QVERIFY(run.action(u"language-en"_s)->isChecked());
}

void tst_Preferences::tellsHelpAndAboutWithoutHoldingUpTheWindow()
{
    Run run(m_file, {Appearance::Light, u"en"_s});
    HelpText words{u"Before"_s, u"Another step."_s};
    run.menu.setHelp([&words] { return words; });
    words = {u"Turn on SCIM"_s, u"Okta has no interface for this."_s}; // as it is when it is asked for
    run.window.show();
    run.action(u"showHelp"_s)->trigger();
    const auto *help = run.window.findChild<QMessageBox *>(u"message"_s);
    QVERIFY(help);
    QCOMPARE(help->text(), u"Turn on SCIM"_s);
    QCOMPARE(help->informativeText(), u"Okta has no interface for this."_s);
    QVERIFY(help->isVisible());
}

} // namespace setup::ui

using setup::ui::tst_Preferences;
QTEST_MAIN(tst_Preferences)
#include "tst_preferences.moc"
