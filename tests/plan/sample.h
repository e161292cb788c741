// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/answers.h"
#include "plan/change.h"
#include "plan/discovery.h"

namespace setup::test {

/// The moment at which all of the sample's facts were read.
QDateTime sampleTime();

/// A whole setup: two people, one group, everything else as the guide has it.
plan::Answers sampleAnswers();

/// Facts in which all that sampleAnswers() ask for is right; tests spoil one thing each.
plan::Discovery finishedDiscovery();

/// The app of finishedDiscovery() as it is before a person has switched anything on.
void switchScimOff(plan::Discovery &discovery);

/// What that change of the catalogue makes of the facts.
plan::Assessment assessed(const plan::ChangeId &id, const plan::Answers &answers,
                          const plan::Discovery &discovery);

} // namespace setup::test
