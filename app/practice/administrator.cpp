// SPDX-License-Identifier: Apache-2.0
#include "practice/administrator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice {

Administrator::Administrator(okta::OktaService &okta, sumo::SumoService &sumo)
    : m_okta(okta), m_sumo(sumo), m_thread([this] { run(); })
{
    m_sumo.onConnectorTest = [this](const sumo::Credential &credential) { connectorTested(credential); };
}

Administrator::~Administrator()
{
    stop();
}

void Administrator::setPresent(bool present)
{
    {
        const std::lock_guard lock(m_mutex);
        m_present = present;
    }
    m_wake.notify_one();
}

void Administrator::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Administrator::connectorTested(const sumo::Credential &credential)
{
    const auto apps = matchingApps();
    {
        const std::lock_guard lock(m_mutex);
        m_credential = credential;
        m_due = apps;
    }
    m_wake.notify_one();
}

QStringList Administrator::matchingApps()
{
    QList<std::pair<QString, QString>> addresses;
    {
        auto &tenant = m_sumo.tenant();
        const std::lock_guard lock(tenant.mutex);
        for (const auto &configuration : tenant.samlConfigurations)
            addresses.append({configuration.assertionConsumerUrl(), configuration.entityId()});
    }
    auto &org = m_okta.org();
    const std::lock_guard lock(org.mutex);
    QStringList ids;
    for (const auto &app : org.apps) {
        const std::pair own{app->signOn.value("ssoAcsUrl"_L1).toString(),
                            app->signOn.value("audience"_L1).toString()};
        if (app->active && addresses.contains(own))
            ids << app->id;
    }
    return ids;
}

void Administrator::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || (m_present && !m_due.isEmpty()); });
        if (m_stopping)
            return;
        const auto appId = m_due.takeFirst();
        const auto credential = m_credential;
        lock.unlock();
        if (!isSetUp(appId, credential))
            clickThrough(appId, credential);
        lock.lock();
    }
}

bool Administrator::isSetUp(const QString &appId, const sumo::Credential &credential)
{
    auto &org = m_okta.org();
    const std::lock_guard lock(org.mutex);
    const auto *app = org.app(appId);
    return app != nullptr && app->connector && app->connector->userName == credential.accessId
        && app->features.contains("PUSH_NEW_USERS"_L1) && app->features.contains("PUSH_PROFILE_UPDATES"_L1)
        && app->features.contains("PUSH_USER_DEACTIVATION"_L1);
}

QString Administrator::saveIntegration(const QString &appId, const sumo::Credential &credential)
{
    QString base;
    {
        auto &tenant = m_sumo.tenant();
        const std::lock_guard lock(tenant.mutex);
        base = tenant.base + "/v1/scim"_L1;
    }
    const Fields integration{{u"baseUrl"_s, base},
                             {u"uniqueIdentifier"_s, u"userName"_s},
                             {u"action"_s, u"IMPORT_USERS"_s},
                             {u"action"_s, u"PUSH_NEW_USERS"_s},
                             {u"action"_s, u"PUSH_PROFILE_UPDATES"_s},
                             {u"authMode"_s, u"basic"_s},
                             {u"userName"_s, credential.accessId},
                             {u"password"_s, credential.accessKey}};
    return m_okta.console().saveIntegration(appId, integration).text();
}

QString Administrator::clickThrough(const QString &appId, const sumo::Credential &credential, ClickPart part)
{
    auto &console = m_okta.console();
    const bool all = part == ClickPart::All;
    QString refused;
    if (all || part == ClickPart::Scim)
        refused = console.saveProvisioning(appId, {{u"provisioning"_s, u"SCIM"_s}}).text();
    if (refused.isEmpty() && (all || part == ClickPart::Connector))
        refused = saveIntegration(appId, credential);
    if (refused.isEmpty() && (all || part == ClickPart::ToApp))
        refused = console
                      .saveToApp(appId,
                                 {{u"createUsers"_s, u"on"_s},
                                  {u"updateUserAttributes"_s, u"on"_s},
                                  {u"deactivateUsers"_s, u"on"_s}})
                      .text();
    return refused;
}

QString Administrator::idOf(const QString &app)
{
    auto &org = m_okta.org();
    const std::lock_guard lock(org.mutex);
    if (org.app(app) != nullptr)
        return app;
    const auto newest = std::find_if(org.apps.crbegin(), org.apps.crend(), [&app](const auto &candidate) {
        return candidate->label.compare(app, Qt::CaseInsensitive) == 0;
    });
    return newest == org.apps.crend() ? QString() : (*newest)->id;
}

QString Administrator::performClicks(const QString &app, ClickPart part)
{
    const auto appId = idOf(app);
    if (appId.isEmpty())
        return u"There is no app \"%1\""_s.arg(app);
    sumo::Credential credential;
    {
        const std::lock_guard lock(m_mutex);
        credential = m_credential;
    }
    if (credential.isEmpty()) {
        auto &tenant = m_sumo.tenant();
        const std::lock_guard lock(tenant.mutex);
        credential = {.accessId = tenant.keys.front().id, .accessKey = tenant.keys.front().secret};
    }
    return clickThrough(appId, credential, part);
}

} // namespace setup::practice
