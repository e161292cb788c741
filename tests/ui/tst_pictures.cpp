// SPDX-License-Identifier: Apache-2.0
#include "samplewindow.h"
#include "ui/disclosure.h"
#include "ui/field.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace setup::ui;

/// Paints the sample window in each appearance into a folder, for a person to look at.
class tst_Pictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.emplace(*qApp); }
    void paintsEveryAppearance_data();
    void paintsEveryAppearance();

private:
    std::optional<Theme> m_theme;
};

void tst_Pictures::paintsEveryAppearance_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << Appearance::Light << QSize(1040, 720) << 1.0;
    QTest::newRow("dark") << Appearance::Dark << QSize(1040, 720) << 1.0;
    QTest::newRow("contrast-dark") << Appearance::ContrastDark << QSize(1040, 720) << 1.0;
    QTest::newRow("contrast-light") << Appearance::ContrastLight << QSize(1040, 720) << 1.0;
    QTest::newRow("small") << Appearance::Light << QSize(900, 600) << 1.0;
    QTest::newRow("large-type") << Appearance::Dark << QSize(1500, 1000) << 1.6;
}

void tst_Pictures::paintsEveryAppearance()
{
    QFETCH(Appearance, appearance);
    QFETCH(QSize, size);
    QFETCH(qreal, scale);
    m_theme->apply(appearance, scale);
    setup::test::SampleWindow sample;
    SetupWindow &window = sample.window();
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QDir folder(QCoreApplication::applicationDirPath() + "/../pictures"_L1);
    QVERIFY(folder.mkpath(u"."_s));
    const auto save = [&](const QString &name) {
        // Heights follow widths, which follow heights: a few rounds until nothing moves.
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        const QString file = u"%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag()));
        return window.grab().save(folder.filePath(file));
    };
    sample.samlPage();
    QVERIFY(save(u"saml"_s));
    sample.scimPage();
    QVERIFY(save(u"scim"_s));
    StepPage *form = sample.formPage();
    form->findChild<Field *>(u"nameField"_s)->setError(u"An app of this name exists already."_s);
    form->findChild<Field *>(u"nameField"_s)->showError();
    form->showProblem({.happened = u"Okta doesn't accept the API token."_s,
                       .meaning = u"Nothing has been read or changed."_s,
                       .whatToDo = u"Create a token as an administrator and paste it here."_s,
                       .details = u"E0000011 Invalid token provided\nrequest id reqXYZ"_s});
    QVERIFY(save(u"form"_s));
    sample.proofPage()->findChild<Disclosure *>()->setOpen(true);
    QVERIFY(save(u"proof"_s));
}

QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"
