// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changesstep.h"

namespace setup::steps {

/// The values that the person enters as Okta's SCIM connector.
class ConnectorStep final : public ChangesStep
{
    Q_OBJECT

public:
    explicit ConnectorStep(SetupModel &model, QObject *parent = nullptr);

    QString baseUrl() const;
    QString accessId() const;
    /// What the connector test of our own found; empty before it ran.
    QString testFinding() const;

    /// Fetches the key; `handler` gets the key and the value for Okta's HTTP Header mode, both empty when this
    /// computer doesn't know them. Not called after the scope is gone.
    void readKey(QObject *scope, const std::function<void(const Secret &key, const Secret &header)> &handler);

    /// The person says that it is saved, where Okta doesn't show it.
    void confirmByPerson() { sayDone(changes()); }
};

} // namespace setup::steps
