// SPDX-License-Identifier: Apache-2.0
#include "core/printable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;

class tst_Printable : public QObject
{
    Q_OBJECT

private slots:
    void namesTheCharacterThatNobodySees_data();
    void namesTheCharacterThatNobodySees();
    void writesOutWhatATerminalWouldObey();
};

void tst_Printable::namesTheCharacterThatNobodySees_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("hidden");
    const auto row = [](const char *title, const QString &name, const QString &hidden) {
        QTest::newRow(title) << name << hidden;
    };
    row("nothing", {}, {});
    row("Latin", u"Sumo Logic"_s, {});
    row("Japanese", u"スモウ ロジック"_s, {});
    row("Arabic", u"نور"_s, {});
    row("an emoji of several people", u"👩‍💻 team"_s, {});
    row("Persian with a joiner", u"می‌خواهم"_s, {});
    row("line feed", u"a\nb"_s, u"U+000A"_s);
    row("tab", u"a\tb"_s, u"U+0009"_s);
    row("escape", u"a\x1b[31m"_s, u"U+001B"_s);
    row("nothing but a NUL", QString(QChar(u'\0')), u"U+0000"_s);
    row("turned direction", u"a\u202eb"_s, u"U+202E"_s);
    row("blank without width", u"\u200b"_s, u"U+200B"_s);
    row("line separator", u"a\u2028b"_s, u"U+2028"_s);
}

void tst_Printable::namesTheCharacterThatNobodySees()
{
    QFETCH(const QString, name);
    QTEST(hiddenCharacter(name), "hidden");
}

void tst_Printable::writesOutWhatATerminalWouldObey()
{
    QCOMPARE(withoutControls(u"a\x1b[31m\u0007\u009bz"_s), u"a\\x1b[31m\\x07\\x9bz"_s);
    QCOMPARE(withoutControls(u"one\ntwo Ä 👩‍💻"_s), u"one\ntwo Ä 👩‍💻"_s);
}

QTEST_GUILESS_MAIN(tst_Printable)
#include "tst_printable.moc"
