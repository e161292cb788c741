// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace setup::test {

/// A PDF as poppler's programs read it.
class Poppler
{
public:
    explicit Poppler(const QByteArray &pdf)
    {
        QFile file(m_folder.filePath(QStringLiteral("it.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("the test's file can't be written");
    }

    /// The names of its programs that aren't here.
    static QStringList missing()
    {
        QStringList names{QStringLiteral("pdfinfo"), QStringLiteral("pdftotext"), QStringLiteral("pdffonts"),
                          QStringLiteral("pdftohtml")};
        names.removeIf([](const QString &name) { return !QStandardPaths::findExecutable(name).isEmpty(); });
        return names;
    }

    /// What that program says about the PDF; its complaints go first, so that a broken PDF is seen by any test.
    QString said(const QString &program, const QStringList &before, const QStringList &after = {}) const
    {
        QProcess process;
        process.start(program, before + QStringList{m_folder.filePath(QStringLiteral("it.pdf"))} + after);
        if (!process.waitForFinished(30000))
            return QStringLiteral("didn't end");
        return QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput());
    }

    QString text() const
    {
        return said(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")});
    }

private:
    QTemporaryDir m_folder;
};

} // namespace setup::test
