// SPDX-License-Identifier: Apache-2.0
#include "net/singleinstance.h"
#include "support/waitfor.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::net;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void secondCallsTheFirst();
    void eachFolderHasItsOwnFirst();
    void nextOneIsFirstWhenTheFirstHasGone();
    void socketLeftBehindIsNoHindrance();
    void firstThatIsSilentIsAnError();
    void endlessTokenIsCutOff();
    void whoClaimsTwiceStaysFirst();
};

void tst_SingleInstance::secondCallsTheFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    SingleInstance second(folder.path());
    QVERIFY(first.claim());
    QVERIFY(!second.claim());
    QSignalSpy wanted(&first, &SingleInstance::wanted);
    QVERIFY(test::waitFor(second.callFirst("leave"_ba)));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toByteArray(), "leave"_ba);
    QVERIFY(test::waitFor(second.callFirst({})));
    QCOMPARE(wanted.size(), 2);
}

void tst_SingleInstance::eachFolderHasItsOwnFirst()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());
    QVERIFY(first.claim());
    QVERIFY(second.claim());
}

void tst_SingleInstance::nextOneIsFirstWhenTheFirstHasGone()
{
    const QTemporaryDir folder;
    SingleInstance second(folder.path());
    {
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QVERIFY(!second.claim());
    }
    QVERIFY(second.claim());
}

void tst_SingleInstance::socketLeftBehindIsNoHindrance()
{
    const QTemporaryDir folder;
    {
        // A file where the socket belongs, as a crash leaves it.
        QFile left(folder.filePath(u"okta-sumo-setup.socket"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    SingleInstance first(folder.path());
    QVERIFY(first.claim());
    SingleInstance second(folder.path());
    QVERIFY(!second.claim());
    QVERIFY(test::waitFor(second.callFirst({})));
}

void tst_SingleInstance::firstThatIsSilentIsAnError()
{
    const QTemporaryDir folder;
    SingleInstance nobody(folder.path());
    const Result<Unit> called = test::waitFor(nobody.callFirst({}));
    QVERIFY(!called);
    QCOMPARE(called.error().kind, ErrorKind::Unreachable);
}

void tst_SingleInstance::endlessTokenIsCutOff()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.claim());
    QSignalSpy wanted(&first, &SingleInstance::wanted);
    SingleInstance second(folder.path());
    QVERIFY(!test::waitFor(second.callFirst(QByteArray(100000, 'x'))));
    QCOMPARE(wanted.size(), 0);
}

void tst_SingleInstance::whoClaimsTwiceStaysFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.claim());
    QVERIFY(first.claim());
}

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
