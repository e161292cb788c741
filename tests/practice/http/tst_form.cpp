// SPDX-License-Identifier: Apache-2.0
#include "practice/http/form.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;

class tst_Form : public QObject
{
    Q_OBJECT

private slots:
    void takesTheFirstValueOfAName()
    {
        const auto form = parseFields("name=Anna+B%C3%B6ll&action=one&action=two");
        QCOMPARE(valueOf(form, "name"_L1), u"Anna Böll"_s);
        QCOMPARE(valueOf(form, "action"_L1), u"one"_s);
        QCOMPARE(valueOf(form, u"missing"_s), QString());
    }

    void takesEveryValueOfAName()
    {
        const auto form = parseFields("action=one&other=three&action=two");
        QCOMPARE(valuesOf(form, "action"_L1), QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(valuesOf(form, "missing"_L1), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Form)
#include "tst_form.moc"
