// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/journal.h"
#include "plan/setupfolder.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace setup::steps {

/// What is entered before there is a setup to keep it in. Nothing of it is secret.
enum class Entry { SumoAddress, SumoAccessId, OktaAddress, OktaClientId, OktaWay };

/// What a setup keeps on this computer: its folder with choices and journal. Nothing secret.
class SetupFiles final : public QObject
{
    Q_OBJECT

public:
    explicit SetupFiles(QObject *parent = nullptr);
    /// Saves what is still to be saved.
    ~SetupFiles() override;

    /// The setup's name below the root, and in the keychain. Empty until it is opened or continued.
    const QString &id() const { return m_id; }
    /// Names an earlier setup to go on with; empty: the next open() finds an unused name.
    void setId(const QString &id) { m_id = id; }

    /// Opens and locks the folder, and writes the choices into it. FileUnusable as SetupFolder::open().
    Result<Unit> open(const QString &root, const plan::Answers &answers);
    bool isOpen() const { return m_journal != nullptr; }
    /// Unlocks the folder. Whatever writes the journal must have gone.
    void close();

    QString path() const { return m_folder ? m_folder->path() : QString(); }
    /// Only while open.
    plan::Journal &journal() { return *m_journal; }

    /// Keeps the choices as of a moment from now, so that typing doesn't write a file for each letter.
    void saveSoon(const plan::Answers &answers);

    static void keepEntry(const QString &root, Entry entry, const QString &text);
    static QString keptEntry(const QString &root, Entry entry);
    static void dropEntries(const QString &root);

signals:
    /// The choices were written, or couldn't be.
    void saved(bool written);

private:
    void save();

    QString m_id;
    std::unique_ptr<plan::SetupFolder> m_folder;
    std::unique_ptr<plan::Journal> m_journal;
    plan::Answers m_answers;
    QTimer m_soon;
};

} // namespace setup::steps
