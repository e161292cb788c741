// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <memory>
#include <optional>

class QTcpSocket;

namespace setup::net {

/// What the browser shows at the end: whole HTML pages, into which nothing of the request goes.
struct RedirectPages
{
    QByteArray taken = {}; ///< The answer has arrived.
    QByteArray refused = {}; ///< It belongs to another attempt.
};

/// Waits on 127.0.0.1, and nowhere else, for the one redirect with which a sign-in in the browser ends (RFC 8252,
/// 7.3). Takes the first request for its path that carries the expected state, answers the browser with a page, and
/// closes the port. A request with another path, method, Host or state is refused, and the wait goes on: what any
/// other page or program on this computer sends can neither end nor enter the sign-in.
class LoopbackRedirect final : public QObject
{
    Q_OBJECT

public:
    /// Listens on the first of these ports that is free. Unreachable, with `code` no-free-port, when none is.
    static Result<std::unique_ptr<LoopbackRedirect>> listen(const QList<quint16> &ports, RedirectPages pages);

    ~LoopbackRedirect() override;

    /// http://127.0.0.1:<port>/callback
    QUrl uri() const;
    bool isListening() const { return m_server.isListening(); }

    /// Ends with the decoded query of the redirect that carries that state, once the browser has its page. Asked for
    /// once. Must not outlive this.
    Call<QUrlQuery> redirect(const QString &state);

signals:
    /// The answer is here, and the browser has its page.
    void answered();

private:
    class Waiting;

    explicit LoopbackRedirect(RedirectPages pages);
    void accept();
    void read(QTcpSocket *socket);
    void judge(QTcpSocket *socket, const QByteArray &head);
    bool isOurs(const QList<QByteArray> &requestLine, const QByteArray &head) const;
    void take(QTcpSocket *socket, const QUrlQuery &query);

    RedirectPages m_pages;
    QHash<QTcpSocket *, QByteArray> m_pending; // what has arrived of requests that aren't whole yet
    QTcpServer m_server;
    QUrl m_uri;
    QString m_state;
    std::optional<QUrlQuery> m_answer;
};

} // namespace setup::net
