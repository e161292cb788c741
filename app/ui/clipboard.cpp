// SPDX-License-Identifier: Apache-2.0
#include "ui/clipboard.h"

#include "core/clock.h"
#include "ui/secretmarks.h"

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

Clipboard::Clipboard(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Clipboard::clearSecret);
}

Clipboard::~Clipboard()
{
    clearSecret();
}

void Clipboard::copy(const QString &text)
{
    forget();
    QGuiApplication::clipboard()->setText(text);
}

void Clipboard::copySecret(const Secret &secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(secret.reveal()));
    markAsSecret(*data);
    forget();
    m_digest = digestOf(secret.reveal());
    QGuiApplication::clipboard()->setMimeData(data.release()); // the clipboard takes it over
    m_clear = run(this, m_clock.after(keepSecretsFor), [this](const Result<Unit> &) { clearSecret(); });
}

void Clipboard::clearSecret()
{
    const bool isOurs = !m_digest.isEmpty() && qApp
        && digestOf(QGuiApplication::clipboard()->text().toUtf8()) == m_digest;
    forget();
    if (isOurs)
        QGuiApplication::clipboard()->clear();
}

void Clipboard::forget()
{
    m_digest.clear();
    if (m_clear)
        m_clear->cancel();
    m_clear = nullptr;
}

} // namespace setup::ui
