// SPDX-License-Identifier: Apache-2.0
#include "steps/review/reviewstep.h"

#include "text/byhandtext.h"

#include <QSaveFile>

namespace setup::steps {

ReviewStep::ReviewStep(SetupModel &model, QObject *parent) : Step(StepId::Review, parent), m_model(model)
{
    connect(&m_model, &SetupModel::connectionsChanged, this, &Step::changed);
    connect(&m_model, &SetupModel::planChanged, this, &Step::changed);
    connect(&m_model, &SetupModel::runChanged, this, &Step::changed);
}

StepState ReviewStep::state() const
{
    if (m_model.isDiscovering())
        return StepState::Working;
    if (m_model.discoveryError())
        return StepState::Failed;
    return m_model.hasDiscovered() ? StepState::Done : StepState::ToDo;
}

void ReviewStep::lookOnce()
{
    if (!m_model.hasDiscovered())
        m_model.discover();
}

Result<Unit> ReviewStep::exportPlan(const QString &fileName) const
{
    const QByteArray document = m_model.surroundings().planDocument(m_model.plan());
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size() || !file.commit())
        return Error{.kind = ErrorKind::FileUnusable,
                     .code = QStringLiteral("folder"),
                     .detail = QStringLiteral("%1: %2").arg(fileName, file.errorString())};
    return Unit{};
}

QStringList ReviewStep::undoTexts(bool undoable) const
{
    QStringList texts;
    for (const plan::PlannedChange &change : m_model.plan().changes) {
        const QString words = text::undoText(change.id);
        if (!change.isDone() && !words.isEmpty() && text::isUndoable(change.id) == undoable)
            texts << words;
    }
    texts.removeDuplicates();
    return texts;
}

void ReviewStep::runAll()
{
    QList<plan::ChangeId> wanted;
    const bool anybody = !m_model.answers().people.isEmpty() || !m_model.answers().groups.isEmpty();
    for (const plan::PlannedChange &change : m_model.plan().changes) {
        const bool needsPeople = change.id == plan::change_id::assignments
            || change.id == plan::change_id::proof;
        if ((anybody || !needsPeople) && !m_model.isByHand(change))
            wanted << change.id;
    }
    if (!wanted.isEmpty()) // none would stand for all
        m_model.run(wanted);
}

} // namespace setup::steps
