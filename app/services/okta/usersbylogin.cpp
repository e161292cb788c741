// SPDX-License-Identifier: Apache-2.0
#include "services/okta/usersbylogin.h"

#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace setup::okta {

QString loginSearch(const QStringList &logins)
{
    QStringList terms;
    for (auto login : logins) {
        login.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        terms << u"profile.login eq \""_s + login + u'"';
    }
    return terms.join(u" or "_s);
}

UsersByLogin::UsersByLogin(const QStringList &logins, Search search, Read read)
    : m_search(std::move(search)), m_read(std::move(read))
{
    QSet<QString> seen;
    for (const auto &login : logins) {
        const auto trimmed = login.trimmed();
        const auto key = trimmed.toLower();
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        m_logins << trimmed;
    }
}

void UsersByLogin::start(Handler handler)
{
    m_handler = std::move(handler);
    m_later.call([this] { next(); });
}

void UsersByLogin::next()
{
    if (m_searched < m_logins.size())
        return searchBatch();
    while (m_checked < m_logins.size()) {
        const auto &login = m_logins.at(m_checked);
        // Okta can't be asked for a login with a slash by its address.
        if (!m_found.contains(login.toLower()) && !login.contains(u'/'))
            return readOne();
        ++m_checked;
    }
    end(found());
}

void UsersByLogin::searchBatch()
{
    const auto batch = m_logins.mid(m_searched, batchSize);
    m_searched += batch.size();
    m_batch = m_search(loginSearch(batch));
    m_batch->start([this](const Result<QList<User>> &result) {
        if (!result)
            return end(result.error());
        for (const auto &user : *result)
            keep(user);
        // The finished call is on the stack: it is replaced in a later turn.
        m_later.call([this] { next(); });
    });
}

void UsersByLogin::readOne()
{
    m_one = m_read(m_logins.at(m_checked));
    m_one->start([this](const Result<User> &result) {
        if (!result && result.error().kind != ErrorKind::NotFound)
            return end(result.error());
        if (result)
            keep(*result);
        ++m_checked;
        m_later.call([this] { next(); });
    });
}

void UsersByLogin::keep(const User &user)
{
    m_found.insert(user.login.toLower(), user);
}

QList<User> UsersByLogin::found() const
{
    // By the logins asked: the address of one person also answers to an id, a short name and "me".
    QList<User> users;
    for (const auto &login : m_logins) {
        const auto user = m_found.constFind(login.toLower());
        if (user != m_found.cend())
            users << *user;
    }
    return users;
}

void UsersByLogin::end(const Result<QList<User>> &result)
{
    const auto done = std::move(m_handler);
    done(result);
}

} // namespace setup::okta
