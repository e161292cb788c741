// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"

using namespace Qt::StringLiterals;

namespace setup::cli {

namespace {

QString practiceRunHelp()
{
    return uR"(  okta-sumo-setup-cli practice run [--people N] [--out DIR] [--json]
      The whole setup between a practice Okta and a practice Sumo Logic on this computer. A practice
      administrator does the clicks that no API can do. Prints a line for each step with its evidence.
        --people N    people to assign (3)
        --out DIR     write setup.json, evidence.json and evidence.html there
        --json        print one object: {ok, steps:[{id, state, evidence, calls:[{request,
                      requestId}]}], requests:{okta, sumo}, seconds}, and error where it failed;
                      state is changed, already-right, not-needed, waits-for-person or failed
)"_s;
}

QString practiceServeHelp()
{
    return uR"(  okta-sumo-setup-cli practice serve [--okta-port N] [--sumo-port N] [--people N] [--with-administrator]
                                     [--fault SPEC]... [--request-log FILE]
      Serves the practice world until interrupted. Prints one line of JSON with addresses and credentials;
      okta.console is the practice consoles for a browser.
        --okta-port N, --sumo-port N   fixed ports (any free one)
        --people N                     people in the practice Okta (12)
        --with-administrator           the clicks that no API can do are done when they are due
        --fault SPEC                   SERVICE:METHOD:PATH:KIND[:COUNT[:SKIP]], for example
                                       okta:POST:/api/v1/apps:500 or sumo:*:*:drop:1:3
        --request-log FILE             a line of JSON for each request
)"_s;
}

QString planHelp()
{
    return uR"(  okta-sumo-setup-cli plan SETUP.json [--json]
      Reads both services and prints what would change. Writes nothing.
)"_s;
}

QString applyHelp()
{
    return uR"(  okta-sumo-setup-cli apply SETUP.json [--wait MINUTES] [--show-key] [--json]
      Makes it so. Safe to run again: what is right is left alone.
        --wait MINUTES   how long to wait, in all, for the clicks that no API can do (0)
        --show-key       print the SCIM access key once, on the terminal, when it has to be typed into Okta
        --json           print one object as practice run does, with adoptions: [{thing, id, losses}],
                         what was there before and is taken over
)"_s;
}

QString verifyHelp()
{
    return uR"(  okta-sumo-setup-cli verify SETUP.json [--json]
      Reads everything back, including each person's proof. Writes nothing.
)"_s;
}

QString checkHelp()
{
    return uR"(  okta-sumo-setup-cli check SETUP.json [--json]
      Compares a setup that was made earlier with what both services have now, and says of each
      difference what it means and what mends it. Tells what will break soon, too. Writes nothing; fit
      for a scheduled run.
)"_s;
}

QString undoHelp()
{
    return uR"(  okta-sumo-setup-cli undo SETUP.json [--yes] [--json]
      What this setup made goes, what it changed is as before, the newest first; what somebody has changed
      since stays. Told by this computer's journal, decided by what both services have. Safe to run again.
        --yes         do it; without it the plan is printed and nothing is written
)"_s;
}

QString signInHelp()
{
    return uR"(  okta-sumo-setup-cli sign-in SETUP.json
      Signs in to Okta by OAuth in place of an API token: shows a code to enter in any browser, and the
      scopes that are asked for. okta.clientId names a native app of your org without a secret, with the
      grant types Device Authorization and Refresh Token and those scopes granted. The sign-in is kept in
      the system keychain.
  okta-sumo-setup-cli sign-out SETUP.json
      Takes it back at Okta and out of the keychain.
)"_s;
}

QString testConnectorHelp()
{
    return uR"(  okta-sumo-setup-cli test-connector URL [--json]
      Asks what Okta's Test Connector Configuration asks, and tells the causes apart.
)"_s;
}

QString loopbackHelp()
{
    return uR"(  --loopback: okta.org, sumo.api and URL may be http addresses on this computer (plan, apply, verify,
  check, undo, sign-in, sign-out and test-connector).
)"_s;
}

QString credentialsHelp()
{
    return uR"(Credentials: OKTA_API_TOKEN, SUMOLOGIC_ACCESSID and SUMOLOGIC_ACCESSKEY from the environment, else from the
system keychain, where the wizard and sign-in keep them. SUMOLOGIC_SCIM_ACCESSKEY: the key of your own SCIM
credential.
They are never taken from the command line.
)"_s;
}

QString setupFileHelp()
{
    return uR"(SETUP.json, version 1; what isn't given has a default:
  {"version": 1,
   "okta": {"org": "https://acme.okta.com",
            "oktaDomain": "https://acme.okta.com",     only if org is a custom domain: where it belongs
            "clientId": "0oa..."},                     only to sign in by OAuth (sign-in)
   "sumo": {"deployment": "us2"},                      or {"api": "https://api.us2.sumologic.com/api"}
   "app": {"name": "Sumo Logic",
           "existing": "adopt-if-ours",                or "adopt": take over the SAML app of that name
           "userName": "login"},                       or "email"
   "saml": {"name": "Okta"},                           the SAML configuration's name in Sumo Logic
   "scim": {"credential": "new",                       or "own", with "accessId"
            "role": "Okta SCIM provisioning",
            "serviceAccount": {"name": "Okta SCIM", "email": "okta-scim@acme.okta.com"}},
   "roles": {"offer": ["Administrator", "Analyst"],    empty: all roles of the tenant
             "userPermission": "READ_WRITE"},          or "READ_ONLY", "HIDE"
   "mappings": {"keepToApp": ["userName", "givenName", "familyName", "email"],
                "keepToOkta": ["login", "firstName", "lastName", "email"],
                "keepAttributes": ["userName", "givenName", "familyName", "email"]},
   "people": [{"login": "ann@acme.com", "role": "Analyst"}],
   "groups": [{"name": "Security", "role": "Administrator"}],
   "doneByHand": []}                                   ids of steps that you did where no service shows it
)"_s;
}

QString exitCodeHelp()
{
    return uR"(Exit code: 0 done, 1 error, 2 something differs or waits for a person.
)"_s;
}

QString wholeHelp()
{
    return u"Sets up single sign-on (SAML) and provisioning (SCIM) from Okta into Sumo Logic.\n\n"
           "Practice, with no account and no network:\n"_s
        + practiceRunHelp() + practiceServeHelp() + u"\nOkta and Sumo Logic:\n"_s + planHelp() + applyHelp()
        + verifyHelp() + checkHelp() + undoHelp() + signInHelp() + testConnectorHelp() + loopbackHelp()
        + u'\n' + credentialsHelp() + u'\n' + setupFileHelp() + u'\n' + exitCodeHelp()
        + u"  --version, --help; COMMAND --help explains that command alone.\n"_s;
}

} // namespace

QString helpText(Command command)
{
    const QString realService = u'\n' + loopbackHelp() + u'\n' + credentialsHelp();
    const QString end = u'\n' + exitCodeHelp();
    switch (command) {
    case Command::Help:
    case Command::Version: break;
    case Command::Practice: return practiceRunHelp() + practiceServeHelp() + end;
    case Command::PracticeRun: return practiceRunHelp() + end;
    case Command::PracticeServe: return practiceServeHelp() + end;
    case Command::Plan: return planHelp() + realService + u'\n' + setupFileHelp() + end;
    case Command::Apply: return applyHelp() + realService + u'\n' + setupFileHelp() + end;
    case Command::Verify: return verifyHelp() + realService + u'\n' + setupFileHelp() + end;
    case Command::Check: return checkHelp() + realService + u'\n' + setupFileHelp() + end;
    case Command::Undo: return undoHelp() + realService + u'\n' + setupFileHelp() + end;
    case Command::SignIn:
    case Command::SignOut: return signInHelp() + realService + u'\n' + setupFileHelp() + end;
    case Command::TestConnector: return testConnectorHelp() + realService + end;
    }
    return wholeHelp();
}

} // namespace setup::cli
