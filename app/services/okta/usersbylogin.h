// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "services/okta/oktatypes.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace setup::okta {

/// Finds people by their logins: in batches through the search, then those that it didn't bring one by one, because
/// the search's index lags behind (Okta API reference, List all users). Yields them in the order asked, each once;
/// unknown logins are absent. Logins are compared without case.
class UsersByLogin final : public Operation<QList<User>>
{
public:
    static constexpr int batchSize = 20; ///< Keeps the request's address short.

    using Search = std::function<Call<QList<User>>(const QString &expression)>;
    using Read = std::function<Call<User>(const QString &login)>;

    UsersByLogin(const QStringList &logins, Search search, Read read);

    void start(Handler handler) override;

private:
    void next();
    void searchBatch();
    void readOne();
    void keep(const User &user);
    void end(const Result<QList<User>> &result);
    QList<User> found() const;

    QStringList m_logins;
    Search m_search;
    Read m_read;
    qsizetype m_searched = 0;
    qsizetype m_checked = 0;
    QHash<QString, User> m_found; // by login in lower case
    Call<QList<User>> m_batch;
    Call<User> m_one;
    Handler m_handler;
    Later m_later;
};

/// The search expression for these logins.
QString loginSearch(const QStringList &logins);

} // namespace setup::okta
