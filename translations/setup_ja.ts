<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>ChangeRows</name>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Okta app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the app in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s SAML metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the app&apos;s issuer and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic SAML configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the SAML configuration in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s SAML settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entering Sumo Logic&apos;s addresses into the Okta app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role for the SCIM service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the role in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the service account in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the access key in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Sumo Logic what Okta&apos;s connector test asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching the app in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM connector filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning to the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles on the Okta user profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the attribute to the Okta user profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles on the app user profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the attribute to the app user profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings from Okta to the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the mappings that nothing needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings from the app to Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App user profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the attributes that nothing needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigning the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for everybody in Okta and Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer, sign-on address and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAML configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertion Consumer URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience URI (SP Entity ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM connector base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM provisioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update User Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of Roles (Okta user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of Roles (app user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta to app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App to Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active in Sumo Logic with the right role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on this deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and write SAML configurations (Manage SAML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read users (Manage Users and Roles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a service account for SCIM (administrators only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP allowlist for API calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and create apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read profiles and mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People that Sumo Logic tells through SCIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import New Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Profile Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push Groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Okta already has an app of that name, and it isn&apos;t set up for Sumo Logic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another app name, or adopt that app if it is meant for Sumo Logic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta already has an app of that name, and it doesn&apos;t sign in with SAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be adopted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another app name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta has several apps of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t clear which one is meant. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the others in Okta, or choose another app name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is deactivated in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta refuses changes to a deactivated app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate it in Okta (Applications, Activate), then go on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s signing certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic would refuse every sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new signing certificate in Okta (Sign On tab, SAML Signing Certificates) and activate it, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM is on in Okta, and the app&apos;s SAML addresses aren&apos;t Sumo Logic&apos;s yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing them through the API now could wipe the SCIM settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both addresses by hand in Okta: General tab, SAML Settings, Edit. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic has the SCIM role already, and it may not manage users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning would be refused. The role was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the role Manage Users and Roles in Sumo Logic, or choose another name for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account is deactivated in Sumo Logic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys don&apos;t work while it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate it in Sumo Logic, or choose another address for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account is there, without the SCIM role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left alone, because this setup didn&apos;t make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the role in Sumo Logic, or choose another address for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM access key is deactivated in Sumo Logic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that nobody uses for 30 days switch themselves off; Okta can&apos;t provision with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate it in Sumo Logic (Administration, Security, Access Keys), or delete it there so that a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key of your own SCIM credential isn&apos;t at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the connector can&apos;t be tested or filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it, or put it into SUMOLOGIC_SCIM_ACCESSKEY for the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta&apos;s connector test would fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM doesn&apos;t work with this address and key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the cause below, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked of either service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the environment variables that the details name, or enter them in the wizard, which keeps them in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential in the environment holds a blank, a line break or another character that none has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the variable that the details name again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was set up stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder; the details name the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic has no role of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are matched exactly, upper and lower case too: people with it would be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role that Sumo Logic has, or make it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute &quot;roles&quot; is there already with another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of an attribute can&apos;t be changed, and deleting it would lose people&apos;s values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove it in Okta&apos;s Profile Editor if nobody needs it, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta doesn&apos;t know all of these people or groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the names named in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these people are deactivated or suspended in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them off the list, or activate them in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people didn&apos;t arrive in Sumo Logic as they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else is there; these can&apos;t work with their role yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause stands beside each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM access key is there, but its secret isn&apos;t at hand on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta may already hold it, so it isn&apos;t replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Okta has it, finish the connector and To App there. If not, delete the key in Sumo Logic, and a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s attribute &quot;roles&quot; is Personal, not Group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta never changes that of an attribute that is there, and groups couldn&apos;t carry a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the attribute in Okta&apos;s Profile Editor if nobody needs its values, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has no name that Okta takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name of 1 to 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta names no profile mapping for this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An org shows them only once an app was opened in its Admin Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Directory, Profile Editor in Okta, choose the app and its Mappings, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that must come first isn&apos;t done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing this now could break sign-in or provisioning. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the earlier step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could mean things that this version doesn&apos;t know. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file breaks off or isn&apos;t JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it at the place in the details, or make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file has mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the places in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setup is open in another run of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two at once would get into each other&apos;s way. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, or wait for it to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup&apos;s folder can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress couldn&apos;t be kept, so nothing was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or correct the folder&apos;s permissions; the details name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup&apos;s journal can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done is done; nothing more was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or correct the file&apos;s permissions, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http would send the key unprotected: use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the placeholder by your own org&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to Okta, not to an org: your own begins with its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the service&apos;s address and isn&apos;t one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with an @ in it hides its real host: enter it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic has no deployment &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain service that could be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept for this run only, and written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring, KWallet) if they shall be there the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain is locked or refuses access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept for this run only, and written nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, and it is used again from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain doesn&apos;t work at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details; it is tried again at the next secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be read from that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a CSV file of at most 10 MB with a login in each line and, behind it, a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is where the setup keeps a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away if it doesn&apos;t belong there; the details name its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is where the setup&apos;s folder belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice, and nothing leaves this computer: only the practice services can be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderRows</name>
    <message>
        <source>%L1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, but not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLook</name>
    <message>
        <source>to do</source>
        <extracomment>The state of a step in the list at the left; one or two words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The state of the step that is being done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <extracomment>The state of a step while the program works on it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>The state of a step that waits for the person at the screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>The state of a finished step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>The state of a step that went wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>The state of a step that was left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>What you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Okta to Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on and provisioning, in about 15 minutes. Everything is shown before it is changed, and read back afterwards. You can stop at any time and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Sumo Logic tenant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste any address of it and an access key. The key is tried by reading only; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Okta org?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste any address of it and an API token of an administrator. The org is confirmed before the token is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from both services. Nothing has been changed yet, and what is right already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the app in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app starts with placeholder addresses, because Sumo Logic makes the real ones only when it knows the app&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cr&amp;eate app in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAML settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Okta and Sumo Logic trust each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic makes two addresses for your tenant. Okta needs both; Sumo Logic needs Okta&apos;s certificate. Nobody can sign in through the app until all three agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xchange the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on SCIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on SCIM in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta gets a credential of its own in Sumo Logic, tried before Okta uses it. The switch itself has no interface, so it takes three clicks of yours; this page sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;repare the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the SCIM connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values tell Okta where Sumo Logic takes people from and who asks. Okta takes them on its screen alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wa&amp;tch Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Okta create, update and deactivate people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three switches in Okta. Whoever is assigned before they are on is never sent to Sumo Logic, so people come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry roles from Okta to Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One attribute on the Okta user, one on the app. Sumo Logic matches role names exactly, so these are read from your tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the roles attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send only what Sumo Logic takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic takes a name, an e-mail address and a role. Every other mapping goes, and so do the app&apos;s attributes that nothing needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trim the mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets Sumo Logic?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose people or groups and a role for each. Okta then makes them in Sumo Logic by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assi&amp;gn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everybody there, with the right role?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from both sides, not assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for ever&amp;ybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was made, and what to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on changes of name, address or role in Okta reach Sumo Logic, and whoever loses the app is deactivated there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 · Create the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 · Provisioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps 3 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 6 · Proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::Application</name>
    <message>
        <source>Work is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being changed at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done stays. The next start looks first and goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::documents</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta to Sumo Logic: what was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: no real service was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::AssignPage</name>
    <message>
        <source>will be assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has another role in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be assigned anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was assigned before provisioning was on, so Okta never sent them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic would refuse them: choose another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic knows people by their e-mail address; this login is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic takes addresses of at most 64 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find people and groups in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the beginning of a name, an address or a group&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all &amp;shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off t&amp;he list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <extracomment>In a list of found people: a name, then the login</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deactivated in Okta)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv&amp;e role “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %L1 min under Okta&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue with nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assi&amp;gn %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login in each line and, behind it, a role. The file can be dropped here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person taken from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 people taken from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assi&amp;gn 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assi&amp;gn %L1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is assigned stays so; the others wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::BeginPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Okta org and a Sumo Logic tenant inside this program. No account is needed, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up &amp;for real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own org and tenant. Nothing is changed before you have seen the whole plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with an earlier setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need for real services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice: an Okta org and a Sumo Logic tenant inside this program. No real service is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for real: your own org and tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start practising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta: an API token of an administrator who may manage apps, profiles and people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic: an access key of an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 15 minutes, and three places in the Okta Admin Console that no program can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in Okta: one app with its mappings and attributes, one attribute of the user profile, and the people and groups that you assign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in Sumo Logic: one SAML configuration, and for Okta&apos;s provisioning one role, one service account and its access key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::ByHandPage</name>
    <message>
        <source>I&apos;d rather do it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::ChangesPage</name>
    <message>
        <source>Something is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the practice &amp;administrator click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the app in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice administrator couldn&apos;t do the clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clicks in the Okta Admin Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Okta says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::ConnectorPage</name>
    <message>
        <source>SCIM connector base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique identifier field for users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic Auth; the access ID in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic Auth; the access key in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP Header, in place of Basic Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together, encoded on this computer. Okta takes either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta may not show a saved connector before To App is on. When you have saved it and nothing happens here, go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know the key. Sumo Logic shows a key only once; make a new one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the clipboard again after 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have sa&amp;ved it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::CreateAppPage</name>
    <message>
        <source>App na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People see it on their Okta dashboard. In Okta it is called Application label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use that app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact settings that are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking in Okta for an app of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app in Okta has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta has an app of that name that was begun for Sumo Logic. It is gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta has an app of that name for another purpose. Use that one, or type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta has apps of that name that can&apos;t be used for this. Type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta has an app of that name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::CreateAppStep</name>
    <message>
        <source>Enter a name for the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-on mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience URI (SP Entity ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name ID format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: Sumo Logic takes roles over SCIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertion signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest algorithm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::FinishPage</name>
    <message>
        <source>What to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a web page and as JSON, with no secret in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s certificate is valid until %1. Renew it in Okta before then and take the new one into Sumo Logic, or sign-in stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic switches an access key off after 30 days without use. The key %1 is used whenever Okta sends something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever lost the app and gets it again is refused until the old user is deleted in Sumo Logic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app in the Okta Admin Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cale&amp;ndar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders of the certificate and the access key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::MappingsPage</name>
    <message>
        <source>From Okta to the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the app to Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of the app user profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::OktaPage</name>
    <message>
        <source>Add&amp;ress of the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example acme.okta.com, the Admin Console&apos;s address, or a custom domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in the Okta Admin Console under Security › API › Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this token can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;practice credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta doesn&apos;t accept this token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::OktaStep</name>
    <message>
        <source>Changed to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::ProvisioningPage</name>
    <message>
        <source>Who signs in to Sumo Logic for Okta?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a service account for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a role that may manage users and roles, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use an access key of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner must be allowed to manage users and roles. When the owner goes, Okta is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ke&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry the access key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::ProvisioningStep</name>
    <message>
        <source>Enter the access ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access ID has letters and digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::ReviewPage</name>
    <message>
        <source>In Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By you, in the Okta Admin Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do in the Okta Admin Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what Okta and Sumo Logic have. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it should be already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do or to check: %L1. What is right already isn&apos;t touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do every&amp;thing that needs no clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on until something is yours to do or to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can&apos;t be undone at a stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON, to be read before or kept afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::RolesPage</name>
    <message>
        <source>Roles of your tenant that Okta may give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the app&apos;s attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One wrong character and everybody arrives without a role: it is compared letter by letter after it is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::SamlSettingsPage</name>
    <message>
        <source>Single sign-on URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertion Consumer URL in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience URI (SP Entity ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity ID in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic hides this on its screen unless SP-initiated login is on; it is read through the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, from Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this is in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications, the app, General tab, SAML Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Single sign-on URL&lt;/b&gt;: the address that Okta sends people to after they sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Audience URI (SP Entity ID)&lt;/b&gt;: the name by which Sumo Logic knows itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Sumo Logic: &lt;b&gt;Administration › Security › SAML&lt;/b&gt; shows the issuer and the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w me where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Sumo Logic when the settings are exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Sumo Logic SAML configuration “%1”, into Okta › SAML Settings › Single sign-on URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1. Issuer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Okta with the app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::SetupModel</name>
    <message>
        <source>The choices can&apos;t be kept: the setup&apos;s folder can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::SetupRun</name>
    <message>
        <source>Watching Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what Okta and Sumo Logic have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::ShownPage</name>
    <message>
        <source>already right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::SumoPage</name>
    <message>
        <source>Add&amp;ress of the tenant, or its deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example service.us2.sumologic.com, an API address, or just us2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in Sumo Logic under your name › Preferences › My Access Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ke&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the access ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use that deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;practice credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic doesn&apos;t accept this key with this access ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::SumoStep</name>
    <message>
        <source>Changed to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::VerifyPage</name>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, roles, reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System
Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo
Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 people are in Sumo Logic with the right role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;nish with %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go o&amp;n as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to look for. Assign people or groups now, or at any later time: open this setup again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is assigned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue with nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assi&amp;gn people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::steps::WizardPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::text</name>
    <message>
        <source>already right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be changed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned before provisioning was on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assigned in Okta: assign this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned before provisioning was on, so Okta never sends them: assign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta is still working, usually under a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta holds a failed task: Dashboard, Tasks in the Admin Console tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There; the System Log doesn&apos;t tell it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta says provisioned; Sumo Logic doesn&apos;t show them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive in Sumo Logic: delete the old user there, then assign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic gave another role. Names are matched exactly: compare the role and its external name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host can&apos;t be found (DNS). Check the spelling of the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers at that address, or the connection broke. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection. Check the system&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified (TLS), so nothing was sent. Check this computer&apos;s clock, and whether a proxy replaces certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn&apos;t an address of Sumo Logic with https, so the key was not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>301: the key belongs to another deployment. Okta needs the exact address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401: the access ID or key is wrong, or the key was switched off (unused for 30 days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403: the key is right, but its role may not manage users, or an IP allowlist keeps the caller out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>404: there is no SCIM at that path. The base URL ends in /api/v1/scim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429: too many calls at the moment. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Sumo Logic has trouble of its own at the moment. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers there, but it isn&apos;t SCIM. The base URL ends in /api/v1/scim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was under way may or may not have been taken; the next try looks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke or nobody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wasn&apos;t reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing secret was sent, and there is no way round this check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and whether a proxy replaces certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program doesn&apos;t send credentials to that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an https address of the service itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to another Sumo Logic deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step changed nothing; the key was sent to Sumo Logic alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this deployment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are wrong, expired or switched off. This step changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are right, but may not do this in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin role, capability or scope is missing. This step changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use credentials with that permission, or have it granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization of %1 doesn&apos;t have that feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup can&apos;t go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor&apos;s support to enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has something of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or adopt what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the details name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has had too many calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting didn&apos;t help within bounds; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble of its own at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered something that this program doesn&apos;t understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a proxy or a sign-in page answered in its place. Nothing was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the details help support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that must come first isn&apos;t done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the earlier step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there contradicts the setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show the expected result yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written is written; it can take a while to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must act in the Okta Admin Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the clicks that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for the file and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets aren&apos;t written anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or keep them for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks us to wait %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many calls at once; going on in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble; trying again in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1; trying again in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show the new app everywhere yet; looking again in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slows sign-ins down; going on in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Provisioning choose SCIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save. A Provisioning tab appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM connector base URL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique identifier field for users: userName</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported provisioning actions: Import New Users and Profile Updates, Push New Users, Push Profile Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication Mode: Basic Auth, with the access ID as Username and the access key as Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Connector Configuration, Close, Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable Create Users, Update User Attributes and Deactivate Users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Applications › Applications, and click Create App Integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose SAML 2.0, and click Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the App name below, and click Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the exact settings below for now; the real addresses come in the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Next, then Finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Applications › Applications › %1, General tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Edit in SAML Settings, then Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the values below. Use the Single sign-on URL for Recipient URL and Destination URL too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Sumo Logic open Administration › Account Security Settings › SAML, and add a configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the values below. The certificate is on the app&apos;s Sign On tab in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Attribute Mapping choose Use SAML subject, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Sumo Logic open Administration › Users and Roles › Roles, and click Add Role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name below, and allow Manage Users and Roles and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Sumo Logic open Administration › Security › Service Accounts, and click Add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name and address below, give it the role above alone, and click Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Sumo Logic open that service account, and add an access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its access ID and key above, as an access key of your own. Sumo Logic shows the key once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Directory › Profile Editor › Okta User (default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Add Attribute, and choose the data type string, the display name Roles and the variable name roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick Define enumerated list of values, enter the values below, and click Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Directory › Profile Editor › %1 User.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Add Attribute, and enter the values below letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Directory › Profile Editor › %1 User › Mappings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tab from Okta User to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tab from %1 to Okta User.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete each mapping that goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Save Mappings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete each attribute that goes, with the cross at its right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Applications › Applications › %1, Assignments tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Assign, choose each person or group, choose the role, and click Save and Go Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app can be deactivated and deleted in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAML configuration can be deleted in Sumo Logic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s addresses can be entered anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account, its key and its role can be deleted in Sumo Logic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM can be turned off again on the app&apos;s General tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles attributes can be deleted in Okta&apos;s Profile Editor, with the roles in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping that goes must be written anew by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute that goes must be added anew by hand, and its values on the app&apos;s users are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is taken off the app is deactivated in Sumo Logic. The account itself stays until it is deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new signing certificate in Okta (Sign On tab, SAML Signing Certificates), take it into Sumo Logic, and only then activate it. Otherwise nobody can sign in through the app any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate of “%1” in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of “%1” in Okta expires today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Okta&apos;s access key in Sumo Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumo Logic switches an access key off after 30 days without use. The key is %1; see Administration › Security › Access Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM provisioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector works: Sumo Logic answers as SCIM and knows 1 person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector works: Sumo Logic answers as SCIM and knows %L1 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter other credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Applications › Applications › %1, General tab, and click Edit in App Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Provisioning tab › Integration, and click Edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Provisioning tab › To App, and click Edit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::ActionBar</name>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::ChangeTable</name>
    <message>
        <source>not there</source>
        <extracomment>In a list of changes: the thing doesn&apos;t exist yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>Read aloud in a list of changes; %1 is the present value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>Read aloud in a list of changes; %1 is the value afterwards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of a list of changes: what changes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column of a list of changes: the value at present</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Column of a list of changes: the value afterwards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of a list of changes: done, to do, failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::Checklist</name>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>Read aloud: the number of a click, what to click, and &quot;done&quot; or nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did this</source>
        <extracomment>A box that the person ticks after a click in the console</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did this: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::CopyField</name>
    <message>
        <source>Copied</source>
        <extracomment>What a screen reader says of a copy button; %1 is the name of the value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for %L1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <extracomment>On a button, after it was pressed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::Disclosure</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open</source>
        <extracomment>What a screen reader says of a line that shows or hides what is below; %1 is the line&apos;s text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::ErrorBanner</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::Evidence</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Evidence: the service that something was read from, then the time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of what was read back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::MappingView</name>
    <message>
        <source>to</source>
        <extracomment>Read aloud between the two ends of a mapping: &quot;user.email to email&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>State of a mapping: it is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>State of a mapping: it has to be made</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes</source>
        <extracomment>State of a mapping: it will be deleted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings from %1 to %2</source>
        <extracomment>The name of a table of attribute mappings, for a screen reader; the two profiles</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::ProgramMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;White on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>A size of text, for example 125 %</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta to Sumo Logic Setup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Made with Qt %1 (LGPL-3.0), QtKeychain (BSD-3-Clause), cpp-httplib (MIT) and OpenSSL (Apache-2.0). Okta and Sumo Logic are trademarks of their owners, who have no part in this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret while this is held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::SetupWindow</name>
    <message>
        <source>Okta to Sumo Logic Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Window title: the program&apos;s name, then the setup&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE · %1</source>
        <extracomment>Window title in the practice world; keep the word in capital letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Status line: what goes on, then the time since it began, as minutes and seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
