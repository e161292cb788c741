// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/console/html.h"
#include "practice/http/message.h"
#include "practice/okta/refusal.h"

#include <optional>

namespace setup::practice::console {

/// What a form shows: what is set, or, when it comes back, what was entered and why that wasn't taken.
class FormState
{
public:
    FormState() = default;
    FormState(Fields entered, okta::Refusal refusal = {});

    bool isBack() const { return m_entered.has_value(); }
    bool isRefused() const { return !m_refusal.isEmpty(); }

    QString value(QAnyStringView name, const QString &set) const;
    bool isOn(QAnyStringView name, const QString &option, bool set) const;

    /// Why the field with this label wasn't taken; empty when it isn't to blame.
    QString problemOf(const QString &label) const;

    /// Says at the head of the form why it was refused; nothing when it wasn't.
    Html banner() const;

private:
    std::optional<Fields> m_entered;
    okta::Refusal m_refusal;
};

} // namespace setup::practice::console
