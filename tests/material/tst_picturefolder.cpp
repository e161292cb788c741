// SPDX-License-Identifier: Apache-2.0
#include "material/picturefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using material::NamedPicture;
using material::PictureFolder;

class tst_PictureFolder : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void makesTheFolderAndLeavesNothingInIt();
    void refusesAFolderThatHoldsSomething_data();
    void refusesAFolderThatHoldsSomething();
    void refusesWhereNoFolderCanBe();
    void writesPicturesThatCanBeRead();
    void writesOverNothing();
    void overviewNamesEveryPicture();
    void overviewEscapesEveryText();

private:
    QString path(const QString &name) const { return m_home->filePath(name); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("mine"), 4);
    }

    static QImage image(int scale = 1)
    {
        QImage image(QSize(8, 6) * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(0xff336699);
        return image;
    }

    static NamedPicture named(const QString &name)
    {
        return {.name = name,
                .part = u"English, light"_s,
                .heading = u"Okta"_s,
                .language = u"en"_s,
                .caption = u"The page"_s,
                .alternative = u"What is on "_s + name};
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_PictureFolder::makesTheFolderAndLeavesNothingInIt()
{
    QVERIFY(PictureFolder(path(u"new/pictures"_s)).prepare());
    QVERIFY(QDir(path(u"new/pictures"_s)).exists());
    QVERIFY(QDir(path(u"new/pictures"_s)).isEmpty());
    QVERIFY(PictureFolder(path(u"new/pictures"_s)).prepare()); // an empty one is as good as none
}

void tst_PictureFolder::refusesAFolderThatHoldsSomething_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << u"notes.txt"_s;
    QTest::newRow("hidden") << u".notes"_s;
}

void tst_PictureFolder::refusesAFolderThatHoldsSomething()
{
    QFETCH(const QString, name);
    write(name);
    const auto prepared = PictureFolder(m_home->path()).prepare();
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().kind, ErrorKind::FileUnusable);
    QCOMPARE(prepared.error().code, u"pictures-exist"_s);
    QCOMPARE(contentOf(path(name)), "mine"_ba);
}

void tst_PictureFolder::refusesWhereNoFolderCanBe()
{
    write(u"file"_s);
    for (const QString &name : {u"file"_s, u"file/pictures"_s}) {
        const auto prepared = PictureFolder(path(name)).prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, u"pictures"_s);
        QVERIFY(prepared.error().detail.contains(path(name)));
    }
}

void tst_PictureFolder::writesPicturesThatCanBeRead()
{
    PictureFolder folder(m_home->path());
    QVERIFY(folder.add(named(u"01-okta.png"_s), image()));
    QCOMPARE(folder.count(), 1);
    const QImage read(path(u"01-okta.png"_s));
    QCOMPARE(read.size(), QSize(8, 6));
    QCOMPARE(read.pixel(3, 3), 0xff336699);
}

void tst_PictureFolder::writesOverNothing()
{
    write(u"01-okta.png"_s);
    write(u"index.html"_s);
    PictureFolder folder(m_home->path());
    QVERIFY(!folder.add(named(u"01-okta.png"_s), image()));
    QVERIFY(!folder.writeOverview());
    QCOMPARE(folder.count(), 0);
    QCOMPARE(contentOf(path(u"01-okta.png"_s)), "mine"_ba);
    QCOMPARE(contentOf(path(u"index.html"_s)), "mine"_ba);
}

void tst_PictureFolder::overviewNamesEveryPicture()
{
    PictureFolder folder(m_home->path());
    QVERIFY(folder.add(named(u"a.png"_s), image(2)));
    QVERIFY(folder.add(named(u"b.png"_s), image()));
    QVERIFY(folder.writeOverview());
    const QByteArray page = contentOf(path(u"index.html"_s));
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    for (const QByteArray &name : {"a.png"_ba, "b.png"_ba}) {
        const QByteArray tag = "<img src=\"" + name + "\" alt=\"What is on " + name
            + "\" width=\"8\" height=\"6\"";
        QVERIFY2(page.contains(tag), page.constData());
    }
    QCOMPARE(page.count("<h2>English, light</h2>"), 1);
    QCOMPARE(page.count("<h3 lang=\"en\">Okta</h3>"), 1);
    QVERIFY(!page.contains("http")); // nothing is fetched from elsewhere
}

void tst_PictureFolder::overviewEscapesEveryText()
{
    NamedPicture picture = named(u"a.png"_s);
    const QString evil = u"<script>\"&"_s;
    picture.part = picture.heading = picture.language = picture.caption = picture.alternative = evil;
    PictureFolder folder(m_home->path());
    QVERIFY(folder.add(picture, image()));
    QVERIFY(folder.writeOverview());
    const QByteArray page = contentOf(path(u"index.html"_s));
    QVERIFY(!page.contains("<script"));
    QVERIFY(page.contains("alt=\"&lt;script&gt;&quot;&amp;\""));
}

QTEST_GUILESS_MAIN(tst_PictureFolder)
#include "tst_picturefolder.moc"
