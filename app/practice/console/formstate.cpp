// SPDX-License-Identifier: Apache-2.0
#include "practice/console/formstate.h"

#include "practice/http/form.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {

FormState::FormState(Fields entered, okta::Refusal refusal)
    : m_entered(std::move(entered)), m_refusal(std::move(refusal))
{
}

QString FormState::value(QAnyStringView name, const QString &set) const
{
    return m_entered ? valueOf(*m_entered, name) : set;
}

bool FormState::isOn(QAnyStringView name, const QString &option, bool set) const
{
    return m_entered ? valuesOf(*m_entered, name).contains(option) : set;
}

QString FormState::problemOf(const QString &label) const
{
    return m_refusal.field == label ? m_refusal.reason : QString();
}

Html FormState::banner() const
{
    if (!isRefused())
        return {};
    return element("div"_L1, {{"class"_L1, u"banner refused"_s}, {"role"_L1, u"alert"_s}},
                   {element("strong"_L1, {}, {"Not saved. "_L1}), m_refusal.text()});
}

} // namespace setup::practice::console
