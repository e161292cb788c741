// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/step.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace setup::staging {

/// How a page can stand.
enum class PageState {
    Empty, ///< Nothing is entered or chosen yet.
    Checking, ///< Something is being looked up.
    Error, ///< What was entered can't be used.
    Plan, ///< What will change is on show.
    Working, ///< It is being changed, or looked for.
    Waiting, ///< A person's clicks are watched for.
    Done,
    Failed, ///< A service refused.
};

/// The state's name on the command line: "waiting".
QString stateName(PageState state);

/// What is put into place before the page comes on show.
enum class Prop {
    None,
    EmptyFields, ///< Nobody has entered an address or credentials.
    WrongAddress, ///< An address that can't be used has been entered.
    NoName, ///< The app's name has been cleared.
    OthersApp, ///< An app of that name, for another purpose, is in Okta.
    OwnKey, ///< An access key of the person's own is to be brought.
    People, ///< Some people are on the list.
    RefusedPeople, ///< Some are on it whom Sumo Logic would refuse.
    Assigned, ///< Some people have been assigned.
    Proven, ///< They have arrived, too.
    FileForFolder, ///< As Proven, and a file stands where the folder of the record belongs.
};

/// A page in a state, and how it is brought about in the practice world.
struct Scene
{
    steps::StepId page = steps::StepId::Begin;
    PageState state = PageState::Empty;
    steps::StepState expected = steps::StepState::ToDo; ///< Of the page's stage.
    QStringList faults =
        {}; ///< Of the services, once the props are in place; as practice::parseFault() reads them.
    QString action = {}; ///< What is pressed on the page.
    Prop prop = Prop::None;
    std::optional<steps::StepId> from = {}; ///< The stage that is led to before, if not the page's own.
    QStringList earlyFaults = {}; ///< Those that strike while the props are put into place.

    /// A reply that is held keeps the state for as long as the person does nothing.
    bool isHeld() const;
};

/// Every page in every state that it can have, in the order of the guide.
const QList<Scene> &scenes();

/// The states of a page.
QList<PageState> statesOf(steps::StepId page);

/// Nothing when the page doesn't have a state of that name.
std::optional<Scene> findScene(steps::StepId page, const QString &state);

/// For people who type it: a line for each page, its name and the names of its states.
QString scenesText();

} // namespace setup::staging
