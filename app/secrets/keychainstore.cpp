// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"

#include "secrets/keychainproblem.h"

#include <QObject>
#include <qt6keychain/keychain.h>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace setup::secrets {

namespace {

Error unavailable(const QKeychain::Job &job)
{
    return keychainProblem(job.error(), job.errorString(), hasKeychainService());
}

/// One job of the keychain. The job belongs to nobody and removes itself when it has ended: its backends hold on to
/// it while they work, so it must outlive this operation when that is destroyed before.
template <class J, class T>
class KeychainOperation final : public Operation<T>
{
public:
    using Handler = typename Operation<T>::Handler;
    using Prepare = std::function<void(J &)>;
    using Outcome = std::function<Result<T>(const J &)>;

    KeychainOperation(QString service, QString entry, Prepare prepare, Outcome outcome)
        : m_service(std::move(service)), m_entry(std::move(entry)), m_prepare(std::move(prepare)),
          m_outcome(std::move(outcome))
    {
    }

    void start(Handler handler) override
    {
        m_handler = std::move(handler);
        auto job = std::make_unique<J>(m_service);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(m_entry);
        m_prepare(*job);
        auto *started = job.release(); // removes itself
        QObject::connect(started, &QKeychain::Job::finished, &m_context, [this, started] {
            auto result = m_outcome(*started);
            const auto done = std::move(m_handler);
            done(std::move(result));
        });
        started->start();
    }

private:
    QString m_service;
    QString m_entry;
    Prepare m_prepare;
    Outcome m_outcome;
    Handler m_handler;
    QObject m_context; // its death cuts the connection
};

Result<std::shared_ptr<Secret>> readOutcome(const QKeychain::ReadPasswordJob &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return std::shared_ptr<Secret>();
    if (job.error() != QKeychain::NoError)
        return unavailable(job);
    return std::make_shared<Secret>(job.binaryData());
}

Result<Unit> writeOutcome(const QKeychain::WritePasswordJob &job)
{
    if (job.error() != QKeychain::NoError)
        return unavailable(job);
    return Unit{};
}

Result<Unit> removeOutcome(const QKeychain::DeletePasswordJob &job)
{
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        return unavailable(job);
    return Unit{};
}

} // namespace

KeychainStore::KeychainStore(QString service) : m_service(std::move(service)) {}

Call<std::shared_ptr<Secret>> KeychainStore::read(const SecretKey &key)
{
    using Reading = KeychainOperation<QKeychain::ReadPasswordJob, std::shared_ptr<Secret>>;
    return std::make_unique<Reading>(
        m_service, entryName(key), [](QKeychain::ReadPasswordJob &) {}, readOutcome);
}

Call<Unit> KeychainStore::write(const SecretKey &key, Secret secret)
{
    if (secret.isEmpty())
        return failed<Unit>({.kind = ErrorKind::InputInvalid, .code = u"empty"_s});
    using Writing = KeychainOperation<QKeychain::WritePasswordJob, Unit>;
    // Shared, because a std::function must be copyable and a Secret isn't.
    auto held = std::make_shared<Secret>(std::move(secret));
    auto prepare = [held = std::move(held)](QKeychain::WritePasswordJob &job) {
        job.setBinaryData(held->reveal());
    };
    return std::make_unique<Writing>(m_service, entryName(key), std::move(prepare), writeOutcome);
}

Call<Unit> KeychainStore::remove(const SecretKey &key)
{
    using Removing = KeychainOperation<QKeychain::DeletePasswordJob, Unit>;
    return std::make_unique<Removing>(
        m_service, entryName(key), [](QKeychain::DeletePasswordJob &) {}, removeOutcome);
}

} // namespace setup::secrets
