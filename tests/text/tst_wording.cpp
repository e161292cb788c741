// SPDX-License-Identifier: Apache-2.0
// covers: byhandtext.cpp, capabilitytext.cpp, changetext.cpp, codedtext.cpp, connectortext.cpp, errortext.cpp
// covers: guidetext.cpp, signintext.cpp, waitingtext.cpp
#include "plan/oktascopes.h"
#include "plan/sample.h"
#include "services/okta/oktaaddress.h"
#include "services/sumo/sumoaddress.h"
#include "text/byhandtext.h"
#include "text/capabilitytext.h"
#include "text/changetext.h"
#include "text/connectortext.h"
#include "text/errortext.h"
#include "text/signintext.h"
#include "text/waitingtext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;

/// Everything that is said to a person is there, is whole, and keeps the tone of the house.
class tst_Wording : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorHasThreeSentences_data();
    void everyErrorHasThreeSentences();
    void everyConflictHasSentencesOfItsOwn();
    void everyEndOfASignInIsTold();
    void aMissingScopeIsNamed();
    void everyScopeHasItsReason();
    void detailsHoldTheServicesOwnWords();
    void callsNameTheirRequestId();
    void everyChangeHasWords();
    void everyVerdictHasAWord();
    void everyWordForACellIsText();
    void noKeyShowsThrough();
    void everyCapabilityHasALabel();
    void everyWordOfALadderIsPutInWords();
    void aRefusedCallSaysNothingOfItsStep();
    void everyMissingCapabilityNamesItsStepsAndRoles();
    void everyProofCauseIsTold();
    void everyConnectorFindingIsTold();
    void everyRefusedAddressIsExplained_data();
    void everyRefusedAddressIsExplained();
    void aPersonsClicksAreListed();
    void whatIsMadeByHandIsToldWithItsWayBack();
    void everyWaitIsTold();
};

namespace {

/// What is wrong with the tone of a text; empty when nothing is.
QString breach(const QString &text)
{
    static const QRegularExpression unwanted(u"!|\\b(please|successfully|oops|simply|invalid)\\b|%\\d"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty())
        return u"empty"_s;
    const auto match = unwanted.match(text);
    return match.hasMatch() ? QString(match.captured() + u" in: "_s + text) : QString();
}

} // namespace

void tst_Wording::everyErrorHasThreeSentences_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind)
        QTest::newRow(qPrintable(errorKindName(static_cast<ErrorKind>(kind)))) << kind;
}

void tst_Wording::everyErrorHasThreeSentences()
{
    QFETCH(const int, kind);
    for (const auto service : {Service::None, Service::Okta, Service::SumoLogic}) {
        const auto words = text::errorText({.kind = static_cast<ErrorKind>(kind), .service = service});
        for (const auto &sentence : {words.happened, words.meaning, words.todo}) {
            QCOMPARE(breach(sentence), QString());
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        }
        QCOMPARE(words.paragraph(), QString(words.happened + u' ' + words.meaning + u' ' + words.todo));
    }
}

void tst_Wording::everyConflictHasSentencesOfItsOwn()
{
    QSet<QString> seen;
    const QStringList codes{u"app-name-taken"_s,
                            u"app-name-not-saml"_s,
                            u"app-name-ambiguous"_s,
                            u"app-inactive"_s,
                            u"certificate-expired"_s,
                            u"scim-is-on"_s,
                            u"scim-role-lacks-capability"_s,
                            u"service-account-inactive"_s,
                            u"service-account-lacks-role"_s,
                            u"scim-role-allows-more"_s,
                            u"service-account-has-other-roles"_s,
                            u"roles-attribute-of-others"_s,
                            u"scim-key-disabled"_s,
                            u"own-scim-key-unknown"_s,
                            u"connector-test"_s,
                            u"credentials-missing"_s,
                            u"no-free-port"_s,
                            u"port-refused"_s,
                            u"output"_s,
                            u"setup-file"_s,
                            u"unknown-role"_s,
                            u"roles-attribute-type"_s,
                            u"people-file"_s,
                            u"unknown-people"_s,
                            u"people-deactivated"_s,
                            u"people-not-provisioned"_s,
                            u"mapping-absent"_s,
                            u"need-not-met"_s,
                            u"no-access"_s,
                            u"newer-version"_s,
                            u"not-json"_s,
                            u"not-a-setup-file"_s,
                            u"locked"_s,
                            u"folder"_s,
                            u"journal"_s};
    for (const auto &code : codes) {
        const auto words = text::errorText({.kind = ErrorKind::Conflict, .code = code});
        for (const auto &sentence : {words.happened, words.meaning, words.todo})
            QCOMPARE(breach(sentence), QString());
        QVERIFY2(words.happened != text::errorText({.kind = ErrorKind::Conflict}).happened, qPrintable(code));
        seen << words.happened;
    }
    QCOMPARE(seen.size(), codes.size());
}

void tst_Wording::everyEndOfASignInIsTold()
{
    QSet<QString> seen;
    const QStringList codes{u"access_denied"_s,       u"expired_token"_s,
                            u"invalid_scope"_s,       u"unauthorized_client"_s,
                            u"invalid_client"_s,      u"invalid_grant"_s,
                            u"sign-in-ended"_s,       u"dpop-bound"_s,
                            u"no-free-port"_s,        u"issuer-mismatch"_s,
                            u"foreign-address"_s,     u"client-id-missing"_s,
                            u"not-the-orgs-domain"_s, u"custom-domain-unconfirmed"_s,
                            u"sign-in-not-kept"_s,    u"insufficient_scope"_s};
    for (const auto &code : codes) {
        const auto words = text::errorText(
            {.kind = ErrorKind::Forbidden, .service = Service::Okta, .code = code});
        for (const auto &sentence : {words.happened, words.meaning, words.todo}) {
            QCOMPARE(breach(sentence), QString());
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        }
        seen << words.happened;
    }
    QCOMPARE(seen.size(), codes.size());
    // Of the other service these words would tell nothing.
    QVERIFY(!text::signInErrorText({.service = Service::SumoLogic, .code = u"access_denied"_s}));
}

void tst_Wording::aMissingScopeIsNamed()
{
    const auto words = text::errorText({.kind = ErrorKind::Forbidden,
                                        .service = Service::Okta,
                                        .code = u"insufficient_scope"_s,
                                        .causes = {u"okta.schemas.manage"_s}});
    QVERIFY(words.happened.contains("okta.schemas.manage"_L1));
}

void tst_Wording::everyScopeHasItsReason()
{
    QSet<QString> seen;
    const auto scopes = plan::oktaScopes({}, true);
    for (const auto &scope : scopes) {
        QCOMPARE(breach(text::scopeReason(scope)), QString());
        seen << text::scopeReason(scope);
    }
    QCOMPARE(seen.size(), scopes.size());
    QVERIFY(text::scopeReason(u"okta.everything"_s).isEmpty());
}

void tst_Wording::detailsHoldTheServicesOwnWords()
{
    const auto words = text::errorText({.kind = ErrorKind::Invalid,
                                        .service = Service::Okta,
                                        .code = u"E0000001"_s,
                                        .causes = {u"label: too long"_s},
                                        .requestId = u"req-7"_s});
    for (const auto &fact : {u"E0000001"_s, u"label: too long"_s, u"req-7"_s}) {
        QVERIFY(words.details.contains(fact));
        QVERIFY(!words.paragraph().contains(fact));
    }
    const auto moved = text::errorText(
        {.kind = ErrorKind::Moved, .location = u"https://api.eu.sumologic.com"_s});
    QVERIFY(moved.todo.contains(u"https://api.eu.sumologic.com"_s));
}

void tst_Wording::callsNameTheirRequestId()
{
    QCOMPARE(text::callText({.request = u"GET /api/v1/apps"_s, .requestId = u"req-7"_s}),
             u"GET /api/v1/apps · request id req-7"_s);
    QCOMPARE(text::callText({.request = u"GET /v1/roles"_s}), u"GET /v1/roles"_s);
    plan::PlannedChange change;
    QVERIFY(text::writesText(change).isEmpty());
    change.writes = {{.request = u"POST /one"_s, .requestId = u"1"_s}, {.request = u"PUT /two"_s}};
    QCOMPARE(text::writesText(change), u"Written by POST /one · request id 1\nWritten by PUT /two"_s);
}

void tst_Wording::everyChangeHasWords()
{
    QSet<QString> titles;
    for (const auto &change : plan::changeCatalog()) {
        const auto id = change->id();
        QVERIFY2(text::changeTitle(id) != id.toString(), qPrintable(id.toString()));
        QVERIFY2(text::changeWorking(id) != id.toString(), qPrintable(id.toString()));
        QCOMPARE(breach(text::changeTitle(id)), QString());
        QCOMPARE(breach(text::changeWorking(id)), QString());
        titles << text::changeTitle(id);
    }
    QCOMPARE(titles.size(), qsizetype(plan::changeCatalog().size()));
}

void tst_Wording::everyVerdictHasAWord()
{
    for (int verdict = 0; verdict <= static_cast<int>(plan::Verdict::NotNeeded); ++verdict) {
        for (const auto kind :
             {plan::ChangeKind::Automatic, plan::ChangeKind::Person, plan::ChangeKind::Observation}) {
            const plan::PlannedChange change{.kind = kind,
                                             .assessment = {.verdict = static_cast<plan::Verdict>(verdict)}};
            QCOMPARE(breach(text::verdictWord(change)), QString());
        }
    }
    for (const auto kind : {plan::OutcomeKind::AlreadyRight, plan::OutcomeKind::Changed,
                            plan::OutcomeKind::NotNeeded, plan::OutcomeKind::NeedsPerson})
        QCOMPARE(breach(text::outcomeWord(kind)), QString());
}

void tst_Wording::everyWordForACellIsText()
{
    QSet<QString> seen;
    const int last = static_cast<int>(plan::Word::Unknown);
    for (int word = static_cast<int>(plan::Word::Absent); word <= last; ++word) {
        seen << text::cellText(static_cast<plan::Word>(word));
        QCOMPARE(breach(text::cellText(static_cast<plan::Word>(word))), QString());
    }
    QCOMPARE(seen.size(), last);
    QCOMPARE(text::cellText(u"as it is"_s), u"as it is"_s);
    for (const auto service : {Service::None, Service::Okta, Service::SumoLogic})
        QCOMPARE(breach(text::serviceName(service)), QString());
}

void tst_Wording::noKeyShowsThrough()
{
    static const QRegularExpression key(u"\\b(okta|sumo|scim|proof)\\.[a-z]"_s);
    auto own = test::sampleAnswers();
    own.scimCredential = plan::ScimCredentialSource::Own;
    own.ownAccessId = u"suMine"_s;
    for (const auto &answers : {test::sampleAnswers(), own}) {
        for (const auto &discovery : {plan::Discovery(), test::finishedDiscovery()}) {
            const auto plan = plan::makePlan(plan::changeCatalog(), answers, discovery);
            for (const auto &change : plan.changes) {
                for (auto row : change.assessment.rows) {
                    row.subject.clear();
                    QVERIFY2(!key.match(text::rowLabel(row)).hasMatch(), qPrintable(row.key));
                    QVERIFY2(text::rowLabel(row) != row.key, qPrintable(row.key));
                }
                for (const auto &evidence : change.assessment.evidence)
                    QVERIFY2(text::evidenceLabel(evidence) != evidence.key, qPrintable(evidence.key));
            }
        }
    }
    QCOMPARE(text::rowLabel({.key = u"okta.app"_s, .subject = u"Sumo"_s}), u"App: Sumo"_s);
}

void tst_Wording::everyCapabilityHasALabel()
{
    for (const auto &key : {u"sumo.signIn"_s, u"sumo.saml"_s, u"sumo.roles"_s, u"sumo.users"_s,
                            u"sumo.serviceAccounts"_s, u"sumo.allowlist"_s, u"okta.reach"_s, u"okta.signIn"_s,
                            u"okta.apps"_s, u"okta.schema"_s, u"okta.users"_s, u"okta.groups"_s})
        QVERIFY2(text::capabilityLabel({.key = key}) != key, qPrintable(key));
}

void tst_Wording::everyWordOfALadderIsPutInWords()
{
    QCOMPARE(text::capabilityFact({.fact = u"on"_s}), u"on"_s);
    QCOMPARE(text::capabilityFact({.fact = u"off"_s}), u"off"_s);
    QCOMPARE(text::capabilityFact({.fact = u"identity-engine"_s}), u"Identity Engine"_s);
    QCOMPARE(text::capabilityFact({.fact = u"classic-engine"_s}), u"Classic Engine"_s);
    QCOMPARE(text::capabilityFact({.fact = u"ada@acme.example"_s}), u"ada@acme.example"_s);
}

void tst_Wording::aRefusedCallSaysNothingOfItsStep()
{
    for (const auto kind : {ErrorKind::Moved, ErrorKind::Unauthorized, ErrorKind::Forbidden,
                            ErrorKind::Invalid, ErrorKind::OutOfOrder, ErrorKind::Conflict}) {
        const auto refused = text::errorText({.kind = kind, .service = Service::Okta, .httpStatus = 400});
        QVERIFY2(refused.meaning.contains(u"This call changed nothing"_s), qPrintable(refused.meaning));
    }
    QVERIFY(text::errorText({.kind = ErrorKind::Conflict}).meaning.contains(u"This step"_s));
}

void tst_Wording::everyMissingCapabilityNamesItsStepsAndRoles()
{
    static const QRegularExpression step(u"\\bSteps? \\d"_s);
    for (const auto &key :
         {u"sumo.saml"_s, u"sumo.roles"_s, u"sumo.users"_s, u"sumo.serviceAccounts"_s, u"okta.apps"_s,
          u"okta.schema"_s, u"okta.users"_s, u"okta.groups"_s, u"scope:okta.apps.manage"_s}) {
        const auto need = text::capabilityNeed({.key = key});
        QCOMPARE(breach(need), QString());
        QVERIFY2(step.match(need).hasMatch(), qPrintable(need));
        QVERIFY(need.endsWith(u'.'));
    }
    QVERIFY(text::capabilityNeed({.key = u"okta.reach"_s}).isEmpty());
    QCOMPARE(text::capabilityLabel({.key = u"scope:okta.logs.read"_s}), u"Scope okta.logs.read"_s);
}

void tst_Wording::everyProofCauseIsTold()
{
    QVERIFY(text::proofCause({.cause = plan::ProofCause::None}).isEmpty());
    QSet<QString> seen;
    const int last = static_cast<int>(plan::ProofCause::RoleMissing);
    for (int cause = 1; cause <= last; ++cause) {
        const auto words = text::proofCause(
            {.cause = static_cast<plan::ProofCause>(cause), .reason = u"no licence."_s});
        QCOMPARE(breach(words), QString());
        seen << words;
    }
    QCOMPARE(seen.size(), last);
    QVERIFY(text::proofCause({.cause = plan::ProofCause::PushFailed, .reason = u"no licence"_s})
                .contains(u"no licence"_s));
}

void tst_Wording::everyConnectorFindingIsTold()
{
    QSet<QString> seen;
    const int last = static_cast<int>(sumo::ScimFinding::NotScim);
    for (int finding = 0; finding <= last; ++finding) {
        const auto words = text::connectorFinding({.finding = static_cast<sumo::ScimFinding>(finding),
                                                   .httpStatus = 503,
                                                   .location = u"https://api.eu.sumologic.com"_s});
        QCOMPARE(breach(words), QString());
        seen << words;
    }
    QCOMPARE(seen.size(), last + 1);
}

void tst_Wording::everyRefusedAddressIsExplained_data()
{
    QTest::addColumn<bool>("isOkta");
    QTest::addColumn<QString>("typed");
    for (const auto &typed :
         {u""_s, u"http://acme.okta.com"_s, u"???"_s, u"https://{yourOktaDomain}"_s,
          u"https://login.okta.com"_s, u"https://acme.okta.com.evil.example"_s,
          u"https://ann@acme.okta.com"_s, u"https://acme.okta.com:8443"_s, u"https://192.0.2.7"_s,
          u"ftp://acme.okta.com"_s, u"%1.okta.com"_s.arg(QString(64, u'a'))})
        QTest::newRow(qPrintable(QString(u"okta "_s + typed))) << true << typed;
    for (const auto &typed :
         {u""_s, u"http://api.us2.sumologic.com"_s, u"???"_s, u"us9"_s,
          u"https://api.us2.sumologic.com.evil.example"_s, u"https://ann@api.us2.sumologic.com"_s,
          u"sumologic.com"_s, u"https://acme.okta.com"_s, u"https://192.0.2.7"_s})
        QTest::newRow(qPrintable(QString(u"sumo "_s + typed))) << false << typed;
}

void tst_Wording::everyRefusedAddressIsExplained()
{
    QFETCH(const bool, isOkta);
    QFETCH(const QString, typed);
    Error error;
    if (isOkta) {
        const auto address = okta::parseOrgAddress(typed);
        QVERIFY(!address);
        error = address.error();
    } else {
        const auto address = sumo::parseTenantAddress(typed);
        QVERIFY(!address);
        error = address.error();
    }
    const auto words = text::addressProblem(error);
    QCOMPARE(breach(words), QString());
    QVERIFY2(words.endsWith(u'.'), qPrintable(words));
    // A code without words of its own would be told as "no address".
    if (error.code != "not-an-address"_L1)
        QVERIFY2(!words.contains(u"is no address"_s), qPrintable(error.code));
    if (error.code == "unknown-deployment"_L1)
        QVERIFY2(words.contains(u"us1, us2, eu"_s), qPrintable(words));
}

void tst_Wording::aPersonsClicksAreListed()
{
    const auto answers = test::sampleAnswers();
    for (const auto &change : plan::changeCatalog()) {
        const auto clicks = text::personsClicks(change->id(), answers);
        QCOMPARE(clicks.isEmpty(), change->kind() != plan::ChangeKind::Person);
        for (const auto &click : clicks)
            QCOMPARE(breach(click), QString());
    }
    const auto connector = text::personsClicks(plan::change_id::connector, answers).join(u'\n');
    QVERIFY(connector.contains(u"https://api.us2.sumologic.com/api/v1/scim"_s));
}

void tst_Wording::whatIsMadeByHandIsToldWithItsWayBack()
{
    plan::Answers answers;
    answers.appName = u"Sumo"_s;
    for (const auto &change : plan::changeCatalog()) {
        const QStringList steps = text::byHandSteps(change->id(), answers);
        for (const QString &step : steps)
            QCOMPARE(breach(step), QString());
        const QString undo = text::undoText(change->id());
        const bool makes = change->kind() == plan::ChangeKind::Automatic;
        QVERIFY2(steps.isEmpty() || !makes || !undo.isEmpty(), qPrintable(change->id().toString()));
        if (!undo.isEmpty())
            QCOMPARE(breach(undo), QString());
    }
    QVERIFY(text::byHandSteps(plan::change_id::oktaSamlSettings, answers).constFirst().contains(u"Sumo"_s));
    for (const auto &looked :
         {plan::change_id::oktaMetadata, plan::change_id::connectorTest, plan::change_id::proof})
        QVERIFY(!text::byHandSteps(looked, answers).isEmpty());
    QVERIFY(text::isUndoable(plan::change_id::oktaApp));
    QVERIFY(text::isUndoable(plan::change_id::mappingToApp));
    QVERIFY(!text::isUndoable(plan::change_id::scimEnabled));
}

void tst_Wording::everyWaitIsTold()
{
    for (int reason = 0; reason <= static_cast<int>(net::WaitReason::Throttled); ++reason) {
        const auto words = text::waitingText(Service::Okta, static_cast<net::WaitReason>(reason), 12);
        QCOMPARE(breach(words), QString());
        QVERIFY2(words.contains(u"12 s"_s) && words.contains(u"Okta"_s), qPrintable(words));
    }
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
