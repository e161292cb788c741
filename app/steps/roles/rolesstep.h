// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changesstep.h"

namespace setup::steps {

/// A role of the tenant, as it can be offered in Okta.
struct RoleChoice
{
    QString name = {};
    QString description = {};
    bool chosen = false;
};

/// The attribute that carries a role from Okta to Sumo Logic.
class RolesStep final : public ChangesStep
{
    Q_OBJECT

public:
    explicit RolesStep(SetupModel &model, QObject *parent = nullptr);

    /// The tenant's roles; the one of the SCIM service account isn't among them.
    QList<RoleChoice> roles() const;
    /// Chooses a role or not. The last one can't be taken away, and nothing while they are written.
    void choose(const QString &name, bool chosen);
    static QString externalName();
};

} // namespace setup::steps
