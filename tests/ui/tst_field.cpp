// SPDX-License-Identifier: Apache-2.0
// covers: secretfield.cpp, revealedtext.cpp, looksign.cpp, announce.cpp, textlabel.cpp
#include "ui/field.h"
#include "ui/revealedtext.h"
#include "ui/secretfield.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace setup::ui;

class tst_Field : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void errorWaitsUntilTheFieldIsLeft();
    void errorIsSeenAtOnceWhenAskedFor();
    void errorGoesWhenItIsMended();
    void labelMarksTheField();
    void strayMnemonicsTypeNothing();
    void textOfServicesIsNoMarkup();
    void secretIsSeenOnlyWhileTheButtonIsHeld();
    void secretHasNoTextForReaders();
    void takenSecretLeavesNothingToUndo();

private:
    QLabel *label(const QString &name) { return m_window->findChild<QLabel *>(name); }

    std::unique_ptr<QWidget> m_window;
    Field *m_field = nullptr;
    SecretField *m_secret = nullptr;
};

void tst_Field::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new Field(u"name"_s);
    m_field->setLabel(u"App &name"_s);
    m_secret = new SecretField(u"token"_s);
    m_secret->setLabel(u"&Token"_s);
    layout->addWidget(m_field);
    layout->addWidget(m_secret);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->edit()->setFocus();
}

void tst_Field::errorWaitsUntilTheFieldIsLeft()
{
    QSignalSpy left(m_field, &Field::left);
    QTest::keyClicks(m_field->edit(), u"x"_s);
    m_field->setError(u"Too short"_s);
    QVERIFY(label(u"nameError"_s)->isHidden());
    QTest::keyClick(m_field->edit(), Qt::Key_Tab);
    QCOMPARE(left.size(), 1);
    QVERIFY(label(u"nameError"_s)->isVisible());
    QVERIFY(m_field->edit()->accessibleDescription().contains(u"Too short"_s));
}

void tst_Field::errorIsSeenAtOnceWhenAskedFor()
{
    m_field->setError(u"A name is missing"_s);
    m_field->showError();
    QCOMPARE(label(u"nameError"_s)->text(), u"A name is missing"_s);
    QVERIFY(label(u"nameError"_s)->isVisible());
}

void tst_Field::errorGoesWhenItIsMended()
{
    m_field->setError(u"A name is missing"_s);
    m_field->showError();
    m_field->setError({});
    QVERIFY(label(u"nameError"_s)->isHidden());
    QVERIFY(!m_field->edit()->property("failed").toBool());
}

void tst_Field::labelMarksTheField()
{
    m_secret->edit()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::AltModifier);
    QVERIFY(m_field->edit()->hasFocus());
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(m_field->edit());
    QCOMPARE(reader->text(QAccessible::Name), u"App name"_s);
}

void tst_Field::strayMnemonicsTypeNothing()
{
    QTest::keyClicks(m_field->edit(), u"a"_s);
    QTest::keyClick(m_field->edit(), 'z', Qt::AltModifier);
    QTest::keyClick(m_field->edit(), 'Z', Qt::AltModifier | Qt::ShiftModifier);
#ifndef Q_OS_MACOS
    QCOMPARE(m_field->text(), u"a"_s);
#endif
    // The third level of a keyboard is no Alt.
    QTest::keyClick(m_field->edit(), '@', Qt::GroupSwitchModifier);
    QVERIFY(m_field->text().endsWith(u'@'));
}

void tst_Field::textOfServicesIsNoMarkup()
{
    m_field->setNote(u"<b>bold</b>"_s);
    QCOMPARE(label(u"nameNote"_s)->textFormat(), Qt::PlainText);
}

void tst_Field::secretIsSeenOnlyWhileTheButtonIsHeld()
{
    QTest::keyClicks(m_secret->edit(), u"s3cret"_s);
    auto *button = m_window->findChild<QPushButton *>(u"tokenReveal"_s);
    auto *revealed = m_window->findChild<RevealedText *>();
    QVERIFY(revealed->isHidden());
    QTest::mousePress(button, Qt::LeftButton);
    QVERIFY(revealed->isVisible());
    QTest::mouseRelease(button, Qt::LeftButton);
    QVERIFY(revealed->isHidden());
    button->setFocus();
    QTest::keyPress(button, Qt::Key_Space);
    QVERIFY(revealed->isVisible());
    m_field->edit()->setFocus();
    QVERIFY(revealed->isHidden());
}

void tst_Field::secretHasNoTextForReaders()
{
    QTest::keyClicks(m_secret->edit(), u"s3cret"_s);
    auto *button = m_window->findChild<QPushButton *>(u"tokenReveal"_s);
    QTest::mousePress(button, Qt::LeftButton);
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        for (const auto part :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            QVERIFY2(!reader || !reader->text(part).contains(u"s3cret"_s), widget->metaObject()->className());
    }
    QTest::mouseRelease(button, Qt::LeftButton);
}

void tst_Field::takenSecretLeavesNothingToUndo()
{
    QTest::keyClicks(m_secret->edit(), u" s3cret "_s);
    QCOMPARE(m_secret->secret().reveal(), "s3cret"_ba);
    QCOMPARE(m_secret->takeSecret().reveal(), "s3cret"_ba);
    QVERIFY(m_secret->isEmpty());
    QVERIFY(!m_secret->edit()->isUndoAvailable());
    QTest::keyClick(m_secret->edit(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_secret->isEmpty());
}

QTEST_MAIN(tst_Field)
#include "tst_field.moc"
