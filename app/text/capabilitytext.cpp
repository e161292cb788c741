// SPDX-License-Identifier: Apache-2.0
#include "text/capabilitytext.h"

#include "text/signintext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace setup::text {

QString capabilityNeed(const plan::Capability &capability)
{
    static const QHash<QString, const char *> needs{
        {u"okta.apps"_s,
         QT_TRANSLATE_NOOP(
             "CapabilityText",
             "Steps 1, 2 and 5 need it: Application Administrator or Super Administrator, and with "
             "OAuth the scope okta.apps.manage.")},
        {u"okta.schema"_s,
         QT_TRANSLATE_NOOP(
             "CapabilityText",
             "Steps 3 and 4 need it: Super Administrator, or Application Administrator, and with OAuth "
             "the scopes okta.schemas.manage and okta.profileMappings.manage.")},
        {u"okta.users"_s,
         QT_TRANSLATE_NOOP("CapabilityText",
                           "Step 5 needs it: a role that may view people, and with OAuth the scope "
                           "okta.users.read.")},
        {u"okta.groups"_s,
         QT_TRANSLATE_NOOP("CapabilityText",
                           "Step 5 needs it for groups: a role that may view them, and with OAuth the scope "
                           "okta.groups.read.")},
        {u"sumo.saml"_s,
         QT_TRANSLATE_NOOP("CapabilityText", "Step 1 needs it: a role with the capability Manage SAML.")},
        {u"sumo.roles"_s,
         QT_TRANSLATE_NOOP("CapabilityText",
                           "Steps 2 and 3 need it: a role with the capability Manage Users and Roles.")},
        {u"sumo.users"_s,
         QT_TRANSLATE_NOOP("CapabilityText",
                           "Steps 5 and 6 need it: a role with the capability Manage Users and Roles.")},
        {u"sumo.serviceAccounts"_s,
         QT_TRANSLATE_NOOP(
             "CapabilityText",
             "Step 2 makes a service account with it: the role Administrator. Without it, bring an "
             "access key of your own.")},
    };
    if (capability.key.startsWith("scope:"_L1))
        return scopeReason(capability.key.mid(6)) + u'.';
    const auto *need = needs.value(capability.key);
    return need == nullptr ? QString() : QCoreApplication::translate("CapabilityText", need);
}

QString capabilityFact(const plan::Capability &capability)
{
    static const QHash<QString, const char *> words{
        {u"on"_s, QT_TRANSLATE_NOOP("CapabilityText", "on")},
        {u"off"_s, QT_TRANSLATE_NOOP("CapabilityText", "off")},
        {u"identity-engine"_s, QT_TRANSLATE_NOOP("CapabilityText", "Identity Engine")},
        {u"classic-engine"_s, QT_TRANSLATE_NOOP("CapabilityText", "Classic Engine")},
    };
    const auto *word = words.value(capability.fact);
    return word == nullptr ? capability.fact : QCoreApplication::translate("CapabilityText", word);
}

} // namespace setup::text
