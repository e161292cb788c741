// SPDX-License-Identifier: Apache-2.0
// covers: secretmarks.cpp
#include "core/clock.h"
#include "support/manualclock.h"
#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace setup;
using namespace setup::ui;

class tst_Clipboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }
    void secretGoesAfterHalfAMinute();
    void secondCopyHasItsOwnHalfMinute();
    void valueStaysWhenASecretsTimeIsOver();
    void whatWasCopiedSinceIsLeftAlone();
    void secretGoesWhenTheProgramEnds();
    void secretGoesWithTheClipboardItself();
    void secretIsMarkedForEachSystem_data();
    void secretIsMarkedForEachSystem();
    void valueIsNotMarked();

private:
    static QString held() { return QGuiApplication::clipboard()->text(); }

    SystemClock m_clock;
};

void tst_Clipboard::secretGoesAfterHalfAMinute()
{
    test::ManualClock clock;
    Clipboard clipboard(clock);
    clipboard.copySecret(Secret(u"k3y"_s));
    QCOMPARE(held(), u"k3y"_s);
    QTRY_COMPARE(held(), QString());
    QCOMPARE(clock.waits(), QList<std::chrono::milliseconds>{30s});
}

void tst_Clipboard::secondCopyHasItsOwnHalfMinute()
{
    test::ManualClock clock;
    Clipboard clipboard(clock);
    clipboard.copySecret(Secret(u"first"_s));
    clipboard.copySecret(Secret(u"second"_s));
    QCOMPARE(held(), u"second"_s);
    QTRY_COMPARE(held(), QString());
    // The wait for the first one was given up.
    QCOMPARE(clock.waits(), QList<std::chrono::milliseconds>{30s});
}

void tst_Clipboard::valueStaysWhenASecretsTimeIsOver()
{
    test::ManualClock clock;
    Clipboard clipboard(clock);
    clipboard.copySecret(Secret(u"k3y"_s));
    QGuiApplication::clipboard()->setText(u"copied elsewhere"_s);
    QTRY_COMPARE(clock.waits().size(), 1);
    QCOMPARE(held(), u"copied elsewhere"_s);
}

void tst_Clipboard::whatWasCopiedSinceIsLeftAlone()
{
    Clipboard clipboard(m_clock);
    clipboard.copySecret(Secret(u"k3y"_s));
    clipboard.copy(u"something else"_s);
    clipboard.clearSecret();
    QCOMPARE(held(), u"something else"_s);
}

void tst_Clipboard::secretGoesWhenTheProgramEnds()
{
    Clipboard clipboard(m_clock);
    clipboard.copySecret(Secret(u"k3y"_s));
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QGuiApplication::exec();
    QCOMPARE(held(), QString());
}

void tst_Clipboard::secretGoesWithTheClipboardItself()
{
    {
        Clipboard clipboard(m_clock);
        clipboard.copySecret(Secret(u"k3y"_s));
    }
    QCOMPARE(held(), QString());
}

void tst_Clipboard::secretIsMarkedForEachSystem_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("mark");
    const auto windows = [](QLatin1StringView name) {
        return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name);
    };
    const QByteArray zero("\0\0\0\0", 4);
    QTest::newRow("Linux") << u"x-kde-passwordManagerHint"_s << "secret"_ba;
    QTest::newRow("macOS") << u"org.nspasteboard.ConcealedType"_s << "1"_ba;
    QTest::newRow("Windows, monitors") << windows("ExcludeClipboardContentFromMonitorProcessing"_L1) << zero;
    QTest::newRow("Windows, history") << windows("CanIncludeInClipboardHistory"_L1) << zero;
    QTest::newRow("Windows, cloud") << windows("CanUploadToCloudClipboard"_L1) << zero;
}

void tst_Clipboard::secretIsMarkedForEachSystem()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, mark);
    Clipboard clipboard(m_clock);
    clipboard.copySecret(Secret(u"k3y"_s));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasFormat(format));
    QCOMPARE(data->data(format), mark);
}

void tst_Clipboard::valueIsNotMarked()
{
    Clipboard clipboard(m_clock);
    clipboard.copySecret(Secret(u"k3y"_s));
    clipboard.copy(u"https://acme.okta.com"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->formats(), QStringList{u"text/plain"_s});
}

QTEST_MAIN(tst_Clipboard)
#include "tst_clipboard.moc"
