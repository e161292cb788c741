// SPDX-License-Identifier: Apache-2.0
#include "steps/assign/assignstep.h"

#include "plan/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup::steps {

namespace {

constexpr int foundAtMost = 50;
// Sumo Logic API, Create a new user: an e-mail address has at most 64 characters.
constexpr qsizetype longestAddress = 64;
// Half of Okta's usual limit of 100 calls a minute for an app's users, which the connection keeps to.
constexpr int assignmentsPerMinute = 50;

QString nameOf(const okta::User &user)
{
    return u"%1 %2"_s.arg(user.firstName, user.lastName).trimmed();
}

bool isAssignable(const okta::User &user)
{
    return user.status != "DEPROVISIONED"_L1 && user.status != "SUSPENDED"_L1;
}

} // namespace

AssignStep::AssignStep(SetupModel &model, QObject *parent)
    : ChangesStep(StepId::Assign, model, {plan::change_id::assignments}, parent)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(250ms);
    connect(&m_askSoon, &QTimer::timeout, this, &AssignStep::ask);
    connect(&model, &SetupModel::edited, this, &Step::changed);
    connect(&model, &SetupModel::connectionsChanged, this, [this] {
        if (m_running)
            m_running->cancel();
        m_found.clear();
    });
}

AssignStep::~AssignStep()
{
    if (m_running)
        m_running->cancel();
}

StepState AssignStep::state() const
{
    const bool nobody = model().answers().people.isEmpty() && model().answers().groups.isEmpty();
    if (nobody)
        return m_skipped ? StepState::Skipped : StepState::ToDo;
    return ChangesStep::state();
}

void AssignStep::search(const QString &text)
{
    m_query = text.trimmed();
    m_askSoon.start();
}

void AssignStep::ask()
{
    if (!model().session())
        return;
    if (m_running)
        m_running->cancel();
    m_searchError.reset();
    m_running = setup::run(this, model().session()->okta().findUsers(m_query, foundAtMost),
                           [this](const Result<QList<okta::User>> &users) {
                               m_running = nullptr;
                               if (!users) {
                                   m_searchError = users.error();
                                   emit foundChanged();
                                   return;
                               }
                               QList<FoundInOkta> people;
                               for (const okta::User &user : *users)
                                   people << FoundInOkta{user.login, nameOf(user), false, isAssignable(user)};
                               askGroups(people);
                           });
    emit foundChanged();
}

void AssignStep::askGroups(const QList<FoundInOkta> &people)
{
    m_running = setup::run(this, model().session()->okta().findGroups(m_query),
                           [this, people](const Result<QList<okta::Group>> &groups) {
                               m_running = nullptr;
                               m_found = people;
                               // Groups come second: that the token may not read them leaves the people.
                               if (groups) {
                                   for (const okta::Group &group : groups->mid(0, foundAtMost))
                                       m_found << FoundInOkta{group.name, group.description, true, true};
                               }
                               emit foundChanged();
                           });
}

QStringList AssignStep::roles() const
{
    return plan::wantedRoles(model().answers(), model().discovery());
}

QString AssignStep::defaultRole() const
{
    const QStringList names = roles();
    const auto found = std::find_if(names.cbegin(), names.cend(), [](const QString &name) {
        return !name.contains("admin"_L1, Qt::CaseInsensitive);
    });
    return found == names.cend() ? names.value(0) : *found;
}

QList<AssignmentRow> AssignStep::assignments() const
{
    QList<AssignmentRow> rows;
    for (const plan::GroupAnswer &group : model().answers().groups) {
        const Forecast forecast = roles().contains(group.role) ? Forecast::Fine : Forecast::UnknownRole;
        rows << AssignmentRow{group.name, group.role, true, forecast};
    }
    for (const plan::PersonAnswer &person : model().answers().people)
        rows << AssignmentRow{person.login, person.role, false, forecastFor(person.login, person.role)};
    return rows;
}

Forecast AssignStep::forecastFor(const QString &login, const QString &role) const
{
    if (!roles().contains(role))
        return Forecast::UnknownRole;
    if (login.size() > longestAddress)
        return Forecast::TooLong;
    if (!login.contains(u'@'))
        return Forecast::NoAddress;
    const plan::PlannedChange *planned = change(plan::change_id::assignments);
    if (!planned)
        return Forecast::Fine;
    for (const plan::Row &row : planned->assessment.rows) {
        if (row.subject != login || row.now.word == plan::Word::NotAssigned)
            continue;
        if (row.now.word == plan::Word::Assigned)
            return Forecast::Stuck;
        return row.isRight() ? Forecast::Assigned : Forecast::WillChange;
    }
    return Forecast::Fine;
}

void AssignStep::add(const QList<FoundInOkta> &who, const QString &role)
{
    m_skipped = false;
    model().edit([&](plan::Answers &answers) {
        for (const FoundInOkta &one : who) {
            const auto same = [&one](const auto &known) {
                if constexpr (requires { known.login; })
                    return known.login.compare(one.key, Qt::CaseInsensitive) == 0;
                else
                    return known.name == one.key;
            };
            if (one.isGroup && std::none_of(answers.groups.cbegin(), answers.groups.cend(), same))
                answers.groups << plan::GroupAnswer{one.key, role};
            if (!one.isGroup && one.isAssignable
                && std::none_of(answers.people.cbegin(), answers.people.cend(), same))
                answers.people << plan::PersonAnswer{one.key, role};
        }
    });
}

void AssignStep::remove(const AssignmentRow &row)
{
    model().edit([&row](plan::Answers &answers) {
        if (row.isGroup)
            answers.groups.removeIf([&row](const plan::GroupAnswer &group) { return group.name == row.key; });
        else
            answers.people.removeIf(
                [&row](const plan::PersonAnswer &person) { return person.login == row.key; });
    });
}

void AssignStep::setRole(const AssignmentRow &row, const QString &role)
{
    model().edit([&](plan::Answers &answers) {
        for (plan::GroupAnswer &group : answers.groups)
            group.role = row.isGroup && group.name == row.key ? role : group.role;
        for (plan::PersonAnswer &person : answers.people)
            person.role = !row.isGroup && person.login == row.key ? role : person.role;
    });
}

int AssignStep::openCount() const
{
    const QList<AssignmentRow> rows = assignments();
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [](const AssignmentRow &row) { return row.forecast != Forecast::Assigned; }));
}

int AssignStep::secondsForOpen() const
{
    return openCount() * 60 / assignmentsPerMinute;
}

void AssignStep::skip()
{
    m_skipped = true;
    emit changed();
}

} // namespace setup::steps
