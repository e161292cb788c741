// SPDX-License-Identifier: Apache-2.0
#include "text/changetext.h"

#include "plan/ledger.h"
#include "text/translate.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace setup::text {
namespace {

/// A text of a table, whose lines name their context.
QString ofTable(const char *text)
{
    return QCoreApplication::translate("ChangeText", text);
}

struct ChangeWords
{
    const char *title;
    const char *working;
};

const QHash<QString, ChangeWords> &changeWords()
{
    static const QHash<QString, ChangeWords> words{
        {u"okta-app"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "Okta app"),
          QT_TRANSLATE_NOOP("ChangeText", "Creating the app in Okta")}},
        {u"okta-metadata"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "The app's SAML metadata"),
          QT_TRANSLATE_NOOP("ChangeText", "Reading the app's issuer and certificate")}},
        {u"sumo-saml-configuration"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "Sumo Logic SAML configuration"),
          QT_TRANSLATE_NOOP("ChangeText", "Creating the SAML configuration in Sumo Logic")}},
        {u"okta-saml-settings"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "The app's SAML settings"),
          QT_TRANSLATE_NOOP("ChangeText", "Entering Sumo Logic's addresses into the Okta app")}},
        {u"sumo-scim-role"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "Role for the SCIM service account"),
          QT_TRANSLATE_NOOP("ChangeText", "Creating the role in Sumo Logic")}},
        {u"sumo-scim-service-account"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "SCIM service account"),
          QT_TRANSLATE_NOOP("ChangeText", "Creating the service account in Sumo Logic")}},
        {u"sumo-scim-access-key"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "SCIM access key"),
          QT_TRANSLATE_NOOP("ChangeText", "Creating the access key in Sumo Logic")}},
        {u"scim-connector-test"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "Connector test"),
          QT_TRANSLATE_NOOP("ChangeText", "Asking Sumo Logic what Okta's connector test asks")}},
        {u"okta-scim-enabled"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "SCIM switched on"),
          QT_TRANSLATE_NOOP("ChangeText", "Watching the app in Okta")}},
        {u"okta-scim-connector"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "SCIM connector filled in"),
          QT_TRANSLATE_NOOP("ChangeText", "Watching the app in Okta")}},
        {u"okta-to-app"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "Provisioning to the app"),
          QT_TRANSLATE_NOOP("ChangeText", "Watching the app in Okta")}},
        {u"okta-user-roles-attribute"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "Roles on the Okta user profile"),
          QT_TRANSLATE_NOOP("ChangeText", "Adding the attribute to the Okta user profile")}},
        {u"okta-app-roles-attribute"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "Roles on the app user profile"),
          QT_TRANSLATE_NOOP("ChangeText", "Adding the attribute to the app user profile")}},
        {u"okta-mappings-to-app"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "Mappings from Okta to the app"),
          QT_TRANSLATE_NOOP("ChangeText", "Removing the mappings that nothing needs")}},
        {u"okta-mappings-to-okta"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "Mappings from the app to Okta"),
          QT_TRANSLATE_NOOP("ChangeText", "Removing the mappings that nothing needs")}},
        {u"okta-app-profile"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "App user profile"),
          QT_TRANSLATE_NOOP("ChangeText", "Removing the attributes that nothing needs")}},
        {u"okta-assignments"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "People and groups"),
          QT_TRANSLATE_NOOP("ChangeText", "Assigning the app")}},
        {u"proof"_s,
         {QT_TRANSLATE_NOOP("ChangeText", "Proof"),
          QT_TRANSLATE_NOOP("ChangeText", "Looking for everybody in Okta and Sumo Logic")}},
    };
    return words;
}

/// Labels of rows and evidence, by key.
QString label(const QString &key)
{
    static const QHash<QString, const char *> labels{
        {u"okta.app"_s, QT_TRANSLATE_NOOP("ChangeText", "App")},
        {u"okta.app.id"_s, QT_TRANSLATE_NOOP("ChangeText", "App ID")},
        {u"okta.metadata"_s, QT_TRANSLATE_NOOP("ChangeText", "Issuer, sign-on address and certificate")},
        {u"okta.metadata.issuer"_s, QT_TRANSLATE_NOOP("ChangeText", "Issuer")},
        {u"okta.metadata.sha256"_s, QT_TRANSLATE_NOOP("ChangeText", "Certificate SHA-256")},
        {u"okta.metadata.notAfter"_s, QT_TRANSLATE_NOOP("ChangeText", "Certificate valid until")},
        {u"sumo.saml"_s, QT_TRANSLATE_NOOP("ChangeText", "SAML configuration")},
        {u"sumo.saml.issuer"_s, QT_TRANSLATE_NOOP("ChangeText", "Issuer")},
        {u"sumo.saml.certificate"_s, QT_TRANSLATE_NOOP("ChangeText", "X.509 certificate")},
        {u"sumo.saml.acs"_s, QT_TRANSLATE_NOOP("ChangeText", "Assertion Consumer URL")},
        {u"sumo.saml.entityId"_s, QT_TRANSLATE_NOOP("ChangeText", "Entity ID")},
        {u"okta.app.acs"_s, QT_TRANSLATE_NOOP("ChangeText", "Single sign-on URL")},
        {u"okta.app.audience"_s, QT_TRANSLATE_NOOP("ChangeText", "Audience URI (SP Entity ID)")},
        {u"sumo.scim.role"_s, QT_TRANSLATE_NOOP("ChangeText", "Role")},
        {u"sumo.scim.account"_s, QT_TRANSLATE_NOOP("ChangeText", "Service account")},
        {u"sumo.scim.key"_s, QT_TRANSLATE_NOOP("ChangeText", "Access key")},
        {u"sumo.scim.ownKey"_s, QT_TRANSLATE_NOOP("ChangeText", "Your own access key")},
        {u"sumo.scim.accessId"_s, QT_TRANSLATE_NOOP("ChangeText", "Access ID")},
        {u"scim.test"_s, QT_TRANSLATE_NOOP("ChangeText", "SCIM connector base URL")},
        {u"scim.test.users"_s, QT_TRANSLATE_NOOP("ChangeText", "People found through SCIM")},
        {u"okta.app.scim"_s, QT_TRANSLATE_NOOP("ChangeText", "SCIM provisioning")},
        {u"okta.app.features"_s, QT_TRANSLATE_NOOP("ChangeText", "Switched on in Okta")},
        {u"okta.connector"_s, QT_TRANSLATE_NOOP("ChangeText", "SCIM connector")},
        {u"okta.toApp.create"_s, QT_TRANSLATE_NOOP("ChangeText", "Create Users")},
        {u"okta.toApp.update"_s, QT_TRANSLATE_NOOP("ChangeText", "Update User Attributes")},
        {u"okta.toApp.deactivate"_s, QT_TRANSLATE_NOOP("ChangeText", "Deactivate Users")},
        {u"okta.user.roles.values"_s, QT_TRANSLATE_NOOP("ChangeText", "Values of Roles (Okta user)")},
        {u"okta.user.roles.permission"_s, QT_TRANSLATE_NOOP("ChangeText", "User permission")},
        {u"okta.app.roles.values"_s, QT_TRANSLATE_NOOP("ChangeText", "Values of Roles (app user)")},
        {u"okta.app.roles.externalName"_s, QT_TRANSLATE_NOOP("ChangeText", "External name")},
        {u"okta.app.roles.externalNamespace"_s, QT_TRANSLATE_NOOP("ChangeText", "External namespace")},
        {u"okta.app.roles.scope"_s, QT_TRANSLATE_NOOP("ChangeText", "Attribute type")},
        {u"okta.mapping.toApp"_s, QT_TRANSLATE_NOOP("ChangeText", "Okta to app")},
        {u"okta.mapping.toOkta"_s, QT_TRANSLATE_NOOP("ChangeText", "App to Okta")},
        {u"okta.mapping.toApp.others"_s, QT_TRANSLATE_NOOP("ChangeText", "Okta to app: all others")},
        {u"okta.mapping.toOkta.others"_s, QT_TRANSLATE_NOOP("ChangeText", "App to Okta: all others")},
        {u"okta.profile.others"_s, QT_TRANSLATE_NOOP("ChangeText", "All other attributes")},
        {u"okta.profile.attribute"_s, QT_TRANSLATE_NOOP("ChangeText", "Attribute")},
        {u"okta.profile.attributes"_s, QT_TRANSLATE_NOOP("ChangeText", "Attributes kept")},
        {u"okta.assignment.person"_s, QT_TRANSLATE_NOOP("ChangeText", "Person")},
        {u"okta.assignment.group"_s, QT_TRANSLATE_NOOP("ChangeText", "Group")},
        {u"okta.assignments"_s, QT_TRANSLATE_NOOP("ChangeText", "Assigned in Okta")},
        {u"undo.person"_s, QT_TRANSLATE_NOOP("ChangeText", "Person in Sumo Logic")},
        {u"proof.person"_s, QT_TRANSLATE_NOOP("ChangeText", "Role in Sumo Logic")},
        {u"proof.people"_s, QT_TRANSLATE_NOOP("ChangeText", "Active in Sumo Logic with the right role")},
        {u"proof.emptyGroups"_s, QT_TRANSLATE_NOOP("ChangeText", "Groups without members")},
    };
    const auto *found = labels.value(key, nullptr);
    return found ? ofTable(found) : key;
}

} // namespace

QString changeTitle(const plan::ChangeId &id)
{
    if (const auto undone = plan::undoneBy(id); !undone.isEmpty())
        return tr("Undo: %1").arg(changeTitle(undone));
    const auto words = changeWords().constFind(id.toString());
    return words == changeWords().constEnd() ? id.toString() : ofTable(words->title);
}

QString changeWorking(const plan::ChangeId &id)
{
    if (const auto undone = plan::undoneBy(id); !undone.isEmpty())
        return tr("Undoing: %1").arg(changeTitle(undone));
    const auto words = changeWords().constFind(id.toString());
    return words == changeWords().constEnd() ? id.toString() : ofTable(words->working);
}

QString outcomeWord(plan::OutcomeKind kind)
{
    switch (kind) {
    case plan::OutcomeKind::AlreadyRight: return tr("already right");
    case plan::OutcomeKind::Changed: return tr("done");
    case plan::OutcomeKind::NotNeeded: return tr("not needed");
    case plan::OutcomeKind::NeedsPerson: return tr("waits for you");
    }
    return {};
}

QString verdictWord(const plan::PlannedChange &change)
{
    if (change.said)
        return tr("said by you, not seen");
    switch (change.assessment.verdict) {
    case plan::Verdict::Right: return tr("right");
    case plan::Verdict::NotNeeded: return tr("not needed");
    case plan::Verdict::Pending: return tr("on its way");
    case plan::Verdict::Blocked: return tr("must not be changed now");
    case plan::Verdict::Conflict: return tr("needs your decision");
    case plan::Verdict::Differs:
        if (!plan::undoneBy(change.id).isEmpty())
            return tr("will be undone");
        // A key can't be changed: it goes, and another one comes.
        return change.id == plan::change_id::scimKey ? tr("will be replaced") : tr("will be changed");
    case plan::Verdict::Missing: break;
    }
    switch (change.kind) {
    case plan::ChangeKind::Automatic: return tr("will be created");
    case plan::ChangeKind::Person: return tr("by hand in Okta");
    case plan::ChangeKind::Observation: return tr("will be checked");
    }
    return {};
}

QString rowLabel(const plan::Row &row)
{
    return row.subject.isEmpty() ? label(row.key) : u"%1: %2"_s.arg(label(row.key), row.subject);
}

QString cellText(const plan::Cell &cell)
{
    switch (cell.word) {
    case plan::Word::None:
        return cell.text == "NONE"_L1 ? tr("Group") : cell.text == "SELF"_L1 ? tr("Personal") : cell.text;
    case plan::Word::Absent: return tr("not there");
    case plan::Word::Placeholder: return tr("placeholder");
    case plan::Word::FromOkta: return tr("from Okta");
    case plan::Word::FromSumoLogic: return tr("from Sumo Logic");
    case plan::Word::On: return tr("on");
    case plan::Word::Off: return tr("off");
    case plan::Word::Removed: return tr("removed");
    case plan::Word::Kept: return tr("kept");
    case plan::Word::Assigned: return tr("assigned before provisioning was on");
    case plan::Word::NotAssigned: return tr("not assigned");
    case plan::Word::Unknown: return tr("not known");
    case plan::Word::Stays: return tr("stays");
    case plan::Word::ChangedSince: return tr("stays: changed since");
    case plan::Word::Inactive: return tr("inactive");
    }
    return {};
}

QString evidenceLabel(const plan::Evidence &evidence)
{
    return label(evidence.key);
}

QString evidenceValue(const plan::Evidence &evidence)
{
    if (evidence.key != "okta.app.features"_L1)
        return cellText(evidence.value);
    // Okta API reference, Application features; the switches as the Provisioning tab names them.
    static const QList<std::pair<QString, const char *>> features{
        {u"SCIM_PROVISIONING"_s, QT_TRANSLATE_NOOP("ChangeText", "SCIM provisioning")},
        {u"IMPORT_NEW_USERS"_s, QT_TRANSLATE_NOOP("ChangeText", "Import New Users")},
        {u"IMPORT_PROFILE_UPDATES"_s, QT_TRANSLATE_NOOP("ChangeText", "Import Profile Updates")},
        {u"PUSH_NEW_USERS"_s, QT_TRANSLATE_NOOP("ChangeText", "Create Users")},
        {u"PUSH_PROFILE_UPDATES"_s, QT_TRANSLATE_NOOP("ChangeText", "Update User Attributes")},
        {u"PUSH_USER_DEACTIVATION"_s, QT_TRANSLATE_NOOP("ChangeText", "Deactivate Users")},
        {u"GROUP_PUSH"_s, QT_TRANSLATE_NOOP("ChangeText", "Push Groups")},
    };
    const QStringList listed = evidence.value.text.split(u", "_s, Qt::SkipEmptyParts);
    QStringList words;
    for (const auto &[name, word] : features) {
        if (listed.contains(name))
            words << tr(word);
    }
    return words.isEmpty() ? tr("SCIM provisioning") : words.join(u", "_s);
}

QString evidenceLine(const plan::Assessment &assessment)
{
    QStringList facts;
    for (const auto &evidence : assessment.evidence)
        facts << u"%1: %2"_s.arg(label(evidence.key), evidenceValue(evidence));
    return facts.join(u" · "_s);
}

QString callText(const net::CallReference &call)
{
    if (call.requestId.isEmpty())
        return call.request;
    //: A call of a service's API, then the reference that its support asks for
    return tr("%1 · request id %2").arg(call.request, call.requestId);
}

QString writesText(const plan::PlannedChange &change)
{
    QStringList calls;
    for (const auto &write : change.writes)
        calls << tr("Written by %1").arg(callText(write));
    return calls.join(u'\n');
}

QString capabilityLabel(const plan::Capability &capability)
{
    static const QHash<QString, const char *> labels{
        {u"sumo.signIn"_s, QT_TRANSLATE_NOOP("ChangeText", "Sign in on this deployment")},
        {u"sumo.saml"_s, QT_TRANSLATE_NOOP("ChangeText", "Read and write SAML configurations (Manage SAML)")},
        {u"sumo.roles"_s, QT_TRANSLATE_NOOP("ChangeText", "Read roles")},
        {u"sumo.users"_s, QT_TRANSLATE_NOOP("ChangeText", "Read users (Manage Users and Roles)")},
        {u"sumo.serviceAccounts"_s,
         QT_TRANSLATE_NOOP("ChangeText", "Create a service account for SCIM (administrators only)")},
        {u"sumo.allowlist"_s, QT_TRANSLATE_NOOP("ChangeText", "IP allowlist for API calls")},
        {u"okta.reach"_s, QT_TRANSLATE_NOOP("ChangeText", "The org answers")},
        {u"okta.signIn"_s, QT_TRANSLATE_NOOP("ChangeText", "Sign in to the org")},
        {u"okta.signOut"_s, QT_TRANSLATE_NOOP("ChangeText", "Sign out of the org")},
        {u"okta.apps"_s, QT_TRANSLATE_NOOP("ChangeText", "Read and create apps")},
        {u"okta.schema"_s, QT_TRANSLATE_NOOP("ChangeText", "Read profiles and mappings")},
        {u"okta.users"_s, QT_TRANSLATE_NOOP("ChangeText", "Read people")},
        {u"okta.groups"_s, QT_TRANSLATE_NOOP("ChangeText", "Read groups")},
    };
    if (capability.key.startsWith("scope:"_L1))
        return tr("Scope %1").arg(capability.key.mid(6));
    const auto *found = labels.value(capability.key, nullptr);
    return found ? ofTable(found) : capability.key;
}

QString proofCause(const plan::ProofRow &row)
{
    switch (row.cause) {
    case plan::ProofCause::None: return {};
    case plan::ProofCause::NotAssigned: return tr("Not assigned in Okta: assign this person.");
    case plan::ProofCause::EmptyGroup: return tr("This group has no members, so nobody is to arrive.");
    case plan::ProofCause::AssignedTooEarly:
        return tr("Assigned before provisioning was on, so Okta never sends them: assign again.");
    case plan::ProofCause::Provisioning: return tr("Okta is still working, usually under a minute.");
    case plan::ProofCause::PushFailed: return tr("Sumo Logic refused: %1").arg(row.reason);
    case plan::ProofCause::SyncError:
        return tr("Okta holds a failed task: Dashboard, Tasks in the Admin Console tells why.");
    case plan::ProofCause::LogMissing: return tr("There; the System Log doesn't tell it yet.");
    case plan::ProofCause::NotInSumo: return tr("Okta says provisioned; Sumo Logic doesn't show them yet.");
    case plan::ProofCause::InactiveInSumo:
        return tr("Inactive in Sumo Logic: delete the old user there, then assign again.");
    case plan::ProofCause::RoleMissing:
        return tr("Sumo Logic gave another role. Names are matched exactly: compare the role and its "
                  "external name.");
    }
    return {};
}

QString serviceName(Service service)
{
    switch (service) {
    case Service::Okta: return u"Okta"_s;
    case Service::SumoLogic: return u"Sumo Logic"_s;
    case Service::None: return tr("This computer");
    }
    return {};
}

} // namespace setup::text
