// SPDX-License-Identifier: Apache-2.0
#include "material/picturerequest.h"

#include <QCommandLineParser>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using steps::StepId;
using ui::Appearance;

/// What is typed after --screenshots.
class tst_PictureRequest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsTakenUnlessLessIsAsked();
    void takesWhatIsAsked();
    void wrongValuesAreToldWithTheRightOnes_data();
    void wrongValuesAreToldWithTheRightOnes();
    void withoutAFolderNothingIsAsked();
    void knowsBeforeParsingWhetherADisplayIsNeeded();

private:
    static Result<material::PictureRequest> read(const QStringList &arguments)
    {
        QCommandLineParser parser;
        parser.addOptions(
            {{u"language"_s, {}, u"code"_s}, {u"theme"_s, {}, u"name"_s}, QCommandLineOption(u"practice"_s)});
        parser.addOptions(material::pictureOptions());
        if (!parser.parse(QStringList{u"program"_s} + arguments))
            return Error{.detail = parser.errorText()};
        return material::readPictureRequest(parser);
    }
};

void tst_PictureRequest::everythingIsTakenUnlessLessIsAsked()
{
    const auto request = read({u"--screenshots"_s, u"pictures"_s, u"--language"_s, u"en"_s});
    QVERIFY(request);
    QCOMPARE(request->folder, u"pictures"_s);
    QCOMPARE(request->languages, QStringList{u"en"_s});
    QCOMPARE(request->appearances, QList{Appearance::Light});
    QCOMPARE(request->pages.size(), qsizetype(StepId::Finish) + 1);
    QCOMPARE(request->scale, 1);
}

void tst_PictureRequest::takesWhatIsAsked()
{
    const auto request = read({u"--screenshots"_s, u"pictures"_s, u"--language"_s, u"all"_s, u"--theme"_s,
                               u"both"_s, u"--scale"_s, u"3"_s, u"--pages"_s, u"toapp, sumo,toapp"_s});
    QVERIFY(request);
    QCOMPARE_GE(request->languages.size(), 3);
    QCOMPARE(request->appearances, (QList{Appearance::Light, Appearance::Dark}));
    QCOMPARE(request->pages, (QList{StepId::Sumo, StepId::ToApp})); // in the guide's order, once each
    QCOMPARE(request->scale, 3);
}

void tst_PictureRequest::wrongValuesAreToldWithTheRightOnes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("told");
    const QStringList folder{u"--screenshots"_s, u"pictures"_s};
    QTest::newRow("language") << folder + QStringList{u"--language"_s, u"fr"_s}
                              << QStringList{u"\"fr\""_s, u"en, "_s, u"or all"_s};
    QTest::newRow("theme") << folder + QStringList{u"--theme"_s, u"pink"_s}
                           << QStringList{u"\"pink\""_s, u"light, dark or both"_s};
    QTest::newRow("page") << folder + QStringList{u"--pages"_s, u"sumo,login"_s}
                          << QStringList{u"no page \"login\""_s, u"begin, sumo, okta"_s};
    QTest::newRow("no page") << folder + QStringList{u"--pages"_s, QString()}
                             << QStringList{u"no page \"\""_s, u"begin, sumo, okta"_s};
    for (const QString &scale : {u"0"_s, u"5"_s, u"1.5"_s, u"big"_s, u"nan"_s})
        QTest::newRow(qPrintable(scale)) << folder + QStringList{u"--scale"_s, scale}
                                         << QStringList{u"from 1 to 4"_s, u"\"%1\""_s.arg(scale)};
    QTest::newRow("folder") << QStringList{u"--screenshots"_s, QString()} << QStringList{u"takes a folder"_s};
    QTest::newRow("alone") << QStringList{u"--pages"_s, u"sumo"_s} << QStringList{u"go with --screenshots"_s};
    QTest::newRow("other company") << folder + QStringList{u"--practice"_s}
                                   << QStringList{u"--practice doesn't go with --screenshots"_s};
}

void tst_PictureRequest::wrongValuesAreToldWithTheRightOnes()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, told);
    const auto request = read(arguments);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::InputInvalid);
    for (const QString &part : told)
        QVERIFY2(request.error().detail.contains(part), qPrintable(request.error().detail));
}

void tst_PictureRequest::withoutAFolderNothingIsAsked()
{
    const auto request = read({u"--practice"_s, u"--theme"_s, u"pink"_s}); // others look at these
    QVERIFY(request);
    QVERIFY(request->folder.isEmpty());
}

void tst_PictureRequest::knowsBeforeParsingWhetherADisplayIsNeeded()
{
    QVERIFY(material::asksForPictures({u"--screenshots"_s, u"pictures"_s}));
    QVERIFY(material::asksForPictures({u"--screenshots=pictures"_s}));
    QVERIFY(!material::asksForPictures({u"--screens"_s, u"screenshots"_s}));
}

QTEST_GUILESS_MAIN(tst_PictureRequest)
#include "tst_picturerequest.moc"
