// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace setup::text {

/// A question that a class asks, and what to answer.
struct TypicalQuestion
{
    QString question = {};
    QString answer = {};
};

/// What a trainer wants to know about a stage of the guide.
struct TeachingNotes
{
    int minutes = 0; ///< That the stage takes with a class.
    QStringList say = {};
    QStringList show = {};
    QList<TypicalQuestion> questions = {};
    QStringList traps = {}; ///< Of the guide and of the consoles.
};

/// The notes on a stage by its stable name, "samlsettings". Without anything for a name that is none.
TeachingNotes teachingNotes(const QString &stage);

/// What helps whoever is alone with that stage: why it is there, and what is asked and missed there most.
QString helpText(const QString &why, const QString &stage);

} // namespace setup::text
