// SPDX-License-Identifier: Apache-2.0
#include "steps/assign/assignstep.h"

#include "plan/facts.h"

#include <QHash>
#include <QSet>

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

/// What the plan's row of somebody says; a row without a subject is of somebody whom it doesn't know.
Forecast forecastOf(const plan::Row &row)
{
    if (row.subject.isEmpty() || row.now.word == plan::Word::NotAssigned)
        return Forecast::Fine;
    if (row.now.word == plan::Word::Assigned)
        return Forecast::Stuck;
    return row.isRight() ? Forecast::Assigned : Forecast::WillChange;
}

} // namespace

AssignStep::AssignStep(SetupModel &model, QObject *parent)
    : ChangesStep(StepId::Assign, model, {plan::change_id::assignments}, parent)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(250ms);
    connect(&m_askSoon, &QTimer::timeout, this, &AssignStep::ask);
    connect(&model, &SetupModel::edited, this, &Step::changed);
    connect(&model, &SetupModel::peopleLeftBehind, this, [this](const QString &before, const QString &now) {
        m_leftBehind = {before, now};
    });
    // Before the client goes that is being asked.
    connect(&model, &SetupModel::closing, this, [this] {
        if (m_running)
            m_running->cancel();
        m_running = nullptr;
        m_found.clear();
        m_searchError.reset();
        emit foundChanged();
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
    if (nobody && isSaid())
        return StepState::Said;
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

QHash<QString, plan::Row> AssignStep::plannedRows() const
{
    QHash<QString, plan::Row> rows; // by the row's key and its subject
    if (const plan::PlannedChange *planned = change(plan::change_id::assignments)) {
        for (const plan::Row &row : planned->assessment.rows)
            rows.insert(row.key + u'/' + row.subject, row);
    }
    return rows;
}

QList<AssignmentRow> AssignStep::assignments() const
{
    const QStringList known = roles();
    // Without access to Sumo Logic nobody knows its roles, and any may be right.
    const auto isRole = [&known](const QString &role) {
        return known.isEmpty() ? !role.isEmpty() : known.contains(role);
    };
    const QHash<QString, plan::Row> planned = plannedRows();
    QList<AssignmentRow> rows;
    for (const plan::GroupAnswer &group : model().answers().groups) {
        const Forecast forecast = !isRole(group.role)
            ? Forecast::UnknownRole
            : forecastOf(planned.value(u"okta.assignment.group/"_s + group.name));
        rows << AssignmentRow{group.name, group.role, true, forecast};
    }
    for (const plan::PersonAnswer &person : model().answers().people) {
        const Forecast forecast = !isRole(person.role) ? Forecast::UnknownRole
            : person.login.size() > longestAddress     ? Forecast::TooLong
            : !person.login.contains(u'@')
            ? Forecast::NoAddress
            : forecastOf(planned.value(u"okta.assignment.person/"_s + person.login));
        rows << AssignmentRow{person.login, person.role, false, forecast};
    }
    return rows;
}

void AssignStep::add(const QList<FoundInOkta> &who, const QString &role)
{
    if (role.isEmpty())
        return;
    m_leftBehind = {};
    m_skipped = false;
    model().edit([&](plan::Answers &answers) {
        QSet<QString> people;
        QSet<QString> groups;
        for (const plan::PersonAnswer &person : std::as_const(answers.people))
            people << person.login.toLower();
        for (const plan::GroupAnswer &group : std::as_const(answers.groups))
            groups << group.name;
        for (const FoundInOkta &one : who) {
            if (one.isGroup && !groups.contains(one.key)) {
                groups << one.key;
                answers.groups << plan::GroupAnswer{one.key, role};
            } else if (!one.isGroup && one.isAssignable && !people.contains(one.key.toLower())) {
                people << one.key.toLower();
                answers.people << plan::PersonAnswer{one.key, role};
            }
        }
    });
}

Result<int> AssignStep::importFile(const QString &path, const QString &role)
{
    const Result<PeopleCsv> read = readPeopleFile(path, role);
    if (!read)
        return read.error();
    m_skipped = false;
    model().edit([&read](plan::Answers &answers) {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < answers.people.size(); ++i)
            places.insert(answers.people.at(i).login.toLower(), i);
        for (const plan::PersonAnswer &person : read->people) {
            const auto place = places.constFind(person.login.toLower());
            if (place != places.constEnd())
                answers.people[*place].role = person.role;
            else
                answers.people << person;
        }
    });
    return int(read->people.size());
}

void AssignStep::remove(const QList<AssignmentRow> &rows)
{
    QSet<std::pair<bool, QString>> gone;
    for (const AssignmentRow &row : rows)
        gone << std::pair(row.isGroup, row.key);
    model().edit([&gone](plan::Answers &answers) {
        answers.groups.removeIf([&gone](const plan::GroupAnswer &group) {
            return gone.contains({true, group.name});
        });
        answers.people.removeIf([&gone](const plan::PersonAnswer &person) {
            return gone.contains({false, person.login});
        });
    });
}

void AssignStep::setRole(const QList<AssignmentRow> &rows, const QString &role)
{
    QSet<std::pair<bool, QString>> chosen;
    for (const AssignmentRow &row : rows)
        chosen << std::pair(row.isGroup, row.key);
    model().edit([&](plan::Answers &answers) {
        for (plan::GroupAnswer &group : answers.groups)
            group.role = chosen.contains({true, group.name}) ? role : group.role;
        for (plan::PersonAnswer &person : answers.people)
            person.role = chosen.contains({false, person.login}) ? role : person.role;
    });
}

bool AssignStep::isPartlyDone() const
{
    const QList<AssignmentRow> rows = assignments();
    const auto assigned = [](const AssignmentRow &row) { return row.forecast == Forecast::Assigned; };
    return std::any_of(rows.cbegin(), rows.cend(), assigned)
        && !std::all_of(rows.cbegin(), rows.cend(), assigned);
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
