// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace setup::test {

/// One file of the checkout, or of a made-up tree that a rule is tried on.
struct SourceFile
{
    QString path = {}; ///< From the checkout's top, with forward slashes: app/net/paging.h
    QString text = {};

    /// The folder's path: app/net
    QString folder() const;
    /// The last part: paging.h
    QString name() const;
    /// The last part without its suffix: paging
    QString baseName() const;
};

using SourceTree = QList<SourceFile>;

/// Every file of these folders, at any depth, whose name matches one of the patterns (*.cpp), sorted by path.
SourceTree readSources(const QString &checkout, const QStringList &folders, const QStringList &patterns);

/// What blanked() leaves standing.
enum class Keep { Code, CodeAndStrings };

/// A C++ text with its comments, and its literals too unless they are kept, turned into spaces. Lines and columns
/// stay where they were.
QString blanked(const QString &source, Keep keep);

/// What a rule says about a place in a file: "app/net/paging.h:12: ..." (lines count from 1).
QString finding(const SourceFile &file, int line, const QString &message);

} // namespace setup::test
