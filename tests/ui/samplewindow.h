// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "ui/clipboard.h"
#include "ui/setupwindow.h"
#include "ui/steppage.h"

#include <QSettings>
#include <QTemporaryDir>

namespace setup::test {

/// A window as the program shows it, with sample pages that use every widget once.
class SampleWindow
{
public:
    SampleWindow();

    /// The two values that SAML needs, changes, and where they go.
    ui::StepPage *samlPage();

    /// A step that waits for the person.
    ui::StepPage *scimPage();

    /// Fields with an error, a note and a secret, and a problem above them.
    ui::StepPage *formPage();

    /// Mappings and evidence.
    ui::StepPage *proofPage();

    ui::SetupWindow &window() { return m_window; }
    ui::Clipboard &clipboard() { return m_clipboard; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    SystemClock m_clock;
    ui::Clipboard m_clipboard{m_clock};
    ui::SetupWindow m_window;
};

} // namespace setup::test
