// SPDX-License-Identifier: Apache-2.0
#include "secrets/secretstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::secrets;

class tst_SecretStore : public QObject
{
    Q_OBJECT

private slots:
    void entriesKeepTheirNames_data();
    void entriesKeepTheirNames();
};

void tst_SecretStore::entriesKeepTheirNames_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    // These stand in people's keychains: a changed name loses what is kept there.
    QTest::newRow("Okta") << static_cast<int>(SecretKind::OktaToken) << u"harbour/okta-token"_s;
    QTest::newRow("Sumo") << static_cast<int>(SecretKind::SumoAccessKey) << u"harbour/sumo-access-key"_s;
    QTest::newRow("SCIM") << static_cast<int>(SecretKind::ScimAccessKey) << u"harbour/scim-access-key"_s;
}

void tst_SecretStore::entriesKeepTheirNames()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QCOMPARE(entryName({.setup = u"harbour"_s, .kind = static_cast<SecretKind>(kind)}), name);
}

QTEST_GUILESS_MAIN(tst_SecretStore)
#include "tst_secretstore.moc"
