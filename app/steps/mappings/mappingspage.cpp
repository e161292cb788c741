// SPDX-License-Identifier: Apache-2.0
#include "steps/mappings/mappingspage.h"

#include "text/changetext.h"
#include "ui/mappingview.h"
#include "ui/textlabel.h"

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

QList<ui::MappingRow> mappingRows(const plan::PlannedChange *change)
{
    QList<ui::MappingRow> rows;
    if (!change)
        return rows;
    for (const plan::Row &row : change->assessment.rows) {
        const bool goes = row.then.word == plan::Word::Removed;
        const bool isThere = row.now.word != plan::Word::Absent;
        const plan::Cell &expression = isThere ? row.now : row.then;
        rows << ui::MappingRow{
            .from = text::cellText(expression), .to = row.subject, .stays = !goes, .isThere = isThere};
    }
    return rows;
}

} // namespace

MappingsPage::MappingsPage(ChangesStep &step, ui::Clipboard &clipboard, QWidget *parent)
    : ChangesPage(step, clipboard, parent), m_toAppTitle(new ui::TextLabel(ui::TextLook::Strong)),
      m_toApp(new ui::MappingView(u"mappingsToApp"_s)),
      m_toOktaTitle(new ui::TextLabel(ui::TextLook::Strong)),
      m_toOkta(new ui::MappingView(u"mappingsToOkta"_s)),
      m_profileTitle(new ui::TextLabel(ui::TextLook::Strong))
{
    addOnTop(m_toAppTitle);
    addOnTop(m_toApp);
    addOnTop(m_toOktaTitle);
    addOnTop(m_toOkta);
    addOnTop(m_profileTitle);
    MappingsPage::retranslate();
}

void MappingsPage::retranslate()
{
    WizardPage::retranslate();
    m_toAppTitle->setText(tr("From Okta to the app"));
    m_toApp->setEnds(tr("Okta user"), tr("App user"));
    m_toOktaTitle->setText(tr("From the app to Okta"));
    m_toOkta->setEnds(tr("App user"), tr("Okta user"));
    m_profileTitle->setText(tr("Attributes of the app user profile"));
}

void MappingsPage::refresh()
{
    ChangesPage::refresh();
    m_toApp->setMappings(mappingRows(changesStep().change(plan::change_id::mappingToApp)));
    m_toOkta->setMappings(mappingRows(changesStep().change(plan::change_id::mappingToOkta)));
}

bool MappingsPage::lacksFacts() const
{
    // The mappings come into being with SCIM.
    return !changesStep().model().discovery().mappingToApp;
}

QList<plan::PlannedChange> MappingsPage::tableChanges() const
{
    const plan::PlannedChange *profile = changesStep().change(plan::change_id::appProfile);
    return profile ? QList<plan::PlannedChange>{*profile} : QList<plan::PlannedChange>{};
}

} // namespace setup::steps
