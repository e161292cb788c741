// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/people.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

constexpr int idDigits = 6;
constexpr int idBase = 36;
const auto idPrefix = "00u"_L1;
const auto idSuffix = "AcmeOrg01d7"_L1;

struct Name
{
    QStringView first;
    QStringView last;
    QLatin1StringView login;
};

constexpr std::array knownPeople{
    Name{u"Priya", u"Raman", "priya.raman"_L1},
    Name{u"Jonas", u"Berg", "jonas.berg"_L1},
    Name{u"葵", u"佐藤", "aoi.sato"_L1},
    Name{u"María", u"López", "maria.lopez"_L1},
    Name{u"Ahmed", u"Farouk", "ahmed.farouk"_L1},
    Name{u"Chloé", u"Martin", "chloe.martin"_L1},
    Name{u"Олена", u"Шевченко", "olena.shevchenko"_L1},
    Name{u"伟", u"王", "wei.wang"_L1},
    Name{u"نور", u"حداد", "nour.haddad"_L1},
    Name{u"Siobhán", u"O’Connor", "siobhan.oconnor"_L1},
    Name{u"지우", u"김", "jiwoo.kim"_L1},
    Name{u"Ελένη", u"Παππά", "eleni.pappa"_L1},
};

constexpr std::array firstNames{
    Name{u"Amélie", {}, "amelie"_L1}, Name{u"Björn", {}, "bjorn"_L1},       Name{u"Carlos", {}, "carlos"_L1},
    Name{u"Дмитро", {}, "dmytro"_L1}, Name{u"Emily", {}, "emily"_L1},       Name{u"Fatima", {}, "fatima"_L1},
    Name{u"Grace", {}, "grace"_L1},   Name{u"Hiro", {}, "hiro"_L1},         Name{u"Inès", {}, "ines"_L1},
    Name{u"João", {}, "joao"_L1},     Name{u"Katarína", {}, "katarina"_L1}, Name{u"Łukasz", {}, "lukasz"_L1},
    Name{u"Mehmet", {}, "mehmet"_L1}, Name{u"Ngozi", {}, "ngozi"_L1},       Name{u"Omar", {}, "omar"_L1},
    Name{u"Paula", {}, "paula"_L1},   Name{u"Radu", {}, "radu"_L1},         Name{u"Sofía", {}, "sofia"_L1},
    Name{u"Thảo", {}, "thao"_L1},     Name{u"Zoë", {}, "zoe"_L1},
};

constexpr std::array lastNames{
    Name{{}, u"Andersen", "andersen"_L1}, Name{{}, u"Brown", "brown"_L1},
    Name{{}, u"Çelik", "celik"_L1},       Name{{}, u"Dupont", "dupont"_L1},
    Name{{}, u"Eze", "eze"_L1},           Name{{}, u"Fernández", "fernandez"_L1},
    Name{{}, u"García", "garcia"_L1},     Name{{}, u"Horvat", "horvat"_L1},
    Name{{}, u"Ionescu", "ionescu"_L1},   Name{{}, u"Jensen", "jensen"_L1},
    Name{{}, u"Kowalski", "kowalski"_L1}, Name{{}, u"Lindqvist", "lindqvist"_L1},
    Name{{}, u"Müller", "muller"_L1},     Name{{}, u"Nguyễn", "nguyen"_L1},
    Name{{}, u"Okafor", "okafor"_L1},     Name{{}, u"Patel", "patel"_L1},
    Name{{}, u"Rossi", "rossi"_L1},       Name{{}, u"Schmidt", "schmidt"_L1},
    Name{{}, u"Tanaka", "tanaka"_L1},
};

QString personId(qsizetype index)
{
    return idPrefix + QString::number(index, idBase).rightJustified(idDigits, u'0') + idSuffix;
}

Person makePerson(qsizetype index, const QString &first, const QString &last, const QString &login)
{
    return {.id = personId(index),
            .login = login + "@acme.example"_L1,
            .firstName = first,
            .lastName = last,
            .status = u"ACTIVE"_s,
            .lastUpdated = u"2026-01-12T09:00:00.000Z"_s};
}

} // namespace

QJsonObject Person::profile() const
{
    QJsonObject profile{
        {u"firstName"_s, firstName},          {u"lastName"_s, lastName}, {u"mobilePhone"_s, QJsonValue::Null},
        {u"secondEmail"_s, QJsonValue::Null}, {u"login"_s, login},       {u"email"_s, login}};
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        profile.insert(it.key(), it.value());
    return profile;
}

People::People(int count)
{
    m_people.reserve(static_cast<std::size_t>(std::max(count, 0)) + 1);
    m_people.push_back(makePerson(0, u"Ann"_s, u"Admin"_s, u"ann.admin"_s));
    QStringList firsts;
    QStringList lasts;
    for (const auto &name : firstNames)
        firsts << name.first.toString();
    for (const auto &name : lastNames)
        lasts << name.last.toString();
    for (int i = 0; i < count; ++i) {
        if (i < static_cast<int>(knownPeople.size())) {
            const auto &known = knownPeople[static_cast<std::size_t>(i)];
            m_people.push_back(makePerson(i + 1, known.first.toString(), known.last.toString(), known.login));
            continue;
        }
        const auto first = static_cast<std::size_t>(i) % firstNames.size();
        const auto last = static_cast<std::size_t>(i) % lastNames.size();
        m_people.push_back(makePerson(
            i + 1, firsts.at(static_cast<qsizetype>(first)), lasts.at(static_cast<qsizetype>(last)),
            firstNames[first].login + u'.' + lastNames[last].login + QString::number(i + 1)));
    }
}

Person *People::find(const QString &idOrLogin)
{
    if (idOrLogin.startsWith(idPrefix) && idOrLogin.endsWith(idSuffix)) {
        bool isNumber = false;
        const auto index = idOrLogin.mid(idPrefix.size(), idDigits).toULong(&isNumber, idBase);
        return isNumber && index < m_people.size() && m_people[index].id == idOrLogin ? &m_people[index]
                                                                                      : nullptr;
    }
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const Person &person) {
        return person.login.compare(idOrLogin, Qt::CaseInsensitive) == 0;
    });
    return found == m_people.end() ? nullptr : &*found;
}

} // namespace setup::practice::okta
