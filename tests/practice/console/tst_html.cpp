// SPDX-License-Identifier: Apache-2.0
// covers: formfields.cpp, formstate.cpp, parts.cpp
#include "practice/console/formfields.h"
#include "practice/console/parts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;
using namespace setup::practice::console;

namespace {

const auto script = u"<script>alert('x')</script>\" onmouseover=\"x()"_s;

QString markup(const Html &html)
{
    return QString::fromUtf8(html.document()).section(u'\n', 1).trimmed();
}

} // namespace

class tst_Html : public QObject
{
    Q_OBJECT

private slots:
    void textIsEscaped()
    {
        QCOMPARE(markup(element("p"_L1, {}, {u"<b>1 & 2</b>"_s})), u"<p>&lt;b&gt;1 &amp; 2&lt;/b&gt;</p>"_s);
    }

    void valuesOfAttributesAreEscaped()
    {
        QCOMPARE(markup(element("a"_L1, {{"title"_L1, u"\"><i>"_s}, {"hidden"_L1}}, {"x"_L1})),
                 u"<a title=\"&quot;&gt;&lt;i&gt;\" hidden>x</a>"_s);
    }

    void elementsWithoutContentHaveNoEnd()
    {
        QCOMPARE(markup(element("input"_L1, {{"type"_L1, u"text"_s}})), u"<input type=\"text\">"_s);
    }

    void noPartLetsMarkupThrough_data()
    {
        QTest::addColumn<QString>("made");
        const FormState back(Fields{{u"field"_s, script}}, {.field = script, .reason = script});
        const FormFields fields(back);
        const FieldWords words{script, u"field"_s, script};
        const QList<Choice> choices{{.value = script, .label = script}};
        QTest::newRow("text field") << markup(fields.text(words, {}));
        QTest::newRow("secret field") << markup(fields.secret(words));
        QTest::newRow("area") << markup(fields.area(words, {}));
        QTest::newRow("select") << markup(fields.select(words, choices));
        QTest::newRow("radios") << markup(fields.radios(words, choices));
        QTest::newRow("checkboxes") << markup(fields.checkboxes(words, choices));
        QTest::newRow("banner") << markup(back.banner());
        QTest::newRow("card") << markup(card(script, {script}, button(script, script)));
        QTest::newRow("table") << markup(table(script, {script}, {{script, name(script)}}, {}));
        QTest::newRow("empty table") << markup(table(script, {script}, {}, script));
        QTest::newRow("values") << markup(values({{script, code(script)}}));
        QTest::newRow("links") << markup(linkButton(script, script, script));
        QTest::newRow("tabs") << markup(tabs(script, {{.label = script, .address = script}}));
        QTest::newRow("mark") << markup(mark(Mark::Bad, script));
    }

    void noPartLetsMarkupThrough()
    {
        QFETCH(const QString, made);
        QVERIFY(made.contains("alert"_L1));
        QVERIFY2(!made.contains("<script"_L1) && !made.contains("\" onmouseover"_L1), qPrintable(made));
    }

    void aRefusedFieldKeepsWhatWasEnteredAndSaysWhy()
    {
        const FormState state(Fields{{u"url"_s, u"nonsense"_s}},
                              {.field = u"URL"_s, .reason = u"is no URL"_s});
        const auto field = markup(FormFields(state).text({u"URL"_s, u"url"_s}, u"https://set.example"_s));
        QVERIFY(field.contains("value=\"nonsense\""_L1));
        QVERIFY(field.contains("aria-invalid=\"true\""_L1));
        QVERIFY(field.contains("aria-describedby=\"url-problem\""_L1));
        QVERIFY(field.contains("id=\"url-problem\">is no URL<"_L1));
        QVERIFY(markup(state.banner()).contains("URL: is no URL"_L1));
    }

    void aFieldShowsWhatIsSetUntilItComesBack()
    {
        const FormState state;
        const FormFields fields(state);
        QVERIFY(
            markup(fields.text({u"URL"_s, u"url"_s}, u"https://set.example"_s)).contains("https://set"_L1));
        QVERIFY(state.banner().isEmpty());
        QVERIFY(markup(fields.checkboxes({u"On"_s, u"on"_s}, {{.value = u"a"_s, .on = true}}))
                    .contains(" checked"_L1));
    }

    void aSecretIsNeverSentBack()
    {
        const FormState state(Fields{{u"password"_s, u"hunter2"_s}}, {.reason = u"no"_s});
        QVERIFY(!markup(FormFields(state).secret({u"Password"_s, u"password"_s})).contains("hunter2"_L1));
    }

    void everyFieldHasItsLabel()
    {
        const FormState state;
        const auto field = markup(FormFields(state).select({u"Mode"_s, u"mode"_s}, {{.value = u"a"_s}}));
        QVERIFY(field.contains("<label for=\"mode\">Mode</label>"_L1));
        QVERIFY(field.contains("<select id=\"mode\""_L1));
    }
};

QTEST_GUILESS_MAIN(tst_Html)
#include "tst_html.moc"
