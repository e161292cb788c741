// SPDX-License-Identifier: Apache-2.0
#include "steps/connector/connectorstep.h"

#include "plan/facts.h"
#include "services/sumo/sumoaddress.h"
#include "text/connectortext.h"

namespace setup::steps {

ConnectorStep::ConnectorStep(SetupModel &model, QObject *parent)
    : ChangesStep(StepId::Connector, model, {plan::change_id::connector}, parent)
{
}

QString ConnectorStep::baseUrl() const
{
    return sumo::scimUrl(model().answers().sumoApi).toString();
}

QString ConnectorStep::accessId() const
{
    return plan::scimAccessId(model().answers(), model().discovery());
}

QString ConnectorStep::testFinding() const
{
    const auto &probe = model().discovery().scimProbe;
    return probe ? text::connectorFinding(*probe) : QString();
}

void ConnectorStep::readKey(QObject *scope,
                            const std::function<void(const Secret &key, const Secret &header)> &handler)
{
    model().readScimKey(scope, [handler, id = accessId()](const Secret &key) {
        if (key.isEmpty()) {
            handler(Secret(), Secret());
            return;
        }
        const Secret joined = plan::joinCredential(id, key);
        handler(key, Secret(joined.reveal().toBase64()));
    });
}

} // namespace setup::steps
