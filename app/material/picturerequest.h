// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "steps/step.h"
#include "ui/theme.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

class QCommandLineParser;

namespace setup::material {

/// What the command line asks of pictures.
struct PictureRequest
{
    QString folder = {}; ///< Empty: no pictures are asked for.
    QStringList languages = {}; ///< Codes of ui::Language.
    QList<ui::Appearance> appearances = {};
    QList<steps::StepId> pages = {}; ///< In the order of the guide.
    int scale = 1; ///< Pixels of a picture for each of the window's own, in either direction.
};

QList<QCommandLineOption> pictureOptions();

/// Whether the arguments, as main() has them, ask for pictures, which need no display.
bool asksForPictures(const QStringList &arguments);

/// The request out of parsed arguments, with the program's own --language and --theme among them. Nothing is done
/// yet. InputInvalid.
Result<PictureRequest> readPictureRequest(const QCommandLineParser &parser);

} // namespace setup::material
