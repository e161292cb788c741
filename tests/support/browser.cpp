// SPDX-License-Identifier: Apache-2.0
#include "support/browser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace setup::test {
namespace {

constexpr int startTimeout = 60000;
constexpr int commandTimeout = 60000;
const auto elementKey = "element-6066-11e4-a52e-4f735466cecf"_L1;

QString findProgram(const QStringList &names)
{
    for (const auto &name : names) {
        const auto path = QStandardPaths::findExecutable(name);
        if (!path.isEmpty())
            return path;
    }
    return {};
}

QString chromium()
{
    return findProgram({u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s});
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

/// A text as XPath takes it; none of ours has both kinds of quotes.
QString quoted(const QString &text)
{
    return text.contains(u'\'') ? QString(u'"' + text + u'"') : QString(u'\'' + text + u'\'');
}

} // namespace

std::unique_ptr<Browser> Browser::start(QString &reason, bool dark)
{
    std::unique_ptr<Browser> browser(new Browser);
    reason = browser->launch(dark);
    if (!reason.isEmpty())
        return nullptr;
    return browser;
}

Browser::~Browser()
{
    if (!m_session.isEmpty())
        command("DELETE", QString());
    m_driver.terminate();
    if (!m_driver.waitForFinished(5000))
        m_driver.kill();
}

QString Browser::launch(bool dark)
{
    const auto driver = findProgram({u"chromedriver"_s});
    if (chromium().isEmpty() || driver.isEmpty())
        return u"there is no Chromium with its driver (chromium, chromedriver)"_s;
    static const QRegularExpression started(u"started successfully on port (\\d+)"_s);
    m_driver.setProcessChannelMode(QProcess::MergedChannels);
    m_driver.start(driver, {u"--port=0"_s});
    QString output;
    QRegularExpressionMatch match;
    const bool isUp = QTest::qWaitFor(
        [&] {
            output += QString::fromUtf8(m_driver.readAll());
            match = started.match(output);
            return match.hasMatch() || m_driver.state() == QProcess::NotRunning;
        },
        startTimeout);
    if (!isUp || !match.hasMatch())
        return u"Chromium's driver doesn't start: "_s + output.simplified();
    m_base = "http://127.0.0.1:"_L1 + match.captured(1);
    const auto value = command("POST", u"/session"_s, session(dark)).toObject();
    const auto id = value.value("sessionId"_L1).toString();
    if (id.isEmpty())
        return u"Chromium doesn't start: "_s + m_problem.simplified();
    m_session = "/session/"_L1 + id;
    return {};
}

QJsonObject Browser::session(bool dark) const
{
    QJsonArray arguments{u"--headless"_s,
                         u"--disable-gpu"_s,
                         u"--disable-quic"_s,
                         u"--disable-dev-shm-usage"_s,
                         u"--no-first-run"_s,
                         u"--disable-background-networking"_s,
                         u"--disable-component-update"_s,
                         u"--disable-sync"_s,
                         u"--force-device-scale-factor=1"_s,
                         u"--window-size=1280,1000"_s,
                         QString("--user-data-dir="_L1 + m_profile.path())};
    if (isRoot())
        arguments.append(u"--no-sandbox"_s);
    if (dark)
        arguments.append(u"--force-dark-mode"_s);
    const QJsonObject options{{u"binary"_s, chromium()}, {u"args"_s, arguments}};
    const QJsonObject wanted{{u"browserName"_s, u"chrome"_s}, {u"goog:chromeOptions"_s, options}};
    return {{u"capabilities"_s, QJsonObject{{u"alwaysMatch"_s, wanted}}}};
}

QJsonValue Browser::command(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    m_problem.clear();
    QNetworkRequest request{QUrl(m_base + m_session + path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const auto bytes = method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, bytes));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(commandTimeout)) {
        m_problem = u"the browser doesn't answer"_s;
        return {};
    }
    const auto answer = reply->readAll();
    const auto value = QJsonDocument::fromJson(answer).object().value("value"_L1);
    if (reply->error() != QNetworkReply::NoError) {
        m_problem = value.toObject().value("message"_L1).toString(reply->errorString());
        return {};
    }
    return value;
}

QString Browser::find(const QString &xpath)
{
    const auto value = command("POST", u"/element"_s, {{u"using"_s, u"xpath"_s}, {u"value"_s, xpath}});
    return value.toObject().value(elementKey).toString();
}

bool Browser::clickAt(const QString &xpath)
{
    const auto id = find(xpath);
    if (id.isEmpty())
        return false;
    command("POST", u"/element/%1/click"_s.arg(id));
    return m_problem.isEmpty();
}

bool Browser::open(const QUrl &url)
{
    command("POST", u"/url"_s, {{u"url"_s, url.toString(QUrl::FullyEncoded)}});
    return m_problem.isEmpty();
}

bool Browser::click(const QString &text, const QString &card)
{
    const auto scope = card.isEmpty() ? QString()
                                      : u"//section[.//h2[normalize-space()=%1]]"_s.arg(quoted(card));
    return clickAt(scope
                   + u"//*[(self::a or self::button or self::summary) and normalize-space(text())=%1]"_s.arg(
                       quoted(text)));
}

bool Browser::fill(const QString &label, const QString &text)
{
    const auto id = find(u"//*[@id=//label[normalize-space()=%1]/@for]"_s.arg(quoted(label)));
    if (id.isEmpty())
        return false;
    command("POST", u"/element/%1/clear"_s.arg(id));
    command("POST", u"/element/%1/value"_s.arg(id), {{u"text"_s, text}});
    return m_problem.isEmpty();
}

bool Browser::pick(const QString &label, const QString &option)
{
    return clickAt(u"//select[@id=//label[normalize-space()=%1]/@for]/option[normalize-space()=%2]"_s.arg(
        quoted(label), quoted(option)));
}

bool Browser::tick(const QString &label, const QString &group)
{
    const auto scope = group.isEmpty() ? QString()
                                       : u"//fieldset[legend[normalize-space()=%1]]"_s.arg(quoted(group));
    return clickAt(scope + u"//label[normalize-space()=%1]"_s.arg(quoted(label)));
}

QString Browser::text()
{
    return run(u"return document.body.innerText"_s).toString();
}

QUrl Browser::address()
{
    return QUrl(command("GET", u"/url"_s).toString());
}

QByteArray Browser::picture()
{
    return QByteArray::fromBase64(command("GET", u"/screenshot"_s).toString().toLatin1());
}

QJsonValue Browser::run(const QString &script)
{
    return command("POST", u"/execute/sync"_s, {{u"script"_s, script}, {u"args"_s, QJsonArray{}}});
}

QJsonValue Browser::runUntilDone(const QString &script)
{
    return command("POST", u"/execute/async"_s, {{u"script"_s, script}, {u"args"_s, QJsonArray{}}});
}

} // namespace setup::test
