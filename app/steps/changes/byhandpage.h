// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/plan.h"

#include <QWidget>

class QVBoxLayout;

namespace setup::ui {
class ActionButton;
class Checklist;
class Clipboard;
class Disclosure;
} // namespace setup::ui

namespace setup::steps {

/// The part of a page that says "I'd rather do it by hand": automatic changes as clicks on the consoles' own screens, with each value to copy. What
/// was done is seen by looking again, or said by the page's own action where this program has no access.
class ByHandPage final : public QWidget
{
    Q_OBJECT

public:
    /// `objectName` also begins the names of the parts. The clipboard must outlive this.
    ByHandPage(ui::Clipboard &clipboard, const QString &objectName, QWidget *parent = nullptr);

    /// Shows those of the changes that are open and can be made by clicks; hides itself where there are none.
    /// `known` are values that stand in other fields of the page.
    void setChanges(const QList<plan::PlannedChange> &changes, const plan::Answers &answers,
                    const QStringList &known = {});
    /// Shows what is folded away as a rule.
    void open();
    /// Nothing can be looked at while something else is under way.
    void setBusy(bool busy);
    /// Whether the button to check again is there; not where the page's own bar has it.
    void setCheckOffered(bool offered);

signals:
    void checkAgain();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A change with what is shown of it.
    struct Part
    {
        QString id = {};
        QString title = {};
        QStringList steps = {};
        QList<QPair<QString, QString>> values = {};

        bool operator==(const Part &) const = default;
    };

    static QList<Part> partsOf(const QList<plan::PlannedChange> &changes, const plan::Answers &answers,
                               const QStringList &known);
    void rebuild();
    void retranslate();

    ui::Clipboard &m_clipboard;
    ui::Disclosure *m_disclosure = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_list = nullptr;
    ui::ActionButton *m_check = nullptr;
    QList<Part> m_parts;
};

} // namespace setup::steps
