// SPDX-License-Identifier: Apache-2.0
#include "plan/facts.h"
#include "practicesetup.h"
#include "steps/screenvalues.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::steps;

class tst_ScreenValues : public QObject
{
    Q_OBJECT

private slots:
    void everyScreenOfAStageExists();
    void everyScreenBelongsToAStage();
    void clicksHaveTheNumbersOfTheSketch();
    void valuesAreTheSetupsOwn();
    void noValueHoldsASecret();
};

void tst_ScreenValues::everyScreenOfAStageExists()
{
    for (int id = 0; id <= int(StepId::Finish); ++id) {
        for (const QString &screen : screensOf(StepId(id)))
            QVERIFY2(QFile::exists(u"%1/%2.json"_s.arg(QStringLiteral(SETUP_SCREENS), screen)),
                     qPrintable(screen));
    }
}

void tst_ScreenValues::everyScreenBelongsToAStage()
{
    QStringList used;
    for (int id = 0; id <= int(StepId::Finish); ++id)
        used += screensOf(StepId(id));
    for (const QString &file : QDir(QStringLiteral(SETUP_SCREENS)).entryList({u"*.json"_s}))
        QVERIFY2(used.contains(file.chopped(5)), qPrintable(file));
}

void tst_ScreenValues::clicksHaveTheNumbersOfTheSketch()
{
    const test::PracticeSetup setup;
    for (const StepId id : {StepId::Provisioning, StepId::Connector, StepId::ToApp}) {
        QFile file(u"%1/%2.json"_s.arg(QStringLiteral(SETUP_SCREENS), screensOf(id).constFirst()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray callouts = QJsonDocument::fromJson(file.readAll())[u"callouts"].toArray();
        const QStringList clicks = clicksOf(id, setup.model());
        QVERIFY2(!clicks.isEmpty() && clicks.size() == callouts.size(), qPrintable(file.fileName()));
    }
}

void tst_ScreenValues::valuesAreTheSetupsOwn()
{
    test::PracticeSetup setup;
    QVERIFY(setup.connect());
    SetupModel &model = setup.model();
    const auto empty = screenValues(model);
    QVERIFY(empty.value(u"acsUrl"_s).isEmpty());
    using namespace plan::change_id;
    QVERIFY(setup.run({oktaApp, sumoSaml, oktaSamlSettings, scimRole, scimAccount, scimKey}));
    const auto values = screenValues(model);
    QCOMPARE(values.value(u"appName"_s), model.answers().appName);
    QCOMPARE(values.value(u"acsUrl"_s), plan::samlConfiguration(model.discovery())->acsUrl);
    QCOMPARE(values.value(u"accessId"_s), plan::scimAccessId(model.answers(), model.discovery()));
    QVERIFY(values.value(u"baseUrl"_s).endsWith("/v1/scim"_L1));
}

void tst_ScreenValues::noValueHoldsASecret()
{
    test::PracticeSetup setup;
    QVERIFY(setup.connect());
    using namespace plan::change_id;
    QVERIFY(setup.run({oktaApp, scimRole, scimAccount, scimKey}));
    QByteArray key;
    setup.model().readScimKey(this, [&key](const Secret &secret) { key = secret.reveal(); });
    QTRY_VERIFY(!key.isEmpty());
    const auto values = screenValues(setup.model());
    for (const QString &value : values)
        QVERIFY(!value.contains(QString::fromUtf8(key)));
}

QTEST_GUILESS_MAIN(tst_ScreenValues)
#include "tst_screenvalues.moc"
