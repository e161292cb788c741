// SPDX-License-Identifier: Apache-2.0
#include "practice/console/formfields.h"
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"
#include "practice/http/form.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

const auto settingsForm = "app-settings"_L1;
const auto samlForm = "saml-settings"_L1;

QString signOnText(const okta::App &app, QLatin1StringView key)
{
    return app.signOn.value(key).toString();
}

Html editLink(const OktaDesk &desk, const okta::App &app, QLatin1StringView form, const QString &about)
{
    const QString address = desk.frame().address(OktaDesk::pathOf(app)) + "?edit="_L1 + form;
    return linkButton(address, u"Edit"_s, about);
}

Html settingsShown(const OktaDesk &desk, const okta::App &app)
{
    return card(u"App Settings"_s,
                {values({{u"Application label"_s, name(app.label)},
                         {u"Provisioning"_s, app.scim ? u"SCIM"_s : u"None"_s}})},
                editLink(desk, app, settingsForm, u"App Settings"_s));
}

Html settingsEdited(const OktaDesk &desk, const okta::App &app, const FormState &state)
{
    const FormFields fields(state);
    const auto path = OktaDesk::pathOf(app);
    const auto form = desk.frame().form(
        path + settingsForm,
        {state.banner(), fields.text({u"Application label"_s, "label"_L1}, app.label),
         fields.radios(
             {u"Provisioning"_s, "provisioning"_L1},
             {{.value = u"NONE"_s, .label = u"None"_s, .on = !app.scim},
              {.value = u"SCIM"_s, .label = u"SCIM"_s, .on = app.scim},
              {.value = u"ON_PREMISES"_s, .label = u"On-Premises Provisioning"_s, .disabled = true}}),
         actions({linkButton(desk.frame().address(path), u"Cancel"_s), primaryButton(u"Save"_s)})});
    return card(u"App Settings"_s, {form});
}

Html samlShown(const OktaDesk &desk, const okta::App &app)
{
    const auto entry = [&app](QLatin1StringView key) { return code(signOnText(app, key)); };
    return card(u"SAML Settings"_s,
                {values({{u"Single sign-on URL"_s, entry("ssoAcsUrl"_L1)},
                         {u"Recipient URL"_s, entry("recipient"_L1)},
                         {u"Destination URL"_s, entry("destination"_L1)},
                         {u"Audience Restriction"_s, entry("audience"_L1)},
                         {u"Name ID format"_s, signOnText(app, "subjectNameIdFormat"_L1).section(u':', -1)},
                         {u"Response"_s,
                          app.signOn.value("responseSigned"_L1).toBool() ? u"Signed"_s : u"Unsigned"_s},
                         {u"Assertion Signature"_s,
                          app.signOn.value("assertionSigned"_L1).toBool() ? u"Signed"_s : u"Unsigned"_s},
                         {u"Application username"_s, app.userNameTemplate.value("template"_L1).toString()}})},
                editLink(desk, app, samlForm, u"SAML Settings"_s));
}

Html samlEdited(const OktaDesk &desk, const okta::App &app, const FormState &state)
{
    const FormFields fields(state);
    const auto path = OktaDesk::pathOf(app);
    const bool same = signOnText(app, "ssoAcsUrl"_L1) == signOnText(app, "recipient"_L1)
        && signOnText(app, "ssoAcsUrl"_L1) == signOnText(app, "destination"_L1);
    const auto form = desk.frame().form(
        path + samlForm,
        {state.banner(),
         fields.text({u"Single sign-on URL"_s, "ssoAcsUrl"_L1}, signOnText(app, "ssoAcsUrl"_L1)),
         fields.checkboxes(
             {u"Recipient and Destination"_s, "sameUrl"_L1},
             {{.value = u"on"_s, .label = u"Use this for Recipient URL and Destination URL"_s, .on = same}}),
         fields.text({u"Audience URI (SP Entity ID)"_s, "audience"_L1}, signOnText(app, "audience"_L1)),
         actions({linkButton(desk.frame().address(path), u"Cancel"_s), primaryButton(u"Save"_s)})});
    return card(u"SAML Settings"_s, {form});
}

Reply show(const OktaDesk &desk, const Request &request, const QString &edited, const FormState &state = {})
{
    return desk.withApp(request, [&](const okta::App &app) {
        return desk.appPage(
            request, app, u"General"_s,
            {edited == settingsForm ? settingsEdited(desk, app, state) : settingsShown(desk, app),
             edited == samlForm ? samlEdited(desk, app, state) : samlShown(desk, app)},
            statusOf(state));
    });
}

okta::Refusal saveSettings(const OktaDesk &desk, const QString &appId, const Fields &form)
{
    auto refusal = desk.changeApp(
        appId, [&form](QJsonObject &body) { body.insert(u"label"_s, valueOf(form, "label"_L1).trimmed()); });
    return refusal.isEmpty() ? desk.clicks().saveProvisioning(appId, form) : refusal;
}

okta::Refusal saveSaml(const OktaDesk &desk, const QString &appId, const Fields &form)
{
    return desk.changeApp(appId, [&form](QJsonObject &body) {
        auto settings = body.value("settings"_L1).toObject();
        auto signOn = settings.value("signOn"_L1).toObject();
        const auto url = valueOf(form, "ssoAcsUrl"_L1).trimmed();
        signOn.insert(u"ssoAcsUrl"_s, url);
        signOn.insert(u"audience"_s, valueOf(form, "audience"_L1).trimmed());
        if (!valueOf(form, "sameUrl"_L1).isEmpty()) {
            signOn.insert(u"recipient"_s, url);
            signOn.insert(u"destination"_s, url);
        }
        settings.insert(u"signOn"_s, signOn);
        body.insert(u"settings"_s, settings);
    });
}

using Save = okta::Refusal (*)(const OktaDesk &desk, const QString &appId, const Fields &form);

Reply save(const OktaDesk &desk, const Request &request, QLatin1StringView form, Save saving)
{
    const auto fields = parseFields(request.body);
    const auto refusal = saving(desk, request.parameter(u"appId"_s), fields);
    if (!refusal.isEmpty())
        return show(desk, request, form, {fields, refusal});
    return desk.frame().seeOther(OktaDesk::pathOf(request), Done::Saved);
}

} // namespace

void addGeneralPage(Router &router, const OktaDesk &desk)
{
    const auto app = u"/admin/app/{appName}/instance/{appId}/"_s;
    router.add(u"GET"_s, app,
               [desk](const Request &request) { return show(desk, request, request.queryValue(u"edit")); });
    router.add(u"POST"_s, app + settingsForm,
               [desk](const Request &request) { return save(desk, request, settingsForm, saveSettings); });
    router.add(u"POST"_s, app + samlForm,
               [desk](const Request &request) { return save(desk, request, samlForm, saveSaml); });
}

} // namespace setup::practice::console
