// SPDX-License-Identifier: Apache-2.0
#include "documents/handoutwords.h"

#include "documents/translate.h"

namespace setup::documents {

HandoutWords handoutWords()
{
    return {
        .title = tr("Okta to Sumo Logic: handout"),
        .instructorsTitle = tr("Okta to Sumo Logic: the instructor's handout"),
        .about = tr("Single sign-on (SAML) and user provisioning (SCIM), step by step, as the program goes "
                    "through them."),
        .examples = tr("The values are examples. The last column is for your own."),
        .ofSetup = tr("The values are those of the setup for %1. What it doesn't know yet is an example in "
                      "the pictures and empty in the tables."),
        .noSecret = tr("No secret is in here: keys and tokens are neither shown nor asked for. Write none "
                       "down."),
        .contents = tr("Contents"),
        //: A heading: its number, then its text
        .numbered = tr("%1. %2"),
        .values = tr("Values"),
        .field = tr("Field"),
        .example = tr("Example"),
        .yourSetup = tr("Your setup"),
        .yourOwn = tr("Your own"),
        .links = tr("Links"),
        .notes = tr("Notes"),
        .forInstructor = tr("For the instructor (%1 minutes)"),
        .say = tr("Say"),
        .show = tr("Show"),
        .questions = tr("Typical questions"),
        .traps = tr("Traps"),
        .drills = tr("Drills"),
        .answer = tr("Answer"),
        //: A page's number, then how many there are
        .pageOf = tr("%1 of %2")};
}

} // namespace setup::documents
