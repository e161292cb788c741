// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practiceworld.h"
#include "secrets/memorystore.h"
#include "steps/setupmodel.h"

#include <QTemporaryDir>

#include <memory>

namespace setup::test {

/// A setup in a practice world of its own.
class PracticeSetup
{
public:
    /// `isPractice` false: the setup believes that these services are real, on loopback.
    explicit PracticeSetup(bool isPractice = true);

    /// Connects both services and reads what they have; says whether that worked.
    bool connect();
    /// Brings these changes about; true when the run ends well.
    bool run(const QList<plan::ChangeId> &changes);
    /// Everything up to and without the people.
    bool runAllButPeople();

    /// The practice administrator does the clicks of that change alone; returns why the console refused.
    QString click(const plan::ChangeId &id);

    /// What the keychain's stand-in holds for the open setup; empty when nothing.
    QByteArray keptSecret(secrets::SecretKind kind) const;

    practice::PracticeWorld &world() { return *m_world; }
    practice::Address address() const { return m_world->address(); }
    steps::SetupModel &model() const { return *m_model; }
    QString root() const { return m_folder.path(); }

private:
    std::unique_ptr<practice::PracticeWorld> m_world;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    mutable secrets::MemoryStore m_secrets;
    std::unique_ptr<steps::SetupModel> m_model;
};

} // namespace setup::test
