// SPDX-License-Identifier: Apache-2.0
#include "plan/ownfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::plan;

class tst_OwnFile : public QObject
{
    Q_OBJECT

private slots:
    void takesAFileOrNothing();
    void takesNothingElse();
};

void tst_OwnFile::takesAFileOrNothing()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"file"_s);
    QVERIFY(isOrdinaryOrAbsent(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(isOrdinaryOrAbsent(path));
}

void tst_OwnFile::takesNothingElse()
{
    const QTemporaryDir folder;
    QVERIFY(!isOrdinaryOrAbsent(folder.path()));
#ifndef Q_OS_WIN
    QVERIFY(!isOrdinaryOrAbsent(u"/dev/null"_s));
    QVERIFY(QFile::link(u"/dev/null"_s, folder.filePath(u"device"_s)));
    QVERIFY(!isOrdinaryOrAbsent(folder.filePath(u"device"_s)));
    QVERIFY(QFile::link(folder.filePath(u"gone"_s), folder.filePath(u"nowhere"_s)));
    QVERIFY(!isOrdinaryOrAbsent(folder.filePath(u"nowhere"_s)));
#endif
}

QTEST_GUILESS_MAIN(tst_OwnFile)
#include "tst_ownfile.moc"
