// SPDX-License-Identifier: Apache-2.0
// covers: evidence.cpp, planjson.cpp
#include "documents/evidence.h"
#include "documents/planjson.h"
#include "plan/sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::documents;

class tst_Documents : public QObject
{
    Q_OBJECT

private slots:
    void aPlanHasEveryChange();
    void aPlanTellsWhyAChangeCannotBe();
    void namesForMachinesDiffer();
    void theRecordHasChoicesChangesAndPeople();
    void theRecordHasTheRequestIds();
    void whatAPersonSaidIsNamedSo();
    void aPracticeRecordSaysSo();
    void hostileNamesStayText();
    void writesThreeFiles();
    void saysWhenAFolderCannotBeWritten();
    void preparesAFolderOnce();

private:
    static EvidenceInput input()
    {
        const auto answers = test::sampleAnswers();
        const auto discovery = test::finishedDiscovery();
        return {.answers = answers,
                .plan = plan::makePlan(plan::changeCatalog(), answers, discovery),
                .proof = plan::proofTable(answers, discovery),
                .writtenAt = test::sampleTime()};
    }
};

void tst_Documents::aPlanHasEveryChange()
{
    const auto finished = planToJson(input().plan);
    QCOMPARE(finished.value("done"_L1).toBool(), true);
    const auto json = planToJson(plan::makePlan(plan::changeCatalog(), test::sampleAnswers(), {}));
    QCOMPARE(json.value("done"_L1).toBool(), false);
    const auto changes = json.value("changes"_L1).toArray();
    QCOMPARE(changes.size(), qsizetype(plan::changeCatalog().size()));
    for (const auto &value : changes) {
        const auto change = value.toObject();
        for (const auto &key : {u"id"_s, u"title"_s, u"by"_s, u"service"_s, u"state"_s})
            QVERIFY2(!change.value(key).toString().isEmpty(), qPrintable(key));
        QVERIFY(change.value("needs"_L1).isArray());
        for (const auto &row : change.value("rows"_L1).toArray())
            QVERIFY(!row.toObject().value("thing"_L1).toString().isEmpty());
    }
}

void tst_Documents::aPlanTellsWhyAChangeCannotBe()
{
    auto discovery = test::finishedDiscovery();
    discovery.app->status = u"INACTIVE"_s;
    const auto json = planToJson(plan::makePlan(plan::changeCatalog(), test::sampleAnswers(), discovery));
    const auto app = json.value("changes"_L1).toArray().first().toObject();
    QCOMPARE(app.value("state"_L1).toString(), u"conflict"_s);
    const auto reason = app.value("reason"_L1).toObject();
    QVERIFY(!reason.value("text"_L1).toString().isEmpty());
    QVERIFY(reason.value("details"_L1).toString().contains(u"app-inactive"_s));
}

void tst_Documents::namesForMachinesDiffer()
{
    QSet<QString> verdicts;
    const int last = static_cast<int>(plan::Verdict::NotNeeded);
    for (int verdict = 0; verdict <= last; ++verdict)
        verdicts << verdictName(static_cast<plan::Verdict>(verdict));
    QCOMPARE(verdicts.size(), last + 1);
    QVERIFY(!verdicts.contains(QString()));
    QCOMPARE(outcomeName(plan::OutcomeKind::AlreadyRight), u"already-right"_s);
    QCOMPARE(outcomeName(plan::OutcomeKind::NeedsPerson), u"needs-person"_s);
}

void tst_Documents::theRecordHasChoicesChangesAndPeople()
{
    const auto json = evidenceToJson(input());
    QCOMPARE(json.value("practice"_L1).toBool(), false);
    QCOMPARE(json.value("writtenAt"_L1).toString(), u"2026-06-01T09:00:00Z"_s);
    const auto setup = plan::answersFromJson(json.value("setup"_L1).toObject(), false);
    QVERIFY(setup);
    QVERIFY(*setup == test::sampleAnswers());
    QCOMPARE(json.value("changes"_L1).toArray().size(), qsizetype(plan::changeCatalog().size()));
    const auto people = json.value("people"_L1).toArray();
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.first().toObject().value("state"_L1).toString(), u"proven"_s);
}

void tst_Documents::theRecordHasTheRequestIds()
{
    auto written = input();
    written.plan.changes.first().writes = {{.request = u"POST /api/v1/apps"_s, .requestId = u"wrote-1"_s},
                                           {.request = u"POST /v1/roles"_s, .requestId = {}}};
    const auto change = evidenceToJson(written).value("changes"_L1).toArray().first().toObject();
    const auto by = change.value("writtenBy"_L1).toArray();
    QCOMPARE(by.first().toObject().value("requestId"_L1).toString(), u"wrote-1"_s);
    QVERIFY(!by.last().toObject().contains("requestId"_L1));
    const auto fact = change.value("evidence"_L1).toArray().first().toObject();
    const auto read = fact.value("readBy"_L1).toObject().value("requestId"_L1).toString();
    QVERIFY(read.startsWith(u"req-"_s));
    const auto html = evidenceToHtml(written);
    QVERIFY(html.contains(u"POST /api/v1/apps · request id wrote-1"_s));
    QVERIFY(html.contains(read));
}

void tst_Documents::whatAPersonSaidIsNamedSo()
{
    auto answers = test::sampleAnswers();
    answers.doneByHand = QStringList{plan::change_id::connector.toString()};
    const EvidenceInput said{.answers = answers, .plan = plan::makePlan(plan::changeCatalog(), answers, {})};
    QCOMPARE(evidenceToHtml(said).count(u"said by you, not seen"_s), 1);
    for (const auto &value : evidenceToJson(said).value("changes"_L1).toArray()) {
        const auto change = value.toObject();
        const bool isConnector = change.value("id"_L1).toString() == plan::change_id::connector.toString();
        QCOMPARE(change.value("saidByPerson"_L1).toBool(), isConnector);
        QVERIFY(change.value("state"_L1).toString() != "right"_L1);
    }
}

void tst_Documents::aPracticeRecordSaysSo()
{
    auto practice = input();
    QVERIFY(!evidenceToHtml(practice).contains(u"Practice"_s));
    practice.practice = true;
    QVERIFY(evidenceToHtml(practice).contains(u"Practice: no real service was touched."_s));
    QVERIFY(evidenceToJson(practice).value("practice"_L1).toBool());
}

void tst_Documents::hostileNamesStayText()
{
    auto hostile = input();
    const auto name = u"<script>alert(\"x\")</script>&%1%2'"_s;
    hostile.proof.first().login = name;
    hostile.proof.first().role = name;
    hostile.proof.first().reason = name;
    hostile.plan.changes.first().assessment.evidence = {{u"okta.app.id"_s, name, Service::Okta, {}}};
    const auto html = evidenceToHtml(hostile);
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(html.contains(name.toHtmlEscaped()));
    QVERIFY(!html.contains(u"http-equiv"_s) && !html.contains(u"src="_s));
    const auto json = QJsonDocument(evidenceToJson(hostile)).toJson();
    QCOMPARE(QJsonDocument::fromJson(json)
                 .object()
                 .value("people"_L1)
                 .toArray()
                 .first()
                 .toObject()
                 .value("login"_L1)
                 .toString(),
             name);
}

void tst_Documents::writesThreeFiles()
{
    const QTemporaryDir folder;
    const auto inner = folder.filePath(u"new/folder"_s);
    QVERIFY(writeEvidence(inner, input()));
    QVERIFY(writeEvidence(inner, input())); // over what is there
    for (const auto &name : {u"evidence.json"_s, u"evidence.html"_s, u"setup.json"_s}) {
        QFile file(inner + u'/' + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY(file.size() > 0);
    }
    QFile setup(inner + u"/setup.json"_s);
    QVERIFY(setup.open(QIODevice::ReadOnly));
    QVERIFY(plan::parseAnswers(setup.readAll(), false));
}

void tst_Documents::saysWhenAFolderCannotBeWritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto written = writeEvidence(file.fileName() + u"/below"_s, input());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileUnusable);
    QCOMPARE(written.error().code, u"output"_s);
    QVERIFY(written.error().detail.contains(file.fileName()));
}

void tst_Documents::preparesAFolderOnce()
{
    const QTemporaryDir folder;
    const auto inner = folder.filePath(u"new/folder"_s);
    QVERIFY(prepareEvidenceFolder(inner));
    QVERIFY(prepareEvidenceFolder(inner)); // nothing is in it yet
    QVERIFY(QDir(inner).isEmpty());
    QVERIFY(writeEvidence(inner, input()));
    QCOMPARE(prepareEvidenceFolder(inner).error().code, u"output-exists"_s);
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto refused = prepareEvidenceFolder(file.fileName());
    QCOMPARE(refused.error().code, u"output"_s);
    QVERIFY2(refused.error().detail.endsWith(u": not a folder"_s), qPrintable(refused.error().detail));
}

QTEST_GUILESS_MAIN(tst_Documents)
#include "tst_documents.moc"
