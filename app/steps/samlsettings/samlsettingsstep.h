// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changesstep.h"

namespace setup::steps {

/// The trust in both directions: Sumo Logic's two addresses into Okta, Okta's issuer and certificate into Sumo Logic.
class SamlSettingsStep final : public ChangesStep
{
    Q_OBJECT

public:
    explicit SamlSettingsStep(SetupModel &model, QObject *parent = nullptr);

    /// Sumo Logic's two addresses; empty until it has made them.
    QString acsUrl() const;
    QString entityId() const;
    QString configurationName() const;
    /// Okta's issuer and certificate; empty until the app is there.
    QString issuer() const;
    QString certificateSha256() const;
    QDateTime certificateExpiry() const;
};

} // namespace setup::steps
