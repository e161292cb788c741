// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace setup::practice::console {

/// A name and value inside a tag. Without a value it is a switch such as `checked`.
struct Attribute
{
    QLatin1StringView name;
    std::optional<QString> value = {};
};

using Attributes = QList<Attribute>;

/// Markup that is safe to send. It is made of elements, whose names stand in this source, and of text, which is
/// escaped: there is no way to turn a text into markup.
class Html
{
public:
    Html() = default;
    Html(const QString &text) : m_markup(text.toHtmlEscaped()) {}
    Html(QLatin1StringView text) : Html(QString(text)) {}

    static Html element(QLatin1StringView name, const Attributes &attributes = {},
                        const QList<Html> &children = {});
    static Html joined(const QList<Html> &parts);

    bool isEmpty() const { return m_markup.isEmpty(); }

    /// The whole document around the element `html`.
    QByteArray document() const;

private:
    QString m_markup;
};

/// The same as Html::element, for pages that consist of little else.
Html element(QLatin1StringView name, const Attributes &attributes = {}, const QList<Html> &children = {});

} // namespace setup::practice::console
