// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/devicesignin.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace setup::okta::oauth {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// RFC 8628, 3.5: added for this and all later questions.
constexpr auto slowDownStep = seconds(5);
constexpr auto longestInterval = seconds(60);

bool isExpiry(const Error &error)
{
    return error.code == "expired_token"_L1;
}

class Waiting final : public Operation<std::shared_ptr<Tokens>>
{
public:
    Waiting(OAuthClient &client, Clock &clock, std::shared_ptr<const DeviceAuthorization> device)
        : m_client(client), m_clock(clock), m_device(std::move(device)), m_interval(m_device->interval)
    {
    }

    void start(Handler handler) override
    {
        m_handler = std::move(handler);
        wait();
    }

private:
    void wait()
    {
        m_wait = m_clock.after(m_interval);
        m_wait->start([this](const Result<Unit> &) { ask(); });
    }

    void ask()
    {
        if (m_clock.now() >= m_device->expires)
            return end(expired());
        m_question = m_client.askForDevice(m_device->deviceCode);
        m_question->start([this](Result<std::shared_ptr<Tokens>> answer) { take(std::move(answer)); });
    }

    void take(Result<std::shared_ptr<Tokens>> answer)
    {
        if (answer)
            return end(std::move(answer));
        const auto &error = answer.error();
        if (isExpiry(error))
            return end(expired(error));
        if (error.code == "slow_down"_L1)
            m_interval += slowDownStep;
        else if (error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::TimedOut)
            m_interval = std::min<milliseconds>(m_interval * 2, longestInterval);
        else if (error.code != "authorization_pending"_L1)
            return end(std::move(answer));
        wait();
    }

    static Error expired(Error error = {.service = Service::Okta, .code = u"expired_token"_s})
    {
        error.kind = ErrorKind::TimedOut;
        error.outcomeUnknown = false;
        return error;
    }

    void end(Result<std::shared_ptr<Tokens>> result)
    {
        const auto done = std::move(m_handler);
        done(std::move(result));
    }

    OAuthClient &m_client;
    Clock &m_clock;
    std::shared_ptr<const DeviceAuthorization> m_device;
    milliseconds m_interval;
    Handler m_handler;
    Call<Unit> m_wait;
    Call<std::shared_ptr<Tokens>> m_question;
};

} // namespace

Call<std::shared_ptr<Tokens>> awaitDevice(OAuthClient &client, Clock &clock,
                                          const std::shared_ptr<const DeviceAuthorization> &device)
{
    return std::make_unique<Waiting>(client, clock, device);
}

} // namespace setup::okta::oauth
