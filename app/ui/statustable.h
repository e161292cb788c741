// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fittedtable.h"
#include "ui/steplook.h"

namespace setup::ui {

/// One thing that a service was asked.
struct StatusRow
{
    QString id = {}; ///< Stable; never shown.
    QString thing = {}; ///< "SCIM provisioning".
    QString detail = {}; ///< A second, quiet line: what it is for, or what is missing.
    StepLook look = StepLook::ToDo;
    QString state = {}; ///< "not on yet"; the look's own word where empty.
    QString when = {}; ///< "asked 3 s ago".

    bool operator==(const StatusRow &) const = default;
};

/// What a service says, each thing with its state and when it was asked.
class StatusTable final : public FittedTable
{
    Q_OBJECT

public:
    explicit StatusTable(const QString &objectName, QWidget *parent = nullptr);

    void setStatus(const QList<StatusRow> &rows);

private:
    QList<StatusRow> m_rows;
};

} // namespace setup::ui
