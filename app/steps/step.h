// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace setup::steps {

Q_NAMESPACE

/// The stages of the guide. The names are stable: the command line and the tests use them.
enum class StepId {
    Begin,
    Sumo,
    Okta,
    Review,
    CreateApp,
    SamlSettings,
    Provisioning,
    Connector,
    ToApp,
    Roles,
    Mappings,
    Assign,
    Verify,
    Finish,
};
Q_ENUM_NS(StepId)

/// The stage's name in lower case: "samlsettings".
QString stepName(StepId id);

/// How a stage stands.
enum class StepState {
    ToDo,
    Working,
    NeedsPerson, ///< Somebody must click in the Okta Admin Console, or decide something.
    Done,
    Failed,
    Said, ///< Done as the person says; no service shows it.
    Skipped, ///< Left out on purpose, or nothing to do.
};

/// One stage of the guide: its state and what can be done in it. Knows no widget and no other stage; what stages
/// share is in the SetupModel.
class Step : public QObject
{
    Q_OBJECT

public:
    explicit Step(StepId id, QObject *parent = nullptr);

    StepId id() const { return m_id; }
    virtual StepState state() const = 0;

    /// Whether the stage may be left forwards.
    virtual bool isComplete() const;
    /// Something is being looked up for the stage's page, with nothing changed.
    virtual bool isChecking() const { return false; }

signals:
    /// state() or anything that the page shows may differ.
    void changed();

private:
    StepId m_id;
};

} // namespace setup::steps
