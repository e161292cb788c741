// SPDX-License-Identifier: Apache-2.0
#include "text/changetext.h"
#include "text/translate.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace setup::text {
namespace {

/// Why a thing stays, by its row's key.
QString whyItStays(const QString &key)
{
    if (key == "okta.app.scim"_L1)
        return tr(
            "No API switches SCIM off. In Okta: General tab, App Settings, Provisioning: None. Until then "
            "Okta goes on sending with a key that doesn't work any more.");
    if (key == "okta.app.acs"_L1)
        return tr(
            "While SCIM is on, writing the addresses through the API could wipe its settings. Enter them by "
            "hand in Okta: General tab, SAML Settings.");
    if (key == "okta.user.roles.values"_L1)
        return tr("People have values in this attribute, or another app is fed from it: they would be lost.");
    if (key == "okta.profile.attribute"_L1)
        return tr("Okta still cleans up the deleted attribute of that name. Add it by hand later; its values "
                  "are lost.");
    if (key == "okta.assignment.person"_L1 || key == "okta.assignment.group"_L1)
        return tr("Was in Sumo Logic before this setup: taking the assignment away would deactivate somebody "
                  "there.");
    if (key == "undo.person"_L1)
        return tr("Nobody else who may sign in without SAML would be left.");
    if (key == "sumo.scim.account"_L1)
        return tr("It has keys that this setup didn't make, and they would be deleted with it.");
    if (key == "sumo.scim.role"_L1)
        return tr("A service account that stays has this role.");
    if (key == "sumo.scim.key"_L1)
        return tr("An earlier key was replaced; its secret is known to nobody, so it can't be brought back.");
    return tr("It couldn't be read, so it was left as it is.");
}

} // namespace

QString undoNote(const plan::Row &row)
{
    switch (row.then.word) {
    case plan::Word::Stays: return whyItStays(row.key);
    case plan::Word::ChangedSince:
        return tr("It isn't as this setup left it: somebody may count on it, so it isn't touched.");
    case plan::Word::Inactive:
        return tr(
            "Stays in Sumo Logic as an inactive user with all content. Okta can bring the same person back "
            "only after that user is deleted there.");
    default: return {};
    }
}

} // namespace setup::text
