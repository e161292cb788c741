// SPDX-License-Identifier: Apache-2.0
#include "steps/okta/oauthpage.h"

#include "steps/okta/oktastep.h"
#include "text/signintext.h"
#include "ui/actionbutton.h"
#include "ui/bulletlist.h"
#include "ui/copyfield.h"
#include "ui/disclosure.h"
#include "ui/field.h"
#include "ui/qrcode.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

/// In two halves, as it is read aloud and typed.
QString spaced(const QString &code)
{
    return code.size() == 8 ? QString(code.left(4) + u'-' + code.mid(4)) : code;
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::Theme::em() * 2 / 3);
    return layout;
}

} // namespace

OAuthPage::OAuthPage(OktaStep &step, ui::Clipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_step(step), m_clientId(new ui::Field(u"oktaClientId"_s)),
      m_making(new ui::Disclosure(u"makeNativeApp"_s)),
      m_scopesTitle(new ui::TextLabel(ui::TextLook::Strong)), m_scopes(new ui::BulletList)
{
    m_making->setContent(makeMaking(clipboard));
    m_waiting = makeWaiting(clipboard);
    auto *layout = columnIn(this);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_waiting, m_clientId, m_making, m_scopesTitle, m_scopes})
        layout->addWidget(widget);
    connect(m_clientId, &ui::Field::textEdited, &step, &OktaStep::setClientId);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_step.attempt())
            QDesktopServices::openUrl(m_step.attempt()->page());
    });
    retranslate();
}

QWidget *OAuthPage::makeMaking(ui::Clipboard &clipboard)
{
    auto *making = new QWidget;
    m_makingHelp = new ui::TextLabel(ui::TextLook::Muted);
    m_clicks = new ui::BulletList;
    auto *layout = columnIn(making);
    layout->addWidget(m_makingHelp);
    layout->addWidget(m_clicks);
    const QStringList addresses = okta::oauth::redirectAddresses();
    for (const QString &address : addresses) {
        auto *field = new ui::CopyField(clipboard, u"redirectAddress%1"_s.arg(m_redirects.size() + 1));
        field->setValue(address);
        m_redirects << field;
        layout->addWidget(field);
    }
    return making;
}

QWidget *OAuthPage::makeWaiting(ui::Clipboard &clipboard)
{
    auto *waiting = new QWidget;
    m_waitingTitle = new ui::TextLabel(ui::TextLook::Strong);
    m_code = new ui::CopyField(clipboard, u"userCode"_s);
    m_address = new ui::CopyField(clipboard, u"verificationAddress"_s);
    m_qr = new ui::QrCode(u"verificationQr"_s);
    m_qrHelp = new ui::TextLabel(ui::TextLook::Muted);
    m_open = new ui::ActionButton(ui::ButtonLook::Quiet, u"openBrowser"_s);
    auto *layout = columnIn(waiting);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_waitingTitle, m_code, m_address})
        layout->addWidget(widget);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_open, m_qr})
        layout->addWidget(widget, 0, Qt::AlignLeading);
    layout->addWidget(m_qrHelp);
    waiting->hide();
    return waiting;
}

void OAuthPage::prefill()
{
    m_clientId->setText(m_step.clientId());
}

void OAuthPage::retranslate()
{
    m_clientId->setLabel(tr("Clie&nt ID of the native app"));
    m_clientId->setHelp(tr("On the app's General tab in the Okta Admin Console. It is no secret."));
    m_making->setTitle(tr("How the native app is made, once for the org"));
    m_makingHelp->setText(tr(
        "A Super Administrator does this; the sketch shows where. Whoever signs in later can be another."));
    m_clicks->setItems(
        {tr("Applications › Create App Integration: OIDC, then Native Application."),
         tr("Grant types: Authorization Code, Refresh Token, and Device Authorization under Advanced."),
         tr("Sign-in redirect URIs: the three addresses below, exactly as they are."),
         tr("General tab: no client secret, Proof Key for Code Exchange (PKCE) on, DPoP off."),
         tr("Okta API Scopes tab: Grant for each scope below that begins with okta."),
         tr("Assignments tab: the administrator who signs in here.")});
    for (ui::CopyField *field : std::as_const(m_redirects))
        field->setLabel(tr("Sign-in redirect URI"));
    m_scopesTitle->setText(tr("What Okta will ask you to allow"));
    m_code->setLabel(tr("Code"));
    m_address->setLabel(tr("Page"));
    m_qr->setAccessibleName(tr("QR code of the page, with the code in it"));
    m_qrHelp->setText(tr("Or point a telephone's camera at the QR code."));
    m_open->setText(tr("Op&en in the browser"));
    showScopes();
    refresh();
}

void OAuthPage::showScopes()
{
    QStringList lines;
    const QStringList scopes = m_step.scopes();
    for (const QString &scope : scopes)
        lines << u"%1: %2"_s.arg(scope, text::scopeReason(scope));
    m_scopes->setItems(lines);
}

void OAuthPage::refresh()
{
    const bool isDone = m_step.state() == StepState::Done;
    m_clientId->setError(m_step.clientIdProblem());
    m_making->setVisible(!isDone);
    showWaiting();
}

void OAuthPage::showWaiting()
{
    const okta::oauth::Attempt *attempt = m_step.attempt();
    const bool isKnown = attempt && !attempt->page().isEmpty();
    m_waiting->setVisible(isKnown);
    if (!isKnown)
        return;
    const auto &device = attempt->device();
    m_code->setVisible(bool(device));
    m_address->setVisible(bool(device));
    m_qrHelp->setVisible(bool(device));
    m_qr->setText(device ? attempt->page().toString(QUrl::FullyEncoded) : QString());
    if (!device) {
        m_waitingTitle->setText(tr("Answer on the page that your browser shows"));
        return;
    }
    m_waitingTitle->setText(
        tr("Open the page on any device and enter the code, until %1")
            .arg(QLocale().toString(device->expires.toLocalTime().time(), QLocale::ShortFormat)));
    m_code->setValue(spaced(device->userCode));
    m_address->setValue(device->verificationUri.toString());
}

} // namespace setup::steps
