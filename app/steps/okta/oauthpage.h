// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace setup::ui {
class ActionButton;
class BulletList;
class Clipboard;
class CopyField;
class Disclosure;
class Field;
class QrCode;
class TextLabel;
} // namespace setup::ui

namespace setup::steps {

class OktaStep;

/// The part of the Okta page for a sign-in by OAuth: the native app, what is asked for, and where to answer.
class OAuthPage final : public QWidget
{
    Q_OBJECT

public:
    OAuthPage(OktaStep &step, ui::Clipboard &clipboard, QWidget *parent = nullptr);

    /// Shows the stage as it is now.
    void refresh();
    void retranslate();
    /// Fills the field, where the app is known already.
    void prefill();
    ui::Field *clientId() const { return m_clientId; }

private:
    QWidget *makeMaking(ui::Clipboard &clipboard);
    QWidget *makeWaiting(ui::Clipboard &clipboard);
    void showScopes();
    void showWaiting();

    OktaStep &m_step;
    ui::Field *m_clientId = nullptr;
    ui::Disclosure *m_making = nullptr;
    ui::TextLabel *m_makingHelp = nullptr;
    ui::BulletList *m_clicks = nullptr;
    QList<ui::CopyField *> m_redirects;
    ui::TextLabel *m_scopesTitle = nullptr;
    ui::BulletList *m_scopes = nullptr;
    QWidget *m_waiting = nullptr;
    ui::TextLabel *m_waitingTitle = nullptr;
    ui::CopyField *m_code = nullptr;
    ui::CopyField *m_address = nullptr;
    ui::QrCode *m_qr = nullptr;
    ui::TextLabel *m_qrHelp = nullptr;
    ui::ActionButton *m_open = nullptr;
};

} // namespace setup::steps
