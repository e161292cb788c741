// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changesstep.h"

namespace setup::steps {

/// What stands in Okta under the name that was typed.
enum class NameLook {
    Unknown, ///< Not looked for, or the look failed: creating looks once more in any case.
    Looking,
    Free,
    Ours, ///< An app that this setup began: it is gone on with.
    Taken, ///< One SAML app that this setup didn't make: the person adopts it, or takes another name.
    Unusable, ///< Several, or none with SAML.
};

/// The app in Okta: its name, what to do about one of that name, its metadata.
class CreateAppStep final : public ChangesStep
{
    Q_OBJECT

public:
    explicit CreateAppStep(SetupModel &model, QObject *parent = nullptr);

    bool isChecking() const override { return m_look == NameLook::Looking || ChangesStep::isChecking(); }

    QString appName() const { return model().answers().appName; }
    /// Takes a name; blanks around it don't count. What was found for another one is forgotten.
    void setAppName(const QString &name);
    /// Why that name can't be used; empty when it can.
    static QString nameProblem(const QString &name);
    /// The name can no longer be changed: the app is there.
    bool isNameFixed() const;
    /// An app of that name is there, and could be taken over.
    bool canAdopt() const;
    void adopt();
    /// It was decided that the app of that name is taken over.
    bool isAdopted() const { return model().answers().existingApp == plan::ExistingApp::Adopt; }

    /// Looks in Okta for an app of the name, a moment from now; a look that is under way is given up. changed()
    /// follows. Nothing without both services, or once the name is fixed.
    void lookForName();
    NameLook nameLook() const { return m_look; }

    /// What is sent to Okta to create the app: the name on Okta's screen, and the value.
    QList<QPair<QString, QString>> settings() const;

private:
    NameLook lookOf(const QList<okta::App> &sameName) const;
    void takeLook(const QString &name, const Result<QList<okta::App>> &found);

    NameLook m_look = NameLook::Unknown;
    QPointer<Running> m_looking;
};

} // namespace setup::steps
