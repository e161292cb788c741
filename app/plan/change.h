// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "plan/answers.h"
#include "plan/discovery.h"
#include "plan/trace.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace setup::plan {

struct Context;

/// Who brings a change about.
enum class ChangeKind {
    Automatic, ///< The program, through an API.
    Person, ///< A person in the Okta Admin Console; the program watches for it.
    Observation, ///< Nobody: something is read, or comes about by itself.
};

/// How a thing stands to what the setup wants.
enum class Verdict {
    Right, ///< As wanted.
    Missing, ///< Not there; will be made.
    Differs, ///< There, and not as wanted; will be changed.
    Pending, ///< On its way without us; look again.
    Blocked, ///< Must not be changed now: `reason` says what it would break.
    Conflict, ///< What is there contradicts the setup: the user decides. `reason` says what.
    NotNeeded, ///< The setup asks for nothing here.
};

/// A word in place of a value where there is none to show. Words become text in text/.
enum class Word {
    None,
    Absent, ///< not there
    Placeholder, ///< the address that a new app starts with
    FromOkta, ///< known once Okta has made it
    FromSumoLogic, ///< known once Sumo Logic has made it
    On,
    Off,
    Removed,
    Kept,
    Assigned,
    NotAssigned,
    Unknown, ///< can't be read
    Stays, ///< can't be undone
    ChangedSince, ///< kept, because somebody changed it after the setup
    Inactive, ///< a person who stays as an inactive user
};

/// What stands in a cell: a value as the service has it, or a word.
struct Cell
{
    Word word = Word::None;
    QString text = {};

    Cell() = default;
    Cell(Word w) : word(w) {} // NOLINT(google-explicit-constructor): cells are written as words or values
    Cell(QString t) : text(std::move(t)) {} // NOLINT(google-explicit-constructor)
    bool operator==(const Cell &) const = default;
};

/// One line of what a change does: a thing, as it is now, as it will be.
struct Row
{
    QString key = {}; ///< The thing's kind, for its wording; for example "okta.app.acs".
    QString subject = {}; ///< The thing's own name where there are several, for example a person's login.
    Cell now = {};
    Cell then = {};

    bool isRight() const { return now == then; }
    bool operator==(const Row &) const = default;
};

/// One fact read back, that proves a change.
struct Evidence
{
    QString key = {}; ///< For its wording.
    Cell value = {};
    Service service = Service::None;
    Reading reading = {};
};

/// What a change makes of the facts.
struct Assessment
{
    Verdict verdict = Verdict::Missing;
    QList<Row> rows = {};
    QList<Evidence> evidence = {};
    std::optional<Error> reason = {}; ///< For Blocked and Conflict.
    int arrived = 0; ///< For Pending: how much has come so far. As long as it grows, it is waited for.
};

/// One thing that the setup wants to be so. Holds no state: facts are in the Discovery, choices in the Answers.
class Change
{
public:
    Change() = default;
    virtual ~Change() = default;
    Q_DISABLE_COPY_MOVE(Change)

    virtual ChangeId id() const = 0;
    virtual ChangeKind kind() const { return ChangeKind::Automatic; }
    virtual Service service() const = 0;
    /// What must be right before this may be written. Always earlier in the catalogue.
    virtual QList<ChangeId> needs() const { return {}; }

    /// Compares facts and choices; pure. Facts that weren't read, or can't exist yet, count as missing.
    virtual Assessment assess(const Answers &answers, const Discovery &discovery) const = 0;
    /// Reads the facts that assess() needs into the context's discovery; reading requests only. Skips what can't
    /// exist yet. Facts a few seconds old are reused unless `again` is set.
    virtual Call<Unit> look(Context &context, bool again) const = 0;
    /// What write() would touch, as it is now; pure. It is kept before each write, so that it can be undone.
    virtual QList<Trace> touched(const Answers &answers, const Discovery &discovery) const;
    /// Writes what is missing or different, given fresh facts. Not called for other kinds than Automatic.
    virtual Call<Unit> write(Context &context) const;
};

/// All changes in the order in which they happen. The one list to which a change is added.
std::vector<std::unique_ptr<Change>> changeCatalog();

/// The ids, for those who speak about a certain change.
namespace change_id {
inline const ChangeId oktaApp(QStringLiteral("okta-app"));
inline const ChangeId oktaMetadata(QStringLiteral("okta-metadata"));
inline const ChangeId sumoSaml(QStringLiteral("sumo-saml-configuration"));
inline const ChangeId oktaSamlSettings(QStringLiteral("okta-saml-settings"));
inline const ChangeId scimRole(QStringLiteral("sumo-scim-role"));
inline const ChangeId scimAccount(QStringLiteral("sumo-scim-service-account"));
inline const ChangeId scimKey(QStringLiteral("sumo-scim-access-key"));
inline const ChangeId connectorTest(QStringLiteral("scim-connector-test"));
inline const ChangeId scimEnabled(QStringLiteral("okta-scim-enabled"));
inline const ChangeId connector(QStringLiteral("okta-scim-connector"));
inline const ChangeId toApp(QStringLiteral("okta-to-app"));
inline const ChangeId userAttribute(QStringLiteral("okta-user-roles-attribute"));
inline const ChangeId appAttribute(QStringLiteral("okta-app-roles-attribute"));
inline const ChangeId mappingToApp(QStringLiteral("okta-mappings-to-app"));
inline const ChangeId mappingToOkta(QStringLiteral("okta-mappings-to-okta"));
inline const ChangeId appProfile(QStringLiteral("okta-app-profile"));
inline const ChangeId assignments(QStringLiteral("okta-assignments"));
inline const ChangeId proof(QStringLiteral("proof"));
} // namespace change_id

} // namespace setup::plan
