// SPDX-License-Identifier: Apache-2.0
#include "text/codedtext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace setup::text {
namespace {

const QHash<QString, CodedText> &codedTexts()
{
    static const QHash<QString, CodedText> texts{
        {u"app-name-taken"_s,
         {QT_TRANSLATE_NOOP(
              "ErrorText",
              "Okta already has an app of that name, and nothing here tells that this setup made it."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Setting it up would change its addresses, attributes and mappings for everybody who "
              "signs in with it. Nothing was changed."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Choose another app name, or adopt that app if it is meant for this (in a setup file: "
              "\"existing\": \"adopt\" under \"app\").")}},
        {u"app-name-not-saml"_s,
         {QT_TRANSLATE_NOOP("ErrorText",
                            "Okta already has an app of that name, and it doesn't sign in with SAML."),
          QT_TRANSLATE_NOOP("ErrorText", "It can't be adopted. Nothing was changed."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another app name.")}},
        {u"app-name-ambiguous"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Okta has several apps of that name."),
          QT_TRANSLATE_NOOP("ErrorText", "It isn't clear which one is meant. Nothing was changed."),
          QT_TRANSLATE_NOOP("ErrorText", "Rename the others in Okta, or choose another app name.")}},
        {u"app-inactive"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The app is deactivated in Okta."),
          QT_TRANSLATE_NOOP("ErrorText", "Okta refuses changes to a deactivated app."),
          QT_TRANSLATE_NOOP("ErrorText", "Activate it in Okta (Applications, Activate), then go on here.")}},
        {u"certificate-expired"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The app's signing certificate has expired."),
          QT_TRANSLATE_NOOP("ErrorText", "Sumo Logic would refuse every sign-in."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Make a new signing certificate in Okta (Sign On tab, SAML Signing Certificates) and "
              "activate it, then check again.")}},
        {u"certificate-not-yet-valid"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The app's signing certificate isn't valid yet."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Until the day in the details Sumo Logic would refuse every sign-in."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Activate a signing certificate in Okta that is valid now (Sign On tab, SAML Signing "
              "Certificates), then check again.")}},
        {u"unknown-attribute"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The setup keeps an attribute that Okta doesn't have there."),
          QT_TRANSLATE_NOOP("ErrorText", "Names are matched exactly. Nothing of this step was changed."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Correct the names in the details: \"mappings\" in the setup file.")}},
        {u"scim-is-on"_s,
         {QT_TRANSLATE_NOOP("ErrorText",
                            "SCIM is on in Okta, and the app's SAML addresses aren't Sumo Logic's yet."),
          QT_TRANSLATE_NOOP("ErrorText", "Writing them through the API now could wipe the SCIM settings."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Enter both addresses by hand in Okta: General tab, SAML Settings, Edit. Then check "
              "again.")}},
        {u"scim-role-lacks-capability"_s,
         {QT_TRANSLATE_NOOP("ErrorText",
                            "Sumo Logic has the SCIM role already, and it may not manage users."),
          QT_TRANSLATE_NOOP("ErrorText", "Provisioning would be refused. The role was left alone."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Give the role Manage Users and Roles in Sumo Logic, or choose another name "
                            "for it.")}},
        {u"scim-role-allows-more"_s,
         {QT_TRANSLATE_NOOP(
              "ErrorText",
              "Sumo Logic has the SCIM role already, and it allows more than provisioning needs."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The key that Okta gets would allow all that too. The role was left alone, because "
              "this setup didn't make it."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Take the capabilities that the details name from it in Sumo Logic, or choose another "
              "name for the role.")}},
        {u"service-account-has-other-roles"_s,
         {QT_TRANSLATE_NOOP("ErrorText",
                            "The service account is there, with other roles besides the SCIM role."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The key that Okta gets would allow all that they allow. The account was left alone, "
              "because this setup didn't make it."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Take the roles that the details name from it in Sumo Logic, or choose another "
                            "address for the account.")}},
        {u"service-account-inactive"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The service account is deactivated in Sumo Logic."),
          QT_TRANSLATE_NOOP("ErrorText", "Its keys don't work while it is."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Activate it in Sumo Logic, or choose another address for the account.")}},
        {u"service-account-lacks-role"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The service account is there, without the SCIM role."),
          QT_TRANSLATE_NOOP("ErrorText", "It was left alone, because this setup didn't make it."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Give it the role in Sumo Logic, or choose another address for the account.")}},
        {u"scim-key-disabled"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The SCIM access key is deactivated in Sumo Logic."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Keys that nobody uses for 30 days switch themselves off; Okta can't provision "
                            "with it."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Activate it in Sumo Logic (Administration, Security, Access Keys), or delete "
                            "it there so that a new one is made.")}},
        {u"own-scim-key-unknown"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The access key of your own SCIM credential isn't at hand."),
          QT_TRANSLATE_NOOP("ErrorText", "Without it the connector can't be tested or filled in."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Enter it, or put it into SUMOLOGIC_SCIM_ACCESSKEY for the command line.")}},
        {u"app-used-by-others"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Others have assigned people or groups to the app."),
          QT_TRANSLATE_NOOP("ErrorText", "Deleting it would take their access away. Nothing was undone."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Take away the assignments that the details name in Okta, then undo again.")}},
        {u"sign-in-lock-out"_s,
         {QT_TRANSLATE_NOOP("ErrorText",
                            "Nobody on Sumo Logic's list of those who may sign in without SAML is active."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "If SAML is required there, deleting the configuration would lock everybody out. "
                            "Nothing was undone."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Put an active administrator on that list (Administration, Security, SAML), then "
                            "undo again.")}},
        {u"keychain-absent"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "This computer has no keychain service that could be used."),
          QT_TRANSLATE_NOOP("ErrorText", "Secrets are kept for this run only, and written nowhere."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Start one (GNOME Keyring, KWallet) if they shall be there the next time.")}},
        {u"keychain-locked"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The system keychain is locked or refuses access."),
          QT_TRANSLATE_NOOP("ErrorText", "Secrets are kept for this run only, and written nowhere else."),
          QT_TRANSLATE_NOOP("ErrorText", "Unlock it, and it is used again from then on.")}},
        {u"keychain-failed"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The system keychain doesn't work at the moment."),
          QT_TRANSLATE_NOOP("ErrorText", "Secrets are kept for this run only, and written nowhere else."),
          QT_TRANSLATE_NOOP("ErrorText", "Look at the details; it is tried again at the next secret.")}},
        {u"connector-test"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Okta's connector test would fail."),
          QT_TRANSLATE_NOOP("ErrorText", "SCIM doesn't work with this address and key yet."),
          QT_TRANSLATE_NOOP("ErrorText", "Mend the cause below, then check again.")}},
        {u"credentials-missing"_s,
         {QT_TRANSLATE_NOOP(
              "ErrorText",
              "Credentials are missing: they are neither in the environment nor in the keychain."),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing was asked of either service."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Set the environment variables that the details name, or enter them in the "
                            "wizard, which keeps them in the keychain.")}},
        {u"credentials-spoiled"_s,
         {QT_TRANSLATE_NOOP("ErrorText",
                            "A credential in the environment holds a blank, a line break or another "
                            "character that none has."),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing was sent."),
          QT_TRANSLATE_NOOP("ErrorText", "Set the variable that the details name again.")}},
        {u"no-free-port"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The practice services find no port on this computer to answer at."),
          QT_TRANSLATE_NOOP("ErrorText", "Practice wasn't begun."),
          QT_TRANSLATE_NOOP("ErrorText", "Close programs that hold many connections, then begin again.")}},
        {u"port-refused"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The practice services can't answer at that port."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "It is in use, or the system doesn't allow it. Practice wasn't begun."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another port, or leave it out: then a free one is taken.")}},
        {u"output"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The record can't be written."),
          QT_TRANSLATE_NOOP("ErrorText", "What was set up stands."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another folder; the details name the reason.")}},
        {u"output-exists"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "That folder holds a record already."),
          QT_TRANSLATE_NOOP("ErrorText", "It was left as it is, and nothing was done."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another folder, or move the record away.")}},
        {u"handout"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The handout can't be written."),
          QT_TRANSLATE_NOOP("ErrorText", "A file that was there is as it was."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another file; the details name the reason.")}},
        {u"pictures"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The pictures can't be written."),
          QT_TRANSLATE_NOOP("ErrorText", "Those that are in the folder already stay there."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another folder; the details name the reason.")}},
        {u"pictures-exist"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The folder for the pictures isn't empty."),
          QT_TRANSLATE_NOOP("ErrorText", "It was left as it is, and nothing was done."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another folder, or empty this one.")}},
        {u"setup-file"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The setup file can't be read."),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing was done."),
          QT_TRANSLATE_NOOP("ErrorText", "Check its path and permissions.")}},
        {u"unknown-role"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Sumo Logic has no role of that name."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Names are matched exactly, upper and lower case too: people with it would "
                            "be refused."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose a role that Sumo Logic has, or make it there first.")}},
        {u"roles-attribute-type"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The attribute \"roles\" is there already with another type."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "The type of an attribute can't be changed, and deleting it would lose people's "
                            "values."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Rename or remove it in Okta's Profile Editor if nobody needs it, then check "
                            "again.")}},
        {u"roles-attribute-of-others"_s,
         {QT_TRANSLATE_NOOP(
              "ErrorText",
              "The Okta user's profile has an attribute \"roles\" already that this setup didn't "
              "make."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Limiting it to Sumo Logic's roles, or changing who may edit it, would reach everything "
              "else that uses it. Nothing was changed."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "If nothing else uses it, give it the values and the permission that the details name "
              "in Okta's Profile Editor, or delete it there. Then check again.")}},
        {u"people-file"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Nobody could be read from that file."),
          QT_TRANSLATE_NOOP("ErrorText", "The list is as it was."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Take a CSV file of at most 10 MB with a login in each line and, behind it, a "
                            "role.")}},
        {u"unknown-people"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Okta doesn't know all of these people or groups."),
          QT_TRANSLATE_NOOP("ErrorText", "Nobody was assigned."),
          QT_TRANSLATE_NOOP("ErrorText", "Correct the names named in the details.")}},
        {u"people-deactivated"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Some of these people are deactivated or suspended in Okta."),
          QT_TRANSLATE_NOOP("ErrorText", "Nobody was assigned."),
          QT_TRANSLATE_NOOP("ErrorText", "Take them off the list, or activate them in Okta.")}},
        {u"people-not-provisioned"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Some people didn't arrive in Sumo Logic as they should."),
          QT_TRANSLATE_NOOP("ErrorText", "Everybody else is there; these can't work with their role yet."),
          QT_TRANSLATE_NOOP("ErrorText", "The cause stands beside each of them.")}},
        {u"scim-key-secret-unknown"_s,
         {QT_TRANSLATE_NOOP("ErrorText",
                            "The SCIM access key is there, but its secret isn't at hand on this computer."),
          QT_TRANSLATE_NOOP("ErrorText", "Okta may already hold it, so it isn't replaced."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "If Okta has it, finish the connector and To App there. If not, delete the key "
                            "in Sumo Logic, and a new one is made.")}},
        {u"roles-attribute-scope"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The app's attribute \"roles\" is Personal, not Group."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Okta never changes that of an attribute that is there, and groups couldn't carry a role."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Remove the attribute in Okta's Profile Editor if nobody needs its values, then "
                            "check again.")}},
        {u"app-name-invalid"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The app's name can't be used."),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed."),
          QT_TRANSLATE_NOOP("ErrorText", "Give it a name of 1 to 100 characters that can all be seen.")}},
        {u"mapping-absent"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Okta names no profile mapping for this app."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "An org shows them only once an app was opened in its Admin Console."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Open Directory, Profile Editor in Okta, choose the app and its Mappings, then "
                            "check again.")}},
        {u"no-access"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "This setup goes on without access to that service."),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing can be read or changed there."),
          QT_TRANSLATE_NOOP("ErrorText", "Do it by hand, or enter credentials on the service's page.")}},
        {u"need-not-met"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Something that must come first isn't done."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Doing this now could break sign-in or provisioning. Nothing was changed."),
          QT_TRANSLATE_NOOP("ErrorText", "Do the earlier step first.")}},
        {u"newer-version"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The setup file was written by a newer version of this program."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "It could mean things that this version doesn't know. Nothing was done."),
          QT_TRANSLATE_NOOP("ErrorText", "Update this program.")}},
        {u"not-json"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The setup file breaks off or isn't JSON."),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing was done."),
          QT_TRANSLATE_NOOP("ErrorText", "Mend it at the place in the details, or make it anew.")}},
        {u"not-a-setup-file"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The setup file has mistakes."),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing was done."),
          QT_TRANSLATE_NOOP("ErrorText", "Correct the places in the details.")}},
        {u"locked"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "This setup is open in another run of the program."),
          QT_TRANSLATE_NOOP("ErrorText", "Two at once would get into each other's way. Nothing was done."),
          QT_TRANSLATE_NOOP("ErrorText", "Close the other one, or wait for it to end.")}},
        {u"folder"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The setup's folder can't be written."),
          QT_TRANSLATE_NOOP("ErrorText", "Progress couldn't be kept, so nothing was begun."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Free some space or correct the folder's permissions; the details name it.")}},
        {u"not-a-file"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Something else is where the setup keeps a file of its own."),
          QT_TRANSLATE_NOOP("ErrorText", "It was left as it is, and nothing was begun."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Move it away if it doesn't belong there; the details name its place.")}},
        {u"not-a-folder"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "Something else is where the setup's folder belongs."),
          QT_TRANSLATE_NOOP("ErrorText", "It was left as it is, and nothing was begun."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Move it away if it doesn't belong there; the details name its place.")}},
        {u"journal"_s,
         {QT_TRANSLATE_NOOP("ErrorText", "The setup's journal can't be written."),
          QT_TRANSLATE_NOOP("ErrorText", "What is done is done; nothing more was begun."),
          QT_TRANSLATE_NOOP("ErrorText", "Free some space or correct the file's permissions, then go on.")}},
    };
    return texts;
}

} // namespace

const CodedText *codedText(const QString &code)
{
    const auto found = codedTexts().constFind(code);
    return found == codedTexts().constEnd() ? nullptr : &*found;
}

} // namespace setup::text
