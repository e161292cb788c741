// SPDX-License-Identifier: Apache-2.0
#include "steps/connector/connectorpage.h"

#include "ui/clipboard.h"
#include "ui/copyfield.h"
#include "ui/textlabel.h"

using namespace Qt::StringLiterals;

namespace setup::steps {

ConnectorPage::ConnectorPage(ConnectorStep &step, ui::Clipboard &clipboard, QWidget *parent)
    : ChangesPage(step, clipboard, parent), m_connectorStep(step),
      m_base(new ui::CopyField(clipboard, u"baseUrl"_s)),
      m_unique(new ui::CopyField(clipboard, u"uniqueField"_s)),
      m_user(new ui::CopyField(clipboard, u"scimUser"_s)), m_key(new ui::CopyField(clipboard, u"scimKey"_s)),
      m_header(new ui::CopyField(clipboard, u"scimHeader"_s)),
      m_finding(new ui::TextLabel(ui::TextLook::Body)), m_hint(new ui::TextLabel(ui::TextLook::Muted))
{
    m_unique->setValue(u"userName"_s);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_base, m_unique, m_user, m_key, m_header, m_finding, m_hint})
        addOnTop(widget);
    ConnectorPage::retranslate();
}

void ConnectorPage::retranslate()
{
    WizardPage::retranslate();
    m_base->setLabel(tr("SCIM connector base URL"));
    m_base->setExplanation(
        tr("SCIM: the protocol by which Okta makes, changes and switches off users in Sumo Logic."));
    m_unique->setLabel(tr("Unique identifier field for users"));
    m_user->setLabel(tr("Username"), tr("Basic Auth; the access ID in Sumo Logic"));
    m_key->setLabel(tr("Password"), tr("Basic Auth; the access key in Sumo Logic"));
    m_header->setLabel(tr("Authorization"), tr("HTTP Header, in place of Basic Auth"));
    m_header->setHelp(tr("Both together, encoded on this computer. Okta takes either way."));
    m_hint->setText(
        tr("Okta may not show a saved connector before To App is on. When you have saved it and nothing "
           "happens here, press “I have saved it”."));
    showKeyHelp();
}

void ConnectorPage::refresh()
{
    ChangesPage::refresh();
    m_base->setValue(m_connectorStep.baseUrl());
    m_user->setValue(m_connectorStep.accessId());
    m_finding->setTextOrHide(m_connectorStep.testFinding());
    m_hint->setVisible(!m_connectorStep.isComplete());
    if (m_keyOf != m_connectorStep.accessId())
        fetchKey();
}

void ConnectorPage::enter()
{
    m_keyOf.clear(); // another key of the same access ID may have been brought
    ChangesPage::enter();
}

void ConnectorPage::fetchKey()
{
    m_keyOf = m_connectorStep.accessId();
    // Until the new key is known, the old one must not be copied for it.
    m_key->setSecret(Secret());
    m_header->setSecret(Secret());
    m_isKeyKnown.reset();
    showKeyHelp();
    m_connectorStep.readKey(this, [this, id = m_keyOf](const Secret &key, const Secret &header) {
        if (id != m_keyOf)
            return;
        m_key->setSecret(key.duplicate());
        m_header->setSecret(header.duplicate());
        m_isKeyKnown = !key.isEmpty();
        showKeyHelp();
    });
}

void ConnectorPage::showKeyHelp()
{
    if (!m_isKeyKnown)
        m_key->setHelp({});
    else if (*m_isKeyKnown)
        m_key->setHelp(tr("Taken off the clipboard again after %L1 seconds.")
                           .arg(ui::Clipboard::keepSecretsFor.count()));
    else
        m_key->setHelp(tr("This computer doesn't know the key. Sumo Logic shows a key only once; make a new "
                          "one there."));
}

PageActions ConnectorPage::actions() const
{
    PageActions actions = ChangesPage::actions();
    if (m_connectorStep.isWaitingForPerson())
        actions.secondary << ui::ActionSpec{.id = u"saved"_s, .text = tr("I have &saved it")};
    return actions;
}

void ConnectorPage::trigger(const QString &action)
{
    if (action != "saved"_L1) {
        ChangesPage::trigger(action);
        return;
    }
    m_connectorStep.model().stop();
    m_connectorStep.confirmByPerson();
    emit nextRequested();
}

} // namespace setup::steps
