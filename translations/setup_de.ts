<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CapabilityText</name>
    <message>
        <source>Steps 1, 2 and 5 need it: Application Administrator or Super Administrator, and with OAuth the scope okta.apps.manage.</source>
        <translation>Die Schritte 1, 2 und 5 brauchen es: Application Administrator oder Super Administrator, und mit OAuth den Scope okta.apps.manage.</translation>
    </message>
    <message>
        <source>Steps 3 and 4 need it: Super Administrator, or Application Administrator, and with OAuth the scopes okta.schemas.manage and okta.profileMappings.manage.</source>
        <translation>Die Schritte 3 und 4 brauchen es: Super Administrator oder Application Administrator, und mit OAuth die Scopes okta.schemas.manage und okta.profileMappings.manage.</translation>
    </message>
    <message>
        <source>Step 5 needs it: a role that may view people, and with OAuth the scope okta.users.read.</source>
        <translation>Schritt 5 braucht es: eine Rolle, die Personen sehen darf, und mit OAuth den Scope okta.users.read.</translation>
    </message>
    <message>
        <source>Step 5 needs it for groups: a role that may view them, and with OAuth the scope okta.groups.read.</source>
        <translation>Schritt 5 braucht es für Gruppen: eine Rolle, die sie sehen darf, und mit OAuth den Scope okta.groups.read.</translation>
    </message>
    <message>
        <source>Step 1 needs it: a role with the capability Manage SAML.</source>
        <translation>Schritt 1 braucht es: eine Rolle mit der Fähigkeit Manage SAML.</translation>
    </message>
    <message>
        <source>Steps 2 and 3 need it: a role with the capability Manage Users and Roles.</source>
        <translation>Die Schritte 2 und 3 brauchen es: eine Rolle mit der Fähigkeit Manage Users and Roles.</translation>
    </message>
    <message>
        <source>Steps 5 and 6 need it: a role with the capability Manage Users and Roles.</source>
        <translation>Die Schritte 5 und 6 brauchen es: eine Rolle mit der Fähigkeit Manage Users and Roles.</translation>
    </message>
    <message>
        <source>Step 2 makes a service account with it: the role Administrator. Without it, bring an access key of your own.</source>
        <translation>Schritt 2 erstellt damit ein Dienstkonto: die Rolle Administrator. Ohne sie bringen Sie einen eigenen Access Key mit.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Identity Engine</source>
        <translation>Identity Engine</translation>
    </message>
    <message>
        <source>Classic Engine</source>
        <translation>Classic Engine</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>working</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>will go</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>zurückgelesen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>wie vorgesehen</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>Read back by %1</source>
        <translation>Zurückgelesen mit %1</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Okta app</source>
        <translation>Okta-App</translation>
    </message>
    <message>
        <source>Creating the app in Okta</source>
        <translation>App wird in Okta angelegt</translation>
    </message>
    <message>
        <source>The app&apos;s SAML metadata</source>
        <translation>SAML-Metadaten der App</translation>
    </message>
    <message>
        <source>Reading the app&apos;s issuer and certificate</source>
        <translation>Issuer und Zertifikat der App werden gelesen</translation>
    </message>
    <message>
        <source>Sumo Logic SAML configuration</source>
        <translation>SAML-Konfiguration in Sumo Logic</translation>
    </message>
    <message>
        <source>Creating the SAML configuration in Sumo Logic</source>
        <translation>SAML-Konfiguration wird in Sumo Logic angelegt</translation>
    </message>
    <message>
        <source>The app&apos;s SAML settings</source>
        <translation>SAML-Einstellungen der App</translation>
    </message>
    <message>
        <source>Entering Sumo Logic&apos;s addresses into the Okta app</source>
        <translation>Adressen von Sumo Logic werden in die Okta-App eingetragen</translation>
    </message>
    <message>
        <source>Role for the SCIM service account</source>
        <translation>Rolle für das SCIM-Dienstkonto</translation>
    </message>
    <message>
        <source>Creating the role in Sumo Logic</source>
        <translation>Rolle wird in Sumo Logic angelegt</translation>
    </message>
    <message>
        <source>SCIM service account</source>
        <translation>SCIM-Dienstkonto</translation>
    </message>
    <message>
        <source>Creating the service account in Sumo Logic</source>
        <translation>Dienstkonto wird in Sumo Logic angelegt</translation>
    </message>
    <message>
        <source>SCIM access key</source>
        <translation>Access Key für SCIM</translation>
    </message>
    <message>
        <source>Creating the access key in Sumo Logic</source>
        <translation>Access Key wird in Sumo Logic angelegt</translation>
    </message>
    <message>
        <source>Connector test</source>
        <translation>Connector-Test</translation>
    </message>
    <message>
        <source>Asking Sumo Logic what Okta&apos;s connector test asks</source>
        <translation>Sumo Logic wird gefragt, was Oktas Connector-Test fragt</translation>
    </message>
    <message>
        <source>SCIM switched on</source>
        <translation>SCIM eingeschaltet</translation>
    </message>
    <message>
        <source>Watching the app in Okta</source>
        <translation>App wird in Okta beobachtet</translation>
    </message>
    <message>
        <source>SCIM connector filled in</source>
        <translation>SCIM-Connector ausgefüllt</translation>
    </message>
    <message>
        <source>Provisioning to the app</source>
        <translation>Provisionierung zur App</translation>
    </message>
    <message>
        <source>Roles on the Okta user profile</source>
        <translation>Rollen im Okta-Benutzerprofil</translation>
    </message>
    <message>
        <source>Adding the attribute to the Okta user profile</source>
        <translation>Attribut wird im Okta-Benutzerprofil hinzugefügt</translation>
    </message>
    <message>
        <source>Roles on the app user profile</source>
        <translation>Rollen im App-Benutzerprofil</translation>
    </message>
    <message>
        <source>Adding the attribute to the app user profile</source>
        <translation>Attribut wird im App-Benutzerprofil hinzugefügt</translation>
    </message>
    <message>
        <source>Mappings from Okta to the app</source>
        <translation>Zuordnungen von Okta zur App</translation>
    </message>
    <message>
        <source>Removing the mappings that nothing needs</source>
        <translation>Nicht benötigte Zuordnungen werden entfernt</translation>
    </message>
    <message>
        <source>Mappings from the app to Okta</source>
        <translation>Zuordnungen von der App zu Okta</translation>
    </message>
    <message>
        <source>App user profile</source>
        <translation>App-Benutzerprofil</translation>
    </message>
    <message>
        <source>Removing the attributes that nothing needs</source>
        <translation>Nicht benötigte Attribute werden entfernt</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personen und Gruppen</translation>
    </message>
    <message>
        <source>Assigning the app</source>
        <translation>App wird zugewiesen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Looking for everybody in Okta and Sumo Logic</source>
        <translation>Alle Personen werden in Okta und Sumo Logic gesucht</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Issuer, sign-on address and certificate</source>
        <translation>Issuer, Anmeldeadresse und Zertifikat</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Certificate SHA-256</source>
        <translation>SHA-256 des Zertifikats</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Zertifikat gültig bis</translation>
    </message>
    <message>
        <source>SAML configuration</source>
        <translation>SAML-Konfiguration</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>X.509-Zertifikat</translation>
    </message>
    <message>
        <source>Assertion Consumer URL</source>
        <translation>Assertion Consumer URL</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>Entity ID</translation>
    </message>
    <message>
        <source>Single sign-on URL</source>
        <translation>Single sign-on URL</translation>
    </message>
    <message>
        <source>Audience URI (SP Entity ID)</source>
        <translation>Audience URI (SP Entity ID)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>Your own access key</source>
        <translation>Ihr eigener Access Key</translation>
    </message>
    <message>
        <source>Access ID</source>
        <translation>Access ID</translation>
    </message>
    <message>
        <source>SCIM connector base URL</source>
        <translation>SCIM connector base URL</translation>
    </message>
    <message>
        <source>SCIM provisioning</source>
        <translation>SCIM-Provisionierung</translation>
    </message>
    <message>
        <source>SCIM connector</source>
        <translation>SCIM-Connector</translation>
    </message>
    <message>
        <source>Create Users</source>
        <translation>Create Users</translation>
    </message>
    <message>
        <source>Update User Attributes</source>
        <translation>Update User Attributes</translation>
    </message>
    <message>
        <source>Deactivate Users</source>
        <translation>Deactivate Users</translation>
    </message>
    <message>
        <source>Values of Roles (Okta user)</source>
        <translation>Werte von Roles (Okta-Benutzer)</translation>
    </message>
    <message>
        <source>User permission</source>
        <translation>User permission</translation>
    </message>
    <message>
        <source>Values of Roles (app user)</source>
        <translation>Werte von Roles (App-Benutzer)</translation>
    </message>
    <message>
        <source>External name</source>
        <translation>External name</translation>
    </message>
    <message>
        <source>External namespace</source>
        <translation>External namespace</translation>
    </message>
    <message>
        <source>Attribute type</source>
        <translation>Attribute type</translation>
    </message>
    <message>
        <source>Okta to app</source>
        <translation>Okta zur App</translation>
    </message>
    <message>
        <source>App to Okta</source>
        <translation>App zu Okta</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Assigned in Okta</source>
        <translation>In Okta zugewiesen</translation>
    </message>
    <message>
        <source>Role in Sumo Logic</source>
        <translation>Rolle in Sumo Logic</translation>
    </message>
    <message>
        <source>Active in Sumo Logic with the right role</source>
        <translation>In Sumo Logic aktiv mit der richtigen Rolle</translation>
    </message>
    <message>
        <source>Sign in on this deployment</source>
        <translation>An diesem Deployment anmelden</translation>
    </message>
    <message>
        <source>Read and write SAML configurations (Manage SAML)</source>
        <translation>SAML-Konfigurationen lesen und schreiben (Manage SAML)</translation>
    </message>
    <message>
        <source>Read roles</source>
        <translation>Rollen lesen</translation>
    </message>
    <message>
        <source>Read users (Manage Users and Roles)</source>
        <translation>Benutzer lesen (Manage Users and Roles)</translation>
    </message>
    <message>
        <source>Create a service account for SCIM (administrators only)</source>
        <translation>Dienstkonto für SCIM anlegen (nur Administratoren)</translation>
    </message>
    <message>
        <source>IP allowlist for API calls</source>
        <translation>IP-Zulassungsliste für API-Aufrufe</translation>
    </message>
    <message>
        <source>The org answers</source>
        <translation>Die Org antwortet</translation>
    </message>
    <message>
        <source>Read and create apps</source>
        <translation>Apps lesen und anlegen</translation>
    </message>
    <message>
        <source>Read profiles and mappings</source>
        <translation>Profile und Zuordnungen lesen</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation>Personen lesen</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Gruppen lesen</translation>
    </message>
    <message>
        <source>Switched on in Okta</source>
        <translation>In Okta eingeschaltet</translation>
    </message>
    <message>
        <source>Import New Users</source>
        <translation>Import New Users</translation>
    </message>
    <message>
        <source>Import Profile Updates</source>
        <translation>Import Profile Updates</translation>
    </message>
    <message>
        <source>Push Groups</source>
        <translation>Push Groups</translation>
    </message>
    <message>
        <source>Groups without members</source>
        <translation>Gruppen ohne Mitglieder</translation>
    </message>
    <message>
        <source>Person in Sumo Logic</source>
        <translation>Person in Sumo Logic</translation>
    </message>
    <message>
        <source>Sign in to the org</source>
        <translation>Bei der Organisation anmelden</translation>
    </message>
    <message>
        <source>Sign out of the org</source>
        <translation>Von der Organisation abmelden</translation>
    </message>
    <message>
        <source>People found through SCIM</source>
        <translation>Über SCIM gefundene Personen</translation>
    </message>
    <message>
        <source>Okta to app: all others</source>
        <translation>Okta zur App: alle übrigen</translation>
    </message>
    <message>
        <source>App to Okta: all others</source>
        <translation>App zu Okta: alle übrigen</translation>
    </message>
    <message>
        <source>All other attributes</source>
        <translation>Alle übrigen Attribute</translation>
    </message>
    <message>
        <source>Attributes kept</source>
        <translation>Behaltene Attribute</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Okta already has an app of that name, and it doesn&apos;t sign in with SAML.</source>
        <translation>Okta hat bereits eine App dieses Namens, und sie meldet nicht mit SAML an.</translation>
    </message>
    <message>
        <source>It can&apos;t be adopted. Nothing was changed.</source>
        <translation>Sie kann nicht übernommen werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another app name.</source>
        <translation>Wählen Sie einen anderen App-Namen.</translation>
    </message>
    <message>
        <source>Okta has several apps of that name.</source>
        <translation>Okta hat mehrere Apps dieses Namens.</translation>
    </message>
    <message>
        <source>It isn&apos;t clear which one is meant. Nothing was changed.</source>
        <translation>Es ist nicht klar, welche gemeint ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Rename the others in Okta, or choose another app name.</source>
        <translation>Benennen Sie die anderen in Okta um, oder wählen Sie einen anderen App-Namen.</translation>
    </message>
    <message>
        <source>The app is deactivated in Okta.</source>
        <translation>Die App ist in Okta deaktiviert.</translation>
    </message>
    <message>
        <source>Okta refuses changes to a deactivated app.</source>
        <translation>Okta lehnt Änderungen an einer deaktivierten App ab.</translation>
    </message>
    <message>
        <source>Activate it in Okta (Applications, Activate), then go on here.</source>
        <translation>Aktivieren Sie sie in Okta (Applications, Activate), und fahren Sie dann hier fort.</translation>
    </message>
    <message>
        <source>The app&apos;s signing certificate has expired.</source>
        <translation>Das Signaturzertifikat der App ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sumo Logic would refuse every sign-in.</source>
        <translation>Sumo Logic würde jede Anmeldung ablehnen.</translation>
    </message>
    <message>
        <source>Make a new signing certificate in Okta (Sign On tab, SAML Signing Certificates) and activate it, then check again.</source>
        <translation>Erzeugen Sie in Okta ein neues Signaturzertifikat (Registerkarte Sign On, SAML Signing Certificates), aktivieren Sie es, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>SCIM is on in Okta, and the app&apos;s SAML addresses aren&apos;t Sumo Logic&apos;s yet.</source>
        <translation>SCIM ist in Okta eingeschaltet, und die SAML-Adressen der App sind noch nicht die von Sumo Logic.</translation>
    </message>
    <message>
        <source>Writing them through the API now could wipe the SCIM settings.</source>
        <translation>Sie jetzt über die API zu schreiben, könnte die SCIM-Einstellungen löschen.</translation>
    </message>
    <message>
        <source>Enter both addresses by hand in Okta: General tab, SAML Settings, Edit. Then check again.</source>
        <translation>Tragen Sie beide Adressen in Okta von Hand ein: Registerkarte General, SAML Settings, Edit. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Sumo Logic has the SCIM role already, and it may not manage users.</source>
        <translation>Sumo Logic hat die SCIM-Rolle bereits, und sie darf keine Benutzer verwalten.</translation>
    </message>
    <message>
        <source>Provisioning would be refused. The role was left alone.</source>
        <translation>Die Provisionierung würde abgelehnt. Die Rolle wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Give the role Manage Users and Roles in Sumo Logic, or choose another name for it.</source>
        <translation>Geben Sie der Rolle in Sumo Logic Manage Users and Roles, oder wählen Sie einen anderen Namen für sie.</translation>
    </message>
    <message>
        <source>The service account is deactivated in Sumo Logic.</source>
        <translation>Das Dienstkonto ist in Sumo Logic deaktiviert.</translation>
    </message>
    <message>
        <source>Its keys don&apos;t work while it is.</source>
        <translation>Solange es das ist, funktionieren seine Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Activate it in Sumo Logic, or choose another address for the account.</source>
        <translation>Aktivieren Sie es in Sumo Logic, oder wählen Sie eine andere Adresse für das Konto.</translation>
    </message>
    <message>
        <source>The service account is there, without the SCIM role.</source>
        <translation>Das Dienstkonto ist vorhanden, aber ohne die SCIM-Rolle.</translation>
    </message>
    <message>
        <source>It was left alone, because this setup didn&apos;t make it.</source>
        <translation>Es wurde nicht angetastet, weil diese Einrichtung es nicht angelegt hat.</translation>
    </message>
    <message>
        <source>Give it the role in Sumo Logic, or choose another address for the account.</source>
        <translation>Geben Sie ihm in Sumo Logic die Rolle, oder wählen Sie eine andere Adresse für das Konto.</translation>
    </message>
    <message>
        <source>The SCIM access key is deactivated in Sumo Logic.</source>
        <translation>Der Access Key für SCIM ist in Sumo Logic deaktiviert.</translation>
    </message>
    <message>
        <source>Keys that nobody uses for 30 days switch themselves off; Okta can&apos;t provision with it.</source>
        <translation>Schlüssel, die 30 Tage lang niemand verwendet, schalten sich ab; Okta kann damit nicht provisionieren.</translation>
    </message>
    <message>
        <source>Activate it in Sumo Logic (Administration, Security, Access Keys), or delete it there so that a new one is made.</source>
        <translation>Aktivieren Sie ihn in Sumo Logic (Administration, Security, Access Keys), oder löschen Sie ihn dort, damit ein neuer angelegt wird.</translation>
    </message>
    <message>
        <source>The access key of your own SCIM credential isn&apos;t at hand.</source>
        <translation>Der Access Key Ihrer eigenen SCIM-Zugangsdaten liegt nicht vor.</translation>
    </message>
    <message>
        <source>Without it the connector can&apos;t be tested or filled in.</source>
        <translation>Ohne ihn kann der Connector weder getestet noch ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Enter it, or put it into SUMOLOGIC_SCIM_ACCESSKEY for the command line.</source>
        <translation>Geben Sie ihn ein, oder setzen Sie ihn für die Befehlszeile in SUMOLOGIC_SCIM_ACCESSKEY.</translation>
    </message>
    <message>
        <source>Okta&apos;s connector test would fail.</source>
        <translation>Oktas Connector-Test würde fehlschlagen.</translation>
    </message>
    <message>
        <source>SCIM doesn&apos;t work with this address and key yet.</source>
        <translation>SCIM funktioniert mit dieser Adresse und diesem Schlüssel noch nicht.</translation>
    </message>
    <message>
        <source>Mend the cause below, then check again.</source>
        <translation>Beheben Sie die unten genannte Ursache, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Nothing was asked of either service.</source>
        <translation>Keiner der beiden Dienste wurde angefragt.</translation>
    </message>
    <message>
        <source>Set the environment variables that the details name, or enter them in the wizard, which keeps them in the keychain.</source>
        <translation>Setzen Sie die in den Details genannten Umgebungsvariablen, oder geben Sie die Zugangsdaten im Assistenten ein, der sie im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>A credential in the environment holds a blank, a line break or another character that none has.</source>
        <translation>Zugangsdaten in der Umgebung enthalten ein Leerzeichen, einen Zeilenumbruch oder ein anderes Zeichen, das darin nicht vorkommt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Set the variable that the details name again.</source>
        <translation>Setzen Sie die in den Details genannte Variable neu.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written.</source>
        <translation>Das Protokoll kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What was set up stands.</source>
        <translation>Was eingerichtet wurde, bleibt bestehen.</translation>
    </message>
    <message>
        <source>Choose another folder; the details name the reason.</source>
        <translation>Wählen Sie einen anderen Ordner; die Details nennen den Grund.</translation>
    </message>
    <message>
        <source>The setup file can&apos;t be read.</source>
        <translation>Die Einrichtungsdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Check its path and permissions.</source>
        <translation>Prüfen Sie ihren Pfad und ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>Sumo Logic has no role of that name.</source>
        <translation>Sumo Logic hat keine Rolle dieses Namens.</translation>
    </message>
    <message>
        <source>Names are matched exactly, upper and lower case too: people with it would be refused.</source>
        <translation>Namen werden genau verglichen, auch nach Groß- und Kleinschreibung: Personen mit dieser Rolle würden abgelehnt.</translation>
    </message>
    <message>
        <source>Choose a role that Sumo Logic has, or make it there first.</source>
        <translation>Wählen Sie eine Rolle, die Sumo Logic hat, oder legen Sie sie dort zuerst an.</translation>
    </message>
    <message>
        <source>The attribute &quot;roles&quot; is there already with another type.</source>
        <translation>Das Attribut „roles“ ist bereits mit einem anderen Typ vorhanden.</translation>
    </message>
    <message>
        <source>The type of an attribute can&apos;t be changed, and deleting it would lose people&apos;s values.</source>
        <translation>Der Typ eines Attributs kann nicht geändert werden, und beim Löschen gingen die Werte der Personen verloren.</translation>
    </message>
    <message>
        <source>Rename or remove it in Okta&apos;s Profile Editor if nobody needs it, then check again.</source>
        <translation>Benennen Sie es in Oktas Profile Editor um oder entfernen Sie es dort, wenn niemand es braucht, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t know all of these people or groups.</source>
        <translation>Okta kennt nicht alle dieser Personen oder Gruppen.</translation>
    </message>
    <message>
        <source>Nobody was assigned.</source>
        <translation>Es wurde niemand zugewiesen.</translation>
    </message>
    <message>
        <source>Correct the names named in the details.</source>
        <translation>Berichtigen Sie die in den Details genannten Namen.</translation>
    </message>
    <message>
        <source>Some of these people are deactivated or suspended in Okta.</source>
        <translation>Einige dieser Personen sind in Okta deaktiviert oder gesperrt.</translation>
    </message>
    <message>
        <source>Take them off the list, or activate them in Okta.</source>
        <translation>Nehmen Sie sie aus der Liste, oder aktivieren Sie sie in Okta.</translation>
    </message>
    <message>
        <source>Some people didn&apos;t arrive in Sumo Logic as they should.</source>
        <translation>Einige Personen sind nicht wie vorgesehen in Sumo Logic angekommen.</translation>
    </message>
    <message>
        <source>Everybody else is there; these can&apos;t work with their role yet.</source>
        <translation>Alle anderen sind vorhanden; diese können mit ihrer Rolle noch nicht arbeiten.</translation>
    </message>
    <message>
        <source>The cause stands beside each of them.</source>
        <translation>Die Ursache steht jeweils daneben.</translation>
    </message>
    <message>
        <source>The SCIM access key is there, but its secret isn&apos;t at hand on this computer.</source>
        <translation>Der Access Key für SCIM ist vorhanden, aber sein Geheimnis liegt auf diesem Computer nicht vor.</translation>
    </message>
    <message>
        <source>Okta may already hold it, so it isn&apos;t replaced.</source>
        <translation>Okta hat ihn möglicherweise schon, daher wird er nicht ersetzt.</translation>
    </message>
    <message>
        <source>If Okta has it, finish the connector and To App there. If not, delete the key in Sumo Logic, and a new one is made.</source>
        <translation>Wenn Okta ihn hat, stellen Sie dort den Connector und To App fertig. Wenn nicht, löschen Sie den Schlüssel in Sumo Logic, und es wird ein neuer angelegt.</translation>
    </message>
    <message>
        <source>The app&apos;s attribute &quot;roles&quot; is Personal, not Group.</source>
        <translation>Das Attribut „roles“ der App ist Personal, nicht Group.</translation>
    </message>
    <message>
        <source>Okta never changes that of an attribute that is there, and groups couldn&apos;t carry a role.</source>
        <translation>Okta ändert dies bei einem vorhandenen Attribut nie, und Gruppen könnten keine Rolle tragen.</translation>
    </message>
    <message>
        <source>Remove the attribute in Okta&apos;s Profile Editor if nobody needs its values, then check again.</source>
        <translation>Entfernen Sie das Attribut in Oktas Profile Editor, wenn niemand seine Werte braucht, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Okta names no profile mapping for this app.</source>
        <translation>Okta nennt keine Profilzuordnung für diese App.</translation>
    </message>
    <message>
        <source>An org shows them only once an app was opened in its Admin Console.</source>
        <translation>Eine Org zeigt sie erst, nachdem eine App in ihrer Admin Console geöffnet wurde.</translation>
    </message>
    <message>
        <source>Open Directory, Profile Editor in Okta, choose the app and its Mappings, then check again.</source>
        <translation>Öffnen Sie in Okta Directory, Profile Editor, wählen Sie die App und ihre Mappings, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Something that must come first isn&apos;t done.</source>
        <translation>Etwas, das zuerst kommen muss, ist nicht erledigt.</translation>
    </message>
    <message>
        <source>Doing this now could break sign-in or provisioning. Nothing was changed.</source>
        <translation>Dies jetzt zu tun, könnte Anmeldung oder Provisionierung stören. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Do the earlier step first.</source>
        <translation>Führen Sie zuerst den früheren Schritt aus.</translation>
    </message>
    <message>
        <source>The setup file was written by a newer version of this program.</source>
        <translation>Die Einrichtungsdatei wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>It could mean things that this version doesn&apos;t know. Nothing was done.</source>
        <translation>Sie könnte etwas bedeuten, das diese Version nicht kennt. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The setup file breaks off or isn&apos;t JSON.</source>
        <translation>Die Einrichtungsdatei bricht ab oder ist kein JSON.</translation>
    </message>
    <message>
        <source>Mend it at the place in the details, or make it anew.</source>
        <translation>Berichtigen Sie sie an der in den Details genannten Stelle, oder erstellen Sie sie neu.</translation>
    </message>
    <message>
        <source>The setup file has mistakes.</source>
        <translation>Die Einrichtungsdatei enthält Fehler.</translation>
    </message>
    <message>
        <source>Correct the places in the details.</source>
        <translation>Berichtigen Sie die in den Details genannten Stellen.</translation>
    </message>
    <message>
        <source>This setup is open in another run of the program.</source>
        <translation>Diese Einrichtung ist in einem anderen Lauf des Programms geöffnet.</translation>
    </message>
    <message>
        <source>Two at once would get into each other&apos;s way. Nothing was done.</source>
        <translation>Zwei gleichzeitig würden sich gegenseitig stören. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Close the other one, or wait for it to end.</source>
        <translation>Schließen Sie den anderen, oder warten Sie, bis er endet.</translation>
    </message>
    <message>
        <source>The setup&apos;s folder can&apos;t be written.</source>
        <translation>In den Ordner der Einrichtung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Progress couldn&apos;t be kept, so nothing was begun.</source>
        <translation>Der Fortschritt könnte nicht festgehalten werden, daher wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>Free some space or correct the folder&apos;s permissions; the details name it.</source>
        <translation>Geben Sie Speicherplatz frei, oder berichtigen Sie die Berechtigungen des Ordners; die Details nennen ihn.</translation>
    </message>
    <message>
        <source>The setup&apos;s journal can&apos;t be written.</source>
        <translation>Das Journal der Einrichtung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What is done is done; nothing more was begun.</source>
        <translation>Was getan ist, bleibt getan; weiter wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>Free some space or correct the file&apos;s permissions, then go on.</source>
        <translation>Geben Sie Speicherplatz frei, oder berichtigen Sie die Berechtigungen der Datei, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Enter the address.</source>
        <translation>Geben Sie die Adresse ein.</translation>
    </message>
    <message>
        <source>Plain http would send the key unprotected: use https.</source>
        <translation>Einfaches http würde den Schlüssel ungeschützt senden: Verwenden Sie https.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>Replace the placeholder by your own org&apos;s name.</source>
        <translation>Ersetzen Sie den Platzhalter durch den Namen Ihrer eigenen Org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to Okta, not to an org: your own begins with its name.</source>
        <translation>„%1“ gehört zu Okta, nicht zu einer Org: Ihre eigene Adresse beginnt mit dem Namen Ihrer Org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the service&apos;s address and isn&apos;t one.</source>
        <translation>„%1“ sieht wie eine Adresse des Dienstes aus und ist keine.</translation>
    </message>
    <message>
        <source>An address with an @ in it hides its real host: enter it without.</source>
        <translation>Eine Adresse mit einem @ verbirgt ihren wirklichen Host: Geben Sie sie ohne dieses ein.</translation>
    </message>
    <message>
        <source>This computer has no keychain service that could be used.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Secrets are kept for this run only, and written nowhere.</source>
        <translation>Geheimnisse werden nur für diesen Lauf behalten und nirgends geschrieben.</translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring, KWallet) if they shall be there the next time.</source>
        <translation>Starten Sie einen (GNOME Keyring, KWallet), wenn sie beim nächsten Mal noch da sein sollen.</translation>
    </message>
    <message>
        <source>The system keychain is locked or refuses access.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>Secrets are kept for this run only, and written nowhere else.</source>
        <translation>Geheimnisse werden nur für diesen Lauf behalten und nirgends sonst geschrieben.</translation>
    </message>
    <message>
        <source>Unlock it, and it is used again from then on.</source>
        <translation>Entsperren Sie ihn, und er wird von da an wieder verwendet.</translation>
    </message>
    <message>
        <source>The system keychain doesn&apos;t work at the moment.</source>
        <translation>Der Schlüsselbund des Systems funktioniert im Moment nicht.</translation>
    </message>
    <message>
        <source>Look at the details; it is tried again at the next secret.</source>
        <translation>Sehen Sie sich die Details an; beim nächsten Geheimnis wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Nobody could be read from that file.</source>
        <translation>Aus dieser Datei konnte keine Person gelesen werden.</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>Die Liste ist unverändert.</translation>
    </message>
    <message>
        <source>Take a CSV file of at most 10 MB with a login in each line and, behind it, a role.</source>
        <translation>Nehmen Sie eine CSV-Datei von höchstens 10 MB mit einem Anmeldenamen in jeder Zeile und dahinter einer Rolle.</translation>
    </message>
    <message>
        <source>Something else is where the setup keeps a file of its own.</source>
        <translation>Wo die Einrichtung eine eigene Datei ablegt, befindet sich etwas anderes.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was begun.</source>
        <translation>Es wurde belassen, wie es ist, und nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>Move it away if it doesn&apos;t belong there; the details name its place.</source>
        <translation>Verschieben Sie es, wenn es nicht dorthin gehört; die Details nennen den Ort.</translation>
    </message>
    <message>
        <source>Something else is where the setup&apos;s folder belongs.</source>
        <translation>Wo der Ordner der Einrichtung hingehört, befindet sich etwas anderes.</translation>
    </message>
    <message>
        <source>This is practice, and nothing leaves this computer: only the practice services can be used.</source>
        <translation>Dies ist eine Übung, und nichts verlässt diesen Computer: Nur die Übungsdienste können verwendet werden.</translation>
    </message>
    <message>
        <source>This setup goes on without access to that service.</source>
        <translation>Diese Einrichtung läuft ohne Zugang zu diesem Dienst weiter.</translation>
    </message>
    <message>
        <source>Nothing can be read or changed there.</source>
        <translation>Dort kann nichts gelesen oder geändert werden.</translation>
    </message>
    <message>
        <source>Do it by hand, or enter credentials on the service&apos;s page.</source>
        <translation>Erledigen Sie es von Hand, oder geben Sie auf der Seite des Dienstes Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>The handout can&apos;t be written.</source>
        <translation>Das Handout kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A file that was there is as it was.</source>
        <translation>Eine bereits vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Choose another file; the details name the reason.</source>
        <translation>Wählen Sie eine andere Datei; die Details nennen den Grund.</translation>
    </message>
    <message>
        <source>Others have assigned people or groups to the app.</source>
        <translation>Andere haben der App Personen oder Gruppen zugewiesen.</translation>
    </message>
    <message>
        <source>Deleting it would take their access away. Nothing was undone.</source>
        <translation>Sie zu löschen, nähme ihnen den Zugang. Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Take away the assignments that the details name in Okta, then undo again.</source>
        <translation>Entfernen Sie in Okta die Zuweisungen, die die Details nennen, und nehmen Sie dann erneut zurück.</translation>
    </message>
    <message>
        <source>Nobody on Sumo Logic&apos;s list of those who may sign in without SAML is active.</source>
        <translation>Auf der Liste derer, die sich bei Sumo Logic ohne SAML anmelden dürfen, ist niemand aktiv.</translation>
    </message>
    <message>
        <source>If SAML is required there, deleting the configuration would lock everybody out. Nothing was undone.</source>
        <translation>Ist SAML dort Pflicht, sperrte das Löschen der Konfiguration alle aus. Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Put an active administrator on that list (Administration, Security, SAML), then undo again.</source>
        <translation>Setzen Sie eine aktive Person mit Administratorrechten auf diese Liste (Administration, Security, SAML), und nehmen Sie dann erneut zurück.</translation>
    </message>
    <message>
        <source>Okta already has an app of that name, and nothing here tells that this setup made it.</source>
        <translation>Okta hat bereits eine App dieses Namens, und nichts hier sagt, dass diese Einrichtung sie angelegt hat.</translation>
    </message>
    <message>
        <source>Setting it up would change its addresses, attributes and mappings for everybody who signs in with it. Nothing was changed.</source>
        <translation>Sie einzurichten würde ihre Adressen, Attribute und Mappings für alle ändern, die sich mit ihr anmelden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another app name, or adopt that app if it is meant for this (in a setup file: &quot;existing&quot;: &quot;adopt&quot; under &quot;app&quot;).</source>
        <translation>Wählen Sie einen anderen App-Namen, oder übernehmen Sie diese App, wenn sie dafür gedacht ist (in einer Einrichtungsdatei: &quot;existing&quot;: &quot;adopt&quot; unter &quot;app&quot;).</translation>
    </message>
    <message>
        <source>The app&apos;s signing certificate isn&apos;t valid yet.</source>
        <translation>Das Signaturzertifikat der App ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Until the day in the details Sumo Logic would refuse every sign-in.</source>
        <translation>Bis zu dem Tag in den Einzelheiten würde Sumo Logic jede Anmeldung ablehnen.</translation>
    </message>
    <message>
        <source>Activate a signing certificate in Okta that is valid now (Sign On tab, SAML Signing Certificates), then check again.</source>
        <translation>Aktivieren Sie in Okta ein Signaturzertifikat, das jetzt gültig ist (Sign On, SAML Signing Certificates), und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The setup keeps an attribute that Okta doesn&apos;t have there.</source>
        <translation>Die Einrichtung behält ein Attribut, das Okta dort nicht hat.</translation>
    </message>
    <message>
        <source>Names are matched exactly. Nothing of this step was changed.</source>
        <translation>Namen werden genau verglichen. Von diesem Schritt wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Correct the names in the details: &quot;mappings&quot; in the setup file.</source>
        <translation>Berichtigen Sie die Namen aus den Einzelheiten: „mappings“ in der Setup-Datei.</translation>
    </message>
    <message>
        <source>Sumo Logic has the SCIM role already, and it allows more than provisioning needs.</source>
        <translation>Sumo Logic hat die SCIM-Rolle bereits, und sie erlaubt mehr, als die Provisionierung braucht.</translation>
    </message>
    <message>
        <source>The key that Okta gets would allow all that too. The role was left alone, because this setup didn&apos;t make it.</source>
        <translation>Der Key, den Okta bekommt, würde all das auch erlauben. Die Rolle wurde nicht angetastet, weil diese Einrichtung sie nicht angelegt hat.</translation>
    </message>
    <message>
        <source>Take the capabilities that the details name from it in Sumo Logic, or choose another name for the role.</source>
        <translation>Nehmen Sie ihr in Sumo Logic die Berechtigungen, die die Details nennen, oder wählen Sie einen anderen Namen für die Rolle.</translation>
    </message>
    <message>
        <source>The service account is there, with other roles besides the SCIM role.</source>
        <translation>Das Dienstkonto ist vorhanden und hat neben der SCIM-Rolle weitere Rollen.</translation>
    </message>
    <message>
        <source>The key that Okta gets would allow all that they allow. The account was left alone, because this setup didn&apos;t make it.</source>
        <translation>Der Key, den Okta bekommt, würde alles erlauben, was diese erlauben. Das Konto wurde nicht angetastet, weil diese Einrichtung es nicht angelegt hat.</translation>
    </message>
    <message>
        <source>Take the roles that the details name from it in Sumo Logic, or choose another address for the account.</source>
        <translation>Nehmen Sie ihm in Sumo Logic die Rollen, die die Details nennen, oder wählen Sie eine andere Adresse für das Konto.</translation>
    </message>
    <message>
        <source>Credentials are missing: they are neither in the environment nor in the keychain.</source>
        <translation>Es fehlen Zugangsdaten: Sie stehen weder in der Umgebung noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The practice services find no port on this computer to answer at.</source>
        <translation>Die Übungsdienste finden auf diesem Computer keinen Port, an dem sie antworten können.</translation>
    </message>
    <message>
        <source>Practice wasn&apos;t begun.</source>
        <translation>Die Übung wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>Close programs that hold many connections, then begin again.</source>
        <translation>Schließen Sie Programme, die viele Verbindungen offen halten, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The practice services can&apos;t answer at that port.</source>
        <translation>Die Übungsdienste können an diesem Port nicht antworten.</translation>
    </message>
    <message>
        <source>It is in use, or the system doesn&apos;t allow it. Practice wasn&apos;t begun.</source>
        <translation>Er ist belegt, oder das System erlaubt ihn nicht. Die Übung wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>Choose another port, or leave it out: then a free one is taken.</source>
        <translation>Wählen Sie einen anderen Port, oder lassen Sie ihn weg: Dann wird ein freier genommen.</translation>
    </message>
    <message>
        <source>That folder holds a record already.</source>
        <translation>In diesem Ordner liegt schon ein Protokoll.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was done.</source>
        <translation>Es blieb, wie es ist, und nichts wurde getan.</translation>
    </message>
    <message>
        <source>Choose another folder, or move the record away.</source>
        <translation>Wählen Sie einen anderen Ordner, oder verschieben Sie das Protokoll.</translation>
    </message>
    <message>
        <source>The Okta user&apos;s profile has an attribute &quot;roles&quot; already that this setup didn&apos;t make.</source>
        <translation>Das Profil der Okta-Benutzer hat bereits ein Attribut „roles“, das diese Einrichtung nicht angelegt hat.</translation>
    </message>
    <message>
        <source>Limiting it to Sumo Logic&apos;s roles, or changing who may edit it, would reach everything else that uses it. Nothing was changed.</source>
        <translation>Es auf die Rollen von Sumo Logic zu beschränken oder zu ändern, wer es bearbeiten darf, würde alles andere treffen, was es verwendet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>If nothing else uses it, give it the values and the permission that the details name in Okta&apos;s Profile Editor, or delete it there. Then check again.</source>
        <translation>Wenn nichts anderes es verwendet, geben Sie ihm in Oktas Profile Editor die Werte und die Berechtigung, die die Details nennen, oder löschen Sie es dort. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The app&apos;s name can&apos;t be used.</source>
        <translation>Der Name der App lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Give it a name of 1 to 100 characters that can all be seen.</source>
        <translation>Geben Sie ihr einen Namen mit 1 bis 100 Zeichen, die alle sichtbar sind.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another kind of address: enter one that begins with https.</source>
        <translation>„%1“ ist eine andere Art von Adresse: Geben Sie eine ein, die mit https beginnt.</translation>
    </message>
    <message>
        <source>Leave out the port &quot;%1&quot;.</source>
        <translation>Lassen Sie den Port „%1“ weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number: enter the name, as it stands in the browser&apos;s address line.</source>
        <translation>„%1“ ist eine Nummer: Geben Sie den Namen ein, wie er in der Adresszeile des Browsers steht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than a part of an address can be: 63 characters.</source>
        <translation>„%1“ ist länger, als ein Teil einer Adresse sein kann: 63 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t an address of Sumo Logic: those end in sumologic.com.</source>
        <translation>„%1“ ist keine Adresse von Sumo Logic: Die enden auf sumologic.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t tell which tenant: enter the address that your browser shows when you are signed in, such as service.us2.sumologic.com, or the deployment.</source>
        <translation>„%1“ sagt nicht, welcher Tenant gemeint ist: Geben Sie die Adresse ein, die Ihr Browser nach der Anmeldung zeigt, etwa service.us2.sumologic.com, oder das Deployment.</translation>
    </message>
    <message>
        <source>Sumo Logic has no deployment &quot;%1&quot;. There are: %2.</source>
        <translation>Sumo Logic hat kein Deployment „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The pictures can&apos;t be written.</source>
        <translation>Die Bilder können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Those that are in the folder already stay there.</source>
        <translation>Die schon im Ordner sind, bleiben dort.</translation>
    </message>
    <message>
        <source>The folder for the pictures isn&apos;t empty.</source>
        <translation>Der Ordner für die Bilder ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose another folder, or empty this one.</source>
        <translation>Wählen Sie einen anderen Ordner, oder leeren Sie diesen.</translation>
    </message>
</context>
<context>
    <name>ForecastRows</name>
    <message>
        <source>will be assigned</source>
        <translation>wird zugewiesen</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>Has another role in Okta.</source>
        <translation>Hat in Okta eine andere Rolle.</translation>
    </message>
    <message>
        <source>will be assigned anew</source>
        <translation>wird neu zugewiesen</translation>
    </message>
    <message>
        <source>Was assigned before provisioning was on, so Okta never sent them.</source>
        <translation>Wurde zugewiesen, bevor die Provisionierung eingeschaltet war, und daher von Okta nie gesendet.</translation>
    </message>
    <message>
        <source>unknown role</source>
        <translation>unbekannte Rolle</translation>
    </message>
    <message>
        <source>Sumo Logic would refuse them: choose another role.</source>
        <translation>Sumo Logic würde die Person ablehnen: Wählen Sie eine andere Rolle.</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Sumo Logic knows people by their e-mail address; this login is none.</source>
        <translation>Sumo Logic erkennt Personen an ihrer E-Mail-Adresse; dieser Anmeldename ist keine.</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>Sumo Logic takes addresses of at most 64 characters.</source>
        <translation>Sumo Logic nimmt Adressen mit höchstens 64 Zeichen an.</translation>
    </message>
</context>
<context>
    <name>LadderRows</name>
    <message>
        <source>%L1 found</source>
        <translation>%L1 gefunden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no, but not needed</source>
        <translation>nein, aber nicht nötig</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A line of a numbered list: the number, then the text</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>A name by which you know it again.</source>
        <translation>Ein Name, den Sie wiedererkennen.</translation>
    </message>
    <message>
        <source>Actions of the active certificate, Download certificate.</source>
        <translation>Beim aktiven Zertifikat Actions, dann Download certificate.</translation>
    </message>
    <message>
        <source>Add Access Key.</source>
        <translation>Klicken Sie auf Add Access Key.</translation>
    </message>
    <message>
        <source>Add Attribute.</source>
        <translation>Klicken Sie auf Add Attribute.</translation>
    </message>
    <message>
        <source>Add Configuration.</source>
        <translation>Klicken Sie auf Add Configuration.</translation>
    </message>
    <message>
        <source>Add Service Account.</source>
        <translation>Klicken Sie auf Add Service Account.</translation>
    </message>
    <message>
        <source>Add.</source>
        <translation>Klicken Sie auf Add.</translation>
    </message>
    <message>
        <source>App name: {appName}</source>
        <translation>App name: {appName}</translation>
    </message>
    <message>
        <source>Assertion Consumer URL goes into Okta&apos;s Single sign-on URL: {acsUrl}</source>
        <translation>Assertion Consumer URL kommt in Okta in das Feld Single sign-on URL: {acsUrl}</translation>
    </message>
    <message>
        <source>Assign, beside the person.</source>
        <translation>Klicken Sie neben der Person auf Assign.</translation>
    </message>
    <message>
        <source>Assign, then Assign to People.</source>
        <translation>Klicken Sie auf Assign, dann auf Assign to People.</translation>
    </message>
    <message>
        <source>Attribute Mapping: Use SAML subject.</source>
        <translation>Attribute Mapping: Use SAML subject.</translation>
    </message>
    <message>
        <source>Attribute type: Group.</source>
        <translation>Attribute type: Group.</translation>
    </message>
    <message>
        <source>Audience URI (SP Entity ID), shown as Audience Restriction: {entityId}</source>
        <translation>Audience URI (SP Entity ID), angezeigt als Audience Restriction: {entityId}</translation>
    </message>
    <message>
        <source>Audience URI (SP Entity ID): {entityId}</source>
        <translation>Audience URI (SP Entity ID): {entityId}</translation>
    </message>
    <message>
        <source>Authentication Mode: Basic Auth.</source>
        <translation>Authentication Mode: Basic Auth.</translation>
    </message>
    <message>
        <source>Authentication Mode: HTTP Header.</source>
        <translation>Authentication Mode: HTTP Header.</translation>
    </message>
    <message>
        <source>Authorization: the encoded value, without the word Bearer. Copy it from this page.</source>
        <translation>Authorization: der codierte Wert, ohne das Wort Bearer. Kopieren Sie ihn von dieser Seite.</translation>
    </message>
    <message>
        <source>Configuration Name: {samlConfiguration}</source>
        <translation>Configuration Name: {samlConfiguration}</translation>
    </message>
    <message>
        <source>Create App Integration.</source>
        <translation>Klicken Sie auf Create App Integration.</translation>
    </message>
    <message>
        <source>Create Users: Enable.</source>
        <translation>Create Users: Enable.</translation>
    </message>
    <message>
        <source>Create token.</source>
        <translation>Klicken Sie auf Create token.</translation>
    </message>
    <message>
        <source>Create token. Okta shows its value once: copy it and paste it here.</source>
        <translation>Klicken Sie auf Create token. Okta zeigt den Wert nur einmal: Kopieren Sie ihn, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Data type: string.</source>
        <translation>Data type: string.</translation>
    </message>
    <message>
        <source>Deactivate Users: Enable.</source>
        <translation>Deactivate Users: Enable.</translation>
    </message>
    <message>
        <source>Delete each attribute other than Username, Given name, Family name, Email and Roles. Its mappings go first.</source>
        <translation>Löschen Sie jedes Attribut außer Username, Given name, Family name, Email und Roles. Zuvor müssen seine Zuordnungen entfernt werden.</translation>
    </message>
    <message>
        <source>Display name: Roles</source>
        <translation>Display name: Roles</translation>
    </message>
    <message>
        <source>Done, when nobody is left.</source>
        <translation>Klicken Sie auf Done, wenn niemand mehr übrig ist.</translation>
    </message>
    <message>
        <source>Each row other than User name, First name, Last name and Primary email: Do not map.</source>
        <translation>Jede Zeile außer User name, First name, Last name und Primary email: Do not map.</translation>
    </message>
    <message>
        <source>Each row other than Username, Given name, Family name and Email: Do not map.</source>
        <translation>Jede Zeile außer Username, Given name, Family name und Email: Do not map.</translation>
    </message>
    <message>
        <source>Edit, in the corner of SAML Settings, if a value has to change.</source>
        <translation>Klicken Sie in der Ecke von SAML Settings auf Edit, falls ein Wert geändert werden muss.</translation>
    </message>
    <message>
        <source>Edit.</source>
        <translation>Klicken Sie auf Edit.</translation>
    </message>
    <message>
        <source>Email: {serviceAccountEmail}</source>
        <translation>Email: {serviceAccountEmail}</translation>
    </message>
    <message>
        <source>Enable SCIM provisioning. Orgs without on-premises provisioning show this in place of three choices.</source>
        <translation>Enable SCIM provisioning. Orgs ohne lokale Provisionierung (On-Premises) zeigen dies anstelle von drei Auswahlmöglichkeiten.</translation>
    </message>
    <message>
        <source>Entity ID goes into Okta&apos;s Audience URI (SP Entity ID): {entityId}</source>
        <translation>Entity ID kommt in Okta in das Feld Audience URI (SP Entity ID): {entityId}</translation>
    </message>
    <message>
        <source>Entity ID is shown on the screen only when SP-initiated login is on.</source>
        <translation>Entity ID wird in der Ansicht nur angezeigt, wenn der SP-initiierte Login eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Enumerated list: the roles exactly as Sumo Logic spells them.</source>
        <translation>Enumerated list: die Rollen genau so, wie Sumo Logic sie schreibt.</translation>
    </message>
    <message>
        <source>Enumerated list: the same roles in the same order.</source>
        <translation>Enumerated list: dieselben Rollen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>External name, character by character: roles.^[primary==true].value</source>
        <translation>External name, Zeichen für Zeichen: roles.^[primary==true].value</translation>
    </message>
    <message>
        <source>External namespace: urn:ietf:params:scim:schemas:core:2.0:User</source>
        <translation>External namespace: urn:ietf:params:scim:schemas:core:2.0:User</translation>
    </message>
    <message>
        <source>General tab: Edit, in the corner of App Settings.</source>
        <translation>Registerkarte General: Edit in der Ecke von App Settings.</translation>
    </message>
    <message>
        <source>In the menu: Administration › Security › Access Keys. In the new interface: Administration › Account Security Settings › Access Keys.</source>
        <translation>Im Menü: Administration › Security › Access Keys. In der neuen Oberfläche: Administration › Account Security Settings › Access Keys.</translation>
    </message>
    <message>
        <source>In the menu: Administration › Security › SAML. In the new interface: Administration › Account Security Settings › SAML.</source>
        <translation>Im Menü: Administration › Security › SAML. In der neuen Oberfläche: Administration › Account Security Settings › SAML.</translation>
    </message>
    <message>
        <source>In the menu: Administration › Security › Service Accounts. In the new interface: Administration › Account Security Settings › Service Accounts.</source>
        <translation>Im Menü: Administration › Security › Service Accounts. In der neuen Oberfläche: Administration › Account Security Settings › Service Accounts.</translation>
    </message>
    <message>
        <source>In the menu: Administration › Users and Roles › Roles.</source>
        <translation>Im Menü: Administration › Users and Roles › Roles.</translation>
    </message>
    <message>
        <source>In the menu: Administration › Users and Roles › Users.</source>
        <translation>Im Menü: Administration › Users and Roles › Users.</translation>
    </message>
    <message>
        <source>In the menu: Applications › Applications.</source>
        <translation>Im Menü: Applications › Applications.</translation>
    </message>
    <message>
        <source>In the menu: Directory › Profile Editor › User (default).</source>
        <translation>Im Menü: Directory › Profile Editor › User (default).</translation>
    </message>
    <message>
        <source>In the menu: Directory › Profile Editor, and there {appName} User.</source>
        <translation>Im Menü: Directory › Profile Editor, dort {appName} User.</translation>
    </message>
    <message>
        <source>In the menu: Reports › System Log.</source>
        <translation>Im Menü: Reports › System Log.</translation>
    </message>
    <message>
        <source>In the menu: Security › API.</source>
        <translation>Im Menü: Security › API.</translation>
    </message>
    <message>
        <source>Issuer, under View SAML setup instructions: {issuer}</source>
        <translation>Issuer, unter View SAML setup instructions: {issuer}</translation>
    </message>
    <message>
        <source>Issuer: {issuer}</source>
        <translation>Issuer: {issuer}</translation>
    </message>
    <message>
        <source>Leave this ticked: the address is the same for all three.</source>
        <translation>Lassen Sie dies aktiviert: Die Adresse ist für alle drei dieselbe.</translation>
    </message>
    <message>
        <source>Name: {serviceAccount}</source>
        <translation>Name: {serviceAccount}</translation>
    </message>
    <message>
        <source>Next, and Finish on the page after it.</source>
        <translation>Klicken Sie auf Next und auf der folgenden Seite auf Finish.</translation>
    </message>
    <message>
        <source>Next.</source>
        <translation>Klicken Sie auf Next.</translation>
    </message>
    <message>
        <source>On Demand Provisioning stays off: SCIM makes the people.</source>
        <translation>On Demand Provisioning bleibt ausgeschaltet: SCIM legt die Personen an.</translation>
    </message>
    <message>
        <source>Open the account and choose Add Access Key. The key is shown once.</source>
        <translation>Öffnen Sie das Konto und wählen Sie Add Access Key. Der Access Key wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>Password: the access key. Copy it from this page.</source>
        <translation>Password: der Access Key. Kopieren Sie ihn von dieser Seite.</translation>
    </message>
    <message>
        <source>Profile Editor › {appName} User › Mappings.</source>
        <translation>Profile Editor › {appName} User › Mappings.</translation>
    </message>
    <message>
        <source>Provisioning tab, Integration at the side.</source>
        <translation>Registerkarte Provisioning, an der Seite Integration.</translation>
    </message>
    <message>
        <source>Provisioning tab, To App at the side.</source>
        <translation>Registerkarte Provisioning, an der Seite To App.</translation>
    </message>
    <message>
        <source>Push new user to external application, with SUCCESS, a row for each person.</source>
        <translation>Push new user to external application mit SUCCESS, eine Zeile für jede Person.</translation>
    </message>
    <message>
        <source>Roles: the person&apos;s role in Sumo Logic.</source>
        <translation>Roles: die Rolle der Person in Sumo Logic.</translation>
    </message>
    <message>
        <source>Roles: {scimRole}, which may manage users and no more.</source>
        <translation>Roles: {scimRole}; diese Rolle darf Benutzer verwalten und sonst nichts.</translation>
    </message>
    <message>
        <source>SCIM connector base URL: {baseUrl}</source>
        <translation>SCIM connector base URL: {baseUrl}</translation>
    </message>
    <message>
        <source>SCIM under Provisioning.</source>
        <translation>SCIM unter Provisioning.</translation>
    </message>
    <message>
        <source>Save Mappings.</source>
        <translation>Klicken Sie auf Save Mappings.</translation>
    </message>
    <message>
        <source>Save and Go Back.</source>
        <translation>Klicken Sie auf Save and Go Back.</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>Klicken Sie auf Save.</translation>
    </message>
    <message>
        <source>Save. A Provisioning tab appears; come back here.</source>
        <translation>Klicken Sie auf Save. Die Registerkarte Provisioning erscheint; kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Save. Sumo Logic shows access ID and access key once: copy both and paste them here.</source>
        <translation>Klicken Sie auf Save. Sumo Logic zeigt Access ID und Access Key nur einmal: Kopieren Sie beide, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Save. Sync Password stays off.</source>
        <translation>Klicken Sie auf Save. Sync Password bleibt ausgeschaltet.</translation>
    </message>
    <message>
        <source>Scopes: Default, because no scope covers the SAML configuration.</source>
        <translation>Scopes: Default, weil kein Scope die SAML-Konfiguration abdeckt.</translation>
    </message>
    <message>
        <source>Sign-in method: SAML 2.0.</source>
        <translation>Sign-in method: SAML 2.0.</translation>
    </message>
    <message>
        <source>Single sign-on URL: {acsUrl}</source>
        <translation>Single sign-on URL: {acsUrl}</translation>
    </message>
    <message>
        <source>Test Connector Configuration, then Close.</source>
        <translation>Klicken Sie auf Test Connector Configuration, dann auf Close.</translation>
    </message>
    <message>
        <source>The Tokens tab.</source>
        <translation>Die Registerkarte Tokens.</translation>
    </message>
    <message>
        <source>The app&apos;s Assignments tab.</source>
        <translation>Die Registerkarte Assignments der App.</translation>
    </message>
    <message>
        <source>The app&apos;s General tab, further down.</source>
        <translation>Die Registerkarte General der App, weiter unten.</translation>
    </message>
    <message>
        <source>The app&apos;s Sign On tab.</source>
        <translation>Die Registerkarte Sign On der App.</translation>
    </message>
    <message>
        <source>The configuration {samlConfiguration}.</source>
        <translation>Die Konfiguration {samlConfiguration}.</translation>
    </message>
    <message>
        <source>The names as they stand here, capitals and all, are the values that Okta sends.</source>
        <translation>Die Namen, wie sie hier stehen, samt Groß- und Kleinschreibung, sind die Werte, die Okta sendet.</translation>
    </message>
    <message>
        <source>The person, with the role from Okta, and Active.</source>
        <translation>Die Person, mit der Rolle aus Okta und Active.</translation>
    </message>
    <message>
        <source>The search that finds pushed people.</source>
        <translation>Die Suche, die übertragene Personen findet.</translation>
    </message>
    <message>
        <source>The tab Okta User to {appName}.</source>
        <translation>Die Registerkarte Okta User to {appName}.</translation>
    </message>
    <message>
        <source>The tab {appName} to Okta User.</source>
        <translation>Die Registerkarte {appName} to Okta User.</translation>
    </message>
    <message>
        <source>These three, and not the groups: Sumo Logic has none over SCIM.</source>
        <translation>Diese drei, nicht aber die Gruppen: Über SCIM kennt Sumo Logic keine.</translation>
    </message>
    <message>
        <source>Unique identifier field for users: userName</source>
        <translation>Unique identifier field for users: userName</translation>
    </message>
    <message>
        <source>Update User Attributes: Enable.</source>
        <translation>Update User Attributes: Enable.</translation>
    </message>
    <message>
        <source>User permission: {rolesPermission}</source>
        <translation>User permission: {rolesPermission}</translation>
    </message>
    <message>
        <source>Username: the access ID, {accessId}</source>
        <translation>Username: die Access ID, {accessId}</translation>
    </message>
    <message>
        <source>Variable name: roles</source>
        <translation>Variable name: roles</translation>
    </message>
    <message>
        <source>X.509 Certificate: Okta&apos;s, from its first line to its last.</source>
        <translation>X.509 Certificate: das von Okta, von der ersten bis zur letzten Zeile.</translation>
    </message>
    <message>
        <source>Grant types: Authorization Code, Refresh Token, and Device Authorization under Advanced.</source>
        <translation>Grant Types: Authorization Code, Refresh Token und, unter Advanced, Device Authorization.</translation>
    </message>
    <message>
        <source>Grant, for each of these scopes and no other.</source>
        <translation>Grant, für jeden dieser Scopes und keinen anderen.</translation>
    </message>
    <message>
        <source>In the menu: Applications › Applications, then Create App Integration.</source>
        <translation>Im Menü: Applications › Applications, dann Create App Integration.</translation>
    </message>
    <message>
        <source>Only a Super Administrator can grant scopes.</source>
        <translation>Nur ein Super Administrator kann Scopes gewähren.</translation>
    </message>
    <message>
        <source>Save. Then copy the Client ID from the General tab.</source>
        <translation>Save. Kopieren Sie dann die Client ID von der Registerkarte General.</translation>
    </message>
    <message>
        <source>Sign-in method: OIDC - OpenID Connect, then Native Application and Next.</source>
        <translation>Sign-in method: OIDC - OpenID Connect, dann Native Application und Next.</translation>
    </message>
    <message>
        <source>Sign-in redirect URIs: the three addresses, exactly as they are.</source>
        <translation>Sign-in redirect URIs: die drei Adressen, genau so, wie sie sind.</translation>
    </message>
    <message>
        <source>The Okta API Scopes tab of the native app.</source>
        <translation>Die Registerkarte Okta API Scopes der nativen App.</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Okta didn&apos;t give this program access.</source>
        <translation>Okta hat diesem Programm keinen Zugriff gegeben.</translation>
    </message>
    <message>
        <source>Somebody refused it in the browser, or the account isn&apos;t assigned to the native app.</source>
        <translation>Er wurde im Browser abgelehnt, oder das Konto ist der nativen App nicht zugewiesen.</translation>
    </message>
    <message>
        <source>Assign the account to the app in Okta, then sign in again.</source>
        <translation>Weisen Sie das Konto in Okta der App zu und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The code ran out before it was used in the browser.</source>
        <translation>Der Code ist abgelaufen, bevor er im Browser benutzt wurde.</translation>
    </message>
    <message>
        <source>This program has no access.</source>
        <translation>Dieses Programm hat keinen Zugriff.</translation>
    </message>
    <message>
        <source>Get a new code.</source>
        <translation>Holen Sie einen neuen Code.</translation>
    </message>
    <message>
        <source>The native app in Okta lacks one of the scopes.</source>
        <translation>Der nativen App in Okta fehlt einer der Scopes.</translation>
    </message>
    <message>
        <source>Okta gives a sign-in all that it asks for, or nothing.</source>
        <translation>Okta gibt einer Anmeldung alles, was sie verlangt, oder nichts.</translation>
    </message>
    <message>
        <source>Have a Super Administrator grant the listed scopes on the app&apos;s Okta API Scopes tab.</source>
        <translation>Lassen Sie einen Super Administrator die aufgeführten Scopes auf der Registerkarte Okta API Scopes der App gewähren.</translation>
    </message>
    <message>
        <source>The native app in Okta doesn&apos;t allow this way to sign in.</source>
        <translation>Die native App in Okta erlaubt diese Art der Anmeldung nicht.</translation>
    </message>
    <message>
        <source>Its grant types don&apos;t include it.</source>
        <translation>Sie ist nicht unter ihren Grant Types.</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab tick Authorization Code, Refresh Token and Device Authorization.</source>
        <translation>Haken Sie auf der Registerkarte General der App Authorization Code, Refresh Token und Device Authorization an.</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t know that client ID as an app without a secret.</source>
        <translation>Okta kennt diese Client ID nicht als App ohne Geheimnis.</translation>
    </message>
    <message>
        <source>It is mistyped, of another org, or no native app.</source>
        <translation>Sie ist vertippt, gehört zu einer anderen Organisation oder ist keine native App.</translation>
    </message>
    <message>
        <source>Copy the Client ID from the native app&apos;s General tab.</source>
        <translation>Kopieren Sie die Client ID von der Registerkarte General der nativen App.</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t accept the answer of that sign-in any more.</source>
        <translation>Okta nimmt die Antwort dieser Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>It was used or has run out. This program has no access.</source>
        <translation>Sie wurde benutzt oder ist abgelaufen. Dieses Programm hat keinen Zugriff.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in to Okta has come to its end.</source>
        <translation>Die Anmeldung bei Okta ist zu Ende.</translation>
    </message>
    <message>
        <source>It was revoked, ran out, or its refresh token was used elsewhere. What is done stays done.</source>
        <translation>Sie wurde widerrufen, ist abgelaufen, oder ihr Refresh Token wurde anderswo benutzt. Was getan ist, bleibt getan.</translation>
    </message>
    <message>
        <source>Sign in again; the setup goes on where it was.</source>
        <translation>Melden Sie sich erneut an; die Einrichtung geht dort weiter, wo sie war.</translation>
    </message>
    <message>
        <source>The native app in Okta demands proof of possession (DPoP) with each token.</source>
        <translation>Die native App in Okta verlangt zu jedem Token einen Besitznachweis (DPoP).</translation>
    </message>
    <message>
        <source>This program doesn&apos;t make such proofs: the tokens would open nothing.</source>
        <translation>Dieses Programm erstellt solche Nachweise nicht: Die Tokens würden nichts öffnen.</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab clear Require Demonstrating Proof of Possession (DPoP) header in token requests, then sign in again.</source>
        <translation>Entfernen Sie auf der Registerkarte General der App den Haken bei Require Demonstrating Proof of Possession (DPoP) header in token requests und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Other programs use the ports that the browser&apos;s answer comes to.</source>
        <translation>Andere Programme belegen die Ports, an denen die Antwort des Browsers ankommt.</translation>
    </message>
    <message>
        <source>No page was opened. The details name the ports.</source>
        <translation>Es wurde keine Seite geöffnet. Die Details nennen die Ports.</translation>
    </message>
    <message>
        <source>Close those programs, or sign in with a code.</source>
        <translation>Schließen Sie diese Programme, oder melden Sie sich mit einem Code an.</translation>
    </message>
    <message>
        <source>The answer came from another server than your org&apos;s.</source>
        <translation>Die Antwort kam von einem anderen Server als dem Ihrer Organisation.</translation>
    </message>
    <message>
        <source>It was refused, and nothing was sent there.</source>
        <translation>Sie wurde abgelehnt, und nichts wurde dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the address of the org, then sign in again.</source>
        <translation>Prüfen Sie die Adresse der Organisation und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Okta named a page on another host to sign in at.</source>
        <translation>Okta hat zum Anmelden eine Seite auf einem anderen Host genannt.</translation>
    </message>
    <message>
        <source>It wasn&apos;t opened: a password belongs on your org&apos;s own page.</source>
        <translation>Sie wurde nicht geöffnet: Ein Passwort gehört auf die eigene Seite Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Check the address of the org.</source>
        <translation>Prüfen Sie die Adresse der Organisation.</translation>
    </message>
    <message>
        <source>That domain doesn&apos;t prove to belong to an Okta org.</source>
        <translation>Diese Domain gehört nicht nachweislich zu einer Okta-Organisation.</translation>
    </message>
    <message>
        <source>The org that it names doesn&apos;t name it in return on Okta&apos;s own domain. Nothing secret was sent.</source>
        <translation>Die Organisation, die sie nennt, nennt sie auf Oktas eigener Domain nicht ihrerseits. Nichts Geheimes wurde gesendet.</translation>
    </message>
    <message>
        <source>Use the org&apos;s address that ends in okta.com or another domain of Okta&apos;s.</source>
        <translation>Benutzen Sie die Adresse der Organisation, die auf okta.com oder eine andere Domain von Okta endet.</translation>
    </message>
    <message>
        <source>The address is a custom domain, and the setup file doesn&apos;t say of which org.</source>
        <translation>Die Adresse ist eine eigene Domain, und die Einrichtungsdatei sagt nicht, von welcher Organisation.</translation>
    </message>
    <message>
        <source>The details name the org that it belongs to. Nothing secret was sent.</source>
        <translation>Die Details nennen die Organisation, zu der sie gehört. Nichts Geheimes wurde gesendet.</translation>
    </message>
    <message>
        <source>If that is your org, put its address into the setup file as okta.oktaDomain.</source>
        <translation>Wenn das Ihre Organisation ist, tragen Sie ihre Adresse als okta.oktaDomain in die Einrichtungsdatei ein.</translation>
    </message>
    <message>
        <source>The setup names no native app to sign in with.</source>
        <translation>Die Einrichtung nennt keine native App zum Anmelden.</translation>
    </message>
    <message>
        <source>Nothing was asked of Okta.</source>
        <translation>Okta wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Put its client ID into the setup file: &quot;okta&quot;: {&quot;clientId&quot;: &quot;0oa...&quot;}.</source>
        <translation>Tragen Sie ihre Client ID in die Einrichtungsdatei ein: &quot;okta&quot;: {&quot;clientId&quot;: &quot;0oa...&quot;}.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be kept: there is no system keychain to keep it in.</source>
        <translation>Die Anmeldung kann nicht behalten werden: Es gibt keinen Schlüsselbund des Systems dafür.</translation>
    </message>
    <message>
        <source>It was taken back at Okta, so that nothing of it is left.</source>
        <translation>Sie wurde bei Okta zurückgenommen, damit nichts von ihr übrig bleibt.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, or use an API token for this run.</source>
        <translation>Starten oder entsperren Sie den Schlüsselbund, oder benutzen Sie für diesen Lauf ein API-Token.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Okta&apos;s answer has arrived. You can close this page and go back to the program.</source>
        <translation>Die Antwort von Okta ist angekommen. Sie können diese Seite schließen und zum Programm zurückkehren.</translation>
    </message>
    <message>
        <source>This answer belongs to another attempt</source>
        <translation>Diese Antwort gehört zu einem anderen Versuch</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Go back to the program and start again there.</source>
        <translation>Nichts wurde von ihr übernommen. Kehren Sie zum Programm zurück und beginnen Sie dort neu.</translation>
    </message>
    <message>
        <source>To sign you in</source>
        <translation>Um Sie anzumelden</translation>
    </message>
    <message>
        <source>So that you sign in once, not every hour</source>
        <translation>Damit Sie sich einmal anmelden und nicht jede Stunde</translation>
    </message>
    <message>
        <source>Steps 1 and 5: make the app, assign people and groups</source>
        <translation>Schritte 1 und 5: die App erstellen, Personen und Gruppen zuweisen</translation>
    </message>
    <message>
        <source>Step 3: the attribute &quot;roles&quot;</source>
        <translation>Schritt 3: das Attribut „roles“</translation>
    </message>
    <message>
        <source>Step 4: the mappings</source>
        <translation>Schritt 4: die Zuordnungen</translation>
    </message>
    <message>
        <source>Step 5: find people; nothing of them is changed</source>
        <translation>Schritt 5: Personen finden; an ihnen wird nichts geändert</translation>
    </message>
    <message>
        <source>Step 5: find groups; nothing of them is changed</source>
        <translation>Schritt 5: Gruppen finden; an ihnen wird nichts geändert</translation>
    </message>
    <message>
        <source>Step 6: the proof that each person arrived</source>
        <translation>Schritt 6: der Nachweis, dass jede Person angekommen ist</translation>
    </message>
    <message>
        <source>Whether there is a sign-in can&apos;t be told: the system keychain can&apos;t be read.</source>
        <translation>Ob es eine Anmeldung gibt, lässt sich nicht sagen: Der Schlüsselbund des Systems kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was taken back at Okta.</source>
        <translation>Bei Okta wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain and sign out again, or revoke the tokens of that app in Okta.</source>
        <translation>Starten oder entsperren Sie den Schlüsselbund und melden Sie sich erneut ab, oder widerrufen Sie die Tokens dieser App in Okta.</translation>
    </message>
</context>
<context>
    <name>StepLook</name>
    <message>
        <source>to do</source>
        <extracomment>The state of a step in the list at the left; one or two words</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The state of the step that is being done</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>working</source>
        <extracomment>The state of a step while the program works on it</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>The state of a step that waits for the person at the screen</extracomment>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>The state of a finished step</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>The state of a step that went wrong</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>The state of a step that was left out</extracomment>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>What you need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>Connect Okta to Sumo Logic</source>
        <translation>Okta mit Sumo Logic verbinden</translation>
    </message>
    <message>
        <source>Single sign-on and provisioning, in about 15 minutes. Everything is shown before it is changed, and read back afterwards. You can stop at any time and go on later.</source>
        <translation>Single Sign-on und Provisionierung, in etwa 15 Minuten. Alles wird gezeigt, bevor es geändert wird, und danach zurückgelesen. Sie können jederzeit anhalten und später fortfahren.</translation>
    </message>
    <message>
        <source>Sumo Logic</source>
        <translation>Sumo Logic</translation>
    </message>
    <message>
        <source>Which Sumo Logic tenant?</source>
        <translation>Welcher Sumo-Logic-Tenant?</translation>
    </message>
    <message>
        <source>Paste any address of it and an access key. The key is tried by reading only; nothing is changed.</source>
        <translation>Fügen Sie eine beliebige Adresse des Tenants und einen Access Key ein. Der Schlüssel wird nur lesend erprobt; es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Chec&amp;k access</source>
        <translation>Zugang prü&amp;fen</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>Which Okta org?</source>
        <translation>Welche Okta-Org?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>This is what will change</source>
        <translation>Das wird sich ändern</translation>
    </message>
    <message>
        <source>Read from both services. Nothing has been changed yet, and what is right already stays as it is.</source>
        <translation>Aus beiden Diensten gelesen. Noch wurde nichts geändert, und was schon richtig ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Step by step</source>
        <translation>&amp;Schritt für Schritt</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>App anlegen</translation>
    </message>
    <message>
        <source>Create the app in Okta</source>
        <translation>App in Okta anlegen</translation>
    </message>
    <message>
        <source>The app starts with placeholder addresses, because Sumo Logic makes the real ones only when it knows the app&apos;s certificate.</source>
        <translation>Die App beginnt mit Platzhalteradressen, weil Sumo Logic die echten erst erzeugt, wenn es das Zertifikat der App kennt.</translation>
    </message>
    <message>
        <source>Cr&amp;eate app in Okta</source>
        <translation>App in Okta anle&amp;gen</translation>
    </message>
    <message>
        <source>SAML settings</source>
        <translation>SAML-Einstellungen</translation>
    </message>
    <message>
        <source>Let Okta and Sumo Logic trust each other</source>
        <translation>Okta und Sumo Logic einander vertrauen lassen</translation>
    </message>
    <message>
        <source>Sumo Logic makes two addresses for your tenant. Okta needs both; Sumo Logic needs Okta&apos;s certificate. Nobody can sign in through the app until all three agree.</source>
        <translation>Sumo Logic erzeugt zwei Adressen für Ihren Tenant. Okta braucht beide; Sumo Logic braucht Oktas Zertifikat. Niemand kann sich über die App anmelden, bis alle drei übereinstimmen.</translation>
    </message>
    <message>
        <source>E&amp;xchange the settings</source>
        <translation>Einstellungen a&amp;ustauschen</translation>
    </message>
    <message>
        <source>Turn on SCIM</source>
        <translation>SCIM einschalten</translation>
    </message>
    <message>
        <source>Turn on SCIM in Okta</source>
        <translation>SCIM in Okta einschalten</translation>
    </message>
    <message>
        <source>P&amp;repare the credential</source>
        <translation>Zugangsdaten vo&amp;rbereiten</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Fill in the SCIM connector</source>
        <translation>SCIM-Connector ausfüllen</translation>
    </message>
    <message>
        <source>Wa&amp;tch Okta</source>
        <translation>Okta beobach&amp;ten</translation>
    </message>
    <message>
        <source>To App</source>
        <translation>To App</translation>
    </message>
    <message>
        <source>Let Okta create, update and deactivate people</source>
        <translation>Okta Personen anlegen, aktualisieren und deaktivieren lassen</translation>
    </message>
    <message>
        <source>Three switches in Okta. Whoever is assigned before they are on is never sent to Sumo Logic, so people come later.</source>
        <translation>Drei Schalter in Okta. Wer zugewiesen wird, bevor sie eingeschaltet sind, wird nie an Sumo Logic gesendet; daher kommen Personen später.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Carry roles from Okta to Sumo Logic</source>
        <translation>Rollen von Okta zu Sumo Logic übertragen</translation>
    </message>
    <message>
        <source>One attribute on the Okta user, one on the app. Sumo Logic matches role names exactly, so these are read from your tenant.</source>
        <translation>Ein Attribut beim Okta-Benutzer, eines bei der App. Sumo Logic vergleicht Rollennamen genau, daher werden sie aus Ihrem Tenant gelesen.</translation>
    </message>
    <message>
        <source>&amp;Add the roles attributes</source>
        <translation>&amp;Rollenattribute hinzufügen</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Send only what Sumo Logic takes</source>
        <translation>Nur senden, was Sumo Logic annimmt</translation>
    </message>
    <message>
        <source>Sumo Logic takes a name, an e-mail address and a role. Every other mapping goes, and so do the app&apos;s attributes that nothing needs.</source>
        <translation>Sumo Logic nimmt einen Namen, eine E-Mail-Adresse und eine Rolle an. Jede andere Zuordnung wird entfernt, ebenso die nicht benötigten Attribute der App.</translation>
    </message>
    <message>
        <source>&amp;Trim the mappings</source>
        <translation>Zuordnungen &amp;bereinigen</translation>
    </message>
    <message>
        <source>Assign people</source>
        <translation>Personen zuweisen</translation>
    </message>
    <message>
        <source>Who gets Sumo Logic?</source>
        <translation>Wer erhält Sumo Logic?</translation>
    </message>
    <message>
        <source>Choose people or groups and a role for each. Okta then makes them in Sumo Logic by itself.</source>
        <translation>Wählen Sie Personen oder Gruppen und jeweils eine Rolle. Okta legt sie dann selbst in Sumo Logic an.</translation>
    </message>
    <message>
        <source>Assi&amp;gn</source>
        <translation>Zu&amp;weisen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Is everybody there, with the right role?</source>
        <translation>Sind alle da, mit der richtigen Rolle?</translation>
    </message>
    <message>
        <source>Read from both sides, not assumed.</source>
        <translation>Von beiden Seiten gelesen, nicht angenommen.</translation>
    </message>
    <message>
        <source>Look for ever&amp;ybody</source>
        <translation>Nach allen &amp;suchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What was made, and what to watch</source>
        <translation>Was angelegt wurde und worauf zu achten ist</translation>
    </message>
    <message>
        <source>From now on changes of name, address or role in Okta reach Sumo Logic, and whoever loses the app is deactivated there.</source>
        <translation>Von nun an erreichen Änderungen von Name, Adresse oder Rolle in Okta auch Sumo Logic, und wer die App verliert, wird dort deaktiviert.</translation>
    </message>
    <message>
        <source>&amp;Save the record</source>
        <translation>Protokoll &amp;speichern</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Step 1 · Create the app</source>
        <translation>Schritt 1 · App anlegen</translation>
    </message>
    <message>
        <source>Step 2 · Provisioning</source>
        <translation>Schritt 2 · Provisionierung</translation>
    </message>
    <message>
        <source>Steps 3 to 5</source>
        <translation>Schritte 3 bis 5</translation>
    </message>
    <message>
        <source>Step 6 · Proof</source>
        <translation>Schritt 6 · Nachweis</translation>
    </message>
    <message>
        <source>Sho&amp;w me where</source>
        <translation>Zeigen, w&amp;o</translation>
    </message>
    <message>
        <source>Paste any address of it, and choose how an administrator signs in. The org is confirmed before anything secret is sent.</source>
        <translation>Fügen Sie irgendeine ihrer Adressen ein und wählen Sie, wie sich ein Administrator anmeldet. Die Organisation wird bestätigt, bevor etwas Geheimes gesendet wird.</translation>
    </message>
    <message>
        <source>Okta gets a credential of its own in Sumo Logic, tried before Okta uses it. The switch itself has no API, so it takes three clicks of yours; this page sees them.</source>
        <translation>Okta bekommt eigene Zugangsdaten in Sumo Logic, erprobt, bevor Okta sie benutzt. Der Schalter selbst hat keine API, deshalb braucht er drei Klicks von Ihnen; diese Seite sieht sie.</translation>
    </message>
    <message>
        <source>These values tell Okta where to send people and how to sign in to Sumo Logic. They can be entered on Okta&apos;s own screen alone.</source>
        <translation>Diese Werte sagen Okta, wohin es Personen sendet und wie es sich bei Sumo Logic anmeldet. Sie lassen sich nur auf Oktas eigener Seite eintragen.</translation>
    </message>
</context>
<context>
    <name>setup::Application</name>
    <message>
        <source>Work is running</source>
        <translation>Ein Vorgang läuft noch</translation>
    </message>
    <message>
        <source>Something is being changed at the moment.</source>
        <translation>Im Moment wird etwas geändert.</translation>
    </message>
    <message>
        <source>What is done stays. The next start looks first and goes on from there.</source>
        <translation>Was getan ist, bleibt. Der nächste Start sieht zuerst nach und fährt von dort fort.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>Anhalten und &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>This state didn&apos;t come about: %1</source>
        <translation>Dieser Zustand kam nicht zustande: %1</translation>
    </message>
    <message>
        <source>Opened for review: %1, %2</source>
        <extracomment>Status line: a page that was opened in one of its states; %1 is the page, %2 the state, as on the command line</extracomment>
        <translation>Zur Ansicht geöffnet: %1, %2</translation>
    </message>
    <message>
        <source>The choices can&apos;t be kept: the setup&apos;s folder can&apos;t be written.</source>
        <translation>Die Angaben lassen sich nicht aufbewahren: Der Ordner der Einrichtung ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>What is chosen from now on holds until the program is closed.</source>
        <translation>Was ab jetzt gewählt wird, gilt bis zum Schließen des Programms.</translation>
    </message>
    <message>
        <source>Make room there or allow writing, then change something again.</source>
        <translation>Schaffen Sie dort Platz oder erlauben Sie das Schreiben, und ändern Sie dann erneut etwas.</translation>
    </message>
    <message>
        <source>Practice %1</source>
        <translation>Übung %1</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Die Übung beenden</translation>
    </message>
    <message>
        <source>Practice begins anew each time.</source>
        <translation>Die Übung beginnt jedes Mal von vorn.</translation>
    </message>
    <message>
        <source>What was set up in the practice org and tenant goes with this window. A record that was saved stays.</source>
        <translation>Was in der Übungs-Org und im Übungs-Tenant eingerichtet wurde, geht mit diesem Fenster verloren. Ein gespeichertes Protokoll bleibt.</translation>
    </message>
    <message>
        <source>&amp;End the practice</source>
        <translation>Die Übung b&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Keep practising</source>
        <translation>Weiter ü&amp;ben</translation>
    </message>
</context>
<context>
    <name>setup::Pictures</name>
    <message>
        <source>as it is met</source>
        <translation>wie man sie antrifft</translation>
    </message>
    <message>
        <source>with an entry that can&apos;t be used</source>
        <translation>mit einer Eingabe, die nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>with what it will change</source>
        <translation>mit dem, was sie ändern wird</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>während auf Klicks gewartet wird</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused by a service</source>
        <translation>von einem Dienst abgelehnt</translation>
    </message>
    <message>
        <source>The page “%1”, %2</source>
        <extracomment>Under a picture of a page; %1 is its title, %2 how it stands: &quot;waiting for a person&quot;</extracomment>
        <translation>Die Seite „%1“, %2</translation>
    </message>
    <message>
        <source>Sketch: %1</source>
        <extracomment>Under a picture of a sketch; %1 is the way to the screen in the console</extracomment>
        <translation>Skizze: %1</translation>
    </message>
</context>
<context>
    <name>setup::documents</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>System Log</source>
        <translation>System Log</translation>
    </message>
    <message>
        <source>Sumo Logic</source>
        <translation>Sumo Logic</translation>
    </message>
    <message>
        <source>Role there</source>
        <translation>Rolle dort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Okta to Sumo Logic: what was set up</source>
        <translation>Okta zu Sumo Logic: was eingerichtet wurde</translation>
    </message>
    <message>
        <source>Practice: no real service was touched.</source>
        <translation>Übung: Es wurde kein echter Dienst berührt.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation>Was eingerichtet wurde</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Okta to Sumo Logic: handout</source>
        <translation>Von Okta zu Sumo Logic: Handout</translation>
    </message>
    <message>
        <source>Okta to Sumo Logic: the instructor&apos;s handout</source>
        <translation>Von Okta zu Sumo Logic: Handout für Lehrende</translation>
    </message>
    <message>
        <source>Single sign-on (SAML) and user provisioning (SCIM), step by step, as the program goes through them.</source>
        <translation>Single Sign-on (SAML) und Benutzerbereitstellung (SCIM) Schritt für Schritt, in der Reihenfolge des Programms.</translation>
    </message>
    <message>
        <source>The values are examples. The last column is for your own.</source>
        <translation>Die Werte sind Beispiele. Die letzte Spalte ist für Ihre eigenen.</translation>
    </message>
    <message>
        <source>The values are those of the setup for %1. What it doesn&apos;t know yet is an example in the pictures and empty in the tables.</source>
        <translation>Die Werte sind die der Einrichtung für %1. Was sie noch nicht kennt, ist in den Bildern ein Beispiel und in den Tabellen leer.</translation>
    </message>
    <message>
        <source>No secret is in here: keys and tokens are neither shown nor asked for. Write none down.</source>
        <translation>Hier steht kein Geheimnis: Schlüssel und Token werden weder gezeigt noch abgefragt. Schreiben Sie keine auf.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A heading: its number, then its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Your setup</source>
        <translation>Ihre Einrichtung</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihr eigener Wert</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>For the instructor (%1 minutes)</source>
        <translation>Für Lehrende (%1 Minuten)</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Typical questions</source>
        <translation>Typische Fragen</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Fallen</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A page&apos;s number, then how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>setup::material</name>
    <message>
        <source>Sketch of the screen %1. The numbers on it are those of the list.</source>
        <translation>Skizze der Ansicht %1. Die Nummern darin sind die der Liste.</translation>
    </message>
    <message>
        <source>Sumo Logic&apos;s guide: Provision with Okta</source>
        <translation>Anleitung von Sumo Logic: Provision with Okta</translation>
    </message>
    <message>
        <source>Sumo Logic&apos;s documentation: access keys</source>
        <translation>Dokumentation von Sumo Logic: Access Keys</translation>
    </message>
    <message>
        <source>Okta&apos;s documentation: create an API token</source>
        <translation>Dokumentation von Okta: API-Token erstellen</translation>
    </message>
    <message>
        <source>Event in Okta&apos;s System Log</source>
        <translation>Ereignis in Oktas System Log</translation>
    </message>
    <message>
        <source>Sumo Logic&apos;s address</source>
        <translation>Adresse von Sumo Logic</translation>
    </message>
    <message>
        <source>Okta&apos;s Admin Console</source>
        <translation>Admin Console von Okta</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>Dessen Rolle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>setup::steps::AssignPage</name>
    <message>
        <source>&amp;Find people and groups in Okta</source>
        <translation>Personen und Gruppen in Okta &amp;finden</translation>
    </message>
    <message>
        <source>By the beginning of a name, an address or a group&apos;s name</source>
        <translation>Nach dem Anfang eines Namens, einer Adresse oder eines Gruppennamens</translation>
    </message>
    <message>
        <source>Found in Okta</source>
        <translation>In Okta gefunden</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ufnehmen</translation>
    </message>
    <message>
        <source>Add all &amp;shown</source>
        <translation>Alle &amp;sichtbaren aufnehmen</translation>
    </message>
    <message>
        <source>Who gets the app</source>
        <translation>Wer die App erhält</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Person oder Gruppe</translation>
    </message>
    <message>
        <source>Role in Sumo Logic</source>
        <translation>Rolle in Sumo Logic</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <extracomment>In a list of found people: a name, then the login</extracomment>
        <translation>%1 (Gruppe)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (deactivated in Okta)</source>
        <translation>%1 (in Okta deaktiviert)</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Giv&amp;e role “%1”</source>
        <translation>Rolle „%1“ g&amp;eben</translation>
    </message>
    <message>
        <source>About %L1 min under Okta&apos;s limits.</source>
        <translation>Etwa %L1 min unter Oktas Begrenzungen.</translation>
    </message>
    <message>
        <source>&amp;Continue with nobody</source>
        <translation>Ohne Personen &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file</source>
        <translation>CSV-Datei &amp;importieren</translation>
    </message>
    <message>
        <source>A login in each line and, behind it, a role. The file can be dropped here, too.</source>
        <translation>Ein Anmeldename in jeder Zeile und dahinter eine Rolle. Die Datei kann auch hier abgelegt werden.</translation>
    </message>
    <message>
        <source>People from a CSV file</source>
        <translation>Personen aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Go on with %L1</source>
        <translation>Mit %L1 &amp;weitermachen</translation>
    </message>
    <message>
        <source>Something is under way</source>
        <translation>Ein Vorgang läuft gerade</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Whoever is assigned stays so; the others wait</source>
        <translation>Wer zugewiesen ist, bleibt es; die anderen warten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken from the file.</source>
        <translation>
            <numerusform>%Ln Person aus der Datei übernommen.</numerusform>
            <numerusform>%Ln Personen aus der Datei übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list can&apos;t change while people are being assigned.</source>
        <translation>Die Liste kann nicht geändert werden, während Personen zugewiesen werden.</translation>
    </message>
    <message>
        <source>Press Pause first, then drop the file again.</source>
        <translation>Klicken Sie zuerst auf Pausieren, und legen Sie die Datei dann erneut ab.</translation>
    </message>
    <message>
        <source>This page takes no such thing.</source>
        <translation>Diese Seite nimmt so etwas nicht an.</translation>
    </message>
    <message>
        <source>Drop one CSV file: a login in each line and, behind it, a role.</source>
        <translation>Legen Sie eine CSV-Datei ab: je Zeile ein Anmeldename und dahinter eine Rolle.</translation>
    </message>
    <message>
        <source>Assig&amp;n %L1</source>
        <translation>%L1 zu&amp;weisen</translation>
    </message>
    <message numerus="yes">
        <source>Assig&amp;n %Ln people</source>
        <translation>
            <numerusform>%Ln Person zu&amp;weisen</numerusform>
            <numerusform>%Ln Personen zu&amp;weisen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Aus der Liste &amp;nehmen</translation>
    </message>
    <message>
        <source>The list begins anew for %2. Who was on it for %1 stays with that setup.</source>
        <translation>Für %2 beginnt die Liste neu. Wer für %1 darauf stand, bleibt bei jener Einrichtung.</translation>
    </message>
    <message>
        <source>I have assigned them by ha&amp;nd</source>
        <translation>Ich habe sie &amp;von Hand zugewiesen</translation>
    </message>
</context>
<context>
    <name>setup::steps::BeginPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>Zuerst ü&amp;ben</translation>
    </message>
    <message>
        <source>Set up &amp;for real</source>
        <translation>&amp;Echte Dienste einrichten</translation>
    </message>
    <message>
        <source>Your own org and tenant. Nothing is changed before you have seen the whole plan.</source>
        <translation>Ihre eigene Org und Ihr eigener Tenant. Es wird nichts geändert, bevor Sie den ganzen Plan gesehen haben.</translation>
    </message>
    <message>
        <source>&amp;Go on with an earlier setup</source>
        <translation>Frühere Einrichtun&amp;g fortsetzen</translation>
    </message>
    <message>
        <source>Earlier setup</source>
        <translation>Frühere Einrichtung</translation>
    </message>
    <message>
        <source>What you need for real services</source>
        <translation>Was Sie für echte Dienste brauchen</translation>
    </message>
    <message>
        <source>This is practice: an Okta org and a Sumo Logic tenant inside this program. No real service is touched.</source>
        <translation>Dies ist eine Übung: eine Okta-Org und ein Sumo-Logic-Tenant innerhalb dieses Programms. Es wird kein echter Dienst berührt.</translation>
    </message>
    <message>
        <source>This is for real: your own org and tenant.</source>
        <translation>Dies sind echte Dienste: Ihre eigene Org und Ihr eigener Tenant.</translation>
    </message>
    <message>
        <source>&amp;Start practising</source>
        <translation>Übung &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Start the setup</source>
        <translation>Einrichtung &amp;starten</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>F&amp;ortfahren</translation>
    </message>
    <message>
        <source>Okta: an API token of an administrator who may manage apps, profiles and people.</source>
        <translation>Okta: ein API-Token eines Administrators, der Apps, Profile und Personen verwalten darf.</translation>
    </message>
    <message>
        <source>Sumo Logic: an access key of an administrator.</source>
        <translation>Sumo Logic: ein Access Key eines Administrators.</translation>
    </message>
    <message>
        <source>About 15 minutes, and three places in the Okta Admin Console that no program can reach.</source>
        <translation>Etwa 15 Minuten und drei Stellen in der Okta Admin Console, die kein Programm erreichen kann.</translation>
    </message>
    <message>
        <source>Changed in Okta: one app with its mappings and attributes, one attribute of the user profile, and the people and groups that you assign.</source>
        <translation>In Okta geändert: eine App mit ihren Zuordnungen und Attributen, ein Attribut des Benutzerprofils und die Personen und Gruppen, die Sie zuweisen.</translation>
    </message>
    <message>
        <source>Changed in Sumo Logic: one SAML configuration, and for Okta&apos;s provisioning one role, one service account and its access key.</source>
        <translation>In Sumo Logic geändert: eine SAML-Konfiguration und, für Oktas Provisionierung, eine Rolle, ein Dienstkonto und dessen Access Key.</translation>
    </message>
    <message>
        <source>An Okta org and a Sumo Logic tenant inside this program. No account is needed, and nothing leaves this computer. It begins anew each time.</source>
        <translation>Eine Okta-Org und ein Sumo-Logic-Tenant innerhalb dieses Programms. Es ist kein Konto nötig, und nichts verlässt diesen Computer. Jedes Mal beginnt alles von vorn.</translation>
    </message>
    <message>
        <source>no app name</source>
        <translation>kein App-Name</translation>
    </message>
    <message>
        <source>%1 · can&apos;t be read · %2</source>
        <translation>%1 · nicht lesbar · %2</translation>
    </message>
    <message>
        <source>That setup can&apos;t be read</source>
        <translation>Diese Einrichtung ist nicht lesbar</translation>
    </message>
    <message>
        <source>nothing made yet</source>
        <translation>noch nichts angelegt</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>To begin another way, close this window and start the program again.</source>
        <translation>Um anders zu beginnen, schließen Sie dieses Fenster und starten das Programm neu.</translation>
    </message>
    <message>
        <source>An earlier setup goes on: “%1”.</source>
        <translation>Eine frühere Einrichtung geht weiter: „%1“.</translation>
    </message>
</context>
<context>
    <name>setup::steps::ByHandPage</name>
    <message>
        <source>I&apos;d rather do it by hand</source>
        <translation>Lieber von Hand erledigen</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>setup::steps::ChangesPage</name>
    <message>
        <source>Something is under way</source>
        <translation>Ein Vorgang läuft gerade</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Let the practice &amp;administrator click</source>
        <translation>Übungsadministrator &amp;klicken lassen</translation>
    </message>
    <message>
        <source>&amp;Open the app in Okta</source>
        <translation>App in Ok&amp;ta öffnen</translation>
    </message>
    <message>
        <source>The practice administrator couldn&apos;t do the clicks.</source>
        <translation>Der Übungsadministrator konnte die Klicks nicht ausführen.</translation>
    </message>
    <message>
        <source>Your clicks in the Okta Admin Console</source>
        <translation>Ihre Klicks in der Okta Admin Console</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>What Okta says</source>
        <translation>Was Okta sagt</translation>
    </message>
    <message>
        <source>asked at %1</source>
        <translation>gefragt um %1</translation>
    </message>
    <message>
        <source>It is&amp;n&apos;t done yet</source>
        <translation>&amp;Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Kept as said by you; this program can&apos;t see it</source>
        <translation>Wird als Ihre Angabe festgehalten; dieses Programm kann es nicht sehen</translation>
    </message>
    <message>
        <source>I have do&amp;ne this by hand</source>
        <translation>Von Hand e&amp;rledigt</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Es ließ sich kein Browser starten.</translation>
    </message>
    <message>
        <source>Copy the address from the details, and open it in a browser.</source>
        <translation>Kopieren Sie die Adresse aus den Details, und öffnen Sie sie in einem Browser.</translation>
    </message>
</context>
<context>
    <name>setup::steps::ConnectorPage</name>
    <message>
        <source>SCIM connector base URL</source>
        <translation>SCIM connector base URL</translation>
    </message>
    <message>
        <source>Unique identifier field for users</source>
        <translation>Unique identifier field for users</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>Basic Auth; the access ID in Sumo Logic</source>
        <translation>Basic Auth; die Access ID in Sumo Logic</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Basic Auth; the access key in Sumo Logic</source>
        <translation>Basic Auth; der Access Key in Sumo Logic</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>HTTP Header, in place of Basic Auth</source>
        <translation>HTTP Header, anstelle von Basic Auth</translation>
    </message>
    <message>
        <source>Both together, encoded on this computer. Okta takes either way.</source>
        <translation>Beides zusammen, auf diesem Computer kodiert. Okta nimmt beide Arten an.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know the key. Sumo Logic shows a key only once; make a new one there.</source>
        <translation>Dieser Computer kennt den Schlüssel nicht. Sumo Logic zeigt einen Schlüssel nur einmal; legen Sie dort einen neuen an.</translation>
    </message>
    <message>
        <source>Taken off the clipboard again after %L1 seconds.</source>
        <translation>Wird nach %L1 Sekunden wieder aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>I have &amp;saved it</source>
        <translation>Ist &amp;gespeichert</translation>
    </message>
    <message>
        <source>SCIM: the protocol by which Okta makes, changes and switches off users in Sumo Logic.</source>
        <translation>SCIM: das Protokoll, mit dem Okta Benutzer in Sumo Logic anlegt, ändert und abschaltet.</translation>
    </message>
    <message>
        <source>Okta may not show a saved connector before To App is on. When you have saved it and nothing happens here, press “I have saved it”.</source>
        <translation>Okta zeigt einen gespeicherten Connector möglicherweise erst, wenn To App eingeschaltet ist. Wenn Sie ihn gespeichert haben und hier nichts geschieht, klicken Sie auf „Ist gespeichert“.</translation>
    </message>
</context>
<context>
    <name>setup::steps::CreateAppPage</name>
    <message>
        <source>App na&amp;me</source>
        <translation>Na&amp;me der App</translation>
    </message>
    <message>
        <source>People see it on their Okta dashboard. In Okta it is called Application label.</source>
        <translation>Personen sehen ihn auf ihrem Okta-Dashboard. In Okta heißt er Application label.</translation>
    </message>
    <message>
        <source>&amp;Use that app</source>
        <translation>Diese App n&amp;utzen</translation>
    </message>
    <message>
        <source>The exact settings that are sent</source>
        <translation>Die genauen Einstellungen, die gesendet werden</translation>
    </message>
    <message>
        <source>Looking in Okta for an app of that name</source>
        <translation>In Okta wird nach einer App dieses Namens gesucht</translation>
    </message>
    <message>
        <source>No app in Okta has that name.</source>
        <translation>Keine App in Okta hat diesen Namen.</translation>
    </message>
    <message>
        <source>Okta has apps of that name that can&apos;t be used for this. Type another name.</source>
        <translation>Okta hat Apps dieses Namens, die hierfür nicht genutzt werden können. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Okta has an app of that name</source>
        <translation>Okta hat eine App dieses Namens</translation>
    </message>
    <message>
        <source>Okta has an app of that name that this setup began. It is gone on with.</source>
        <translation>Okta hat eine App dieses Namens, die diese Einrichtung begonnen hat. Mit ihr wird fortgefahren.</translation>
    </message>
    <message>
        <source>Okta has an app of that name that this setup didn&apos;t make. Using it changes its addresses, attributes and mappings for everybody who signs in with it. Use that one, or type another name.</source>
        <translation>Okta hat eine App dieses Namens, die diese Einrichtung nicht angelegt hat. Wird sie verwendet, ändern sich ihre Adressen, Attribute und Mappings für alle, die sich mit ihr anmelden. Nutzen Sie diese, oder geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>an app of that name</source>
        <translation>eine App dieses Namens</translation>
    </message>
</context>
<context>
    <name>setup::steps::CreateAppStep</name>
    <message>
        <source>Enter a name for the app.</source>
        <translation>Geben Sie einen Namen für die App ein.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>Ein Name hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Unsigned</translation>
    </message>
    <message>
        <source>Application label</source>
        <translation>Bezeichnung der App</translation>
    </message>
    <message>
        <source>Sign-on mode</source>
        <translation>Anmeldemodus</translation>
    </message>
    <message>
        <source>Single sign-on URL</source>
        <translation>Single sign-on URL</translation>
    </message>
    <message>
        <source>Audience URI (SP Entity ID)</source>
        <translation>Audience URI (SP Entity ID)</translation>
    </message>
    <message>
        <source>Recipient URL</source>
        <translation>Recipient URL</translation>
    </message>
    <message>
        <source>Destination URL</source>
        <translation>Destination URL</translation>
    </message>
    <message>
        <source>Name ID format</source>
        <translation>Name ID format</translation>
    </message>
    <message>
        <source>Name ID</source>
        <translation>Name ID</translation>
    </message>
    <message>
        <source>Application username</source>
        <translation>Application username</translation>
    </message>
    <message>
        <source>Attribute statements</source>
        <translation>Attribute Statements</translation>
    </message>
    <message>
        <source>none: Sumo Logic takes roles over SCIM</source>
        <translation>keine: Sumo Logic übernimmt Rollen über SCIM</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Assertion signature</source>
        <translation>Assertion Signature</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signature Algorithm</translation>
    </message>
    <message>
        <source>Digest algorithm</source>
        <translation>Digest Algorithm</translation>
    </message>
    <message>
        <source>The name has a character that nobody sees (%1): delete it, or type the name anew.</source>
        <translation>Der Name enthält ein Zeichen, das niemand sieht (%1): Löschen Sie es, oder geben Sie den Namen neu ein.</translation>
    </message>
</context>
<context>
    <name>setup::steps::FinishPage</name>
    <message>
        <source>The record of this setup</source>
        <translation>Das Protokoll dieser Einrichtung</translation>
    </message>
    <message>
        <source>as a web page and as JSON, with no secret in it</source>
        <translation>als Webseite und als JSON, ohne Geheimnisse darin</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Das Journal</translation>
    </message>
    <message>
        <source>what was done, when</source>
        <translation>was wann getan wurde</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Noch offen: %1</translation>
    </message>
    <message>
        <source>&amp;Save it again</source>
        <translation>Erneut &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Pr&amp;otokoll öffnen</translation>
    </message>
    <message>
        <source>The app&apos;s certificate is valid until %1. Renew it in Okta before then and take the new one into Sumo Logic, or sign-in stops.</source>
        <translation>Das Zertifikat der App ist bis %1 gültig. Erneuern Sie es vorher in Okta und übernehmen Sie das neue in Sumo Logic, sonst ist keine Anmeldung mehr möglich.</translation>
    </message>
    <message>
        <source>Whoever lost the app and gets it again is refused until the old user is deleted in Sumo Logic.</source>
        <translation>Wem die App entzogen wurde und wer sie erneut erhält, wird abgelehnt, bis der alte Benutzer in Sumo Logic gelöscht ist.</translation>
    </message>
    <message>
        <source>The app in the Okta Admin Console</source>
        <translation>Die App in der Okta Admin Console</translation>
    </message>
    <message>
        <source>The tenant in Sumo Logic</source>
        <translation>Der Tenant in Sumo Logic</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Cale&amp;ndar file</source>
        <translation>Kale&amp;nderdatei</translation>
    </message>
    <message>
        <source>Reminders of the certificate and the access key</source>
        <translation>Erinnerungen an das Zertifikat und den Access Key</translation>
    </message>
    <message>
        <source>Said by you, not seen: %1</source>
        <translation>Von Ihnen angegeben, nicht gesehen: %1</translation>
    </message>
    <message>
        <source>What to do next, and what to watch</source>
        <translation>Was als Nächstes zu tun und was zu beachten ist</translation>
    </message>
    <message>
        <source>To undo this setup</source>
        <translation>Diese Einrichtung rückgängig machen</translation>
    </message>
    <message>
        <source>in a terminal, when this window is closed</source>
        <translation>in einem Terminal, wenn dieses Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Lists what it would take back; with --yes behind it, it does so.</source>
        <translation>Listet auf, was zurückgenommen würde; mit --yes dahinter geschieht es.</translation>
    </message>
    <message>
        <source>It works: everything stands in both services, and everybody is in Sumo Logic with the right role.</source>
        <translation>Es funktioniert: Alles steht in beiden Diensten, und alle sind mit der richtigen Rolle in Sumo Logic.</translation>
    </message>
    <message>
        <source>Sign in once through the app, in a private window, as somebody who was assigned.</source>
        <translation>Melden Sie sich einmal über die App an, in einem privaten Fenster, als eine Person, die zugewiesen wurde.</translation>
    </message>
    <message>
        <source>Keep one Sumo Logic administrator who may sign in without SAML, for the day that Okta can&apos;t be reached.</source>
        <translation>Behalten Sie in Sumo Logic einen Administrator, der sich ohne SAML anmelden darf, für den Tag, an dem Okta nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Sumo Logic switches an access key off after 30 days without use, and Okta uses the key %1 only when it sends something. In a quiet month, press Test Connector Configuration on the app&apos;s Provisioning tab in Okta.</source>
        <translation>Sumo Logic schaltet einen Access Key nach 30 Tagen ohne Nutzung ab, und Okta benutzt den Key %1 nur, wenn es etwas sendet. Klicken Sie in einem ruhigen Monat auf der Registerkarte Provisioning der App in Okta auf Test Connector Configuration.</translation>
    </message>
</context>
<context>
    <name>setup::steps::MappingsPage</name>
    <message>
        <source>From Okta to the app</source>
        <translation>Von Okta zur App</translation>
    </message>
    <message>
        <source>Okta user</source>
        <translation>Okta-Benutzer</translation>
    </message>
    <message>
        <source>App user</source>
        <translation>App-Benutzer</translation>
    </message>
    <message>
        <source>From the app to Okta</source>
        <translation>Von der App zu Okta</translation>
    </message>
    <message>
        <source>Attributes of the app user profile</source>
        <translation>Attribute des App-Benutzerprofils</translation>
    </message>
</context>
<context>
    <name>setup::steps::OAuthPage</name>
    <message>
        <source>Clie&amp;nt ID of the native app</source>
        <translation>Client ID der &amp;nativen App</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab in the Okta Admin Console. It is no secret.</source>
        <translation>Auf der Registerkarte General der App in der Okta Admin Console. Sie ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>How the native app is made, once for the org</source>
        <translation>Wie die native App erstellt wird, einmal für die Organisation</translation>
    </message>
    <message>
        <source>A Super Administrator does this; the sketch shows where. Whoever signs in later can be another.</source>
        <translation>Das tut ein Super Administrator; die Skizze zeigt, wo. Wer sich später anmeldet, kann jemand anderes sein.</translation>
    </message>
    <message>
        <source>Applications › Create App Integration: OIDC, then Native Application.</source>
        <translation>Applications › Create App Integration: OIDC, dann Native Application.</translation>
    </message>
    <message>
        <source>Grant types: Authorization Code, Refresh Token, and Device Authorization under Advanced.</source>
        <translation>Grant Types: Authorization Code, Refresh Token und, unter Advanced, Device Authorization.</translation>
    </message>
    <message>
        <source>Sign-in redirect URIs: the three addresses below, exactly as they are.</source>
        <translation>Sign-in redirect URIs: die drei Adressen unten, genau so, wie sie sind.</translation>
    </message>
    <message>
        <source>General tab: no client secret, Proof Key for Code Exchange (PKCE) on, DPoP off.</source>
        <translation>Registerkarte General: kein Client Secret, Proof Key for Code Exchange (PKCE) an, DPoP aus.</translation>
    </message>
    <message>
        <source>Okta API Scopes tab: Grant for each scope below that begins with okta.</source>
        <translation>Registerkarte Okta API Scopes: Grant für jeden Scope unten, der mit okta beginnt.</translation>
    </message>
    <message>
        <source>Assignments tab: the administrator who signs in here.</source>
        <translation>Registerkarte Assignments: wer sich hier als Administrator anmeldet.</translation>
    </message>
    <message>
        <source>Sign-in redirect URI</source>
        <translation>Sign-in redirect URI</translation>
    </message>
    <message>
        <source>What Okta will ask you to allow</source>
        <translation>Was Okta Sie zu erlauben bittet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>QR code of the page, with the code in it</source>
        <translation>QR-Code der Seite, mit dem Code darin</translation>
    </message>
    <message>
        <source>Or point a telephone&apos;s camera at the QR code.</source>
        <translation>Oder richten Sie die Kamera eines Telefons auf den QR-Code.</translation>
    </message>
    <message>
        <source>Op&amp;en in the browser</source>
        <translation>Im Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Answer on the page that your browser shows</source>
        <translation>Antworten Sie auf der Seite, die Ihr Browser zeigt</translation>
    </message>
    <message>
        <source>Open the page on any device and enter the code, until %1</source>
        <translation>Öffnen Sie die Seite auf einem beliebigen Gerät und geben Sie den Code ein, bis %1</translation>
    </message>
</context>
<context>
    <name>setup::steps::OktaPage</name>
    <message>
        <source>Add&amp;ress of the org</source>
        <translation>Ad&amp;resse der Organisation</translation>
    </message>
    <message>
        <source>For example acme.okta.com, the Admin Console&apos;s address, or a custom domain</source>
        <translation>Zum Beispiel acme.okta.com, die Adresse der Admin Console oder eine eigene Domain</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API-&amp;Token</translation>
    </message>
    <message>
        <source>Made in the Okta Admin Console under Security › API › Tokens</source>
        <translation>Wird in der Okta Admin Console unter Security › API › Tokens erstellt</translation>
    </message>
    <message>
        <source>From this computer&apos;s keychain</source>
        <translation>Aus dem Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Geben Sie das API-Token ein.</translation>
    </message>
    <message>
        <source>Asking Okta</source>
        <translation>Okta wird abgefragt</translation>
    </message>
    <message>
        <source>Use the &amp;practice credentials</source>
        <translation>Ü&amp;bungszugangsdaten verwenden</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t accept this token.</source>
        <translation>Okta akzeptiert dieses Token nicht.</translation>
    </message>
    <message>
        <source>You do the part in Okta by hand; this program can&apos;t see it</source>
        <translation>Den Teil in Okta erledigen Sie von Hand; dieses Programm kann ihn nicht sehen</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>Wie melden Sie sich an?</translation>
    </message>
    <message>
        <source>With an AP&amp;I token</source>
        <translation>Mit einem AP&amp;I-Token</translation>
    </message>
    <message>
        <source>Sign in with &amp;your browser</source>
        <translation>Mit Ihrem Brow&amp;ser anmelden</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode, also on another device</source>
        <translation>Mit einem &amp;Code anmelden, auch auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>What these credentials can do</source>
        <translation>Was diese Zugangsdaten können</translation>
    </message>
    <message>
        <source>This domain belongs to the Okta org %1, which names it in return. Nothing secret has been sent yet. Is that your org?</source>
        <translation>Diese Domain gehört zur Okta-Organisation %1, die sie ihrerseits nennt. Noch wurde nichts Geheimes gesendet. Ist das Ihre Organisation?</translation>
    </message>
    <message>
        <source>Sign o&amp;ut of Okta</source>
        <translation>Von Okta ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Sign in to Okta</source>
        <translation>Bei Okta an&amp;melden</translation>
    </message>
    <message>
        <source>Not o&amp;ur org</source>
        <translation>Nicht &amp;unsere Organisation</translation>
    </message>
    <message>
        <source>Yes, it i&amp;s ours</source>
        <translation>&amp;Ja, sie ist unsere</translation>
    </message>
    <message>
        <source>Waiting for your answer in the browser</source>
        <translation>Wartet auf Ihre Antwort im Browser</translation>
    </message>
    <message>
        <source>Stop w&amp;aiting</source>
        <translation>Nicht m&amp;ehr warten</translation>
    </message>
    <message>
        <source>&amp;Go on without access</source>
        <translation>Ohne Zu&amp;gang weiter</translation>
    </message>
</context>
<context>
    <name>setup::steps::OktaStep</name>
    <message>
        <source>Changed to %1</source>
        <translation>Geändert in %1</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client ID ein.</translation>
    </message>
    <message>
        <source>A client ID has letters and digits alone.</source>
        <translation>Eine Client ID hat nur Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>setup::steps::ProvisioningPage</name>
    <message>
        <source>Who signs in to Sumo Logic for Okta?</source>
        <translation>Wer meldet sich für Okta bei Sumo Logic an?</translation>
    </message>
    <message>
        <source>&amp;Make a service account for it</source>
        <translation>Dafür ein Servi&amp;cekonto erstellen</translation>
    </message>
    <message>
        <source>With a role that may manage users and roles, and nothing else.</source>
        <translation>Mit einer Rolle, die Benutzer und Rollen verwalten darf und sonst nichts.</translation>
    </message>
    <message>
        <source>&amp;Use an access key of your own</source>
        <translation>Einen eigenen Access Key &amp;verwenden</translation>
    </message>
    <message>
        <source>Its owner must be allowed to manage users and roles. When the owner goes, Okta is cut off.</source>
        <translation>Der Eigentümer muss Benutzer und Rollen verwalten dürfen. Scheidet der Eigentümer aus, ist Okta abgeschnitten.</translation>
    </message>
    <message>
        <source>Access &amp;ID</source>
        <translation>Access &amp;ID</translation>
    </message>
    <message>
        <source>Access ke&amp;y</source>
        <translation>Access Ke&amp;y</translation>
    </message>
    <message>
        <source>From this computer&apos;s keychain</source>
        <translation>Aus dem Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation>Geben Sie den Access Key ein.</translation>
    </message>
    <message>
        <source>T&amp;ry the access key</source>
        <translation>Access Key p&amp;rüfen</translation>
    </message>
</context>
<context>
    <name>setup::steps::ReviewPage</name>
    <message>
        <source>In Okta</source>
        <translation>In Okta</translation>
    </message>
    <message>
        <source>Changes in Okta</source>
        <translation>Änderungen in Okta</translation>
    </message>
    <message>
        <source>In Sumo Logic</source>
        <translation>In Sumo Logic</translation>
    </message>
    <message>
        <source>Changes in Sumo Logic</source>
        <translation>Änderungen in Sumo Logic</translation>
    </message>
    <message>
        <source>By you, in the Okta Admin Console</source>
        <translation>Durch Sie, in der Okta Admin Console</translation>
    </message>
    <message>
        <source>What you do in the Okta Admin Console</source>
        <translation>Was Sie in der Okta Admin Console tun</translation>
    </message>
    <message>
        <source>Reading what Okta and Sumo Logic have. Nothing is changed.</source>
        <translation>Der Bestand in Okta und Sumo Logic wird gelesen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Nothing is left to change</source>
        <translation>Es ist nichts mehr zu ändern</translation>
    </message>
    <message>
        <source>Everything is as it should be already.</source>
        <translation>Alles ist bereits so, wie es sein soll.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message>
        <source>Reading both services</source>
        <translation>Beide Dienste werden gelesen</translation>
    </message>
    <message>
        <source>Do every&amp;thing that needs no clicks</source>
        <translation>Alles &amp;tun, was keine Klicks braucht</translation>
    </message>
    <message>
        <source>Goes on until something is yours to do or to choose</source>
        <translation>Läuft weiter, bis Sie etwas tun oder entscheiden müssen</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>E&amp;xport the plan</source>
        <translation>Plan e&amp;xportieren</translation>
    </message>
    <message>
        <source>As JSON, to be read before or kept afterwards</source>
        <translation>Als JSON, um ihn vorher zu lesen oder danach aufzubewahren</translation>
    </message>
    <message>
        <source>What the command okta-sumo-setup-cli undo takes back</source>
        <translation>Was der Befehl okta-sumo-setup-cli undo zurücknimmt</translation>
    </message>
    <message>
        <source>What no undo takes back</source>
        <translation>Was kein Rückgängigmachen zurücknimmt</translation>
    </message>
    <message>
        <source>To do or to check: %L1</source>
        <translation>Zu tun oder zu prüfen: %L1</translation>
    </message>
</context>
<context>
    <name>setup::steps::RolesPage</name>
    <message>
        <source>Roles of your tenant that Okta may give</source>
        <translation>Rollen Ihres Tenants, die Okta vergeben darf</translation>
    </message>
    <message>
        <source>External name</source>
        <translation>External name</translation>
    </message>
    <message>
        <source>of the app&apos;s attribute</source>
        <translation>des Attributs der App</translation>
    </message>
    <message>
        <source>Sumo Logic finds the role by this name. It is written for you, and then compared letter by letter.</source>
        <translation>An diesem Namen findet Sumo Logic die Rolle. Er wird für Sie eingetragen und dann Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>People may change this value on their own Okta profile. That gives them no role: the role that reaches Sumo Logic is the one of their assignment, and no mapping reads the profile.</source>
        <translation>Personen dürfen diesen Wert in ihrem eigenen Okta-Profil ändern. Das gibt ihnen keine Rolle: In Sumo Logic kommt die Rolle ihrer Zuweisung an, und keine Zuordnung liest das Profil.</translation>
    </message>
</context>
<context>
    <name>setup::steps::SamlSettingsPage</name>
    <message>
        <source>Single sign-on URL</source>
        <translation>Single sign-on URL</translation>
    </message>
    <message>
        <source>Assertion Consumer URL in Sumo Logic</source>
        <translation>Assertion Consumer URL in Sumo Logic</translation>
    </message>
    <message>
        <source>Audience URI (SP Entity ID)</source>
        <translation>Audience URI (SP Entity ID)</translation>
    </message>
    <message>
        <source>Entity ID in Sumo Logic</source>
        <translation>Entity ID in Sumo Logic</translation>
    </message>
    <message>
        <source>Sumo Logic hides this on its screen unless SP-initiated login is on; it is read through the API.</source>
        <translation>Sumo Logic blendet dies in der eigenen Oberfläche aus, solange der SP-initiierte Login nicht eingeschaltet ist; es wird über die API gelesen.</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>X.509-Zertifikat</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, from Okta</source>
        <translation>SHA-256-Fingerabdruck, von Okta</translation>
    </message>
    <message>
        <source>Made by Sumo Logic when the settings are exchanged.</source>
        <translation>Wird von Sumo Logic beim Austausch der Einstellungen erzeugt.</translation>
    </message>
    <message>
        <source>From the Sumo Logic SAML configuration “%1”, into Okta › SAML Settings › Single sign-on URL.</source>
        <translation>Aus der SAML-Konfiguration „%1“ in Sumo Logic nach Okta › SAML Settings › Single sign-on URL.</translation>
    </message>
    <message>
        <source>Valid until %1. Issuer: %2</source>
        <translation>Gültig bis %1. Aussteller: %2</translation>
    </message>
    <message>
        <source>Made by Okta with the app.</source>
        <translation>Wird von Okta mit der App erzeugt.</translation>
    </message>
    <message>
        <source>ACS, Assertion Consumer Service: where Okta sends people with the proof that they have signed in.</source>
        <translation>ACS, Assertion Consumer Service: dorthin schickt Okta die Personen mit dem Nachweis ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>Entity ID: the name that Sumo Logic goes by in SAML. A sign-in that was made for another is refused.</source>
        <translation>Entity ID: der Name von Sumo Logic in SAML. Eine Anmeldung, die für einen anderen Namen ausgestellt ist, wird abgewiesen.</translation>
    </message>
</context>
<context>
    <name>setup::steps::SetupRun</name>
    <message>
        <source>Watching Okta</source>
        <translation>Okta wird beobachtet</translation>
    </message>
    <message>
        <source>Reading what Okta and Sumo Logic have</source>
        <translation>Der Bestand in Okta und Sumo Logic wird gelesen</translation>
    </message>
</context>
<context>
    <name>setup::steps::ShownPage</name>
    <message>
        <source>already right</source>
        <translation>bereits richtig</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>von Ihnen angegeben</translation>
    </message>
</context>
<context>
    <name>setup::steps::SumoPage</name>
    <message>
        <source>Add&amp;ress of the tenant, or its deployment</source>
        <translation>Ad&amp;resse des Tenants oder sein Deployment</translation>
    </message>
    <message>
        <source>For example service.us2.sumologic.com, an API address, or just us2</source>
        <translation>Zum Beispiel service.us2.sumologic.com, eine API-Adresse oder einfach us2</translation>
    </message>
    <message>
        <source>Access &amp;ID</source>
        <translation>Access &amp;ID</translation>
    </message>
    <message>
        <source>Access ke&amp;y</source>
        <translation>Access Ke&amp;y</translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation>Was dieser Access Key kann</translation>
    </message>
    <message>
        <source>From this computer&apos;s keychain</source>
        <translation>Aus dem Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation>Geben Sie den Access Key ein.</translation>
    </message>
    <message>
        <source>&amp;Use that deployment</source>
        <translation>Dieses Deployment &amp;verwenden</translation>
    </message>
    <message>
        <source>Asking Sumo Logic</source>
        <translation>Sumo Logic wird abgefragt</translation>
    </message>
    <message>
        <source>Use the &amp;practice credentials</source>
        <translation>Ü&amp;bungszugangsdaten verwenden</translation>
    </message>
    <message>
        <source>Sumo Logic doesn&apos;t accept this key with this access ID.</source>
        <translation>Sumo Logic akzeptiert diesen Access Key mit dieser Access ID nicht.</translation>
    </message>
    <message>
        <source>You do the part in Sumo Logic by hand; this program can&apos;t see it</source>
        <translation>Den Teil in Sumo Logic erledigen Sie von Hand; dieses Programm kann ihn nicht sehen</translation>
    </message>
    <message>
        <source>&amp;Go on without access</source>
        <translation>Ohne Zu&amp;gang weiter</translation>
    </message>
    <message>
        <source>Made in Sumo Logic: Administration › Security › Access Keys, or your name › Preferences › My Access Keys</source>
        <translation>Wird in Sumo Logic erstellt: Administration › Security › Access Keys, oder Ihr Name › Preferences › My Access Keys</translation>
    </message>
</context>
<context>
    <name>setup::steps::SumoStep</name>
    <message>
        <source>Changed to %1</source>
        <translation>Geändert in %1</translation>
    </message>
    <message>
        <source>Enter the access ID.</source>
        <translation>Geben Sie die Access ID ein.</translation>
    </message>
    <message>
        <source>An access ID has letters and digits alone.</source>
        <translation>Eine Access ID besteht nur aus Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>setup::steps::VerifyPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>People, roles, reasons</source>
        <translation>Personen, Rollen, Gründe</translation>
    </message>
    <message>
        <source>Proof of everybody</source>
        <translation>Nachweis für alle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>System
Log</source>
        <translation>System
Log</translation>
    </message>
    <message>
        <source>Sumo
Logic</source>
        <translation>Sumo
Logic</translation>
    </message>
    <message>
        <source>Role there</source>
        <translation>Rolle dort</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%L1 proven</source>
        <translation>%L1 nachgewiesen</translation>
    </message>
    <message>
        <source>%L1 on the way</source>
        <translation>%L1 unterwegs</translation>
    </message>
    <message>
        <source>%L1 to mend</source>
        <translation>%L1 zu beheben</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>E&amp;xport CSV</source>
        <translation>CSV e&amp;xportieren</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Fi&amp;nish with %L1</source>
        <translation>Mit %L1 abschließe&amp;n</translation>
    </message>
    <message>
        <source>Looking for everybody</source>
        <translation>Alle werden gesucht</translation>
    </message>
    <message>
        <source>Go o&amp;n as it is</source>
        <translation>U&amp;nverändert fortfahren</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>Nachweis exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is nobody to look for. Assign people or groups now, or at any later time: open this setup again then.</source>
        <translation>Es ist niemand zu suchen. Weisen Sie jetzt oder jederzeit später Personen oder Gruppen zu: Öffnen Sie diese Einrichtung dann erneut.</translation>
    </message>
    <message>
        <source>Nobody is assigned yet</source>
        <translation>Noch niemand zugewiesen</translation>
    </message>
    <message>
        <source>log: %1</source>
        <translation>Log: %1</translation>
    </message>
    <message>
        <source>&amp;Continue with nobody</source>
        <translation>Ohne Personen &amp;weiter</translation>
    </message>
    <message>
        <source>Assi&amp;gn people</source>
        <translation>Personen z&amp;uweisen</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln people are in Sumo Logic with the right role</source>
        <translation>
            <numerusform>%L1 von %Ln Person ist mit der richtigen Rolle in Sumo Logic</numerusform>
            <numerusform>%L1 von %Ln Personen sind mit der richtigen Rolle in Sumo Logic</numerusform>
        </translation>
    </message>
    <message>
        <source>I have loo&amp;ked: they are there</source>
        <translation>Ich habe na&amp;chgesehen: alle sind da</translation>
    </message>
</context>
<context>
    <name>setup::steps::WizardPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>setup::text</name>
    <message>
        <source>already right</source>
        <translation>bereits richtig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>must not be changed now</source>
        <translation>darf jetzt nicht geändert werden</translation>
    </message>
    <message>
        <source>needs your decision</source>
        <translation>braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>wird erstellt</translation>
    </message>
    <message>
        <source>by hand in Okta</source>
        <translation>von Hand in Okta</translation>
    </message>
    <message>
        <source>will be checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>from Okta</source>
        <translation>von Okta</translation>
    </message>
    <message>
        <source>from Sumo Logic</source>
        <translation>von Sumo Logic</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>assigned before provisioning was on</source>
        <translation>zugewiesen, bevor die Provisionierung eingeschaltet war</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>nicht zugewiesen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not assigned in Okta: assign this person.</source>
        <translation>In Okta nicht zugewiesen: Weisen Sie diese Person zu.</translation>
    </message>
    <message>
        <source>Assigned before provisioning was on, so Okta never sends them: assign again.</source>
        <translation>Zugewiesen, bevor die Provisionierung eingeschaltet war; Okta sendet diese Person daher nie: Weisen Sie sie erneut zu.</translation>
    </message>
    <message>
        <source>Okta is still working, usually under a minute.</source>
        <translation>Okta arbeitet noch, meist weniger als eine Minute.</translation>
    </message>
    <message>
        <source>Sumo Logic refused: %1</source>
        <translation>Sumo Logic hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Okta holds a failed task: Dashboard, Tasks in the Admin Console tells why.</source>
        <translation>Okta hält eine fehlgeschlagene Aufgabe: Dashboard, Tasks in der Admin Console nennt den Grund.</translation>
    </message>
    <message>
        <source>There; the System Log doesn&apos;t tell it yet.</source>
        <translation>Vorhanden; das System Log zeigt es noch nicht.</translation>
    </message>
    <message>
        <source>Okta says provisioned; Sumo Logic doesn&apos;t show them yet.</source>
        <translation>Laut Okta provisioniert; Sumo Logic zeigt diese Person noch nicht.</translation>
    </message>
    <message>
        <source>Inactive in Sumo Logic: delete the old user there, then assign again.</source>
        <translation>In Sumo Logic inaktiv: Löschen Sie dort den alten Benutzer und weisen Sie die Person dann erneut zu.</translation>
    </message>
    <message>
        <source>Sumo Logic gave another role. Names are matched exactly: compare the role and its external name.</source>
        <translation>Sumo Logic hat eine andere Rolle vergeben. Namen werden exakt abgeglichen: Vergleichen Sie die Rolle und den External name.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The host can&apos;t be found (DNS). Check the spelling of the base URL.</source>
        <translation>Der Host wurde nicht gefunden (DNS). Prüfen Sie die Schreibweise der Basis-URL.</translation>
    </message>
    <message>
        <source>Nobody answers at that address, or the connection broke. Check the network and try again.</source>
        <translation>Unter dieser Adresse antwortet niemand, oder die Verbindung ist abgebrochen. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection. Check the system&apos;s proxy settings.</source>
        <translation>Der Proxy des Netzwerks hat die Verbindung abgelehnt. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again in a moment.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified (TLS), so nothing was sent. Check this computer&apos;s clock, and whether a proxy replaces certificates.</source>
        <translation>Die Identität des Servers konnte nicht bestätigt werden (TLS), daher wurde nichts gesendet. Prüfen Sie die Uhr dieses Computers und ob ein Proxy Zertifikate ersetzt.</translation>
    </message>
    <message>
        <source>301: the key belongs to another deployment. Okta needs the exact address: %1</source>
        <translation>301: Der Access Key gehört zu einem anderen Deployment. Okta braucht die genaue Adresse: %1</translation>
    </message>
    <message>
        <source>401: the access ID or key is wrong, or the key was switched off (unused for 30 days).</source>
        <translation>401: Die Access ID oder der Access Key ist falsch, oder der Access Key wurde abgeschaltet (30 Tage ungenutzt).</translation>
    </message>
    <message>
        <source>403: the key is right, but its role may not manage users, or an IP allowlist keeps the caller out.</source>
        <translation>403: Der Access Key ist richtig, aber seine Rolle darf keine Benutzer verwalten, oder eine IP-Zulassungsliste sperrt den Aufrufer aus.</translation>
    </message>
    <message>
        <source>404: there is no SCIM at that path. The base URL ends in /api/v1/scim.</source>
        <translation>404: Unter diesem Pfad gibt es kein SCIM. Die Basis-URL endet auf /api/v1/scim.</translation>
    </message>
    <message>
        <source>429: too many calls at the moment. Try again in a minute.</source>
        <translation>429: Im Moment zu viele Aufrufe. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>%1: Sumo Logic has trouble of its own at the moment. Try again later.</source>
        <translation>%1: Sumo Logic hat im Moment selbst eine Störung. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Something answers there, but it isn&apos;t SCIM. The base URL ends in /api/v1/scim.</source>
        <translation>Dort antwortet etwas, aber es ist nicht SCIM. Die Basis-URL endet auf /api/v1/scim.</translation>
    </message>
    <message>
        <source>What was under way may or may not have been taken; the next try looks first.</source>
        <translation>Was unterwegs war, wurde vielleicht übernommen, vielleicht nicht; der nächste Versuch sieht zuerst nach.</translation>
    </message>
    <message>
        <source>This call changed nothing.</source>
        <translation>Dieser Aufruf hat nichts geändert.</translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be found.</source>
        <translation>Die Adresse von %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Prüfen Sie die Adresse und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The connection to %1 broke or nobody answered.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen, oder niemand hat geantwortet.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection.</source>
        <translation>Der Proxy des Netzwerks hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t reached.</source>
        <translation>%1 wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified.</source>
        <translation>Die Identität von %1 konnte nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>Nothing secret was sent, and there is no way round this check.</source>
        <translation>Es wurde nichts Geheimes gesendet, und diese Prüfung lässt sich nicht umgehen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and whether a proxy replaces certificates.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und ob ein Proxy Zertifikate ersetzt.</translation>
    </message>
    <message>
        <source>This program doesn&apos;t send credentials to that address.</source>
        <translation>Dieses Programm sendet keine Zugangsdaten an diese Adresse.</translation>
    </message>
    <message>
        <source>Use an https address of the service itself.</source>
        <translation>Verwenden Sie eine https-Adresse des Dienstes selbst.</translation>
    </message>
    <message>
        <source>The key belongs to another Sumo Logic deployment.</source>
        <translation>Der Access Key gehört zu einem anderen Deployment von Sumo Logic.</translation>
    </message>
    <message>
        <source>Correct the deployment.</source>
        <translation>Korrigieren Sie das Deployment.</translation>
    </message>
    <message>
        <source>Use this deployment: %1</source>
        <translation>Verwenden Sie dieses Deployment: %1</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the credentials.</source>
        <translation>%1 akzeptiert die Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>The credentials are right, but may not do this in %1.</source>
        <translation>Die Zugangsdaten sind richtig, dürfen dies in %1 aber nicht.</translation>
    </message>
    <message>
        <source>Use credentials with that permission, or have it granted.</source>
        <translation>Verwenden Sie Zugangsdaten mit dieser Berechtigung oder lassen Sie sie erteilen.</translation>
    </message>
    <message>
        <source>This organization of %1 doesn&apos;t have that feature.</source>
        <translation>Diese Organisation von %1 hat diese Funktion nicht.</translation>
    </message>
    <message>
        <source>The setup can&apos;t go on without it.</source>
        <translation>Ohne sie kann die Einrichtung nicht weitergehen.</translation>
    </message>
    <message>
        <source>Ask the vendor&apos;s support to enable it.</source>
        <translation>Bitten Sie den Support des Anbieters, sie einzuschalten.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have what was asked for.</source>
        <translation>%1 hat das Angefragte nicht.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile.</source>
        <translation>Es wurde möglicherweise inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 has something of that name already.</source>
        <translation>%1 hat bereits etwas mit diesem Namen.</translation>
    </message>
    <message>
        <source>Nothing was made twice.</source>
        <translation>Nichts wurde doppelt erstellt.</translation>
    </message>
    <message>
        <source>Choose another name, or adopt what is there.</source>
        <translation>Wählen Sie einen anderen Namen oder übernehmen Sie das Vorhandene.</translation>
    </message>
    <message>
        <source>%1 refuses these values.</source>
        <translation>%1 lehnt diese Werte ab.</translation>
    </message>
    <message>
        <source>This step changed nothing.</source>
        <translation>Dieser Schritt hat nichts geändert.</translation>
    </message>
    <message>
        <source>Correct what the details name.</source>
        <translation>Korrigieren Sie, was die Details nennen.</translation>
    </message>
    <message>
        <source>%1 has had too many calls.</source>
        <translation>%1 hat zu viele Aufrufe erhalten.</translation>
    </message>
    <message>
        <source>Waiting didn&apos;t help within bounds; nothing is lost.</source>
        <translation>Warten hat in vertretbarer Zeit nicht geholfen; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own at the moment.</source>
        <translation>%1 hat im Moment selbst eine Störung.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 answered something that this program doesn&apos;t understand.</source>
        <translation>%1 hat etwas geantwortet, das dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>Perhaps a proxy or a sign-in page answered in its place. Nothing was assumed.</source>
        <translation>Vielleicht hat stattdessen ein Proxy oder eine Anmeldeseite geantwortet. Es wurde nichts angenommen.</translation>
    </message>
    <message>
        <source>Try again; the details help support.</source>
        <translation>Versuchen Sie es erneut; die Details helfen dem Support.</translation>
    </message>
    <message>
        <source>Something that must come first isn&apos;t done.</source>
        <translation>Etwas, das zuerst kommen muss, ist nicht erledigt.</translation>
    </message>
    <message>
        <source>Do the earlier step first.</source>
        <translation>Führen Sie zuerst den früheren Schritt aus.</translation>
    </message>
    <message>
        <source>What is there contradicts the setup.</source>
        <translation>Das Vorhandene widerspricht der Einrichtung.</translation>
    </message>
    <message>
        <source>Look at the details and decide.</source>
        <translation>Sehen Sie sich die Details an und entscheiden Sie.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show the expected result yet.</source>
        <translation>%1 zeigt das erwartete Ergebnis noch nicht.</translation>
    </message>
    <message>
        <source>What was written is written; it can take a while to show.</source>
        <translation>Was geschrieben wurde, ist geschrieben; es kann eine Weile dauern, bis es sichtbar wird.</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>Prüfen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Somebody must act in the Okta Admin Console.</source>
        <translation>Jemand muss in der Okta Admin Console tätig werden.</translation>
    </message>
    <message>
        <source>No API can do it.</source>
        <translation>Keine API kann das übernehmen.</translation>
    </message>
    <message>
        <source>Do the clicks that are listed.</source>
        <translation>Führen Sie die aufgeführten Klicks aus.</translation>
    </message>
    <message>
        <source>What was entered can&apos;t be used.</source>
        <translation>Die Eingabe kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Korrigieren Sie die Eingabe.</translation>
    </message>
    <message>
        <source>A file can&apos;t be used.</source>
        <translation>Eine Datei kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>See the details for the file and the reason.</source>
        <translation>Die Details nennen die Datei und den Grund.</translation>
    </message>
    <message>
        <source>The system keychain can&apos;t be used.</source>
        <translation>Der Schlüsselbund des Systems kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Secrets aren&apos;t written anywhere else.</source>
        <translation>Geheimnisse werden nirgendwo sonst gespeichert.</translation>
    </message>
    <message>
        <source>Unlock it, or keep them for this run only.</source>
        <translation>Entsperren Sie den Schlüsselbund oder behalten Sie die Geheimnisse nur für diesen Programmlauf.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde gestoppt.</translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>Es wurde nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>Go on whenever you like.</source>
        <translation>Fahren Sie fort, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>%1 asks us to wait %2 s</source>
        <translation>%1 bittet um %2 s Wartezeit</translation>
    </message>
    <message>
        <source>%1 has too many calls at once; going on in %2 s</source>
        <translation>%1 hat zu viele Aufrufe gleichzeitig; weiter in %2 s</translation>
    </message>
    <message>
        <source>%1 has trouble; trying again in %2 s</source>
        <translation>%1 hat eine Störung; neuer Versuch in %2 s</translation>
    </message>
    <message>
        <source>No connection to %1; trying again in %2 s</source>
        <translation>Keine Verbindung zu %1; neuer Versuch in %2 s</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show the new app everywhere yet; looking again in %2 s</source>
        <translation>%1 zeigt die neue App noch nicht überall; erneute Prüfung in %2 s</translation>
    </message>
    <message>
        <source>%1 slows sign-ins down; going on in %2 s</source>
        <translation>%1 bremst Anmeldungen; weiter in %2 s</translation>
    </message>
    <message>
        <source>For Provisioning choose SCIM.</source>
        <translation>Wählen Sie bei Provisioning die Option SCIM.</translation>
    </message>
    <message>
        <source>Save. A Provisioning tab appears.</source>
        <translation>Klicken Sie auf Save. Die Registerkarte Provisioning erscheint.</translation>
    </message>
    <message>
        <source>SCIM connector base URL: %1</source>
        <translation>SCIM connector base URL: %1</translation>
    </message>
    <message>
        <source>Unique identifier field for users: userName</source>
        <translation>Unique identifier field for users: userName</translation>
    </message>
    <message>
        <source>Supported provisioning actions: Import New Users and Profile Updates, Push New Users, Push Profile Updates</source>
        <translation>Supported provisioning actions: Import New Users and Profile Updates, Push New Users, Push Profile Updates</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>Klicken Sie auf Save.</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Applications › Applications, and click Create App Integration.</source>
        <translation>Öffnen Sie in der Okta Admin Console Applications › Applications und klicken Sie auf Create App Integration.</translation>
    </message>
    <message>
        <source>Choose SAML 2.0, and click Next.</source>
        <translation>Wählen Sie SAML 2.0 und klicken Sie auf Next.</translation>
    </message>
    <message>
        <source>Enter the App name below, and click Next.</source>
        <translation>Geben Sie den unten stehenden App name ein und klicken Sie auf Next.</translation>
    </message>
    <message>
        <source>Enter the exact settings below; the real addresses come in the next step.</source>
        <translation>Geben Sie vorerst genau die unten stehenden Einstellungen ein; die echten Adressen folgen im nächsten Schritt.</translation>
    </message>
    <message>
        <source>Click Next, then Finish.</source>
        <translation>Klicken Sie auf Next, dann auf Finish.</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Applications › Applications › %1, General tab.</source>
        <translation>Öffnen Sie in der Okta Admin Console Applications › Applications › %1, Registerkarte General.</translation>
    </message>
    <message>
        <source>Click Edit in SAML Settings, then Next.</source>
        <translation>Klicken Sie in SAML Settings auf Edit, dann auf Next.</translation>
    </message>
    <message>
        <source>Enter the values below. Use the Single sign-on URL for Recipient URL and Destination URL too.</source>
        <translation>Geben Sie die unten stehenden Werte ein. Verwenden Sie die Single sign-on URL auch für Recipient URL und Destination URL.</translation>
    </message>
    <message>
        <source>In Sumo Logic open Administration › Account Security Settings › SAML, and add a configuration.</source>
        <translation>Öffnen Sie in Sumo Logic Administration › Account Security Settings › SAML und fügen Sie eine Konfiguration hinzu.</translation>
    </message>
    <message>
        <source>Enter the values below. The certificate is on the app&apos;s Sign On tab in Okta.</source>
        <translation>Geben Sie die unten stehenden Werte ein. Das Zertifikat finden Sie in Okta auf der Registerkarte Sign On der App.</translation>
    </message>
    <message>
        <source>For Attribute Mapping choose Use SAML subject, and save.</source>
        <translation>Wählen Sie bei Attribute Mapping die Option Use SAML subject und speichern Sie.</translation>
    </message>
    <message>
        <source>In Sumo Logic open Administration › Users and Roles › Roles, and click Add Role.</source>
        <translation>Öffnen Sie in Sumo Logic Administration › Users and Roles › Roles und klicken Sie auf Add Role.</translation>
    </message>
    <message>
        <source>Enter the name below, and allow Manage Users and Roles and nothing else.</source>
        <translation>Geben Sie den unten stehenden Namen ein und erlauben Sie Manage Users and Roles und sonst nichts.</translation>
    </message>
    <message>
        <source>Click Save.</source>
        <translation>Klicken Sie auf Save.</translation>
    </message>
    <message>
        <source>In Sumo Logic open Administration › Security › Service Accounts, and click Add.</source>
        <translation>Öffnen Sie in Sumo Logic Administration › Security › Service Accounts und klicken Sie auf Add.</translation>
    </message>
    <message>
        <source>Enter the name and address below, give it the role above alone, and click Save.</source>
        <translation>Geben Sie den unten stehenden Namen und die Adresse ein, vergeben Sie nur die oben genannte Rolle und klicken Sie auf Save.</translation>
    </message>
    <message>
        <source>In Sumo Logic open that service account, and add an access key.</source>
        <translation>Öffnen Sie in Sumo Logic dieses Servicekonto und fügen Sie einen Access Key hinzu.</translation>
    </message>
    <message>
        <source>Enter its access ID and key above, as an access key of your own. Sumo Logic shows the key once.</source>
        <translation>Geben Sie die zugehörige Access ID und den Access Key oben als eigenen Access Key ein. Sumo Logic zeigt den Access Key nur einmal.</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Directory › Profile Editor › Okta User (default).</source>
        <translation>Öffnen Sie in der Okta Admin Console Directory › Profile Editor › Okta User (default).</translation>
    </message>
    <message>
        <source>Click Add Attribute, and choose the data type string, the display name Roles and the variable name roles.</source>
        <translation>Klicken Sie auf Add Attribute und wählen Sie als Data type string, als Display name Roles und als Variable name roles.</translation>
    </message>
    <message>
        <source>Tick Define enumerated list of values, enter the values below, and click Save.</source>
        <translation>Aktivieren Sie Define enumerated list of values, geben Sie die unten stehenden Werte ein und klicken Sie auf Save.</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Directory › Profile Editor › %1 User.</source>
        <translation>Öffnen Sie in der Okta Admin Console Directory › Profile Editor › %1 User.</translation>
    </message>
    <message>
        <source>Click Add Attribute, and enter the values below letter by letter.</source>
        <translation>Klicken Sie auf Add Attribute und geben Sie die unten stehenden Werte Zeichen für Zeichen ein.</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Directory › Profile Editor › %1 User › Mappings.</source>
        <translation>Öffnen Sie in der Okta Admin Console Directory › Profile Editor › %1 User › Mappings.</translation>
    </message>
    <message>
        <source>Open the tab from Okta User to %1.</source>
        <translation>Öffnen Sie die Registerkarte von Okta User zu %1.</translation>
    </message>
    <message>
        <source>Open the tab from %1 to Okta User.</source>
        <translation>Öffnen Sie die Registerkarte von %1 zu Okta User.</translation>
    </message>
    <message>
        <source>Delete each mapping that goes.</source>
        <translation>Löschen Sie jede Zuordnung, die entfällt.</translation>
    </message>
    <message>
        <source>Click Save Mappings.</source>
        <translation>Klicken Sie auf Save Mappings.</translation>
    </message>
    <message>
        <source>Delete each attribute that goes, with the cross at its right.</source>
        <translation>Löschen Sie jedes Attribut, das entfällt, mit dem Kreuz rechts daneben.</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Applications › Applications › %1, Assignments tab.</source>
        <translation>Öffnen Sie in der Okta Admin Console Applications › Applications › %1, Registerkarte Assignments.</translation>
    </message>
    <message>
        <source>Click Assign, choose each person or group, choose the role, and click Save and Go Back.</source>
        <translation>Klicken Sie auf Assign, wählen Sie jede Person oder Gruppe, wählen Sie die Rolle und klicken Sie auf Save and Go Back.</translation>
    </message>
    <message>
        <source>Make a new signing certificate in Okta (Sign On tab, SAML Signing Certificates), take it into Sumo Logic, and only then activate it. Otherwise nobody can sign in through the app any more.</source>
        <translation>Erstellen Sie in Okta ein neues Signaturzertifikat (Registerkarte Sign On, SAML Signing Certificates), übernehmen Sie es in Sumo Logic und aktivieren Sie es erst danach. Sonst kann sich niemand mehr über die App anmelden.</translation>
    </message>
    <message>
        <source>Renew the certificate of “%1” in Okta</source>
        <translation>Zertifikat von „%1“ in Okta erneuern</translation>
    </message>
    <message>
        <source>The certificate of “%1” in Okta expires today</source>
        <translation>Das Zertifikat von „%1“ in Okta läuft heute ab</translation>
    </message>
    <message>
        <source>Check Okta&apos;s access key in Sumo Logic</source>
        <translation>Access Key von Okta in Sumo Logic prüfen</translation>
    </message>
    <message>
        <source>Sumo Logic switches an access key off after 30 days without use. The key is %1; see Administration › Security › Access Keys.</source>
        <translation>Sumo Logic schaltet einen Access Key nach 30 Tagen ohne Nutzung ab. Der Access Key ist %1; siehe Administration › Security › Access Keys.</translation>
    </message>
    <message>
        <source>SCIM provisioning</source>
        <translation>SCIM-Provisionierung</translation>
    </message>
    <message>
        <source>The connector works: Sumo Logic answers as SCIM and knows 1 person.</source>
        <translation>Der Connector funktioniert: Sumo Logic antwortet als SCIM und kennt 1 Person.</translation>
    </message>
    <message>
        <source>The connector works: Sumo Logic answers as SCIM and knows %L1 people.</source>
        <translation>Der Connector funktioniert: Sumo Logic antwortet als SCIM und kennt %L1 Personen.</translation>
    </message>
    <message>
        <source>Enter other credentials.</source>
        <translation>Geben Sie andere Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>Open Applications › Applications › %1, General tab, and click Edit in App Settings.</source>
        <translation>Öffnen Sie Applications › Applications › %1, Registerkarte General, und klicken Sie in App Settings auf Edit.</translation>
    </message>
    <message>
        <source>%1 · request id %2</source>
        <extracomment>A call of a service&apos;s API, then the reference that its support asks for</extracomment>
        <translation>%1 · Anfragenummer %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben mit %1</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Applications › Applications › %1, Sign On tab.</source>
        <translation>Öffnen Sie in der Okta Admin Console Applications › Applications › %1, Registerkarte Sign On.</translation>
    </message>
    <message>
        <source>Under SAML Signing Certificates copy the Issuer, and download the active certificate. Sumo Logic wants both in the next step.</source>
        <translation>Kopieren Sie unter SAML Signing Certificates den Issuer, und laden Sie das aktive Zertifikat herunter. Sumo Logic braucht beides im nächsten Schritt.</translation>
    </message>
    <message>
        <source>Okta asks Sumo Logic itself when you enter the connector: click Test Connector Configuration there.</source>
        <translation>Okta fragt Sumo Logic selbst, wenn Sie den Connector eintragen: Klicken Sie dort auf Test Connector Configuration.</translation>
    </message>
    <message>
        <source>In Sumo Logic open Administration › Users and Roles › Users.</source>
        <translation>Öffnen Sie in Sumo Logic Administration › Users and Roles › Users.</translation>
    </message>
    <message>
        <source>Look for each person that you assigned: active, and with the role that you chose.</source>
        <translation>Suchen Sie jede Person, die Sie zugewiesen haben: aktiv und mit der gewählten Rolle.</translation>
    </message>
    <message>
        <source>said by you, not seen</source>
        <translation>von Ihnen angegeben, nicht gesehen</translation>
    </message>
    <message>
        <source>This group has no members, so nobody is to arrive.</source>
        <translation>Diese Gruppe hat keine Mitglieder, also muss niemand ankommen.</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>wird ersetzt</translation>
    </message>
    <message>
        <source>Two services come to trust each other: Okta says who somebody is, Sumo Logic says what they may do.</source>
        <translation>Zwei Dienste lernen, einander zu vertrauen: Okta sagt, wer jemand ist, Sumo Logic sagt, was die Person darf.</translation>
    </message>
    <message>
        <source>Single sign-on (SAML) is how people get in. Provisioning (SCIM) is how their accounts get there.</source>
        <translation>Über Single Sign-on (SAML) kommen die Personen hinein. Über Bereitstellung (SCIM) kommen ihre Konten dorthin.</translation>
    </message>
    <message>
        <source>The list of steps at the left: what is done, and what needs a person.</source>
        <translation>Die Liste der Schritte links: was erledigt ist und wo ein Mensch gebraucht wird.</translation>
    </message>
    <message>
        <source>The practice frame: nothing in it reaches a real service.</source>
        <translation>Der Übungsrahmen: Nichts darin erreicht einen echten Dienst.</translation>
    </message>
    <message>
        <source>Can I try this without an account?</source>
        <translation>Kann ich das ohne Konto ausprobieren?</translation>
    </message>
    <message>
        <source>Yes. The practice world has both services on this computer.</source>
        <translation>Ja. Die Übungswelt hat beide Dienste auf diesem Computer.</translation>
    </message>
    <message>
        <source>Every tenant lives in one deployment. The address at which you sign in tells which.</source>
        <translation>Jeder Tenant liegt in genau einem Deployment. Die Adresse, an der Sie sich anmelden, verrät, in welchem.</translation>
    </message>
    <message>
        <source>An access key has two parts: the access ID is no secret; the key is, and is shown once.</source>
        <translation>Ein Access Key hat zwei Teile: Die Access ID ist nicht geheim; der Schlüssel ist es und wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Paste a browser address: the deployment is recognised.</source>
        <translation>Fügen Sie eine Browseradresse ein: Das Deployment wird erkannt.</translation>
    </message>
    <message>
        <source>The rows under the key: each is one permission, tried by reading only.</source>
        <translation>Die Zeilen unter dem Schlüssel: Jede ist eine Berechtigung, nur lesend erprobt.</translation>
    </message>
    <message>
        <source>Why not my password?</source>
        <translation>Warum nicht mein Passwort?</translation>
    </message>
    <message>
        <source>Programs sign in with access keys, which can be limited and taken back one by one.</source>
        <translation>Programme melden sich mit Access Keys an, die sich einzeln beschränken und zurücknehmen lassen.</translation>
    </message>
    <message>
        <source>The wrong deployment answers with a redirect (301), so the key looks wrong when the address is.</source>
        <translation>Das falsche Deployment antwortet mit einer Weiterleitung (301). So scheint der Schlüssel falsch zu sein, obwohl es die Adresse ist.</translation>
    </message>
    <message>
        <source>A key that nobody uses for 30 days switches itself off.</source>
        <translation>Ein Schlüssel, den 30 Tage lang niemand verwendet, schaltet sich selbst ab.</translation>
    </message>
    <message>
        <source>An IP allowlist in Sumo Logic can block this computer, and Okta too.</source>
        <translation>Eine IP-Zulassungsliste in Sumo Logic kann diesen Computer sperren, und Okta ebenso.</translation>
    </message>
    <message>
        <source>Any address of the org will do: the login page, the Admin Console, a custom domain.</source>
        <translation>Jede Adresse der Org genügt: die Anmeldeseite, die Admin Console, eine eigene Domain.</translation>
    </message>
    <message>
        <source>The token acts with the rights of the administrator who made it.</source>
        <translation>Das Token handelt mit den Rechten der Person, die es erstellt hat.</translation>
    </message>
    <message>
        <source>The org is confirmed before the token is sent.</source>
        <translation>Die Org wird bestätigt, bevor das Token gesendet wird.</translation>
    </message>
    <message>
        <source>Where tokens are made: Security › API › Tokens.</source>
        <translation>Wo Tokens erstellt werden: Security › API › Tokens.</translation>
    </message>
    <message>
        <source>Does the token expire?</source>
        <translation>Läuft das Token ab?</translation>
    </message>
    <message>
        <source>Yes. Okta revokes it after 30 days without use.</source>
        <translation>Ja. Okta widerruft es, wenn es 30 Tage lang nicht verwendet wird.</translation>
    </message>
    <message>
        <source>A token of somebody who may not manage apps signs in well and fails later: look at the rows first.</source>
        <translation>Das Token einer Person, die keine Apps verwalten darf, meldet sich problemlos an und scheitert später: Sehen Sie sich zuerst die Zeilen an.</translation>
    </message>
    <message>
        <source>This is the whole plan, before anything is written. What is right already stays as it is.</source>
        <translation>Das ist der ganze Plan, bevor etwas geschrieben wird. Was schon stimmt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What is now and what will be, side by side, for each change.</source>
        <translation>Für jede Änderung nebeneinander: was jetzt ist und was sein wird.</translation>
    </message>
    <message>
        <source>The clicks that only a person can make are named here already.</source>
        <translation>Die Klicks, die nur ein Mensch machen kann, stehen schon hier.</translation>
    </message>
    <message>
        <source>Can this be undone?</source>
        <translation>Lässt sich das rückgängig machen?</translation>
    </message>
    <message>
        <source>A plan is as fresh as its reading. After somebody else has changed something, look again.</source>
        <translation>Ein Plan ist so aktuell wie das, was gelesen wurde. Hat jemand anders etwas geändert, sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The app is Okta&apos;s picture of Sumo Logic. It starts with placeholder addresses, because each side needs something that the other side makes.</source>
        <translation>Die App ist Oktas Bild von Sumo Logic. Sie beginnt mit Platzhalteradressen, weil jede Seite etwas braucht, das die andere erzeugt.</translation>
    </message>
    <message>
        <source>The name is looked up while it is typed.</source>
        <translation>Der Name wird beim Eintippen nachgeschlagen.</translation>
    </message>
    <message>
        <source>The exact settings, folded away.</source>
        <translation>Die genauen Einstellungen, eingeklappt.</translation>
    </message>
    <message>
        <source>What if an app of that name is there?</source>
        <translation>Und wenn es schon eine App dieses Namens gibt?</translation>
    </message>
    <message>
        <source>The guide sets Sumo Logic up against another Okta app, so the new app&apos;s issuer and certificate never arrive and sign-in fails. Here the app comes first.</source>
        <translation>Die Anleitung richtet Sumo Logic auf eine andere Okta-App ein. Issuer und Zertifikat der neuen App kommen so nie an, und die Anmeldung scheitert. Hier kommt die App zuerst.</translation>
    </message>
    <message>
        <source>Three things must agree: the Single sign-on URL, the Audience URI and Okta&apos;s certificate.</source>
        <translation>Drei Dinge müssen übereinstimmen: die Single sign-on URL, die Audience URI und Oktas Zertifikat.</translation>
    </message>
    <message>
        <source>Both values, and where each goes.</source>
        <translation>Beide Werte, und wohin jeder gehört.</translation>
    </message>
    <message>
        <source>After the exchange: both sides compared, field by field.</source>
        <translation>Nach dem Austausch: beide Seiten verglichen, Feld für Feld.</translation>
    </message>
    <message>
        <source>What is the entity ID for?</source>
        <translation>Wozu dient die Entity ID?</translation>
    </message>
    <message>
        <source>It says for whom a sign-in is meant, so that one for another service is refused.</source>
        <translation>Sie sagt, für wen eine Anmeldung bestimmt ist. Eine für einen anderen Dienst wird so abgelehnt.</translation>
    </message>
    <message>
        <source>What happens when the certificate expires?</source>
        <translation>Was geschieht, wenn das Zertifikat abläuft?</translation>
    </message>
    <message>
        <source>Nobody can sign in through the app. The last page makes a calendar file for it.</source>
        <translation>Niemand kann sich mehr über die App anmelden. Die letzte Seite erstellt dafür eine Kalenderdatei.</translation>
    </message>
    <message>
        <source>Sumo Logic&apos;s screen shows the entity ID only while SP-initiated login is on. Its API tells it always.</source>
        <translation>Die Oberfläche von Sumo Logic zeigt die Entity ID nur, solange die SP-initiierte Anmeldung eingeschaltet ist. Die API nennt sie immer.</translation>
    </message>
    <message>
        <source>Writing the app anew after SCIM is on can wipe the SCIM settings: SAML comes first.</source>
        <translation>Wird die App neu geschrieben, nachdem SCIM eingeschaltet ist, können die SCIM-Einstellungen verloren gehen: SAML kommt zuerst.</translation>
    </message>
    <message>
        <source>Okta has no public API for this switch, so a person clicks it and the program watches.</source>
        <translation>Für diesen Schalter hat Okta keine öffentliche API. Ein Mensch klickt, und das Programm sieht zu.</translation>
    </message>
    <message>
        <source>Okta gets a credential of its own, which may manage users and no more.</source>
        <translation>Okta bekommt eigene Zugangsdaten, die Benutzer verwalten dürfen und sonst nichts.</translation>
    </message>
    <message>
        <source>The row that turns green by itself, a few seconds after Save.</source>
        <translation>Die Zeile, die wenige Sekunden nach Save von selbst grün wird.</translation>
    </message>
    <message>
        <source>Why a service account?</source>
        <translation>Warum ein Dienstkonto?</translation>
    </message>
    <message>
        <source>A person&apos;s own key stops working when that person leaves.</source>
        <translation>Der eigene Schlüssel einer Person funktioniert nicht mehr, wenn sie das Unternehmen verlässt.</translation>
    </message>
    <message>
        <source>The Provisioning tab appears only when SCIM is chosen and saved on the General tab.</source>
        <translation>Der Reiter Provisioning erscheint erst, wenn SCIM auf dem Reiter General gewählt und gespeichert ist.</translation>
    </message>
    <message>
        <source>The base URL tells Okta where Sumo Logic takes people. The credential tells who asks.</source>
        <translation>Die Base URL sagt Okta, wo Sumo Logic Personen annimmt. Die Zugangsdaten sagen, wer fragt.</translation>
    </message>
    <message>
        <source>Three actions are ticked, and no groups: Sumo Logic has none over SCIM.</source>
        <translation>Drei Aktionen werden angekreuzt, und keine Gruppen: Sumo Logic hat über SCIM keine.</translation>
    </message>
    <message>
        <source>The program&apos;s own test comes first: it tells a wrong address from a wrong key.</source>
        <translation>Zuerst kommt der Test des Programms: Er unterscheidet eine falsche Adresse von einem falschen Schlüssel.</translation>
    </message>
    <message>
        <source>In Okta: Test Connector Configuration, Close, Save.</source>
        <translation>In Okta: Test Connector Configuration, Close, Save.</translation>
    </message>
    <message>
        <source>Basic Auth or HTTP Header?</source>
        <translation>Basic Auth oder HTTP Header?</translation>
    </message>
    <message>
        <source>Either. The header has the same ID and key, encoded. Encoded isn&apos;t encrypted.</source>
        <translation>Beides geht. Der Header enthält dieselbe ID und denselben Schlüssel, codiert. Codiert ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The guide sends the access key to a public web page to encode it. The program encodes it on this computer.</source>
        <translation>Die Anleitung schickt den Access Key zum Codieren an eine öffentliche Webseite. Das Programm codiert ihn auf diesem Computer.</translation>
    </message>
    <message>
        <source>The base URL ends in /v1/scim, with no slash behind it.</source>
        <translation>Die Base URL endet auf /v1/scim, ohne Schrägstrich dahinter.</translation>
    </message>
    <message>
        <source>A wrong region gives a 301, and Okta&apos;s test only says that it failed.</source>
        <translation>Eine falsche Region ergibt 301, und Oktas Test sagt nur, dass er gescheitert ist.</translation>
    </message>
    <message>
        <source>Three switches: create, update, deactivate. Nobody is sent before they are on.</source>
        <translation>Drei Schalter: anlegen, aktualisieren, deaktivieren. Bevor sie eingeschaltet sind, wird niemand gesendet.</translation>
    </message>
    <message>
        <source>Each switch has a row of its own that turns green.</source>
        <translation>Jeder Schalter hat eine eigene Zeile, die grün wird.</translation>
    </message>
    <message>
        <source>Should Sync Password be on?</source>
        <translation>Soll Sync Password eingeschaltet sein?</translation>
    </message>
    <message>
        <source>No. People sign in through Okta, so Sumo Logic needs no password of theirs.</source>
        <translation>Nein. Die Personen melden sich über Okta an, also braucht Sumo Logic kein Passwort von ihnen.</translation>
    </message>
    <message>
        <source>Whoever is assigned before the switches are on is never sent. The program finds these people.</source>
        <translation>Wer zugewiesen wird, bevor die Schalter eingeschaltet sind, wird nie gesendet. Das Programm findet diese Personen.</translation>
    </message>
    <message>
        <source>Okta sends a word. Sumo Logic looks for a role of exactly that name, capitals and all.</source>
        <translation>Okta sendet ein Wort. Sumo Logic sucht eine Rolle mit genau diesem Namen, auch in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The roles, read from the tenant.</source>
        <translation>Die Rollen, aus dem Tenant gelesen.</translation>
    </message>
    <message>
        <source>The external name, compared character by character.</source>
        <translation>Der External name, Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>Why two attributes?</source>
        <translation>Warum zwei Attribute?</translation>
    </message>
    <message>
        <source>The one on the app carries the role to Sumo Logic. The one on the Okta user keeps it with the person.</source>
        <translation>Das eine an der App bringt die Rolle zu Sumo Logic. Das andere am Okta-Benutzer bewahrt sie bei der Person auf.</translation>
    </message>
    <message>
        <source>The guide&apos;s values are in lower case (administrator); the tenant&apos;s roles aren&apos;t (Administrator).</source>
        <translation>Die Werte der Anleitung sind kleingeschrieben (administrator), die Rollen des Tenants nicht (Administrator).</translation>
    </message>
    <message>
        <source>One letter wrong in roles.^[primary==true].value, and no role arrives.</source>
        <translation>Ein falsches Zeichen in roles.^[primary==true].value, und keine Rolle kommt an.</translation>
    </message>
    <message>
        <source>Okta sends whatever is mapped. Sumo Logic takes a name, an address and a role.</source>
        <translation>Okta sendet alles, was zugeordnet ist. Sumo Logic nimmt einen Namen, eine Adresse und eine Rolle.</translation>
    </message>
    <message>
        <source>Both directions: what stays, and what goes.</source>
        <translation>Beide Richtungen: was bleibt und was geht.</translation>
    </message>
    <message>
        <source>Can I keep another attribute?</source>
        <translation>Kann ich ein weiteres Attribut behalten?</translation>
    </message>
    <message>
        <source>Okta would send it, but Sumo Logic has no place for it.</source>
        <translation>Okta würde es senden, aber Sumo Logic hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>An attribute can be deleted only when no mapping uses it: mappings go first.</source>
        <translation>Ein Attribut lässt sich erst löschen, wenn keine Zuordnung es mehr verwendet: Zuordnungen kommen zuerst.</translation>
    </message>
    <message>
        <source>From here on accounts are made. Take one person, look, then take the rest.</source>
        <translation>Ab hier entstehen Konten. Nehmen Sie eine Person, sehen Sie nach, und nehmen Sie dann die übrigen.</translation>
    </message>
    <message>
        <source>What is said about each person before anything is sent.</source>
        <translation>Was über jede Person gesagt wird, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>When do groups help?</source>
        <translation>Wann helfen Gruppen?</translation>
    </message>
    <message>
        <source>Whoever joins the group later gets Sumo Logic with its role, without another click.</source>
        <translation>Wer der Gruppe später beitritt, bekommt Sumo Logic mit deren Rolle, ohne einen weiteren Klick.</translation>
    </message>
    <message>
        <source>Assigning somebody again who was deactivated in Sumo Logic fails until the old account is deleted there.</source>
        <translation>Wer in Sumo Logic deaktiviert wurde, kann erst wieder zugewiesen werden, wenn das alte Konto dort gelöscht ist.</translation>
    </message>
    <message>
        <source>A login that is no e-mail address can&apos;t be a user name in Sumo Logic.</source>
        <translation>Ein Login, der keine E-Mail-Adresse ist, kann in Sumo Logic kein Benutzername sein.</translation>
    </message>
    <message>
        <source>A success in Okta says that Sumo Logic took the message. The proof is the person in Sumo Logic, active and with the right role.</source>
        <translation>Ein Erfolg in Okta sagt, dass Sumo Logic die Nachricht angenommen hat. Der Beweis ist die Person in Sumo Logic, aktiv und mit der richtigen Rolle.</translation>
    </message>
    <message>
        <source>Okta&apos;s System Log: Push new user to external application, with SUCCESS.</source>
        <translation>Oktas System Log: Push new user to external application, mit SUCCESS.</translation>
    </message>
    <message>
        <source>The same person in Sumo Logic, under Users and Roles.</source>
        <translation>Dieselbe Person in Sumo Logic, unter Users and Roles.</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>Wie lange dauert es?</translation>
    </message>
    <message>
        <source>Seconds for one person. Many people wait for Okta&apos;s rate limits, and the page says how long.</source>
        <translation>Bei einer Person Sekunden. Bei vielen Personen bremsen Oktas Rate Limits, und die Seite sagt, wie lange.</translation>
    </message>
    <message>
        <source>The System Log lags a little. Look again before you mend anything.</source>
        <translation>Das System Log hinkt etwas hinterher. Sehen Sie noch einmal nach, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>From now on changes in Okta reach Sumo Logic. Whoever is taken off the app is deactivated there, and not deleted.</source>
        <translation>Von nun an erreichen Änderungen in Okta Sumo Logic. Wem die App entzogen wird, der wird dort deaktiviert, nicht gelöscht.</translation>
    </message>
    <message>
        <source>The record of what was set up, and the calendar file with the certificate&apos;s last day.</source>
        <translation>Das Protokoll dessen, was eingerichtet wurde, und die Kalenderdatei mit dem letzten Tag des Zertifikats.</translation>
    </message>
    <message>
        <source>Where is the access key now?</source>
        <translation>Wo ist der Access Key jetzt?</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain and in Okta. In no file.</source>
        <translation>Im Schlüsselbund des Systems und in Okta. In keiner Datei.</translation>
    </message>
    <message>
        <source>A new certificate in Okta must reach Sumo Logic before the old one ends.</source>
        <translation>Ein neues Zertifikat in Okta muss Sumo Logic erreichen, bevor das alte abläuft.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>will be undone</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>stays: changed since</source>
        <translation>bleibt: seither geändert</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Nobody can sign in or be provisioned without the app.</source>
        <translation>Ohne die App kann sich niemand anmelden und niemand angelegt werden.</translation>
    </message>
    <message>
        <source>Sumo Logic refuses sign-ins that it can&apos;t verify with this certificate.</source>
        <translation>Sumo Logic lehnt Anmeldungen ab, die es mit diesem Zertifikat nicht prüfen kann.</translation>
    </message>
    <message>
        <source>Okta sends sign-ins to another place, or for another one.</source>
        <translation>Okta schickt Anmeldungen an eine andere Stelle oder für eine andere.</translation>
    </message>
    <message>
        <source>Okta can&apos;t sign in to Sumo Logic to provision people.</source>
        <translation>Okta kann sich nicht bei Sumo Logic anmelden, um Personen anzulegen.</translation>
    </message>
    <message>
        <source>The service account may not manage people in Sumo Logic.</source>
        <translation>Das Dienstkonto darf in Sumo Logic keine Personen verwalten.</translation>
    </message>
    <message>
        <source>Sumo Logic doesn&apos;t answer Okta&apos;s connector as it must.</source>
        <translation>Sumo Logic antwortet Oktas Connector nicht so, wie es muss.</translation>
    </message>
    <message>
        <source>Okta provisions nobody while SCIM is off.</source>
        <translation>Solange SCIM aus ist, legt Okta niemanden an.</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t know where to provision people.</source>
        <translation>Okta weiß nicht, wo es Personen anlegen soll.</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t send what is switched off: who joins, changes or leaves isn&apos;t told.</source>
        <translation>Was aus ist, schickt Okta nicht: Wer dazukommt, sich ändert oder geht, wird nicht gemeldet.</translation>
    </message>
    <message>
        <source>Roles can&apos;t be chosen in Okta as the setup offers them.</source>
        <translation>In Okta lassen sich die Rollen nicht so wählen, wie die Einrichtung sie anbietet.</translation>
    </message>
    <message>
        <source>Roles don&apos;t reach Sumo Logic as they were chosen in Okta.</source>
        <translation>Rollen kommen nicht so in Sumo Logic an, wie sie in Okta gewählt wurden.</translation>
    </message>
    <message>
        <source>Okta sends more or other values than the setup keeps.</source>
        <translation>Okta schickt mehr oder andere Werte, als die Einrichtung behält.</translation>
    </message>
    <message>
        <source>Sumo Logic&apos;s values could overwrite people&apos;s profiles in Okta.</source>
        <translation>Werte aus Sumo Logic könnten Profile in Okta überschreiben.</translation>
    </message>
    <message>
        <source>The profile has attributes that nothing needs.</source>
        <translation>Das Profil hat Attribute, die niemand braucht.</translation>
    </message>
    <message>
        <source>Somebody doesn&apos;t have the access, or the role, that the setup gives.</source>
        <translation>Jemand hat nicht den Zugang oder die Rolle, die die Einrichtung gibt.</translation>
    </message>
    <message>
        <source>Somebody isn&apos;t in Sumo Logic as the setup wants it.</source>
        <translation>Jemand ist nicht so in Sumo Logic, wie die Einrichtung es will.</translation>
    </message>
    <message>
        <source>The app&apos;s signing certificate ends on %1</source>
        <translation>Das Signaturzertifikat der App endet am %1</translation>
    </message>
    <message>
        <source>Sumo Logic takes roles from SAML too, from the attribute &quot;%1&quot;</source>
        <translation>Sumo Logic nimmt Rollen auch aus SAML, aus dem Attribut &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The Okta app sends roles by SAML too, in the attribute statement &quot;%1&quot;</source>
        <translation>Die Okta-App schickt Rollen auch über SAML, im Attribute Statement &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Sumo Logic makes people at their first sign-in too, with: %1</source>
        <translation>Sumo Logic legt Personen auch bei der ersten Anmeldung an, mit: %1</translation>
    </message>
    <message>
        <source>Nobody active may sign in to Sumo Logic without SAML</source>
        <translation>Niemand Aktives darf sich ohne SAML bei Sumo Logic anmelden</translation>
    </message>
    <message>
        <source>Okta may not have used the access key since %1</source>
        <translation>Okta hat den Access Key womöglich seit dem %1 nicht benutzt</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>What was found, what is there, what should be there</extracomment>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>From then on Sumo Logic refuses every sign-in.</source>
        <translation>Von da an lehnt Sumo Logic jede Anmeldung ab.</translation>
    </message>
    <message>
        <source>Each sign-in can overwrite the role that SCIM has given.</source>
        <translation>Jede Anmeldung kann die Rolle überschreiben, die SCIM gegeben hat.</translation>
    </message>
    <message>
        <source>People can come into Sumo Logic past Okta&apos;s assignments.</source>
        <translation>Personen können an Oktas Zuweisungen vorbei nach Sumo Logic kommen.</translation>
    </message>
    <message>
        <source>If SAML is required and breaks, nobody can get in to mend it.</source>
        <translation>Ist SAML Pflicht und fällt aus, kommt niemand mehr hinein, um es zu beheben.</translation>
    </message>
    <message>
        <source>Sumo Logic switches a key off that nobody used for 30 days.</source>
        <translation>Sumo Logic schaltet einen Key ab, den 30 Tage lang niemand benutzt hat.</translation>
    </message>
    <message>
        <source>Make a new certificate in Okta (Sign On tab, SAML Signing Certificates), activate it, then apply the setup.</source>
        <translation>Erzeugen Sie in Okta ein neues Zertifikat (Reiter Sign On, SAML Signing Certificates), aktivieren Sie es, und wenden Sie dann die Einrichtung an.</translation>
    </message>
    <message>
        <source>In Sumo Logic clear Roles Attribute in the SAML configuration.</source>
        <translation>Leeren Sie in Sumo Logic in der SAML-Konfiguration das Feld Roles Attribute.</translation>
    </message>
    <message>
        <source>In Okta remove the attribute statement while SCIM is off, or leave it and keep Roles Attribute empty in Sumo Logic.</source>
        <translation>Entfernen Sie das Attribute Statement in Okta, solange SCIM aus ist, oder lassen Sie es und Roles Attribute in Sumo Logic leer.</translation>
    </message>
    <message>
        <source>In Sumo Logic switch On Demand Provisioning off in the SAML configuration.</source>
        <translation>Schalten Sie in Sumo Logic in der SAML-Konfiguration On Demand Provisioning aus.</translation>
    </message>
    <message>
        <source>Put an active administrator on Sumo Logic&apos;s list of those who may sign in without SAML.</source>
        <translation>Setzen Sie eine aktive Person mit Administratorrechten auf die Liste derer, die sich bei Sumo Logic ohne SAML anmelden dürfen.</translation>
    </message>
    <message>
        <source>In Okta open Provisioning, Integration, and test the connector: that is a use of the key.</source>
        <translation>Öffnen Sie in Okta Provisioning, Integration, und testen Sie den Connector: Damit ist der Key benutzt.</translation>
    </message>
    <message>
        <source>Applying the setup mends it.</source>
        <translation>Die Einrichtung anzuwenden, behebt es.</translation>
    </message>
    <message>
        <source>It is on its way: check again in a few minutes.</source>
        <translation>Es ist unterwegs: Prüfen Sie in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>By hand in the Okta Admin Console; applying the setup says where.</source>
        <translation>Von Hand in der Okta Admin Console; beim Anwenden der Einrichtung steht, wo.</translation>
    </message>
    <message>
        <source>Whether Sumo Logic requires SAML can&apos;t be read by any API.</source>
        <translation>Ob Sumo Logic SAML verlangt, verrät keine API.</translation>
    </message>
    <message>
        <source>Who may sign in to Sumo Logic without SAML couldn&apos;t be read.</source>
        <translation>Wer sich ohne SAML bei Sumo Logic anmelden darf, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The connector wasn&apos;t tested: its key isn&apos;t at hand on this computer.</source>
        <translation>Der Connector wurde nicht getestet: Sein Key liegt auf diesem Computer nicht vor.</translation>
    </message>
    <message>
        <source>No API switches SCIM off. In Okta: General tab, App Settings, Provisioning: None. Until then Okta goes on sending with a key that doesn&apos;t work any more.</source>
        <translation>Keine API schaltet SCIM aus. In Okta: Reiter General, App Settings, Provisioning: None. Bis dahin sendet Okta weiter, mit einem Key, der nicht mehr gilt.</translation>
    </message>
    <message>
        <source>While SCIM is on, writing the addresses through the API could wipe its settings. Enter them by hand in Okta: General tab, SAML Settings.</source>
        <translation>Solange SCIM an ist, könnte das Schreiben der Adressen über die API dessen Einstellungen löschen. Tragen Sie sie in Okta von Hand ein: Reiter General, SAML Settings.</translation>
    </message>
    <message>
        <source>People have values in this attribute, or another app is fed from it: they would be lost.</source>
        <translation>Personen haben Werte in diesem Attribut, oder eine andere App wird daraus gespeist: Sie gingen verloren.</translation>
    </message>
    <message>
        <source>Okta still cleans up the deleted attribute of that name. Add it by hand later; its values are lost.</source>
        <translation>Okta räumt das gelöschte Attribut dieses Namens noch auf. Legen Sie es später von Hand an; seine Werte sind verloren.</translation>
    </message>
    <message>
        <source>Was in Sumo Logic before this setup: taking the assignment away would deactivate somebody there.</source>
        <translation>War schon vor dieser Einrichtung in Sumo Logic: Die Zuweisung zu entfernen, deaktivierte dort jemanden.</translation>
    </message>
    <message>
        <source>Nobody else who may sign in without SAML would be left.</source>
        <translation>Sonst bliebe niemand, der sich ohne SAML anmelden darf.</translation>
    </message>
    <message>
        <source>An earlier key was replaced; its secret is known to nobody, so it can&apos;t be brought back.</source>
        <translation>Ein früherer Key wurde ersetzt; sein Geheimnis kennt niemand, darum lässt er sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be read, so it was left as it is.</source>
        <translation>Es ließ sich nicht lesen und blieb darum, wie es ist.</translation>
    </message>
    <message>
        <source>It isn&apos;t as this setup left it: somebody may count on it, so it isn&apos;t touched.</source>
        <translation>Es ist nicht mehr so, wie diese Einrichtung es hinterlassen hat: Jemand verlässt sich vielleicht darauf, darum bleibt es unberührt.</translation>
    </message>
    <message>
        <source>Stays in Sumo Logic as an inactive user with all content. Okta can bring the same person back only after that user is deleted there.</source>
        <translation>Bleibt in Sumo Logic als inaktiver Benutzer mit allen Inhalten. Okta kann dieselbe Person erst wieder anlegen, wenn dieser Benutzer dort gelöscht ist.</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>Scope %1</translation>
    </message>
    <message>
        <source>The sign-in lacks a scope that this call needs.</source>
        <translation>Der Anmeldung fehlt ein Scope, den dieser Aufruf braucht.</translation>
    </message>
    <message>
        <source>The sign-in lacks the scope %1.</source>
        <translation>Der Anmeldung fehlt der Scope %1.</translation>
    </message>
    <message>
        <source>Okta refused the call; it changed nothing.</source>
        <translation>Okta hat den Aufruf abgelehnt; er hat nichts geändert.</translation>
    </message>
    <message>
        <source>Have a Super Administrator grant the scope on the native app&apos;s Okta API Scopes tab, then sign in again.</source>
        <translation>Lassen Sie einen Super Administrator den Scope auf der Registerkarte Okta API Scopes der nativen App gewähren und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>This call changed nothing; the key was sent to Sumo Logic alone.</source>
        <translation>Dieser Aufruf hat nichts geändert; der Access Key wurde nur an Sumo Logic gesendet.</translation>
    </message>
    <message>
        <source>They are wrong, expired or switched off.</source>
        <translation>Sie sind falsch, abgelaufen oder abgeschaltet.</translation>
    </message>
    <message>
        <source>An admin role, capability or scope is missing.</source>
        <translation>Eine Administratorrolle, eine Berechtigung oder ein Scope fehlt.</translation>
    </message>
    <message>
        <source>The reply of %1 got lost; looking in %2 s whether it was done</source>
        <translation>Die Antwort von %1 ging verloren; in %2 s wird nachgesehen, ob es getan wurde</translation>
    </message>
    <message>
        <source>Without the app&apos;s certificate Sumo Logic can&apos;t verify a sign-in.</source>
        <translation>Ohne das Zertifikat der App kann Sumo Logic keine Anmeldung prüfen.</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1: nicht vorhanden</translation>
    </message>
    <message>
        <source>Adopt it if it was made for this and nobody else counts on it; otherwise choose another name.</source>
        <translation>Übernehmen Sie sie, wenn sie dafür angelegt wurde und sich niemand sonst auf sie verlässt; wählen Sie sonst einen anderen Namen.</translation>
    </message>
    <message>
        <source>It has keys that this setup didn&apos;t make, and they would be deleted with it.</source>
        <translation>Es hat Keys, die diese Einrichtung nicht angelegt hat, und sie würden mit gelöscht.</translation>
    </message>
    <message>
        <source>A service account that stays has this role.</source>
        <translation>Ein Dienstkonto, das bleibt, hat diese Rolle.</translation>
    </message>
    <message>
        <source>That isn&apos;t an address of Sumo Logic with https, so the key was not sent there. A base URL is like https://api.us2.sumologic.com/api/v1/scim.</source>
        <translation>Das ist keine Adresse von Sumo Logic mit https, deshalb wurde der Schlüssel nicht dorthin gesendet. Eine Basis-URL sieht so aus: https://api.us2.sumologic.com/api/v1/scim.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show it yet; looking again and again for up to %2 s</source>
        <translation>%1 zeigt es noch nicht; es wird bis zu %2 s lang immer wieder nachgesehen</translation>
    </message>
    <message>
        <source>The app in Okta, if this setup makes it and nobody else uses it.</source>
        <translation>Die App in Okta, wenn diese Einrichtung sie anlegt und niemand sonst sie benutzt.</translation>
    </message>
    <message>
        <source>The SAML configuration in Sumo Logic.</source>
        <translation>Die SAML-Konfiguration in Sumo Logic.</translation>
    </message>
    <message>
        <source>The app&apos;s addresses, while SCIM is off.</source>
        <translation>Die Adressen der App, solange SCIM aus ist.</translation>
    </message>
    <message>
        <source>The service account, its key and its role in Sumo Logic.</source>
        <translation>Das Dienstkonto, sein Schlüssel und seine Rolle in Sumo Logic.</translation>
    </message>
    <message>
        <source>The roles attributes in Okta, as long as nobody has a value in them.</source>
        <translation>Die Rollen-Attribute in Okta, solange niemand einen Wert darin hat.</translation>
    </message>
    <message>
        <source>The mappings that go: they come back as they were.</source>
        <translation>Die Zuordnungen, die wegfallen: Sie kommen zurück, wie sie waren.</translation>
    </message>
    <message>
        <source>SCIM in an app that was there before: turn it off by hand, on the app&apos;s General tab.</source>
        <translation>SCIM in einer App, die es vorher schon gab: Schalten Sie es von Hand aus, auf der Registerkarte General der App.</translation>
    </message>
    <message>
        <source>The values that people have in the attributes that go. The attributes come back, empty.</source>
        <translation>Die Werte, die Personen in den wegfallenden Attributen haben. Die Attribute kommen leer zurück.</translation>
    </message>
    <message>
        <source>Whoever has arrived in Sumo Logic: they become inactive, and stay until somebody deletes them there.</source>
        <translation>Wer in Sumo Logic angekommen ist: wird inaktiv und bleibt, bis jemand sie oder ihn dort löscht.</translation>
    </message>
    <message>
        <source>Open the Provisioning tab › Integration.</source>
        <translation>Öffnen Sie die Registerkarte Provisioning › Integration.</translation>
    </message>
    <message>
        <source>Click Edit.</source>
        <translation>Klicken Sie auf Edit.</translation>
    </message>
    <message>
        <source>Authentication Mode: Basic Auth</source>
        <translation>Authentication Mode: Basic Auth</translation>
    </message>
    <message>
        <source>Username: the access ID</source>
        <translation>Username: die Access ID</translation>
    </message>
    <message>
        <source>Password: the access key</source>
        <translation>Password: der Access Key</translation>
    </message>
    <message>
        <source>Click Test Connector Configuration, then Close.</source>
        <translation>Klicken Sie auf Test Connector Configuration, dann auf Close.</translation>
    </message>
    <message>
        <source>Open the Provisioning tab › To App.</source>
        <translation>Öffnen Sie die Registerkarte Provisioning › To App.</translation>
    </message>
    <message>
        <source>Create Users: Enable.</source>
        <translation>Create Users: Enable ankreuzen.</translation>
    </message>
    <message>
        <source>Update User Attributes: Enable.</source>
        <translation>Update User Attributes: Enable ankreuzen.</translation>
    </message>
    <message>
        <source>Deactivate Users: Enable.</source>
        <translation>Deactivate Users: Enable ankreuzen.</translation>
    </message>
    <message>
        <source>A real setup needs an administrator in both services. Find out beforehand who that is.</source>
        <translation>Eine echte Einrichtung braucht in beiden Diensten jemanden mit Administratorrechten. Klären Sie vorher, wer das ist.</translation>
    </message>
    <message>
        <source>Most of it, with okta-sumo-setup-cli undo. The page names what can&apos;t be, such as the values of an attribute that was removed.</source>
        <translation>Das meiste, mit okta-sumo-setup-cli undo. Die Seite nennt, was nicht geht, etwa die Werte eines entfernten Attributs.</translation>
    </message>
</context>
<context>
    <name>setup::ui::ActionBar</name>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>setup::ui::ChangeTable</name>
    <message>
        <source>not there</source>
        <extracomment>In a list of changes: the thing doesn&apos;t exist yet</extracomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>Read aloud in a list of changes; %1 is the present value</extracomment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>Read aloud in a list of changes; %1 is the value afterwards</extracomment>
        <translation>danach %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of a list of changes: what changes</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column of a list of changes: the value at present</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Column of a list of changes: the value afterwards</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of a list of changes: done, to do, failed</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>setup::ui::Checklist</name>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>Read aloud: the number of a click, what to click, and &quot;done&quot; or nothing</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>I did this</source>
        <extracomment>A box that the person ticks after a click in the console</extracomment>
        <translation>Das habe ich getan</translation>
    </message>
    <message>
        <source>I did this: %1</source>
        <translation>Das habe ich getan: %1</translation>
    </message>
</context>
<context>
    <name>setup::ui::ConsoleScreens</name>
    <message>
        <source>Where this is in Okta</source>
        <translation>Wo dies in Okta zu finden ist</translation>
    </message>
    <message>
        <source>Where this is in Sumo Logic</source>
        <translation>Wo dies in Sumo Logic zu finden ist</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Copy these clicks as text</source>
        <translation>Diese Klicks als Text kopieren</translation>
    </message>
    <message>
        <source>Where this is</source>
        <translation>Wo dies zu finden ist</translation>
    </message>
    <message>
        <source>Identity Engine · drawn from public documentation, %1</source>
        <translation>Identity Engine · gezeichnet nach öffentlicher Dokumentation, %1</translation>
    </message>
    <message>
        <source>Classic Engine · drawn from public documentation, %1</source>
        <translation>Classic Engine · gezeichnet nach öffentlicher Dokumentation, %1</translation>
    </message>
    <message>
        <source>Drawn from public documentation, %1</source>
        <translation>Gezeichnet nach öffentlicher Dokumentation, %1</translation>
    </message>
</context>
<context>
    <name>setup::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <extracomment>On a button, after it was pressed</extracomment>
        <translation>✓ Kopiert</translation>
    </message>
</context>
<context>
    <name>setup::ui::CopyField</name>
    <message>
        <source>Copied for %L1 s</source>
        <translation>Für %L1 s kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a value</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>What a screen reader says of a copy button; %1 is the name of the value</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>setup::ui::Disclosure</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1, open</source>
        <extracomment>What a screen reader says of a line that shows or hides what is below; %1 is the line&apos;s text</extracomment>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>setup::ui::ErrorBanner</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details des Fehlers</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>setup::ui::Evidence</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Evidence: the service that something was read from, then the time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>What was read back</source>
        <translation>Was zurückgelesen wurde</translation>
    </message>
    <message>
        <source>Details of what was read</source>
        <translation>Details des Gelesenen</translation>
    </message>
    <message>
        <source>Details of what was read back</source>
        <translation>Details des Zurückgelesenen</translation>
    </message>
</context>
<context>
    <name>setup::ui::MappingView</name>
    <message>
        <source>to</source>
        <extracomment>Read aloud between the two ends of a mapping: &quot;user.email to email&quot;</extracomment>
        <translation>nach</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>State of a mapping: it is kept</extracomment>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>State of a mapping: it has to be made</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>goes</source>
        <extracomment>State of a mapping: it will be deleted</extracomment>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>Mappings from %1 to %2</source>
        <extracomment>The name of a table of attribute mappings, for a screen reader; the two profiles</extracomment>
        <translation>Zuordnungen von %1 zu %2</translation>
    </message>
</context>
<context>
    <name>setup::ui::ProgramMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Black on white</source>
        <translation>S&amp;chwarz auf Weiß</translation>
    </message>
    <message>
        <source>&amp;White on black</source>
        <translation>&amp;Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this step</source>
        <translation>&amp;Hilfe zu diesem Schritt</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>Ü&amp;ber dieses Programm</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>A size of text, for example 125 %</extracomment>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Okta to Sumo Logic Setup %1</source>
        <translation>Okta to Sumo Logic Setup %1</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Made with Qt %1 (LGPL-3.0), QtKeychain (BSD-3-Clause), cpp-httplib (MIT), libqrencode (LGPL-2.1) and OpenSSL (Apache-2.0). Okta and Sumo Logic are trademarks of their owners, who have no part in this program.</source>
        <translation>Lizenz: Apache-2.0. Hergestellt mit Qt %1 (LGPL-3.0), QtKeychain (BSD-3-Clause), cpp-httplib (MIT), libqrencode (LGPL-2.1) und OpenSSL (Apache-2.0). Okta und Sumo Logic sind Marken ihrer Inhaber, die an diesem Programm nicht beteiligt sind.</translation>
    </message>
</context>
<context>
    <name>setup::ui::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>Zum Anzeigen gedrückt halten</translation>
    </message>
    <message>
        <source>Show the secret while this is held</source>
        <translation>Geheimnis anzeigen, solange gedrückt gehalten wird</translation>
    </message>
</context>
<context>
    <name>setup::ui::SetupWindow</name>
    <message>
        <source>Okta to Sumo Logic Setup</source>
        <translation>Okta to Sumo Logic Setup</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Window title: the program&apos;s name, then the setup&apos;s</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>PRACTICE · %1</source>
        <extracomment>Window title in the practice world; keep the word in capital letters</extracomment>
        <translation>ÜBUNG · %1</translation>
    </message>
</context>
<context>
    <name>setup::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Status line: what goes on, then the time since it began, as minutes and seconds</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>setup::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
