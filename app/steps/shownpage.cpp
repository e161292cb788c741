// SPDX-License-Identifier: Apache-2.0
#include "steps/shownpage.h"

#include "steps/steptext.h"
#include "steps/wizardpage.h"
#include "ui/setupwindow.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

ui::StepLook lookOf(StepState state)
{
    switch (state) {
    case StepState::ToDo: return ui::StepLook::ToDo;
    case StepState::Working: return ui::StepLook::Working;
    case StepState::NeedsPerson: return ui::StepLook::NeedsYou;
    case StepState::Done: return ui::StepLook::Done;
    case StepState::Failed: return ui::StepLook::Failed;
    case StepState::Said:
    case StepState::Skipped: return ui::StepLook::Skipped;
    }
    return ui::StepLook::ToDo;
}

} // namespace

ShownPage::ShownPage(ui::SetupWindow &window, SetupModel &model, const std::vector<Entry> &entries,
                     QObject *parent)
    : QObject(parent), m_window(window), m_model(model), m_entries(entries)
{
    connectWindow();
    connectModel();
    m_window.installEventFilter(this);
    for (const Entry &entry : m_entries)
        connect(entry.step, &Step::changed, this, &ShownPage::refreshSteps);
}

void ShownPage::connectWindow()
{
    connect(&m_window, &ui::SetupWindow::backRequested, this, [this] {
        emit wentByHand();
        back();
    });
    connect(&m_window, &ui::SetupWindow::stepActivated, this, [this](const QString &name) {
        emit wentByHand();
        for (const Entry &entry : m_entries) {
            if (stepName(entry.step->id()) == name)
                goByHand(entry.step->id());
        }
    });
    connect(&m_window, &ui::SetupWindow::actionTriggered, this, [this](const QString &action) {
        if (!m_page)
            return;
        m_handled << m_shown;
        if (action == "next"_L1) {
            emit wentByHand();
            next();
        } else {
            m_page->dropOwnProblem();
            m_page->trigger(action);
        }
        refreshActions();
        refreshSteps();
    });
}

void ShownPage::connectModel()
{
    connect(&m_model, &SetupModel::statusChanged, this, [this](const QString &text, bool working) {
        if (working)
            m_window.status()->setWorking(text);
        else
            m_window.status()->setText(text);
    });
    connect(&m_model, &SetupModel::progressed, this,
            [this](int done, int total) { m_window.status()->setProgress(done, total); });
    connect(&m_model, &SetupModel::changeStarted, this, [this](const plan::ChangeId &id) {
        for (const Entry &entry : m_entries) {
            const auto *owner = qobject_cast<ChangesStep *>(entry.step);
            if (!owner || !owner->owns(id))
                continue;
            m_handled << owner->id();
            if (m_followsRun && !m_leftRun && owner->id() != m_shown)
                show(owner->id());
        }
    });
    connect(&m_model, &SetupModel::runFinished, this, [this] {
        // What the person came for is done: the next key press goes on.
        if (m_page && m_page->step().isComplete() && !m_leftRun && !isTypedInto())
            m_window.focusAction();
        m_leftRun = false;
        refreshActions();
    });
}

bool ShownPage::isTypedInto() const
{
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    return field && !field->isReadOnly() && m_page && m_page->isAncestorOf(field);
}

bool ShownPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshSteps();
    return QObject::eventFilter(watched, event);
}

size_t ShownPage::positionOf(StepId id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [id](const Entry &entry) { return entry.step->id() == id; });
    Q_ASSERT(found != m_entries.cend());
    return size_t(found - m_entries.cbegin());
}

void ShownPage::show(StepId id)
{
    if (m_page && id == m_shown)
        return;
    if (m_page) {
        m_handled << m_shown;
        m_page->leave();
    }
    const Entry &entry = m_entries.at(positionOf(id));
    WizardPage *&page = m_pages[id];
    if (!page) {
        page = entry.makePage();
        connect(page, &WizardPage::actionsChanged, this, [this, made = page] {
            if (made == m_page)
                refreshActions();
        });
        connect(page, &WizardPage::nextRequested, this, [this, made = page] {
            if (made == m_page)
                next();
        });
        connect(page, &WizardPage::stepRequested, this, &ShownPage::show);
    }
    m_shown = id;
    m_page = page;
    m_page->enter();
    refreshActions();
    refreshSteps();
    m_window.setCurrentPage(m_page);
    emit shownChanged(id);
}

bool ShownPage::isAtRun() const
{
    const auto *owner = m_page ? qobject_cast<const ChangesStep *>(&m_page->step()) : nullptr;
    return owner && owner->owns(m_model.currentChange());
}

void ShownPage::goByHand(StepId id)
{
    show(id);
    m_leftRun = m_model.isRunning() && !isAtRun();
}

void ShownPage::next()
{
    size_t position = positionOf(m_shown) + 1;
    // Behind the plan, what an earlier run has done is passed over.
    while (m_shown == StepId::Review && position + 1 < m_entries.size()
           && m_entries.at(position).step->isComplete())
        ++position;
    if (position < m_entries.size() && isReachable(position))
        goByHand(m_entries.at(position).step->id());
}

void ShownPage::back()
{
    const size_t position = positionOf(m_shown);
    if (position > 0)
        goByHand(m_entries.at(position - 1).step->id());
}

bool ShownPage::isReachable(size_t position) const
{
    const Step *step = m_entries.at(position).step;
    const StepId id = step->id();
    if (id == StepId::Begin)
        return true;
    if (id == StepId::Sumo || id == StepId::Okta)
        return m_model.hasBegun() && (id == StepId::Sumo || m_model.hasSumo() || m_model.isWithoutSumo());
    if (!m_model.session())
        return false;
    if (id == StepId::Review)
        return true;
    if (!m_model.hasDiscovered())
        return false;
    // The proof may be left with somebody missing, so its page needs only to have been seen.
    if (id == StepId::Finish && m_pages.contains(StepId::Verify))
        return true;
    const bool hasOwn = id != StepId::Verify && id != StepId::Finish && step->isComplete();
    return hasOwn || (isReachable(position - 1) && m_entries.at(position - 1).step->isComplete());
}

void ShownPage::refreshActions()
{
    if (!m_page)
        return;
    const PageActions actions = m_page->actions();
    const bool first = positionOf(m_shown) == 0;
    m_window.setActions(first ? ui::BackState::Hidden : ui::BackState::Enabled, actions.secondary,
                        actions.primary);
}

ui::StepRow ShownPage::rowOf(size_t position) const
{
    const Step *step = m_entries.at(position).step;
    ui::StepRow row{.id = stepName(step->id()),
                    .group = stepGroup(step->id()),
                    .title = stepWords(step->id()).title,
                    .look = lookOf(step->state()),
                    .reachable = isReachable(position)};
    const bool shown = step->id() == m_shown;
    const bool handled = m_handled.contains(step->id());
    if (step->state() == StepState::Said)
        row.word = tr("said by you");
    if (step->id() == StepId::Finish && !shown && !handled)
        row.look = ui::StepLook::ToDo; // there is still what to watch to be read
    else if (shown && (row.look == ui::StepLook::ToDo || (row.look == ui::StepLook::Done && !handled)))
        row.look = ui::StepLook::Now;
    else if (row.look == ui::StepLook::Done && !handled)
        row.word = tr("already right"); // found so, with nothing done here
    return row;
}

void ShownPage::refreshSteps()
{
    QList<ui::StepRow> rows;
    for (size_t position = 0; position < m_entries.size(); ++position)
        rows << rowOf(position);
    m_window.setSteps(rows);
    m_window.setShownStep(stepName(m_shown));
}

} // namespace setup::steps
