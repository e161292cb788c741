// SPDX-License-Identifier: Apache-2.0
#include "steps/samlsettings/samlsettingspage.h"

#include "ui/copyfield.h"

using namespace Qt::StringLiterals;

namespace setup::steps {

SamlSettingsPage::SamlSettingsPage(SamlSettingsStep &step, ui::Clipboard &clipboard, QWidget *parent)
    : ChangesPage(step, clipboard, parent), m_samlStep(step),
      m_acs(new ui::CopyField(clipboard, u"acsUrl"_s)),
      m_entityId(new ui::CopyField(clipboard, u"entityId"_s)),
      m_certificate(new ui::CopyField(clipboard, u"certificate"_s))
{
    addOnTop(m_acs);
    addOnTop(m_entityId);
    addOnTop(m_certificate);
    SamlSettingsPage::retranslate();
}

void SamlSettingsPage::retranslate()
{
    WizardPage::retranslate();
    m_acs->setLabel(tr("Single sign-on URL"), tr("Assertion Consumer URL in Sumo Logic"));
    m_acs->setExplanation(
        tr("ACS, Assertion Consumer Service: where Okta sends people with the proof that they have "
           "signed in."));
    m_entityId->setExplanation(tr("Entity ID: the name that Sumo Logic goes by in SAML. A sign-in that was "
                                  "made for another is refused."));
    m_entityId->setLabel(tr("Audience URI (SP Entity ID)"), tr("Entity ID in Sumo Logic"));
    m_entityId->setHelp(tr(
        "Sumo Logic hides this on its screen unless SP-initiated login is on; it is read through the API."));
    m_certificate->setLabel(tr("X.509 certificate"), tr("SHA-256 fingerprint, from Okta"));
}

void SamlSettingsPage::refresh()
{
    ChangesPage::refresh();
    const QString later = tr("Made by Sumo Logic when the settings are exchanged.");
    m_acs->setValue(m_samlStep.acsUrl());
    m_acs->setHelp(m_samlStep.acsUrl().isEmpty() ? later
                                                 : tr("From the Sumo Logic SAML configuration “%1”, into "
                                                      "Okta › SAML Settings › Single sign-on URL.")
                                                       .arg(m_samlStep.configurationName()));
    m_entityId->setValue(m_samlStep.entityId());
    m_certificate->setValue(m_samlStep.certificateSha256());
    const QDateTime expiry = m_samlStep.certificateExpiry();
    m_certificate->setHelp(expiry.isValid() ? tr("Valid until %1. Issuer: %2")
                                                  .arg(QLocale().toString(expiry.date(), QLocale::LongFormat),
                                                       m_samlStep.issuer())
                                            : tr("Made by Okta with the app."));
}

QStringList SamlSettingsPage::ownValues() const
{
    return {m_samlStep.acsUrl(), m_samlStep.entityId(), m_samlStep.certificateSha256()};
}

} // namespace setup::steps
