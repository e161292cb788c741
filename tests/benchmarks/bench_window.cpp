// SPDX-License-Identifier: Apache-2.0
//
// The whole practice journey in the window: how long each page takes to come on show, how long a change of the colours
// takes, and what blocked the event loop longest. bench_window [PEOPLE]
#include "application.h"
#include "steps/wizardpage.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace setup;
using steps::StepId;

namespace {

/// One delivery of one event, with everything that it led to: for so long nothing else could happen.
struct Block
{
    double milliseconds = 0;
    QString what = {};
};

/// Measures each event that the loop delivers.
class MeasuredApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInside)
            return QApplication::notify(receiver, event);
        m_isInside = true;
        const QString what = QString::fromLatin1(receiver->metaObject()->className()) + u' '
            + QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())) + u" on "_s
            + place;
        QElapsedTimer timer;
        timer.start();
        const bool accepted = QApplication::notify(receiver, event);
        blocks.push_back({static_cast<double>(timer.nsecsElapsed()) / 1e6, what});
        m_isInside = false;
        return accepted;
    }

    QString place = u"start"_s;
    std::vector<Block> blocks;

private:
    bool m_isInside = false;
};

/// Does what a person does: presses the main button of each page, up to the last.
class Person final : public QObject
{
public:
    Person(MeasuredApplication &application, Application &wizard)
        : m_application(application), m_wizard(wizard)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, &Person::act);
        timer->start(5ms);
    }

private:
    void act()
    {
        const StepId shown = m_wizard.pages().shown();
        m_application.place = steps::stepName(shown);
        if (shown == StepId::Finish) {
            QCoreApplication::quit();
            return;
        }
        auto *everybody = m_wizard.window().findChild<QPushButton *>(u"addAllPeople"_s);
        if (shown == StepId::Assign && everybody && everybody->isEnabled() && !m_hasAdded) {
            m_hasAdded = true;
            everybody->click();
            return;
        }
        auto *primary = m_wizard.window().findChild<QPushButton *>(u"primaryButton"_s);
        const QString asked = steps::stepName(shown) + primary->text();
        if (!primary->isEnabled() || asked == m_asked || (shown == StepId::Assign && !m_hasAdded))
            return;
        m_asked = asked; // once: what was asked for takes its time
        primary->click();
    }

    MeasuredApplication &m_application;
    Application &m_wizard;
    QString m_asked;
    bool m_hasAdded = false;
};

/// Until the window has been drawn again.
double timeOf(QWidget &window, const std::function<void()> &change)
{
    QElapsedTimer timer;
    timer.start();
    change();
    QCoreApplication::sendPostedEvents();
    window.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    MeasuredApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString people = QCoreApplication::arguments().value(1, u"12"_s);
    Application wizard(application,
                       {.practice = true,
                        .people = std::max(1, people.toInt()),
                        .appearance = ui::Appearance::Light,
                        .language = u"en"_s,
                        .settingsFile = folder.filePath(u"window.ini"_s)});
    if (!wizard.start())
        return 1;
    QElapsedTimer journey;
    journey.start();
    QTextStream out(stdout);
    {
        const Person person(application, wizard);
        QApplication::exec();
    }
    out << "journey of " << people << " people: " << QString::number(journey.elapsed()) << " ms\n";

    std::sort(application.blocks.begin(), application.blocks.end(),
              [](const Block &a, const Block &b) { return a.milliseconds > b.milliseconds; });
    out << "\nlongest blocks of the event loop, ms\n";
    for (size_t i = 0; i < std::min<size_t>(8, application.blocks.size()); ++i)
        out << QString::number(application.blocks[i].milliseconds, 'f', 1) << "  "
            << application.blocks[i].what << '\n';

    out << "\npage again on show, ms\n";
    for (int id = 0; id <= int(StepId::Finish); ++id) {
        const auto step = StepId(id);
        if (wizard.pages().isReachable(step))
            out << QString::number(timeOf(wizard.window(), [&] { wizard.pages().show(step); }), 'f', 1)
                << "  " << steps::stepName(step) << '\n';
    }
    out << "\ncolours changed, ms\n";
    for (const auto look : {ui::Appearance::Dark, ui::Appearance::Light}) {
        auto *choice = wizard.window().findChild<QAction *>(u"appearance-%1"_s.arg(int(look)));
        out << QString::number(timeOf(wizard.window(), [choice] { choice->trigger(); }), 'f', 1)
            << (look == ui::Appearance::Dark ? "  dark\n" : "  light\n");
    }
    out.flush();
    return 0;
}
