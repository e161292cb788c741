// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/plan.h"
#include "plan/prooftable.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace setup::documents {

/// What an as-built record is made of.
struct EvidenceInput
{
    plan::Answers answers = {};
    plan::Plan plan = {};
    QList<plan::ProofRow> proof = {};
    QDateTime writtenAt = {};
    bool practice = false; ///< Said in the record: it proves nothing about real services.
};

/// The as-built record: choices, what stands and how it was read back, and each person's proof. No secret in it.
QJsonObject evidenceToJson(const EvidenceInput &input);
/// The same as one HTML page without scripts or outside resources.
QString evidenceToHtml(const EvidenceInput &input);

/// Makes the folder for a record that is to come, before the work that it would tell of. FileUnusable: "output" when it
/// can't be written, "output-exists" when there is a record in it already.
Result<Unit> prepareEvidenceFolder(const QString &folder);

/// Writes evidence.json, evidence.html and setup.json into the folder, which is made if need be. FileUnusable.
Result<Unit> writeEvidence(const QString &folder, const EvidenceInput &input);

} // namespace setup::documents
