// SPDX-License-Identifier: Apache-2.0
#include "steps/connector/provisioningstep.h"

#include "plan/facts.h"
#include "steps/sumo/sumostep.h"

using namespace Qt::StringLiterals;

namespace setup::steps {

ProvisioningStep::ProvisioningStep(SetupModel &model, QObject *parent)
    : ChangesStep(StepId::Provisioning, model,
                  {plan::change_id::scimRole, plan::change_id::scimAccount, plan::change_id::scimKey,
                   plan::change_id::connectorTest, plan::change_id::scimEnabled},
                  parent)
{
}

void ProvisioningStep::setSource(plan::ScimCredentialSource source)
{
    if (isSourceFixed())
        return;
    m_keepingError.reset();
    model().edit([source](plan::Answers &answers) { answers.scimCredential = source; });
}

bool ProvisioningStep::isSourceFixed() const
{
    const bool writes = model().isRunning() && !model().isWatching();
    return writes || m_keeping || plan::isConnectorFilled(model().discovery());
}

bool ProvisioningStep::isOwnKeyKept(const QString &accessId) const
{
    const plan::PlannedChange *key = change(plan::change_id::scimKey);
    return source() == plan::ScimCredentialSource::Own && accessId == ownAccessId() && key && key->isDone();
}

QString ProvisioningStep::accessIdProblem(const QString &accessId)
{
    return SumoStep::accessIdProblem(accessId);
}

std::optional<Error> ProvisioningStep::problem() const
{
    if (m_keepingError)
        return m_keepingError;
    const std::optional<Error> error = ChangesStep::problem();
    return error && error->code == "own-scim-key-unknown"_L1 ? std::nullopt : error;
}

void ProvisioningStep::takeOwn(const QString &accessId, const Secret &key)
{
    if (isSourceFixed() || !accessIdProblem(accessId).isEmpty())
        return;
    m_keepingError.reset();
    const secrets::SecretKey place{model().setupId(), secrets::SecretKind::ScimAccessKey};
    m_keeping = setup::run(
        this, model().surroundings().secrets->write(place, plan::joinCredential(accessId, key)),
        [this, accessId](const Result<Unit> &kept) {
            m_keeping = nullptr;
            if (!kept)
                m_keepingError = kept.error();
            else
                model().edit([&accessId](plan::Answers &answers) { answers.ownAccessId = accessId; });
            emit changed();
            if (kept)
                runChanges();
        });
    emit changed();
}

} // namespace setup::steps
