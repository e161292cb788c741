// SPDX-License-Identifier: Apache-2.0

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    double seconds = 0;
    int okta = 0;
    int sumo = 0;
    bool ok = false;
};

/// The whole process, from its start to its end.
Sample runOnce(int people)
{
    QElapsedTimer timer;
    timer.start();
    QProcess program;
    program.start(QStringLiteral(SETUP_CLI),
                  {u"practice"_s, u"run"_s, u"--json"_s, u"--people"_s, QString::number(people)});
    program.waitForFinished(-1);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const auto json = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    const auto requests = json.value("requests"_L1).toObject();
    return {.seconds = seconds,
            .okta = requests.value("okta"_L1).toInt(),
            .sumo = requests.value("sumo"_L1).toInt(),
            .ok = json.value("ok"_L1).toBool()};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int runs = std::max(1, QCoreApplication::arguments().value(1, u"10"_s).toInt());
    QTextStream out(stdout);
    out << "people  median s  fastest s  slowest s  requests Okta  requests Sumo Logic  failed\n";
    for (const int people : {1, 3, 30, 300}) {
        std::vector<double> seconds;
        Sample last;
        int failed = 0;
        for (int i = 0; i < runs; ++i) {
            last = runOnce(people);
            seconds.push_back(last.seconds);
            failed += last.ok ? 0 : 1;
        }
        std::sort(seconds.begin(), seconds.end());
        out << qSetFieldWidth(6) << people << qSetFieldWidth(0) << "  "
            << QString::number(seconds[seconds.size() / 2], 'f', 3) << "     "
            << QString::number(seconds.front(), 'f', 3) << "      " << QString::number(seconds.back(), 'f', 3)
            << "      " << last.okta << "             " << last.sumo << "                   " << failed
            << Qt::endl;
    }
    return 0;
}
