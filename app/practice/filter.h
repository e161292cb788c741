// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace setup::practice {

/// A SCIM filter expression (RFC 7644, 3.4.2.2), as Okta's lists and System Log and SCIM lookups take it: eq, ne,
/// sw, co, ew, pr, gt, ge, lt, le, and, or, not, parentheses.
class Filter
{
public:
    struct Node;

    /// Nothing when the text is no filter.
    static std::optional<Filter> parse(const QString &text);

    /// Tests a JSON value. A path goes into objects by name and into every element of a list; one hit is enough.
    bool matches(const QJsonValue &value, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive) const;

    /// What an expression of a single `path eq "value"` compares with, when that is its path: lets the owner of a
    /// long list skip what can't match before making JSON of it.
    std::optional<QString> soleValueOf(QStringView path) const;

    /// Every attribute path of the expression.
    QStringList attributes() const;

private:
    std::shared_ptr<const Node> m_root; // shared, since a filter is an immutable value
};

} // namespace setup::practice
