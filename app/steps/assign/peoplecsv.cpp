// SPDX-License-Identifier: Apache-2.0
#include "steps/assign/peoplecsv.h"

#include "core/csv.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

constexpr qint64 largestFile = 10 * 1024 * 1024;

/// Where login and role stand in a line.
struct Columns
{
    qsizetype login = 0;
    qsizetype role = 1;
    bool named = false; ///< The first line holds headings.
};

Columns columnsOf(const QStringList &first)
{
    static const QRegularExpression login(u"^(log-?in|user ?name|e-?mail( ?address)?)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression role(u"^roles?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto position = [&first](const QRegularExpression &name) {
        const auto found = std::find_if(first.cbegin(), first.cend(),
                                        [&name](const QString &cell) { return name.match(cell).hasMatch(); });
        return found == first.cend() ? qsizetype(-1) : qsizetype(found - first.cbegin());
    };
    if (position(login) < 0)
        return {};
    return {.login = position(login), .role = position(role), .named = true};
}

Error unusable(const QString &detail)
{
    return {.kind = ErrorKind::FileUnusable, .code = u"people-file"_s, .detail = detail};
}

} // namespace

Result<PeopleCsv> readPeopleCsv(const QByteArray &text, const QString &defaultRole)
{
    QList<QStringList> rows = csv::read(text);
    const Columns columns = rows.isEmpty() ? Columns() : columnsOf(rows.constFirst());
    if (columns.named)
        rows.removeFirst();
    PeopleCsv result;
    QHash<QString, qsizetype> known;
    for (const QStringList &row : std::as_const(rows)) {
        const QString login = row.value(columns.login);
        if (login.isEmpty())
            continue;
        const QString role = columns.role < 0 ? QString() : row.value(columns.role);
        const plan::PersonAnswer person{login, role.isEmpty() ? defaultRole : role};
        result.withoutRole += role.isEmpty() ? 1 : 0;
        const auto before = known.constFind(login.toLower());
        if (before != known.constEnd()) {
            result.people[*before] = person;
            continue;
        }
        known.insert(login.toLower(), result.people.size());
        result.people << person;
    }
    if (result.people.isEmpty())
        return unusable({});
    return result;
}

Result<PeopleCsv> readPeopleFile(const QString &path, const QString &defaultRole)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(file.errorString());
    const QByteArray text = file.read(largestFile + 1);
    if (text.size() > largestFile || text.contains('\0')) // a picture, a workbook
        return unusable(path);
    return readPeopleCsv(text, defaultRole);
}

} // namespace setup::steps
