// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "core/secret.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <chrono>

namespace setup {
class Clock;
}

namespace setup::ui {

/// Copies values. A secret is marked so that clipboard histories leave it alone, and is taken out again after a
/// while and when the program ends, unless something else has been copied since.
class Clipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds keepSecretsFor{30};

    /// The clock must outlive this.
    explicit Clipboard(Clock &clock, QObject *parent = nullptr);
    ~Clipboard() override;
    Q_DISABLE_COPY_MOVE(Clipboard)

    void copy(const QString &text);
    void copySecret(const Secret &secret);

    /// Takes the secret out at once if the clipboard still holds it.
    void clearSecret();

private:
    void forget();

    Clock &m_clock;
    QPointer<Running> m_clear;
    QByteArray m_digest; ///< Of the secret on the clipboard; empty when there is none of ours.
};

} // namespace setup::ui
