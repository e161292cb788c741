// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QJsonObject>
#include <QString>

namespace setup::cli {

/// Exit codes of the program.
enum ExitCode : int {
    exitDone = 0,
    exitError = 1,
    exitDiffers = 2, ///< Something differs, or waits for a person.
};

/// A line on standard output, at once.
void printLine(const QString &line);
/// What one step came to: a word in a column of that width, the step, and its evidence if it has any.
void printStep(const QString &word, int width, const QString &title, const QString &evidence);
/// One JSON object in one line on standard output, at once.
void printJson(const QJsonObject &object);
/// A line on standard error: what isn't the result.
void printNotice(const QString &line);
/// The label and the secret on standard error, if that is a terminal; otherwise a notice that it isn't.
void printSecretToTerminal(const QString &label, const Secret &secret);
/// An error for a person: the three sentences, and in lines of their own the details and each cause.
QStringList errorLines(const Error &error);
/// The same on standard error.
void printError(const Error &error);
/// The same for --json: {kind, text, details}.
QJsonObject errorToJson(const Error &error);
/// Why a command ends without a result: for --json one object {ok: false, error} on standard output, with more of the
/// command's own.
void printFailure(const Error &error, bool json, QJsonObject more = {});

} // namespace setup::cli
