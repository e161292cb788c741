// SPDX-License-Identifier: Apache-2.0
#include "text/teachingnotes.h"

#include "text/translate.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace setup::text {
namespace {

TeachingNotes beginNotes()
{
    return {.minutes = 5,
            .say = {tr("Two services come to trust each other: Okta says who somebody is, Sumo Logic says "
                       "what they may do."),
                    tr("Single sign-on (SAML) is how people get in. Provisioning (SCIM) is how their "
                       "accounts get there.")},
            .show = {tr("The list of steps at the left: what is done, and what needs a person."),
                     tr("The practice frame: nothing in it reaches a real service.")},
            .questions = {{tr("Can I try this without an account?"),
                           tr("Yes. The practice world has both services on this computer.")}},
            .traps = {tr("A real setup needs an administrator in both services. Find out beforehand who "
                         "that is.")}};
}

TeachingNotes sumoNotes()
{
    return {.minutes = 5,
            .say = {tr("Every tenant lives in one deployment. The address at which you sign in tells which."),
                    tr("An access key has two parts: the access ID is no secret; the key is, and is shown "
                       "once.")},
            .show = {tr("Paste a browser address: the deployment is recognised."),
                     tr("The rows under the key: each is one permission, tried by reading only.")},
            .questions = {{tr("Why not my password?"),
                           tr("Programs sign in with access keys, which can be limited and taken back one by "
                              "one.")}},
            .traps = {tr("The wrong deployment answers with a redirect (301), so the key looks wrong when "
                         "the address is."),
                      tr("A key that nobody uses for 30 days switches itself off."),
                      tr("An IP allowlist in Sumo Logic can block this computer, and Okta too.")}};
}

TeachingNotes oktaNotes()
{
    return {
        .minutes = 5,
        .say = {tr("Any address of the org will do: the login page, the Admin Console, a custom domain."),
                tr("The token acts with the rights of the administrator who made it.")},
        .show = {tr("The org is confirmed before the token is sent."),
                 tr("Where tokens are made: Security › API › Tokens.")},
        .questions = {{tr("Does the token expire?"), tr("Yes. Okta revokes it after 30 days without use.")}},
        .traps = {tr("A token of somebody who may not manage apps signs in well and fails later: look at "
                     "the rows first.")}};
}

TeachingNotes reviewNotes()
{
    return {
        .minutes = 5,
        .say = {tr("This is the whole plan, before anything is written. What is right already stays as "
                   "it is.")},
        .show = {tr("What is now and what will be, side by side, for each change."),
                 tr("The clicks that only a person can make are named here already.")},
        .questions = {{tr("Can this be undone?"),
                       tr("Most of it, with okta-sumo-setup-cli undo. The page names what can't be, such as "
                          "the values of an attribute that was removed.")}},
        .traps = {tr("A plan is as fresh as its reading. After somebody else has changed something, look "
                     "again.")}};
}

TeachingNotes createAppNotes()
{
    return {.minutes = 8,
            .say = {tr("The app is Okta's picture of Sumo Logic. It starts with placeholder addresses, "
                       "because each side needs something that the other side makes.")},
            .show = {tr("The name is looked up while it is typed."), tr("The exact settings, folded away.")},
            .questions = {{tr("What if an app of that name is there?"),
                           tr("Adopt it if it was made for this and nobody else counts on it; otherwise "
                              "choose another name.")}},
            .traps = {tr("The guide sets Sumo Logic up against another Okta app, so the new app's issuer and "
                         "certificate never arrive and sign-in fails. Here the app comes first.")}};
}

TeachingNotes samlSettingsNotes()
{
    return {.minutes = 10,
            .say = {tr("Three things must agree: the Single sign-on URL, the Audience URI and Okta's "
                       "certificate.")},
            .show = {tr("Both values, and where each goes."),
                     tr("After the exchange: both sides compared, field by field.")},
            .questions = {{tr("What is the entity ID for?"),
                           tr("It says for whom a sign-in is meant, so that one for another service is "
                              "refused.")},
                          {tr("What happens when the certificate expires?"),
                           tr("Nobody can sign in through the app. The last page makes a calendar file for "
                              "it.")}},
            .traps = {tr("Sumo Logic's screen shows the entity ID only while SP-initiated login is on. Its "
                         "API tells it always."),
                      tr("Writing the app anew after SCIM is on can wipe the SCIM settings: SAML comes "
                         "first.")}};
}

TeachingNotes provisioningNotes()
{
    return {.minutes = 8,
            .say = {tr("Okta has no public API for this switch, so a person clicks it and the program "
                       "watches."),
                    tr("Okta gets a credential of its own, which may manage users and no more.")},
            .show = {tr("The row that turns green by itself, a few seconds after Save.")},
            .questions = {{tr("Why a service account?"),
                           tr("A person's own key stops working when that person leaves.")}},
            .traps = {tr("The Provisioning tab appears only when SCIM is chosen and saved on the General "
                         "tab.")}};
}

TeachingNotes connectorNotes()
{
    return {.minutes = 12,
            .say = {tr("The base URL tells Okta where Sumo Logic takes people. The credential tells who "
                       "asks."),
                    tr("Three actions are ticked, and no groups: Sumo Logic has none over SCIM.")},
            .show = {tr("The program's own test comes first: it tells a wrong address from a wrong key."),
                     tr("In Okta: Test Connector Configuration, Close, Save.")},
            .questions = {{tr("Basic Auth or HTTP Header?"),
                           tr("Either. The header has the same ID and key, encoded. Encoded isn't "
                              "encrypted.")}},
            .traps = {tr("The guide sends the access key to a public web page to encode it. The program "
                         "encodes it on this computer."),
                      tr("The base URL ends in /v1/scim, with no slash behind it."),
                      tr("A wrong region gives a 301, and Okta's test only says that it failed.")}};
}

TeachingNotes toAppNotes()
{
    return {.minutes = 5,
            .say = {tr("Three switches: create, update, deactivate. Nobody is sent before they are on.")},
            .show = {tr("Each switch has a row of its own that turns green.")},
            .questions = {{tr("Should Sync Password be on?"),
                           tr("No. People sign in through Okta, so Sumo Logic needs no password of "
                              "theirs.")}},
            .traps = {tr("Whoever is assigned before the switches are on is never sent. The program finds "
                         "these people.")}};
}

TeachingNotes rolesNotes()
{
    return {.minutes = 10,
            .say = {tr("Okta sends a word. Sumo Logic looks for a role of exactly that name, capitals and "
                       "all.")},
            .show = {tr("The roles, read from the tenant."),
                     tr("The external name, compared character by character.")},
            .questions = {{tr("Why two attributes?"),
                           tr("The one on the app carries the role to Sumo Logic. The one on the Okta user "
                              "keeps it with the person.")}},
            .traps = {tr("The guide's values are in lower case (administrator); the tenant's roles aren't "
                         "(Administrator)."),
                      tr("One letter wrong in roles.^[primary==true].value, and no role arrives.")}};
}

TeachingNotes mappingsNotes()
{
    return {.minutes = 8,
            .say = {tr("Okta sends whatever is mapped. Sumo Logic takes a name, an address and a role.")},
            .show = {tr("Both directions: what stays, and what goes.")},
            .questions = {{tr("Can I keep another attribute?"),
                           tr("Okta would send it, but Sumo Logic has no place for it.")}},
            .traps = {tr("An attribute can be deleted only when no mapping uses it: mappings go first.")}};
}

TeachingNotes assignNotes()
{
    return {.minutes = 8,
            .say = {tr("From here on accounts are made. Take one person, look, then take the rest.")},
            .show = {tr("What is said about each person before anything is sent.")},
            .questions = {{tr("When do groups help?"),
                           tr("Whoever joins the group later gets Sumo Logic with its role, without another "
                              "click.")}},
            .traps = {tr("Assigning somebody again who was deactivated in Sumo Logic fails until the old "
                         "account is deleted there."),
                      tr("A login that is no e-mail address can't be a user name in Sumo Logic.")}};
}

TeachingNotes verifyNotes()
{
    return {.minutes = 5,
            .say = {tr("A success in Okta says that Sumo Logic took the message. The proof is the person in "
                       "Sumo Logic, active and with the right role.")},
            .show = {tr("Okta's System Log: Push new user to external application, with SUCCESS."),
                     tr("The same person in Sumo Logic, under Users and Roles.")},
            .questions = {{tr("How long does it take?"),
                           tr("Seconds for one person. Many people wait for Okta's rate limits, and the page "
                              "says how long.")}},
            .traps = {tr("The System Log lags a little. Look again before you mend anything.")}};
}

TeachingNotes finishNotes()
{
    return {.minutes = 5,
            .say = {tr("From now on changes in Okta reach Sumo Logic. Whoever is taken off the app is "
                       "deactivated there, and not deleted.")},
            .show = {tr("The record of what was set up, and the calendar file with the certificate's last "
                        "day.")},
            .questions = {{tr("Where is the access key now?"),
                           tr("In the system's keychain and in Okta. In no file.")}},
            .traps = {tr("A new certificate in Okta must reach Sumo Logic before the old one ends.")}};
}

} // namespace

TeachingNotes teachingNotes(const QString &stage)
{
    static const QHash<QString, TeachingNotes (*)()> notes{
        {u"begin"_s, beginNotes},
        {u"sumo"_s, sumoNotes},
        {u"okta"_s, oktaNotes},
        {u"review"_s, reviewNotes},
        {u"createapp"_s, createAppNotes},
        {u"samlsettings"_s, samlSettingsNotes},
        {u"provisioning"_s, provisioningNotes},
        {u"connector"_s, connectorNotes},
        {u"toapp"_s, toAppNotes},
        {u"roles"_s, rolesNotes},
        {u"mappings"_s, mappingsNotes},
        {u"assign"_s, assignNotes},
        {u"verify"_s, verifyNotes},
        {u"finish"_s, finishNotes},
    };
    const auto found = notes.constFind(stage);
    return found == notes.cend() ? TeachingNotes() : (*found)();
}

QString helpText(const QString &why, const QString &stage)
{
    const TeachingNotes notes = teachingNotes(stage);
    QStringList paragraphs{why};
    for (const auto &[question, answer] : notes.questions)
        paragraphs << u"%1 %2"_s.arg(question, answer);
    paragraphs += notes.traps;
    return paragraphs.join(u"\n\n"_s);
}

} // namespace setup::text
