// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/setupmodel.h"
#include "steps/step.h"

#include <functional>
#include <memory>
#include <vector>

namespace setup::ui {
class Clipboard;
}

namespace setup::steps {

class WizardPage;

/// A stage with the maker of its page, which is made when it is first shown.
struct StepEntry
{
    std::unique_ptr<Step> step = {};
    std::function<WizardPage *()> makePage = {};
};

/// All stages; the order here is the order on screen. Model and clipboard must outlive stages and pages. A page is
/// its window's. `screenshots`: a folder of pictures that replace the sketches of the consoles; empty for none.
std::vector<StepEntry> stepCatalog(SetupModel &model, ui::Clipboard &clipboard, const QString &setupsRoot,
                                   const QString &screenshots = {});

} // namespace setup::steps
