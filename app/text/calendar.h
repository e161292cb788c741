// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace setup::text {

/// A day to be reminded of.
struct CalendarEntry
{
    QString id = {}; ///< Stable: a file that is taken twice changes the same entry.
    QDate day = {};
    QString title = {};
    QString notes = {};
    int everyDays = 0; ///< Comes again after so many days; 0: once.
};

/// The entries as an iCalendar file (RFC 5545): whole days, each with a reminder that morning.
QByteArray calendarFile(const QList<CalendarEntry> &entries, const QDateTime &writtenAt);

/// What a finished setup has to be watched for: the certificate a month before it expires and on the day, and the
/// connector's access key, which Sumo Logic switches off after 30 days without use. Without a valid expiry or an
/// access ID that part is left out.
QList<CalendarEntry> setupReminders(const QString &appName, const QDateTime &certificateExpiry,
                                    const QString &accessId, const QDateTime &now);

} // namespace setup::text
