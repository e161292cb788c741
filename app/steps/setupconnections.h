// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/credentials.h"

namespace setup::steps {

/// Who signs in to the two services: the credentials that were proven in this run.
class SetupConnections final
{
public:
    void takeSumo(const QString &accessId, Secret key);
    void takeOkta(Secret token);
    void takeOkta(std::shared_ptr<okta::oauth::SignIn> signIn);
    /// The credentials are in question again, and forgotten.
    void dropSumo();
    void dropOkta();

    /// There are none, and the setup goes on by hand.
    void goWithoutSumo();
    void goWithoutOkta();

    bool hasSumo() const { return m_hasSumo; }
    bool hasOkta() const { return m_hasOkta; }
    bool isWithoutSumo() const { return m_withoutSumo; }
    bool isWithoutOkta() const { return m_withoutOkta; }
    /// The services that the setup goes on by hand for.
    QList<Service> without() const;
    /// It is known of both whether they are there.
    bool isComplete() const { return (m_hasSumo || m_withoutSumo) && (m_hasOkta || m_withoutOkta); }

    /// The sign-in by OAuth, where that is what was proven; else null.
    const std::shared_ptr<okta::oauth::SignIn> &oktaSignIn() const { return m_proven.oktaSignIn; }

    /// Copies of all that is proven.
    plan::Credentials credentials() const;

private:
    plan::Credentials m_proven;
    bool m_hasSumo = false;
    bool m_hasOkta = false;
    bool m_withoutSumo = false;
    bool m_withoutOkta = false;
};

} // namespace setup::steps
