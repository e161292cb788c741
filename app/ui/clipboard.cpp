// SPDX-License-Identifier: Apache-2.0
#include "ui/clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Clipboard::Clipboard(std::chrono::milliseconds keepSecretsFor, QObject *parent) : QObject(parent)
{
    m_clear.setSingleShot(true);
    m_clear.setInterval(keepSecretsFor);
    connect(&m_clear, &QTimer::timeout, this, &Clipboard::clearSecret);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Clipboard::clearSecret);
}

Clipboard::~Clipboard()
{
    clearSecret();
}

void Clipboard::copy(const QString &text)
{
    m_digest.clear();
    m_clear.stop();
    QGuiApplication::clipboard()->setText(text);
}

void Clipboard::copySecret(const Secret &secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(secret.reveal()));
    // What clipboard managers of the three systems honour.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
                  "1"_ba);
    data->setData(u"org.nspasteboard.ConcealedType"_s, "1"_ba);
    m_digest = digestOf(secret.reveal());
    QGuiApplication::clipboard()->setMimeData(data.release()); // the clipboard takes it over
    m_clear.start();
}

void Clipboard::clearSecret()
{
    m_clear.stop();
    if (m_digest.isEmpty() || !qApp)
        return;
    if (digestOf(QGuiApplication::clipboard()->text().toUtf8()) == m_digest)
        QGuiApplication::clipboard()->clear();
    m_digest.clear();
}

} // namespace setup::ui
