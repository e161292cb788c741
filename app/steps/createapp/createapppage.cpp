// SPDX-License-Identifier: Apache-2.0
#include "steps/createapp/createapppage.h"

#include "ui/errorbanner.h"
#include "ui/field.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace setup::steps {

CreateAppPage::CreateAppPage(CreateAppStep &step, ui::Clipboard &clipboard, QWidget *parent)
    : ChangesPage(step, clipboard, parent), m_createStep(step), m_name(new ui::Field(u"appName"_s))
{
    addOnTop(m_name);
    m_name->setText(step.appName());
    connect(m_name, &ui::Field::textEdited, this, [this](const QString &text) {
        m_name->setError(CreateAppStep::nameProblem(text));
        m_createStep.setAppName(text);
        emit actionsChanged();
    });
    connect(errorBanner(), &ui::ErrorBanner::actionTriggered, this, [this] {
        m_createStep.adopt();
        m_createStep.runChanges();
    });
    CreateAppPage::retranslate();
}

void CreateAppPage::retranslate()
{
    WizardPage::retranslate();
    m_name->setLabel(tr("App na&me"));
    m_name->setHelp(tr("People see it on their Okta dashboard. In Okta it is called Application label."));
}

void CreateAppPage::refresh()
{
    ChangesPage::refresh();
    if (!m_name->edit()->hasFocus() || m_createStep.isNameFixed())
        m_name->setText(m_createStep.appName());
    m_name->edit()->setReadOnly(m_createStep.isNameFixed());
}

QString CreateAppPage::actionObstacle() const
{
    return CreateAppStep::nameProblem(m_name->text());
}

QString CreateAppPage::errorActionText() const
{
    return m_createStep.canAdopt() ? tr("&Use that app") : QString();
}

} // namespace setup::steps
