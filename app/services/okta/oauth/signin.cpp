// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/signin.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace setup::okta::oauth {
namespace {

/// An access token that ends this soon is replaced before it is used.
constexpr int freshSeconds = 60;

Error ended(const Error &cause = {})
{
    auto error = cause;
    error.kind = ErrorKind::Unauthorized;
    error.service = Service::Okta;
    error.code = u"sign-in-ended"_s;
    error.outcomeUnknown = false;
    return error;
}

/// A token that was used up or taken back (RFC 6749, 5.2): asking again can't help.
bool isEnd(const Error &error)
{
    return error.code == "invalid_grant"_L1;
}

std::shared_ptr<Tokens> withRefreshToken(Secret token)
{
    auto tokens = std::make_shared<Tokens>();
    tokens->refresh = std::move(token);
    return tokens;
}

class SignInAuthorizer final : public net::Authorizer
{
public:
    explicit SignInAuthorizer(std::shared_ptr<SignIn> signIn) : m_signIn(std::move(signIn)) {}

    QByteArray authorization() const override { return m_signIn->authorization(); }
    int edition() const override { return m_signIn->edition(); }

    Call<Unit> preparation() override
    {
        return m_signIn->isFresh() ? nullptr : m_signIn->renewal(m_signIn->edition());
    }

    Call<Unit> renewal(int refusedEdition) override { return m_signIn->renewal(refusedEdition); }

private:
    std::shared_ptr<SignIn> m_signIn;
};

} // namespace

/// Waits for the renewal that is under way, begun by this or by another.
class SignIn::Waiting final : public Operation<Unit>
{
public:
    explicit Waiting(SignIn &signIn) : m_signIn(signIn) {}

    void start(Handler handler) override
    {
        m_handler = std::move(handler);
        QObject::connect(&m_signIn, &SignIn::renewalEnded, &m_context, [this](const Result<Unit> &result) {
            const auto done = std::move(m_handler);
            done(result);
        });
        m_signIn.renew();
    }

private:
    SignIn &m_signIn;
    Handler m_handler;
    QObject m_context; // its death cuts the connection
};

SignIn::SignIn(const QUrl &org, const QString &clientId, std::shared_ptr<Tokens> tokens, Clock &clock)
    : m_client(org, clientId, m_transport, clock), m_clock(clock), m_tokens(std::move(tokens)), m_edition(1)
{
}

SignIn::SignIn(const QUrl &org, const QString &clientId, Secret refreshToken, Clock &clock)
    : SignIn(org, clientId, withRefreshToken(std::move(refreshToken)), clock)
{
}

SignIn::~SignIn()
{
    // The call must not outlive its client.
    if (m_running)
        m_running->cancel();
}

QByteArray SignIn::authorization() const
{
    return m_tokens->access.isEmpty() ? QByteArray() : "Bearer " + m_tokens->access.reveal();
}

bool SignIn::isFresh() const
{
    return !m_tokens->access.isEmpty() && m_clock.now().secsTo(m_tokens->expires) > freshSeconds;
}

Call<Unit> SignIn::renewal(int refusedEdition)
{
    if (refusedEdition != m_edition)
        return ready(Unit{});
    if (m_tokens->refresh.isEmpty())
        return failed<Unit>(ended());
    return std::make_unique<Waiting>(*this);
}

void SignIn::renew()
{
    if (m_running || m_ended)
        return;
    m_running = run(this, m_client.refresh(m_tokens->refresh),
                    [this](const Result<std::shared_ptr<Tokens>> &renewed) { take(renewed); });
}

void SignIn::take(const Result<std::shared_ptr<Tokens>> &renewed)
{
    m_running.clear();
    const QPointer<SignIn> alive(this); // who hears a signal may drop the last owner
    if (!renewed) {
        const bool atEnd = isEnd(renewed.error());
        const auto error = atEnd ? ended(renewed.error()) : renewed.error();
        if (atEnd) {
            m_tokens->refresh = Secret();
            emit refreshTokenChanged();
        }
        if (alive)
            end(error);
        return;
    }
    const auto tokens = *renewed;
    // Without rotation the old refresh token stays good (RFC 6749, 6).
    const bool isRotated = !tokens->refresh.isEmpty();
    if (!isRotated)
        tokens->refresh = std::move(m_tokens->refresh);
    if (tokens->scopes.isEmpty())
        tokens->scopes = m_tokens->scopes;
    m_tokens = tokens;
    ++m_edition;
    if (isRotated)
        emit refreshTokenChanged();
    if (alive)
        end(Unit{});
}

void SignIn::end(const Result<Unit> &renewed)
{
    if (m_keeping)
        m_ended = renewed;
    else
        emit renewalEnded(renewed);
}

void SignIn::awaitKeeping(Call<Unit> keeping)
{
    m_keeping = run(this, std::move(keeping), [this](const Result<Unit> &) {
        // That it can't be kept is told by the store itself.
        m_keeping.clear();
        if (const auto ended = std::exchange(m_ended, std::nullopt))
            emit renewalEnded(*ended);
    });
}

Call<Unit> SignIn::signOut()
{
    if (m_running)
        m_running->cancel();
    m_running.clear();
    m_ended.reset();
    const auto tokens = std::exchange(m_tokens, std::make_shared<Tokens>());
    ++m_edition;
    const QPointer<SignIn> alive(this); // who hears a signal may drop the last owner
    emit refreshTokenChanged();
    if (alive)
        emit renewalEnded(ended());
    if (!alive)
        return failed<Unit>({.kind = ErrorKind::Cancelled, .service = Service::Okta});
    // The access token by itself: not every server ends it with the refresh token (RFC 7009, 2.1).
    return thenAlways(revoked(tokens->refresh, u"refresh_token"_s),
                      [this, tokens](const Result<Unit> &refreshRevoked) -> Call<Unit> {
                          auto access = revoked(tokens->access, u"access_token"_s);
                          if (refreshRevoked)
                              return access;
                          return andThen(std::move(access), [error = refreshRevoked.error()](Unit) {
                              return failed<Unit>(error);
                          });
                      });
}

Call<Unit> SignIn::revoked(const Secret &token, const QString &kind)
{
    return token.isEmpty() ? ready(Unit{}) : m_client.revoke(token, kind);
}

std::unique_ptr<net::Authorizer> signedIn(std::shared_ptr<SignIn> signIn)
{
    return std::make_unique<SignInAuthorizer>(std::move(signIn));
}

} // namespace setup::okta::oauth
