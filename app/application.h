// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "practice/practiceworld.h"
#include "secrets/fallbackstore.h"
#include "secrets/keychainstore.h"
#include "secrets/memorystore.h"
#include "staging/staging.h"
#include "steps/approach.h"
#include "steps/catalog.h"
#include "steps/setupmodel.h"
#include "steps/shownpage.h"
#include "stillclock.h"
#include "ui/clipboard.h"
#include "ui/preferences.h"
#include "ui/programmenu.h"
#include "ui/setupwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <optional>

class QApplication;

namespace setup {

/// What the wizard is started with.
struct StartOptions
{
    bool practice = false; ///< Begins in the practice world without asking.
    int people = 12; ///< Of the practice world.
    std::optional<steps::StepId> page = {}; ///< The page to begin on.
    std::optional<staging::Scene> scene = {}; ///< In place of a page: one in a state, in the practice world.
    std::optional<ui::Appearance> appearance = {}; ///< Absent: as the person chose it last.
    QString language = {}; ///< A code of ui::Language; empty: as the person chose it last.
    bool allowLoopback = false; ///< Real services may be plain HTTP on this computer: to try things out.
    QString settingsFile = {}; ///< Of the window's place; empty: the user's own.
    QString screenshots =
        {}; ///< A folder of <id>.png that replace the sketches; empty: the setting of that name.
    QString setupsRoot = {}; ///< Where setups are kept; empty: the user's own.
    secrets::SecretStore *secrets = nullptr; ///< In place of the keychain; outlives the application.
    bool repeatable =
        false; ///< The practice world is the same each time, addresses included; for one at a time.
    std::chrono::milliseconds pollInterval = std::chrono::seconds(5); ///< Between two looks at real services.
};

/// The wizard put together: window, setup, stages; real services or the practice world. Nobody includes this.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, const StartOptions &options);
    ~Application() override;

    /// Shows the window. Returns what kept the practice world from starting.
    Result<Unit> start();

    /// Shows the window above the others; `token` is the desktop's leave to do so, from who asks for it.
    void comeToFront(const QByteArray &token);

    ui::SetupWindow &window() { return m_window; }
    steps::SetupModel &model() { return m_model; }
    steps::ShownPage &pages() { return *m_pages; }
    /// The page of the scene shows its state, and goes on showing it until somebody does something.
    bool sceneStands() const { return m_sceneStands; }
    /// Null outside of practice.
    practice::PracticeWorld *practiceWorld() const { return m_world.get(); }

signals:
    /// sceneStands() from now on.
    void sceneStood();
    /// The scene didn't come about.
    void sceneFailed(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Result<Unit> startScene();
    void tellOfScene();
    Result<Unit> begin(bool practice);
    Result<Unit> beginPractice();
    void beginReal();
    void followApproach();
    void approach(const std::optional<steps::StepId> &target);
    void askToClose();
    void askToLeavePractice();
    void showNotices();
    std::vector<steps::Step *> stages() const;

    StartOptions m_options;
    QSettings m_settings;
    ui::Preferences m_preferences;
    QString m_setupsRoot;
    SystemClock m_systemClock;
    StillClock m_stillClock;
    Clock &m_clock;
    secrets::MemoryStore m_memory;
    secrets::KeychainStore m_keychain;
    secrets::FallbackStore m_secrets;
    QTemporaryDir m_practiceFolder;
    std::unique_ptr<practice::PracticeWorld> m_world;
    ui::Clipboard m_clipboard;
    steps::SetupModel m_model;
    std::vector<steps::StepEntry> m_steps;
    std::unique_ptr<steps::Approach> m_approach;
    ui::SetupWindow m_window;
    ui::ProgramMenu m_menu;
    std::unique_ptr<steps::ShownPage> m_pages;
    std::unique_ptr<staging::Staging> m_staging;
    std::optional<Error> m_keychainError;
    bool m_choicesWritten = true;
    bool m_sceneStands = false;
    bool m_hasPractised = false; ///< Something was made in the practice world, which goes with the window.
};

} // namespace setup
