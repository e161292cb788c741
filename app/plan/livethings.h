// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/discovery.h"
#include "plan/trace.h"

namespace setup::plan {

/// Things as the services have them now, as far as they were read: the other side of what a journal tells. Must not
/// outlive the facts.
class LiveThings
{
public:
    explicit LiveThings(const Discovery &discovery);

    /// The same thing now: by its id where the trace has one, else by its name. Absent: that wasn't read.
    std::optional<Trace> now(const Trace &of) const;

private:
    std::optional<Trace> find(const Trace &of) const;
    std::optional<Trace> inSumo(const Trace &of) const;
    std::optional<Trace> ofApp(const Trace &of) const;
    std::optional<Trace> assignment(const Trace &of) const;

    const Discovery &m_discovery;
    QHash<QString, qsizetype> m_appUsers; // by id: a setup can have tens of thousands
};

/// Traces of things as they were read.
Trace traceOf(const okta::App &app);
Trace traceOf(const sumo::SamlConfiguration &configuration);
Trace samlSettingsTrace(const okta::App &app);
Trace scimSwitchTrace(const okta::App &app);
Trace traceOf(const sumo::Role &role);
Trace traceOf(const sumo::ServiceAccount &account);
Trace traceOf(const sumo::AccessKey &key, const sumo::ServiceAccountId &account);
/// An attribute as it is, or that it isn't there. `owner` is the app; empty on the Okta user's profile.
Trace attributeTrace(const QString &name, const std::optional<okta::Schema> &schema, const QString &owner);
Trace ruleTrace(Thing thing, const QString &name, const okta::Mapping &mapping, const okta::AppId &app);
/// An assignment that gives that role; an empty role: none.
Trace assignmentTrace(Thing thing, const QString &id, const QString &name, const okta::AppId &app,
                      const std::optional<QString> &role);

/// Values back from traces.
okta::SamlSettings samlSettingsOf(const Trace &trace);
okta::SchemaAttribute attributeOf(const Trace &trace);
okta::MappingRule ruleOf(const Trace &trace);
QString roleOf(const Trace &trace);

} // namespace setup::plan
