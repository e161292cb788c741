// SPDX-License-Identifier: Apache-2.0
// covers: pdfnavigation.cpp
#include "documents/handoutpdf.h"
#include "documents/pdfnavigation.h"
#include "documents/poppler.h"
#include "documents/samplehandout.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::documents;

class tst_HandoutPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySectionBeginsAPage();
    void textCanBeSearched();
    void fontsAreEmbedded();
    void linksLeadOutAndWithin();
    void headingsAreBookmarks();
    void contentsTellThePages();
    void learnersGetNoAnswers();
    void whatIsNoPdfStaysAsItIs();

private:
    static QByteArray pdf(Edition edition = Edition::Instructor)
    {
        return handoutToPdf(test::sampleHandout(edition));
    }
};

void tst_HandoutPdf::initTestCase()
{
    const QString missing = test::Poppler::missing().join(u", "_s);
    if (!missing.isEmpty())
        QSKIP(qPrintable(u"THE PDF IS NOT TESTED: there is no "_s + missing));
}

void tst_HandoutPdf::everySectionBeginsAPage()
{
    const test::Poppler poppler(pdf());
    const QString info = poppler.said(u"pdfinfo"_s, {});
    QVERIFY2(info.contains(QRegularExpression(u"^Pages: +4$"_s, QRegularExpression::MultilineOption)),
             qPrintable(info));
    QVERIFY(info.contains(u"A4"_s));
    QVERIFY(info.contains(u"Title:           Okta to Sumo Logic: the instructor's handout"_s));
    const QStringList pages = poppler.text().split(u'\f');
    QVERIFY(pages.at(0).contains(u"Contents"_s));
    QVERIFY(pages.at(1).trimmed().startsWith(u"1. Okta"_s));
    QVERIFY(pages.at(2).trimmed().startsWith(u"2. Done"_s));
    QVERIFY(pages.at(3).trimmed().startsWith(u"Drills"_s));
}

void tst_HandoutPdf::textCanBeSearched()
{
    const QString text = test::Poppler(pdf()).text();
    for (const QString &part :
         {u"Which Okta org?"_s, u"Größe 日本語"_s, u"The Tokens tab."_s, u"acme-admin.okta.com"_s,
          u"Say this."_s, u"Mind the trap."_s, u"The base URL names another region."_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void tst_HandoutPdf::fontsAreEmbedded()
{
    const QStringList lines = test::Poppler(pdf()).said(u"pdffonts"_s, {}).trimmed().split(u'\n').mid(2);
    QVERIFY(lines.size() >= 2);
    for (const QString &line : lines) {
        // name, type, encoding, embedded, subset, has Unicode, object
        static const QRegularExpression columns(u" (yes|no) +(yes|no) +(yes|no) +\\d+ +\\d+$"_s);
        const auto match = columns.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QCOMPARE(match.captured(1), u"yes"_s);
        QCOMPARE(match.captured(3), u"yes"_s);
    }
}

void tst_HandoutPdf::linksLeadOutAndWithin()
{
    const test::Poppler poppler(pdf());
    const QString links = poppler.said(u"pdfinfo"_s, {u"-url"_s});
    QVERIFY(links.contains(u"https://developer.okta.com/docs/?a=1&b=2"_s));
    QVERIFY2(!links.contains(u'#'), qPrintable(links));
    const QString xml = poppler.said(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s});
    for (const auto &[text, page] : {std::pair{u"1. Okta"_s, 2}, {u"2. Done"_s, 3}, {u"Drills"_s, 4}})
        QVERIFY2(xml.contains(u"#%1\">%2</a>"_s.arg(QString::number(page), text)), qPrintable(xml));
}

void tst_HandoutPdf::headingsAreBookmarks()
{
    const QString xml = test::Poppler(pdf()).said(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s});
    const QString outline = xml.mid(xml.indexOf(u"<outline>"_s));
    for (const auto &[text, page] : {std::pair{u"Contents"_s, 1}, {u"1. Okta"_s, 2}, {u"Drills"_s, 4}})
        QVERIFY2(outline.contains(u"<item page=\"%1\">%2</item>"_s.arg(QString::number(page), text)),
                 qPrintable(outline));
}

void tst_HandoutPdf::contentsTellThePages()
{
    const QString first = test::Poppler(pdf()).text().section(u'\f', 0, 0);
    for (const auto &[text, page] : {std::pair{u"1. Okta"_s, 2}, {u"2. Done"_s, 3}, {u"Drills"_s, 4}})
        QVERIFY2(first.contains(QRegularExpression(
                     u"%1 +%2\\n"_s.arg(QRegularExpression::escape(text), QString::number(page)))),
                 qPrintable(first));
}

void tst_HandoutPdf::learnersGetNoAnswers()
{
    const QString text = test::Poppler(pdf(Edition::Learner)).text();
    for (const QString &secret : {u"Say this."_s, u"Because."_s, u"names another region"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
    QVERIFY(text.contains(u"Nobody arrives."_s));
}

void tst_HandoutPdf::whatIsNoPdfStaysAsItIs()
{
    const QList<PdfMark> marks{{.title = u"One"_s, .address = u"one"_s}};
    for (const QByteArray &bytes : {QByteArray(), QByteArray("trailer\nstartxref\n"),
                                    QByteArray("trailer\nstartxref\n99999\n%%EOF\n"), pdf().left(5000)})
        QCOMPARE(withNavigation(bytes, marks, u"de"_s), bytes);
}

QTEST_MAIN(tst_HandoutPdf)
#include "tst_handoutpdf.moc"
