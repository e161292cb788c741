// SPDX-License-Identifier: Apache-2.0
#include "text/calendar.h"

#include "text/translate.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace setup::text {

namespace {

constexpr int warnedBeforeDays = 30;
// A little before the 30 idle days after which Sumo Logic switches a key off.
constexpr int keyCheckedEveryDays = 28;
constexpr qsizetype longestLine = 75; // octets, RFC 5545 3.1

QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).remove(u'\r');
}

/// A line folded where it is too long, never within a character.
QByteArray folded(const QString &line)
{
    const QByteArray text = line.toUtf8();
    QByteArray out;
    qsizetype room = longestLine;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = qMin(begin + room, text.size());
        while (end < text.size() && (text.at(end) & '\xC0') == '\x80')
            --end;
        out += text.mid(begin, end - begin) + "\r\n";
        begin = end;
        if (begin < text.size())
            out += ' ';
        room = longestLine - 1;
    }
    return out;
}

QStringList linesOf(const CalendarEntry &entry, const QString &stamp)
{
    const auto dayText = [](const QDate &day) { return day.toString(u"yyyyMMdd"_s); };
    QStringList lines{u"BEGIN:VEVENT"_s,
                      u"UID:%1@okta-sumo-setup"_s.arg(escaped(entry.id)),
                      u"DTSTAMP:"_s + stamp,
                      u"DTSTART;VALUE=DATE:"_s + dayText(entry.day),
                      u"DTEND;VALUE=DATE:"_s + dayText(entry.day.addDays(1)),
                      u"SUMMARY:"_s + escaped(entry.title),
                      u"DESCRIPTION:"_s + escaped(entry.notes),
                      u"TRANSP:TRANSPARENT"_s};
    if (entry.everyDays > 0)
        lines << u"RRULE:FREQ=DAILY;INTERVAL=%1"_s.arg(entry.everyDays);
    lines << u"BEGIN:VALARM"_s << u"ACTION:DISPLAY"_s << u"TRIGGER;RELATED=START:PT9H"_s
          << QString(u"DESCRIPTION:"_s + escaped(entry.title)) << u"END:VALARM"_s << u"END:VEVENT"_s;
    return lines;
}

} // namespace

QByteArray calendarFile(const QList<CalendarEntry> &entries, const QDateTime &writtenAt)
{
    const QString stamp = writtenAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QStringList lines{u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//okta-sumo-setup//Reminders//EN"_s};
    for (const CalendarEntry &entry : entries)
        lines << linesOf(entry, stamp);
    lines << u"END:VCALENDAR"_s;
    QByteArray file;
    for (const QString &line : std::as_const(lines))
        file += folded(line);
    return file;
}

QList<CalendarEntry> setupReminders(const QString &appName, const QDateTime &certificateExpiry,
                                    const QString &accessId, const QDateTime &now)
{
    QList<CalendarEntry> entries;
    if (certificateExpiry.isValid()) {
        const QDate last = certificateExpiry.toUTC().date();
        const QString notes = tr(
            "Make a new signing certificate in Okta (Sign On tab, SAML Signing "
            "Certificates), take it into Sumo Logic, and only then activate it. Otherwise "
            "nobody can sign in through the app any more.");
        entries << CalendarEntry{.id = u"certificate-soon-"_s + last.toString(Qt::ISODate),
                                 .day = last.addDays(-warnedBeforeDays),
                                 .title = tr("Renew the certificate of “%1” in Okta").arg(appName),
                                 .notes = notes};
        entries << CalendarEntry{.id = u"certificate-"_s + last.toString(Qt::ISODate),
                                 .day = last,
                                 .title = tr("The certificate of “%1” in Okta expires today").arg(appName),
                                 .notes = notes};
    }
    if (!accessId.isEmpty()) {
        entries << CalendarEntry{
            .id = u"key-"_s + accessId,
            .day = now.toLocalTime().date().addDays(keyCheckedEveryDays),
            .title = tr("Check Okta's access key in Sumo Logic"),
            .notes = tr("Sumo Logic switches an access key off after 30 days without use. "
                        "The key is %1; see Administration › Security › Access Keys.")
                         .arg(accessId),
            .everyDays = keyCheckedEveryDays};
    }
    return entries;
}

} // namespace setup::text
