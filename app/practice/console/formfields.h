// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/console/formstate.h"

namespace setup::practice::console {

/// One of the values of a choice.
struct Choice
{
    QString value = {};
    QString label = {};
    bool on = false;
    bool disabled = false;
};

/// What a field is called and says.
struct FieldWords
{
    QString label = {};
    QString name = {};
    QString hint = {};
};

/// Makes the fields of one form. Each has a label, and says beside itself why it was refused.
class FormFields
{
public:
    explicit FormFields(const FormState &state) : m_state(state) {}

    Html text(const FieldWords &words, const QString &set) const;
    /// A secret is never sent back to the page.
    Html secret(const FieldWords &words) const;
    Html select(const FieldWords &words, const QList<Choice> &choices) const;
    Html radios(const FieldWords &words, const QList<Choice> &choices) const;
    Html checkboxes(const FieldWords &words, const QList<Choice> &choices) const;
    Html area(const FieldWords &words, const QString &set) const;

private:
    Html framed(const FieldWords &words, const Html &control) const;
    Html group(const FieldWords &words, const QList<Choice> &choices, const QString &type) const;
    Attributes attributesOf(const FieldWords &words) const;

    const FormState &m_state;
};

} // namespace setup::practice::console
