// SPDX-License-Identifier: Apache-2.0
#include "steps/roles/rolespage.h"

#include "ui/copyfield.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::steps {

RolesPage::RolesPage(RolesStep &step, ui::Clipboard &clipboard, QWidget *parent)
    : ChangesPage(step, clipboard, parent), m_rolesStep(step),
      m_title(new ui::TextLabel(ui::TextLook::Strong)), m_list(new QWidget),
      m_listLayout(new QVBoxLayout(m_list)), m_externalName(new ui::CopyField(clipboard, u"externalName"_s)),
      m_permission(new ui::TextLabel(ui::TextLook::Muted))
{
    m_listLayout->setContentsMargins(0, 0, 0, 0);
    m_listLayout->setSpacing(ui::Theme::em() / 3);
    addOnTop(m_title);
    addOnTop(m_list);
    addOnTop(m_externalName);
    addOnTop(m_permission);
    RolesPage::retranslate();
}

void RolesPage::retranslate()
{
    WizardPage::retranslate();
    m_title->setText(tr("Roles of your tenant that Okta may give"));
    m_externalName->setLabel(tr("External name"), tr("of the app's attribute"));
    m_externalName->setHelp(
        tr("Sumo Logic finds the role by this name. It is written for you, and then compared letter by "
           "letter."));
    m_externalName->setValue(RolesStep::externalName());
    m_permission->setText(
        tr("People may change this value on their own Okta profile. That gives them no role: the role that "
           "reaches Sumo Logic is the one of their assignment, and no mapping reads the profile."));
}

void RolesPage::refresh()
{
    ChangesPage::refresh();
    m_permission->setVisible(m_rolesStep.model().answers().rolesUserPermission == "READ_WRITE"_L1);
    showRoles();
}

void RolesPage::showRoles()
{
    const QList<RoleChoice> roles = m_rolesStep.roles();
    QStringList names;
    for (const RoleChoice &role : roles)
        names << role.name;
    // While a run reads the roles again there are none for a moment.
    if (names != m_names && !(names.isEmpty() && m_rolesStep.model().isRunning())) {
        m_names = names;
        for (QCheckBox *box : std::as_const(m_boxes))
            box->deleteLater();
        m_boxes.clear();
        for (const RoleChoice &role : roles) {
            auto *box = new QCheckBox(m_list);
            // An ampersand in a role's name is no mnemonic.
            box->setText(QString(role.name).replace(u'&', u"&&"_s));
            box->setObjectName(u"role:"_s + role.name);
            box->setToolTip(role.description.toHtmlEscaped());
            box->setAccessibleDescription(role.description);
            m_listLayout->addWidget(box);
            m_boxes.insert(role.name, box);
            connect(box, &QCheckBox::clicked, this,
                    [this, name = role.name](bool on) { m_rolesStep.choose(name, on); });
        }
    }
    for (const RoleChoice &role : roles) {
        if (auto *box = m_boxes.value(role.name))
            box->setChecked(role.chosen);
    }
}

} // namespace setup::steps
