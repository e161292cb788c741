// SPDX-License-Identifier: Apache-2.0
#include "practice/identifiers.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>
#include <QTimeZone>

#include <mutex>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace setup::practice {
namespace {

constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int capitalsAndDigits = 36;
constexpr int oktaRandomPart = 17;
constexpr quint32 lowestNumber = 1000000;
constexpr quint32 highestNumber = 9999999;

/// What every thread of the practice services takes its ids from.
class Counts
{
public:
    void use(Identifiers way)
    {
        const std::lock_guard lock(m_mutex);
        m_way = way;
        m_counts.clear();
    }

    bool repeat() const
    {
        const std::lock_guard lock(m_mutex);
        return m_way == Identifiers::Repeated;
    }

    /// 32 bytes for the next of its kind; nothing where ids are random.
    std::optional<QByteArray> next(const QString &kind)
    {
        const std::lock_guard lock(m_mutex);
        if (m_way == Identifiers::Random)
            return std::nullopt;
        const QString name = kind + QString::number(m_counts[kind]++);
        return QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    }

private:
    mutable std::mutex m_mutex;
    Identifiers m_way = Identifiers::Random;
    QHash<QString, int> m_counts;
};

Counts &counts()
{
    static Counts all;
    return all;
}

quint32 ownNumber(const QString &kind)
{
    const auto bytes = counts().next(kind);
    return bytes ? bytes->left(4).toHex().toUInt(nullptr, 16) : QRandomGenerator::system()->generate();
}

QString randomFrom(int length, int alphabet)
{
    QString text(length, Qt::Uninitialized);
    for (auto &c : text)
        c = QLatin1Char(letters[static_cast<std::size_t>(QRandomGenerator::system()->bounded(alphabet))]);
    return text;
}

QString ownFrom(const QString &kind, int length, int alphabet)
{
    const auto bytes = counts().next(kind);
    if (!bytes)
        return randomFrom(length, alphabet);
    Q_ASSERT(length <= bytes->size());
    QString text(length, Qt::Uninitialized);
    for (int i = 0; i < length; ++i)
        text[i] = QLatin1Char(letters[static_cast<std::size_t>(static_cast<uchar>(bytes->at(i)) % alphabet)]);
    return text;
}

} // namespace

void useIdentifiers(Identifiers way)
{
    counts().use(way);
}

bool repeatsIdentifiers()
{
    return counts().repeat();
}

QDateTime moment()
{
    return repeatsIdentifiers() ? QDateTime({2026, 3, 2}, {10, 0, 7}, QTimeZone::utc())
                                : QDateTime::currentDateTimeUtc();
}

QString randomText(int length)
{
    return randomFrom(length, static_cast<int>(letters.size()));
}

QString ownText(const QString &kind, int length)
{
    return ownFrom(kind, length, static_cast<int>(letters.size()));
}

int sumoNumber()
{
    return static_cast<int>(lowestNumber + ownNumber(u"number"_s) % (highestNumber - lowestNumber));
}

QString oktaId(const QString &prefix)
{
    return prefix + ownText(prefix, oktaRandomPart);
}

QString sumoId()
{
    return u"%1"_s.arg(ownNumber(u"sumo"_s), 16, 16, QLatin1Char('0')).toUpper();
}

QString sumoErrorId()
{
    const QString text = ownFrom(u"error"_s, 15, capitalsAndDigits);
    return u"%1-%2-%3"_s.arg(text.left(5), text.mid(5, 5), text.right(5));
}

QString timestamp()
{
    return moment().toString(Qt::ISODateWithMs);
}

QString timestampSeconds()
{
    return moment().toString(Qt::ISODate);
}

} // namespace setup::practice
