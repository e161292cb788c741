// SPDX-License-Identifier: Apache-2.0
#include "text/changetext.h"
#include "text/errortext.h"
#include "ui/language.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace setup {

namespace {

struct Message
{
    QString source = {};
    QString translation = {};
    bool finished = true;
};

QString fileOf(const QString &code)
{
    return QStringLiteral(SETUP_SOURCES "/translations/setup_") + code + u".ts"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Message> messagesOf(const QString &code)
{
    QXmlStreamReader xml(contentOf(fileOf(code)));
    QList<Message> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1) {
            messages << Message{.source = xml.readElementText()};
        } else if (xml.name() == "translation"_L1 && !messages.isEmpty()) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            messages.last().translation = xml.readElementText();
        }
    }
    return messages;
}

/// What has to be the same in a text and its translation, in any order.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression part(u"%L?\\d|%n|\\{\\w+\\}|</?\\w+[^>]*>|\\n"_s);
    QStringList parts;
    auto matches = part.globalMatch(text);
    while (matches.hasNext())
        parts << matches.next().captured();
    parts.sort();
    return parts;
}

qsizetype mnemonicsOf(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void isCompleteAndKeepsWhatIsNoWord();
    void isReadFromTheSources();
    void isUsedForTextsOutsideOfWidgets();
};

void tst_Translations::initTestCase_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : ui::Language::codes().mid(1))
        QTest::newRow(qPrintable(code)) << code;
}

void tst_Translations::isCompleteAndKeepsWhatIsNoWord()
{
    QFETCH_GLOBAL(const QString, code);
    const QList<Message> messages = messagesOf(code);
    QCOMPARE_GT(messages.size(), 500);
    for (const Message &message : messages) {
        QVERIFY2(message.finished && !message.translation.isEmpty(), qPrintable(message.source));
        QVERIFY2(partsOf(message.translation) == partsOf(message.source), qPrintable(message.translation));
        QVERIFY2(mnemonicsOf(message.translation) == mnemonicsOf(message.source),
                 qPrintable(message.translation));
    }
}

void tst_Translations::isReadFromTheSources()
{
    QFETCH_GLOBAL(const QString, code);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"setup_%1.ts"_s.arg(code));
    QVERIFY(QFile::copy(fileOf(code), copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(SETUP_LUPDATE),
                  {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-ui-lines"_s, u"-no-obsolete"_s,
                   u"-source-language"_s, u"en"_s, QStringLiteral(SETUP_SOURCES "/app"), u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    QVERIFY2(contentOf(copy) == contentOf(fileOf(code)), "run: ninja update_translations");
}

void tst_Translations::isUsedForTextsOutsideOfWidgets()
{
    QFETCH_GLOBAL(const QString, code);
    const Error error{.kind = ErrorKind::TimedOut, .service = Service::Okta};
    const QString error0 = text::errorText(error).paragraph();
    const QString title0 = text::changeTitle(plan::change_id::scimEnabled);
    const QString word0 = text::outcomeWord(plan::OutcomeKind::Changed);
    ui::Language language(*qApp);
    QVERIFY(language.use(code));
    QVERIFY(text::errorText(error).paragraph() != error0);
    QVERIFY(text::changeTitle(plan::change_id::scimEnabled) != title0);
    QVERIFY(text::outcomeWord(plan::OutcomeKind::Changed) != word0);
}

} // namespace setup

QTEST_MAIN(setup::tst_Translations)
#include "tst_translations.moc"
