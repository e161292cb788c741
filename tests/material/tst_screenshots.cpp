// SPDX-License-Identifier: Apache-2.0
#include "material/wizardprogram.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using setup::test::contentOf;
using setup::test::WizardEnd;

namespace {

constexpr QSize pageSize(1280, 1080);
constexpr int sketchWidth = 640;
constexpr int scale = 2;

/// How many colours a picture has; an empty one has one.
qsizetype coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours << image.pixel(x, y);
    }
    return colours.size();
}

} // namespace

class tst_Screenshots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void filesAreNamedByStep();
    void everyPictureHasItsSizeAndShowsSomething();
    void secondRunWritesTheSameBytes();
    void overviewNamesEveryFile();
    void eachLookHasItsOwnPictures();
    void tellsThatAnotherProgramHasThePort();
    void refusesBeforeAnythingIsDone_data();
    void refusesBeforeAnythingIsDone();

private:
    WizardEnd run(const QStringList &arguments) const
    {
        return setup::test::runWizard(arguments, m_folder.path(), 180000);
    }
    QString out(const QString &name) const { return m_folder.filePath(name); }
    QStringList files(const QString &name, const QString &filter = u"*"_s) const
    {
        return QDir(out(name)).entryList({filter}, QDir::Files, QDir::Name);
    }
    /// Ids, dates, a certificate and times of looks are on these pages.
    QStringList chosen(const QString &folder) const
    {
        return {u"--screenshots"_s, out(folder),
                u"--pages"_s,       u"begin,samlsettings,connector"_s,
                u"--language"_s,    u"de"_s,
                u"--theme"_s,       u"light"_s,
                u"--scale"_s,       QString::number(scale)};
    }

    QTemporaryDir m_folder;
};

void tst_Screenshots::initTestCase()
{
    const WizardEnd ended = run(chosen(u"first"_s));
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
    QCOMPARE(ended.err, QString());
}

void tst_Screenshots::filesAreNamedByStep()
{
    const QStringList expected{u"00-begin-done-de-light.png"_s,
                               u"00-begin-empty-de-light.png"_s,
                               u"05-samlsettings-done-de-light.png"_s,
                               u"05-samlsettings-failed-de-light.png"_s,
                               u"05-samlsettings-plan-de-light.png"_s,
                               u"05-samlsettings-sketch-okta-certificate-de-light.png"_s,
                               u"05-samlsettings-sketch-okta-saml-settings-de-light.png"_s,
                               u"05-samlsettings-sketch-sumo-saml-add-de-light.png"_s,
                               u"05-samlsettings-sketch-sumo-saml-de-light.png"_s,
                               u"07-connector-done-de-light.png"_s,
                               u"07-connector-failed-de-light.png"_s,
                               u"07-connector-sketch-okta-connector-basic-de-light.png"_s,
                               u"07-connector-sketch-okta-connector-header-de-light.png"_s,
                               u"07-connector-waiting-de-light.png"_s,
                               u"index.html"_s};
    QCOMPARE(files(u"first"_s), expected);
}

void tst_Screenshots::everyPictureHasItsSizeAndShowsSomething()
{
    for (const QString &name : files(u"first"_s, u"*.png"_s)) {
        const QImage picture(out(u"first/"_s + name));
        if (name.contains(u"-sketch-"_s))
            QVERIFY2(picture.width() == sketchWidth * scale && picture.height() > 100, qPrintable(name));
        else
            QVERIFY2(picture.size() == pageSize * scale, qPrintable(name));
        QVERIFY2(coloursOf(picture) > 10, qPrintable(name));
    }
}

void tst_Screenshots::secondRunWritesTheSameBytes()
{
    const WizardEnd ended = run(chosen(u"second"_s));
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
    QCOMPARE(files(u"second"_s), files(u"first"_s));
    for (const QString &name : files(u"first"_s))
        QVERIFY2(contentOf(out(u"second/"_s + name)) == contentOf(out(u"first/"_s + name)), qPrintable(name));
}

void tst_Screenshots::overviewNamesEveryFile()
{
    const QString page = QString::fromUtf8(contentOf(out(u"first/index.html"_s)));
    for (const QString &name : files(u"first"_s, u"*.png"_s))
        QVERIFY2(
            page.contains(u"<img src=\"%1\" alt=\"Die Seite"_s.arg(name))
                || (name.contains(u"-sketch-"_s) && page.contains(u"<img src=\"%1\" alt=\""_s.arg(name))),
            qPrintable(name));
    QVERIFY(!page.contains(u"alt=\"\""_s));
    QVERIFY(!page.contains(m_folder.path())); // whoever gets the folder learns nothing of this computer
}

void tst_Screenshots::eachLookHasItsOwnPictures()
{
    const WizardEnd ended = run({u"--screenshots"_s, out(u"looks"_s), u"--pages"_s, u"begin"_s,
                                 u"--language"_s, u"all"_s, u"--theme"_s, u"both"_s});
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
    QSet<QByteArray> different;
    const QStringList pictures = files(u"looks"_s, u"00-begin-empty-*.png"_s);
    for (const QString &name : pictures)
        different << contentOf(out(u"looks/"_s + name));
    QCOMPARE(pictures.size(), 3 * 2); // languages, colours
    QCOMPARE(different.size(), pictures.size());
}

void tst_Screenshots::tellsThatAnotherProgramHasThePort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 17851));
    const WizardEnd ended = run(
        {u"--screenshots"_s, out(u"port"_s), u"--pages"_s, u"sumo"_s, u"--language"_s, u"de"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"can't answer at 127.0.0.1:17851, because another program does"_s),
             qPrintable(ended.err));
    QVERIFY(ended.err.contains(u"page sumo"_s));
}

void tst_Screenshots::refusesBeforeAnythingIsDone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    const QString absent = out(u"absent"_s);
    QTest::newRow("language") << QStringList{absent, u"--language"_s, u"fr"_s}
                              << u"--language takes one of: en"_s;
    QTest::newRow("theme") << QStringList{absent, u"--theme"_s, u"pink"_s} << u"light, dark or both"_s;
    QTest::newRow("scale") << QStringList{absent, u"--scale"_s, u"9"_s} << u"from 1 to 4"_s;
    QTest::newRow("page") << QStringList{absent, u"--pages"_s, u"login"_s} << u"begin, sumo, okta"_s;
    QTest::newRow("handout") << QStringList{absent, u"--handout"_s, u"a.pdf"_s}
                             << u"--handout doesn't go with"_s;
    QTest::newRow("not empty") << QStringList{out(u"first"_s), u"--language"_s, u"de"_s} << u"isn't empty"_s;
    QTest::newRow("no folder") << QStringList{out(u"first/index.html"_s)} << u"can't be written"_s;
}

void tst_Screenshots::refusesBeforeAnythingIsDone()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, told);
    const QStringList before = files(u"first"_s);
    const WizardEnd ended = run(QStringList{u"--screenshots"_s} + arguments);
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(told), qPrintable(ended.err));
    QVERIFY(!QFile::exists(out(u"absent"_s)));
    QCOMPARE(files(u"first"_s), before);
}

QTEST_GUILESS_MAIN(tst_Screenshots)
#include "tst_screenshots.moc"
