// SPDX-License-Identifier: Apache-2.0
// covers: log.cpp
#include "core/error.h"
#include "core/log.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;

class tst_Error : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasANameOfItsOwn();
    void aDescriptionNamesEveryFact();
    void aDescriptionLeavesOutWhatIsNotThere();
    void logsTellNoDetailUnlessAsked();
};

void tst_Error::everyKindHasANameOfItsOwn()
{
    QSet<QString> names;
    const int last = static_cast<int>(ErrorKind::Cancelled);
    for (int kind = 0; kind <= last; ++kind)
        names << errorKindName(static_cast<ErrorKind>(kind));
    QCOMPARE(names.size(), last + 1);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(errorKindName(ErrorKind::NotVisibleYet), u"NotVisibleYet"_s);
}

void tst_Error::aDescriptionNamesEveryFact()
{
    const Error error{.kind = ErrorKind::Moved,
                      .service = Service::SumoLogic,
                      .httpStatus = 301,
                      .code = u"moved"_s,
                      .detail = u"another deployment"_s,
                      .causes = {u"first"_s, u"second"_s},
                      .requestId = u"req-1"_s,
                      .request = u"GET /v1/roles"_s,
                      .location = u"https://api.us2.sumologic.com/api"_s};
    QCOMPARE(describe(error),
             u"Moved · GET /v1/roles · HTTP 301 · moved · another deployment · first · second · "
             "Location https://api.us2.sumologic.com/api · request id req-1"_s);
}

void tst_Error::aDescriptionLeavesOutWhatIsNotThere()
{
    QCOMPARE(describe({.kind = ErrorKind::TimedOut}), u"TimedOut"_s);
}

void tst_Error::logsTellNoDetailUnlessAsked()
{
    QCOMPARE(QLatin1StringView(setupNet().categoryName()), "setup.net"_L1);
    QCOMPARE(QLatin1StringView(setupPlan().categoryName()), "setup.plan"_L1);
    QVERIFY(!setupNet().isDebugEnabled());
    QVERIFY(!setupPlan().isDebugEnabled());
}

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_error.moc"
