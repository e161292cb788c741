// SPDX-License-Identifier: Apache-2.0
// covers: clipboard.cpp, valuetext.cpp
#include "ui/clipboard.h"
#include "ui/copyfield.h"
#include "ui/valuetext.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace setup;
using namespace setup::ui;

class tst_CopyField : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }
    void copiesTheWholeValueAndSaysSo();
    void longValuesWrapInsteadOfBeingCut();
    void secretsShowAsDotsThatTellNothing();
    void secretsAreClearedFromTheClipboard();
    void whatWasCopiedSinceIsLeftAlone();
    void theLastSecretGoesWithTheClipboard();
    void secretsAreMarkedForClipboardHistories();

private:
    static QString held() { return QGuiApplication::clipboard()->text(); }
};

void tst_CopyField::copiesTheWholeValueAndSaysSo()
{
    Clipboard clipboard;
    CopyField field(clipboard, u"acs"_s);
    field.setLabel(u"Single sign-on URL"_s);
    field.setValue(u"https://service.us2.sumologic.com/sumo/saml/consume/9483922"_s);
    auto *button = field.findChild<QPushButton *>(u"acsCopy"_s);
    QCOMPARE(button->accessibleName(), u"Copy Single sign-on URL"_s);
    button->click();
    QCOMPARE(held(), u"https://service.us2.sumologic.com/sumo/saml/consume/9483922"_s);
    QVERIFY(button->text().contains(u"Copied"_s));
    QCOMPARE(button->accessibleName(), u"Copied"_s);
    QTRY_COMPARE(button->text(), u"Copy"_s);
}

void tst_CopyField::longValuesWrapInsteadOfBeingCut()
{
    Clipboard clipboard;
    CopyField field(clipboard, u"acs"_s);
    field.setValue(QString(300, u'x'));
    field.resize(300, 400);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    auto *value = field.findChild<ValueText *>();
    QTRY_COMPARE_GE(value->height(), int(value->document()->size().height()));
    QCOMPARE_GT(value->height(), value->fontMetrics().height() * 4);
}

void tst_CopyField::secretsShowAsDotsThatTellNothing()
{
    Clipboard clipboard;
    CopyField shorter(clipboard, u"a"_s);
    CopyField longer(clipboard, u"b"_s);
    shorter.setSecret(Secret(u"k"_s));
    longer.setSecret(Secret(u"a much longer key than that"_s));
    QCOMPARE(shorter.shownValue(), longer.shownValue());
    QVERIFY(!longer.shownValue().contains(u'k'));
    longer.copy();
    QCOMPARE(held(), u"a much longer key than that"_s);
}

void tst_CopyField::secretsAreClearedFromTheClipboard()
{
    Clipboard clipboard(20ms);
    clipboard.copySecret(Secret(u"k3y"_s));
    QCOMPARE(held(), u"k3y"_s);
    QTRY_COMPARE(held(), QString());
}

void tst_CopyField::whatWasCopiedSinceIsLeftAlone()
{
    Clipboard clipboard(20ms);
    clipboard.copySecret(Secret(u"k3y"_s));
    QGuiApplication::clipboard()->setText(u"something else"_s);
    clipboard.clearSecret();
    QCOMPARE(held(), u"something else"_s);
}

void tst_CopyField::theLastSecretGoesWithTheClipboard()
{
    {
        Clipboard clipboard;
        clipboard.copySecret(Secret(u"k3y"_s));
    }
    QCOMPARE(held(), QString());
}

void tst_CopyField::secretsAreMarkedForClipboardHistories()
{
    Clipboard clipboard;
    clipboard.copySecret(Secret(u"k3y"_s));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
}

QTEST_MAIN(tst_CopyField)
#include "tst_copyfield.moc"
