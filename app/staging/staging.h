// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staging/scene.h"
#include "steps/approach.h"
#include "steps/shownpage.h"

#include <QTimer>

namespace setup::practice {
class PracticeWorld;
}

namespace setup::staging {

/// Brings a page of the practice world on show in one of its states, by the means by which a person would see it: the
/// engine makes what the page builds on, the services fail or keep their reply, the page's own button is pressed.
class Staging final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it; the model has begun.
    Staging(steps::SetupModel &model, const std::vector<steps::Step *> &stages, steps::ShownPage &pages,
            practice::PracticeWorld &world, QObject *parent = nullptr);

    /// Where the record of a setup in that folder is written.
    static QString recordsFolder(const QString &setupsRoot);

    /// Begins; once. stood() or failed() follows, unless the person goes elsewhere meanwhile.
    void start(const Scene &scene);
    /// The page shows the state, and goes on showing it until somebody does something.
    bool stands() const { return m_phase == Phase::Standing; }

signals:
    void stood();
    /// The state didn't come about: `why` is for whoever looks into the program.
    void failed(const QString &why);

private:
    enum class Phase { Idle, Approaching, Furnishing, Settling, Standing };

    void furnish();
    void makeOthersApp();
    void choosePeople(bool refused);
    void runThen(const QList<plan::ChangeId> &changes);
    void enterAddress(const QString &address);
    void clearFields();
    void raise();
    void settle();
    bool isThere() const;
    void addFaults(const QStringList &specs);
    void fail(const QString &why);

    steps::SetupModel &m_model;
    std::vector<steps::Step *> m_stages;
    steps::ShownPage &m_pages;
    practice::PracticeWorld &m_world;
    steps::Approach m_approach;
    Scene m_scene;
    Phase m_phase = Phase::Idle;
    QList<plan::ChangeId> m_clicked; ///< What the administrator has been asked for.
    QTimer m_look;
    QTimer m_patience;
    bool m_toAct = false; ///< The page's action is still to be taken.
    bool m_seenThere = false; ///< One look isn't enough: the page follows its stage a turn later.
};

} // namespace setup::staging
