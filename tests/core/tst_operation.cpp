// SPDX-License-Identifier: Apache-2.0
#include "core/operation.h"
#include "support/waitfor.h"

#include <QTest>
#include <QTestEventLoop>

#include <optional>

using namespace Qt::StringLiterals;
using namespace setup;
using setup::test::waitFor;

namespace {

/// Ends when the test says so, and tells when it is destroyed.
class Gate final : public Operation<int>
{
public:
    struct Handle
    {
        bool started = false;
        bool destroyed = false;
        Handler handler = {};
        Later later = {};

        void open(int value)
        {
            later.call([this, value] {
                const auto done = handler;
                done(value);
            });
        }
    };

    explicit Gate(Handle &handle) : m_handle(handle) {}
    ~Gate() override { m_handle.destroyed = true; }

    void start(Handler handler) override
    {
        m_handle.started = true;
        m_handle.handler = std::move(handler);
    }

private:
    Handle &m_handle;
};

Call<int> gate(Gate::Handle &handle)
{
    return std::make_unique<Gate>(handle);
}

const Error notFound{.kind = ErrorKind::NotFound, .detail = u"gone"_s};

} // namespace

class tst_Operation : public QObject
{
    Q_OBJECT

private slots:
    void yieldsAValueOrAnError();
    void callsTheHandlerOnceAndNeverInsideStart();
    void nothingStartsBeforeItIsRun();
    void chainsCalls();
    void anErrorEndsAChain();
    void continuesAfterAnErrorWhenAsked();
    void mapsValues();
    void aMappingMayFail();
    void recoversFromErrors();
    void goesThroughItemsInOrder();
    void endsAtTheFirstErrorOfItems();
    void goesThroughNoItems();
    void goesThroughManyItemsWithoutRecursion();
    void theDeathOfTheScopeDropsTheWork();
    void cancellingDropsTheWork();
    void cancellingTheSecondOfAChainDropsIt();
    void cancellingAfterTheEndDoesNothing();
    void theBeginningMayDestroyItsScope();
    void theHandlerMayDestroyItsScope();
    void theHandlerMayCancelItsOwnCall();
    void theHandlerMayDestroyTheOperation_data();
    void theHandlerMayDestroyTheOperation();
    void aFunctionMayDestroyTheOperation_data();
    void aFunctionMayDestroyTheOperation();
    void theHandlerMayRunAnother();
    void movesValuesThatAreShared();
    void functionsOfALaterThatIsGoneAreDropped();
};

void tst_Operation::yieldsAValueOrAnError()
{
    QCOMPARE(*waitFor(ready(7)), 7);
    QCOMPARE(waitFor(failed<int>(notFound)).error().detail, u"gone"_s);
}

void tst_Operation::callsTheHandlerOnceAndNeverInsideStart()
{
    QObject scope;
    int calls = 0;
    run(&scope, ready(1), [&calls](const Result<int> &) { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QVERIFY(waitFor(ready(1)));
    QCOMPARE(calls, 1);
    QVERIFY(scope.children().isEmpty());
}

void tst_Operation::nothingStartsBeforeItIsRun()
{
    Gate::Handle handle;
    {
        const auto call = andThen(gate(handle), [](int) { return ready(Unit{}); });
        QVERIFY(!handle.started);
    }
    QVERIFY(handle.destroyed);
}

void tst_Operation::chainsCalls()
{
    auto call = andThen(ready(20), [](int value) { return ready(QString::number(value + 1)); });
    QCOMPARE(*waitFor(std::move(call)), u"21"_s);
}

void tst_Operation::anErrorEndsAChain()
{
    bool reached = false;
    auto call = andThen(failed<int>(notFound), [&reached](int) {
        reached = true;
        return ready(Unit{});
    });
    QCOMPARE(waitFor(std::move(call)).error().kind, ErrorKind::NotFound);
    QVERIFY(!reached);
}

void tst_Operation::continuesAfterAnErrorWhenAsked()
{
    auto call = thenAlways(failed<int>(notFound),
                           [](const Result<int> &result) { return ready(result ? u"good"_s : u"bad"_s); });
    QCOMPARE(*waitFor(std::move(call)), u"bad"_s);
}

void tst_Operation::mapsValues()
{
    auto call = mapped<QString>(ready(4),
                                [](int value) -> Result<QString> { return QString::number(value); });
    QCOMPARE(*waitFor(std::move(call)), u"4"_s);
    bool reached = false;
    auto bad = mapped<int>(failed<int>(notFound), [&reached](int value) -> Result<int> {
        reached = true;
        return value;
    });
    QVERIFY(!waitFor(std::move(bad)));
    QVERIFY(!reached);
}

void tst_Operation::aMappingMayFail()
{
    auto call = mapped<int>(ready(4), [](int) -> Result<int> { return notFound; });
    QCOMPARE(waitFor(std::move(call)).error().kind, ErrorKind::NotFound);
}

void tst_Operation::recoversFromErrors()
{
    auto call = recovered(failed<int>(notFound), [](const Error &) -> Result<int> { return 0; });
    QCOMPARE(*waitFor(std::move(call)), 0);
    auto good = recovered(ready(3), [](const Error &) -> Result<int> { return 0; });
    QCOMPARE(*waitFor(std::move(good)), 3);
    auto other = recovered(failed<int>(notFound),
                           [](const Error &) -> Result<int> { return Error{.kind = ErrorKind::TimedOut}; });
    QCOMPARE(waitFor(std::move(other)).error().kind, ErrorKind::TimedOut);
}

void tst_Operation::goesThroughItemsInOrder()
{
    QStringList seen;
    auto call = forEachInOrder(std::vector<QString>{u"a"_s, u"b"_s, u"c"_s}, [&seen](const QString &item) {
        seen << item;
        return ready(Unit{});
    });
    QCOMPARE(seen, QStringList());
    QVERIFY(waitFor(std::move(call)));
    QCOMPARE(seen, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void tst_Operation::endsAtTheFirstErrorOfItems()
{
    int seen = 0;
    auto call = forEachInOrder(std::vector<int>{1, 2, 3}, [&seen](int item) {
        ++seen;
        return item == 2 ? failed<Unit>(notFound) : ready(Unit{});
    });
    QCOMPARE(waitFor(std::move(call)).error().kind, ErrorKind::NotFound);
    QCOMPARE(seen, 2);
}

void tst_Operation::goesThroughNoItems()
{
    QVERIFY(waitFor(forEachInOrder(std::vector<int>(), [](int) { return failed<Unit>(notFound); })));
}

void tst_Operation::goesThroughManyItemsWithoutRecursion()
{
    QObject scope;
    QTestEventLoop loop; // turns without the pauses that waiting for a condition makes
    int seen = 0;
    auto call = forEachInOrder(std::vector<int>(50000), [&seen](int) {
        ++seen;
        return ready(Unit{});
    });
    run(&scope, std::move(call), [&loop](const Result<Unit> &) { loop.exitLoop(); });
    loop.enterLoop(20);
    QVERIFY(!loop.timeout());
    QCOMPARE(seen, 50000);
}

void tst_Operation::theDeathOfTheScopeDropsTheWork()
{
    Gate::Handle handle;
    bool handled = false;
    {
        QObject scope;
        run(&scope, gate(handle), [&handled](const Result<int> &) { handled = true; });
        QVERIFY(handle.started);
    }
    QVERIFY(handle.destroyed);
    QVERIFY(!handled);
}

void tst_Operation::cancellingDropsTheWork()
{
    Gate::Handle handle;
    QObject scope;
    bool handled = false;
    const auto running = run(&scope, gate(handle), [&handled](const Result<int> &) { handled = true; });
    QVERIFY(running);
    running->cancel();
    QVERIFY(handle.destroyed);
    QTRY_VERIFY(running.isNull());
    QVERIFY(!handled);
}

void tst_Operation::cancellingTheSecondOfAChainDropsIt()
{
    Gate::Handle handle;
    QObject scope;
    bool handled = false;
    auto call = andThen(ready(1), [&handle](int) { return gate(handle); });
    const auto running = run(&scope, std::move(call), [&handled](const Result<int> &) { handled = true; });
    QTRY_VERIFY(handle.started);
    running->cancel();
    QVERIFY(handle.destroyed);
    QVERIFY(!handled);
}

void tst_Operation::cancellingAfterTheEndDoesNothing()
{
    QObject scope;
    int calls = 0;
    const auto running = run(&scope, ready(1), [&calls](const Result<int> &) { ++calls; });
    QTRY_COMPARE(calls, 1);
    if (running)
        running->cancel();
    QTRY_VERIFY(running.isNull());
    QCOMPARE(calls, 1);
}

void tst_Operation::theBeginningMayDestroyItsScope()
{
    /// Work whose beginning ends its own scope, as one that tells a listener may.
    class Ending final : public Operation<int>
    {
    public:
        explicit Ending(std::unique_ptr<QObject> &scope) : m_scope(scope) {}
        void start(Handler) override { m_scope.reset(); }

    private:
        std::unique_ptr<QObject> &m_scope;
    };
    auto scope = std::make_unique<QObject>();
    const auto running = run(scope.get(), Call<int>(std::make_unique<Ending>(scope)),
                             [](const Result<int> &) { QFAIL("it was ended"); });
    QVERIFY(!scope);
    QVERIFY(running.isNull());
}

void tst_Operation::theHandlerMayDestroyItsScope()
{
    auto scope = std::make_unique<QObject>();
    bool handled = false;
    auto call = andThen(ready(1), [](int value) { return ready(value); });
    run(scope.get(), std::move(call), [&scope, &handled](const Result<int> &) {
        scope.reset();
        handled = true;
    });
    QTRY_VERIFY(handled);
}

void tst_Operation::theHandlerMayCancelItsOwnCall()
{
    QObject scope;
    int calls = 0;
    QPointer<Running> running;
    running = run(&scope, ready(1), [&calls, &running](const Result<int> &) {
        ++calls;
        running->cancel();
    });
    QTRY_VERIFY(running.isNull());
    QCOMPARE(calls, 1);
}

void tst_Operation::theHandlerMayDestroyTheOperation_data()
{
    QTest::addColumn<int>("shape");
    QTest::newRow("ready") << 0;
    QTest::newRow("chained") << 1;
    QTest::newRow("mapped") << 2;
    QTest::newRow("recovered") << 3;
    QTest::newRow("each") << 4;
    QTest::newRow("each with an error") << 5;
}

void tst_Operation::theHandlerMayDestroyTheOperation()
{
    QFETCH(const int, shape);
    const auto same = [](Unit) -> Result<Unit> { return Unit{}; };
    Call<Unit> call = ready(Unit{});
    switch (shape) {
    case 1: call = andThen(std::move(call), [](Unit) { return ready(Unit{}); }); break;
    case 2: call = mapped<Unit>(std::move(call), same); break;
    case 3:
        call = recovered(failed<Unit>(notFound), [](const Error &) -> Result<Unit> { return Unit{}; });
        break;
    case 4: call = forEachInOrder(std::vector<int>{1, 2}, [](int) { return ready(Unit{}); }); break;
    case 5: call = forEachInOrder(std::vector<int>{1, 2}, [](int) { return failed<Unit>(notFound); }); break;
    default: break;
    }
    // Held by the handler, so that what it still touches after the destruction would show.
    const auto text = std::make_shared<QString>(u"still there"_s);
    QString seen;
    call->start([&call, &seen, text](const Result<Unit> &) {
        call.reset();
        seen = *text;
    });
    QTRY_COMPARE(seen, u"still there"_s);
}

void tst_Operation::aFunctionMayDestroyTheOperation_data()
{
    QTest::addColumn<int>("shape");
    QTest::newRow("chained") << 0;
    QTest::newRow("mapped") << 1;
    QTest::newRow("recovered") << 2;
    QTest::newRow("each") << 3;
    QTest::newRow("nested") << 4;
}

void tst_Operation::aFunctionMayDestroyTheOperation()
{
    QFETCH(const int, shape);
    Call<Unit> call;
    // Held by the function, so that what it still touches after the destruction would show.
    const auto text = std::make_shared<QString>(u"still there"_s);
    QString seen;
    bool handled = false;
    const auto destroy = [&call, &seen, text] {
        call.reset();
        seen = *text;
    };
    const auto chain = [destroy](Unit) {
        destroy();
        return ready(Unit{});
    };
    switch (shape) {
    case 1:
        call = mapped<Unit>(ready(Unit{}), [destroy](Unit) -> Result<Unit> {
            destroy();
            return Unit{};
        });
        break;
    case 2:
        call = recovered(failed<Unit>(notFound), [destroy](const Error &) -> Result<Unit> {
            destroy();
            return Unit{};
        });
        break;
    case 3:
        call = forEachInOrder(std::vector<int>{1, 2}, [destroy](int) {
            destroy();
            return ready(Unit{});
        });
        break;
    case 4: call = andThen(andThen(ready(Unit{}), chain), [](Unit) { return ready(Unit{}); }); break;
    default: call = andThen(ready(Unit{}), chain); break;
    }
    call->start([&handled](const Result<Unit> &) { handled = true; });
    QTRY_COMPARE(seen, u"still there"_s);
    QVERIFY(waitFor(ready(Unit{})));
    QVERIFY(!handled);
}

void tst_Operation::theHandlerMayRunAnother()
{
    QObject scope;
    std::optional<int> second;
    run(&scope, ready(1), [&scope, &second](const Result<int> &first) {
        run(&scope, ready(*first + 1), [&second](const Result<int> &result) { second = *result; });
    });
    QTRY_COMPARE(second.value_or(0), 2);
}

void tst_Operation::movesValuesThatAreShared()
{
    auto call = mapped<int>(ready(std::make_shared<int>(5)),
                            [](const std::shared_ptr<int> &value) -> Result<int> { return *value; });
    QCOMPARE(*waitFor(std::move(call)), 5);
}

void tst_Operation::functionsOfALaterThatIsGoneAreDropped()
{
    bool called = false;
    {
        Later later;
        later.call([&called] { called = true; });
    }
    QVERIFY(waitFor(ready(1)));
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(tst_Operation)
#include "tst_operation.moc"
