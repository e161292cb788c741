// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changesstep.h"

namespace setup::steps {

/// The app in Okta: its name, what to do about one of that name, its metadata.
class CreateAppStep final : public ChangesStep
{
    Q_OBJECT

public:
    explicit CreateAppStep(SetupModel &model, QObject *parent = nullptr);

    QString appName() const { return model().answers().appName; }
    /// Takes a name; blanks around it don't count.
    void setAppName(const QString &name);
    /// Why that name can't be used; empty when it can.
    static QString nameProblem(const QString &name);
    /// The name can no longer be changed: the app is there.
    bool isNameFixed() const;
    /// An app of that name is there, and could be taken over.
    bool canAdopt() const;
    void adopt();
};

} // namespace setup::steps
