// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "documents/handout.h"

#include <QCommandLineOption>

class QApplication;
class QCommandLineParser;

namespace setup::material {

/// What the command line asks of a handout.
struct HandoutRequest
{
    QString file = {};
    documents::Edition edition = documents::Edition::Learner;
    QString setupFile = {}; ///< Empty: examples in place of a setup's values.
    QString language = {}; ///< A code of ui::Language; empty: the system's.
    bool allowLoopback = false; ///< The setup's services may be on this computer.
};

QList<QCommandLineOption> handoutOptions();

/// Whether the arguments, as main() has them, ask for a handout, which needs no display.
bool asksForHandout(const QStringList &arguments);

/// The request out of parsed arguments; language and loopback are options of the whole program, which the caller puts
/// in. InputInvalid.
Result<HandoutRequest> readHandoutRequest(const QCommandLineParser &parser);

/// Writes the handout. InputInvalid, FileUnusable.
Result<Unit> writeHandout(QApplication &application, const HandoutRequest &request);

} // namespace setup::material
