// SPDX-License-Identifier: Apache-2.0
#include "plan/setupsection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

class tst_SetupSection : public QObject
{
    Q_OBJECT

private slots:
    void takesTextsWithoutTheBlanksAroundThem();
    void leavesAloneWhatIsNotGiven();
    void notesEachProblemWithItsPlace();
};

void tst_SetupSection::takesTextsWithoutTheBlanksAroundThem()
{
    SetupSection section(JsonReader({{u"name"_s, u" スモウ "_s}, {u"list"_s, QJsonArray{u" a "_s, u"b"_s}}}),
                         {u"name"_s, u"list"_s});
    QString name;
    QStringList list{u"default"_s};
    section.text(u"name", name, 10);
    section.texts(u"list", list);
    QCOMPARE(name, u"スモウ"_s);
    QCOMPARE(list, (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(section.reader().problems().isEmpty());
}

void tst_SetupSection::leavesAloneWhatIsNotGiven()
{
    SetupSection section(JsonReader(QJsonObject{}), {});
    QString name = u"default"_s;
    QStringList list{u"default"_s};
    int word = 7;
    section.text(u"name", name, 10);
    section.texts(u"list", list);
    section.choice<int>(u"word", {{u"one"_s, 1}}, word);
    QCOMPARE(name, u"default"_s);
    QCOMPARE(list, QStringList{u"default"_s});
    QCOMPARE(word, 7);
    QVERIFY(section.reader().problems().isEmpty());
}

void tst_SetupSection::notesEachProblemWithItsPlace()
{
    SetupSection section(JsonReader({{u"extra"_s, 1},
                                     {u"name"_s, u"a\u202eb"_s},
                                     {u"long"_s, u"abcdef"_s},
                                     {u"list"_s, QJsonArray{u"a"_s, u" "_s, u"a"_s}},
                                     {u"word"_s, u"two"_s}}),
                         {u"name"_s, u"long"_s, u"list"_s, u"word"_s});
    QString name;
    QStringList list;
    int word = 0;
    section.text(u"name", name, 10);
    section.text(u"long", name, 5);
    section.texts(u"list", list);
    section.choice<int>(u"word", {{u"one"_s, 1}}, word);
    QCOMPARE(section.reader().problems(),
             (QStringList{u"extra: unknown key; known here: name, long, list, word"_s,
                          u"name: holds a character that nobody sees (U+202E)"_s,
                          u"long: longer than 5 characters"_s, u"list[1]: empty"_s,
                          u"list[2]: is there twice"_s, u"word: \"two\" is none of: one"_s}));
}

QTEST_GUILESS_MAIN(tst_SetupSection)
#include "tst_setupsection.moc"
