// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/capabilities.h"
#include "plan/change.h"
#include "plan/ensure.h"
#include "plan/plan.h"
#include "plan/prooftable.h"

#include <QString>
#include <QStringList>

/// The only wording of changes, facts and proofs, for the wizard, the command line and the documents. Translated;
/// the names on the consoles' screens stay as the consoles have them.
namespace setup::text {

/// What the change is, as a heading: "Okta SAML app".
QString changeTitle(const plan::ChangeId &id);
/// What is going on while it runs: "Creating the app in Okta".
QString changeWorking(const plan::ChangeId &id);
/// How it ended: "created", "already right", ...
QString outcomeWord(plan::OutcomeKind kind);
/// How it stands before: "to be created", "to be changed", "done", "waits for you", ...
QString verdictWord(const plan::PlannedChange &change);

/// A row's thing: "Single sign-on URL", with the subject where there are several.
QString rowLabel(const plan::Row &row);
QString cellText(const plan::Cell &cell);
QString evidenceLabel(const plan::Evidence &evidence);
/// The fact itself; names of Okta's API become the words on its screens.
QString evidenceValue(const plan::Evidence &evidence);
/// "Sumo Logic answers Okta's connector test: 3 users" and the like: all of a change's evidence in one line.
QString evidenceLine(const plan::Assessment &assessment);

/// The call as support can find it again: method, path, and the service's request id where it gives one.
QString callText(const net::CallReference &call);
/// By which calls a change was written; empty where this session wrote nothing.
QString writesText(const plan::PlannedChange &change);

/// What it means that a row of an undo can't be taken back whole; empty where it can.
QString undoNote(const plan::Row &row);

/// The clicks of a person's change, in order: "General tab › App Settings › Edit". `fields` of the connector come
/// with their values, except the key.
QStringList personsClicks(const plan::ChangeId &id, const plan::Answers &answers);

/// A capability's line: "Read the SAML configurations", and what it means when it is missing.
QString capabilityLabel(const plan::Capability &capability);

/// A proof row's cause and mend; empty when it is proven.
QString proofCause(const plan::ProofRow &row);

/// Okta and Sumo Logic as they are named everywhere.
QString serviceName(Service service);

} // namespace setup::text
