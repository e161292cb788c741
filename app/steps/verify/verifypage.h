// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/verify/verifystep.h"
#include "steps/wizardpage.h"

namespace setup::ui {
class CellModel;
class DataTable;
class Field;
class Pill;
struct TableCell;
} // namespace setup::ui

namespace setup::steps {

/// The table that fills by itself: one row a person, each link of the chain, and what to do about a broken one.
class VerifyPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit VerifyPage(VerifyStep &step, QWidget *parent = nullptr);

    PageActions actions() const override;
    void trigger(const QString &action) override;
    void enter() override;

protected:
    void refresh() override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QWidget *initialFocus() const override { return nullptr; } // nothing is asked here

private:
    ui::TableCell cell(int row, int column) const;
    ui::TableCell oktaCell(const plan::ProofRow &proof) const;
    ui::TableCell logCell(const plan::ProofRow &proof) const;
    ui::TableCell roleCell(const plan::ProofRow &proof) const;
    void exportCsv();
    void fitColumns();

    VerifyStep &m_verifyStep;
    QWidget *m_pills = nullptr;
    ui::Pill *m_proven = nullptr;
    ui::Pill *m_onItsWay = nullptr;
    ui::Pill *m_failed = nullptr;
    ui::Field *m_filter = nullptr;
    ui::CellModel *m_model = nullptr;
    ui::DataTable *m_table = nullptr;
    bool m_narrow = false; ///< Two columns stand in their neighbours' second lines.
};

} // namespace setup::steps
