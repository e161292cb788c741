// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace setup::test {

/// A Chromium without a window, led through its driver by the W3C WebDriver protocol. It finds what people see: links,
/// buttons and fields by their visible texts. A command that fails stands in problem().
class Browser
{
public:
    /// Starts a browser of its own with nothing in it. Null when this machine has none, with the reason.
    static std::unique_ptr<Browser> start(QString &reason, bool dark = false);
    ~Browser();
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;

    bool open(const QUrl &url);

    /// Clicks the link, button or menu with that text, in the card with that heading where one is given.
    bool click(const QString &text, const QString &card = {});
    /// Puts the text in the place of what the field with that label holds.
    bool fill(const QString &label, const QString &text);
    /// Picks an option of the list with that label.
    bool pick(const QString &label, const QString &option);
    /// Ticks the box or button with that label, in the group with that name where one is given.
    bool tick(const QString &label, const QString &group = {});

    /// All that is to be read on the page.
    QString text();
    QUrl address();
    /// The PNG of the page as it is.
    QByteArray picture();
    /// Runs a script in the page and returns its value.
    QJsonValue run(const QString &script);
    /// The same for a script that calls its last argument with the value when it has one.
    QJsonValue runUntilDone(const QString &script);

    QString problem() const { return m_problem; }

private:
    Browser() = default;

    QString launch(bool dark);
    QJsonObject session(bool dark) const;
    QJsonValue command(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    QString find(const QString &xpath);
    bool clickAt(const QString &xpath);

    QTemporaryDir m_profile;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    QString m_base; // http://127.0.0.1:<port>
    QString m_session; // the session's path
    QString m_problem;
};

} // namespace setup::test
