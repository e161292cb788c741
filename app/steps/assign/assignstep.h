// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/assign/peoplecsv.h"
#include "steps/changes/changesstep.h"

#include <QTimer>

namespace setup::steps {

/// Somebody or a group that a search in Okta found.
struct FoundInOkta
{
    QString key = {}; ///< Login, or the group's name.
    QString name = {};
    bool isGroup = false;
    bool isAssignable = true; ///< False: deactivated or suspended in Okta.
};

/// What is known against an assignment before it is sent.
enum class Forecast {
    Fine,
    Assigned, ///< Already there with that role.
    WillChange, ///< There with another role.
    Stuck, ///< Assigned before provisioning was on: will be assigned anew.
    UnknownRole, ///< Sumo Logic has no role of that name.
    NoAddress, ///< The login is no e-mail address, which Sumo Logic needs.
    TooLong, ///< Longer than Sumo Logic's 64 characters.
};

struct AssignmentRow
{
    QString key = {};
    QString role = {};
    bool isGroup = false;
    Forecast forecast = Forecast::Fine;
};

/// Who gets the app, with which role.
class AssignStep final : public ChangesStep
{
    Q_OBJECT

public:
    explicit AssignStep(SetupModel &model, QObject *parent = nullptr);
    ~AssignStep() override;

    StepState state() const override;
    bool isChecking() const override { return isSearchDue() || ChangesStep::isChecking(); }

    /// Searches people and groups by the beginning of a name; foundChanged() follows. Anybody when empty.
    void search(const QString &text);
    const QList<FoundInOkta> &found() const { return m_found; }
    bool isSearching() const { return m_running; }
    /// What was typed last hasn't been answered yet.
    bool isSearchDue() const { return m_running || m_askSoon.isActive(); }
    const std::optional<Error> &searchError() const { return m_searchError; }

    /// The tenant's roles, and the one to begin with: the first that isn't an administrator's.
    QStringList roles() const;
    QString defaultRole() const;

    QList<AssignmentRow> assignments() const;
    /// Nobody without a role.
    void add(const QList<FoundInOkta> &who, const QString &role);
    void remove(const QList<AssignmentRow> &rows);
    void setRole(const QList<AssignmentRow> &rows, const QString &role);
    /// Takes the people of a CSV file onto the list; who is on it already gets the file's role, and `role` stands for
    /// one that the file doesn't name. The file's errors, or how many people it names.
    Result<int> importFile(const QString &path, const QString &role);
    /// The orgs before and now, when another one was chosen and the list began anew; empty after somebody is added.
    std::pair<QString, QString> leftBehind() const { return m_leftBehind; }
    /// How many assignments a run would write.
    int openCount() const;
    /// Some are assigned and some aren't: a run was stopped, or people came to the list.
    bool isPartlyDone() const;
    /// How long that takes under Okta's limits, in seconds.
    int secondsForOpen() const;

    /// The person goes on with nobody.
    void skip();

signals:
    void foundChanged();

private:
    void ask();
    void askGroups(const QList<FoundInOkta> &people);
    QHash<QString, plan::Row> plannedRows() const;

    QTimer m_askSoon;
    QString m_query;
    QPointer<Running> m_running;
    QList<FoundInOkta> m_found;
    std::optional<Error> m_searchError;
    std::pair<QString, QString> m_leftBehind;
    bool m_skipped = false;
};

} // namespace setup::steps
