// SPDX-License-Identifier: Apache-2.0
#include "ui/qrcode.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::ui;

class tst_QrCode : public QObject
{
    Q_OBJECT

private slots:
    void showsNothingWithoutAText();
    void hasTheThreeFindersOfEveryCode();
    void growsWithTheText();
    void isAnotherCodeForAnotherText();
    void isDarkOnLightInADarkWindow();
    void showsNothingForWhatFitsInNoCode();
};

namespace {

const QString page = u"https://acme.okta.com/activate?user_code=BCDFGHJK"_s;

/// The square of a finder, whose corner is there.
bool isFinder(const QrCode &code, int column, int row)
{
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            const bool isRing = x == 0 || x == 6 || y == 0 || y == 6;
            const bool isCore = x >= 2 && x <= 4 && y >= 2 && y <= 4;
            if (code.isDark(column + x, row + y) != (isRing || isCore))
                return false;
        }
    }
    return true;
}

QString modulesOf(const QrCode &code)
{
    QString text;
    for (int row = 0; row < code.modules(); ++row) {
        for (int column = 0; column < code.modules(); ++column)
            text += code.isDark(column, row) ? u'1' : u'0';
    }
    return text;
}

} // namespace

void tst_QrCode::showsNothingWithoutAText()
{
    QrCode code(u"code"_s);
    QCOMPARE(code.modules(), 0);
    QVERIFY(code.isHidden());
    code.setText(page);
    QVERIFY(!code.isHidden());
    code.setText({});
    QCOMPARE(code.modules(), 0);
    QVERIFY(code.isHidden());
}

void tst_QrCode::hasTheThreeFindersOfEveryCode()
{
    QrCode code(u"code"_s);
    code.setText(page);
    const int far = code.modules() - 7;
    QVERIFY(isFinder(code, 0, 0));
    QVERIFY(isFinder(code, far, 0));
    QVERIFY(isFinder(code, 0, far));
    QVERIFY(!isFinder(code, far, far));
}

void tst_QrCode::growsWithTheText()
{
    QrCode code(u"code"_s);
    code.setText(u"a"_s);
    const int few = code.modules();
    QCOMPARE(few, 21); // version 1
    code.setText(QString(200, u'a'));
    QVERIFY(code.modules() > few);
    QCOMPARE((code.modules() - 17) % 4, 0);
}

void tst_QrCode::isAnotherCodeForAnotherText()
{
    QrCode first(u"first"_s);
    QrCode second(u"second"_s);
    first.setText(page);
    second.setText(page);
    QCOMPARE(modulesOf(first), modulesOf(second));
    second.setText(page + u'X');
    QVERIFY(modulesOf(first) != modulesOf(second));
}

void tst_QrCode::isDarkOnLightInADarkWindow()
{
    Theme theme(*qApp);
    theme.apply(Appearance::Dark);
    QrCode code(u"code"_s);
    code.setText(page);
    code.resize(code.sizeHint());
    const auto picture = code.grab().toImage();
    const qreal module = qreal(picture.width()) / (code.modules() + 8);
    const auto lightness = [&picture, module](int column, int row) {
        return picture.pixelColor(int((column + 4.5) * module), int((row + 4.5) * module)).lightness();
    };
    QVERIFY(lightness(-2, -2) > 240); // the quiet zone
    QVERIFY(lightness(0, 0) < 15);
    QVERIFY(lightness(1, 1) > 240);
    QVERIFY(lightness(3, 3) < 15);
}

void tst_QrCode::showsNothingForWhatFitsInNoCode()
{
    QrCode code(u"code"_s);
    code.setText(QString(8000, u'a'));
    QCOMPARE(code.modules(), 0);
    QVERIFY(code.isHidden());
}

QTEST_MAIN(tst_QrCode)
#include "tst_qrcode.moc"
