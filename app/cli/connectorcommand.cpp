// SPDX-License-Identifier: Apache-2.0
#include "cli/connectorcommand.h"

#include "cli/output.h"
#include "core/operation.h"
#include "text/connectortext.h"

using namespace Qt::StringLiterals;

namespace setup::cli {

ConnectorCommand::ConnectorCommand(Arguments arguments, QObject *parent)
    : RunningCommand(arguments.json, parent), m_arguments(std::move(arguments))
{
}

void ConnectorCommand::start()
{
    // A wrong address is told before anything is asked of the user, and no key goes there.
    const QUrl url(m_arguments.url.trimmed(), QUrl::StrictMode);
    if (!sumo::maySendKeyTo(url, m_arguments.loopback))
        return tell({.finding = sumo::ScimFinding::HostRefused, .detail = url.host()});
    const auto accessId = qEnvironmentVariable("SUMOLOGIC_ACCESSID").trimmed();
    Secret key(qgetenv("SUMOLOGIC_ACCESSKEY").trimmed());
    if (accessId.isEmpty() || key.isEmpty())
        return fail({.kind = ErrorKind::InputInvalid,
                     .code = u"credentials-missing"_s,
                     .detail = u"SUMOLOGIC_ACCESSID, SUMOLOGIC_ACCESSKEY"_s});
    run(this, sumo::probeScim(m_transport, url, net::basic(accessId, std::move(key)), m_arguments.loopback),
        [this](const Result<sumo::ScimProbe> &probe) {
            if (probe)
                return tell(*probe);
            fail(probe.error());
        });
}

void ConnectorCommand::tell(const sumo::ScimProbe &probe)
{
    const bool works = probe.finding == sumo::ScimFinding::Works;
    const auto words = text::connectorFinding(probe);
    if (m_arguments.json) {
        QJsonObject json{{u"ok"_s, works},
                         {u"finding"_s, sumo::scimFindingName(probe.finding)},
                         {u"text"_s, words},
                         {u"status"_s, probe.httpStatus},
                         {u"detail"_s, probe.detail}};
        if (!probe.location.isEmpty())
            json.insert(u"location"_s, probe.location);
        if (!probe.requestId.isEmpty())
            json.insert(u"requestId"_s, probe.requestId);
        if (works)
            json.insert(u"users"_s, probe.totalUsers);
        printJson(json);
    } else {
        printLine(words);
        if (!works && !probe.detail.isEmpty())
            printLine(u"  "_s + probe.detail);
        if (!probe.requestId.isEmpty())
            printLine(u"  Request id: "_s + probe.requestId);
    }
    emit finished(works ? exitDone : exitError);
}

} // namespace setup::cli
