// SPDX-License-Identifier: Apache-2.0
#include "steps/finish/finishpage.h"

#include "steps/changes/rowspage.h"
#include "steps/steptext.h"
#include "text/changetext.h"
#include "ui/bulletlist.h"
#include "ui/copyfield.h"
#include "ui/evidence.h"
#include "ui/textlabel.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace setup::steps {

FinishPage::FinishPage(FinishStep &step, ui::Clipboard &clipboard, QWidget *parent)
    : WizardPage(step, parent), m_finishStep(step), m_openTitle(new ui::TextLabel(ui::TextLook::Body)),
      m_evidence(new ui::Evidence(clipboard, u"finishEvidence"_s)),
      m_watchTitle(new ui::TextLabel(ui::TextLook::Strong)), m_watch(new ui::BulletList),
      m_links(new ui::TextLabel(ui::TextLook::Body)),
      m_record(new ui::CopyField(clipboard, u"recordFolder"_s)),
      m_journal(new ui::CopyField(clipboard, u"journalFolder"_s)),
      m_undo(new ui::CopyField(clipboard, u"undoCommand"_s))
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_openTitle, m_record, m_links, m_watchTitle,
                                                            m_watch, m_evidence, m_journal, m_undo})
        addBlock(widget);
    m_links->setObjectName(u"finishLinks"_s);
    m_links->setTextFormat(Qt::RichText);
    m_links->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_links->setOpenExternalLinks(true);
    FinishPage::retranslate();
}

void FinishPage::retranslate()
{
    WizardPage::retranslate();
    m_watchTitle->setText(tr("What to do next, and what to watch"));
    m_record->setLabel(tr("The record of this setup"), tr("as a web page and as JSON, with no secret in it"));
    m_journal->setLabel(tr("The journal"), tr("what was done, when"));
    m_undo->setLabel(tr("To undo this setup"), tr("in a terminal, when this window is closed"));
    m_undo->setHelp(tr("Lists what it would take back; with --yes behind it, it does so."));
}

void FinishPage::refresh()
{
    const SetupModel &model = m_finishStep.model();
    QStringList open;
    QStringList said;
    for (const plan::PlannedChange &change : model.plan().changes) {
        if (change.said)
            said << text::changeTitle(change.id);
        else if (!change.isDone())
            open << text::changeTitle(change.id);
    }
    QStringList notSeen;
    if (!open.isEmpty())
        notSeen << tr("Still open: %1").arg(open.join(u", "_s));
    if (!said.isEmpty())
        notSeen << tr("Said by you, not seen: %1").arg(said.join(u", "_s));
    if (m_finishStep.state() == StepState::Done && said.isEmpty())
        notSeen << tr("It works: everything stands in both services, and everybody is in Sumo Logic with the "
                      "right role.");
    m_openTitle->setTextOrHide(notSeen.join(u'\n'));
    m_evidence->setEvidence(evidenceRows(model.plan().changes));
    QStringList watch{
        tr("Sign in once through the app, in a private window, as somebody who was assigned."),
        tr("Keep one Sumo Logic administrator who may sign in without SAML, for the day that Okta can't be "
           "reached.")};
    if (m_finishStep.certificateExpiry().isValid()) {
        watch << tr("The app's certificate is valid until %1. Renew it in Okta before then and take the new "
                    "one "
                    "into Sumo Logic, or sign-in stops.")
                     .arg(QLocale().toString(m_finishStep.certificateExpiry().date(), QLocale::LongFormat));
    }
    if (!m_finishStep.scimAccessId().isEmpty()) {
        watch << tr("Sumo Logic switches an access key off after 30 days without use, and Okta uses the key "
                    "%1 only when it sends something. In a quiet month, press Test Connector Configuration "
                    "on the app's Provisioning tab in Okta.")
                     .arg(m_finishStep.scimAccessId());
    }
    watch << tr(
        "Whoever lost the app and gets it again is refused until the old user is deleted in Sumo Logic.");
    m_watch->setItems(watch);
    refreshLinks();
    m_record->setValue(m_finishStep.recordFolder());
    m_record->setVisible(!m_finishStep.recordFolder().isEmpty());
    m_journal->setValue(model.folderPath());
    m_journal->setVisible(!model.isPractice() && !model.folderPath().isEmpty());
    m_undo->setValue(m_finishStep.undoCommand());
    m_undo->setVisible(!m_finishStep.undoCommand().isEmpty());
    showError(m_finishStep.recordError());
}

void FinishPage::refreshLinks()
{
    QStringList links;
    const auto link = [](const QUrl &url, const QString &text) {
        return u"<a href=\"%1\">%2</a>"_s.arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                                              text.toHtmlEscaped());
    };
    if (const QUrl app = m_finishStep.oktaLink(); !app.isEmpty())
        links << link(app, tr("The app in the Okta Admin Console"));
    if (const QUrl tenant = m_finishStep.sumoLink(); !tenant.isEmpty())
        links << link(tenant, tr("The tenant in Sumo Logic"));
    m_links->setTextOrHide(links.join(u" · "_s));
}

void FinishPage::saveCalendar()
{
    auto *dialog = new QFileDialog(this, tr("Reminders"), QString(), tr("Calendar (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(u"sumo-logic-reminders.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray calendar = m_finishStep.calendar();
        if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() || !file.commit())
            showOwnProblem({.happened = tr("The file can't be written."), .details = file.errorString()});
    });
    dialog->open();
}

PageActions FinishPage::actions() const
{
    const ui::ActionSpec calendar{.id = u"calendar"_s,
                                  .text = tr("Cale&ndar file"),
                                  .reason = tr("Reminders of the certificate and the access key")};
    if (m_finishStep.recordFolder().isEmpty())
        return {.secondary = {calendar},
                .primary = {.id = u"record"_s, .text = stepWords(StepId::Finish).action}};
    return {.secondary = {calendar, {.id = u"record"_s, .text = tr("&Save it again")}},
            .primary = {.id = u"openRecord"_s, .text = tr("&Open the record")}};
}

void FinishPage::trigger(const QString &action)
{
    if (action == "record"_L1)
        m_finishStep.writeRecord();
    else if (action == "calendar"_L1)
        saveCalendar();
    else if (action == "openRecord"_L1)
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_finishStep.recordFolder()));
}

} // namespace setup::steps
