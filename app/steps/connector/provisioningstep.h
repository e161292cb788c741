// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changesstep.h"

namespace setup::steps {

/// The credential that Okta signs in to Sumo Logic with, made or brought, and the switch for SCIM.
class ProvisioningStep final : public ChangesStep
{
    Q_OBJECT

public:
    explicit ProvisioningStep(SetupModel &model, QObject *parent = nullptr);

    plan::ScimCredentialSource source() const { return model().answers().scimCredential; }
    /// Takes the choice; not once the source is fixed.
    void setSource(plan::ScimCredentialSource source);
    /// Okta has it already, or it is being made: another one would cut Okta off.
    bool isSourceFixed() const;

    QString ownAccessId() const { return model().answers().ownAccessId; }
    /// The key that the person brings is in the keychain, for that access ID.
    bool isOwnKeyKept(const QString &accessId) const;
    /// Why that access ID can't be used; empty when it can.
    static QString accessIdProblem(const QString &accessId);
    /// Keeps the person's own credential, in the keychain and nowhere else, then brings the stage's changes about.
    /// changed() follows.
    void takeOwn(const QString &accessId, const Secret &key);
    /// Also why the person's own key couldn't be kept. That it wasn't brought yet is no problem: the page asks for it.
    std::optional<Error> problem() const override;

private:
    QPointer<Running> m_keeping;
    std::optional<Error> m_keepingError;
};

} // namespace setup::steps
