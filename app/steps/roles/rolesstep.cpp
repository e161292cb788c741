// SPDX-License-Identifier: Apache-2.0
#include "steps/roles/rolesstep.h"

#include "plan/facts.h"

#include <algorithm>

namespace setup::steps {

RolesStep::RolesStep(SetupModel &model, QObject *parent)
    : ChangesStep(StepId::Roles, model, {plan::change_id::userAttribute, plan::change_id::appAttribute},
                  parent)
{
    connect(&model, &SetupModel::edited, this, &Step::changed);
}

QList<RoleChoice> RolesStep::roles() const
{
    QList<RoleChoice> choices;
    const QStringList wanted = plan::wantedRoles(model().answers(), model().discovery());
    const auto known = model().discovery().roles.value_or(QList<sumo::Role>{});
    for (const sumo::Role &role : known) {
        if (role.name != model().answers().scimRoleName)
            choices << RoleChoice{role.name, role.description, wanted.contains(role.name)};
    }
    std::sort(choices.begin(), choices.end(), [](const RoleChoice &left, const RoleChoice &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    return choices;
}

void RolesStep::choose(const QString &name, bool chosen)
{
    if (isRunning()) {
        emit changed();
        return;
    }
    QStringList names;
    bool all = true;
    for (const RoleChoice &role : roles()) {
        const bool wanted = role.name == name ? chosen : role.chosen;
        all = all && wanted;
        if (wanted)
            names << role.name;
    }
    if (names.isEmpty()) {
        emit changed();
        return;
    }
    // All of them is kept as "all", so that a role that is made later is offered, too.
    model().edit([&](plan::Answers &answers) { answers.roles = all ? QStringList() : names; });
}

QString RolesStep::externalName()
{
    return QString(plan::rolesExternalName);
}

} // namespace setup::steps
