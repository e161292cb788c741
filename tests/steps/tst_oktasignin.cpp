// SPDX-License-Identifier: Apache-2.0
// covers: okta/oktastep.cpp, okta/oauthpage.cpp
#include "practice/practicebrowser.h"
#include "practicesetup.h"
#include "steps/okta/oktapage.h"
#include "ui/clipboard.h"
#include "ui/copyfield.h"
#include "ui/qrcode.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::steps;
using setup::test::PracticeBrowser;
using setup::test::PracticeClient;

/// A browser that the program opens pages in.
class OpenedPages final : public QObject
{
    Q_OBJECT

public:
    OpenedPages() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~OpenedPages() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

    QList<QUrl> pages;

public slots:
    void open(const QUrl &page) { pages << page; }
};

/// Signing in to Okta by OAuth, by the stage and by its page.
class tst_OktaSignIn : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCodeIsShownUntilItIsAnswered();
    void theBrowserIsOpenedForThePerson();
    void aRefusalIsToldAndCanBeTriedAgain();
    void waitingCanBeStopped();
    void anotherWayForgetsTheProof();
    void theClientIdIsChecked();
    void aMissingScopeIsNamed();
    void theSignInIsKeptAndUsedTheNextTime();
    void signingOutTakesItBackEverywhere();
    void aTokenTakesThePlaceOfASignIn();
    void noSecretIsOnThePage();
    void theAppIsExplained();

private:
    OktaStep &step() { return *m_step; }
    SetupModel &model() { return m_setup->model(); }
    bool signInWithCode(const QString &button = u"allow"_s);
    QByteArray keptToken() const;
    template <class W>
    W *find(const QString &name)
    {
        return m_page->findChild<W *>(name);
    }
    void choose(const QString &way) { find<QRadioButton>(way)->setChecked(true); }

    std::optional<test::PracticeSetup> m_setup;
    std::unique_ptr<PracticeClient> m_practice;
    std::unique_ptr<PracticeBrowser> m_browser;
    std::unique_ptr<OktaStep> m_step;
    SystemClock m_clock;
    std::unique_ptr<ui::Clipboard> m_clipboard;
    std::unique_ptr<OktaPage> m_page;
};

void tst_OktaSignIn::init()
{
    m_setup.emplace(false); // as real services, on loopback
    m_practice = std::make_unique<PracticeClient>(m_setup->world());
    m_browser = std::make_unique<PracticeBrowser>(*m_practice);
    m_practice->oauthForm(u"app"_s, "interval=0");
    m_step = std::make_unique<OktaStep>(model());
    m_clipboard = std::make_unique<ui::Clipboard>(m_clock);
    m_page = std::make_unique<OktaPage>(*m_step, *m_clipboard);
    m_page->show();
    m_page->enter();
    model().takeSumo({}, QUrl(m_setup->address().sumoApi), m_setup->address().sumoAccessId,
                     Secret(m_setup->address().sumoAccessKey));
}

void tst_OktaSignIn::cleanup()
{
    m_page.reset();
    m_step.reset();
    m_browser.reset();
    m_practice.reset();
    m_setup.reset();
}

bool tst_OktaSignIn::signInWithCode(const QString &button)
{
    choose(u"oktaByCode"_s);
    m_page->trigger(u"check"_s);
    if (!QTest::qWaitFor([this] { return step().attempt() && !step().attempt()->page().isEmpty(); }, 10000))
        return false;
    m_browser->answer(step().attempt()->page(), button);
    return QTest::qWaitFor([this] { return !step().isChecking(); }, 10000);
}

QByteArray tst_OktaSignIn::keptToken() const
{
    return m_setup->keptSecret(secrets::SecretKind::OktaRefreshToken);
}

void tst_OktaSignIn::aCodeIsShownUntilItIsAnswered()
{
    choose(u"oktaByCode"_s);
    m_page->trigger(u"check"_s);
    auto *code = find<ui::CopyField>(u"userCode"_s);
    auto *qr = find<ui::QrCode>(u"verificationQr"_s);
    QTRY_VERIFY(code->isVisible());
    const QString shown = code->shownValue();
    QCOMPARE(shown.size(), 9);
    QCOMPARE(QString(shown).remove(u'-'), step().attempt()->device()->userCode);
    QCOMPARE(find<ui::CopyField>(u"verificationAddress"_s)->shownValue(),
             QString(m_setup->address().oktaOrg + u"/activate"_s));
    QVERIFY(qr->isVisible() && qr->modules() > 0);
    QCOMPARE(step().state(), StepState::Working);
    m_browser->answer(step().attempt()->page(), u"allow"_s);
    QTRY_COMPARE(step().state(), StepState::Done);
    QTRY_VERIFY(!code->isVisible());
    QVERIFY(!qr->isVisible());
    QVERIFY(model().hasOkta() && model().oktaSignIn());
    QCOMPARE(model().answers().oktaClientId, m_setup->address().oktaClientId);
}

void tst_OktaSignIn::theBrowserIsOpenedForThePerson()
{
    const OpenedPages opened;
    choose(u"oktaByBrowser"_s);
    m_page->trigger(u"check"_s);
    QTRY_COMPARE(opened.pages.size(), 1);
    QVERIFY(opened.pages.first().path().endsWith("/oauth2/v1/authorize"_L1));
    const auto answered = m_browser->answer(opened.pages.first(), u"allow"_s);
    QCOMPARE(answered.status, 200); // the page of the listener on this computer
    QVERIFY(answered.body.contains("You are signed in"));
    QTRY_COMPARE(step().state(), StepState::Done);
}

void tst_OktaSignIn::aRefusalIsToldAndCanBeTriedAgain()
{
    QVERIFY(signInWithCode(u"deny"_s));
    QCOMPARE(step().state(), StepState::Failed);
    QCOMPARE(step().problem()->code, u"access_denied"_s);
    QVERIFY(signInWithCode());
    QTRY_COMPARE(step().state(), StepState::Done);
}

void tst_OktaSignIn::waitingCanBeStopped()
{
    choose(u"oktaByCode"_s);
    m_page->trigger(u"check"_s);
    QTRY_VERIFY(step().attempt());
    m_page->trigger(u"giveUp"_s);
    QVERIFY(!step().isChecking());
    QCOMPARE(step().state(), StepState::ToDo);
}

void tst_OktaSignIn::anotherWayForgetsTheProof()
{
    QVERIFY(signInWithCode());
    QTRY_COMPARE(step().state(), StepState::Done);
    choose(u"oktaByToken"_s);
    QCOMPARE(step().state(), StepState::ToDo);
    QVERIFY(!model().hasOkta());
}

void tst_OktaSignIn::theClientIdIsChecked()
{
    choose(u"oktaByCode"_s);
    step().setClientId(u"0oa with blanks"_s);
    QVERIFY(!step().clientIdProblem().isEmpty());
    m_page->trigger(u"check"_s);
    QVERIFY(!step().isChecking());
    step().setClientId({});
    QVERIFY(!step().clientIdProblem().isEmpty());
    step().setClientId(u" 0oaOther "_s);
    QCOMPARE(step().clientIdProblem(), QString());
    m_page->trigger(u"check"_s);
    QTRY_COMPARE(step().state(), StepState::Failed);
    QCOMPARE(step().problem()->code, u"invalid_client"_s);
}

void tst_OktaSignIn::aMissingScopeIsNamed()
{
    m_practice->oauthForm(u"app"_s, "scope=okta.users.read");
    choose(u"oktaByCode"_s);
    m_page->trigger(u"check"_s);
    QTRY_COMPARE(step().state(), StepState::Failed);
    QCOMPARE(step().problem()->code, u"invalid_scope"_s);
}

void tst_OktaSignIn::theSignInIsKeptAndUsedTheNextTime()
{
    QVERIFY(signInWithCode());
    QTRY_VERIFY(!keptToken().isEmpty());
    const auto before = keptToken();
    m_practice->oauthForm(u"tokens"_s, "end=access");
    model().discover();
    QTRY_VERIFY_WITH_TIMEOUT(model().hasDiscovered(), 20000);
    QTRY_VERIFY(keptToken() != before); // rotated on the way, and kept anew
    QCOMPARE(keptToken(), model().oktaSignIn()->refreshToken().reveal());
}

void tst_OktaSignIn::signingOutTakesItBackEverywhere()
{
    QVERIFY(signInWithCode());
    QTRY_VERIFY(!keptToken().isEmpty());
    m_page->trigger(u"signOut"_s);
    QTRY_VERIFY(keptToken().isEmpty());
    QVERIFY(!model().hasOkta());
    const auto revocations = [this] {
        int count = 0;
        for (const auto &request : m_setup->world().requests())
            count += request.path == "/oauth2/v1/revoke"_L1 ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(revocations(), 2);
}

void tst_OktaSignIn::aTokenTakesThePlaceOfASignIn()
{
    QVERIFY(signInWithCode());
    choose(u"oktaByToken"_s);
    m_page->trigger(u"check"_s);
    QTRY_COMPARE(step().state(), StepState::Done);
    QVERIFY(!model().oktaSignIn());
    QVERIFY(model().answers().oktaClientId.isEmpty());
}

void tst_OktaSignIn::noSecretIsOnThePage()
{
    QVERIFY(signInWithCode());
    QTRY_VERIFY(model().oktaSignIn());
    const auto refresh = QString::fromLatin1(model().oktaSignIn()->refreshToken().reveal());
    const auto access = QString::fromLatin1(model().oktaSignIn()->authorization().mid(7));
    QVERIFY(!refresh.isEmpty() && !access.isEmpty());
    for (const auto *widget : m_page->findChildren<QWidget *>()) {
        for (const auto &text : {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(),
                                 widget->property("text").toString()})
            QVERIFY(!text.contains(refresh) && !text.contains(access));
    }
}

void tst_OktaSignIn::theAppIsExplained()
{
    choose(u"oktaByBrowser"_s);
    QStringList addresses;
    for (int i = 1; i <= 3; ++i)
        addresses << find<ui::CopyField>(u"redirectAddress%1"_s.arg(i))->shownValue();
    QCOMPARE(addresses, okta::oauth::redirectAddresses());
}

QTEST_MAIN(tst_OktaSignIn)
#include "tst_oktasignin.moc"
