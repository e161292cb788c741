// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace setup::ui {

class TextLabel;

/// Where something is in a service's console, as a numbered list of clicks: what a screen reader reads, and what
/// there is where no drawing of the screen exists.
class ConsoleHint final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleHint(QWidget *parent = nullptr);

    /// "Where this is in Okta", and below it the engine and the day it was checked on.
    void setTitle(const QString &title, const QString &source = {});

    /// A picture of the place, between title and clicks; the hint takes it over. Once.
    void setPicture(QWidget *picture);

    /// Each a sentence; may hold <b> for the names on the screen, everything else must be escaped.
    void setClicks(const QStringList &clicks);

private:
    TextLabel *m_title = nullptr;
    TextLabel *m_source = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_list = nullptr;
};

} // namespace setup::ui
