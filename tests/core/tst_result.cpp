// SPDX-License-Identifier: Apache-2.0
#include "core/result.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;

class tst_Result : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue();
    void holdsAnError();
    void givesAwayWhatCannotBeCopied();
    void keepsAnErrorAsAValueApartFromAFailure();
};

void tst_Result::holdsAValue()
{
    Result<QString> result(u"one"_s);
    QVERIFY(result);
    QCOMPARE(*result, u"one"_s);
    QCOMPARE(result->size(), 3);
    *result += u" two"_s;
    QCOMPARE(result.value(), u"one two"_s);
}

void tst_Result::holdsAnError()
{
    const Result<QString> result(Error{.kind = ErrorKind::NotFound, .detail = u"gone"_s});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QCOMPARE(result.error().detail, u"gone"_s);
}

void tst_Result::givesAwayWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 7);
}

void tst_Result::keepsAnErrorAsAValueApartFromAFailure()
{
    const Result<Unit> done(Unit{});
    QVERIFY(done);
    const Result<Unit> failure(Error{});
    QVERIFY(!failure);
}

QTEST_GUILESS_MAIN(tst_Result)
#include "tst_result.moc"
