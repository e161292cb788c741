// SPDX-License-Identifier: Apache-2.0
// covers: stagevalues.cpp
#include "material/handoutcontents.h"
#include "plan/sample.h"
#include "steps/screenvalues.h"
#include "ui/language.h"
#include "ui/screentext.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::material;

class tst_HandoutContents : public QObject
{
    Q_OBJECT

private slots:
    void everyStageHasItsSketches();
    void everySketchHasItsWords();
    void examplesStandWhereThereIsNoSetup();
    void aSetupsValuesTakeTheirPlace();
    void whatASetupDoesNotKnowIsEmpty();
    void drillsAreHandedOn();
    void speaksTheProgramsLanguage();

private:
    static const documents::HandoutSection &section(const documents::Handout &handout, steps::StepId id)
    {
        return handout.sections.at(int(id));
    }

    static QString value(const documents::HandoutSection &section, const QString &name)
    {
        for (const auto &each : section.values) {
            if (each.name == name)
                return each.value;
        }
        return u"no such field"_s;
    }

    static documents::Handout ofSetup(const plan::Answers &answers)
    {
        return handoutContents({.language = u"en"_s, .answers = answers});
    }
};

void tst_HandoutContents::everyStageHasItsSketches()
{
    const auto handout = handoutContents({.language = u"en"_s});
    QCOMPARE(handout.sections.size(), int(steps::StepId::Finish) + 1);
    for (int id = 0; id < handout.sections.size(); ++id) {
        const auto &each = handout.sections.at(id);
        QCOMPARE(each.id, steps::stepName(steps::StepId(id)));
        QVERIFY(!each.group.isEmpty() && !each.title.isEmpty() && !each.instruction.isEmpty());
        QCOMPARE(each.pictures.size(), steps::screensOf(steps::StepId(id)).size());
        QCOMPARE_GT(each.notes.minutes, 0);
    }
}

void tst_HandoutContents::everySketchHasItsWords()
{
    for (const auto &each : handoutContents({.language = u"en"_s}).sections) {
        for (const auto &picture : each.pictures) {
            QVERIFY(!picture.image.isNull());
            QVERIFY(!picture.caption.isEmpty());
            QVERIFY(picture.alternative.startsWith(u"Sketch of the screen "_s));
            QVERIFY(!picture.clicks.isEmpty());
        }
    }
}

void tst_HandoutContents::examplesStandWhereThereIsNoSetup()
{
    const auto handout = handoutContents({.language = u"en"_s});
    QVERIFY(handout.setup.isEmpty());
    for (const auto &each : handout.sections) {
        for (const auto &field : each.values)
            QVERIFY2(!field.value.isEmpty(), qPrintable(field.name));
    }
    QCOMPARE(value(section(handout, steps::StepId::Okta), u"Okta's Admin Console"_s),
             ui::sampleScreenValues().value(u"oktaAdminHost"_s));
}

void tst_HandoutContents::aSetupsValuesTakeTheirPlace()
{
    const auto handout = ofSetup(test::sampleAnswers());
    QCOMPARE(handout.setup, u"acme.okta.com"_s);
    const auto &okta = section(handout, steps::StepId::Okta);
    QCOMPARE(value(okta, u"Okta's Admin Console"_s), u"acme-admin.okta.com"_s);
    QCOMPARE(okta.links.constFirst().url, QUrl(u"https://acme-admin.okta.com"_s));
    const auto &connector = section(handout, steps::StepId::Connector);
    QCOMPARE(value(connector, u"SCIM connector base URL"_s), u"https://api.us2.sumologic.com/api/v1/scim"_s);
    QVERIFY(connector.pictures.constFirst().clicks.join(u'\n').contains(u"https://api.us2.sumologic.com"_s));
    QCOMPARE(value(section(handout, steps::StepId::Assign), u"Person"_s), u"ann@acme.example"_s);
}

void tst_HandoutContents::whatASetupDoesNotKnowIsEmpty()
{
    const auto handout = ofSetup(test::sampleAnswers());
    const auto &saml = section(handout, steps::StepId::SamlSettings);
    QCOMPARE(value(saml, u"Single sign-on URL"_s), QString());
    QCOMPARE(value(saml, u"Audience URI (SP Entity ID)"_s), QString());
}

void tst_HandoutContents::drillsAreHandedOn()
{
    const auto handout = handoutContents({.language = u"en"_s, .drills = {{u"Wrong region"_s, {}, {}}}});
    QCOMPARE(handout.drills.size(), 1);
    QCOMPARE(handout.drills.constFirst().title, u"Wrong region"_s);
}

void tst_HandoutContents::speaksTheProgramsLanguage()
{
    const auto english = handoutContents({.language = u"en"_s});
    for (const QString &code : ui::Language::codes().mid(1)) {
        ui::Language language(*qApp);
        QVERIFY(language.use(code));
        const auto handout = handoutContents({.language = code});
        QCOMPARE(handout.language, code);
        for (int id = 0; id < handout.sections.size(); ++id) {
            const auto &own = handout.sections.at(id);
            const auto &other = english.sections.at(id);
            QVERIFY(own.why != other.why);
            QVERIFY(own.notes.say != other.notes.say);
            for (int i = 0; i < own.pictures.size(); ++i)
                QVERIFY(own.pictures.at(i).alternative != other.pictures.at(i).alternative);
        }
    }
}

QTEST_MAIN(tst_HandoutContents)
#include "tst_handoutcontents.moc"
