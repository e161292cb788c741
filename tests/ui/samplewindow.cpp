// SPDX-License-Identifier: Apache-2.0
#include "samplewindow.h"

#include "ui/changetable.h"
#include "ui/checklist.h"
#include "ui/consolehint.h"
#include "ui/copyfield.h"
#include "ui/evidence.h"
#include "ui/field.h"
#include "ui/mappingview.h"
#include "ui/secretfield.h"
#include "ui/statusline.h"
#include "ui/statustable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace setup::ui;

namespace setup::test {

namespace {

QList<StepRow> sampleSteps()
{
    const QString before = u"Before you begin"_s;
    const QString create = u"Step 1 · Create the app"_s;
    const QString provisioning = u"Step 2 · Provisioning"_s;
    return {
        {u"begin"_s, before, u"What you need"_s, StepLook::Done},
        {u"sumo"_s, before, u"Sumo Logic"_s, StepLook::Done},
        {u"okta"_s, before, u"Okta"_s, StepLook::Done},
        {u"review"_s, before, u"Review"_s, StepLook::Failed},
        {u"createapp"_s, create, u"Create the app"_s, StepLook::Done},
        {u"samlsettings"_s, create, u"SAML settings"_s, StepLook::Now},
        {u"provisioning"_s, provisioning, u"Turn on SCIM"_s, StepLook::NeedsYou},
        {u"connector"_s, provisioning, u"Connector"_s, StepLook::ToDo},
        {u"toapp"_s, provisioning, u"To App"_s, StepLook::ToDo, false},
        {u"roles"_s, u"Steps 3 to 5"_s, u"Roles"_s, StepLook::Skipped},
        {u"mappings"_s, u"Steps 3 to 5"_s, u"Mappings"_s, StepLook::Working},
        {u"assign"_s, u"Steps 3 to 5"_s, u"Assign people"_s, StepLook::ToDo},
        {u"verify"_s, u"Step 6"_s, u"Verify that every person has arrived"_s, StepLook::NeedsYou},
    };
}

ConsoleHint *sampleHint(const QStringList &clicks)
{
    auto *hint = new ConsoleHint;
    hint->setTitle(u"Where this is in Okta"_s, u"Identity Engine · screen checked 2026-11-20"_s);
    hint->setClicks(clicks);
    return hint;
}

} // namespace

SampleWindow::SampleWindow()
    : m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat), m_window(m_settings)
{
    m_window.setPractice(true);
    m_window.setSubject(u"Acme (practice)"_s);
    m_window.setSteps(sampleSteps());
    m_window.setShownStep(u"samlsettings"_s);
    m_window.setActions(BackState::Enabled, {{.id = u"byHand"_s, .text = u"&Do it by hand"_s}},
                        {.id = u"updateApp"_s, .text = u"&Update the Okta app"_s});
    m_window.status()->setText(u"Read from Sumo Logic 12 s ago"_s);
}

StepPage *SampleWindow::samlPage()
{
    auto *page = new StepPage;
    page->setHeading(u"Let Okta and Sumo Logic trust each other"_s);
    page->setWhy(
        u"Sumo Logic made these two addresses for your tenant. Okta needs both; Sumo Logic needs Okta's "
        "certificate. Nobody can sign in through the app until all three agree."_s);
    auto *acs = new CopyField(m_clipboard, u"acsUrl"_s);
    acs->setLabel(u"Single sign-on URL"_s, u"Assertion Consumer URL in Sumo Logic"_s);
    acs->setValue(u"https://service.us2.sumologic.com/sumo/saml/consume/9483922"_s);
    acs->setHelp(
        u"From the Sumo Logic SAML configuration “Okta”, into Okta › SAML Settings › Single sign-on URL."_s);
    page->addBlock(acs);
    auto *entity = new CopyField(m_clipboard, u"entityId"_s);
    entity->setLabel(u"Audience URI (SP Entity ID)"_s, u"Entity ID in Sumo Logic"_s);
    entity->setValue(u"https://service.us2.sumologic.com/sumo/saml/9483922"_s);
    entity->setHelp(u"Sumo Logic hides this on its screen unless SP-initiated login is on."_s);
    page->addBlock(entity);
    auto *changes = new ChangeTable(u"changes"_s);
    changes->setChanges({
        {.thing = u"Okta app “Sumo Logic”"_s,
         .detail = u"Single sign-on URL"_s,
         .now = u"https://placeholder.invalid"_s,
         .then = u"https://service.us2.sumologic.com/sumo/saml/consume/9483922"_s},
        {.thing = u"Sumo Logic “Okta”"_s,
         .detail = u"Issuer, certificate"_s,
         .then = u"SHA-256 4F:1A:22:9C · valid until 14 Mar 2035"_s,
         .thenIsValue = false,
         .look = StepLook::Done,
         .state = u"agrees"_s},
    });
    page->addBlock(changes);
    page->setAside(sampleHint({u"<b>Single sign-on URL</b>: the address that Okta sends people to."_s,
                               u"<b>Audience URI</b>: the name by which Sumo Logic knows itself."_s}),
                   u"Show me &where"_s);
    m_window.setCurrentPage(page);
    return page;
}

StepPage *SampleWindow::scimPage()
{
    auto *page = new StepPage;
    page->setHeading(u"Turn on SCIM in Okta"_s);
    page->setWhy(
        u"Okta has no interface for this switch, so it takes three clicks of yours. This page watches the "
        "app and ticks each line by itself."_s);
    auto *clicks = new Checklist(u"clicks"_s);
    clicks->setTitle(u"Your three clicks"_s);
    clicks->setAside(u"waiting for you · 0:42"_s);
    clicks->setClicks({
        {u"edit"_s, u"<b>General</b> tab › App Settings › <b>Edit</b>"_s,
         u"Upper right corner of the card."_s, true},
        {u"scim"_s, u"Provisioning: choose <b>SCIM</b>"_s,
         u"If you see no SCIM, the org lacks provisioning: ask Okta support to enable it."_s},
        {u"save"_s, u"<b>Save</b>"_s, u"A Provisioning tab appears."_s},
    });
    clicks->setTickable(true);
    page->addBlock(clicks);
    auto *status = new StatusTable(u"oktaSays"_s);
    status->setAccessibleName(u"What Okta says"_s);
    status->setStatus({
        {u"a"_s, u"SCIM provisioning"_s, {}, StepLook::NeedsYou, u"not on yet"_s, u"asked 3 s ago"_s},
        {u"b"_s,
         u"SCIM attributes on the app's profile"_s,
         {},
         StepLook::Working,
         u"looking"_s,
         u"asked 3 s ago"_s},
        {u"c"_s, u"SAML settings of step 1 untouched"_s, {}, StepLook::Done, u"as set"_s, u"asked 3 s ago"_s},
    });
    page->addBlock(status);
    page->setAside(sampleHint({u"Edit, in the corner of App Settings."_s, u"SCIM under Provisioning."_s}),
                   u"Show me &where"_s);
    m_window.setCurrentPage(page);
    return page;
}

StepPage *SampleWindow::formPage()
{
    auto *page = new StepPage;
    page->setHeading(u"Which Okta org?"_s);
    page->setWhy(u"Paste any address of it; what isn't needed is taken away."_s);
    auto *org = new Field(u"org"_s);
    org->setLabel(u"Okta &address"_s);
    org->setHelp(u"For example acme.okta.com"_s);
    org->setNote(u"Changed to https://acme.okta.com"_s);
    page->addBlock(org);
    auto *name = new Field(u"name"_s);
    name->setLabel(u"App &name"_s);
    page->addBlock(name);
    auto *token = new SecretField(u"token"_s);
    token->setLabel(u"API &token"_s);
    page->addBlock(token);
    auto *key = new CopyField(m_clipboard, u"key"_s);
    key->setLabel(u"Password"_s, u"Access key in Sumo Logic"_s);
    key->setSecret(Secret(u"k3y-that-is-never-shown"_s));
    page->addBlock(key);
    m_window.setCurrentPage(page);
    return page;
}

StepPage *SampleWindow::proofPage()
{
    auto *page = new StepPage;
    page->setHeading(u"Send four attributes, drop the rest"_s);
    page->setWhy(u"Sumo Logic takes a name, an email and a role; more makes Okta fail."_s);
    auto *mappings = new MappingView(u"toApp"_s);
    mappings->setEnds(u"Okta"_s, u"Sumo Logic app"_s);
    mappings->setMappings({
        {u"user.firstName"_s, u"givenName"_s, u"Given name"_s, true, true},
        {u"user.roles"_s, u"roles"_s, u"Roles"_s, true, false},
        {u"user.mobilePhone"_s, u"mobilePhone"_s, u"Mobile phone"_s, false, true},
    });
    page->addBlock(mappings);
    auto *evidence = new Evidence(m_clipboard, u"evidence"_s);
    evidence->setEvidence({
        {u"The app's mappings hold the four attributes"_s, u"Okta"_s, u"14:02:11"_s,
         u"GET /api/v1/mappings\nreq-1"_s},
        {u"The profile has no other attribute"_s, u"Okta"_s, u"14:02:12"_s,
         u"GET /api/v1/meta/schemas\nreq-2"_s},
    });
    page->addBlock(evidence);
    m_window.setCurrentPage(page);
    return page;
}

} // namespace setup::test
