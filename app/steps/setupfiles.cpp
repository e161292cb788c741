// SPDX-License-Identifier: Apache-2.0
#include "steps/setupfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup::steps {

namespace {

/// An earlier setup keeps its folder and its keychain entries: only who names it goes on with them.
QString unusedId(const QString &root, const plan::Answers &answers)
{
    const QString id = plan::setupIdOf(answers);
    QString unused = id;
    for (int i = 2; QFileInfo::exists(root + u'/' + unused); ++i)
        unused = u"%1-%2"_s.arg(id).arg(i);
    return unused;
}

QString entriesFile(const QString &root)
{
    return root + u"/addresses.ini"_s;
}

QString keyOf(Entry entry)
{
    switch (entry) {
    case Entry::SumoAddress: return u"sumo"_s;
    case Entry::SumoAccessId: return u"sumoAccessId"_s;
    case Entry::OktaAddress: return u"okta"_s;
    case Entry::OktaClientId: return u"oktaClientId"_s;
    case Entry::OktaWay: return u"oktaWay"_s;
    }
    return {};
}

} // namespace

void SetupFiles::keepEntry(const QString &root, Entry entry, const QString &text)
{
    QSettings(entriesFile(root), QSettings::IniFormat).setValue(keyOf(entry), text);
}

QString SetupFiles::keptEntry(const QString &root, Entry entry)
{
    return QSettings(entriesFile(root), QSettings::IniFormat).value(keyOf(entry)).toString();
}

void SetupFiles::dropEntries(const QString &root)
{
    QFile::remove(entriesFile(root));
}

SetupFiles::SetupFiles(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &SetupFiles::save);
}

SetupFiles::~SetupFiles()
{
    close();
}

Result<Unit> SetupFiles::open(const QString &root, const plan::Answers &answers)
{
    close();
    if (m_id.isEmpty())
        m_id = unusedId(root, answers);
    auto folder = plan::SetupFolder::open(root, m_id);
    if (!folder)
        return folder.error();
    auto journal = plan::Journal::open((*folder)->journalPath());
    if (!journal)
        return journal.error();
    m_folder = std::move(folder).value();
    m_journal = std::move(journal).value();
    m_answers = answers;
    save();
    return Unit{};
}

void SetupFiles::close()
{
    if (m_soon.isActive())
        save();
    m_journal.reset();
    m_folder.reset();
}

void SetupFiles::saveSoon(const plan::Answers &answers)
{
    m_answers = answers;
    m_soon.start();
}

void SetupFiles::save()
{
    m_soon.stop();
    if (m_folder)
        emit saved(bool(m_folder->saveAnswers(m_answers)));
}

} // namespace setup::steps
