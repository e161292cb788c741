// SPDX-License-Identifier: Apache-2.0
#include "staging/scene.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::staging {

namespace {

using steps::StepId;
using steps::StepState;

const QString run = u"run"_s;

QList<Scene> connectingScenes()
{
    return {
        {StepId::Begin, PageState::Empty, StepState::ToDo},
        {StepId::Begin, PageState::Done, StepState::Done},
        {StepId::Sumo, PageState::Empty, StepState::ToDo, {}, {}, Prop::EmptyFields},
        {StepId::Sumo, PageState::Checking, StepState::Working, {u"sumo:*:*:held:*"_s}},
        {StepId::Sumo, PageState::Error, StepState::ToDo, {}, u"check"_s, Prop::WrongAddress},
        {StepId::Sumo, PageState::Done, StepState::Done},
        {StepId::Sumo, PageState::Failed, StepState::Failed, {u"sumo:*:*:expired-key"_s}},
        {StepId::Okta, PageState::Empty, StepState::ToDo, {}, {}, Prop::EmptyFields},
        {StepId::Okta, PageState::Checking, StepState::Working, {u"okta:*:/api/*:held:*"_s}},
        {StepId::Okta, PageState::Error, StepState::ToDo, {}, u"check"_s, Prop::WrongAddress},
        {StepId::Okta, PageState::Done, StepState::Done},
        {StepId::Okta, PageState::Failed, StepState::Failed, {u"okta:*:/api/*:401:*"_s}},
        {StepId::Review, PageState::Checking, StepState::Working, {u"okta:GET:*:held:*"_s}},
        {StepId::Review, PageState::Plan, StepState::Done},
        {StepId::Review, PageState::Done, StepState::Done, {}, {}, Prop::Proven, StepId::Assign},
        {StepId::Review, PageState::Failed, StepState::Failed, {u"sumo:GET:*:403:*"_s}},
    };
}

QList<Scene> samlScenes()
{
    return {
        {StepId::CreateApp, PageState::Empty, StepState::Failed, {}, {}, Prop::NoName},
        {StepId::CreateApp, PageState::Checking, StepState::ToDo, {u"okta:GET:/api/v1/apps:held:*"_s}},
        {StepId::CreateApp, PageState::Error, StepState::ToDo, {}, {}, Prop::OthersApp},
        {StepId::CreateApp, PageState::Plan, StepState::ToDo},
        {StepId::CreateApp, PageState::Working, StepState::Working, {u"okta:POST:/api/v1/apps:held"_s}, run},
        {StepId::CreateApp, PageState::Done, StepState::Done, {}, run},
        {StepId::CreateApp, PageState::Failed, StepState::Failed, {u"okta:POST:/api/v1/apps:403"_s}, run},
        {StepId::SamlSettings, PageState::Plan, StepState::ToDo},
        {StepId::SamlSettings, PageState::Working, StepState::Working, {u"sumo:POST:*:held"_s}, run},
        {StepId::SamlSettings, PageState::Done, StepState::Done, {}, run},
        {StepId::SamlSettings, PageState::Failed, StepState::Failed, {u"sumo:POST:*:403"_s}, run},
    };
}

QList<Scene> provisioningScenes()
{
    return {
        {StepId::Provisioning, PageState::Empty, StepState::ToDo, {}, {}, Prop::OwnKey},
        {StepId::Provisioning, PageState::Plan, StepState::ToDo},
        {StepId::Provisioning, PageState::Working, StepState::Working, {u"sumo:POST:*:held"_s}, run},
        {StepId::Provisioning, PageState::Waiting, StepState::NeedsPerson, {}, run},
        {StepId::Provisioning, PageState::Done, StepState::Done, {}, run},
        {StepId::Provisioning, PageState::Failed, StepState::Failed, {u"sumo:POST:*:403"_s}, run},
        {StepId::Connector, PageState::Waiting, StepState::NeedsPerson},
        {StepId::Connector, PageState::Done, StepState::Done},
        {StepId::Connector, PageState::Failed, StepState::Failed, {u"okta:GET:/api/v1/apps/*:403:*"_s}},
        {StepId::ToApp, PageState::Waiting, StepState::NeedsPerson},
        {StepId::ToApp, PageState::Done, StepState::Done},
        {StepId::ToApp, PageState::Failed, StepState::Failed, {u"okta:GET:/api/v1/apps/*:403:*"_s}},
    };
}

QList<Scene> profileScenes()
{
    return {
        {StepId::Roles, PageState::Plan, StepState::ToDo},
        {StepId::Roles, PageState::Working, StepState::Working, {u"okta:POST:*:held"_s}, run},
        {StepId::Roles, PageState::Done, StepState::Done, {}, run},
        {StepId::Roles, PageState::Failed, StepState::Failed, {u"okta:POST:*:403"_s}, run},
        {StepId::Mappings, PageState::Checking, StepState::ToDo, {u"okta:GET:/api/v1/mappings:held:*"_s}},
        {StepId::Mappings, PageState::Plan, StepState::ToDo},
        {StepId::Mappings, PageState::Working, StepState::Working, {u"okta:POST:*:held"_s}, run},
        {StepId::Mappings, PageState::Done, StepState::Done, {}, run},
        {StepId::Mappings, PageState::Failed, StepState::Failed, {u"okta:POST:*:403"_s}, run},
    };
}

QList<Scene> peopleScenes()
{
    return {
        {StepId::Assign, PageState::Empty, StepState::ToDo},
        {StepId::Assign, PageState::Error, StepState::Failed, {}, {}, Prop::RefusedPeople},
        {StepId::Assign, PageState::Plan, StepState::ToDo, {}, {}, Prop::People},
        {StepId::Assign,
         PageState::Working,
         StepState::Working,
         {u"okta:*:/api/v1/apps/*/users*:held:*:2"_s},
         run,
         Prop::People},
        {StepId::Assign, PageState::Done, StepState::Done, {}, run, Prop::People},
        {StepId::Assign,
         PageState::Failed,
         StepState::Failed,
         {u"okta:POST:/api/v1/apps/*/users*:403:*"_s},
         run,
         Prop::People},
        {StepId::Verify, PageState::Empty, StepState::ToDo},
        {StepId::Verify,
         PageState::Working,
         StepState::Working,
         {u"okta:GET:/api/v1/logs:held:*"_s},
         {},
         Prop::Assigned,
         StepId::Assign},
        {StepId::Verify, PageState::Done, StepState::Done, {}, {}, Prop::Assigned, StepId::Assign},
        {StepId::Verify,
         PageState::Failed,
         StepState::Failed,
         {},
         {},
         Prop::Assigned,
         StepId::Assign,
         {u"sumo:POST:/api/v1/scim/Users:403:1"_s}},
        {StepId::Finish, PageState::Empty, StepState::ToDo},
        {StepId::Finish, PageState::Done, StepState::Done, {}, {}, Prop::Proven, StepId::Assign},
        {StepId::Finish,
         PageState::Failed,
         StepState::Done,
         {},
         u"record"_s,
         Prop::FileForFolder,
         StepId::Assign},
    };
}

} // namespace

bool Scene::isHeld() const
{
    return std::any_of(faults.cbegin(), faults.cend(),
                       [](const QString &fault) { return fault.contains(":held"_L1); });
}

QString stateName(PageState state)
{
    switch (state) {
    case PageState::Empty: return u"empty"_s;
    case PageState::Checking: return u"checking"_s;
    case PageState::Error: return u"error"_s;
    case PageState::Plan: return u"plan"_s;
    case PageState::Working: return u"working"_s;
    case PageState::Waiting: return u"waiting"_s;
    case PageState::Done: return u"done"_s;
    case PageState::Failed: return u"failed"_s;
    }
    return {};
}

const QList<Scene> &scenes()
{
    static const QList<Scene> all = connectingScenes() + samlScenes() + provisioningScenes() + profileScenes()
        + peopleScenes();
    return all;
}

QList<PageState> statesOf(steps::StepId page)
{
    QList<PageState> states;
    for (const Scene &scene : scenes()) {
        if (scene.page == page)
            states << scene.state;
    }
    return states;
}

std::optional<Scene> findScene(steps::StepId page, const QString &state)
{
    for (const Scene &scene : scenes()) {
        if (scene.page == page && stateName(scene.state) == state)
            return scene;
    }
    return std::nullopt;
}

QString scenesText()
{
    QStringList lines;
    for (int page = 0; page <= int(StepId::Finish); ++page) {
        QStringList names;
        for (const PageState state : statesOf(StepId(page)))
            names << stateName(state);
        lines << u"%1: %2"_s.arg(steps::stepName(StepId(page)), names.join(u", "_s));
    }
    return lines.join(u'\n');
}

} // namespace setup::staging
