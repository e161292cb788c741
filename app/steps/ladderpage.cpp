// SPDX-License-Identifier: Apache-2.0
#include "steps/ladderpage.h"

#include "text/capabilitytext.h"
#include "text/changetext.h"
#include "text/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

/// A bare count says nothing without its noun, and one of people says less: only a first page of them was read.
QString factText(const plan::Capability &capability)
{
    bool isCount = false;
    const int count = capability.fact.toInt(&isCount);
    if (!isCount)
        return text::capabilityFact(capability);
    if (capability.key == "okta.users"_L1 || count == 0)
        return {};
    return QCoreApplication::translate("LadderRows", "%L1 found").arg(count);
}

/// What is missing, for which steps, and what would grant it.
QString missingText(const plan::Capability &capability)
{
    const QString happened = text::errorText(*capability.error).happened;
    const QString need = capability.error->kind == ErrorKind::Forbidden ? text::capabilityNeed(capability)
                                                                        : QString();
    return need.isEmpty() ? happened : QString(happened + u' ' + need);
}

} // namespace

QList<ui::StatusRow> ladderRows(const plan::Ladder &ladder)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("LadderRows", text); };
    QList<ui::StatusRow> rows;
    for (const plan::Capability &capability : ladder) {
        ui::StatusRow row{
            .id = capability.key, .thing = text::capabilityLabel(capability), .when = factText(capability)};
        if (capability.granted && capability.key == "sumo.allowlist"_L1) {
            // No permission but a setting: on or off says it all.
            row.look = ui::StepLook::Done;
            row.state = text::capabilityFact(capability);
            row.when.clear();
        } else if (capability.granted) {
            row.look = ui::StepLook::Done;
            row.state = word(QT_TRANSLATE_NOOP("LadderRows", "yes"));
        } else {
            row.look = capability.needed ? ui::StepLook::Failed : ui::StepLook::NeedsYou;
            row.state = capability.needed ? word(QT_TRANSLATE_NOOP("LadderRows", "no"))
                                          : word(QT_TRANSLATE_NOOP("LadderRows", "no, but not needed"));
            if (capability.error)
                row.detail = missingText(capability);
        }
        rows << row;
    }
    return rows;
}

} // namespace setup::steps
