// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application.h"
#include "material/picturefolder.h"
#include "material/picturerequest.h"

#include <QImage>
#include <QTimer>

#include <memory>

namespace setup {

/// Takes a picture of every page in every state that stays, and of every sketch, in every language and colours wanted.
/// Each state is brought about in a practice world of its own that is the same each time, so that the same program
/// takes the same pictures again.
class Pictures final : public QObject
{
    Q_OBJECT

public:
    /// The application must outlive it, and is no more ended by the closing of its windows.
    Pictures(QApplication &application, const material::PictureRequest &request);
    ~Pictures() override;

    /// Of a page, in the window's own pixels: wide enough for every language, and most of a long page is in sight.
    static QSize pageSize();

    /// Checks the folder and begins; once. finished() follows.
    void start();

signals:
    /// With how many pictures there are.
    void finished(const setup::Result<qsizetype> &taken);

private:
    struct Shot
    {
        QString language = {};
        ui::Appearance appearance = ui::Appearance::Light;
        staging::Scene scene = {};
        bool lastOfPage = false; ///< The page's sketches follow.
    };

    void planShots();
    void next();
    void look();
    void keep(const QImage &picture);
    Result<Unit> addPage(const Shot &shot, const QImage &picture);
    Result<Unit> addSketches(const Shot &shot);
    material::NamedPicture named(const Shot &shot, const QString &what) const;
    bool showsUnshowable() const;
    void end(const Result<qsizetype> &taken);
    void failAt(const Shot &shot, const QString &why);

    QApplication &m_application;
    material::PictureRequest m_request;
    material::PictureFolder m_folder;
    QTemporaryDir m_home; ///< Of the programs that are looked at.
    QList<Shot> m_ahead;
    std::unique_ptr<Application> m_program;
    QTimer m_look; ///< Until the page is at rest.
    int m_looks = 0;
    QImage m_last;
};

} // namespace setup
