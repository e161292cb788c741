// SPDX-License-Identifier: Apache-2.0
#include "steps/begin/beginpage.h"

#include "ui/bulletlist.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

constexpr qsizetype longestName = 40; ///< Characters of a name in the list; the whole one is its tool tip.

QString progressWord(plan::SetupProgress progress)
{
    switch (progress) {
    case plan::SetupProgress::Chosen: return BeginPage::tr("nothing made yet");
    case plan::SetupProgress::Begun: return BeginPage::tr("begun");
    case plan::SetupProgress::Proven: return BeginPage::tr("finished");
    case plan::SetupProgress::Undone: return BeginPage::tr("undone");
    }
    return {};
}

/// A name of any script, so that it doesn't turn the words around it.
QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

/// One line for a setup: what tells it from the others, and how far it came.
QString lineOf(const plan::SavedSetup &setup)
{
    const QString savedAt = QLocale().toString(setup.savedAt.toLocalTime(), QLocale::ShortFormat);
    if (setup.problem)
        return BeginPage::tr("%1 · can't be read · %2").arg(isolated(setup.id), savedAt);
    const plan::Answers &answers = setup.answers;
    QString name = answers.appName.isEmpty() ? BeginPage::tr("no app name") : answers.appName;
    if (name.size() > longestName)
        name = name.first(name.at(longestName - 2).isHighSurrogate() ? longestName - 2 : longestName - 1)
            + u'…';
    const QString tenant = answers.sumoDeployment.isEmpty() ? answers.sumoApi.authority()
                                                            : answers.sumoDeployment;
    QStringList parts{isolated(name), answers.oktaOrg.authority(), tenant, progressWord(setup.progress),
                      savedAt};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

BeginPage::BeginPage(BeginStep &step, QWidget *parent)
    : WizardPage(step, parent), m_beginStep(step), m_needs(new ui::BulletList),
      m_needsTitle(new ui::TextLabel(ui::TextLook::Strong)),
      m_choiceTitle(new ui::TextLabel(ui::TextLook::Strong)),
      m_chosenHelp(new ui::TextLabel(ui::TextLook::Muted))
{
    auto *needs = new QWidget;
    auto *layout = new QVBoxLayout(needs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::Theme::em() / 2);
    layout->addWidget(m_needsTitle);
    layout->addWidget(m_needs);
    m_choices = makeChoices();
    addBlock(m_choiceTitle);
    addBlock(m_choices);
    addBlock(m_chosenHelp);
    addBlock(needs);
    BeginPage::retranslate();
}

QWidget *BeginPage::makeChoices()
{
    auto *choices = new QWidget;
    m_practice = new QRadioButton(choices);
    m_practice->setObjectName(u"beginPractice"_s);
    m_practice->setChecked(true);
    m_real = new QRadioButton(choices);
    m_real->setObjectName(u"beginReal"_s);
    m_earlier = new QRadioButton(choices);
    m_earlier->setObjectName(u"beginEarlier"_s);
    m_which = new QComboBox(choices);
    m_which->setObjectName(u"earlierSetup"_s);
    // A long name must not make the page as wide as itself.
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(20);
    m_practiceHelp = new ui::TextLabel(ui::TextLook::Muted, choices);
    m_realHelp = new ui::TextLabel(ui::TextLook::Muted, choices);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::Theme::em() / 3);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_practice, m_practiceHelp, m_real, m_realHelp, m_earlier, m_which})
        layout->addWidget(widget);
    const qsizetype usable = m_beginStep.firstUsable();
    m_earlier->setVisible(!m_beginStep.earlierSetups().isEmpty());
    m_which->setVisible(!m_beginStep.earlierSetups().isEmpty());
    m_earlier->setChecked(usable >= 0);
    showEarlier();
    m_which->setCurrentIndex(int(qMax(qsizetype(0), usable)));
    for (QRadioButton *button : {m_practice, m_real, m_earlier})
        connect(button, &QRadioButton::toggled, this, &BeginPage::refreshSoon);
    connect(m_which, &QComboBox::activated, this, [this] {
        m_earlier->setChecked(true);
        refreshSoon();
    });
    return choices;
}

void BeginPage::showEarlier()
{
    const int chosen = m_which->currentIndex();
    m_which->clear();
    for (const plan::SavedSetup &setup : m_beginStep.earlierSetups()) {
        m_which->addItem(lineOf(setup));
        m_which->setItemData(m_which->count() - 1, setup.answers.appName.toHtmlEscaped(), Qt::ToolTipRole);
    }
    m_which->setCurrentIndex(chosen);
}

void BeginPage::retranslate()
{
    WizardPage::retranslate();
    m_choiceTitle->setText(tr("How do you want to begin?"));
    m_practice->setText(tr("&Practise first"));
    m_practiceHelp->setText(
        tr("An Okta org and a Sumo Logic tenant inside this program. No account is needed, and "
           "nothing leaves this computer. It begins anew each time."));
    m_real->setText(tr("Set up &for real"));
    m_realHelp->setText(
        tr("Your own org and tenant. Nothing is changed before you have seen the whole plan."));
    m_earlier->setText(tr("&Go on with an earlier setup"));
    m_which->setAccessibleName(tr("Earlier setup"));
    m_chosenHelp->setText(tr("To begin another way, close this window and start the program again."));
    showEarlier();
    m_needsTitle->setText(tr("What you need for real services"));
    m_needs->setItems(
        {tr("Okta: an API token of an administrator who may manage apps, profiles and people."),
         tr("Sumo Logic: an access key of an administrator."),
         tr("About 15 minutes, and three places in the Okta Admin Console that no program can reach."),
         tr("Changed in Okta: one app with its mappings and attributes, one attribute of the user profile, "
            "and "
            "the people and groups that you assign."),
         tr("Changed in Sumo Logic: one SAML configuration, and for Okta's provisioning one role, one "
            "service "
            "account and its access key.")});
}

void BeginPage::refresh()
{
    const bool begun = m_beginStep.model().hasBegun();
    const bool practice = m_beginStep.model().isPractice();
    m_choices->setVisible(!begun);
    m_choiceTitle->setText(
        !begun         ? tr("How do you want to begin?")
            : practice ? tr("This is practice: an Okta org and a Sumo Logic tenant inside this program. No "
                            "real service is touched.")
            : m_beginStep.model().isContinued()
            ? tr("An earlier setup goes on: “%1”.").arg(isolated(m_beginStep.model().answers().appName))
            : tr("This is for real: your own org and tenant."));
    m_chosenHelp->setVisible(begun);
    showError(begun ? std::nullopt : chosenProblem());
}

QWidget *BeginPage::initialFocus() const
{
    if (m_beginStep.model().hasBegun())
        return WizardPage::initialFocus();
    for (QRadioButton *button : {m_practice, m_real, m_earlier}) {
        if (button->isChecked())
            return button; // the ring stands where the choice is, and both move together
    }
    return nullptr;
}

std::optional<Error> BeginPage::chosenProblem() const
{
    const auto &setups = m_beginStep.earlierSetups();
    const int place = m_which->currentIndex();
    const bool isEarlier = chosen() == Beginning::Earlier && place >= 0 && place < setups.size();
    return isEarlier ? setups.at(place).problem : std::nullopt;
}

Beginning BeginPage::chosen() const
{
    if (m_practice->isChecked())
        return Beginning::Practice;
    return m_earlier->isChecked() ? Beginning::Earlier : Beginning::Real;
}

PageActions BeginPage::actions() const
{
    if (m_beginStep.model().hasBegun())
        return {.secondary = {}, .primary = nextAction()};
    switch (chosen()) {
    case Beginning::Practice:
        return {.secondary = {}, .primary = {.id = u"begin"_s, .text = tr("&Start practising")}};
    case Beginning::Real:
        return {.secondary = {}, .primary = {.id = u"begin"_s, .text = tr("&Start the setup")}};
    case Beginning::Earlier:
        return {.secondary = {},
                .primary = {.id = u"begin"_s,
                            .text = tr("Go &on"),
                            .enabled = !chosenProblem(),
                            .reason = chosenProblem() ? tr("That setup can't be read") : QString()}};
    }
    return {};
}

void BeginPage::trigger(const QString &action)
{
    if (action != "begin"_L1)
        return;
    m_beginStep.choose(chosen(), m_which->currentIndex());
    if (m_beginStep.model().hasBegun())
        emit nextRequested();
}

} // namespace setup::steps
