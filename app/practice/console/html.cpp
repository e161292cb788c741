// SPDX-License-Identifier: Apache-2.0
#include "practice/console/html.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

/// Elements that have no content and no end tag.
bool isVoid(QLatin1StringView name)
{
    return name == "input"_L1 || name == "link"_L1 || name == "meta"_L1 || name == "br"_L1;
}

} // namespace

Html Html::element(QLatin1StringView name, const Attributes &attributes, const QList<Html> &children)
{
    Html html;
    html.m_markup = u'<' + name;
    for (const auto &attribute : attributes) {
        html.m_markup += u' ' + attribute.name;
        if (attribute.value)
            html.m_markup += "=\""_L1 + attribute.value->toHtmlEscaped() + u'"';
    }
    html.m_markup += u'>';
    if (isVoid(name))
        return html;
    html.m_markup += joined(children).m_markup + "</"_L1 + name + u'>';
    return html;
}

Html Html::joined(const QList<Html> &parts)
{
    Html html;
    for (const auto &part : parts)
        html.m_markup += part.m_markup;
    return html;
}

QByteArray Html::document() const
{
    return "<!DOCTYPE html>\n" + m_markup.toUtf8() + '\n';
}

Html element(QLatin1StringView name, const Attributes &attributes, const QList<Html> &children)
{
    return Html::element(name, attributes, children);
}

} // namespace setup::practice::console
