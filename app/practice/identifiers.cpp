// SPDX-License-Identifier: Apache-2.0
#include "practice/identifiers.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <string_view>

using namespace Qt::StringLiterals;

namespace setup::practice {
namespace {

constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int capitalsAndDigits = 36;
constexpr int oktaRandomPart = 17;

QString randomFrom(int length, int alphabet)
{
    QString text(length, Qt::Uninitialized);
    for (auto &c : text)
        c = QLatin1Char(letters[static_cast<std::size_t>(QRandomGenerator::system()->bounded(alphabet))]);
    return text;
}

} // namespace

QString randomText(int length)
{
    return randomFrom(length, static_cast<int>(letters.size()));
}

QString oktaId(const QString &prefix)
{
    return prefix + randomText(oktaRandomPart);
}

QString sumoId()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate(), 16, 16, QLatin1Char('0')).toUpper();
}

QString sumoErrorId()
{
    return u"%1-%2-%3"_s.arg(randomFrom(5, capitalsAndDigits), randomFrom(5, capitalsAndDigits),
                             randomFrom(5, capitalsAndDigits));
}

QString timestamp()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString timestampSeconds()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

} // namespace setup::practice
