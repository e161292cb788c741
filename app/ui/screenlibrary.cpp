// SPDX-License-Identifier: Apache-2.0
#include "ui/screenlibrary.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace setup::ui {

ScreenLibrary::ScreenLibrary(QString pictures, QString screens)
    : m_pictures(std::move(pictures)), m_screens(std::move(screens))
{
}

QStringList ScreenLibrary::ids() const
{
    QStringList names = QDir(m_screens).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

Result<ScreenData> ScreenLibrary::screen(const QString &id) const
{
    const QString name = id + ".json"_L1;
    QFile file(QDir(m_screens).filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Error error;
        error.kind = ErrorKind::FileUnusable;
        error.detail = name;
        error.causes << file.errorString();
        return error;
    }
    auto screen = parseScreen(file.readAll());
    if (!screen) {
        Error error = screen.error();
        error.detail = name;
        return error;
    }
    if (screen->id != id) {
        Error error;
        error.kind = ErrorKind::FileUnusable;
        error.detail = name;
        error.causes << u"id: not the file's name"_s;
        return error;
    }
    return screen;
}

QPixmap ScreenLibrary::picture(const QString &id) const
{
    if (m_pictures.isEmpty())
        return {};
    return QPixmap(QDir(m_pictures).filePath(id + ".png"_L1));
}

} // namespace setup::ui
