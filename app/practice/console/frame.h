// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/console/html.h"
#include "practice/http/message.h"

namespace setup::practice::console {

class Gate;

/// Whose console a page belongs to.
enum class Vendor { Okta, SumoLogic };

/// What stands around a page's content.
struct Surround
{
    Vendor vendor = Vendor::Okta;
    QString title = {};
    QString section = {}; ///< The label of the menu's entry that the page belongs to.
    QList<Html> trail = {}; ///< The links that lead here.
};

/// What was done by the form that led to a page.
enum class Done { Saved, Assigned, Unassigned, Deleted, Queued };

/// Makes whole pages, their addresses and their forms.
class Frame
{
public:
    explicit Frame(const Gate &gate) : m_gate(gate) {}

    /// The address of a page or a form by its path in the console.
    QString address(const QString &path) const;

    /// A form that is sent to the path, with its token.
    Html form(const QString &path, const QList<Html> &content) const;

    /// Asks a page with other values; changes nothing.
    Html search(const QString &path, const QList<Html> &content) const;

    Reply page(const Request &request, const Surround &surround, const QList<Html> &content,
               int status = 200) const;
    /// A page that says why there isn't what was asked for.
    Reply problem(int status, const QString &title, const QString &text) const;

    /// Leads the browser on after a form, so that loading again doesn't send it again.
    Reply seeOther(const QString &path, Done done) const;

private:
    Html head(const QString &title) const;
    Html menu(const Surround &surround) const;

    const Gate &m_gate;
};

} // namespace setup::practice::console
