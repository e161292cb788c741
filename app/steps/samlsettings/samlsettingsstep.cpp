// SPDX-License-Identifier: Apache-2.0
#include "steps/samlsettings/samlsettingsstep.h"

#include "plan/facts.h"

namespace setup::steps {

SamlSettingsStep::SamlSettingsStep(SetupModel &model, QObject *parent)
    : ChangesStep(StepId::SamlSettings, model, {plan::change_id::sumoSaml, plan::change_id::oktaSamlSettings},
                  parent)
{
}

QString SamlSettingsStep::acsUrl() const
{
    const auto configuration = plan::samlConfiguration(model().discovery());
    return configuration ? configuration->acsUrl : QString();
}

QString SamlSettingsStep::entityId() const
{
    const auto configuration = plan::samlConfiguration(model().discovery());
    return configuration ? configuration->entityId : QString();
}

QString SamlSettingsStep::configurationName() const
{
    const auto configuration = plan::samlConfiguration(model().discovery());
    return configuration ? configuration->name : model().answers().samlConfigurationName;
}

QString SamlSettingsStep::issuer() const
{
    const auto &metadata = model().discovery().metadata;
    return metadata ? metadata->issuer : QString();
}

QString SamlSettingsStep::certificateSha256() const
{
    const auto &certificate = model().discovery().certificate;
    return certificate ? certificate->sha256 : QString();
}

QDateTime SamlSettingsStep::certificateExpiry() const
{
    const auto &certificate = model().discovery().certificate;
    return certificate ? certificate->notAfter : QDateTime();
}

} // namespace setup::steps
