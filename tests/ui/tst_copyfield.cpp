// SPDX-License-Identifier: Apache-2.0
// covers: copybutton.cpp, valuetext.cpp
#include "core/clock.h"
#include "ui/clipboard.h"
#include "ui/copyfield.h"
#include "ui/valuetext.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
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
    void aTermOfArtIsExplainedOnHoverAndFocus();

private:
    static QString held() { return QGuiApplication::clipboard()->text(); }

    SystemClock m_clock;
};

void tst_CopyField::copiesTheWholeValueAndSaysSo()
{
    Clipboard clipboard(m_clock);
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
    Clipboard clipboard(m_clock);
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
    Clipboard clipboard(m_clock);
    CopyField shorter(clipboard, u"a"_s);
    CopyField longer(clipboard, u"b"_s);
    shorter.setSecret(Secret(u"k"_s));
    longer.setSecret(Secret(u"a much longer key than that"_s));
    QCOMPARE(shorter.shownValue(), longer.shownValue());
    QVERIFY(!longer.shownValue().contains(u'k'));
    longer.copy();
    QCOMPARE(held(), u"a much longer key than that"_s);
}

void tst_CopyField::aTermOfArtIsExplainedOnHoverAndFocus()
{
    Clipboard clipboard(m_clock);
    CopyField field(clipboard, u"base"_s);
    field.setLabel(u"SCIM connector base URL"_s);
    field.setExplanation(u"SCIM carries people."_s);
    field.setValue(u"https://api.example/v1/scim"_s);
    const auto *copy = field.findChild<QPushButton *>(u"baseCopy"_s);
    QCOMPARE(copy->toolTip(), u"SCIM carries people."_s);
    QCOMPARE(copy->accessibleDescription(), u"SCIM carries people. https://api.example/v1/scim"_s);
    field.setSecret(Secret(u"key"_s));
    QCOMPARE(copy->accessibleDescription(), u"SCIM carries people."_s);
}

QTEST_MAIN(tst_CopyField)
#include "tst_copyfield.moc"
