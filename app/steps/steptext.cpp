// SPDX-License-Identifier: Apache-2.0
#include "steps/steptext.h"

#include <QCoreApplication>
#include <QHash>

namespace setup::steps {

namespace {

struct RawWords
{
    const char *title;
    const char *heading;
    const char *why;
    const char *action;
};

// Title in the list, heading of the page, why, and the button's text with its mnemonic.
const QHash<StepId, RawWords> &rawWords()
{
    static const QHash<StepId, RawWords> words{
        {StepId::Begin,
         {QT_TRANSLATE_NOOP("StepText", "What you need"),
          QT_TRANSLATE_NOOP("StepText", "Connect Okta to Sumo Logic"),
          QT_TRANSLATE_NOOP("StepText",
                            "Single sign-on and provisioning, in about 15 minutes. Everything is shown "
                            "before it is changed, and read back afterwards. You can stop at any time "
                            "and go on later."),
          ""}},
        {StepId::Sumo,
         {QT_TRANSLATE_NOOP("StepText", "Sumo Logic"),
          QT_TRANSLATE_NOOP("StepText", "Which Sumo Logic tenant?"),
          QT_TRANSLATE_NOOP("StepText",
                            "Paste any address of it and an access key. The key is tried by reading only; "
                            "nothing is changed."),
          QT_TRANSLATE_NOOP("StepText", "Chec&k access")}},
        {StepId::Okta,
         {QT_TRANSLATE_NOOP("StepText", "Okta"), QT_TRANSLATE_NOOP("StepText", "Which Okta org?"),
          QT_TRANSLATE_NOOP("StepText",
                            "Paste any address of it, and choose how an administrator signs in. The org is "
                            "confirmed before "
                            "anything secret is sent."),
          QT_TRANSLATE_NOOP("StepText", "Chec&k access")}},
        {StepId::Review,
         {QT_TRANSLATE_NOOP("StepText", "Review"), QT_TRANSLATE_NOOP("StepText", "This is what will change"),
          QT_TRANSLATE_NOOP("StepText",
                            "Read from both services. Nothing has been changed yet, and what is right "
                            "already stays as it is."),
          QT_TRANSLATE_NOOP("StepText", "&Step by step")}},
        {StepId::CreateApp,
         {QT_TRANSLATE_NOOP("StepText", "Create the app"),
          QT_TRANSLATE_NOOP("StepText", "Create the app in Okta"),
          QT_TRANSLATE_NOOP("StepText",
                            "The app starts with placeholder addresses, because Sumo Logic makes the real "
                            "ones only when it "
                            "knows the app's certificate."),
          QT_TRANSLATE_NOOP("StepText", "Cr&eate app in Okta")}},
        {StepId::SamlSettings,
         {QT_TRANSLATE_NOOP("StepText", "SAML settings"),
          QT_TRANSLATE_NOOP("StepText", "Let Okta and Sumo Logic trust each other"),
          QT_TRANSLATE_NOOP(
              "StepText",
              "Sumo Logic makes two addresses for your tenant. Okta needs both; Sumo Logic needs Okta's "
              "certificate. Nobody can sign in through the app until all three agree."),
          QT_TRANSLATE_NOOP("StepText", "E&xchange the settings")}},
        {StepId::Provisioning,
         {QT_TRANSLATE_NOOP("StepText", "Turn on SCIM"),
          QT_TRANSLATE_NOOP("StepText", "Turn on SCIM in Okta"),
          QT_TRANSLATE_NOOP("StepText",
                            "Okta gets a credential of its own in Sumo Logic, tried before Okta uses it. The "
                            "switch itself has "
                            "no API, so it takes three clicks of yours; this page sees them."),
          QT_TRANSLATE_NOOP("StepText", "P&repare the credential")}},
        {StepId::Connector,
         {QT_TRANSLATE_NOOP("StepText", "Connector"),
          QT_TRANSLATE_NOOP("StepText", "Fill in the SCIM connector"),
          QT_TRANSLATE_NOOP("StepText",
                            "These values tell Okta where to send people and how to sign in to Sumo Logic. "
                            "They can be entered on Okta's own screen alone."),
          QT_TRANSLATE_NOOP("StepText", "Wa&tch Okta")}},
        {StepId::ToApp,
         {QT_TRANSLATE_NOOP("StepText", "To App"),
          QT_TRANSLATE_NOOP("StepText", "Let Okta create, update and deactivate people"),
          QT_TRANSLATE_NOOP("StepText",
                            "Three switches in Okta. Whoever is assigned before they are on is never sent to "
                            "Sumo Logic, so "
                            "people come later."),
          QT_TRANSLATE_NOOP("StepText", "Wa&tch Okta")}},
        {StepId::Roles,
         {QT_TRANSLATE_NOOP("StepText", "Roles"),
          QT_TRANSLATE_NOOP("StepText", "Carry roles from Okta to Sumo Logic"),
          QT_TRANSLATE_NOOP("StepText",
                            "One attribute on the Okta user, one on the app. Sumo Logic matches role names "
                            "exactly, so these "
                            "are read from your tenant."),
          QT_TRANSLATE_NOOP("StepText", "&Add the roles attributes")}},
        {StepId::Mappings,
         {QT_TRANSLATE_NOOP("StepText", "Mappings"),
          QT_TRANSLATE_NOOP("StepText", "Send only what Sumo Logic takes"),
          QT_TRANSLATE_NOOP("StepText",
                            "Sumo Logic takes a name, an e-mail address and a role. Every other mapping "
                            "goes, and so do the "
                            "app's attributes that nothing needs."),
          QT_TRANSLATE_NOOP("StepText", "&Trim the mappings")}},
        {StepId::Assign,
         {QT_TRANSLATE_NOOP("StepText", "Assign people"),
          QT_TRANSLATE_NOOP("StepText", "Who gets Sumo Logic?"),
          QT_TRANSLATE_NOOP(
              "StepText",
              "Choose people or groups and a role for each. Okta then makes them in Sumo Logic by itself."),
          QT_TRANSLATE_NOOP("StepText", "Assi&gn")}},
        {StepId::Verify,
         {QT_TRANSLATE_NOOP("StepText", "Verify"),
          QT_TRANSLATE_NOOP("StepText", "Is everybody there, with the right role?"),
          QT_TRANSLATE_NOOP("StepText", "Read from both sides, not assumed."),
          QT_TRANSLATE_NOOP("StepText", "Look for ever&ybody")}},
        {StepId::Finish,
         {QT_TRANSLATE_NOOP("StepText", "Done"),
          QT_TRANSLATE_NOOP("StepText", "What was made, and what to watch"),
          QT_TRANSLATE_NOOP("StepText",
                            "From now on changes of name, address or role in Okta reach Sumo Logic, and "
                            "whoever loses the app "
                            "is deactivated there."),
          QT_TRANSLATE_NOOP("StepText", "&Save the record")}},
    };
    return words;
}

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("StepText", text) : QString();
}

} // namespace

StepWords stepWords(StepId id)
{
    const RawWords raw = rawWords().value(id, {"", "", "", ""});
    return {translated(raw.title), translated(raw.heading), translated(raw.why), translated(raw.action)};
}

QString stepGroup(StepId id)
{
    switch (id) {
    case StepId::Begin:
    case StepId::Sumo:
    case StepId::Okta:
    case StepId::Review: return translated(QT_TRANSLATE_NOOP("StepText", "Before you begin"));
    case StepId::CreateApp:
    case StepId::SamlSettings: return translated(QT_TRANSLATE_NOOP("StepText", "Step 1 · Create the app"));
    case StepId::Provisioning:
    case StepId::Connector:
    case StepId::ToApp: return translated(QT_TRANSLATE_NOOP("StepText", "Step 2 · Provisioning"));
    case StepId::Roles:
    case StepId::Mappings:
    case StepId::Assign: return translated(QT_TRANSLATE_NOOP("StepText", "Steps 3 to 5"));
    case StepId::Verify:
    case StepId::Finish: return translated(QT_TRANSLATE_NOOP("StepText", "Step 6 · Proof"));
    }
    return {};
}

} // namespace setup::steps
