// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steplook.h"

#include <QList>
#include <QWidget>

namespace setup::ui {

class Clipboard;
class CopyButton;
class Disclosure;
class StatusTable;
class TextLabel;
class ValueText;

/// One thing that was read back from a service.
struct EvidenceRow
{
    QString what = {}; ///< "The app is active and has SAML 2.0", or the name of a value.
    QString value = {}; ///< Stands below it, whole.
    QString service = {}; ///< "Okta".
    QString time = {}; ///< "14:02:11".
    QString details = {}; ///< Request id and call, for support.
    StepLook look = StepLook::Done;
    QString state = {}; ///< "read back"; the look's own word where empty.

    bool operator==(const EvidenceRow &) const = default;
};

/// The proof of a step: what was read back, from whom, when; request ids under Details. Hidden while there is none.
class Evidence final : public QWidget
{
    Q_OBJECT

public:
    /// The clipboard must outlive this.
    Evidence(Clipboard &clipboard, const QString &objectName, QWidget *parent = nullptr);

    void setEvidence(const QList<EvidenceRow> &rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Clipboard &m_clipboard;
    TextLabel *m_title = nullptr;
    StatusTable *m_table = nullptr;
    Disclosure *m_disclosure = nullptr;
    ValueText *m_details = nullptr;
    CopyButton *m_copy = nullptr;
    QList<EvidenceRow> m_rows;
};

} // namespace setup::ui
