// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/assign/assignstep.h"
#include "steps/wizardpage.h"

class QComboBox;
class QListWidget;

namespace setup::ui {
class ActionButton;
class CellModel;
class DataTable;
class Field;
class TextLabel;
struct TableCell;
} // namespace setup::ui

namespace setup::steps {

/// Finds people and groups in Okta, gives each a role, and tells beforehand what will be refused.
class AssignPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit AssignPage(AssignStep &step, QWidget *parent = nullptr);

    PageActions actions() const override;
    void trigger(const QString &action) override;
    void enter() override;

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSearch();
    QWidget *makeChosen();
    void connectParts();
    void showFound();
    void add(bool all);
    QString assignText(int open) const;
    void addSearched();
    void searchAgain();
    void importCsv();
    void importFile(const QString &path);
    /// An empty path stands for anything that is no file.
    void takeDrop(const QString &path);
    ui::TableCell cell(int row, int column) const;
    QList<AssignmentRow> selected() const;
    void fillRoles(QComboBox *box) const;
    /// The role that people are given next; empty while none is chosen or typed.
    QString newRole() const;
    void unlockAdding();

    AssignStep &m_assignStep;
    ui::Field *m_search = nullptr;
    QListWidget *m_found = nullptr;
    ui::TextLabel *m_roleLabel = nullptr;
    QComboBox *m_role = nullptr;
    ui::ActionButton *m_add = nullptr;
    ui::ActionButton *m_addAll = nullptr;
    ui::TextLabel *m_chosenTitle = nullptr;
    ui::CellModel *m_model = nullptr;
    ui::DataTable *m_table = nullptr;
    ui::ActionButton *m_import = nullptr;
    ui::TextLabel *m_imported = nullptr;
    ui::ActionButton *m_remove = nullptr;
    ui::ActionButton *m_giveRole = nullptr;
    ui::TextLabel *m_eta = nullptr;
    QList<AssignmentRow> m_rows;
    bool m_addWhenFound = false; ///< Enter was pressed before the search had answered.
    std::optional<Error> m_importError;
};

} // namespace setup::steps
