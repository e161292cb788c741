// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace setup::plan {

/// Stable name of a change: stored in journals, shown by --json.
using ChangeId = Id<struct ChangeTag>;

/// The kinds of things that a setup makes or changes.
enum class Thing {
    OktaApp,
    SamlConfiguration,
    SamlSettings, ///< Of the Okta app.
    ScimRole,
    ScimAccount,
    ScimKey,
    ScimSwitch, ///< Whether the app provisions by SCIM; a person's doing.
    UserAttribute, ///< On the Okta user's profile.
    AppAttribute, ///< On the app user's profile; `roles` as well as those that are removed.
    MappingToApp, ///< One rule.
    MappingToOkta, ///< One rule.
    Person, ///< A person's own assignment.
    Group, ///< A group's assignment.
};

/// One thing as it is or was at some moment: what a journal keeps of it so that it can be undone. Holds no secret.
struct Trace
{
    Thing thing = Thing::OktaApp;
    QString id = {}; ///< The service's; empty while it isn't there, and for what has none of its own.
    QString name = {}; ///< Tells it from others of its kind under the same owner.
    QString owner = {}; ///< The id of the app or service account that it belongs to.
    QJsonObject value = {}; ///< What a change of it would change; empty: it isn't there.

    bool exists() const { return !value.isEmpty(); }
    /// The same thing, perhaps at another moment.
    bool isOf(const Trace &other) const
    {
        return thing == other.thing && name == other.name && owner == other.owner;
    }
    bool operator==(const Trace &) const = default;
};

/// Whether it is a part of the Okta app and goes with it; its owner is the app's id.
bool isPartOfApp(Thing thing);

QJsonArray tracesToJson(const QList<Trace> &traces);
/// Those that can be read; what a later version has written is left out.
QList<Trace> tracesFromJson(const QJsonArray &json);

} // namespace setup::plan
