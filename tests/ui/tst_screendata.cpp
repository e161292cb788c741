// SPDX-License-Identifier: Apache-2.0
// covers: screenelements.cpp, screentext.cpp, screentextkeys.cpp, screenlibrary.cpp
#include "ui/screenlibrary.h"
#include "ui/screentext.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace setup::ui;

namespace {

QByteArray screenWith(const QByteArray &elements, const QByteArray &callouts = R"(["Click."])",
                      const QByteArray &more = {})
{
    return R"({"id": "x", "service": "okta", "title": "T", "address": "{oktaAdminHost}", "checked": "2026-11-23",
               "engine": "both")"
        + more + R"(, "elements": [)" + elements + R"(], "callouts": )" + callouts + '}';
}

QByteArray button(const QByteArray &more = R"(, "callout": 1)")
{
    return R"({"kind": "button", "text": "Save")" + more + '}';
}

void collectNotes(const QList<ScreenElement> &elements, QSet<QString> &keys)
{
    for (const ScreenElement &element : elements) {
        if (element.kind == ScreenKind::Note)
            keys << element.text;
        collectNotes(element.elements, keys);
    }
}

} // namespace

class tst_ScreenData : public QObject
{
    Q_OBJECT

private slots:
    void everyScreenOfTheProgramIsRead();
    void everyTextIsKnownToTranslators();
    void aSoundScreenIsRead();
    void whatIsWrongIsNamedWithItsPlace_data();
    void whatIsWrongIsNamedWithItsPlace();
    void realValuesReplaceThePlaceholders();
    void bracesInAValueStay();
    void theWordsHoldThePathAndEveryClick();
    void aMissingOrBrokenFileIsToldByName();
};

void tst_ScreenData::everyScreenOfTheProgramIsRead()
{
    const ScreenLibrary library;
    QVERIFY(library.ids().size() >= 20);
    for (const QString &id : library.ids()) {
        const auto screen = library.screen(id);
        QVERIFY2(screen, qPrintable(id + u": "_s + (screen ? QString() : describe(screen.error()))));
        const auto expected = id.startsWith("okta-"_L1) ? setup::Service::Okta : setup::Service::SumoLogic;
        QCOMPARE(screen->service, expected);
    }
}

void tst_ScreenData::everyTextIsKnownToTranslators()
{
    const ScreenLibrary library;
    QSet<QString> keys;
    for (const QString &id : library.ids()) {
        const auto screen = library.screen(id);
        QVERIFY(screen);
        for (const QString &text : screen->callouts)
            keys << text;
        collectNotes(screen->elements, keys);
    }
    const QSet<QString> listed(screenTextKeys().cbegin(), screenTextKeys().cend());
    for (const QString &key : keys - listed)
        qWarning("missing in screentextkeys.cpp: %s", qPrintable(key));
    for (const QString &key : listed - keys)
        qWarning("of no screen any more: %s", qPrintable(key));
    QCOMPARE(listed, keys);
    QCOMPARE(listed.size(), screenTextKeys().size());
    QVERIFY(std::is_sorted(screenTextKeys().cbegin(), screenTextKeys().cend()));
}

void tst_ScreenData::aSoundScreenIsRead()
{
    const auto screen = parseScreen(screenWith(
        R"({"kind": "card", "title": "Settings", "action": {"text": "Edit", "callout": 2}, "elements": [)"
            + button() + R"(, {"kind": "field", "label": "Password", "masked": true}]})",
        R"(["One.", "Two."])"));
    QVERIFY2(screen, screen ? "" : qPrintable(screen.error().causes.join(u'\n')));
    const ScreenElement &card = screen->elements.constFirst();
    QCOMPARE(card.action, u"Edit"_s);
    QCOMPARE(card.callout, 2);
    QCOMPARE(card.elements.constFirst().callout, 1);
    QVERIFY(card.elements.constLast().masked);
}

void tst_ScreenData::whatIsWrongIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QByteArray &json, const QString &cause) {
        QTest::newRow(name) << json << cause;
    };
    row("unknown key of a screen", screenWith(button(), R"(["Click."])", R"(, "colour": "red")"),
        u"colour: not known here"_s);
    row("unknown key of an element", screenWith(button(R"(, "callout": 1, "value": "x")")),
        u"elements[0].value: not known here"_s);
    row("unknown kind", screenWith(R"({"kind": "slider"},)" + button()),
        u"elements[0].kind: slider is no kind "
        "of element"_s);
    row("missing key", screenWith(R"({"kind": "select", "label": "x"},)" + button()),
        u"elements[0].value: missing"_s);
    row("callout without text", screenWith(button() + ',' + button(R"(, "callout": 2)")),
        u"callouts: number 2 has no text"_s);
    row("text without callout", screenWith(button(), R"(["One.", "Two."])"),
        u"callouts[1]: number 2 is on no element"_s);
    row("a gap in the numbers",
        screenWith(button() + ',' + button(R"(, "callout": 3)"), R"(["a", "b", "c"])"),
        u"callouts[1]: number 2 is on no element"_s);
    row("one number twice", screenWith(button() + ',' + button()),
        u"callouts[0]: number 1 is on several elements"_s);
    row("no click", screenWith(button(""), "[]"), u"callouts: a screen without a click to show"_s);
    row("unknown placeholder", screenWith(R"({"kind": "text", "text": "{apName}"},)" + button()),
        u"{apName}: no known placeholder"_s);
    row("a secret's value",
        screenWith(R"({"kind": "field", "label": "P", "value": "k", "masked": true},)" + button()),
        u"elements[0].value: a masked field has none"_s);
    row("active tab that isn't there",
        screenWith(R"({"kind": "tabs", "items": ["A"], "active": "B"},)" + button()),
        u"elements[0].active: not among the items"_s);
    row("cells beside columns",
        screenWith(R"({"kind": "table", "columns": ["A", "B"], "rows": [{"cells": ["x"]}]},)" + button()),
        u"elements[0].rows[0].cells: 1 for 2 columns"_s);
    row("deep inside",
        screenWith(R"({"kind": "dialog", "title": "D", "elements": [{"kind": "heading"}]},)" + button()),
        u"elements[0].elements[0].text: missing"_s);
    row("engine", screenWith(button()).replace("both", "newest"),
        u"engine: none of both, identity-engine, classic"_s);
    row("date", screenWith(button()).replace("2026-11-23", "soon"), u"checked: no date"_s);
}

void tst_ScreenData::whatIsWrongIsNamedWithItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, cause);
    const auto screen = parseScreen(json);
    QVERIFY(!screen);
    QCOMPARE(screen.error().kind, setup::ErrorKind::FileUnusable);
    QVERIFY2(screen.error().causes.contains(cause), qPrintable(screen.error().causes.join(u'\n')));
}

void tst_ScreenData::realValuesReplaceThePlaceholders()
{
    QCOMPARE(
        filledText(u"{appName} at {oktaAdminHost}"_s, {{u"appName"_s, u"Logs"_s}, {u"oktaAdminHost"_s, {}}}),
        u"Logs at "_s + sampleScreenValues().value(u"oktaAdminHost"_s));
}

void tst_ScreenData::bracesInAValueStay()
{
    QCOMPARE(filledText(u"a {appName} {b"_s, {{u"appName"_s, u"{person}"_s}}), u"a {person} {b"_s);
}

void tst_ScreenData::theWordsHoldThePathAndEveryClick()
{
    const ScreenLibrary library;
    for (const QString &id : library.ids()) {
        const auto screen = library.screen(id);
        QVERIFY(screen);
        const QString words = screenAsText(*screen, {{u"appName"_s, u"Our <app> & logs"_s}});
        const QStringList clicks = screenClicks(*screen, {{u"appName"_s, u"Our <app> & logs"_s}});
        for (qsizetype i = 0; i < clicks.size(); ++i)
            QVERIFY(words.contains(u"%1. %2"_s.arg(QString::number(i + 1), clicks[i])));
        QVERIFY(words.contains(u" › "_s));
        QVERIFY2(!words.contains(u'{'), qPrintable(words));
    }
}

void tst_ScreenData::aMissingOrBrokenFileIsToldByName()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"id\": ");
    file.close();
    const ScreenLibrary library({}, folder.path());
    QCOMPARE(library.screen(u"broken"_s).error().detail, u"broken.json"_s);
    QCOMPARE(library.screen(u"gone"_s).error().detail, u"gone.json"_s);
}

QTEST_GUILESS_MAIN(tst_ScreenData)
#include "tst_screendata.moc"
