// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace setup::ui {

class ActionButton;

/// A line that opens and closes what lies below it.
class Disclosure final : public QWidget
{
    Q_OBJECT

public:
    explicit Disclosure(const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);

    /// Puts the widget below the line and takes it over. Called once.
    void setContent(QWidget *content);

    void setOpen(bool open);
    bool isOpen() const { return m_open; }

signals:
    void toggled(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ActionButton *m_button = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
    QString m_title;
    bool m_open = false;
};

} // namespace setup::ui
