// SPDX-License-Identifier: Apache-2.0
#include "plan/oktascopes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;

class tst_OktaScopes : public QObject
{
    Q_OBJECT

private slots:
    void asksForGroupsOnlyWhereThereAreSome();
    void asksForNothingThatWritesPeopleOrGroups();
};

void tst_OktaScopes::asksForGroupsOnlyWhereThereAreSome()
{
    plan::Answers answers;
    QVERIFY(!plan::oktaScopes(answers, false).contains(u"okta.groups.read"_s));
    QVERIFY(plan::oktaScopes(answers, true).contains(u"okta.groups.read"_s));
    answers.groups = {{u"Analysts"_s, u"Analyst"_s}};
    QVERIFY(plan::oktaScopes(answers, false).contains(u"okta.groups.read"_s));
}

void tst_OktaScopes::asksForNothingThatWritesPeopleOrGroups()
{
    QStringList writing;
    for (const auto &scope : plan::oktaScopes({}, true)) {
        if (scope.endsWith(".manage"_L1))
            writing << scope;
    }
    QCOMPARE(
        writing,
        QStringList({u"okta.apps.manage"_s, u"okta.schemas.manage"_s, u"okta.profileMappings.manage"_s}));
}

QTEST_GUILESS_MAIN(tst_OktaScopes)
#include "tst_oktascopes.moc"
