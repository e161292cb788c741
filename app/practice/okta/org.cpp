// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/org.h"

#include "practice/identifiers.h"
#include "practice/okta/appmaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {

Org::Org(int peopleCount) : id(oktaId(u"00o"_s)), token(u"00"_s + randomText(40)), people(peopleCount)
{
    nativeApp.clientId = oktaId(u"0oa"_s);
    userSchemaId = oktaId(u"osc"_s);
    userTypeId = oktaId(u"oty"_s);
    const auto &administrator = people.administrator();
    log.setAdministrator(administrator.id, administrator.login,
                         administrator.firstName + u' ' + administrator.lastName);
    makeGroups();
    makeUnrelatedApp();
}

void Org::makeGroups()
{
    groups.push_back({.id = oktaId(u"00g"_s),
                      .name = u"Everyone"_s,
                      .description = u"All users in your organization"_s,
                      .everyone = true});
    Group analysts{.id = oktaId(u"00g"_s), .name = u"Analysts"_s, .description = u"Security analysts"_s};
    constexpr std::size_t analystCount = 5;
    for (std::size_t i = 1; i <= std::min(analystCount, people.all().size() - 1); ++i)
        analysts.members << people.all()[i].id;
    groups.push_back(analysts);
    groups.push_back(
        {.id = oktaId(u"00g"_s), .name = u"Administrators"_s, .members = {people.administrator().id}});
}

void Org::makeUnrelatedApp()
{
    auto app = makeApp(*this, u"Acme Wiki"_s, {});
    const auto wiki = u"https://wiki.acme.example/saml"_s;
    for (const auto &key : {u"ssoAcsUrl"_s, u"recipient"_s, u"destination"_s, u"audience"_s})
        app->signOn.insert(key, wiki);
    apps.push_back(std::move(app));
}

App *Org::app(const QString &appId)
{
    const auto found = std::find_if(apps.begin(), apps.end(),
                                    [&appId](const auto &app) { return app->id == appId; });
    return found == apps.end() ? nullptr : found->get();
}

Group *Org::group(const QString &groupId)
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&groupId](const Group &group) { return group.id == groupId; });
    return found == groups.end() ? nullptr : &*found;
}

QString Org::subdomain() const
{
    return u"acme"_s;
}

QString Org::issuerOf(const App &app)
{
    auto issuer = app.signOn.value("idpIssuer"_L1).toString();
    return issuer.replace("${org.externalKey}"_L1, app.externalKey);
}

} // namespace setup::practice::okta
