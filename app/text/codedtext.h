// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace setup::text {

/// Sentences of their own for what this program finds out itself, not translated yet (context "ErrorText").
struct CodedText
{
    const char *happened;
    const char *meaning;
    const char *todo;
};

/// By Error::code; null for a code that has none: its kind has the words.
const CodedText *codedText(const QString &code);

} // namespace setup::text
