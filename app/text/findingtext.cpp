// SPDX-License-Identifier: Apache-2.0
#include "text/findingtext.h"

#include "text/changetext.h"
#include "text/errortext.h"
#include "text/translate.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace setup::text {
namespace {

namespace key = plan::finding_key;

/// What is wrong with the part of the setup that a change looks after.
QString meaningOf(const plan::ChangeId &change)
{
    static const QHash<plan::ChangeId, const char *> meanings{
        {plan::change_id::oktaApp,
         QT_TRANSLATE_NOOP("setup::text", "Nobody can sign in or be provisioned without the app.")},
        {plan::change_id::oktaMetadata,
         QT_TRANSLATE_NOOP("setup::text",
                           "Without the app's certificate Sumo Logic can't verify a sign-in.")},
        {plan::change_id::sumoSaml,
         QT_TRANSLATE_NOOP("setup::text",
                           "Sumo Logic refuses sign-ins that it can't verify with this certificate.")},
        {plan::change_id::oktaSamlSettings,
         QT_TRANSLATE_NOOP("setup::text", "Okta sends sign-ins to another place, or for another one.")},
        {plan::change_id::scimKey,
         QT_TRANSLATE_NOOP("setup::text", "Okta can't sign in to Sumo Logic to provision people.")},
        {plan::change_id::scimAccount,
         QT_TRANSLATE_NOOP("setup::text", "Okta can't sign in to Sumo Logic to provision people.")},
        {plan::change_id::scimRole,
         QT_TRANSLATE_NOOP("setup::text", "The service account may not manage people in Sumo Logic.")},
        {plan::change_id::connectorTest,
         QT_TRANSLATE_NOOP("setup::text", "Sumo Logic doesn't answer Okta's connector as it must.")},
        {plan::change_id::scimEnabled,
         QT_TRANSLATE_NOOP("setup::text", "Okta provisions nobody while SCIM is off.")},
        {plan::change_id::connector,
         QT_TRANSLATE_NOOP("setup::text", "Okta doesn't know where to provision people.")},
        {plan::change_id::toApp,
         QT_TRANSLATE_NOOP(
             "setup::text",
             "Okta doesn't send what is switched off: who joins, changes or leaves isn't told.")},
        {plan::change_id::userAttribute,
         QT_TRANSLATE_NOOP("setup::text", "Roles can't be chosen in Okta as the setup offers them.")},
        {plan::change_id::appAttribute,
         QT_TRANSLATE_NOOP("setup::text", "Roles don't reach Sumo Logic as they were chosen in Okta.")},
        {plan::change_id::mappingToApp,
         QT_TRANSLATE_NOOP("setup::text", "Okta sends more or other values than the setup keeps.")},
        {plan::change_id::mappingToOkta,
         QT_TRANSLATE_NOOP("setup::text", "Sumo Logic's values could overwrite people's profiles in Okta.")},
        {plan::change_id::appProfile,
         QT_TRANSLATE_NOOP("setup::text", "The profile has attributes that nothing needs.")},
        {plan::change_id::assignments,
         QT_TRANSLATE_NOOP("setup::text",
                           "Somebody doesn't have the access, or the role, that the setup gives.")},
        {plan::change_id::proof,
         QT_TRANSLATE_NOOP("setup::text", "Somebody isn't in Sumo Logic as the setup wants it.")},
    };
    const auto *found = meanings.value(change, nullptr);
    return found ? tr(found) : QString();
}

} // namespace

QString findingTitle(const plan::Finding &finding)
{
    if (finding.key == key::certificateEnds)
        return tr("The app's signing certificate ends on %1").arg(finding.now.text.left(10));
    if (finding.key == key::rolesBySaml)
        return tr("Sumo Logic takes roles from SAML too, from the attribute \"%1\"").arg(finding.now.text);
    if (finding.key == key::rolesStatement)
        return tr("The Okta app sends roles by SAML too, in the attribute statement \"%1\"")
            .arg(finding.now.text);
    if (finding.key == key::usersBySaml)
        return tr("Sumo Logic makes people at their first sign-in too, with: %1").arg(finding.now.text);
    if (finding.key == key::lockOut)
        return tr("Nobody active may sign in to Sumo Logic without SAML");
    if (finding.key == key::keyIdle)
        return tr("Okta may not have used the access key since %1").arg(finding.now.text.left(10));
    if (finding.key == finding.change.toString())
        return changeTitle(finding.change);
    const plan::Row row{.key = finding.key, .subject = finding.subject};
    if (finding.now == plan::Cell(plan::Word::Absent))
        return tr("%1: not there").arg(rowLabel(row));
    //: What was found, what is there, what should be there
    return tr("%1: %2 instead of %3").arg(rowLabel(row), cellText(finding.now), cellText(finding.wanted));
}

QString findingMeaning(const plan::Finding &finding)
{
    if (finding.key == key::certificateEnds)
        return tr("From then on Sumo Logic refuses every sign-in.");
    if (finding.key == key::rolesBySaml || finding.key == key::rolesStatement)
        return tr("Each sign-in can overwrite the role that SCIM has given.");
    if (finding.key == key::usersBySaml)
        return tr("People can come into Sumo Logic past Okta's assignments.");
    if (finding.key == key::lockOut)
        return tr("If SAML is required and breaks, nobody can get in to mend it.");
    if (finding.key == key::keyIdle)
        return tr("Sumo Logic switches a key off that nobody used for 30 days.");
    return finding.reason ? errorText(*finding.reason).happened : meaningOf(finding.change);
}

QString findingMend(const plan::Finding &finding)
{
    if (finding.key == key::certificateEnds)
        return tr("Make a new certificate in Okta (Sign On tab, SAML Signing Certificates), activate it, "
                  "then apply "
                  "the setup.");
    if (finding.key == key::rolesBySaml)
        return tr("In Sumo Logic clear Roles Attribute in the SAML configuration.");
    if (finding.key == key::rolesStatement)
        return tr("In Okta remove the attribute statement while SCIM is off, or leave it and keep Roles "
                  "Attribute empty "
                  "in Sumo Logic.");
    if (finding.key == key::usersBySaml)
        return tr("In Sumo Logic switch On Demand Provisioning off in the SAML configuration.");
    if (finding.key == key::lockOut)
        return tr("Put an active administrator on Sumo Logic's list of those who may sign in without SAML.");
    if (finding.key == key::keyIdle)
        return tr(
            "In Okta open Provisioning, Integration, and test the connector: that is a use of the key.");
    switch (finding.mend) {
    case plan::Mend::Apply: return tr("Applying the setup mends it.");
    case plan::Mend::Waiting: return tr("It is on its way: check again in a few minutes.");
    case plan::Mend::Decision:
    case plan::Mend::Person:
        return finding.reason ? errorText(*finding.reason).todo
                              : tr("By hand in the Okta Admin Console; applying the setup says where.");
    }
    return {};
}

QString unreadText(const QString &key)
{
    if (key == "check.unread.lockdown"_L1)
        return tr("Whether Sumo Logic requires SAML can't be read by any API.");
    if (key == "check.unread.allowlist"_L1)
        return tr("Who may sign in to Sumo Logic without SAML couldn't be read.");
    return tr("The connector wasn't tested: its key isn't at hand on this computer.");
}

} // namespace setup::text
