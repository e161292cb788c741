// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fittedtable.h"
#include "ui/steplook.h"

namespace setup::ui {

/// A change as the person reviews it.
struct ChangeRow
{
    QString id = {}; ///< Stable; never shown.
    QString thing = {}; ///< What changes: "Okta app “Sumo Logic”".
    QString detail = {}; ///< Which part of it: "Single sign-on URL, Audience".
    QString now = {}; ///< Its value as read; empty is shown as "not there".
    QString then = {}; ///< Its value afterwards.
    bool nowIsValue = true; ///< A value, not a word.
    bool thenIsValue = true;
    StepLook look = StepLook::ToDo;
    QString state = {}; ///< The state's word; the look's own where empty.

    bool operator==(const ChangeRow &) const = default;
};

/// What will change, row by row: thing, now, then, state. The same rows before, during and after.
class ChangeTable final : public FittedTable
{
    Q_OBJECT

public:
    explicit ChangeTable(const QString &objectName, QWidget *parent = nullptr);

    void setChanges(const QList<ChangeRow> &changes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<ChangeRow> m_changes;
};

} // namespace setup::ui
