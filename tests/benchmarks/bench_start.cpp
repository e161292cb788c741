// SPDX-License-Identifier: Apache-2.0
//
// From the start of the process to the first painted window, and the most memory until then: the wizard beside an
// empty QWizard, in turns. bench_start [ROUNDS]
#include "application.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QWizard>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace setup;

namespace {

struct Sample
{
    double milliseconds = 0;
    double megabytes = 0;
};

/// The most memory that this process ever had, in kB; 0 where the system doesn't tell it this way.
int peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toInt();
    }
    return 0;
}

/// Tells the parent once the window has been painted for the first time, and ends the process.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // The event stands for the whole window; after it everything in it has been drawn.
            QTimer::singleShot(0, this, &FirstPaint::tell);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static void tell()
    {
        QTextStream(stdout) << "painted " << peakMemory() << Qt::endl;
        QCoreApplication::quit();
    }

    bool m_seen = false;
};

int showEmpty(QApplication &application)
{
    QWizard wizard;
    wizard.addPage(std::make_unique<QWizardPage>().release()); // the wizard owns it
    FirstPaint paint;
    wizard.installEventFilter(&paint);
    wizard.show();
    return application.exec();
}

int showWizard(QApplication &application)
{
    const QTemporaryDir folder;
    Application wizard(application,
                       {.settingsFile = folder.filePath(u"window.ini"_s), .setupsRoot = folder.path()});
    FirstPaint paint;
    wizard.window().installEventFilter(&paint);
    return wizard.start() ? application.exec() : 1;
}

Sample runOnce(const QString &which)
{
    QElapsedTimer timer;
    timer.start();
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {which});
    while (!program.canReadLine() && program.waitForReadyRead(-1)) {}
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QByteArray line = program.readLine().trimmed();
    program.waitForFinished(-1);
    return {.milliseconds = milliseconds, .megabytes = line.mid(8).toDouble() / 1024};
}

double median(const std::vector<Sample> &samples, double Sample::*value)
{
    std::vector<double> values;
    values.reserve(samples.size());
    for (const Sample &sample : samples)
        values.push_back(sample.*value);
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int compare(int rounds)
{
    std::vector<Sample> empty;
    std::vector<Sample> wizard;
    for (int i = -1; i < rounds; ++i) {
        const Sample a = runOnce(u"--empty"_s);
        const Sample b = runOnce(u"--wizard"_s);
        if (i < 0)
            continue; // the first pair reads the libraries from the disk
        empty.push_back(a);
        wizard.push_back(b);
    }
    const double time[] = {median(empty, &Sample::milliseconds), median(wizard, &Sample::milliseconds)};
    const double memory[] = {median(empty, &Sample::megabytes), median(wizard, &Sample::megabytes)};
    QTextStream out(stdout);
    out << "median of " << rounds << "          first paint ms  peak MB\n"
        << "empty QWizard         " << QString::number(time[0], 'f', 1) << "            "
        << QString::number(memory[0], 'f', 1) << "\nokta-sumo-setup       "
        << QString::number(time[1], 'f', 1) << "            " << QString::number(memory[1], 'f', 1)
        << "\ntimes                 " << QString::number(time[1] / time[0], 'f', 2) << "             "
        << QString::number(memory[1] / memory[0], 'f', 2) << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString argument = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (argument == "--empty"_L1 || argument == "--wizard"_L1) {
        QApplication application(argc, argv);
        return argument == "--empty"_L1 ? showEmpty(application) : showWizard(application);
    }
    const QCoreApplication application(argc, argv);
    return compare(argument.isEmpty() ? 15 : std::max(1, argument.toInt()));
}
