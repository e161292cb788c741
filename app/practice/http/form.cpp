// SPDX-License-Identifier: Apache-2.0
#include "practice/http/form.h"

#include <algorithm>

namespace setup::practice {

QString valueOf(const Fields &form, QAnyStringView name)
{
    const auto found = std::find_if(form.cbegin(), form.cend(),
                                    [name](const auto &field) { return name == field.first; });
    return found == form.cend() ? QString() : found->second;
}

QStringList valuesOf(const Fields &form, QAnyStringView name)
{
    QStringList values;
    for (const auto &[key, value] : form) {
        if (name == key)
            values << value;
    }
    return values;
}

} // namespace setup::practice
