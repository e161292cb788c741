// SPDX-License-Identifier: Apache-2.0
#include "ui/filedrop.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::ui;

class tst_FileDrop : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesAFile();
    void saysWhenItIsNone_data();
    void saysWhenItIsNone();
    void letsEverythingIn();
    void fieldsLeaveItToTheWidget();

private:
    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_target.get(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_target.get(), &event);
    }

    std::unique_ptr<QWidget> m_target;
    QLineEdit *m_field = nullptr;
    FileDrop *m_drop = nullptr; // the target's
};

void tst_FileDrop::init()
{
    m_target = std::make_unique<QWidget>();
    m_field = new QLineEdit(m_target.get());
    m_drop = new FileDrop(m_target.get());
}

void tst_FileDrop::takesAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QSignalSpy dropped(m_drop, &FileDrop::dropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(data);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.constFirst().constFirst().toString(), file.fileName());
}

void tst_FileDrop::saysWhenItIsNone_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    const QUrl file = QUrl::fromLocalFile(QCoreApplication::applicationFilePath());
    QTest::newRow("text alone") << QList<QUrl>{};
    QTest::newRow("two files") << QList<QUrl>{file, file};
    QTest::newRow("a folder") << QList<QUrl>{QUrl::fromLocalFile(QCoreApplication::applicationDirPath())};
    QTest::newRow("from the network") << QList<QUrl>{QUrl(u"https://acme.example/people.csv"_s)};
    QTest::newRow("gone meanwhile") << QList<QUrl>{QUrl::fromLocalFile(u"/nowhere/people.csv"_s)};
}

void tst_FileDrop::saysWhenItIsNone()
{
    QFETCH(const QList<QUrl>, urls);
    const QSignalSpy dropped(m_drop, &FileDrop::dropped);
    const QSignalSpy refused(m_drop, &FileDrop::refused);
    QMimeData data;
    if (urls.isEmpty())
        data.setText(u"ann@acme.example"_s);
    else
        data.setUrls(urls);
    drop(data);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(dropped.size(), 0);
}

void tst_FileDrop::letsEverythingIn()
{
    QMimeData data;
    data.setText(u"ann@acme.example"_s);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_target.get(), &enter);
    QVERIFY(enter.isAccepted());
}

void tst_FileDrop::fieldsLeaveItToTheWidget()
{
    QVERIFY(m_target->acceptDrops());
    QVERIFY(!m_field->acceptDrops());
}

QTEST_MAIN(tst_FileDrop)
#include "tst_filedrop.moc"
