// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainproblem.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::secrets;

Q_DECLARE_METATYPE(QKeychain::Error)

class tst_KeychainProblem : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheCause_data();
    void tellsTheCause();
    void repeatsNoWordsThatSayNothing();
#ifdef Q_OS_LINUX
    void knowsASessionWithoutABus_data();
    void knowsASessionWithoutABus();
#endif
};

void tst_KeychainProblem::tellsTheCause_data()
{
    QTest::addColumn<QKeychain::Error>("error");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("hasService");
    QTest::addColumn<QString>("code");
    QTest::newRow("locked") << QKeychain::AccessDenied << u"Cannot create an item in a locked collection"_s
                            << true << u"keychain-locked"_s;
    QTest::newRow("refused") << QKeychain::AccessDeniedByUser << QString() << true << u"keychain-locked"_s;
    QTest::newRow("no backend") << QKeychain::NoBackendAvailable << QString() << true << u"keychain-absent"_s;
    QTest::newRow("no bus") << QKeychain::OtherError << u"Could not connect"_s << false
                            << u"keychain-absent"_s;
    QTest::newRow("nobody on the bus")
        << QKeychain::OtherError
        << u"The name org.freedesktop.secrets was not provided by any .service files"_s << true
        << u"keychain-absent"_s;
    QTest::newRow("anything else") << QKeychain::OtherError << u"I/O error"_s << true << u"keychain-failed"_s;
}

void tst_KeychainProblem::tellsTheCause()
{
    QFETCH(QKeychain::Error, error);
    QFETCH(QString, words);
    QFETCH(bool, hasService);
    const auto problem = keychainProblem(error, words, hasService);
    QCOMPARE(problem.kind, ErrorKind::KeychainUnavailable);
    QTEST(problem.code, "code");
    QCOMPARE(problem.detail, words);
}

void tst_KeychainProblem::repeatsNoWordsThatSayNothing()
{
    QCOMPARE(keychainProblem(QKeychain::OtherError, u"Unknown error"_s, true).detail, QString());
}

#ifdef Q_OS_LINUX
void tst_KeychainProblem::knowsASessionWithoutABus_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("there");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("nowhere") << "unix:path=/nonexistent/bus,guid=1"_ba << false;
    QTest::newRow("somewhere") << "unix:path=/,guid=1"_ba << true;
    QTest::newRow("abstract") << "unix:abstract=/tmp/dbus-1"_ba << true;
}

void tst_KeychainProblem::knowsASessionWithoutABus()
{
    QFETCH(QByteArray, address);
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QTEST(hasKeychainService(), "there");
}
#endif

QTEST_GUILESS_MAIN(tst_KeychainProblem)
#include "tst_keychainproblem.moc"
