// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/oauth/consentpages.h"

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

Reply page(const QString &title, const QString &body, int status = 200)
{
    const auto html = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>"
                      "<style>body{font:16px sans-serif;max-width:34em;margin:3em auto;padding:0 1em}"
                      "button{font:inherit;padding:.5em 1.2em;margin-right:.6em}</style></head>\n"
                      "<body><p>PRACTICE</p><h1>%1</h1>\n%2</body></html>\n"_s.arg(title, body);
    Reply reply{.status = status, .contentType = "text/html; charset=utf-8", .body = html.toUtf8()};
    return reply.with("Cache-Control", "no-store");
}

} // namespace

Reply consentPage(const QString &action, const QString &field, const QString &value,
                  const QStringList &scopes)
{
    QString list;
    for (const auto &scope : scopes)
        list += u"<li><code>%1</code></li>\n"_s.arg(scope.toHtmlEscaped());
    return page(
        u"Practice Okta: allow Okta to Sumo Logic Setup?"_s,
        u"<p>You are signed in as the practice administrator. The program asks for:</p>\n<ul>%1</ul>\n"
        "<form method=\"post\" action=\"%2\"><input type=\"hidden\" name=\"%3\" value=\"%4\">\n"
        "<button name=\"answer\" value=\"allow\">Allow</button>"
        "<button name=\"answer\" value=\"deny\">Deny</button></form>\n"_s.arg(list, action, field,
                                                                              value.toHtmlEscaped()));
}

Reply codePage()
{
    return page(u"Practice Okta: activate your device"_s,
                u"<form method=\"get\" action=\"/activate\"><p><label>Code that the program shows "
                "<input name=\"user_code\" autofocus></label></p>\n<button>Next</button></form>\n"_s);
}

Reply endPage(bool allowed)
{
    return allowed ? page(u"Practice Okta: device activated"_s, u"<p>Go back to the program.</p>\n"_s)
                   : page(u"Practice Okta: access denied"_s, u"<p>The program was told no.</p>\n"_s);
}

Reply errorPage(const QString &reason)
{
    return page(u"Practice Okta: 400 Bad Request"_s, u"<p>%1</p>\n"_s.arg(reason.toHtmlEscaped()), 400);
}

} // namespace setup::practice::okta
