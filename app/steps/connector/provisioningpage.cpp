// SPDX-License-Identifier: Apache-2.0
#include "steps/connector/provisioningpage.h"

#include "ui/field.h"
#include "ui/secretfield.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::steps {

using plan::ScimCredentialSource;

ProvisioningPage::ProvisioningPage(ProvisioningStep &step, ui::Clipboard &clipboard, QWidget *parent)
    : ChangesPage(step, clipboard, parent), m_provisioning(step)
{
    m_choice = makeChoice();
    addOnTop(m_choice);
    const bool own = bringsOwn();
    m_own->setChecked(own);
    m_make->setChecked(!own);
    m_accessId->setText(step.ownAccessId());
    connect(m_own, &QRadioButton::toggled, this, [this](bool isOwn) {
        m_provisioning.setSource(isOwn ? ScimCredentialSource::Own : ScimCredentialSource::NewServiceAccount);
        refreshSoon();
    });
    for (ui::Field *field : std::initializer_list<ui::Field *>{m_accessId, m_key})
        connect(field, &ui::Field::textEdited, this, &ProvisioningPage::refreshSoon);
    ProvisioningPage::retranslate();
}

QWidget *ProvisioningPage::makeChoice()
{
    auto *choice = new QWidget;
    m_title = new ui::TextLabel(ui::TextLook::Strong, choice);
    m_make = new QRadioButton(choice);
    m_make->setObjectName(u"scimMakeAccount"_s);
    m_makeHelp = new ui::TextLabel(ui::TextLook::Muted, choice);
    m_own = new QRadioButton(choice);
    m_own->setObjectName(u"scimOwnKey"_s);
    m_ownHelp = new ui::TextLabel(ui::TextLook::Muted, choice);
    m_accessId = new ui::Field(u"scimOwnAccessId"_s, choice);
    m_key = new ui::SecretField(u"scimOwnAccessKey"_s, choice);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::Theme::em() / 3);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_make, m_makeHelp, m_own, m_ownHelp, m_accessId, m_key})
        layout->addWidget(widget);
    return choice;
}

void ProvisioningPage::retranslate()
{
    WizardPage::retranslate();
    m_title->setText(tr("Who signs in to Sumo Logic for Okta?"));
    m_make->setText(tr("&Make a service account for it"));
    m_makeHelp->setText(tr("With a role that may manage users and roles, and nothing else."));
    m_own->setText(tr("&Use an access key of your own"));
    m_ownHelp->setText(
        tr("Its owner must be allowed to manage users and roles. When the owner goes, Okta is cut off."));
    m_accessId->setLabel(tr("Access &ID"));
    m_key->setLabel(tr("Access ke&y"));
}

bool ProvisioningPage::bringsOwn() const
{
    return m_provisioning.source() == ScimCredentialSource::Own;
}

void ProvisioningPage::refresh()
{
    ChangesPage::refresh();
    const bool fixed = m_provisioning.isSourceFixed();
    m_make->setEnabled(!fixed);
    m_own->setEnabled(!fixed);
    // Once the switch alone is left, the person's clicks are what the page is about.
    m_choice->setVisible(!m_provisioning.onlyPersonIsLeft() && !m_provisioning.isDone());
    m_accessId->setVisible(bringsOwn());
    m_key->setVisible(bringsOwn());
    const QString accessId = m_accessId->text().trimmed();
    m_accessId->setError(ProvisioningStep::accessIdProblem(accessId));
    const bool kept = m_provisioning.isOwnKeyKept(accessId);
    m_key->setPlaceholder(kept ? tr("From this computer's keychain") : QString());
    m_key->setError(m_key->isEmpty() && !kept ? tr("Enter the access key.") : QString());
}

QList<plan::PlannedChange> ProvisioningPage::tableChanges() const
{
    QList<plan::PlannedChange> changes = ChangesPage::tableChanges();
    if (bringsOwn()) {
        // The fields above ask for it: a row would call the empty value right.
        changes.removeIf([](const plan::PlannedChange &change) {
            return change.id == plan::change_id::scimKey && !change.isDone();
        });
    }
    return changes;
}

QString ProvisioningPage::actionText() const
{
    return bringsOwn() ? tr("T&ry the access key") : ChangesPage::actionText();
}

QString ProvisioningPage::actionObstacle() const
{
    if (!bringsOwn())
        return {};
    const QString accessId = m_accessId->text().trimmed();
    QString problem = ProvisioningStep::accessIdProblem(accessId);
    if (!problem.isEmpty())
        return problem;
    const bool known = !m_key->isEmpty() || m_provisioning.isOwnKeyKept(accessId);
    return known ? QString() : tr("Enter the access key.");
}

void ProvisioningPage::trigger(const QString &action)
{
    if (action == "run"_L1 && bringsOwn() && !m_key->isEmpty())
        m_provisioning.takeOwn(m_accessId->text().trimmed(), m_key->takeSecret());
    else
        ChangesPage::trigger(action);
}

} // namespace setup::steps
