// SPDX-License-Identifier: Apache-2.0
#include "services/okta/usersbylogin.h"
#include "support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta;
using setup::test::waitFor;

class tst_UsersByLogin : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void escapesWhatALoginCanHold_data();
    void escapesWhatALoginCanHold();
    void asksNothingForNobody();
    void asksInBatches();
    void keepsTheOrderAsked();
    void asksForTheRestOneByOne();
    void leavesUnknownOnesOut();
    void comparesWithoutCase();
    void ignoresBlanksAndRepetitions();
    void leavesOutWhoAnswersToAnotherName();
    void neverAsksForASlashByAddress();
    void endsAtAnError();
    void endsAtAnErrorOfTheSecondWay();

private:
    Result<QList<User>> find(const QStringList &logins);
    static QStringList loginsOf(const Result<QList<User>> &users);

    QStringList m_indexed; // whom the search knows
    QStringList m_readable; // whom an address of their own leads to
    QString m_answer; // when not empty, the login of whoever is read
    ErrorKind m_readFailure = ErrorKind::NotFound;
    bool m_searchFails = false;
    QStringList m_searches;
    QStringList m_reads;
};

namespace {

User userOf(const QString &login)
{
    return {.id = UserId(u"00u"_s + login), .status = u"ACTIVE"_s, .login = login};
}

} // namespace

void tst_UsersByLogin::init()
{
    m_indexed.clear();
    m_readable.clear();
    m_answer.clear();
    m_readFailure = ErrorKind::NotFound;
    m_searchFails = false;
    m_searches.clear();
    m_reads.clear();
}

Result<QList<User>> tst_UsersByLogin::find(const QStringList &logins)
{
    auto search = [this](const QString &expression) -> Call<QList<User>> {
        m_searches << expression;
        if (m_searchFails)
            return failed<QList<User>>({.kind = ErrorKind::Forbidden});
        QList<User> users;
        for (const auto &login : std::as_const(m_indexed)) {
            if (expression.contains(u'"' + login + u'"', Qt::CaseInsensitive))
                users << userOf(login);
        }
        return ready(users);
    };
    auto read = [this](const QString &login) -> Call<User> {
        m_reads << login;
        if (!m_answer.isEmpty())
            return ready(userOf(m_answer));
        if (m_readable.contains(login))
            return ready(userOf(login));
        return failed<User>({.kind = m_readFailure});
    };
    return waitFor<QList<User>>(std::make_unique<UsersByLogin>(logins, search, read));
}

QStringList tst_UsersByLogin::loginsOf(const Result<QList<User>> &users)
{
    if (!users)
        return {errorKindName(users.error().kind)};
    QStringList logins;
    for (const auto &user : *users)
        logins << user.login;
    return logins;
}

void tst_UsersByLogin::escapesWhatALoginCanHold_data()
{
    QTest::addColumn<QStringList>("logins");
    QTest::addColumn<QString>("expression");
    QTest::newRow("one") << QStringList{u"ann@a.example"_s} << uR"(profile.login eq "ann@a.example")"_s;
    QTest::newRow("two") << QStringList{u"ann"_s, u"bo"_s}
                         << uR"(profile.login eq "ann" or profile.login eq "bo")"_s;
    QTest::newRow("quote") << QStringList{uR"(a"b)"_s} << uR"(profile.login eq "a\"b")"_s;
    QTest::newRow("backslash") << QStringList{uR"(corp\ann)"_s} << uR"(profile.login eq "corp\\ann")"_s;
    QTest::newRow("both") << QStringList{uR"(\")"_s} << uR"(profile.login eq "\\\"")"_s;
    QTest::newRow("a clause") << QStringList{uR"(x" or id pr or status eq "y)"_s}
                              << uR"(profile.login eq "x\" or id pr or status eq \"y")"_s;
}

void tst_UsersByLogin::escapesWhatALoginCanHold()
{
    QFETCH(QStringList, logins);
    QFETCH(QString, expression);
    QCOMPARE(loginSearch(logins), expression);
}

void tst_UsersByLogin::asksNothingForNobody()
{
    QCOMPARE(loginsOf(find({})), QStringList{});
    QVERIFY(m_searches.isEmpty());
    QVERIFY(m_reads.isEmpty());
}

void tst_UsersByLogin::asksInBatches()
{
    QStringList logins;
    for (int i = 0; i < 45; ++i)
        logins << u"p%1@a.example"_s.arg(i);
    m_indexed = logins;
    QCOMPARE(loginsOf(find(logins)), logins);
    QCOMPARE(m_searches.size(), 3);
    QCOMPARE(m_searches.at(0).count(" or "_L1), 19);
    QCOMPARE(m_searches.at(2).count(" or "_L1), 4);
    QVERIFY(m_reads.isEmpty());
}

void tst_UsersByLogin::keepsTheOrderAsked()
{
    m_indexed = QStringList{u"a"_s, u"c"_s};
    m_readable = QStringList{u"b"_s};
    QCOMPARE(loginsOf(find({u"c"_s, u"b"_s, u"a"_s})), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
}

void tst_UsersByLogin::asksForTheRestOneByOne()
{
    m_indexed = QStringList{u"old"_s};
    m_readable = QStringList{u"new"_s, u"old"_s};
    QCOMPARE(loginsOf(find({u"old"_s, u"new"_s})), (QStringList{u"old"_s, u"new"_s}));
    QCOMPARE(m_reads, QStringList{u"new"_s});
}

void tst_UsersByLogin::leavesUnknownOnesOut()
{
    m_indexed = QStringList{u"known"_s};
    QCOMPARE(loginsOf(find({u"unknown"_s, u"known"_s})), QStringList{u"known"_s});
    QCOMPARE(m_reads, QStringList{u"unknown"_s});
}

void tst_UsersByLogin::comparesWithoutCase()
{
    m_indexed = QStringList{u"Ann@A.example"_s};
    QCOMPARE(loginsOf(find({u"ann@a.EXAMPLE"_s})), QStringList{u"Ann@A.example"_s});
    QVERIFY(m_reads.isEmpty());
}

void tst_UsersByLogin::ignoresBlanksAndRepetitions()
{
    m_indexed = QStringList{u"ann"_s};
    QCOMPARE(loginsOf(find({u" ann "_s, u"ANN"_s, QString(), u"  "_s})), QStringList{u"ann"_s});
    QCOMPARE(m_searches, QStringList{uR"(profile.login eq "ann")"_s});
}

void tst_UsersByLogin::leavesOutWhoAnswersToAnotherName()
{
    m_answer = u"admin@a.example"_s; // what the address "me" or a short name leads to
    QCOMPARE(loginsOf(find({u"me"_s})), QStringList{});
    QCOMPARE(m_reads, QStringList{u"me"_s});
}

void tst_UsersByLogin::neverAsksForASlashByAddress()
{
    m_indexed = QStringList{u"found/a"_s};
    QCOMPARE(loginsOf(find({u"lost/b"_s, u"found/a"_s})), QStringList{u"found/a"_s});
    QVERIFY(m_reads.isEmpty());
}

void tst_UsersByLogin::endsAtAnError()
{
    m_searchFails = true;
    QCOMPARE(loginsOf(find({u"ann"_s})), QStringList{u"Forbidden"_s});
    QVERIFY(m_reads.isEmpty());
}

void tst_UsersByLogin::endsAtAnErrorOfTheSecondWay()
{
    m_readFailure = ErrorKind::Unreachable;
    QCOMPARE(loginsOf(find({u"ann"_s, u"bo"_s})), QStringList{u"Unreachable"_s});
    QCOMPARE(m_reads, QStringList{u"ann"_s});
}

QTEST_GUILESS_MAIN(tst_UsersByLogin)
#include "tst_usersbylogin.moc"
