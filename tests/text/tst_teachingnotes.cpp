// SPDX-License-Identifier: Apache-2.0
#include "steps/step.h"
#include "text/teachingnotes.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;

class tst_TeachingNotes : public QObject
{
    Q_OBJECT

private slots:
    void everyStageHasAll_data();
    void everyStageHasAll();
    void noSentenceIsSaidTwice();
    void whatIsNoStageHasNone();
    void helpTellsMoreThanThePage();

private:
    static QStringList sentencesOf(const text::TeachingNotes &notes)
    {
        QStringList all = notes.say + notes.show + notes.traps;
        for (const auto &each : notes.questions)
            all << each.question << each.answer;
        return all;
    }
};

void tst_TeachingNotes::everyStageHasAll_data()
{
    QTest::addColumn<QString>("stage");
    for (int id = 0; id <= int(steps::StepId::Finish); ++id) {
        const QString stage = steps::stepName(steps::StepId(id));
        QTest::newRow(qPrintable(stage)) << stage;
    }
}

void tst_TeachingNotes::everyStageHasAll()
{
    QFETCH(const QString, stage);
    const text::TeachingNotes notes = text::teachingNotes(stage);
    QCOMPARE_GT(notes.minutes, 0);
    for (const qsizetype count :
         {notes.say.size(), notes.show.size(), notes.traps.size(), notes.questions.size()})
        QCOMPARE_GT(count, 0);
    static const QRegularExpression unwanted(u"!|\\b(please|successfully)\\b|%\\d"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    for (const QString &sentence : sentencesOf(notes)) {
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
        QVERIFY2(!unwanted.match(sentence).hasMatch(), qPrintable(sentence));
    }
}

void tst_TeachingNotes::noSentenceIsSaidTwice()
{
    QStringList all;
    for (int id = 0; id <= int(steps::StepId::Finish); ++id)
        all += sentencesOf(text::teachingNotes(steps::stepName(steps::StepId(id))));
    QCOMPARE(all.removeDuplicates(), 0);
}

void tst_TeachingNotes::whatIsNoStageHasNone()
{
    const text::TeachingNotes notes = text::teachingNotes(u"elsewhere"_s);
    QCOMPARE(notes.minutes, 0);
    QVERIFY(sentencesOf(notes).isEmpty());
}

void tst_TeachingNotes::helpTellsMoreThanThePage()
{
    const QString help = text::helpText(u"Why."_s, steps::stepName(steps::StepId::Sumo));
    QVERIFY(help.startsWith("Why.\n\n"_L1));
    for (const auto &asked : text::teachingNotes(steps::stepName(steps::StepId::Sumo)).questions)
        QVERIFY2(help.contains(asked.question) && help.contains(asked.answer), qPrintable(help));
}

QTEST_GUILESS_MAIN(tst_TeachingNotes)
#include "tst_teachingnotes.moc"
