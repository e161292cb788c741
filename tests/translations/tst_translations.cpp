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
    bool isNumerous = false;
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
        if (xml.name() == "message"_L1) {
            messages << Message{.isNumerous = xml.attributes().value("numerus"_L1) == "yes"_L1};
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1 && !messages.isEmpty()) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isNumerous)
                messages.last().translation = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1 && !messages.isEmpty()) {
            // Each form has to hold what the text holds.
            Message form = messages.last();
            form.translation = xml.readElementText();
            if (messages.last().translation.isEmpty())
                messages.last() = form;
            else
                messages << form;
        }
    }
    return messages;
}

/// What has to be the same in a text and its translation, in any order.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression part(u"%L?[\\dn]|\\{\\w+\\}|</?\\w+[^>]*>|\\n"_s);
    QStringList parts;
    auto matches = part.globalMatch(text);
    while (matches.hasNext())
        parts << matches.next().captured();
    parts.sort();
    return parts;
}

/// Whether reading the sources again would change nothing.
bool isCurrent(const QString &code, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"setup_%1.ts"_s.arg(code));
    if (!QFile::copy(fileOf(code), copy))
        return false;
    QProcess lupdate;
    const QStringList usual{u"-silent"_s,      u"-locations"_s,       u"none"_s, u"-no-ui-lines"_s,
                            u"-no-obsolete"_s, u"-source-language"_s, u"en"_s};
    lupdate.start(QStringLiteral(SETUP_LUPDATE),
                  usual + options + QStringList{QStringLiteral(SETUP_SOURCES "/app"), u"-ts"_s, copy});
    return lupdate.waitForFinished() && lupdate.exitCode() == 0 && contentOf(copy) == contentOf(fileOf(code));
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
    void englishHasASingular();
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
    QVERIFY2(isCurrent(code, {}), "run: ninja update_translations");
}

void tst_Translations::englishHasASingular()
{
    QVERIFY2(isCurrent(u"en"_s, {u"-pluralonly"_s}), "run: ninja update_translations");
    const QList<Message> messages = messagesOf(u"en"_s);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.finished && !message.translation.isEmpty(), qPrintable(message.source));
        QCOMPARE(partsOf(message.translation), partsOf(message.source));
        QCOMPARE(mnemonicsOf(message.translation), mnemonicsOf(message.source));
    }
    ui::Language language(*qApp);
    QVERIFY(language.use(u"en"_s));
    const auto text = [](int count) {
        return QCoreApplication::translate("setup::steps::AssignPage", "Assig&n %Ln people", nullptr, count);
    };
    QCOMPARE(text(1), u"Assig&n 1 person"_s);
    QCOMPARE(text(2), u"Assig&n 2 people"_s);
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
