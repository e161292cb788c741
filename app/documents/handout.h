// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/teachingnotes.h"

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace setup::documents {

/// Whom a handout is for.
enum class Edition {
    Learner,
    Instructor, ///< With what to say and show, and with the answers to the drills.
};

/// A picture with its words.
struct HandoutPicture
{
    QImage image = {}; ///< Its device pixel ratio makes it sharp on paper.
    QString caption = {};
    QString alternative = {}; ///< What is on it, for whoever can't see it.
    QStringList clicks = {}; ///< The texts to the numbers on it, in order; empty where it has none.
};

/// A value that goes into a screen. Never a secret.
struct HandoutValue
{
    QString name = {}; ///< As the screen has it.
    QString value = {}; ///< Empty: not known.
};

struct HandoutLink
{
    QString text = {};
    QUrl url = {};
};

/// One stage of the guide.
struct HandoutSection
{
    QString id = {}; ///< The stage's stable name; made of letters alone.
    QString group = {};
    QString title = {};
    QString instruction = {};
    QString why = {};
    QList<HandoutPicture> pictures = {};
    QList<HandoutValue> values = {};
    QList<HandoutLink> links = {};
    text::TeachingNotes notes = {};
};

/// A fault that a class looks for. The answer is for the instructor.
struct HandoutDrill
{
    QString title = {};
    QString story = {};
    QStringList answer = {};
};

/// Everything that a handout says, without a secret. The texts are in the program's language.
struct Handout
{
    QString language = {}; ///< Its code, "de".
    Edition edition = Edition::Learner;
    QString setup = {}; ///< Whose values these are, "acme.okta.com"; empty: examples.
    QList<HandoutSection> sections = {};
    QList<HandoutDrill> drills = {};
};

} // namespace setup::documents
