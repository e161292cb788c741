// SPDX-License-Identifier: Apache-2.0
// covers: handoutparts.cpp
#include "documents/handouthtml.h"
#include "documents/samplehandout.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::documents;

class tst_HandoutHtml : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormed();
    void headingsAreInOrder();
    void everyPictureHasAnAlternative();
    void everyLinkInItLeadsSomewhere();
    void nothingComesFromOutside();
    void hostileTextStaysText();
    void learnersGetNoAnswers();
    void aSetupIsNamed();

private:
    struct Element
    {
        QString name = {};
        QXmlStreamAttributes attributes = {};
    };

    static QString html(Edition edition = Edition::Instructor)
    {
        return handoutToHtml(test::sampleHandout(edition));
    }

    /// Every element in its order; none where the page isn't well-formed.
    static QList<Element> elementsOf(const QString &html)
    {
        QXmlStreamReader reader(html);
        QList<Element> elements;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                elements << Element{reader.name().toString(), reader.attributes()};
        }
        if (reader.hasError())
            qWarning("line %lld: %s", reader.lineNumber(), qPrintable(reader.errorString()));
        return reader.hasError() ? QList<Element>() : elements;
    }
};

void tst_HandoutHtml::isWellFormed()
{
    for (const Edition edition : {Edition::Learner, Edition::Instructor}) {
        const auto elements = elementsOf(html(edition));
        QVERIFY(!elements.isEmpty());
        QCOMPARE(elements.constFirst().name, u"html"_s);
        QCOMPARE(elements.constFirst().attributes.value("lang"_L1), u"de"_s);
    }
}

void tst_HandoutHtml::headingsAreInOrder()
{
    QList<int> levels;
    for (const auto &element : elementsOf(html())) {
        if (element.name.size() == 2 && element.name.startsWith(u'h') && element.name.at(1).isDigit())
            levels << element.name.mid(1).toInt();
    }
    QCOMPARE(levels.constFirst(), 1);
    QCOMPARE(levels.count(1), 1);
    QCOMPARE(levels.count(2), 4); // contents, two stages, drills
    for (qsizetype i = 1; i < levels.size(); ++i)
        QVERIFY2(levels.at(i) <= levels.at(i - 1) + 1, "a level is left out");
}

void tst_HandoutHtml::everyPictureHasAnAlternative()
{
    int pictures = 0;
    for (const auto &element : elementsOf(html())) {
        if (element.name != "img"_L1)
            continue;
        ++pictures;
        QVERIFY(!element.attributes.value("alt"_L1).isEmpty());
        QCOMPARE(element.attributes.value("width"_L1), u"150"_s);
        QCOMPARE(element.attributes.value("height"_L1), u"100"_s);
        const QByteArray source = element.attributes.value("src"_L1).toLatin1();
        QVERIFY(source.startsWith("data:image/png;base64,"));
        const auto image = QImage::fromData(QByteArray::fromBase64(source.mid(source.indexOf(',') + 1)));
        QCOMPARE(image.size(), QSize(300, 200));
    }
    QCOMPARE(pictures, 2);
}

void tst_HandoutHtml::everyLinkInItLeadsSomewhere()
{
    QStringList ids;
    QStringList links;
    for (const auto &element : elementsOf(html())) {
        if (element.attributes.hasAttribute("id"_L1))
            ids << element.attributes.value("id"_L1).toString();
        if (element.name == "a"_L1)
            links << element.attributes.value("href"_L1).toString();
    }
    QVERIFY(links.removeOne(u"https://developer.okta.com/docs/?a=1&b=2"_s));
    QCOMPARE(links, (QStringList{u"#okta"_s, u"#finish"_s, u"#drills"_s}));
    for (const QString &link : links)
        QCOMPARE(ids.count(link.mid(1)), 1);
}

void tst_HandoutHtml::nothingComesFromOutside()
{
    for (const auto &element : elementsOf(html())) {
        for (const auto &name : {u"script"_s, u"link"_s, u"iframe"_s, u"object"_s, u"form"_s})
            QVERIFY(element.name != name);
        for (const auto &attribute : element.attributes)
            QVERIFY(!attribute.name().startsWith("on"_L1));
    }
    QVERIFY(!html().contains(u"url("_s) && !html().contains(u"@import"_s));
}

void tst_HandoutHtml::hostileTextStaysText()
{
    const QString hostile = u"<script>alert(\"1\")</script>'&%1%2"_s;
    Handout handout = test::sampleHandout(Edition::Instructor);
    handout.setup = hostile;
    HandoutSection &section = handout.sections.first();
    for (QString *text : {&section.group, &section.title, &section.instruction, &section.why,
                          &section.pictures.first().caption, &section.pictures.first().alternative,
                          &section.pictures.first().clicks.first(), &section.values.first().name,
                          &section.values.first().value, &section.links.first().text,
                          &section.notes.questions.first().question, &handout.drills.first().title,
                          &handout.drills.first().story, &handout.drills.first().answer.first()})
        *text = hostile;
    const QString page = handoutToHtml(handout);
    QVERIFY(!elementsOf(page).isEmpty());
    QVERIFY(!page.contains(u"<script"_s));
    QCOMPARE(page.count(hostile.toHtmlEscaped()), 16); // the title also in the contents
}

void tst_HandoutHtml::learnersGetNoAnswers()
{
    const QStringList secrets{u"Say this."_s,      u"Show that."_s, u"Because."_s,
                              u"Mind the trap."_s, u"7 minutes"_s,  u"The base URL names another region."_s};
    for (const QString &secret : secrets) {
        QVERIFY2(html(Edition::Instructor).contains(secret), qPrintable(secret));
        QVERIFY2(!html(Edition::Learner).contains(secret), qPrintable(secret));
    }
    QVERIFY(html(Edition::Learner).contains(u"Nobody arrives."_s));
}

void tst_HandoutHtml::aSetupIsNamed()
{
    QVERIFY(html().contains(u"The values are examples."_s));
    Handout handout = test::sampleHandout(Edition::Learner);
    handout.setup = u"acme.okta.com"_s;
    const QString page = handoutToHtml(handout);
    QVERIFY(page.contains(u"the setup for acme.okta.com."_s));
    QVERIFY(!page.contains(u"The values are examples."_s));
}

QTEST_GUILESS_MAIN(tst_HandoutHtml)
#include "tst_handouthtml.moc"
