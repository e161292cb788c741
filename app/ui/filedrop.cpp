// SPDX-License-Identifier: Apache-2.0
#include "ui/filedrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>

namespace setup::ui {

FileDrop::FileDrop(QWidget *target) : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
    const QList<QLineEdit *> fields = target->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->setAcceptDrops(false);
}

QString FileDrop::fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return QFileInfo(path).isFile() ? path : QString();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    // Whatever it is, it is let in: a cursor that forbids says nothing of what would be taken.
    if (event->type() == QEvent::DragEnter) {
        dynamic_cast<QDropEvent &>(*event).acceptProposedAction();
        return true;
    }
    if (event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = dynamic_cast<QDropEvent &>(*event);
    drop.acceptProposedAction();
    const QString path = fileOf(drop.mimeData());
    if (path.isEmpty())
        emit refused();
    else
        emit dropped(path);
    return true;
}

} // namespace setup::ui
