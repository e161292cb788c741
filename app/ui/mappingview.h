// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fittedtable.h"

namespace setup::ui {

/// One attribute on its way from one profile to the other.
struct MappingRow
{
    QString from = {}; ///< The expression: "user.firstName".
    QString to = {}; ///< The attribute: "givenName".
    QString name = {}; ///< The attribute's display name: "Given name".
    bool stays = true; ///< False: the mapping goes.
    bool isThere = true; ///< False: the mapping has to be made.

    bool operator==(const MappingRow &) const = default;
};

/// Attribute mappings as two columns with arrows between them; what goes is crossed out and says so.
class MappingView final : public FittedTable
{
    Q_OBJECT

public:
    explicit MappingView(const QString &objectName, QWidget *parent = nullptr);

    /// The names of the two profiles.
    void setEnds(const QString &from, const QString &to);
    void setMappings(const QList<MappingRow> &mappings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_from;
    QString m_to;
    QList<MappingRow> m_mappings;
};

} // namespace setup::ui
