// SPDX-License-Identifier: Apache-2.0
#include "practice/console/frame.h"

#include "practice/console/gate.h"
#include "practice/console/parts.h"

#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

struct Entry
{
    QLatin1StringView heading;
    QLatin1StringView label;
    QLatin1StringView path;
};

constexpr std::array oktaMenu{
    Entry{"Dashboard"_L1, "Tasks"_L1, "/admin/tasks"_L1},
    Entry{"Directory"_L1, "Profile Editor"_L1, "/admin/universaldirectory"_L1},
    Entry{"Applications"_L1, "Applications"_L1, "/admin/apps/active"_L1},
    Entry{"Reports"_L1, "System Log"_L1, "/report/system_log_2"_L1},
};

constexpr std::array sumoMenu{
    Entry{"Security"_L1, "SAML"_L1, "/sumo/saml"_L1},
    Entry{{}, "Access Keys"_L1, "/sumo/access-keys"_L1},
    Entry{"Users and Roles"_L1, "Users"_L1, "/sumo/users"_L1},
    Entry{{}, "Roles"_L1, "/sumo/roles"_L1},
};

struct DoneWords
{
    Done done;
    QLatin1StringView key;
    QLatin1StringView text;
};

constexpr std::array doneWords{
    DoneWords{Done::Saved, "saved"_L1, "Saved."_L1},
    DoneWords{Done::Assigned, "assigned"_L1, "Assigned."_L1},
    DoneWords{Done::Unassigned, "unassigned"_L1, "Unassigned."_L1},
    DoneWords{Done::Deleted, "deleted"_L1, "Deleted."_L1},
    DoneWords{Done::Queued, "queued"_L1,
              "Provisioning is under way. Load this page again to see how it went."_L1},
};

QString vendorName(Vendor vendor)
{
    return vendor == Vendor::Okta ? u"Okta Admin Console"_s : u"Sumo Logic"_s;
}

/// Known words alone: what stands in an address must not become a message of ours.
Html doneBanner(const Request &request)
{
    const auto key = request.queryValue(u"done");
    for (const auto &words : doneWords) {
        if (key == words.key)
            return element("div"_L1, {{"class"_L1, u"banner done"_s}, {"role"_L1, u"status"_s}},
                           {words.text});
    }
    return {};
}

Html practiceBar(Vendor vendor)
{
    return element("div"_L1, {{"class"_L1, u"practice"_s}},
                   {element("strong"_L1, {}, {"PRACTICE"_L1}),
                    QString(" "_L1 + vendorName(vendor)
                            + ". Drawn for practice, on this computer alone: nothing here reaches a real "
                              "service. Give it no real password."_L1)});
}

} // namespace

QString Frame::address(const QString &path) const
{
    return m_gate.path() + QString::fromLatin1(QUrl::toPercentEncoding(path, "/?=&"));
}

Html Frame::form(const QString &path, const QList<Html> &content) const
{
    const auto token = element(
        "input"_L1,
        {{"type"_L1, u"hidden"_s}, {"name"_L1, formTokenField}, {"value"_L1, m_gate.formToken(path)}});
    return element("form"_L1, {{"method"_L1, u"post"_s}, {"action"_L1, address(path)}},
                   QList{token} + content);
}

Html Frame::search(const QString &path, const QList<Html> &content) const
{
    return element("form"_L1,
                   {{"class"_L1, u"search"_s}, {"role"_L1, u"search"_s}, {"action"_L1, address(path)}},
                   content);
}

Html Frame::head(const QString &title) const
{
    return element(
        "head"_L1, {},
        {element("meta"_L1, {{"charset"_L1, u"utf-8"_s}}),
         element("meta"_L1,
                 {{"name"_L1, u"viewport"_s}, {"content"_L1, u"width=device-width, initial-scale=1"_s}}),
         element("meta"_L1, {{"name"_L1, u"color-scheme"_s}, {"content"_L1, u"light dark"_s}}),
         element("title"_L1, {}, {title}),
         element("link"_L1, {{"rel"_L1, u"stylesheet"_s}, {"href"_L1, address(u"/console.css"_s)}})});
}

Html Frame::menu(const Surround &surround) const
{
    QList<Html> items;
    const auto add = [&](const Entry &entry) {
        if (!entry.heading.isEmpty())
            items << element("li"_L1, {{"class"_L1, u"menu-heading"_s}}, {entry.heading});
        Attributes attributes{{"href"_L1, address(entry.path)}};
        if (surround.section == entry.label)
            attributes << Attribute{"aria-current"_L1, u"page"_s};
        items << element("li"_L1, {}, {element("a"_L1, attributes, {entry.label})});
    };
    const bool isOkta = surround.vendor == Vendor::Okta;
    if (isOkta) {
        for (const auto &entry : oktaMenu)
            add(entry);
    } else {
        for (const auto &entry : sumoMenu)
            add(entry);
    }
    const auto other = isOkta ? link(address(u"/sumo/saml"_s), u"Go to practice Sumo Logic"_s)
                              : link(address(u"/admin/apps/active"_s), u"Go to practice Okta"_s);
    items << element("li"_L1, {{"class"_L1, u"menu-other"_s}}, {other});
    return element("nav"_L1, {{"class"_L1, u"menu"_s}, {"aria-label"_L1, u"Console"_s}},
                   {element("ul"_L1, {}, items)});
}

Reply Frame::page(const Request &request, const Surround &surround, const QList<Html> &content,
                  int status) const
{
    QList<Html> main;
    if (!surround.trail.isEmpty()) {
        QList<Html> steps;
        for (const auto &step : surround.trail)
            steps << element("li"_L1, {}, {step});
        main << element("nav"_L1, {{"class"_L1, u"trail"_s}, {"aria-label"_L1, u"Breadcrumb"_s}},
                        {element("ol"_L1, {}, steps)});
    }
    main << element("h1"_L1, {}, {name(surround.title)}) << doneBanner(request) << content;
    const auto whose = surround.vendor == Vendor::Okta ? u"okta"_s : u"sumo"_s;
    const auto body = element(
        "body"_L1, {{"class"_L1, whose}},
        {element("a"_L1, {{"class"_L1, u"skip"_s}, {"href"_L1, u"#content"_s}}, {"Skip to the content"_L1}),
         element("header"_L1, {}, {practiceBar(surround.vendor)}),
         element("div"_L1, {{"class"_L1, u"columns"_s}},
                 {menu(surround),
                  element("main"_L1, {{"id"_L1, u"content"_s}, {"tabindex"_L1, u"-1"_s}}, main)})});
    const auto title = QString(surround.title + " - PRACTICE "_L1 + vendorName(surround.vendor));
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = element("html"_L1, {{"lang"_L1, u"en"_s}}, {head(title), body}).document()};
}

Reply Frame::problem(int status, const QString &title, const QString &text) const
{
    return page(
        {}, {.title = title},
        {paragraph({text}), paragraph({link(address(u"/admin/apps/active"_s), u"Go to Applications"_s)})},
        status);
}

Reply Frame::seeOther(const QString &path, Done done) const
{
    Reply reply{.status = 303, .contentType = {}};
    for (const auto &words : doneWords) {
        if (words.done == done)
            reply.with("Location", QString(address(path) + "?done="_L1 + words.key).toUtf8());
    }
    return reply;
}

} // namespace setup::practice::console
