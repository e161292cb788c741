// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/credentials.h"
#include "plan/setupfolder.h"

#include <QObject>
#include <QPointer>

namespace setup::steps {

/// What an earlier run of a setup kept in the keychain: credentials that nobody has proven in this run. They are
/// handed out for the addresses that they were kept for, and for no others.
class KeptCredentials final : public QObject
{
    Q_OBJECT

public:
    explicit KeptCredentials(QObject *parent = nullptr);

    /// Reads what was kept for that setup; changed() follows, also when there is nothing. Store and clock must outlive this.
    void read(secrets::SecretStore &store, Clock &clock, const plan::SavedSetup &setup);
    bool isReading() const { return m_reading; }

    /// The access ID that a key is kept for; empty when there is none.
    QString sumoAccessId() const { return m_kept.sumoAccessId; }
    /// A copy of the key; empty when none is kept for that address and access ID.
    Secret sumoKey(const QUrl &api, const QString &accessId) const;
    /// A copy of the token; empty when none is kept for that org.
    Secret oktaToken(const QUrl &org) const;
    /// The sign-in by OAuth, one for all that ask; null when none is kept for that org.
    std::shared_ptr<okta::oauth::SignIn> oktaSignIn(const QUrl &org) const;

    /// Whether that error says that the credentials themselves are of no use, so that the person must be asked.
    static bool isRefusal(const Error &error);
    /// The service refuses it: it isn't handed out again. What is in the keychain stays until a better one is written.
    void dropSumo();
    void dropOkta();

signals:
    void changed();

private:
    plan::Credentials m_kept;
    QUrl m_sumoApi;
    QUrl m_oktaOrg;
    QPointer<Running> m_reading;
};

} // namespace setup::steps
