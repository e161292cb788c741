// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace setup::ui {

/// Takes one file that is dropped onto a widget, and says so when it is anything else.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    /// The widget owns this. Fields in it no longer take drops: an address in them is of no use.
    explicit FileDrop(QWidget *target);

signals:
    /// A file of this computer, whatever is in it.
    void dropped(const QString &path);
    /// Several files, a folder, text, a picture, something from the network.
    void refused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString fileOf(const QMimeData *data);
};

} // namespace setup::ui
