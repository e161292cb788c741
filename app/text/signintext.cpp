// SPDX-License-Identifier: Apache-2.0
#include "text/signintext.h"

#include "text/translate.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace setup::text {
namespace {

QString ofTable(const char *text)
{
    return QCoreApplication::translate("SignInText", text);
}

struct Sentences
{
    const char *happened;
    const char *meaning;
    const char *todo;
};

const QHash<QString, Sentences> &sentences()
{
    static const QHash<QString, Sentences> texts{
        {u"access_denied"_s,
         {QT_TRANSLATE_NOOP("SignInText", "Okta didn't give this program access."),
          QT_TRANSLATE_NOOP("SignInText",
                            "Somebody refused it in the browser, or the account isn't assigned to the native "
                            "app."),
          QT_TRANSLATE_NOOP("SignInText", "Assign the account to the app in Okta, then sign in again.")}},
        {u"expired_token"_s,
         {QT_TRANSLATE_NOOP("SignInText", "The code ran out before it was used in the browser."),
          QT_TRANSLATE_NOOP("SignInText", "This program has no access."),
          QT_TRANSLATE_NOOP("SignInText", "Get a new code.")}},
        {u"invalid_scope"_s,
         {QT_TRANSLATE_NOOP("SignInText", "The native app in Okta lacks one of the scopes."),
          QT_TRANSLATE_NOOP("SignInText", "Okta gives a sign-in all that it asks for, or nothing."),
          QT_TRANSLATE_NOOP("SignInText",
                            "Have a Super Administrator grant the listed scopes on the app's Okta API Scopes "
                            "tab.")}},
        {u"unauthorized_client"_s,
         {QT_TRANSLATE_NOOP("SignInText", "The native app in Okta doesn't allow this way to sign in."),
          QT_TRANSLATE_NOOP("SignInText", "Its grant types don't include it."),
          QT_TRANSLATE_NOOP("SignInText",
                            "On the app's General tab tick Authorization Code, Refresh Token and Device "
                            "Authorization.")}},
        {u"invalid_client"_s,
         {QT_TRANSLATE_NOOP("SignInText", "Okta doesn't know that client ID as an app without a secret."),
          QT_TRANSLATE_NOOP("SignInText", "It is mistyped, of another org, or no native app."),
          QT_TRANSLATE_NOOP("SignInText", "Copy the Client ID from the native app's General tab.")}},
        {u"invalid_grant"_s,
         {QT_TRANSLATE_NOOP("SignInText", "Okta doesn't accept the answer of that sign-in any more."),
          QT_TRANSLATE_NOOP("SignInText", "It was used or has run out. This program has no access."),
          QT_TRANSLATE_NOOP("SignInText", "Sign in again.")}},
        {u"sign-in-ended"_s,
         {QT_TRANSLATE_NOOP("SignInText", "The sign-in to Okta has come to its end."),
          QT_TRANSLATE_NOOP("SignInText",
                            "It was revoked, ran out, or its refresh token was used elsewhere. What is done "
                            "stays done."),
          QT_TRANSLATE_NOOP("SignInText", "Sign in again; the setup goes on where it was.")}},
        {u"dpop-bound"_s,
         {QT_TRANSLATE_NOOP("SignInText",
                            "The native app in Okta demands proof of possession (DPoP) with each token."),
          QT_TRANSLATE_NOOP("SignInText",
                            "This program doesn't make such proofs: the tokens would open nothing."),
          QT_TRANSLATE_NOOP("SignInText",
                            "On the app's General tab clear Require Demonstrating Proof of Possession (DPoP) "
                            "header in token requests, then sign in again.")}},
        {u"no-free-port"_s,
         {QT_TRANSLATE_NOOP("SignInText", "Other programs use the ports that the browser's answer comes to."),
          QT_TRANSLATE_NOOP("SignInText", "No page was opened. The details name the ports."),
          QT_TRANSLATE_NOOP("SignInText", "Close those programs, or sign in with a code.")}},
        {u"issuer-mismatch"_s,
         {QT_TRANSLATE_NOOP("SignInText", "The answer came from another server than your org's."),
          QT_TRANSLATE_NOOP("SignInText", "It was refused, and nothing was sent there."),
          QT_TRANSLATE_NOOP("SignInText", "Check the address of the org, then sign in again.")}},
        {u"foreign-address"_s,
         {QT_TRANSLATE_NOOP("SignInText", "Okta named a page on another host to sign in at."),
          QT_TRANSLATE_NOOP("SignInText", "It wasn't opened: a password belongs on your org's own page."),
          QT_TRANSLATE_NOOP("SignInText", "Check the address of the org.")}},
        {u"not-the-orgs-domain"_s,
         {QT_TRANSLATE_NOOP("SignInText", "That domain doesn't prove to belong to an Okta org."),
          QT_TRANSLATE_NOOP(
              "SignInText",
              "The org that it names doesn't name it in return on Okta's own domain. Nothing secret "
              "was sent."),
          QT_TRANSLATE_NOOP("SignInText",
                            "Use the org's address that ends in okta.com or another domain of Okta's.")}},
        {u"custom-domain-unconfirmed"_s,
         {QT_TRANSLATE_NOOP("SignInText",
                            "The address is a custom domain, and the setup file doesn't say of which org."),
          QT_TRANSLATE_NOOP("SignInText",
                            "The details name the org that it belongs to. Nothing secret was sent."),
          QT_TRANSLATE_NOOP("SignInText",
                            "If that is your org, put its address into the setup file as okta.oktaDomain.")}},
        {u"client-id-missing"_s,
         {QT_TRANSLATE_NOOP("SignInText", "The setup names no native app to sign in with."),
          QT_TRANSLATE_NOOP("SignInText", "Nothing was asked of Okta."),
          QT_TRANSLATE_NOOP("SignInText",
                            "Put its client ID into the setup file: \"okta\": {\"clientId\": \"0oa...\"}.")}},
        {u"sign-in-not-read"_s,
         {QT_TRANSLATE_NOOP("SignInText",
                            "Whether there is a sign-in can't be told: the system keychain can't be read."),
          QT_TRANSLATE_NOOP("SignInText", "Nothing was taken back at Okta."),
          QT_TRANSLATE_NOOP(
              "SignInText",
              "Start or unlock the keychain and sign out again, or revoke the tokens of that app "
              "in Okta.")}},
        {u"sign-in-not-kept"_s,
         {QT_TRANSLATE_NOOP("SignInText",
                            "The sign-in can't be kept: there is no system keychain to keep it in."),
          QT_TRANSLATE_NOOP("SignInText", "It was taken back at Okta, so that nothing of it is left."),
          QT_TRANSLATE_NOOP("SignInText",
                            "Start or unlock the keychain, or use an API token for this run.")}},
    };
    return texts;
}

ErrorText insufficientScope(const Error &error)
{
    const auto scope = error.causes.value(0);
    return {
        scope.isEmpty() ? tr("The sign-in lacks a scope that this call needs.")
                        : tr("The sign-in lacks the scope %1.").arg(scope),
        tr("Okta refused the call; it changed nothing."),
        tr("Have a Super Administrator grant the scope on the native app's Okta API Scopes tab, then sign in "
           "again."),
        {}};
}

/// A page that loads nothing and follows the browser's own colours.
QByteArray page(const QString &title, const QString &text)
{
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>"
           "<style>:root{color-scheme:light dark}body{font:1.1em sans-serif;max-width:34em;margin:4em auto;"
           "padding:0 1em}</style></head>\n<body><h1>%1</h1><p>%2</p></body></html>\n"_s
               .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
               .toUtf8();
}

} // namespace

std::optional<ErrorText> signInErrorText(const Error &error)
{
    if (error.service == Service::SumoLogic)
        return std::nullopt;
    if (error.code == "insufficient_scope"_L1)
        return insufficientScope(error);
    const auto found = sentences().constFind(error.code);
    if (found == sentences().constEnd())
        return std::nullopt;
    return ErrorText{ofTable(found->happened), ofTable(found->meaning), ofTable(found->todo), {}};
}

net::RedirectPages redirectPages()
{
    return {
        .taken = page(ofTable(QT_TRANSLATE_NOOP("SignInText", "You are signed in")),
                      ofTable(QT_TRANSLATE_NOOP("SignInText",
                                                "Okta's answer has arrived. You can close this page and go "
                                                "back to the program."))),
        .refused = page(
            ofTable(QT_TRANSLATE_NOOP("SignInText", "This answer belongs to another attempt")),
            ofTable(QT_TRANSLATE_NOOP(
                "SignInText", "Nothing was taken from it. Go back to the program and start again there.")))};
}

QString scopeReason(const QString &scope)
{
    static const QHash<QString, const char *> reasons{
        {u"openid"_s, QT_TRANSLATE_NOOP("SignInText", "To sign you in")},
        {u"offline_access"_s, QT_TRANSLATE_NOOP("SignInText", "So that you sign in once, not every hour")},
        {u"okta.apps.manage"_s,
         QT_TRANSLATE_NOOP("SignInText", "Steps 1 and 5: make the app, assign people and groups")},
        {u"okta.schemas.manage"_s, QT_TRANSLATE_NOOP("SignInText", "Step 3: the attribute \"roles\"")},
        {u"okta.profileMappings.manage"_s, QT_TRANSLATE_NOOP("SignInText", "Step 4: the mappings")},
        {u"okta.users.read"_s,
         QT_TRANSLATE_NOOP("SignInText", "Step 5: find people; nothing of them is changed")},
        {u"okta.groups.read"_s,
         QT_TRANSLATE_NOOP("SignInText", "Step 5: find groups; nothing of them is changed")},
        {u"okta.logs.read"_s, QT_TRANSLATE_NOOP("SignInText", "Step 6: the proof that each person arrived")}};
    const auto *reason = reasons.value(scope);
    return reason == nullptr ? QString() : ofTable(reason);
}

} // namespace setup::text
