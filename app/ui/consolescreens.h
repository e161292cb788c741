// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screenlibrary.h"
#include "ui/screentext.h"

#include <QWidget>

class QComboBox;

namespace setup::ui {

class ConsoleHint;
class ScreenSketch;
class TextLabel;

/// Where something is in a service's console: the sketch of the screen, what it is and when it was checked, and the
/// numbered list of its clicks. Several screens of a stage are chosen from by name. Where a screen can't be read, its
/// place holds the list alone.
class ConsoleScreens final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleScreens(ScreenLibrary library, QWidget *parent = nullptr);

    /// The screens to choose from, by id. `clicks` stand in for a screen that can't be read.
    void setScreens(const QStringList &ids, const QStringList &clicks = {});
    /// Real values by the placeholders' names; never a secret.
    void setValues(const ScreenValues &values);

    /// The screen on show in words.
    QString text() const;
    bool hasSketch() const;

signals:
    /// Its texts are in another language now.
    void retranslated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showTitle(const ScreenData &screen);
    QString currentId() const;

    ScreenLibrary m_library;
    QStringList m_ids;
    QStringList m_clicks;
    ScreenValues m_values;
    QComboBox *m_choice = nullptr;
    ConsoleHint *m_hint = nullptr;
    ScreenSketch *m_sketch = nullptr;
    QString m_text;
};

} // namespace setup::ui
