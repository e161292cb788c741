// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/console/frame.h"
#include "practice/console/gate.h"
#include "practice/http/router.h"
#include "practice/okta/oktaservice.h"
#include "practice/sumo/sumoservice.h"

namespace setup::practice::console {

/// The practice Okta Admin Console and the practice Sumo Logic console: web pages for a browser on this computer. The
/// addresses of Okta's pages are those of the real console, below a path that only the program tells.
class Site
{
public:
    Site(okta::OktaService &okta, sumo::SumoService &sumo);
    Site(const Site &) = delete;
    Site &operator=(const Site &) = delete;

    QString path() const { return m_gate.path(); }
    bool owns(const QString &requestPath) const { return m_gate.owns(requestPath); }

    /// Where the site's server listens: `127.0.0.1:<port>`.
    void setAuthority(const QByteArray &authority) { m_gate.setAuthority(authority); }

    Reply handle(const Request &request) const;

private:
    Reply answer(Request request) const;

    Gate m_gate;
    Frame m_frame;
    Router m_router;
};

} // namespace setup::practice::console
