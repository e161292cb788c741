// SPDX-License-Identifier: Apache-2.0
#include "steps/createapp/createapppage.h"

#include "ui/disclosure.h"
#include "ui/errorbanner.h"
#include "ui/field.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLineEdit>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup::steps {

namespace {

constexpr auto typingPause = 300ms;

} // namespace

CreateAppPage::CreateAppPage(CreateAppStep &step, ui::Clipboard &clipboard, QWidget *parent)
    : ChangesPage(step, clipboard, parent), m_createStep(step), m_name(new ui::Field(u"appName"_s)),
      m_exact(new ui::Disclosure(u"exactSettings"_s))
{
    addOnTop(m_name);
    auto *sheet = new QWidget;
    m_settings = new QGridLayout(sheet);
    m_settings->setContentsMargins(0, 0, 0, 0);
    m_settings->setHorizontalSpacing(ui::Theme::em());
    m_settings->setColumnStretch(1, 1);
    m_exact->setContent(sheet);
    addBlock(m_exact);
    m_name->setText(step.appName());
    connect(m_name, &ui::Field::textEdited, this, [this](const QString &text) {
        showNameProblem(text);
        m_name->setNote({});
        m_typing.start();
        emit actionsChanged();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CreateAppPage::takeName);
    connect(m_name, &ui::Field::left, this, [this] {
        if (m_typing.isActive())
            takeName();
    });
    connect(errorBanner(), &ui::ErrorBanner::actionTriggered, this, [this] {
        m_createStep.adopt();
        m_createStep.runChanges();
    });
    CreateAppPage::retranslate();
}

void CreateAppPage::showNameProblem(const QString &name)
{
    m_name->setError(CreateAppStep::nameProblem(name));
    // What no further letter mends is told while the person types.
    if (m_name->hasError() && !name.trimmed().isEmpty())
        m_name->showError();
}

void CreateAppPage::takeName()
{
    m_typing.stop();
    m_createStep.setAppName(m_name->text());
    m_createStep.lookForName();
    emit actionsChanged();
}

void CreateAppPage::retranslate()
{
    WizardPage::retranslate();
    m_name->setLabel(tr("App na&me"));
    m_name->setHelp(tr("People see it on their Okta dashboard. In Okta it is called Application label."));
    m_exact->setTitle(tr("The exact settings that are sent"));
    showSettings();
}

void CreateAppPage::refresh()
{
    ChangesPage::refresh();
    const bool isTyped = m_name->edit()->hasFocus() || m_typing.isActive();
    if (!isTyped || m_createStep.isNameFixed()) {
        m_name->setText(m_createStep.appName());
        showNameProblem(m_name->text());
    }
    m_name->edit()->setReadOnly(m_createStep.isNameFixed());
    showLook();
    showSettings();
}

void CreateAppPage::showLook()
{
    const bool fixed = m_createStep.isNameFixed();
    QString note;
    if (!fixed && !m_typing.isActive()) {
        switch (m_createStep.nameLook()) {
        case NameLook::Unknown: break;
        case NameLook::Looking: note = tr("Looking in Okta for an app of that name"); break;
        case NameLook::Free: note = tr("No app in Okta has that name."); break;
        case NameLook::Ours:
            note = tr("Okta has an app of that name that this setup began. It is gone on with.");
            break;
        case NameLook::Taken:
            note = tr(
                "Okta has an app of that name that this setup didn't make. Using it changes its addresses, "
                "attributes and mappings for everybody who signs in with it. Use that one, or type another "
                "name.");
            break;
        case NameLook::Unusable:
            note = tr("Okta has apps of that name that can't be used for this. Type another name.");
            break;
        }
    }
    m_name->setNote(note);
}

void CreateAppPage::showSettings()
{
    const QList<QPair<QString, QString>> settings = m_createStep.settings();
    m_exact->setVisible(!m_createStep.isNameFixed());
    if (settings == m_shownSettings)
        return;
    m_shownSettings = settings;
    while (QLayoutItem *item = m_settings->takeAt(0)) {
        item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    int row = 0;
    for (const auto &[name, value] : settings) {
        auto *shown = new ui::TextLabel(ui::TextLook::Body, value);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_settings->addWidget(new ui::TextLabel(ui::TextLook::Muted, name), row, 0, Qt::AlignTop);
        m_settings->addWidget(shown, row, 1);
        ++row;
    }
}

void CreateAppPage::enter()
{
    ChangesPage::enter();
    if (m_createStep.nameLook() == NameLook::Unknown)
        m_createStep.lookForName();
}

void CreateAppPage::leave()
{
    if (m_typing.isActive())
        takeName();
    ChangesPage::leave();
}

QList<plan::PlannedChange> CreateAppPage::tableChanges() const
{
    QList<plan::PlannedChange> changes = ChangesPage::tableChanges();
    const NameLook look = m_createStep.nameLook();
    const bool isThere = look == NameLook::Ours || look == NameLook::Taken || look == NameLook::Unusable;
    for (plan::PlannedChange &change : changes) {
        if (!isThere || change.id != plan::change_id::oktaApp || change.isDone())
            continue;
        // The plan finds that out when it is carried out; the look under the field knows it already.
        if (look != NameLook::Ours && !m_createStep.isAdopted())
            change.assessment.verdict = plan::Verdict::Conflict;
        for (plan::Row &row : change.assessment.rows)
            row.now = tr("an app of that name");
    }
    return changes;
}

PageActions CreateAppPage::actions() const
{
    PageActions actions = ChangesPage::actions();
    const bool offers = m_createStep.nameLook() == NameLook::Taken && !m_createStep.canAdopt()
        && !m_typing.isActive();
    if (offers && !m_createStep.isNameFixed())
        actions.secondary << ui::ActionSpec{.id = u"adopt"_s, .text = tr("&Use that app")};
    return actions;
}

void CreateAppPage::trigger(const QString &action)
{
    if (m_typing.isActive())
        takeName();
    if (action != "adopt"_L1) {
        ChangesPage::trigger(action);
        return;
    }
    m_createStep.adopt();
    m_createStep.runChanges();
}

QString CreateAppPage::actionObstacle() const
{
    QString problem = CreateAppStep::nameProblem(m_name->text());
    if (!problem.isEmpty())
        return problem;
    if (m_typing.isActive())
        return {}; // what was found is told of another name
    const NameLook look = m_createStep.nameLook();
    const bool taken = (look == NameLook::Taken && !m_createStep.canAdopt()) || look == NameLook::Unusable;
    return taken ? tr("Okta has an app of that name") : QString();
}

QString CreateAppPage::errorActionText() const
{
    return m_createStep.canAdopt() ? tr("&Use that app") : QString();
}

} // namespace setup::steps
