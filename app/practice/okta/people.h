// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <vector>

namespace setup::practice::okta {

/// A person of the org. The e-mail address is the login.
struct Person
{
    QString id = {};
    QString login = {};
    QString firstName = {};
    QString lastName = {};
    QString status = {};
    QJsonObject more = {}; ///< Attributes beyond the four that everyone has.
    QString lastUpdated = {};

    QJsonObject profile() const;
};

/// The org's people, made by rule: the same number makes the same person in every world, and a hundred thousand of
/// them take a fraction of a second. The first is the administrator whom the token belongs to.
class People
{
public:
    explicit People(int count);

    const std::vector<Person> &all() const { return m_people; }
    const Person &administrator() const { return m_people.front(); }

    /// By id or login; null when there is none.
    Person *find(const QString &idOrLogin);

private:
    std::vector<Person> m_people;
};

} // namespace setup::practice::okta
