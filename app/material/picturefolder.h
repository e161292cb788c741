// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QImage>
#include <QList>
#include <QString>

namespace setup::material {

/// One picture of a folder.
struct NamedPicture
{
    QString name = {}; ///< Of the file: "03-okta-failed-en-light.png".
    QString part = {}; ///< What the overview has it under: "English, light".
    QString heading = {}; ///< And within that part, in the picture's language.
    QString language = {}; ///< Its code; of the heading, the caption and the alternative.
    QString caption = {};
    QString alternative = {}; ///< What is on it, for whoever can't see it.
};

/// A folder of pictures with an overview for a browser. Nothing that is there is written over.
class PictureFolder
{
public:
    explicit PictureFolder(QString path) : m_path(std::move(path)) {}

    /// Makes the folder, and makes sure that it is empty and takes files. FileUnusable.
    Result<Unit> prepare() const;
    /// Writes the picture as PNG. FileUnusable.
    Result<Unit> add(const NamedPicture &picture, const QImage &image);
    /// Writes index.html with everything that was added. FileUnusable.
    Result<Unit> writeOverview() const;

    qsizetype count() const { return m_pictures.size(); }

private:
    Result<Unit> write(const QString &name, const QByteArray &bytes) const;

    struct Entry
    {
        NamedPicture picture = {};
        QSize size = {};
    };

    QString m_path;
    QList<Entry> m_pictures;
};

} // namespace setup::material
