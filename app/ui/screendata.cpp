// SPDX-License-Identifier: Apache-2.0
#include "ui/screendata.h"

#include "core/json.h"
#include "ui/screenelements.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

Error unusable(QStringList causes)
{
    Error error;
    error.kind = ErrorKind::FileUnusable;
    error.causes = std::move(causes);
    return error;
}

Service serviceOf(JsonReader &reader)
{
    const QString name = reader.string(u"service");
    if (name == "okta"_L1)
        return Service::Okta;
    if (name == "sumo"_L1)
        return Service::SumoLogic;
    if (!name.isEmpty())
        reader.note(u"service", u"neither okta nor sumo"_s);
    return Service::None;
}

ScreenEngine engineOf(JsonReader &reader, Service service)
{
    if (service != Service::Okta) {
        if (reader.contains(u"engine"))
            reader.note(u"engine", u"only for okta"_s);
        return ScreenEngine::Both;
    }
    const QString name = reader.string(u"engine");
    if (name == "identity-engine"_L1)
        return ScreenEngine::IdentityEngine;
    if (name == "classic"_L1)
        return ScreenEngine::Classic;
    if (name != "both"_L1 && !name.isEmpty())
        reader.note(u"engine", u"none of both, identity-engine, classic"_s);
    return ScreenEngine::Both;
}

void collectMarks(const QList<ScreenElement> &elements, QList<int> &marks)
{
    for (const ScreenElement &element : elements) {
        if (element.callout)
            marks << element.callout;
        for (const ScreenRow &row : element.rows) {
            if (row.callout)
                marks << row.callout;
        }
        collectMarks(element.elements, marks);
    }
}

/// Every number from 1 to the count of texts is marked once, and no other.
void checkCallouts(JsonReader &reader, const ScreenData &screen)
{
    QList<int> marks;
    collectMarks(screen.elements, marks);
    const int texts = int(screen.callouts.size());
    for (int number = 1; number <= texts; ++number) {
        const qsizetype count = marks.count(number);
        if (count != 1)
            reader.note(QString(u"callouts[%1]"_s.arg(number - 1)),
                        count ? u"number %1 is on several elements"_s.arg(number)
                              : u"number %1 is on no element"_s.arg(number));
    }
    for (const int mark : std::as_const(marks)) {
        if (mark > texts)
            reader.note(u"callouts", u"number %1 has no text"_s.arg(mark));
    }
    if (screen.callouts.isEmpty())
        reader.note(u"callouts", u"a screen without a click to show"_s);
}

void checkPlaceholders(JsonReader &reader, const QByteArray &json)
{
    static const QRegularExpression placeholder(u"\\{(\\w+)\\}"_s);
    auto matches = placeholder.globalMatch(QString::fromUtf8(json));
    QStringList told;
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (sampleScreenValues().contains(name) || told.contains(name))
            continue;
        told << name;
        reader.note(u"{%1}"_s.arg(name), u"no known placeholder"_s);
    }
}

} // namespace

const QHash<QString, QString> &sampleScreenValues()
{
    static const QHash<QString, QString> values{
        {u"accessId"_s, u"suXXXXXXXXXXXX"_s},
        {u"acsUrl"_s, u"https://service.sumologic.com/sumo/saml/consume/…"_s},
        {u"appName"_s, u"Sumo Logic"_s},
        {u"baseUrl"_s, u"https://api.sumologic.com/api/v1/scim"_s},
        {u"entityId"_s, u"https://service.sumologic.com/sumo/saml/…"_s},
        {u"issuer"_s, u"http://www.okta.com/exk…"_s},
        {u"oktaAdminHost"_s, u"your-org-admin.okta.com"_s},
        {u"person"_s, u"person@example.com"_s},
        {u"role"_s, u"Administrator"_s},
        {u"rolesPermission"_s, u"Read-Write"_s},
        {u"samlConfiguration"_s, u"Okta"_s},
        {u"scimRole"_s, u"Okta SCIM provisioning"_s},
        {u"serviceAccount"_s, u"Okta SCIM"_s},
        {u"serviceAccountEmail"_s, u"okta-scim@example.com"_s},
        {u"sumoHost"_s, u"service.sumologic.com"_s},
        {u"userNameSource"_s, u"Okta username"_s},
    };
    return values;
}

Result<ScreenData> parseScreen(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return unusable({object.error().detail});
    JsonReader reader(*object);
    noteUnknownKeys(reader,
                    {u"id"_s, u"service"_s, u"title"_s, u"address"_s, u"checked"_s, u"engine"_s,
                     u"elements"_s, u"callouts"_s});
    ScreenData screen;
    screen.id = reader.string(u"id");
    screen.service = serviceOf(reader);
    screen.title = reader.string(u"title");
    screen.address = reader.string(u"address");
    screen.checked = QDate::fromString(reader.string(u"checked"), Qt::ISODate);
    if (!screen.checked.isValid())
        reader.note(u"checked", u"no date"_s);
    screen.engine = engineOf(reader, screen.service);
    screen.elements = readScreenElements(reader, u"elements");
    screen.callouts = reader.strings(u"callouts");
    checkCallouts(reader, screen);
    checkPlaceholders(reader, json);
    if (!reader.problems().isEmpty())
        return unusable(reader.problems());
    return screen;
}

} // namespace setup::ui
