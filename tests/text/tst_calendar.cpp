// SPDX-License-Identifier: Apache-2.0
#include "text/calendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;

class tst_Calendar : public QObject
{
    Q_OBJECT

private slots:
    void entriesAreWholeDays();
    void textsAreEscaped();
    void longLinesAreFoldedBetweenCharacters();
    void remindersComeBeforeTheirDay();
    void whatIsNotKnownIsLeftOut();

private:
    const QDateTime m_now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
};

void tst_Calendar::entriesAreWholeDays()
{
    const auto file = text::calendarFile(
        {{.id = u"a"_s, .day = QDate(2026, 12, 31), .title = u"Look"_s, .everyDays = 28}}, m_now);
    for (const auto &line : {"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"_ba, "DTSTART;VALUE=DATE:20261231\r\n"_ba,
                             "DTEND;VALUE=DATE:20270101\r\n"_ba, "DTSTAMP:20261123T120000Z\r\n"_ba,
                             "RRULE:FREQ=DAILY;INTERVAL=28\r\n"_ba, "UID:a@okta-sumo-setup\r\n"_ba})
        QVERIFY2(file.contains(line), line.constData());
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
}

void tst_Calendar::textsAreEscaped()
{
    const auto file = text::calendarFile(
        {{.id = u"a"_s, .day = QDate(2026, 1, 1), .title = u"a,b;c\\d\r\nBEGIN:VEVENT\rx"_s}}, m_now);
    QVERIFY(file.contains("SUMMARY:a\\,b\\;c\\\\d\\nBEGIN:VEVENTx\r\n"));
    QCOMPARE(file.count("\r\nBEGIN:VEVENT\r\n"), 1);
}

void tst_Calendar::longLinesAreFoldedBetweenCharacters()
{
    const QString title = QString(u"葵"_s).repeated(60);
    const auto file = text::calendarFile({{.id = u"a"_s, .day = QDate(2026, 1, 1), .title = title}}, m_now);
    for (const QByteArray &line : file.split('\n'))
        QCOMPARE_LE(line.trimmed().size(), 75);
    QByteArray unfolded = file;
    unfolded.replace("\r\n ", "");
    QVERIFY(QString::fromUtf8(unfolded).contains(u"SUMMARY:"_s + title));
}

void tst_Calendar::remindersComeBeforeTheirDay()
{
    const QDateTime expiry(QDate(2036, 11, 20), QTime(9, 0), Qt::UTC);
    const auto entries = text::setupReminders(u"Sumo"_s, expiry, u"suKey"_s, m_now);
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).day, QDate(2036, 10, 21));
    QCOMPARE(entries.at(1).day, QDate(2036, 11, 20));
    QVERIFY(entries.at(0).title.contains(u"Sumo"_s));
    QCOMPARE_LT(m_now.date().daysTo(entries.at(2).day), 30);
    QCOMPARE_LT(entries.at(2).everyDays, 30);
    QVERIFY(entries.at(2).notes.contains(u"suKey"_s));
}

void tst_Calendar::whatIsNotKnownIsLeftOut()
{
    QVERIFY(text::setupReminders(u"Sumo"_s, {}, {}, m_now).isEmpty());
    QCOMPARE(text::setupReminders(u"Sumo"_s, {}, u"suKey"_s, m_now).size(), 1);
}

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
