// SPDX-License-Identifier: Apache-2.0
#include "material/wizardprogram.h"
#include "plan/sample.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using setup::test::contentOf;
using setup::test::WizardEnd;

class tst_HandoutCommand : public QObject
{
    Q_OBJECT

private slots:
    void writesEitherForm_data();
    void writesEitherForm();
    void speaksTheLanguageThatIsAsked();
    void takesTheValuesOfASetup();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void aSetupFileWithASecretIsRefused();

private:
    WizardEnd run(const QStringList &arguments) const
    {
        return test::runWizard(arguments, m_folder.path(), 60000);
    }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file can't be written");
        return file.fileName();
    }

    QString out(const QString &name) const { return m_folder.filePath(name); }

    static QJsonObject setup() { return plan::toJson(test::sampleAnswers()); }

    QTemporaryDir m_folder;
};

void tst_HandoutCommand::writesEitherForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"a.pdf"_s << u"learner"_s << QByteArray("%PDF-");
    QTest::newRow("html") << u"a.html"_s << u"instructor"_s << QByteArray("<!DOCTYPE html>");
}

void tst_HandoutCommand::writesEitherForm()
{
    QFETCH(const QString, name);
    QFETCH(const QString, edition);
    QFETCH(const QByteArray, start);
    const WizardEnd ended = run(
        {u"--handout"_s, out(name), u"--edition"_s, edition, u"--language"_s, u"en"_s});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.err, QString());
    const QByteArray written = contentOf(out(name));
    QVERIFY(written.startsWith(start));
    if (edition == "instructor"_L1)
        QVERIFY(written.contains("Typical questions"));
}

void tst_HandoutCommand::speaksTheLanguageThatIsAsked()
{
    QCOMPARE(run({u"--handout"_s, out(u"ja.html"_s), u"--language"_s, u"ja"_s}).exitCode, 0);
    const QString page = QString::fromUtf8(contentOf(out(u"ja.html"_s)));
    QVERIFY(page.contains(u"<html lang=\"ja\">"_s));
    QVERIFY(page.contains(QChar(0x306e)));
}

void tst_HandoutCommand::takesTheValuesOfASetup()
{
    const QString path = file(u"setup.json"_s, QJsonDocument(setup()).toJson());
    QCOMPARE(run({u"--handout"_s, out(u"own.html"_s), u"--setup"_s, path}).exitCode, 0);
    const QByteArray page = contentOf(out(u"own.html"_s));
    QVERIFY(page.contains("acme-admin.okta.com"));
    QVERIFY(page.contains("https://api.us2.sumologic.com/api/v1/scim"));
    QVERIFY(!page.contains("your-org-admin.okta.com"));
}

void tst_HandoutCommand::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    const QString good = out(u"good.pdf"_s);
    QTest::newRow("ending") << QStringList{u"--handout"_s, out(u"a.docx"_s)} << u"ends in .pdf or .html"_s;
    QTest::newRow("edition") << QStringList{u"--handout"_s, good, u"--edition"_s, u"teacher"_s}
                             << u"takes learner or instructor"_s;
    QTest::newRow("language") << QStringList{u"--handout"_s, good, u"--language"_s, u"tlh"_s}
                              << u"--language takes one of"_s;
    QTest::newRow("alone") << QStringList{u"--setup"_s, u"setup.json"_s} << u"go with --handout"_s;
    QTest::newRow("unwritable") << QStringList{u"--handout"_s, out(u"absent/a.pdf"_s)}
                                << u"The handout can't be written."_s;
    QTest::newRow("no setup") << QStringList{u"--handout"_s, good, u"--setup"_s, out(u"absent.json"_s)}
                              << u"The setup file can't be read."_s;
    QTest::newRow("broken setup") << QStringList{u"--handout"_s, good, u"--setup"_s,
                                                 file(u"broken.json"_s, "{\"version\": 1,\n")}
                                  << u"line 2"_s;
    QTest::newRow("wrong setup") << QStringList{u"--handout"_s, good, u"--setup"_s,
                                                file(u"wrong.json"_s, "{\"version\": 1}")}
                                 << u"okta: missing"_s;
}

void tst_HandoutCommand::refusesWhatItCannotUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, told);
    // Whatever is asked for, the command line speaks English.
    const bool isForeign = arguments.contains(u"--language"_s);
    const WizardEnd ended = run(isForeign ? arguments : arguments + QStringList{u"--language"_s, u"de"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(told), qPrintable(ended.err));
    QVERIFY(!QFile::exists(out(u"good.pdf"_s)));
}

void tst_HandoutCommand::aSetupFileWithASecretIsRefused()
{
    QJsonObject json = setup();
    QJsonObject sumo = json.value("sumo"_L1).toObject();
    sumo.insert(u"accessKey"_s, u"CANARY-KEY"_s);
    json.insert(u"sumo"_s, sumo);
    const QString path = file(u"secret.json"_s, QJsonDocument(json).toJson());
    const WizardEnd ended = run({u"--handout"_s, out(u"secret.html"_s), u"--setup"_s, path});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY(ended.err.contains(u"accessKey"_s));
    QVERIFY(!ended.err.contains(u"CANARY"_s));
    QVERIFY(!QFile::exists(out(u"secret.html"_s)));
}

QTEST_GUILESS_MAIN(tst_HandoutCommand)
#include "tst_handoutcommand.moc"
