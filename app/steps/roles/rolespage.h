// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changespage.h"
#include "steps/roles/rolesstep.h"

#include <QHash>

class QCheckBox;
class QVBoxLayout;

namespace setup::ui {
class CopyField;
}

namespace setup::steps {

/// The tenant's roles to choose from, and the two attributes that carry them.
class RolesPage final : public ChangesPage
{
    Q_OBJECT

public:
    RolesPage(RolesStep &step, ui::Clipboard &clipboard, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void showRoles();

    RolesStep &m_rolesStep;
    ui::TextLabel *m_title = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_listLayout = nullptr;
    QStringList m_names;
    QHash<QString, QCheckBox *> m_boxes; ///< By the role's name.
    ui::CopyField *m_externalName = nullptr;
    ui::TextLabel *m_permission = nullptr;
};

} // namespace setup::steps
