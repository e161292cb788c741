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
    const QUrl real = app->adminUrl.isEmpty() ? model.answers().oktaOrg : app->adminUrl;
    const QUrl practice = model.surroundings().practiceConsole;
    QUrl url = practice.isEmpty() ? real : practice;
    url.setPath(practice.path() + u"/admin/app/%1/instance/%2/"_s.arg(app->name, app->id.toString()));
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
    if (isSettled())
        return StepState::Said;
    return problem() ? StepState::Failed : StepState::ToDo;
}

bool ChangesStep::isSettled() const
{
    const QList<plan::PlannedChange> own = changes();
    return m_model.hasDiscovered() && !own.isEmpty()
        && std::all_of(own.cbegin(), own.cend(),
                       [](const plan::PlannedChange &change) { return change.isSettled(); });
}

QList<plan::PlannedChange> ChangesStep::byHandChanges() const
{
    QList<plan::PlannedChange> found = changes();
    found.removeIf([this](const plan::PlannedChange &change) {
        return change.isSettled() || !m_model.isByHand(change);
    });
    return found;
}

bool ChangesStep::onlyHandsAreLeft() const
{
    const QList<plan::PlannedChange> own = changes();
    const auto open = std::count_if(own.cbegin(), own.cend(),
                                    [](const plan::PlannedChange &change) { return !change.isSettled(); });
    return open > 0 && open == byHandChanges().size();
}

void ChangesStep::sayDone(const QList<plan::PlannedChange> &changes)
{
    m_model.edit([&changes](plan::Answers &answers) {
        for (const plan::PlannedChange &change : changes) {
            if (!answers.doneByHand.contains(change.id.toString()))
                answers.doneByHand << change.id.toString();
        }
    });
    emit changed();
}

bool ChangesStep::isSaid() const
{
    const QList<plan::PlannedChange> own = changes();
    return std::any_of(own.cbegin(), own.cend(),
                       [](const plan::PlannedChange &change) { return change.said; });
}

void ChangesStep::takeBack()
{
    m_model.edit([this](plan::Answers &answers) {
        for (const plan::ChangeId &id : std::as_const(m_ids))
            answers.doneByHand.removeAll(id.toString());
    });
    emit changed();
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
    return !isSettled() && byHandChanges().isEmpty()
        && std::all_of(own.cbegin(), own.cend(), [](const plan::PlannedChange &change) {
               return change.isSettled() || change.kind == plan::ChangeKind::Person;
           });
}

std::optional<Error> ChangesStep::problem() const
{
    if (isRunning())
        return std::nullopt;
    for (const plan::PlannedChange &change : changes()) {
        if (change.isSettled())
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
    QList<plan::ChangeId> wanted = m_ids;
    wanted.removeIf([this](const plan::ChangeId &id) {
        const plan::PlannedChange *found = change(id);
        return found && m_model.isByHand(*found);
    });
    if (!wanted.isEmpty()) // none would stand for all
        m_model.run(wanted);
}

} // namespace setup::steps
