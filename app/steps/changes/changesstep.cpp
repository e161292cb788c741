// SPDX-License-Identifier: Apache-2.0
#include "steps/changes/changesstep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::steps {

QUrl appConsole(const SetupModel &model)
{
    const auto &app = model.discovery().app;
    if (!app)
        return {};
    // Okta's own address of the app's General tab.
    QUrl url = app->adminUrl.isEmpty() ? model.answers().oktaOrg : app->adminUrl;
    url.setPath(u"/admin/app/%1/instance/%2/"_s.arg(app->name, app->id.toString()));
    return url;
}

ChangesStep::ChangesStep(StepId id, SetupModel &model, const QList<plan::ChangeId> &changes, QObject *parent)
    : Step(id, parent), m_model(model), m_ids(changes)
{
    connect(&m_model, &SetupModel::connectionsChanged, this, &Step::changed);
    connect(&m_model, &SetupModel::planChanged, this, &Step::changed);
    connect(&m_model, &SetupModel::runChanged, this, &Step::changed);
}

StepState ChangesStep::state() const
{
    if (isWaitingForPerson())
        return StepState::NeedsPerson;
    if (isRunning())
        return StepState::Working;
    if (!m_model.hasDiscovered())
        return StepState::ToDo;
    if (isDone())
        return StepState::Done;
    return problem() ? StepState::Failed : StepState::ToDo;
}

QList<plan::PlannedChange> ChangesStep::changes() const
{
    QList<plan::PlannedChange> own;
    for (const plan::PlannedChange &change : m_model.plan().changes) {
        if (owns(change.id))
            own << change;
    }
    return own;
}

const plan::PlannedChange *ChangesStep::change(const plan::ChangeId &id) const
{
    return m_model.plan().find(id);
}

bool ChangesStep::isDone() const
{
    const QList<plan::PlannedChange> own = changes();
    return !own.isEmpty() && std::all_of(own.cbegin(), own.cend(), [](const plan::PlannedChange &change) {
        return change.isDone();
    });
}

bool ChangesStep::isRunning() const
{
    return m_model.isRunning() && owns(m_model.currentChange());
}

bool ChangesStep::isWaitingForPerson() const
{
    return m_model.isWatching() && owns(m_model.currentChange());
}

const plan::PlannedChange *ChangesStep::personsChange() const
{
    for (const plan::ChangeId &id : m_ids) {
        const plan::PlannedChange *found = change(id);
        if (found && found->kind == plan::ChangeKind::Person)
            return found;
    }
    return nullptr;
}

bool ChangesStep::onlyPersonIsLeft() const
{
    const QList<plan::PlannedChange> own = changes();
    return !isDone() && std::all_of(own.cbegin(), own.cend(), [](const plan::PlannedChange &change) {
        return change.isDone() || change.kind == plan::ChangeKind::Person;
    });
}

std::optional<Error> ChangesStep::problem() const
{
    if (isRunning())
        return std::nullopt;
    for (const plan::PlannedChange &change : changes()) {
        if (change.isDone())
            continue;
        if (auto error = m_model.errorOf(change.id))
            return error;
        if (change.assessment.reason)
            return change.assessment.reason;
    }
    return std::nullopt;
}

void ChangesStep::runChanges()
{
    m_model.run(m_ids);
}

} // namespace setup::steps
