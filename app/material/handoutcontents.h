// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documents/handout.h"
#include "plan/answers.h"

#include <optional>

namespace setup::material {

/// What a handout is made from.
struct HandoutInput
{
    QString language = {}; ///< The program's, by its code.
    documents::Edition edition = documents::Edition::Learner;
    std::optional<plan::Answers> answers = {}; ///< Absent: examples.
    QList<documents::HandoutDrill> drills = {};
};

/// The handout in the program's language: every stage with its words, its sketches and its values. Needs a
/// QApplication that wears the theme.
documents::Handout handoutContents(const HandoutInput &input);

} // namespace setup::material
