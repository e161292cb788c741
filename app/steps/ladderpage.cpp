// SPDX-License-Identifier: Apache-2.0
#include "steps/ladderpage.h"

#include "text/changetext.h"
#include "text/errortext.h"

#include <QCoreApplication>

namespace setup::steps {

namespace {

/// A bare count says nothing without its noun.
QString factText(const QString &fact)
{
    bool isCount = false;
    const int count = fact.toInt(&isCount);
    return isCount ? QCoreApplication::translate("LadderRows", "%L1 found").arg(count) : fact;
}

} // namespace

QList<ui::StatusRow> ladderRows(const plan::Ladder &ladder)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("LadderRows", text); };
    QList<ui::StatusRow> rows;
    for (const plan::Capability &capability : ladder) {
        ui::StatusRow row{.id = capability.key,
                          .thing = text::capabilityLabel(capability),
                          .when = factText(capability.fact)};
        if (capability.granted) {
            row.look = ui::StepLook::Done;
            row.state = word(QT_TRANSLATE_NOOP("LadderRows", "yes"));
        } else {
            row.look = capability.needed ? ui::StepLook::Failed : ui::StepLook::NeedsYou;
            row.state = capability.needed ? word(QT_TRANSLATE_NOOP("LadderRows", "no"))
                                          : word(QT_TRANSLATE_NOOP("LadderRows", "no, but not needed"));
            if (capability.error)
                row.detail = text::errorText(*capability.error).happened;
        }
        rows << row;
    }
    return rows;
}

} // namespace setup::steps
