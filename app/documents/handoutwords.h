// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace setup::documents {

/// What a handout says by itself, in the program's language.
struct HandoutWords
{
    QString title = {};
    QString instructorsTitle = {};
    QString about = {};
    QString examples = {};
    QString ofSetup = {}; ///< %1: whose.
    QString noSecret = {};
    QString contents = {};
    QString numbered = {}; ///< %1: the number, %2: the heading.
    QString values = {};
    QString field = {};
    QString example = {};
    QString yourSetup = {};
    QString yourOwn = {};
    QString links = {};
    QString notes = {};
    QString forInstructor = {}; ///< %1: minutes.
    QString say = {};
    QString show = {};
    QString questions = {};
    QString traps = {};
    QString drills = {};
    QString answer = {};
    QString pageOf = {}; ///< %1: the page, %2: how many there are.
};

HandoutWords handoutWords();

} // namespace setup::documents
