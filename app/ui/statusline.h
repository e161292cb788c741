// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace setup::ui {

class TextLabel;

/// The quiet line at the bottom: what goes on, and for how long once that is more than two seconds.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// A fact that stays as it is.
    void setText(const QString &text);

    /// Work that began now; the same text again goes on counting.
    void setWorking(const QString &text);

    /// A bar for work whose amount is known; 0 of 0 takes it away. It never runs backwards within one total.
    void setProgress(int done, int total);

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    TextLabel *m_label = nullptr;
    QProgressBar *m_bar = nullptr;
    QTimer m_tick;
    QElapsedTimer m_since;
    QString m_text;
    bool m_working = false;
};

} // namespace setup::ui
