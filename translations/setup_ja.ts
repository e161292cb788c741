<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>CapabilityText</name>
    <message>
        <source>Steps 1, 2 and 5 need it: Application Administrator or Super Administrator, and with OAuth the scope okta.apps.manage.</source>
        <translation>ステップ 1、2、5 に必要: Application Administrator または Super Administrator。OAuth ではスコープ okta.apps.manage も。</translation>
    </message>
    <message>
        <source>Steps 3 and 4 need it: Super Administrator, or Application Administrator, and with OAuth the scopes okta.schemas.manage and okta.profileMappings.manage.</source>
        <translation>ステップ 3 と 4 に必要: Super Administrator または Application Administrator。OAuth ではスコープ okta.schemas.manage と okta.profileMappings.manage も。</translation>
    </message>
    <message>
        <source>Step 5 needs it: a role that may view people, and with OAuth the scope okta.users.read.</source>
        <translation>ステップ 5 に必要: ユーザーを表示できるロール。OAuth ではスコープ okta.users.read も。</translation>
    </message>
    <message>
        <source>Step 5 needs it for groups: a role that may view them, and with OAuth the scope okta.groups.read.</source>
        <translation>ステップ 5 でグループに必要: グループを表示できるロール。OAuth ではスコープ okta.groups.read も。</translation>
    </message>
    <message>
        <source>Step 1 needs it: a role with the capability Manage SAML.</source>
        <translation>ステップ 1 に必要: Manage SAML の権限を持つロール。</translation>
    </message>
    <message>
        <source>Steps 2 and 3 need it: a role with the capability Manage Users and Roles.</source>
        <translation>ステップ 2 と 3 に必要: Manage Users and Roles の権限を持つロール。</translation>
    </message>
    <message>
        <source>Steps 5 and 6 need it: a role with the capability Manage Users and Roles.</source>
        <translation>ステップ 5 と 6 に必要: Manage Users and Roles の権限を持つロール。</translation>
    </message>
    <message>
        <source>Step 2 makes a service account with it: the role Administrator. Without it, bring an access key of your own.</source>
        <translation>ステップ 2 でサービスアカウントを作成します: Administrator ロール。なければ自分の Access Keyを用意してください。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
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
        <translation>処理中</translation>
    </message>
    <message>
        <source>will go</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>読み戻し済み</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>正しい状態</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Read back by %1</source>
        <translation>%1 で読み戻し</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Okta app</source>
        <translation>Okta アプリ</translation>
    </message>
    <message>
        <source>Creating the app in Okta</source>
        <translation>Okta でアプリを作成中</translation>
    </message>
    <message>
        <source>The app&apos;s SAML metadata</source>
        <translation>アプリの SAML メタデータ</translation>
    </message>
    <message>
        <source>Reading the app&apos;s issuer and certificate</source>
        <translation>アプリの Issuer と証明書を読み取り中</translation>
    </message>
    <message>
        <source>Sumo Logic SAML configuration</source>
        <translation>Sumo Logic の SAML 構成</translation>
    </message>
    <message>
        <source>Creating the SAML configuration in Sumo Logic</source>
        <translation>Sumo Logic で SAML 構成を作成中</translation>
    </message>
    <message>
        <source>The app&apos;s SAML settings</source>
        <translation>アプリの SAML 設定</translation>
    </message>
    <message>
        <source>Entering Sumo Logic&apos;s addresses into the Okta app</source>
        <translation>Sumo Logic のアドレスを Okta アプリに入力中</translation>
    </message>
    <message>
        <source>Role for the SCIM service account</source>
        <translation>SCIM サービスアカウント用のロール</translation>
    </message>
    <message>
        <source>Creating the role in Sumo Logic</source>
        <translation>Sumo Logic でロールを作成中</translation>
    </message>
    <message>
        <source>SCIM service account</source>
        <translation>SCIM サービスアカウント</translation>
    </message>
    <message>
        <source>Creating the service account in Sumo Logic</source>
        <translation>Sumo Logic でサービスアカウントを作成中</translation>
    </message>
    <message>
        <source>SCIM access key</source>
        <translation>SCIM 用の Access Key</translation>
    </message>
    <message>
        <source>Creating the access key in Sumo Logic</source>
        <translation>Sumo Logic で Access Key を作成中</translation>
    </message>
    <message>
        <source>Connector test</source>
        <translation>コネクターのテスト</translation>
    </message>
    <message>
        <source>Asking Sumo Logic what Okta&apos;s connector test asks</source>
        <translation>Okta のコネクターテストと同じ内容を Sumo Logic に問い合わせ中</translation>
    </message>
    <message>
        <source>SCIM switched on</source>
        <translation>SCIM の有効化</translation>
    </message>
    <message>
        <source>Watching the app in Okta</source>
        <translation>Okta のアプリを監視中</translation>
    </message>
    <message>
        <source>SCIM connector filled in</source>
        <translation>SCIM コネクターの入力</translation>
    </message>
    <message>
        <source>Provisioning to the app</source>
        <translation>アプリへのプロビジョニング</translation>
    </message>
    <message>
        <source>Roles on the Okta user profile</source>
        <translation>Okta ユーザープロファイルの Roles</translation>
    </message>
    <message>
        <source>Adding the attribute to the Okta user profile</source>
        <translation>Okta ユーザープロファイルに属性を追加中</translation>
    </message>
    <message>
        <source>Roles on the app user profile</source>
        <translation>アプリのユーザープロファイルの Roles</translation>
    </message>
    <message>
        <source>Adding the attribute to the app user profile</source>
        <translation>アプリのユーザープロファイルに属性を追加中</translation>
    </message>
    <message>
        <source>Mappings from Okta to the app</source>
        <translation>Okta からアプリへのマッピング</translation>
    </message>
    <message>
        <source>Removing the mappings that nothing needs</source>
        <translation>不要なマッピングを削除中</translation>
    </message>
    <message>
        <source>Mappings from the app to Okta</source>
        <translation>アプリから Okta へのマッピング</translation>
    </message>
    <message>
        <source>App user profile</source>
        <translation>アプリのユーザープロファイル</translation>
    </message>
    <message>
        <source>Removing the attributes that nothing needs</source>
        <translation>不要な属性を削除中</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>ユーザーとグループ</translation>
    </message>
    <message>
        <source>Assigning the app</source>
        <translation>アプリを割り当て中</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Looking for everybody in Okta and Sumo Logic</source>
        <translation>Okta と Sumo Logic で全員を確認中</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>アプリ ID</translation>
    </message>
    <message>
        <source>Issuer, sign-on address and certificate</source>
        <translation>Issuer、サインオンアドレス、証明書</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Certificate SHA-256</source>
        <translation>証明書の SHA-256</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>証明書の有効期限</translation>
    </message>
    <message>
        <source>SAML configuration</source>
        <translation>SAML 構成</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>X.509 証明書</translation>
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
        <translation>ロール</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>Your own access key</source>
        <translation>独自の Access Key</translation>
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
        <translation>SCIM プロビジョニング</translation>
    </message>
    <message>
        <source>SCIM connector</source>
        <translation>SCIM コネクター</translation>
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
        <translation>Roles の値 (Okta ユーザー)</translation>
    </message>
    <message>
        <source>User permission</source>
        <translation>User permission</translation>
    </message>
    <message>
        <source>Values of Roles (app user)</source>
        <translation>Roles の値 (アプリユーザー)</translation>
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
        <translation>Okta からアプリ</translation>
    </message>
    <message>
        <source>App to Okta</source>
        <translation>アプリから Okta</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Assigned in Okta</source>
        <translation>Okta での割り当て</translation>
    </message>
    <message>
        <source>Role in Sumo Logic</source>
        <translation>Sumo Logic でのロール</translation>
    </message>
    <message>
        <source>Active in Sumo Logic with the right role</source>
        <translation>Sumo Logic で正しいロールを持ち有効</translation>
    </message>
    <message>
        <source>Sign in on this deployment</source>
        <translation>このデプロイメントへのサインイン</translation>
    </message>
    <message>
        <source>Read and write SAML configurations (Manage SAML)</source>
        <translation>SAML 構成の読み取りと書き込み (Manage SAML)</translation>
    </message>
    <message>
        <source>Read roles</source>
        <translation>ロールの読み取り</translation>
    </message>
    <message>
        <source>Read users (Manage Users and Roles)</source>
        <translation>ユーザーの読み取り (Manage Users and Roles)</translation>
    </message>
    <message>
        <source>Create a service account for SCIM (administrators only)</source>
        <translation>SCIM 用サービスアカウントの作成 (管理者のみ)</translation>
    </message>
    <message>
        <source>IP allowlist for API calls</source>
        <translation>API 呼び出しの IP 許可リスト</translation>
    </message>
    <message>
        <source>The org answers</source>
        <translation>org からの応答</translation>
    </message>
    <message>
        <source>Read and create apps</source>
        <translation>アプリの読み取りと作成</translation>
    </message>
    <message>
        <source>Read profiles and mappings</source>
        <translation>プロファイルとマッピングの読み取り</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation>ユーザーの読み取り</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>グループの読み取り</translation>
    </message>
    <message>
        <source>Switched on in Okta</source>
        <translation>Okta で有効な機能</translation>
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
        <translation>メンバーのいないグループ</translation>
    </message>
    <message>
        <source>Person in Sumo Logic</source>
        <translation>Sumo Logic のユーザー</translation>
    </message>
    <message>
        <source>Sign in to the org</source>
        <translation>組織へのサインイン</translation>
    </message>
    <message>
        <source>Sign out of the org</source>
        <translation>組織からのサインアウト</translation>
    </message>
    <message>
        <source>People found through SCIM</source>
        <translation>SCIM で見つかったユーザー</translation>
    </message>
    <message>
        <source>Okta to app: all others</source>
        <translation>Okta からアプリ: その他すべて</translation>
    </message>
    <message>
        <source>App to Okta: all others</source>
        <translation>アプリから Okta: その他すべて</translation>
    </message>
    <message>
        <source>All other attributes</source>
        <translation>その他すべての属性</translation>
    </message>
    <message>
        <source>Attributes kept</source>
        <translation>残す属性</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Okta already has an app of that name, and it doesn&apos;t sign in with SAML.</source>
        <translation>Okta には同じ名前のアプリがすでにあり、SAML でサインインするアプリではありません。</translation>
    </message>
    <message>
        <source>It can&apos;t be adopted. Nothing was changed.</source>
        <translation>このアプリは引き継げません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Choose another app name.</source>
        <translation>別のアプリ名を選んでください。</translation>
    </message>
    <message>
        <source>Okta has several apps of that name.</source>
        <translation>Okta には同じ名前のアプリが複数あります。</translation>
    </message>
    <message>
        <source>It isn&apos;t clear which one is meant. Nothing was changed.</source>
        <translation>どのアプリを指すのか特定できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Rename the others in Okta, or choose another app name.</source>
        <translation>Okta でほかのアプリの名前を変えるか、別のアプリ名を選んでください。</translation>
    </message>
    <message>
        <source>The app is deactivated in Okta.</source>
        <translation>Okta でアプリが無効化されています。</translation>
    </message>
    <message>
        <source>Okta refuses changes to a deactivated app.</source>
        <translation>Okta は無効化されたアプリへの変更を拒否します。</translation>
    </message>
    <message>
        <source>Activate it in Okta (Applications, Activate), then go on here.</source>
        <translation>Okta でアプリを有効化 (Applications, Activate) してから、ここで続行してください。</translation>
    </message>
    <message>
        <source>The app&apos;s signing certificate has expired.</source>
        <translation>アプリの署名証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Sumo Logic would refuse every sign-in.</source>
        <translation>Sumo Logic はすべてのサインインを拒否します。</translation>
    </message>
    <message>
        <source>Make a new signing certificate in Okta (Sign On tab, SAML Signing Certificates) and activate it, then check again.</source>
        <translation>Okta で新しい署名証明書を作成 (Sign On タブ、SAML Signing Certificates) して有効化し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>SCIM is on in Okta, and the app&apos;s SAML addresses aren&apos;t Sumo Logic&apos;s yet.</source>
        <translation>Okta で SCIM が有効ですが、アプリの SAML アドレスがまだ Sumo Logic のものではありません。</translation>
    </message>
    <message>
        <source>Writing them through the API now could wipe the SCIM settings.</source>
        <translation>いま API で書き込むと、SCIM の設定が消えるおそれがあります。</translation>
    </message>
    <message>
        <source>Enter both addresses by hand in Okta: General tab, SAML Settings, Edit. Then check again.</source>
        <translation>Okta で両方のアドレスを手動で入力してください: General タブ、SAML Settings、Edit。その後、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Sumo Logic has the SCIM role already, and it may not manage users.</source>
        <translation>Sumo Logic には SCIM ロールがすでにありますが、ユーザーを管理する権限がありません。</translation>
    </message>
    <message>
        <source>Provisioning would be refused. The role was left alone.</source>
        <translation>プロビジョニングが拒否されます。ロールには手を加えていません。</translation>
    </message>
    <message>
        <source>Give the role Manage Users and Roles in Sumo Logic, or choose another name for it.</source>
        <translation>Sumo Logic でロールに Manage Users and Roles を付与するか、ロールに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The service account is deactivated in Sumo Logic.</source>
        <translation>Sumo Logic でサービスアカウントが無効化されています。</translation>
    </message>
    <message>
        <source>Its keys don&apos;t work while it is.</source>
        <translation>無効化されている間、そのキーは機能しません。</translation>
    </message>
    <message>
        <source>Activate it in Sumo Logic, or choose another address for the account.</source>
        <translation>Sumo Logic で有効化するか、アカウントに別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>The service account is there, without the SCIM role.</source>
        <translation>サービスアカウントはありますが、SCIM ロールがありません。</translation>
    </message>
    <message>
        <source>It was left alone, because this setup didn&apos;t make it.</source>
        <translation>このセットアップで作成したものではないため、手を加えていません。</translation>
    </message>
    <message>
        <source>Give it the role in Sumo Logic, or choose another address for the account.</source>
        <translation>Sumo Logic でロールを付与するか、アカウントに別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>The SCIM access key is deactivated in Sumo Logic.</source>
        <translation>Sumo Logic で SCIM 用の Access Key が無効化されています。</translation>
    </message>
    <message>
        <source>Keys that nobody uses for 30 days switch themselves off; Okta can&apos;t provision with it.</source>
        <translation>30 日間使用されないキーは自動的に無効になります。Okta はこのキーでプロビジョニングできません。</translation>
    </message>
    <message>
        <source>Activate it in Sumo Logic (Administration, Security, Access Keys), or delete it there so that a new one is made.</source>
        <translation>Sumo Logic で有効化する (Administration, Security, Access Keys) か、そこで削除して新しいキーが作成されるようにしてください。</translation>
    </message>
    <message>
        <source>The access key of your own SCIM credential isn&apos;t at hand.</source>
        <translation>独自の SCIM 資格情報の Access Key が手元にありません。</translation>
    </message>
    <message>
        <source>Without it the connector can&apos;t be tested or filled in.</source>
        <translation>これがないと、コネクターのテストも入力もできません。</translation>
    </message>
    <message>
        <source>Enter it, or put it into SUMOLOGIC_SCIM_ACCESSKEY for the command line.</source>
        <translation>入力するか、コマンドラインの場合は SUMOLOGIC_SCIM_ACCESSKEY に設定してください。</translation>
    </message>
    <message>
        <source>Okta&apos;s connector test would fail.</source>
        <translation>Okta のコネクターテストは失敗します。</translation>
    </message>
    <message>
        <source>SCIM doesn&apos;t work with this address and key yet.</source>
        <translation>このアドレスとキーでは、SCIM はまだ機能しません。</translation>
    </message>
    <message>
        <source>Mend the cause below, then check again.</source>
        <translation>下記の原因を取り除いてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Nothing was asked of either service.</source>
        <translation>どちらのサービスにも問い合わせていません。</translation>
    </message>
    <message>
        <source>Set the environment variables that the details name, or enter them in the wizard, which keeps them in the keychain.</source>
        <translation>詳細に示された環境変数を設定するか、ウィザードで入力してください。ウィザードではキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>A credential in the environment holds a blank, a line break or another character that none has.</source>
        <translation>環境変数の資格情報に、空白、改行など、資格情報には含まれない文字があります。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Set the variable that the details name again.</source>
        <translation>詳細に示された変数を設定し直してください。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written.</source>
        <translation>記録を書き込めません。</translation>
    </message>
    <message>
        <source>What was set up stands.</source>
        <translation>設定済みの内容はそのまま有効です。</translation>
    </message>
    <message>
        <source>Choose another folder; the details name the reason.</source>
        <translation>別のフォルダーを選んでください。理由は詳細に示されています。</translation>
    </message>
    <message>
        <source>The setup file can&apos;t be read.</source>
        <translation>セットアップファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も実行していません。</translation>
    </message>
    <message>
        <source>Check its path and permissions.</source>
        <translation>パスとアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>Sumo Logic has no role of that name.</source>
        <translation>Sumo Logic にその名前のロールはありません。</translation>
    </message>
    <message>
        <source>Names are matched exactly, upper and lower case too: people with it would be refused.</source>
        <translation>名前は大文字と小文字も含めて完全に照合されます。このロールを持つユーザーは拒否されます。</translation>
    </message>
    <message>
        <source>Choose a role that Sumo Logic has, or make it there first.</source>
        <translation>Sumo Logic にあるロールを選ぶか、先に Sumo Logic で作成してください。</translation>
    </message>
    <message>
        <source>The attribute &quot;roles&quot; is there already with another type.</source>
        <translation>属性「roles」が別の型ですでに存在します。</translation>
    </message>
    <message>
        <source>The type of an attribute can&apos;t be changed, and deleting it would lose people&apos;s values.</source>
        <translation>属性の型は変更できず、削除するとユーザーの値が失われます。</translation>
    </message>
    <message>
        <source>Rename or remove it in Okta&apos;s Profile Editor if nobody needs it, then check again.</source>
        <translation>誰も必要としていなければ、Okta の Profile Editor で名前を変えるか削除し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t know all of these people or groups.</source>
        <translation>Okta に存在しないユーザーまたはグループが含まれています。</translation>
    </message>
    <message>
        <source>Nobody was assigned.</source>
        <translation>誰にも割り当てられていません。</translation>
    </message>
    <message>
        <source>Correct the names named in the details.</source>
        <translation>詳細に示された名前を訂正してください。</translation>
    </message>
    <message>
        <source>Some of these people are deactivated or suspended in Okta.</source>
        <translation>Okta で無効化または一時停止されているユーザーが含まれています。</translation>
    </message>
    <message>
        <source>Take them off the list, or activate them in Okta.</source>
        <translation>リストから外すか、Okta で有効化してください。</translation>
    </message>
    <message>
        <source>Some people didn&apos;t arrive in Sumo Logic as they should.</source>
        <translation>一部のユーザーが、Sumo Logic に正しく反映されていません。</translation>
    </message>
    <message>
        <source>Everybody else is there; these can&apos;t work with their role yet.</source>
        <translation>ほかの全員は反映済みです。これらのユーザーは、まだ自分のロールで作業できません。</translation>
    </message>
    <message>
        <source>The cause stands beside each of them.</source>
        <translation>原因は各ユーザーの横に示されています。</translation>
    </message>
    <message>
        <source>The SCIM access key is there, but its secret isn&apos;t at hand on this computer.</source>
        <translation>SCIM 用の Access Key はありますが、そのシークレットがこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Okta may already hold it, so it isn&apos;t replaced.</source>
        <translation>Okta がすでに保持している可能性があるため、置き換えません。</translation>
    </message>
    <message>
        <source>If Okta has it, finish the connector and To App there. If not, delete the key in Sumo Logic, and a new one is made.</source>
        <translation>Okta にある場合は、Okta でコネクターと To App を完了してください。ない場合は、Sumo Logic でキーを削除すると、新しいキーが作成されます。</translation>
    </message>
    <message>
        <source>The app&apos;s attribute &quot;roles&quot; is Personal, not Group.</source>
        <translation>アプリの属性「roles」が Group ではなく Personal です。</translation>
    </message>
    <message>
        <source>Okta never changes that of an attribute that is there, and groups couldn&apos;t carry a role.</source>
        <translation>Okta では既存の属性のこの設定を変更できず、グループにロールを持たせられません。</translation>
    </message>
    <message>
        <source>Remove the attribute in Okta&apos;s Profile Editor if nobody needs its values, then check again.</source>
        <translation>その値を誰も必要としていなければ、Okta の Profile Editor で属性を削除し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Okta names no profile mapping for this app.</source>
        <translation>Okta はこのアプリのプロファイルマッピングを返しません。</translation>
    </message>
    <message>
        <source>An org shows them only once an app was opened in its Admin Console.</source>
        <translation>org は、アプリが Admin Console で一度開かれるまでマッピングを示しません。</translation>
    </message>
    <message>
        <source>Open Directory, Profile Editor in Okta, choose the app and its Mappings, then check again.</source>
        <translation>Okta で Directory, Profile Editor を開き、アプリとその Mappings を選んでから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Something that must come first isn&apos;t done.</source>
        <translation>先に必要な作業が完了していません。</translation>
    </message>
    <message>
        <source>Doing this now could break sign-in or provisioning. Nothing was changed.</source>
        <translation>いま行うと、サインインまたはプロビジョニングが機能しなくなるおそれがあります。何も変更されていません。</translation>
    </message>
    <message>
        <source>Do the earlier step first.</source>
        <translation>先に前の手順を実行してください。</translation>
    </message>
    <message>
        <source>The setup file was written by a newer version of this program.</source>
        <translation>セットアップファイルは、このプログラムの新しいバージョンで書き込まれたものです。</translation>
    </message>
    <message>
        <source>It could mean things that this version doesn&apos;t know. Nothing was done.</source>
        <translation>このバージョンでは解釈できない内容が含まれている可能性があります。何も行われていません。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The setup file breaks off or isn&apos;t JSON.</source>
        <translation>セットアップファイルが途中で切れているか、JSON ではありません。</translation>
    </message>
    <message>
        <source>Mend it at the place in the details, or make it anew.</source>
        <translation>詳細に示された箇所を修正するか、作り直してください。</translation>
    </message>
    <message>
        <source>The setup file has mistakes.</source>
        <translation>セットアップファイルに誤りがあります。</translation>
    </message>
    <message>
        <source>Correct the places in the details.</source>
        <translation>詳細に示された箇所を訂正してください。</translation>
    </message>
    <message>
        <source>This setup is open in another run of the program.</source>
        <translation>このセットアップは、別に実行中のこのプログラムで開かれています。</translation>
    </message>
    <message>
        <source>Two at once would get into each other&apos;s way. Nothing was done.</source>
        <translation>同時に 2 つ実行すると互いに干渉します。何も行われていません。</translation>
    </message>
    <message>
        <source>Close the other one, or wait for it to end.</source>
        <translation>もう一方を閉じるか、終了するまで待ってください。</translation>
    </message>
    <message>
        <source>The setup&apos;s folder can&apos;t be written.</source>
        <translation>セットアップのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Progress couldn&apos;t be kept, so nothing was begun.</source>
        <translation>進行状況を保存できないため、何も開始されていません。</translation>
    </message>
    <message>
        <source>Free some space or correct the folder&apos;s permissions; the details name it.</source>
        <translation>空き領域を増やすか、フォルダーのアクセス許可を修正してください。フォルダーは詳細に示されています。</translation>
    </message>
    <message>
        <source>The setup&apos;s journal can&apos;t be written.</source>
        <translation>セットアップのジャーナルに書き込めません。</translation>
    </message>
    <message>
        <source>What is done is done; nothing more was begun.</source>
        <translation>完了した分はそのまま有効です。それ以降は何も開始されていません。</translation>
    </message>
    <message>
        <source>Free some space or correct the file&apos;s permissions, then go on.</source>
        <translation>空き領域を増やすか、ファイルのアクセス許可を修正してから、続行してください。</translation>
    </message>
    <message>
        <source>Enter the address.</source>
        <translation>アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Plain http would send the key unprotected: use https.</source>
        <translation>http のままではキーが保護されずに送信されます。https を使用してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address.</source>
        <translation>「%1」はアドレスではありません。</translation>
    </message>
    <message>
        <source>Replace the placeholder by your own org&apos;s name.</source>
        <translation>プレースホルダーを自分の org の名前に置き換えてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to Okta, not to an org: your own begins with its name.</source>
        <translation>「%1」は org ではなく Okta のものです。自分の org のアドレスは、その名前で始まります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the service&apos;s address and isn&apos;t one.</source>
        <translation>「%1」はサービスのアドレスに似ていますが、異なります。</translation>
    </message>
    <message>
        <source>An address with an @ in it hides its real host: enter it without.</source>
        <translation>@ を含むアドレスは実際のホストを隠します。@ なしで入力してください。</translation>
    </message>
    <message>
        <source>This computer has no keychain service that could be used.</source>
        <translation>このコンピューターには、使用できるキーチェーンサービスがありません。</translation>
    </message>
    <message>
        <source>Secrets are kept for this run only, and written nowhere.</source>
        <translation>シークレットは今回の実行中のみ保持され、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring, KWallet) if they shall be there the next time.</source>
        <translation>次回も使えるようにするには、キーチェーンサービス (GNOME Keyring, KWallet) を起動してください。</translation>
    </message>
    <message>
        <source>The system keychain is locked or refuses access.</source>
        <translation>システムのキーチェーンがロックされているか、アクセスを拒否しています。</translation>
    </message>
    <message>
        <source>Secrets are kept for this run only, and written nowhere else.</source>
        <translation>シークレットは今回の実行中のみ保持され、ほかのどこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Unlock it, and it is used again from then on.</source>
        <translation>ロックを解除すると、それ以降は再びキーチェーンが使用されます。</translation>
    </message>
    <message>
        <source>The system keychain doesn&apos;t work at the moment.</source>
        <translation>システムのキーチェーンが現在機能していません。</translation>
    </message>
    <message>
        <source>Look at the details; it is tried again at the next secret.</source>
        <translation>詳細を確認してください。次のシークレットの際に再試行されます。</translation>
    </message>
    <message>
        <source>Nobody could be read from that file.</source>
        <translation>そのファイルからユーザーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>リストは元のままです。</translation>
    </message>
    <message>
        <source>Take a CSV file of at most 10 MB with a login in each line and, behind it, a role.</source>
        <translation>各行にログインとそれに続くロールを記載した、10 MB 以下の CSV ファイルを使用してください。</translation>
    </message>
    <message>
        <source>Something else is where the setup keeps a file of its own.</source>
        <translation>セットアップが自身のファイルを置く場所に、別のものがあります。</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was begun.</source>
        <translation>そのまま残し、何も開始していません。</translation>
    </message>
    <message>
        <source>Move it away if it doesn&apos;t belong there; the details name its place.</source>
        <translation>そこに置くべきものでなければ、移動してください。場所は詳細に示されています。</translation>
    </message>
    <message>
        <source>Something else is where the setup&apos;s folder belongs.</source>
        <translation>セットアップのフォルダーを置く場所に、別のものがあります。</translation>
    </message>
    <message>
        <source>This is practice, and nothing leaves this computer: only the practice services can be used.</source>
        <translation>これは練習で、何もこのコンピューターの外に出ません。使用できるのは練習用サービスだけです。</translation>
    </message>
    <message>
        <source>This setup goes on without access to that service.</source>
        <translation>このセットアップは、そのサービスへのアクセスなしで続けています。</translation>
    </message>
    <message>
        <source>Nothing can be read or changed there.</source>
        <translation>そこでは何も読み取りも変更もできません。</translation>
    </message>
    <message>
        <source>Do it by hand, or enter credentials on the service&apos;s page.</source>
        <translation>手作業で行うか、そのサービスのページで認証情報を入力してください。</translation>
    </message>
    <message>
        <source>The handout can&apos;t be written.</source>
        <translation>配布資料を書き込めません。</translation>
    </message>
    <message>
        <source>A file that was there is as it was.</source>
        <translation>既存のファイルがあれば、そのまま残っています。</translation>
    </message>
    <message>
        <source>Choose another file; the details name the reason.</source>
        <translation>別のファイルを選んでください。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>Others have assigned people or groups to the app.</source>
        <translation>ほかの人がこのアプリにユーザーまたはグループを割り当てています。</translation>
    </message>
    <message>
        <source>Deleting it would take their access away. Nothing was undone.</source>
        <translation>削除するとその人たちがアクセスを失います。何も元に戻していません。</translation>
    </message>
    <message>
        <source>Take away the assignments that the details name in Okta, then undo again.</source>
        <translation>詳細に示された割り当てを Okta で解除してから、もう一度元に戻してください。</translation>
    </message>
    <message>
        <source>Nobody on Sumo Logic&apos;s list of those who may sign in without SAML is active.</source>
        <translation>SAML なしで Sumo Logic にサインインできるユーザーの一覧に、有効なユーザーがいません。</translation>
    </message>
    <message>
        <source>If SAML is required there, deleting the configuration would lock everybody out. Nothing was undone.</source>
        <translation>SAML が必須の場合、この構成を削除すると全員が締め出されます。何も元に戻していません。</translation>
    </message>
    <message>
        <source>Put an active administrator on that list (Administration, Security, SAML), then undo again.</source>
        <translation>有効な管理者をその一覧に追加してから (Administration、Security、SAML)、もう一度元に戻してください。</translation>
    </message>
    <message>
        <source>Okta already has an app of that name, and nothing here tells that this setup made it.</source>
        <translation>Okta には同じ名前のアプリがすでにあり、このセットアップで作成したものだと示すものがありません。</translation>
    </message>
    <message>
        <source>Setting it up would change its addresses, attributes and mappings for everybody who signs in with it. Nothing was changed.</source>
        <translation>設定すると、そのアプリでサインインする全員について、アドレス、属性、Mappings が変わります。何も変更されていません。</translation>
    </message>
    <message>
        <source>Choose another app name, or adopt that app if it is meant for this (in a setup file: &quot;existing&quot;: &quot;adopt&quot; under &quot;app&quot;).</source>
        <translation>別のアプリ名を選ぶか、そのアプリがこの用途のものであれば引き継いでください (セットアップファイルでは &quot;app&quot; の下に &quot;existing&quot;: &quot;adopt&quot;)。</translation>
    </message>
    <message>
        <source>The app&apos;s signing certificate isn&apos;t valid yet.</source>
        <translation>アプリの署名証明書はまだ有効期間に入っていません。</translation>
    </message>
    <message>
        <source>Until the day in the details Sumo Logic would refuse every sign-in.</source>
        <translation>詳細に示された日まで、Sumo Logic はすべてのサインインを拒否します。</translation>
    </message>
    <message>
        <source>Activate a signing certificate in Okta that is valid now (Sign On tab, SAML Signing Certificates), then check again.</source>
        <translation>現在有効な署名証明書を Okta で有効化し (Sign On タブ、SAML Signing Certificates)、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The setup keeps an attribute that Okta doesn&apos;t have there.</source>
        <translation>設定で残すとされた属性が、Okta のその場所にありません。</translation>
    </message>
    <message>
        <source>Names are matched exactly. Nothing of this step was changed.</source>
        <translation>名前は完全一致で比較されます。この手順では何も変更していません。</translation>
    </message>
    <message>
        <source>Correct the names in the details: &quot;mappings&quot; in the setup file.</source>
        <translation>詳細に示された名前を直してください (設定ファイルの &quot;mappings&quot;)。</translation>
    </message>
    <message>
        <source>Sumo Logic has the SCIM role already, and it allows more than provisioning needs.</source>
        <translation>Sumo Logic には SCIM ロールがすでにあり、プロビジョニングに必要な範囲を超える権限があります。</translation>
    </message>
    <message>
        <source>The key that Okta gets would allow all that too. The role was left alone, because this setup didn&apos;t make it.</source>
        <translation>Okta に渡すキーでも、そのすべてが可能になります。このセットアップで作成したものではないため、ロールには手を加えていません。</translation>
    </message>
    <message>
        <source>Take the capabilities that the details name from it in Sumo Logic, or choose another name for the role.</source>
        <translation>詳細に示された権限を Sumo Logic でロールから外すか、ロールに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The service account is there, with other roles besides the SCIM role.</source>
        <translation>サービスアカウントはありますが、SCIM ロール以外のロールも付いています。</translation>
    </message>
    <message>
        <source>The key that Okta gets would allow all that they allow. The account was left alone, because this setup didn&apos;t make it.</source>
        <translation>Okta に渡すキーでも、それらのロールで可能なことがすべて可能になります。このセットアップで作成したものではないため、アカウントには手を加えていません。</translation>
    </message>
    <message>
        <source>Take the roles that the details name from it in Sumo Logic, or choose another address for the account.</source>
        <translation>詳細に示されたロールを Sumo Logic でアカウントから外すか、アカウントに別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Credentials are missing: they are neither in the environment nor in the keychain.</source>
        <translation>資格情報が不足しています。環境変数にもキーチェーンにもありません。</translation>
    </message>
    <message>
        <source>The practice services find no port on this computer to answer at.</source>
        <translation>練習用サービスが、このコンピューターで応答に使えるポートを見つけられません。</translation>
    </message>
    <message>
        <source>Practice wasn&apos;t begun.</source>
        <translation>練習は開始されていません。</translation>
    </message>
    <message>
        <source>Close programs that hold many connections, then begin again.</source>
        <translation>多くの接続を保持しているプログラムを閉じてから、もう一度始めてください。</translation>
    </message>
    <message>
        <source>The practice services can&apos;t answer at that port.</source>
        <translation>練習用サービスはそのポートで応答できません。</translation>
    </message>
    <message>
        <source>It is in use, or the system doesn&apos;t allow it. Practice wasn&apos;t begun.</source>
        <translation>使用中であるか、システムで許可されていません。練習は開始されていません。</translation>
    </message>
    <message>
        <source>Choose another port, or leave it out: then a free one is taken.</source>
        <translation>別のポートを選ぶか、指定を省いてください。省くと空いているポートが使われます。</translation>
    </message>
    <message>
        <source>That folder holds a record already.</source>
        <translation>そのフォルダーには既に記録があります。</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was done.</source>
        <translation>既存の記録はそのままで、何も実行していません。</translation>
    </message>
    <message>
        <source>Choose another folder, or move the record away.</source>
        <translation>別のフォルダーを選ぶか、記録を移動してください。</translation>
    </message>
    <message>
        <source>The Okta user&apos;s profile has an attribute &quot;roles&quot; already that this setup didn&apos;t make.</source>
        <translation>Okta ユーザーのプロファイルに、このセットアップで作成したものではない属性「roles」がすでにあります。</translation>
    </message>
    <message>
        <source>Limiting it to Sumo Logic&apos;s roles, or changing who may edit it, would reach everything else that uses it. Nothing was changed.</source>
        <translation>値を Sumo Logic のロールに限定したり、編集できる人を変えたりすると、この属性を使うほかのすべてに影響します。何も変更されていません。</translation>
    </message>
    <message>
        <source>If nothing else uses it, give it the values and the permission that the details name in Okta&apos;s Profile Editor, or delete it there. Then check again.</source>
        <translation>ほかに使うものがなければ、詳細に示された値と権限を Okta の Profile Editor で設定するか、そこで削除してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The app&apos;s name can&apos;t be used.</source>
        <translation>このアプリ名は使用できません。</translation>
    </message>
    <message>
        <source>Give it a name of 1 to 100 characters that can all be seen.</source>
        <translation>すべて目に見える 1~100 文字の名前を付けてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another kind of address: enter one that begins with https.</source>
        <translation>「%1」は別の種類のアドレスです。https で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Leave out the port &quot;%1&quot;.</source>
        <translation>ポート「%1」を省いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number: enter the name, as it stands in the browser&apos;s address line.</source>
        <translation>「%1」は数字のアドレスです。ブラウザーのアドレス欄にある名前を入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than a part of an address can be: 63 characters.</source>
        <translation>「%1」はアドレスの 1 区切りの上限(63 文字)を超えています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t an address of Sumo Logic: those end in sumologic.com.</source>
        <translation>「%1」は Sumo Logic のアドレスではありません。sumologic.com で終わるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t tell which tenant: enter the address that your browser shows when you are signed in, such as service.us2.sumologic.com, or the deployment.</source>
        <translation>「%1」ではどのテナントか分かりません。サインインしたときにブラウザーに表示されるアドレス(service.us2.sumologic.com など)か、デプロイメントを入力してください。</translation>
    </message>
    <message>
        <source>Sumo Logic has no deployment &quot;%1&quot;. There are: %2.</source>
        <translation>Sumo Logic にデプロイメント「%1」はありません。次のものがあります: %2。</translation>
    </message>
    <message>
        <source>The pictures can&apos;t be written.</source>
        <translation>画像を書き込めません。</translation>
    </message>
    <message>
        <source>Those that are in the folder already stay there.</source>
        <translation>すでにフォルダーにある画像はそのまま残ります。</translation>
    </message>
    <message>
        <source>The folder for the pictures isn&apos;t empty.</source>
        <translation>画像用のフォルダーが空ではありません。</translation>
    </message>
    <message>
        <source>Choose another folder, or empty this one.</source>
        <translation>別のフォルダーを選ぶか、このフォルダーを空にしてください。</translation>
    </message>
</context>
<context>
    <name>ForecastRows</name>
    <message>
        <source>will be assigned</source>
        <translation>割り当て予定</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>割り当て済み</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>変更予定</translation>
    </message>
    <message>
        <source>Has another role in Okta.</source>
        <translation>Okta では別のロールを持っています。</translation>
    </message>
    <message>
        <source>will be assigned anew</source>
        <translation>再割り当て予定</translation>
    </message>
    <message>
        <source>Was assigned before provisioning was on, so Okta never sent them.</source>
        <translation>プロビジョニングが有効になる前に割り当てられたため、Okta から送信されていません。</translation>
    </message>
    <message>
        <source>unknown role</source>
        <translation>不明なロール</translation>
    </message>
    <message>
        <source>Sumo Logic would refuse them: choose another role.</source>
        <translation>Sumo Logic に拒否されます。別のロールを選んでください。</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>メールアドレスではない</translation>
    </message>
    <message>
        <source>Sumo Logic knows people by their e-mail address; this login is none.</source>
        <translation>Sumo Logic はメールアドレスでユーザーを識別しますが、このログインはメールアドレスではありません。</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <source>Sumo Logic takes addresses of at most 64 characters.</source>
        <translation>Sumo Logic が受け付けるアドレスは 64 文字以下です。</translation>
    </message>
</context>
<context>
    <name>LadderRows</name>
    <message>
        <source>%L1 found</source>
        <translation>%L1 件見つかりました</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no, but not needed</source>
        <translation>いいえ (不要)</translation>
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
        <translation>後で見分けられる名前を入力します。</translation>
    </message>
    <message>
        <source>Actions of the active certificate, Download certificate.</source>
        <translation>有効な証明書の Actions で Download certificate をクリックします。</translation>
    </message>
    <message>
        <source>Add Access Key.</source>
        <translation>Add Access Key をクリックします。</translation>
    </message>
    <message>
        <source>Add Attribute.</source>
        <translation>Add Attribute をクリックします。</translation>
    </message>
    <message>
        <source>Add Configuration.</source>
        <translation>Add Configuration をクリックします。</translation>
    </message>
    <message>
        <source>Add Service Account.</source>
        <translation>Add Service Account をクリックします。</translation>
    </message>
    <message>
        <source>Add.</source>
        <translation>Add をクリックします。</translation>
    </message>
    <message>
        <source>App name: {appName}</source>
        <translation>App name: {appName}</translation>
    </message>
    <message>
        <source>Assertion Consumer URL goes into Okta&apos;s Single sign-on URL: {acsUrl}</source>
        <translation>Assertion Consumer URL は Okta の Single sign-on URL に入力します: {acsUrl}</translation>
    </message>
    <message>
        <source>Assign, beside the person.</source>
        <translation>ユーザーの横の Assign をクリックします。</translation>
    </message>
    <message>
        <source>Assign, then Assign to People.</source>
        <translation>Assign、次に Assign to People をクリックします。</translation>
    </message>
    <message>
        <source>Attribute Mapping: Use SAML subject.</source>
        <translation>Attribute Mapping: Use SAML subject</translation>
    </message>
    <message>
        <source>Attribute type: Group.</source>
        <translation>Attribute type: Group</translation>
    </message>
    <message>
        <source>Audience URI (SP Entity ID), shown as Audience Restriction: {entityId}</source>
        <translation>Audience URI (SP Entity ID)、表示は Audience Restriction: {entityId}</translation>
    </message>
    <message>
        <source>Audience URI (SP Entity ID): {entityId}</source>
        <translation>Audience URI (SP Entity ID): {entityId}</translation>
    </message>
    <message>
        <source>Authentication Mode: Basic Auth.</source>
        <translation>Authentication Mode: Basic Auth</translation>
    </message>
    <message>
        <source>Authentication Mode: HTTP Header.</source>
        <translation>Authentication Mode: HTTP Header</translation>
    </message>
    <message>
        <source>Authorization: the encoded value, without the word Bearer. Copy it from this page.</source>
        <translation>Authorization: エンコードされた値 (Bearer という語は付けません)。このページからコピーします。</translation>
    </message>
    <message>
        <source>Configuration Name: {samlConfiguration}</source>
        <translation>Configuration Name: {samlConfiguration}</translation>
    </message>
    <message>
        <source>Create App Integration.</source>
        <translation>Create App Integration をクリックします。</translation>
    </message>
    <message>
        <source>Create Users: Enable.</source>
        <translation>Create Users: Enable</translation>
    </message>
    <message>
        <source>Create token.</source>
        <translation>Create token をクリックします。</translation>
    </message>
    <message>
        <source>Create token. Okta shows its value once: copy it and paste it here.</source>
        <translation>Create token をクリックします。Okta が値を表示するのは一度だけです。コピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Data type: string.</source>
        <translation>Data type: string</translation>
    </message>
    <message>
        <source>Deactivate Users: Enable.</source>
        <translation>Deactivate Users: Enable</translation>
    </message>
    <message>
        <source>Delete each attribute other than Username, Given name, Family name, Email and Roles. Its mappings go first.</source>
        <translation>Username、Given name、Family name、Email、Roles 以外の属性をすべて削除します。先に、その属性のマッピングを削除します。</translation>
    </message>
    <message>
        <source>Display name: Roles</source>
        <translation>Display name: Roles</translation>
    </message>
    <message>
        <source>Done, when nobody is left.</source>
        <translation>割り当てるユーザーが残っていなければ、Done をクリックします。</translation>
    </message>
    <message>
        <source>Each row other than User name, First name, Last name and Primary email: Do not map.</source>
        <translation>User name、First name、Last name、Primary email 以外の行はすべて: Do not map</translation>
    </message>
    <message>
        <source>Each row other than Username, Given name, Family name and Email: Do not map.</source>
        <translation>Username、Given name、Family name、Email 以外の行はすべて: Do not map</translation>
    </message>
    <message>
        <source>Edit, in the corner of SAML Settings, if a value has to change.</source>
        <translation>値を変更する必要がある場合は、SAML Settings の隅にある Edit をクリックします。</translation>
    </message>
    <message>
        <source>Edit.</source>
        <translation>Edit をクリックします。</translation>
    </message>
    <message>
        <source>Email: {serviceAccountEmail}</source>
        <translation>Email: {serviceAccountEmail}</translation>
    </message>
    <message>
        <source>Enable SCIM provisioning. Orgs without on-premises provisioning show this in place of three choices.</source>
        <translation>Enable SCIM provisioning にチェックを入れます。オンプレミスのプロビジョニングがない org では、3 つの選択肢の代わりにこれが表示されます。</translation>
    </message>
    <message>
        <source>Entity ID goes into Okta&apos;s Audience URI (SP Entity ID): {entityId}</source>
        <translation>Entity ID は Okta の Audience URI (SP Entity ID) に入力します: {entityId}</translation>
    </message>
    <message>
        <source>Entity ID is shown on the screen only when SP-initiated login is on.</source>
        <translation>Entity ID は、SP-initiated login が有効な場合にだけ画面に表示されます。</translation>
    </message>
    <message>
        <source>Enumerated list: the roles exactly as Sumo Logic spells them.</source>
        <translation>列挙リスト: Sumo Logic の表記とまったく同じロール名を入力します。</translation>
    </message>
    <message>
        <source>Enumerated list: the same roles in the same order.</source>
        <translation>列挙リスト: 同じロールを同じ順序で入力します。</translation>
    </message>
    <message>
        <source>External name, character by character: roles.^[primary==true].value</source>
        <translation>External name (一字一句このとおり): roles.^[primary==true].value</translation>
    </message>
    <message>
        <source>External namespace: urn:ietf:params:scim:schemas:core:2.0:User</source>
        <translation>External namespace: urn:ietf:params:scim:schemas:core:2.0:User</translation>
    </message>
    <message>
        <source>General tab: Edit, in the corner of App Settings.</source>
        <translation>General タブ: App Settings の隅にある Edit をクリックします。</translation>
    </message>
    <message>
        <source>In the menu: Administration › Security › Access Keys. In the new interface: Administration › Account Security Settings › Access Keys.</source>
        <translation>メニュー: Administration › Security › Access Keys。新しいインターフェイス: Administration › Account Security Settings › Access Keys。</translation>
    </message>
    <message>
        <source>In the menu: Administration › Security › SAML. In the new interface: Administration › Account Security Settings › SAML.</source>
        <translation>メニュー: Administration › Security › SAML。新しいインターフェイス: Administration › Account Security Settings › SAML。</translation>
    </message>
    <message>
        <source>In the menu: Administration › Security › Service Accounts. In the new interface: Administration › Account Security Settings › Service Accounts.</source>
        <translation>メニュー: Administration › Security › Service Accounts。新しいインターフェイス: Administration › Account Security Settings › Service Accounts。</translation>
    </message>
    <message>
        <source>In the menu: Administration › Users and Roles › Roles.</source>
        <translation>メニュー: Administration › Users and Roles › Roles。</translation>
    </message>
    <message>
        <source>In the menu: Administration › Users and Roles › Users.</source>
        <translation>メニュー: Administration › Users and Roles › Users。</translation>
    </message>
    <message>
        <source>In the menu: Applications › Applications.</source>
        <translation>メニュー: Applications › Applications。</translation>
    </message>
    <message>
        <source>In the menu: Directory › Profile Editor › User (default).</source>
        <translation>メニュー: Directory › Profile Editor › User (default)。</translation>
    </message>
    <message>
        <source>In the menu: Directory › Profile Editor, and there {appName} User.</source>
        <translation>メニュー: Directory › Profile Editor。そこで {appName} User を選択します。</translation>
    </message>
    <message>
        <source>In the menu: Reports › System Log.</source>
        <translation>メニュー: Reports › System Log。</translation>
    </message>
    <message>
        <source>In the menu: Security › API.</source>
        <translation>メニュー: Security › API。</translation>
    </message>
    <message>
        <source>Issuer, under View SAML setup instructions: {issuer}</source>
        <translation>Issuer (View SAML setup instructions 内): {issuer}</translation>
    </message>
    <message>
        <source>Issuer: {issuer}</source>
        <translation>Issuer: {issuer}</translation>
    </message>
    <message>
        <source>Leave this ticked: the address is the same for all three.</source>
        <translation>チェックを入れたままにします。アドレスは 3 つとも同じです。</translation>
    </message>
    <message>
        <source>Name: {serviceAccount}</source>
        <translation>Name: {serviceAccount}</translation>
    </message>
    <message>
        <source>Next, and Finish on the page after it.</source>
        <translation>Next、次のページで Finish をクリックします。</translation>
    </message>
    <message>
        <source>Next.</source>
        <translation>Next をクリックします。</translation>
    </message>
    <message>
        <source>On Demand Provisioning stays off: SCIM makes the people.</source>
        <translation>On Demand Provisioning はオフのままにします。ユーザーは SCIM が作成します。</translation>
    </message>
    <message>
        <source>Open the account and choose Add Access Key. The key is shown once.</source>
        <translation>アカウントを開き、Add Access Key を選択します。キーが表示されるのは一度だけです。</translation>
    </message>
    <message>
        <source>Password: the access key. Copy it from this page.</source>
        <translation>Password: Access Key。このページからコピーします。</translation>
    </message>
    <message>
        <source>Profile Editor › {appName} User › Mappings.</source>
        <translation>Profile Editor › {appName} User › Mappings を開きます。</translation>
    </message>
    <message>
        <source>Provisioning tab, Integration at the side.</source>
        <translation>Provisioning タブで、横の Integration を開きます。</translation>
    </message>
    <message>
        <source>Provisioning tab, To App at the side.</source>
        <translation>Provisioning タブで、横の To App を開きます。</translation>
    </message>
    <message>
        <source>Push new user to external application, with SUCCESS, a row for each person.</source>
        <translation>Push new user to external application が、ユーザーごとに 1 行、SUCCESS で表示されます。</translation>
    </message>
    <message>
        <source>Roles: the person&apos;s role in Sumo Logic.</source>
        <translation>Roles: Sumo Logic でのそのユーザーのロール</translation>
    </message>
    <message>
        <source>Roles: {scimRole}, which may manage users and no more.</source>
        <translation>Roles: {scimRole} (ユーザーの管理だけが許可されたロール)</translation>
    </message>
    <message>
        <source>SCIM connector base URL: {baseUrl}</source>
        <translation>SCIM connector base URL: {baseUrl}</translation>
    </message>
    <message>
        <source>SCIM under Provisioning.</source>
        <translation>Provisioning で SCIM を選択します。</translation>
    </message>
    <message>
        <source>Save Mappings.</source>
        <translation>Save Mappings をクリックします。</translation>
    </message>
    <message>
        <source>Save and Go Back.</source>
        <translation>Save and Go Back をクリックします。</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>Save をクリックします。</translation>
    </message>
    <message>
        <source>Save. A Provisioning tab appears; come back here.</source>
        <translation>Save をクリックします。Provisioning タブが表示されたら、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Save. Sumo Logic shows access ID and access key once: copy both and paste them here.</source>
        <translation>Save をクリックします。Sumo Logic が Access ID と Access Key を表示するのは一度だけです。両方をコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Save. Sync Password stays off.</source>
        <translation>Save をクリックします。Sync Password はオフのままにします。</translation>
    </message>
    <message>
        <source>Scopes: Default, because no scope covers the SAML configuration.</source>
        <translation>Scopes: Default。SAML 構成を対象とするスコープがないためです。</translation>
    </message>
    <message>
        <source>Sign-in method: SAML 2.0.</source>
        <translation>Sign-in method: SAML 2.0</translation>
    </message>
    <message>
        <source>Single sign-on URL: {acsUrl}</source>
        <translation>Single sign-on URL: {acsUrl}</translation>
    </message>
    <message>
        <source>Test Connector Configuration, then Close.</source>
        <translation>Test Connector Configuration、次に Close をクリックします。</translation>
    </message>
    <message>
        <source>The Tokens tab.</source>
        <translation>Tokens タブを開きます。</translation>
    </message>
    <message>
        <source>The app&apos;s Assignments tab.</source>
        <translation>アプリの Assignments タブを開きます。</translation>
    </message>
    <message>
        <source>The app&apos;s General tab, further down.</source>
        <translation>アプリの General タブの下のほうです。</translation>
    </message>
    <message>
        <source>The app&apos;s Sign On tab.</source>
        <translation>アプリの Sign On タブを開きます。</translation>
    </message>
    <message>
        <source>The configuration {samlConfiguration}.</source>
        <translation>構成 {samlConfiguration} を開きます。</translation>
    </message>
    <message>
        <source>The names as they stand here, capitals and all, are the values that Okta sends.</source>
        <translation>ここに表示されている名前が、大文字と小文字も含めてそのまま、Okta が送信する値です。</translation>
    </message>
    <message>
        <source>The person, with the role from Okta, and Active.</source>
        <translation>ユーザーが、Okta で指定したロールと Active の状態で表示されます。</translation>
    </message>
    <message>
        <source>The search that finds pushed people.</source>
        <translation>プッシュされたユーザーを見つける検索です。</translation>
    </message>
    <message>
        <source>The tab Okta User to {appName}.</source>
        <translation>Okta User to {appName} タブを開きます。</translation>
    </message>
    <message>
        <source>The tab {appName} to Okta User.</source>
        <translation>{appName} to Okta User タブを開きます。</translation>
    </message>
    <message>
        <source>These three, and not the groups: Sumo Logic has none over SCIM.</source>
        <translation>この 3 つだけを選択し、グループは選択しません。Sumo Logic の SCIM にはグループがありません。</translation>
    </message>
    <message>
        <source>Unique identifier field for users: userName</source>
        <translation>Unique identifier field for users: userName</translation>
    </message>
    <message>
        <source>Update User Attributes: Enable.</source>
        <translation>Update User Attributes: Enable</translation>
    </message>
    <message>
        <source>User permission: {rolesPermission}</source>
        <translation>User permission: {rolesPermission}</translation>
    </message>
    <message>
        <source>Username: the access ID, {accessId}</source>
        <translation>Username: Access ID ({accessId})</translation>
    </message>
    <message>
        <source>Variable name: roles</source>
        <translation>Variable name: roles</translation>
    </message>
    <message>
        <source>X.509 Certificate: Okta&apos;s, from its first line to its last.</source>
        <translation>X.509 Certificate: Okta の証明書を、最初の行から最後の行まで入力します。</translation>
    </message>
    <message>
        <source>Grant types: Authorization Code, Refresh Token, and Device Authorization under Advanced.</source>
        <translation>Grant type: Authorization Code、Refresh Token、Advanced の Device Authorization。</translation>
    </message>
    <message>
        <source>Grant, for each of these scopes and no other.</source>
        <translation>これらの各スコープだけに Grant。</translation>
    </message>
    <message>
        <source>In the menu: Applications › Applications, then Create App Integration.</source>
        <translation>メニューの Applications › Applications、次に Create App Integration。</translation>
    </message>
    <message>
        <source>Only a Super Administrator can grant scopes.</source>
        <translation>スコープを許可できるのは Super Administrator だけです。</translation>
    </message>
    <message>
        <source>Save. Then copy the Client ID from the General tab.</source>
        <translation>Save。その後、General タブから Client ID をコピーします。</translation>
    </message>
    <message>
        <source>Sign-in method: OIDC - OpenID Connect, then Native Application and Next.</source>
        <translation>Sign-in method: OIDC - OpenID Connect、次に Native Application と Next。</translation>
    </message>
    <message>
        <source>Sign-in redirect URIs: the three addresses, exactly as they are.</source>
        <translation>Sign-in redirect URIs: 3 つのアドレスをそのまま。</translation>
    </message>
    <message>
        <source>The Okta API Scopes tab of the native app.</source>
        <translation>ネイティブアプリの Okta API Scopes タブ。</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Okta didn&apos;t give this program access.</source>
        <translation>Okta はこのプログラムにアクセスを許可しませんでした。</translation>
    </message>
    <message>
        <source>Somebody refused it in the browser, or the account isn&apos;t assigned to the native app.</source>
        <translation>ブラウザーで拒否されたか、アカウントがネイティブアプリに割り当てられていません。</translation>
    </message>
    <message>
        <source>Assign the account to the app in Okta, then sign in again.</source>
        <translation>Okta でアカウントをアプリに割り当ててから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The code ran out before it was used in the browser.</source>
        <translation>ブラウザーで使われる前にコードの期限が切れました。</translation>
    </message>
    <message>
        <source>This program has no access.</source>
        <translation>このプログラムにはアクセス権がありません。</translation>
    </message>
    <message>
        <source>Get a new code.</source>
        <translation>新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The native app in Okta lacks one of the scopes.</source>
        <translation>Okta のネイティブアプリにスコープの一つがありません。</translation>
    </message>
    <message>
        <source>Okta gives a sign-in all that it asks for, or nothing.</source>
        <translation>Okta はサインインが求めるものをすべて与えるか、何も与えません。</translation>
    </message>
    <message>
        <source>Have a Super Administrator grant the listed scopes on the app&apos;s Okta API Scopes tab.</source>
        <translation>Super Administrator に、アプリの Okta API Scopes タブで一覧のスコープを許可してもらってください。</translation>
    </message>
    <message>
        <source>The native app in Okta doesn&apos;t allow this way to sign in.</source>
        <translation>Okta のネイティブアプリはこのサインイン方法を許可していません。</translation>
    </message>
    <message>
        <source>Its grant types don&apos;t include it.</source>
        <translation>アプリの Grant type に含まれていません。</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab tick Authorization Code, Refresh Token and Device Authorization.</source>
        <translation>アプリの General タブで Authorization Code、Refresh Token、Device Authorization にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t know that client ID as an app without a secret.</source>
        <translation>Okta はその Client ID をシークレットのないアプリとして認識していません。</translation>
    </message>
    <message>
        <source>It is mistyped, of another org, or no native app.</source>
        <translation>入力の誤り、別の組織のもの、またはネイティブアプリではありません。</translation>
    </message>
    <message>
        <source>Copy the Client ID from the native app&apos;s General tab.</source>
        <translation>ネイティブアプリの General タブから Client ID をコピーしてください。</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t accept the answer of that sign-in any more.</source>
        <translation>Okta はそのサインインの応答をもう受け付けません。</translation>
    </message>
    <message>
        <source>It was used or has run out. This program has no access.</source>
        <translation>使用済みか期限切れです。このプログラムにはアクセス権がありません。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in to Okta has come to its end.</source>
        <translation>Okta へのサインインが終了しました。</translation>
    </message>
    <message>
        <source>It was revoked, ran out, or its refresh token was used elsewhere. What is done stays done.</source>
        <translation>取り消されたか、期限が切れたか、リフレッシュトークンが他で使われました。済んだことはそのまま残ります。</translation>
    </message>
    <message>
        <source>Sign in again; the setup goes on where it was.</source>
        <translation>もう一度サインインすると、設定は続きから再開します。</translation>
    </message>
    <message>
        <source>The native app in Okta demands proof of possession (DPoP) with each token.</source>
        <translation>Okta のネイティブアプリはトークンごとに所有証明 (DPoP) を要求しています。</translation>
    </message>
    <message>
        <source>This program doesn&apos;t make such proofs: the tokens would open nothing.</source>
        <translation>このプログラムはその証明を作成しないため、トークンでは何も利用できません。</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab clear Require Demonstrating Proof of Possession (DPoP) header in token requests, then sign in again.</source>
        <translation>アプリの General タブで Require Demonstrating Proof of Possession (DPoP) header in token requests のチェックを外してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Other programs use the ports that the browser&apos;s answer comes to.</source>
        <translation>ブラウザーの応答を受け取るポートを他のプログラムが使っています。</translation>
    </message>
    <message>
        <source>No page was opened. The details name the ports.</source>
        <translation>ページは開かれていません。ポートは詳細に示されています。</translation>
    </message>
    <message>
        <source>Close those programs, or sign in with a code.</source>
        <translation>それらのプログラムを閉じるか、コードでサインインしてください。</translation>
    </message>
    <message>
        <source>The answer came from another server than your org&apos;s.</source>
        <translation>応答が組織のサーバーとは別のサーバーから届きました。</translation>
    </message>
    <message>
        <source>It was refused, and nothing was sent there.</source>
        <translation>応答は拒否され、そこには何も送信されていません。</translation>
    </message>
    <message>
        <source>Check the address of the org, then sign in again.</source>
        <translation>組織のアドレスを確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Okta named a page on another host to sign in at.</source>
        <translation>Okta がサインイン用に別のホストのページを指定しました。</translation>
    </message>
    <message>
        <source>It wasn&apos;t opened: a password belongs on your org&apos;s own page.</source>
        <translation>ページは開かれていません。パスワードは組織自身のページで入力するものです。</translation>
    </message>
    <message>
        <source>Check the address of the org.</source>
        <translation>組織のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>That domain doesn&apos;t prove to belong to an Okta org.</source>
        <translation>そのドメインが Okta の組織のものであることを確認できません。</translation>
    </message>
    <message>
        <source>The org that it names doesn&apos;t name it in return on Okta&apos;s own domain. Nothing secret was sent.</source>
        <translation>ドメインが示す組織は、Okta 自身のドメイン上でそのドメインを示していません。秘密の情報は送信されていません。</translation>
    </message>
    <message>
        <source>Use the org&apos;s address that ends in okta.com or another domain of Okta&apos;s.</source>
        <translation>okta.com など Okta のドメインで終わる組織のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The address is a custom domain, and the setup file doesn&apos;t say of which org.</source>
        <translation>アドレスはカスタムドメインですが、セットアップファイルにどの組織のものか書かれていません。</translation>
    </message>
    <message>
        <source>The details name the org that it belongs to. Nothing secret was sent.</source>
        <translation>属する組織は詳細に示されています。秘密の情報は送信されていません。</translation>
    </message>
    <message>
        <source>If that is your org, put its address into the setup file as okta.oktaDomain.</source>
        <translation>それがあなたの組織であれば、そのアドレスを okta.oktaDomain としてセットアップファイルに入れてください。</translation>
    </message>
    <message>
        <source>The setup names no native app to sign in with.</source>
        <translation>設定にサインイン用のネイティブアプリが指定されていません。</translation>
    </message>
    <message>
        <source>Nothing was asked of Okta.</source>
        <translation>Okta には何も要求していません。</translation>
    </message>
    <message>
        <source>Put its client ID into the setup file: &quot;okta&quot;: {&quot;clientId&quot;: &quot;0oa...&quot;}.</source>
        <translation>セットアップファイルに Client ID を入れてください: &quot;okta&quot;: {&quot;clientId&quot;: &quot;0oa...&quot;}。</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be kept: there is no system keychain to keep it in.</source>
        <translation>サインインを保持できません。保存先となるシステムのキーチェーンがありません。</translation>
    </message>
    <message>
        <source>It was taken back at Okta, so that nothing of it is left.</source>
        <translation>何も残らないように、Okta で取り消されました。</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, or use an API token for this run.</source>
        <translation>キーチェーンを起動またはロック解除するか、今回は API トークンを使ってください。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Okta&apos;s answer has arrived. You can close this page and go back to the program.</source>
        <translation>Okta の応答が届きました。このページを閉じて、プログラムに戻ってかまいません。</translation>
    </message>
    <message>
        <source>This answer belongs to another attempt</source>
        <translation>この応答は別の試行のものです</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Go back to the program and start again there.</source>
        <translation>内容は使用されていません。プログラムに戻り、そこでやり直してください。</translation>
    </message>
    <message>
        <source>To sign you in</source>
        <translation>サインインのため</translation>
    </message>
    <message>
        <source>So that you sign in once, not every hour</source>
        <translation>1 時間ごとではなく 1 回のサインインで済むようにするため</translation>
    </message>
    <message>
        <source>Steps 1 and 5: make the app, assign people and groups</source>
        <translation>ステップ 1 と 5: アプリの作成、ユーザーとグループの割り当て</translation>
    </message>
    <message>
        <source>Step 3: the attribute &quot;roles&quot;</source>
        <translation>ステップ 3: 属性「roles」</translation>
    </message>
    <message>
        <source>Step 4: the mappings</source>
        <translation>ステップ 4: マッピング</translation>
    </message>
    <message>
        <source>Step 5: find people; nothing of them is changed</source>
        <translation>ステップ 5: ユーザーの検索 (変更はしません)</translation>
    </message>
    <message>
        <source>Step 5: find groups; nothing of them is changed</source>
        <translation>ステップ 5: グループの検索 (変更はしません)</translation>
    </message>
    <message>
        <source>Step 6: the proof that each person arrived</source>
        <translation>ステップ 6: 各ユーザーが届いたことの証明</translation>
    </message>
    <message>
        <source>Whether there is a sign-in can&apos;t be told: the system keychain can&apos;t be read.</source>
        <translation>サインインがあるかどうかを確認できません。システムのキーチェーンを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing was taken back at Okta.</source>
        <translation>Okta では何も取り消していません。</translation>
    </message>
    <message>
        <source>Start or unlock the keychain and sign out again, or revoke the tokens of that app in Okta.</source>
        <translation>キーチェーンを起動またはロック解除してからもう一度サインアウトするか、Okta でそのアプリのトークンを取り消してください。</translation>
    </message>
</context>
<context>
    <name>StepLook</name>
    <message>
        <source>to do</source>
        <extracomment>The state of a step in the list at the left; one or two words</extracomment>
        <translation>未実施</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The state of the step that is being done</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>working</source>
        <extracomment>The state of a step while the program works on it</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>The state of a step that waits for the person at the screen</extracomment>
        <translation>操作待ち</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>The state of a finished step</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>The state of a step that went wrong</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>The state of a step that was left out</extracomment>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>What you need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Connect Okta to Sumo Logic</source>
        <translation>Okta を Sumo Logic に接続する</translation>
    </message>
    <message>
        <source>Single sign-on and provisioning, in about 15 minutes. Everything is shown before it is changed, and read back afterwards. You can stop at any time and go on later.</source>
        <translation>シングルサインオンとプロビジョニングを約 15 分で設定します。すべての変更は事前に表示され、変更後に読み戻して確認されます。いつでも中断し、後で続行できます。</translation>
    </message>
    <message>
        <source>Sumo Logic</source>
        <translation>Sumo Logic</translation>
    </message>
    <message>
        <source>Which Sumo Logic tenant?</source>
        <translation>どの Sumo Logic テナントですか?</translation>
    </message>
    <message>
        <source>Paste any address of it and an access key. The key is tried by reading only; nothing is changed.</source>
        <translation>テナントの任意のアドレスと Access Key を貼り付けてください。キーは読み取りだけで試し、何も変更しません。</translation>
    </message>
    <message>
        <source>Chec&amp;k access</source>
        <translation>アクセスを確認(&amp;K)</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>Which Okta org?</source>
        <translation>どの Okta org ですか?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>This is what will change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Read from both services. Nothing has been changed yet, and what is right already stays as it is.</source>
        <translation>両方のサービスから読み取った内容です。まだ何も変更されていません。すでに正しいものはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Step by step</source>
        <translation>1 ステップずつ(&amp;S)</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>アプリの作成</translation>
    </message>
    <message>
        <source>Create the app in Okta</source>
        <translation>Okta でアプリを作成する</translation>
    </message>
    <message>
        <source>The app starts with placeholder addresses, because Sumo Logic makes the real ones only when it knows the app&apos;s certificate.</source>
        <translation>Sumo Logic はアプリの証明書を知るまで実際のアドレスを作成しないため、アプリは最初に仮のアドレスを使います。</translation>
    </message>
    <message>
        <source>Cr&amp;eate app in Okta</source>
        <translation>Okta でアプリを作成(&amp;E)</translation>
    </message>
    <message>
        <source>SAML settings</source>
        <translation>SAML 設定</translation>
    </message>
    <message>
        <source>Let Okta and Sumo Logic trust each other</source>
        <translation>Okta と Sumo Logic の信頼関係を設定する</translation>
    </message>
    <message>
        <source>Sumo Logic makes two addresses for your tenant. Okta needs both; Sumo Logic needs Okta&apos;s certificate. Nobody can sign in through the app until all three agree.</source>
        <translation>Sumo Logic はテナント用に 2 つのアドレスを作成します。Okta にはその両方が必要で、Sumo Logic には Okta の証明書が必要です。この 3 つがすべて一致するまで、誰もこのアプリからサインインできません。</translation>
    </message>
    <message>
        <source>E&amp;xchange the settings</source>
        <translation>設定を交換(&amp;X)</translation>
    </message>
    <message>
        <source>Turn on SCIM</source>
        <translation>SCIM の有効化</translation>
    </message>
    <message>
        <source>Turn on SCIM in Okta</source>
        <translation>Okta で SCIM を有効にする</translation>
    </message>
    <message>
        <source>P&amp;repare the credential</source>
        <translation>資格情報を準備(&amp;R)</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>コネクター</translation>
    </message>
    <message>
        <source>Fill in the SCIM connector</source>
        <translation>SCIM コネクターに入力する</translation>
    </message>
    <message>
        <source>Wa&amp;tch Okta</source>
        <translation>Okta を監視(&amp;T)</translation>
    </message>
    <message>
        <source>To App</source>
        <translation>To App</translation>
    </message>
    <message>
        <source>Let Okta create, update and deactivate people</source>
        <translation>Okta によるユーザーの作成、更新、無効化を許可する</translation>
    </message>
    <message>
        <source>Three switches in Okta. Whoever is assigned before they are on is never sent to Sumo Logic, so people come later.</source>
        <translation>Okta の 3 つのスイッチです。有効になる前に割り当てられたユーザーは Sumo Logic に送信されないため、ユーザーの割り当ては後で行います。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Carry roles from Okta to Sumo Logic</source>
        <translation>ロールを Okta から Sumo Logic に渡す</translation>
    </message>
    <message>
        <source>One attribute on the Okta user, one on the app. Sumo Logic matches role names exactly, so these are read from your tenant.</source>
        <translation>Okta ユーザーに 1 つ、アプリに 1 つの属性を使います。Sumo Logic はロール名を完全に照合するため、ロール名はテナントから読み取ります。</translation>
    </message>
    <message>
        <source>&amp;Add the roles attributes</source>
        <translation>roles 属性を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>Send only what Sumo Logic takes</source>
        <translation>Sumo Logic が受け取るものだけを送る</translation>
    </message>
    <message>
        <source>Sumo Logic takes a name, an e-mail address and a role. Every other mapping goes, and so do the app&apos;s attributes that nothing needs.</source>
        <translation>Sumo Logic が受け取るのは名前、メールアドレス、ロールです。ほかのマッピングはすべて削除され、アプリの不要な属性も削除されます。</translation>
    </message>
    <message>
        <source>&amp;Trim the mappings</source>
        <translation>マッピングを整理(&amp;T)</translation>
    </message>
    <message>
        <source>Assign people</source>
        <translation>ユーザーの割り当て</translation>
    </message>
    <message>
        <source>Who gets Sumo Logic?</source>
        <translation>誰が Sumo Logic を使いますか?</translation>
    </message>
    <message>
        <source>Choose people or groups and a role for each. Okta then makes them in Sumo Logic by itself.</source>
        <translation>ユーザーまたはグループと、それぞれのロールを選んでください。その後、Okta が自動的に Sumo Logic に作成します。</translation>
    </message>
    <message>
        <source>Assi&amp;gn</source>
        <translation>割り当て(&amp;G)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Is everybody there, with the right role?</source>
        <translation>全員が正しいロールで反映されていますか?</translation>
    </message>
    <message>
        <source>Read from both sides, not assumed.</source>
        <translation>推測ではなく、両側から読み取った結果です。</translation>
    </message>
    <message>
        <source>Look for ever&amp;ybody</source>
        <translation>全員を確認(&amp;Y)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>What was made, and what to watch</source>
        <translation>作成されたものと今後の注意点</translation>
    </message>
    <message>
        <source>From now on changes of name, address or role in Okta reach Sumo Logic, and whoever loses the app is deactivated there.</source>
        <translation>今後、Okta での名前、アドレス、ロールの変更は Sumo Logic に反映され、アプリの割り当てを失ったユーザーは Sumo Logic で無効化されます。</translation>
    </message>
    <message>
        <source>&amp;Save the record</source>
        <translation>記録を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Step 1 · Create the app</source>
        <translation>ステップ 1 · アプリの作成</translation>
    </message>
    <message>
        <source>Step 2 · Provisioning</source>
        <translation>ステップ 2 · プロビジョニング</translation>
    </message>
    <message>
        <source>Steps 3 to 5</source>
        <translation>ステップ 3 ～ 5</translation>
    </message>
    <message>
        <source>Step 6 · Proof</source>
        <translation>ステップ 6 · 確認</translation>
    </message>
    <message>
        <source>Sho&amp;w me where</source>
        <translation>場所を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Paste any address of it, and choose how an administrator signs in. The org is confirmed before anything secret is sent.</source>
        <translation>組織の任意のアドレスを貼り付け、管理者のサインイン方法を選びます。秘密の情報を送る前に組織を確認します。</translation>
    </message>
    <message>
        <source>Okta gets a credential of its own in Sumo Logic, tried before Okta uses it. The switch itself has no API, so it takes three clicks of yours; this page sees them.</source>
        <translation>Okta 専用の資格情報を Sumo Logic に用意し、Okta が使う前に試します。スイッチ自体には API がないため、3 回のクリックが必要です。このページはその結果を確認します。</translation>
    </message>
    <message>
        <source>These values tell Okta where to send people and how to sign in to Sumo Logic. They can be entered on Okta&apos;s own screen alone.</source>
        <translation>これらの値は、人の情報の送り先と Sumo Logic へのサインイン方法を Okta に伝えます。入力できるのは Okta 自身の画面だけです。</translation>
    </message>
</context>
<context>
    <name>setup::Application</name>
    <message>
        <source>Work is running</source>
        <translation>作業の実行中です</translation>
    </message>
    <message>
        <source>Something is being changed at the moment.</source>
        <translation>現在、変更を行っています。</translation>
    </message>
    <message>
        <source>What is done stays. The next start looks first and goes on from there.</source>
        <translation>完了した分は残ります。次回の起動時には、まず状態を確認し、そこから続行します。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>作業を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>This state didn&apos;t come about: %1</source>
        <translation>この状態にできませんでした: %1</translation>
    </message>
    <message>
        <source>Opened for review: %1, %2</source>
        <extracomment>Status line: a page that was opened in one of its states; %1 is the page, %2 the state, as on the command line</extracomment>
        <translation>確認用に表示しています: %1、%2</translation>
    </message>
    <message>
        <source>The choices can&apos;t be kept: the setup&apos;s folder can&apos;t be written.</source>
        <translation>選択内容を保存できません。セットアップのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>What is chosen from now on holds until the program is closed.</source>
        <translation>これから選択する内容は、プログラムを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>Make room there or allow writing, then change something again.</source>
        <translation>空き容量を確保するか書き込みを許可してから、もう一度何かを変更してください。</translation>
    </message>
    <message>
        <source>Practice %1</source>
        <translation>練習 %1</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>練習を終了する</translation>
    </message>
    <message>
        <source>Practice begins anew each time.</source>
        <translation>練習は毎回最初から始まります。</translation>
    </message>
    <message>
        <source>What was set up in the practice org and tenant goes with this window. A record that was saved stays.</source>
        <translation>練習用の組織とテナントに設定した内容は、このウィンドウと一緒に消えます。保存した記録は残ります。</translation>
    </message>
    <message>
        <source>&amp;End the practice</source>
        <translation>練習を終了する(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep practising</source>
        <translation>練習を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>setup::Pictures</name>
    <message>
        <source>as it is met</source>
        <translation>最初に表示された状態</translation>
    </message>
    <message>
        <source>with an entry that can&apos;t be used</source>
        <translation>使用できない入力がある状態</translation>
    </message>
    <message>
        <source>with what it will change</source>
        <translation>変更内容を示した状態</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>人の操作を待っている状態</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了した状態</translation>
    </message>
    <message>
        <source>refused by a service</source>
        <translation>サービスに拒否された状態</translation>
    </message>
    <message>
        <source>The page “%1”, %2</source>
        <extracomment>Under a picture of a page; %1 is its title, %2 how it stands: &quot;waiting for a person&quot;</extracomment>
        <translation>ページ「%1」、%2</translation>
    </message>
    <message>
        <source>Sketch: %1</source>
        <extracomment>Under a picture of a sketch; %1 is the way to the screen in the console</extracomment>
        <translation>スケッチ：%1</translation>
    </message>
</context>
<context>
    <name>setup::documents</name>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
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
        <translation>実際のロール</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Okta to Sumo Logic: what was set up</source>
        <translation>Okta から Sumo Logic: 設定した内容</translation>
    </message>
    <message>
        <source>Practice: no real service was touched.</source>
        <translation>練習: 実際のサービスには触れていません。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation>設定した内容</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Okta to Sumo Logic: handout</source>
        <translation>Okta から Sumo Logic へ: 配布資料</translation>
    </message>
    <message>
        <source>Okta to Sumo Logic: the instructor&apos;s handout</source>
        <translation>Okta から Sumo Logic へ: 講師用資料</translation>
    </message>
    <message>
        <source>Single sign-on (SAML) and user provisioning (SCIM), step by step, as the program goes through them.</source>
        <translation>シングルサインオン (SAML) とユーザープロビジョニング (SCIM) を、プログラムの順に 1 つずつ説明します。</translation>
    </message>
    <message>
        <source>The values are examples. The last column is for your own.</source>
        <translation>値は例です。最後の列に自分の値を書き込めます。</translation>
    </message>
    <message>
        <source>The values are those of the setup for %1. What it doesn&apos;t know yet is an example in the pictures and empty in the tables.</source>
        <translation>値は %1 のセットアップのものです。まだ不明な値は、図では例、表では空欄になっています。</translation>
    </message>
    <message>
        <source>No secret is in here: keys and tokens are neither shown nor asked for. Write none down.</source>
        <translation>この資料に秘密の情報はありません。キーやトークンは表示も記入もしません。書き留めないでください。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A heading: its number, then its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Your setup</source>
        <translation>このセットアップ</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For the instructor (%1 minutes)</source>
        <translation>講師向け (%1 分)</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>話すこと</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>見せること</translation>
    </message>
    <message>
        <source>Typical questions</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>落とし穴</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A page&apos;s number, then how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>setup::material</name>
    <message>
        <source>Sketch of the screen %1. The numbers on it are those of the list.</source>
        <translation>画面 %1 のスケッチ。図の番号はリストの番号に対応します。</translation>
    </message>
    <message>
        <source>Sumo Logic&apos;s guide: Provision with Okta</source>
        <translation>Sumo Logic のガイド: Provision with Okta</translation>
    </message>
    <message>
        <source>Sumo Logic&apos;s documentation: access keys</source>
        <translation>Sumo Logic のドキュメント: Access Key</translation>
    </message>
    <message>
        <source>Okta&apos;s documentation: create an API token</source>
        <translation>Okta のドキュメント: API トークンの作成</translation>
    </message>
    <message>
        <source>Event in Okta&apos;s System Log</source>
        <translation>Okta の System Log のイベント</translation>
    </message>
    <message>
        <source>Sumo Logic&apos;s address</source>
        <translation>Sumo Logic のアドレス</translation>
    </message>
    <message>
        <source>Okta&apos;s Admin Console</source>
        <translation>Okta の Admin Console</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>そのロール</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
</context>
<context>
    <name>setup::steps::AssignPage</name>
    <message>
        <source>&amp;Find people and groups in Okta</source>
        <translation>Okta でユーザーとグループを検索(&amp;F)</translation>
    </message>
    <message>
        <source>By the beginning of a name, an address or a group&apos;s name</source>
        <translation>名前、アドレス、またはグループ名の先頭部分で検索</translation>
    </message>
    <message>
        <source>Found in Okta</source>
        <translation>Okta で見つかったもの</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>ロール(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add all &amp;shown</source>
        <translation>表示中のものをすべて追加(&amp;S)</translation>
    </message>
    <message>
        <source>Who gets the app</source>
        <translation>アプリの割り当て対象</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>ユーザーまたはグループ</translation>
    </message>
    <message>
        <source>Role in Sumo Logic</source>
        <translation>Sumo Logic でのロール</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <extracomment>In a list of found people: a name, then the login</extracomment>
        <translation>%1 (グループ)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (deactivated in Okta)</source>
        <translation>%1 (Okta で無効化済み)</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Giv&amp;e role “%1”</source>
        <translation>ロール「%1」を付与(&amp;E)</translation>
    </message>
    <message>
        <source>About %L1 min under Okta&apos;s limits.</source>
        <translation>Okta の制限のもとで約 %L1 分かかります。</translation>
    </message>
    <message>
        <source>&amp;Continue with nobody</source>
        <translation>割り当てなしで続行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file</source>
        <translation>CSV ファイルを取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>A login in each line and, behind it, a role. The file can be dropped here, too.</source>
        <translation>各行にログインと、それに続けてロールを記載します。ファイルをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>People from a CSV file</source>
        <translation>CSV ファイルのユーザー</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Go on with %L1</source>
        <translation>残り %L1 件を続行(&amp;G)</translation>
    </message>
    <message>
        <source>Something is under way</source>
        <translation>処理を実行中です</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Whoever is assigned stays so; the others wait</source>
        <translation>割り当て済みのものはそのまま残り、ほかは待機します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken from the file.</source>
        <translation>
            <numerusform>ファイルから %Ln 人を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list can&apos;t change while people are being assigned.</source>
        <translation>割り当ての実行中は一覧を変更できません。</translation>
    </message>
    <message>
        <source>Press Pause first, then drop the file again.</source>
        <translation>先に [一時停止] をクリックしてから、もう一度ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>This page takes no such thing.</source>
        <translation>このページはそれを受け付けません。</translation>
    </message>
    <message>
        <source>Drop one CSV file: a login in each line and, behind it, a role.</source>
        <translation>CSV ファイルを 1 つドロップしてください。各行にログイン名、その後にロールを書きます。</translation>
    </message>
    <message>
        <source>Assig&amp;n %L1</source>
        <translation>%L1 件を割り当て(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Assig&amp;n %Ln people</source>
        <translation>
            <numerusform>%Ln 人に割り当て(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>リストから外す(&amp;T)</translation>
    </message>
    <message>
        <source>The list begins anew for %2. Who was on it for %1 stays with that setup.</source>
        <translation>%2 ではリストを新しく作ります。%1 のリストは、そのセットアップに残ります。</translation>
    </message>
    <message>
        <source>I have assigned them by ha&amp;nd</source>
        <translation>手作業で割り当てました(&amp;N)</translation>
    </message>
</context>
<context>
    <name>setup::steps::BeginPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>どのように始めますか?</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>まず練習する(&amp;P)</translation>
    </message>
    <message>
        <source>Set up &amp;for real</source>
        <translation>本番で設定する(&amp;F)</translation>
    </message>
    <message>
        <source>Your own org and tenant. Nothing is changed before you have seen the whole plan.</source>
        <translation>自分の org とテナントを使います。計画全体を確認するまで、何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Go on with an earlier setup</source>
        <translation>以前のセットアップを続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Earlier setup</source>
        <translation>以前のセットアップ</translation>
    </message>
    <message>
        <source>What you need for real services</source>
        <translation>実際のサービスに必要なもの</translation>
    </message>
    <message>
        <source>This is practice: an Okta org and a Sumo Logic tenant inside this program. No real service is touched.</source>
        <translation>これは練習です。このプログラム内の Okta org と Sumo Logic テナントを使い、実際のサービスには触れません。</translation>
    </message>
    <message>
        <source>This is for real: your own org and tenant.</source>
        <translation>これは本番です。自分の org とテナントを使います。</translation>
    </message>
    <message>
        <source>&amp;Start practising</source>
        <translation>練習を開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start the setup</source>
        <translation>セットアップを開始(&amp;S)</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>Okta: an API token of an administrator who may manage apps, profiles and people.</source>
        <translation>Okta: アプリ、プロファイル、ユーザーを管理できる管理者の API トークン。</translation>
    </message>
    <message>
        <source>Sumo Logic: an access key of an administrator.</source>
        <translation>Sumo Logic: 管理者の Access Key。</translation>
    </message>
    <message>
        <source>About 15 minutes, and three places in the Okta Admin Console that no program can reach.</source>
        <translation>約 15 分の時間と、プログラムからは操作できない Okta Admin Console の 3 か所での操作。</translation>
    </message>
    <message>
        <source>Changed in Okta: one app with its mappings and attributes, one attribute of the user profile, and the people and groups that you assign.</source>
        <translation>Okta で変更されるもの: アプリ 1 つとそのマッピングおよび属性、ユーザープロファイルの属性 1 つ、割り当てるユーザーとグループ。</translation>
    </message>
    <message>
        <source>Changed in Sumo Logic: one SAML configuration, and for Okta&apos;s provisioning one role, one service account and its access key.</source>
        <translation>Sumo Logic で変更されるもの: SAML 構成 1 つと、Okta のプロビジョニング用のロール、サービスアカウント、その Access Key 各 1 つ。</translation>
    </message>
    <message>
        <source>An Okta org and a Sumo Logic tenant inside this program. No account is needed, and nothing leaves this computer. It begins anew each time.</source>
        <translation>このプログラム内の Okta org と Sumo Logic テナントを使います。アカウントは不要で、何もこのコンピューターの外に出ません。毎回、最初から始まります。</translation>
    </message>
    <message>
        <source>no app name</source>
        <translation>アプリ名なし</translation>
    </message>
    <message>
        <source>%1 · can&apos;t be read · %2</source>
        <translation>%1 · 読み取れません · %2</translation>
    </message>
    <message>
        <source>That setup can&apos;t be read</source>
        <translation>このセットアップは読み取れません</translation>
    </message>
    <message>
        <source>nothing made yet</source>
        <translation>まだ何も作成していません</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>To begin another way, close this window and start the program again.</source>
        <translation>別の方法で始めるには、このウィンドウを閉じて、プログラムをもう一度起動してください。</translation>
    </message>
    <message>
        <source>An earlier setup goes on: “%1”.</source>
        <translation>以前の設定を続けています:「%1」</translation>
    </message>
</context>
<context>
    <name>setup::steps::ByHandPage</name>
    <message>
        <source>I&apos;d rather do it by hand</source>
        <translation>手動で行う</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再確認(&amp;K)</translation>
    </message>
</context>
<context>
    <name>setup::steps::ChangesPage</name>
    <message>
        <source>Something is under way</source>
        <translation>処理を実行中です</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再確認(&amp;K)</translation>
    </message>
    <message>
        <source>Let the practice &amp;administrator click</source>
        <translation>練習用の管理者に操作させる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open the app in Okta</source>
        <translation>Okta でアプリを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The practice administrator couldn&apos;t do the clicks.</source>
        <translation>練習用の管理者はクリック操作を実行できませんでした。</translation>
    </message>
    <message>
        <source>Your clicks in the Okta Admin Console</source>
        <translation>Okta Admin Console でのクリック操作</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>操作待ち</translation>
    </message>
    <message>
        <source>What Okta says</source>
        <translation>Okta の応答</translation>
    </message>
    <message>
        <source>asked at %1</source>
        <translation>%1 に問い合わせ</translation>
    </message>
    <message>
        <source>It is&amp;n&apos;t done yet</source>
        <translation>まだ終わっていません(&amp;N)</translation>
    </message>
    <message>
        <source>Kept as said by you; this program can&apos;t see it</source>
        <translation>あなたの申告として残します。このプログラムからは確認できません</translation>
    </message>
    <message>
        <source>I have do&amp;ne this by hand</source>
        <translation>手作業で行いました(&amp;N)</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>ブラウザーを起動できませんでした。</translation>
    </message>
    <message>
        <source>Copy the address from the details, and open it in a browser.</source>
        <translation>詳細からアドレスをコピーして、ブラウザーで開いてください。</translation>
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
        <translation>Basic Auth。Sumo Logic の Access ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Basic Auth; the access key in Sumo Logic</source>
        <translation>Basic Auth。Sumo Logic の Access Key</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>HTTP Header, in place of Basic Auth</source>
        <translation>HTTP Header。Basic Auth の代わりに使用</translation>
    </message>
    <message>
        <source>Both together, encoded on this computer. Okta takes either way.</source>
        <translation>両方をまとめ、このコンピューター上でエンコードした値です。Okta はどちらの方法も受け付けます。</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know the key. Sumo Logic shows a key only once; make a new one there.</source>
        <translation>このコンピューターにはキーがありません。Sumo Logic はキーを一度しか表示しないため、Sumo Logic で新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Taken off the clipboard again after %L1 seconds.</source>
        <translation>%L1 秒後にクリップボードから削除されます。</translation>
    </message>
    <message>
        <source>I have &amp;saved it</source>
        <translation>保存しました(&amp;S)</translation>
    </message>
    <message>
        <source>SCIM: the protocol by which Okta makes, changes and switches off users in Sumo Logic.</source>
        <translation>SCIM: Okta が Sumo Logic のユーザーを作成、変更、無効化するためのプロトコルです。</translation>
    </message>
    <message>
        <source>Okta may not show a saved connector before To App is on. When you have saved it and nothing happens here, press “I have saved it”.</source>
        <translation>To App をオンにするまで、保存したコネクターを Okta が表示しないことがあります。保存しても何も変わらない場合は、「保存しました」を押してください。</translation>
    </message>
</context>
<context>
    <name>setup::steps::CreateAppPage</name>
    <message>
        <source>App na&amp;me</source>
        <translation>アプリ名(&amp;M)</translation>
    </message>
    <message>
        <source>People see it on their Okta dashboard. In Okta it is called Application label.</source>
        <translation>ユーザーの Okta ダッシュボードに表示されます。Okta では Application label と呼ばれます。</translation>
    </message>
    <message>
        <source>&amp;Use that app</source>
        <translation>そのアプリを使用(&amp;U)</translation>
    </message>
    <message>
        <source>The exact settings that are sent</source>
        <translation>送信される正確な設定</translation>
    </message>
    <message>
        <source>Looking in Okta for an app of that name</source>
        <translation>Okta で同じ名前のアプリを検索中</translation>
    </message>
    <message>
        <source>No app in Okta has that name.</source>
        <translation>Okta にその名前のアプリはありません。</translation>
    </message>
    <message>
        <source>Okta has apps of that name that can&apos;t be used for this. Type another name.</source>
        <translation>Okta に、この用途には使えない同じ名前のアプリがあります。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Okta has an app of that name</source>
        <translation>Okta に同じ名前のアプリがあります</translation>
    </message>
    <message>
        <source>Okta has an app of that name that this setup began. It is gone on with.</source>
        <translation>Okta に、このセットアップで作成が始まった同じ名前のアプリがあります。そのアプリで続行します。</translation>
    </message>
    <message>
        <source>Okta has an app of that name that this setup didn&apos;t make. Using it changes its addresses, attributes and mappings for everybody who signs in with it. Use that one, or type another name.</source>
        <translation>Okta に、このセットアップで作成したものではない同じ名前のアプリがあります。使用すると、そのアプリでサインインする全員について、アドレス、属性、Mappings が変わります。そのアプリを使用するか、別の名前を入力してください。</translation>
    </message>
    <message>
        <source>an app of that name</source>
        <translation>その名前のアプリ</translation>
    </message>
</context>
<context>
    <name>setup::steps::CreateAppStep</name>
    <message>
        <source>Enter a name for the app.</source>
        <translation>アプリの名前を入力してください。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>名前に使える文字数は最大 %1 文字です。入力された名前は %2 文字です。</translation>
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
        <translation>Application label</translation>
    </message>
    <message>
        <source>Sign-on mode</source>
        <translation>サインオンモード</translation>
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
        <translation>なし（Sumo Logic はロールを SCIM で受け取ります）</translation>
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
        <translation>名前に見えない文字(%1)が含まれています。削除するか、名前を入力し直してください。</translation>
    </message>
</context>
<context>
    <name>setup::steps::FinishPage</name>
    <message>
        <source>The record of this setup</source>
        <translation>この設定の記録</translation>
    </message>
    <message>
        <source>as a web page and as JSON, with no secret in it</source>
        <translation>Web ページと JSON。シークレットは含みません</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>what was done, when</source>
        <translation>実行した内容と日時</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>未完了: %1</translation>
    </message>
    <message>
        <source>&amp;Save it again</source>
        <translation>もう一度保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>記録を開く(&amp;O)</translation>
    </message>
    <message>
        <source>The app&apos;s certificate is valid until %1. Renew it in Okta before then and take the new one into Sumo Logic, or sign-in stops.</source>
        <translation>アプリの証明書の有効期限は %1 です。それまでに Okta で更新し、新しい証明書を Sumo Logic に取り込んでください。取り込まないと、サインインできなくなります。</translation>
    </message>
    <message>
        <source>Whoever lost the app and gets it again is refused until the old user is deleted in Sumo Logic.</source>
        <translation>アプリの割り当てを失ったユーザーに再度割り当てても、Sumo Logic で古いユーザーを削除するまでは拒否されます。</translation>
    </message>
    <message>
        <source>The app in the Okta Admin Console</source>
        <translation>Okta Admin Console のアプリ</translation>
    </message>
    <message>
        <source>The tenant in Sumo Logic</source>
        <translation>Sumo Logic のテナント</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Cale&amp;ndar file</source>
        <translation>カレンダーファイル(&amp;N)</translation>
    </message>
    <message>
        <source>Reminders of the certificate and the access key</source>
        <translation>証明書と Access Key のリマインダー</translation>
    </message>
    <message>
        <source>Said by you, not seen: %1</source>
        <translation>あなたの申告で、未確認: %1</translation>
    </message>
    <message>
        <source>What to do next, and what to watch</source>
        <translation>次にすることと、注意すること</translation>
    </message>
    <message>
        <source>To undo this setup</source>
        <translation>この設定を取り消すには</translation>
    </message>
    <message>
        <source>in a terminal, when this window is closed</source>
        <translation>このウィンドウを閉じてから、ターミナルで実行</translation>
    </message>
    <message>
        <source>Lists what it would take back; with --yes behind it, it does so.</source>
        <translation>取り消される内容を一覧表示します。末尾に --yes を付けると実行します。</translation>
    </message>
    <message>
        <source>It works: everything stands in both services, and everybody is in Sumo Logic with the right role.</source>
        <translation>設定は機能しています。両方のサービスにすべて揃い、全員が正しいロールで Sumo Logic にいます。</translation>
    </message>
    <message>
        <source>Sign in once through the app, in a private window, as somebody who was assigned.</source>
        <translation>割り当てられた人として、プライベートウィンドウでアプリから一度サインインします。</translation>
    </message>
    <message>
        <source>Keep one Sumo Logic administrator who may sign in without SAML, for the day that Okta can&apos;t be reached.</source>
        <translation>Okta に接続できない場合に備え、SAML なしでサインインできる Sumo Logic 管理者を 1 人残しておきます。</translation>
    </message>
    <message>
        <source>Sumo Logic switches an access key off after 30 days without use, and Okta uses the key %1 only when it sends something. In a quiet month, press Test Connector Configuration on the app&apos;s Provisioning tab in Okta.</source>
        <translation>Sumo Logic は 30 日間使われないAccess Keyを無効にします。Okta がキー %1 を使うのは何かを送るときだけです。変更のない月は、Okta のアプリの Provisioning タブで Test Connector Configuration をクリックしてください。</translation>
    </message>
</context>
<context>
    <name>setup::steps::MappingsPage</name>
    <message>
        <source>From Okta to the app</source>
        <translation>Okta からアプリへ</translation>
    </message>
    <message>
        <source>Okta user</source>
        <translation>Okta ユーザー</translation>
    </message>
    <message>
        <source>App user</source>
        <translation>アプリユーザー</translation>
    </message>
    <message>
        <source>From the app to Okta</source>
        <translation>アプリから Okta へ</translation>
    </message>
    <message>
        <source>Attributes of the app user profile</source>
        <translation>アプリユーザープロファイルの属性</translation>
    </message>
</context>
<context>
    <name>setup::steps::OAuthPage</name>
    <message>
        <source>Clie&amp;nt ID of the native app</source>
        <translation>ネイティブアプリの Client ID (&amp;N)</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab in the Okta Admin Console. It is no secret.</source>
        <translation>Okta Admin Console のアプリの General タブにあります。秘密の値ではありません。</translation>
    </message>
    <message>
        <source>How the native app is made, once for the org</source>
        <translation>ネイティブアプリの作成方法 (組織ごとに 1 回)</translation>
    </message>
    <message>
        <source>A Super Administrator does this; the sketch shows where. Whoever signs in later can be another.</source>
        <translation>Super Administrator が行います。場所は図に示されています。後でサインインするのは別の人でもかまいません。</translation>
    </message>
    <message>
        <source>Applications › Create App Integration: OIDC, then Native Application.</source>
        <translation>Applications › Create App Integration: OIDC、次に Native Application。</translation>
    </message>
    <message>
        <source>Grant types: Authorization Code, Refresh Token, and Device Authorization under Advanced.</source>
        <translation>Grant type: Authorization Code、Refresh Token、Advanced の Device Authorization。</translation>
    </message>
    <message>
        <source>Sign-in redirect URIs: the three addresses below, exactly as they are.</source>
        <translation>Sign-in redirect URIs: 下の 3 つのアドレスをそのまま。</translation>
    </message>
    <message>
        <source>General tab: no client secret, Proof Key for Code Exchange (PKCE) on, DPoP off.</source>
        <translation>General タブ: クライアントシークレットなし、Proof Key for Code Exchange (PKCE) オン、DPoP オフ。</translation>
    </message>
    <message>
        <source>Okta API Scopes tab: Grant for each scope below that begins with okta.</source>
        <translation>Okta API Scopes タブ: 下の okta で始まる各スコープに Grant。</translation>
    </message>
    <message>
        <source>Assignments tab: the administrator who signs in here.</source>
        <translation>Assignments タブ: ここでサインインする管理者。</translation>
    </message>
    <message>
        <source>Sign-in redirect URI</source>
        <translation>Sign-in redirect URI</translation>
    </message>
    <message>
        <source>What Okta will ask you to allow</source>
        <translation>Okta が許可を求める内容</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>QR code of the page, with the code in it</source>
        <translation>ページの QR コード (コードを含む)</translation>
    </message>
    <message>
        <source>Or point a telephone&apos;s camera at the QR code.</source>
        <translation>または、スマートフォンのカメラを QR コードに向けてください。</translation>
    </message>
    <message>
        <source>Op&amp;en in the browser</source>
        <translation>ブラウザーで開く(&amp;E)</translation>
    </message>
    <message>
        <source>Answer on the page that your browser shows</source>
        <translation>ブラウザーに表示されたページで回答してください</translation>
    </message>
    <message>
        <source>Open the page on any device and enter the code, until %1</source>
        <translation>任意の端末でページを開き、%1 までにコードを入力してください</translation>
    </message>
</context>
<context>
    <name>setup::steps::OktaPage</name>
    <message>
        <source>Add&amp;ress of the org</source>
        <translation>組織のアドレス(&amp;R)</translation>
    </message>
    <message>
        <source>For example acme.okta.com, the Admin Console&apos;s address, or a custom domain</source>
        <translation>例: acme.okta.com、Admin Console のアドレス、またはカスタムドメイン</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Made in the Okta Admin Console under Security › API › Tokens</source>
        <translation>Okta Admin Console の Security › API › Tokens で作成します</translation>
    </message>
    <message>
        <source>From this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーンから取得</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>API トークンを入力してください。</translation>
    </message>
    <message>
        <source>Asking Okta</source>
        <translation>Okta に問い合わせ中</translation>
    </message>
    <message>
        <source>Use the &amp;practice credentials</source>
        <translation>練習用の資格情報を使用(&amp;P)</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t accept this token.</source>
        <translation>Okta はこのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>You do the part in Okta by hand; this program can&apos;t see it</source>
        <translation>Okta 側は手作業になります。このプログラムからは確認できません</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>どの方法でサインインしますか。</translation>
    </message>
    <message>
        <source>With an AP&amp;I token</source>
        <translation>API トークンを使う(&amp;I)</translation>
    </message>
    <message>
        <source>Sign in with &amp;your browser</source>
        <translation>ブラウザーでサインイン(&amp;Y)</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode, also on another device</source>
        <translation>コードでサインイン (別の端末も可)(&amp;O)</translation>
    </message>
    <message>
        <source>What these credentials can do</source>
        <translation>この資格情報でできること</translation>
    </message>
    <message>
        <source>This domain belongs to the Okta org %1, which names it in return. Nothing secret has been sent yet. Is that your org?</source>
        <translation>このドメインは Okta の組織 %1 のもので、組織側もこのドメインを示しています。秘密の情報はまだ送信されていません。これはあなたの組織ですか。</translation>
    </message>
    <message>
        <source>Sign o&amp;ut of Okta</source>
        <translation>Okta からサインアウト(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sign in to Okta</source>
        <translation>Okta にサインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Not o&amp;ur org</source>
        <translation>私たちの組織ではない(&amp;U)</translation>
    </message>
    <message>
        <source>Yes, it i&amp;s ours</source>
        <translation>はい、私たちの組織です(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for your answer in the browser</source>
        <translation>ブラウザーでの回答を待っています</translation>
    </message>
    <message>
        <source>Stop w&amp;aiting</source>
        <translation>待つのをやめる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go on without access</source>
        <translation>アクセスなしで続ける(&amp;G)</translation>
    </message>
</context>
<context>
    <name>setup::steps::OktaStep</name>
    <message>
        <source>Changed to %1</source>
        <translation>%1 に変更しました</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Client ID を入力してください。</translation>
    </message>
    <message>
        <source>A client ID has letters and digits alone.</source>
        <translation>Client ID は英数字だけです。</translation>
    </message>
</context>
<context>
    <name>setup::steps::ProvisioningPage</name>
    <message>
        <source>Who signs in to Sumo Logic for Okta?</source>
        <translation>Okta に代わって Sumo Logic にサインインするのはだれですか。</translation>
    </message>
    <message>
        <source>&amp;Make a service account for it</source>
        <translation>専用のサービスアカウントを作成(&amp;M)</translation>
    </message>
    <message>
        <source>With a role that may manage users and roles, and nothing else.</source>
        <translation>ユーザーとロールの管理だけを許可するロールを割り当てます。</translation>
    </message>
    <message>
        <source>&amp;Use an access key of your own</source>
        <translation>自分の Access Key を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Its owner must be allowed to manage users and roles. When the owner goes, Okta is cut off.</source>
        <translation>所有者には、ユーザーとロールを管理する権限が必要です。所有者がいなくなると、Okta は接続できなくなります。</translation>
    </message>
    <message>
        <source>Access &amp;ID</source>
        <translation>Access ID(&amp;I)</translation>
    </message>
    <message>
        <source>Access ke&amp;y</source>
        <translation>Access Key(&amp;Y)</translation>
    </message>
    <message>
        <source>From this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーンから取得</translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation>Access Key を入力してください。</translation>
    </message>
    <message>
        <source>T&amp;ry the access key</source>
        <translation>Access Key を試す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>setup::steps::ReviewPage</name>
    <message>
        <source>In Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>Changes in Okta</source>
        <translation>Okta での変更</translation>
    </message>
    <message>
        <source>In Sumo Logic</source>
        <translation>Sumo Logic</translation>
    </message>
    <message>
        <source>Changes in Sumo Logic</source>
        <translation>Sumo Logic での変更</translation>
    </message>
    <message>
        <source>By you, in the Okta Admin Console</source>
        <translation>Okta Admin Console でのあなたの操作</translation>
    </message>
    <message>
        <source>What you do in the Okta Admin Console</source>
        <translation>Okta Admin Console であなたが行う操作</translation>
    </message>
    <message>
        <source>Reading what Okta and Sumo Logic have. Nothing is changed.</source>
        <translation>Okta と Sumo Logic の現在の内容を読み取っています。何も変更しません。</translation>
    </message>
    <message>
        <source>Nothing is left to change</source>
        <translation>変更するものは残っていません</translation>
    </message>
    <message>
        <source>Everything is as it should be already.</source>
        <translation>すべてすでに正しく設定されています。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Reading both services</source>
        <translation>両方のサービスを読み取り中</translation>
    </message>
    <message>
        <source>Do every&amp;thing that needs no clicks</source>
        <translation>クリックが不要な作業をすべて実行(&amp;T)</translation>
    </message>
    <message>
        <source>Goes on until something is yours to do or to choose</source>
        <translation>あなたの操作または選択が必要になるまで続行します</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>計画をエクスポート</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>E&amp;xport the plan</source>
        <translation>計画をエクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>As JSON, to be read before or kept afterwards</source>
        <translation>JSON 形式。事前の確認や事後の保管に使用できます</translation>
    </message>
    <message>
        <source>What the command okta-sumo-setup-cli undo takes back</source>
        <translation>コマンド okta-sumo-setup-cli undo で取り消せるもの</translation>
    </message>
    <message>
        <source>What no undo takes back</source>
        <translation>取り消せないもの</translation>
    </message>
    <message>
        <source>To do or to check: %L1</source>
        <translation>実行または確認する項目: %L1</translation>
    </message>
</context>
<context>
    <name>setup::steps::RolesPage</name>
    <message>
        <source>Roles of your tenant that Okta may give</source>
        <translation>Okta が付与できるテナントのロール</translation>
    </message>
    <message>
        <source>External name</source>
        <translation>External name</translation>
    </message>
    <message>
        <source>of the app&apos;s attribute</source>
        <translation>アプリの属性のもの</translation>
    </message>
    <message>
        <source>Sumo Logic finds the role by this name. It is written for you, and then compared letter by letter.</source>
        <translation>Sumo Logic はこの名前でロールを見つけます。自動で書き込まれ、その後 1 文字ずつ照合されます。</translation>
    </message>
    <message>
        <source>People may change this value on their own Okta profile. That gives them no role: the role that reaches Sumo Logic is the one of their assignment, and no mapping reads the profile.</source>
        <translation>この値は、本人が自分の Okta プロフィールで変更できます。それでロールが与えられることはありません。Sumo Logic に届くのは割り当てのロールで、プロフィールを読むマッピングはありません。</translation>
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
        <translation>Sumo Logic の Assertion Consumer URL</translation>
    </message>
    <message>
        <source>Audience URI (SP Entity ID)</source>
        <translation>Audience URI (SP Entity ID)</translation>
    </message>
    <message>
        <source>Entity ID in Sumo Logic</source>
        <translation>Sumo Logic の Entity ID</translation>
    </message>
    <message>
        <source>Sumo Logic hides this on its screen unless SP-initiated login is on; it is read through the API.</source>
        <translation>Sumo Logic の画面では、SP-initiated login が有効でない限りこの値は表示されません。API で読み取ります。</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>X.509 証明書</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, from Okta</source>
        <translation>SHA-256 フィンガープリント（Okta から取得）</translation>
    </message>
    <message>
        <source>Made by Sumo Logic when the settings are exchanged.</source>
        <translation>設定の交換時に Sumo Logic が作成します。</translation>
    </message>
    <message>
        <source>From the Sumo Logic SAML configuration “%1”, into Okta › SAML Settings › Single sign-on URL.</source>
        <translation>Sumo Logic の SAML 構成「%1」から、Okta › SAML Settings › Single sign-on URL へ。</translation>
    </message>
    <message>
        <source>Valid until %1. Issuer: %2</source>
        <translation>有効期限: %1。発行者: %2</translation>
    </message>
    <message>
        <source>Made by Okta with the app.</source>
        <translation>アプリとともに Okta が作成します。</translation>
    </message>
    <message>
        <source>ACS, Assertion Consumer Service: where Okta sends people with the proof that they have signed in.</source>
        <translation>ACS (Assertion Consumer Service): Okta がサインインの証明とともにユーザーを送る宛先です。</translation>
    </message>
    <message>
        <source>Entity ID: the name that Sumo Logic goes by in SAML. A sign-in that was made for another is refused.</source>
        <translation>Entity ID: SAML での Sumo Logic の名前です。別の名前に対して発行されたサインインは拒否されます。</translation>
    </message>
</context>
<context>
    <name>setup::steps::SetupRun</name>
    <message>
        <source>Watching Okta</source>
        <translation>Okta を監視中</translation>
    </message>
    <message>
        <source>Reading what Okta and Sumo Logic have</source>
        <translation>Okta と Sumo Logic の内容を読み取り中</translation>
    </message>
</context>
<context>
    <name>setup::steps::ShownPage</name>
    <message>
        <source>already right</source>
        <translation>すでに正しい</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>あなたの申告</translation>
    </message>
</context>
<context>
    <name>setup::steps::SumoPage</name>
    <message>
        <source>Add&amp;ress of the tenant, or its deployment</source>
        <translation>テナントのアドレスまたはデプロイメント(&amp;R)</translation>
    </message>
    <message>
        <source>For example service.us2.sumologic.com, an API address, or just us2</source>
        <translation>例: service.us2.sumologic.com、API アドレス、または us2 のみ</translation>
    </message>
    <message>
        <source>Access &amp;ID</source>
        <translation>Access ID(&amp;I)</translation>
    </message>
    <message>
        <source>Access ke&amp;y</source>
        <translation>Access Key(&amp;Y)</translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation>このキーで実行できること</translation>
    </message>
    <message>
        <source>From this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーンから取得</translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation>Access Key を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Use that deployment</source>
        <translation>そのデプロイメントを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Asking Sumo Logic</source>
        <translation>Sumo Logic に問い合わせ中</translation>
    </message>
    <message>
        <source>Use the &amp;practice credentials</source>
        <translation>練習用の資格情報を使用(&amp;P)</translation>
    </message>
    <message>
        <source>Sumo Logic doesn&apos;t accept this key with this access ID.</source>
        <translation>Sumo Logic は、この Access ID とキーの組み合わせを受け付けません。</translation>
    </message>
    <message>
        <source>You do the part in Sumo Logic by hand; this program can&apos;t see it</source>
        <translation>Sumo Logic 側は手作業になります。このプログラムからは確認できません</translation>
    </message>
    <message>
        <source>&amp;Go on without access</source>
        <translation>アクセスなしで続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Made in Sumo Logic: Administration › Security › Access Keys, or your name › Preferences › My Access Keys</source>
        <translation>Sumo Logic の Administration › Security › Access Keys、または自分の名前 › Preferences › My Access Keys で作成します</translation>
    </message>
</context>
<context>
    <name>setup::steps::SumoStep</name>
    <message>
        <source>Changed to %1</source>
        <translation>%1 に変更しました</translation>
    </message>
    <message>
        <source>Enter the access ID.</source>
        <translation>Access ID を入力してください。</translation>
    </message>
    <message>
        <source>An access ID has letters and digits alone.</source>
        <translation>Access ID に使用できるのは英数字だけです。</translation>
    </message>
</context>
<context>
    <name>setup::steps::VerifyPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>People, roles, reasons</source>
        <translation>ユーザー、ロール、理由</translation>
    </message>
    <message>
        <source>Proof of everybody</source>
        <translation>全員の確認結果</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
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
        <translation>実際のロール</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>必要な対応</translation>
    </message>
    <message>
        <source>%L1 proven</source>
        <translation>確認済み %L1</translation>
    </message>
    <message>
        <source>%L1 on the way</source>
        <translation>処理中 %L1</translation>
    </message>
    <message>
        <source>%L1 to mend</source>
        <translation>要対応 %L1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>E&amp;xport CSV</source>
        <translation>CSV をエクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Fi&amp;nish with %L1</source>
        <translation>%L1 人で完了(&amp;N)</translation>
    </message>
    <message>
        <source>Looking for everybody</source>
        <translation>全員を検索中</translation>
    </message>
    <message>
        <source>Go o&amp;n as it is</source>
        <translation>このまま続行(&amp;N)</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再確認(&amp;K)</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>確認結果をエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>There is nobody to look for. Assign people or groups now, or at any later time: open this setup again then.</source>
        <translation>検索する対象者がいません。ユーザーまたはグループは、今でも後からでも割り当てられます。割り当てた後に、この設定をもう一度開いてください。</translation>
    </message>
    <message>
        <source>Nobody is assigned yet</source>
        <translation>まだだれも割り当てられていません</translation>
    </message>
    <message>
        <source>log: %1</source>
        <translation>ログ: %1</translation>
    </message>
    <message>
        <source>&amp;Continue with nobody</source>
        <translation>割り当てなしで続行(&amp;C)</translation>
    </message>
    <message>
        <source>Assi&amp;gn people</source>
        <translation>ユーザーを割り当て(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln people are in Sumo Logic with the right role</source>
        <translation>
            <numerusform>%Ln 人中 %L1 人が正しいロールで Sumo Logic に登録されています</numerusform>
        </translation>
    </message>
    <message>
        <source>I have loo&amp;ked: they are there</source>
        <translation>確認しました。全員います(&amp;K)</translation>
    </message>
</context>
<context>
    <name>setup::steps::WizardPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>setup::text</name>
    <message>
        <source>already right</source>
        <translation>すでに正しい</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>操作待ち</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>must not be changed now</source>
        <translation>現在は変更不可</translation>
    </message>
    <message>
        <source>needs your decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation>変更予定</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>作成予定</translation>
    </message>
    <message>
        <source>by hand in Okta</source>
        <translation>Okta で手動操作</translation>
    </message>
    <message>
        <source>will be checked</source>
        <translation>確認予定</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>仮の値</translation>
    </message>
    <message>
        <source>from Okta</source>
        <translation>Okta から取得</translation>
    </message>
    <message>
        <source>from Sumo Logic</source>
        <translation>Sumo Logic から取得</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>assigned before provisioning was on</source>
        <translation>プロビジョニングの有効化前に割り当て済み</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not assigned in Okta: assign this person.</source>
        <translation>Okta で割り当てられていません。このユーザーを割り当ててください。</translation>
    </message>
    <message>
        <source>Assigned before provisioning was on, so Okta never sends them: assign again.</source>
        <translation>プロビジョニングの有効化前に割り当てられたため、Okta から送信されません。割り当て直してください。</translation>
    </message>
    <message>
        <source>Okta is still working, usually under a minute.</source>
        <translation>Okta がまだ処理中です。通常は 1 分以内に完了します。</translation>
    </message>
    <message>
        <source>Sumo Logic refused: %1</source>
        <translation>Sumo Logic が拒否しました: %1</translation>
    </message>
    <message>
        <source>Okta holds a failed task: Dashboard, Tasks in the Admin Console tells why.</source>
        <translation>Okta に失敗したタスクがあります。理由は Admin Console の Dashboard、Tasks で確認できます。</translation>
    </message>
    <message>
        <source>There; the System Log doesn&apos;t tell it yet.</source>
        <translation>登録されています。System Log にはまだ表示されていません。</translation>
    </message>
    <message>
        <source>Okta says provisioned; Sumo Logic doesn&apos;t show them yet.</source>
        <translation>Okta ではプロビジョニング済みですが、Sumo Logic にはまだ表示されていません。</translation>
    </message>
    <message>
        <source>Inactive in Sumo Logic: delete the old user there, then assign again.</source>
        <translation>Sumo Logic で無効です。Sumo Logic で古いユーザーを削除してから、割り当て直してください。</translation>
    </message>
    <message>
        <source>Sumo Logic gave another role. Names are matched exactly: compare the role and its external name.</source>
        <translation>Sumo Logic が別のロールを付与しました。名前は完全一致で照合されます。ロールとその External name を比較してください。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The host can&apos;t be found (DNS). Check the spelling of the base URL.</source>
        <translation>ホストが見つかりません (DNS)。ベース URL のつづりを確認してください。</translation>
    </message>
    <message>
        <source>Nobody answers at that address, or the connection broke. Check the network and try again.</source>
        <translation>そのアドレスから応答がないか、接続が切断されました。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection. Check the system&apos;s proxy settings.</source>
        <translation>ネットワークのプロキシが接続を拒否しました。システムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again in a moment.</source>
        <translation>時間内に応答がありませんでした。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server&apos;s identity couldn&apos;t be verified (TLS), so nothing was sent. Check this computer&apos;s clock, and whether a proxy replaces certificates.</source>
        <translation>サーバーの身元を検証できなかったため (TLS)、何も送信していません。このコンピューターの時計と、プロキシが証明書を置き換えていないかを確認してください。</translation>
    </message>
    <message>
        <source>301: the key belongs to another deployment. Okta needs the exact address: %1</source>
        <translation>301: キーは別のデプロイメントのものです。Okta には正確なアドレスが必要です: %1</translation>
    </message>
    <message>
        <source>401: the access ID or key is wrong, or the key was switched off (unused for 30 days).</source>
        <translation>401: Access ID またはキーが間違っているか、キーが無効になっています（30 日間未使用）。</translation>
    </message>
    <message>
        <source>403: the key is right, but its role may not manage users, or an IP allowlist keeps the caller out.</source>
        <translation>403: キーは正しいものの、そのロールにユーザーを管理する権限がないか、IP 許可リストによって呼び出し元が拒否されています。</translation>
    </message>
    <message>
        <source>404: there is no SCIM at that path. The base URL ends in /api/v1/scim.</source>
        <translation>404: そのパスに SCIM はありません。ベース URL の末尾は /api/v1/scim です。</translation>
    </message>
    <message>
        <source>429: too many calls at the moment. Try again in a minute.</source>
        <translation>429: 現在、呼び出しが多すぎます。1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1: Sumo Logic has trouble of its own at the moment. Try again later.</source>
        <translation>%1: 現在、Sumo Logic 側で問題が発生しています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Something answers there, but it isn&apos;t SCIM. The base URL ends in /api/v1/scim.</source>
        <translation>応答はありましたが、SCIM ではありません。ベース URL の末尾は /api/v1/scim です。</translation>
    </message>
    <message>
        <source>What was under way may or may not have been taken; the next try looks first.</source>
        <translation>実行中だった処理は、受け付けられたかどうか不明です。次回の試行では、最初に確認します。</translation>
    </message>
    <message>
        <source>This call changed nothing.</source>
        <translation>この呼び出しでは何も変更していません。</translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be found.</source>
        <translation>%1 のアドレスが見つかりません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>アドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke or nobody answered.</source>
        <translation>%1 への接続が切断されたか、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection.</source>
        <translation>ネットワークのプロキシが接続を拒否しました。</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t reached.</source>
        <translation>%1 に到達できませんでした。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>システムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified.</source>
        <translation>%1 の身元を検証できませんでした。</translation>
    </message>
    <message>
        <source>Nothing secret was sent, and there is no way round this check.</source>
        <translation>秘密の情報は送信していません。この検証を回避する方法はありません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and whether a proxy replaces certificates.</source>
        <translation>このコンピューターの時計と、プロキシが証明書を置き換えていないかを確認してください。</translation>
    </message>
    <message>
        <source>This program doesn&apos;t send credentials to that address.</source>
        <translation>このプログラムは、そのアドレスには資格情報を送信しません。</translation>
    </message>
    <message>
        <source>Use an https address of the service itself.</source>
        <translation>サービス自体の https アドレスを使用してください。</translation>
    </message>
    <message>
        <source>The key belongs to another Sumo Logic deployment.</source>
        <translation>キーは Sumo Logic の別のデプロイメントのものです。</translation>
    </message>
    <message>
        <source>Correct the deployment.</source>
        <translation>デプロイメントを修正してください。</translation>
    </message>
    <message>
        <source>Use this deployment: %1</source>
        <translation>このデプロイメントを使用してください: %1</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the credentials.</source>
        <translation>%1 は資格情報を受け付けません。</translation>
    </message>
    <message>
        <source>The credentials are right, but may not do this in %1.</source>
        <translation>資格情報は正しいものの、%1 でこの操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>Use credentials with that permission, or have it granted.</source>
        <translation>その権限を持つ資格情報を使用するか、権限の付与を受けてください。</translation>
    </message>
    <message>
        <source>This organization of %1 doesn&apos;t have that feature.</source>
        <translation>%1 のこの組織には、その機能がありません。</translation>
    </message>
    <message>
        <source>The setup can&apos;t go on without it.</source>
        <translation>その機能がないと、設定を続行できません。</translation>
    </message>
    <message>
        <source>Ask the vendor&apos;s support to enable it.</source>
        <translation>ベンダーのサポートに有効化を依頼してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have what was asked for.</source>
        <translation>%1 に要求したものがありません。</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile.</source>
        <translation>その間に削除された可能性があります。</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 has something of that name already.</source>
        <translation>%1 には、その名前のものがすでにあります。</translation>
    </message>
    <message>
        <source>Nothing was made twice.</source>
        <translation>重複して作成したものはありません。</translation>
    </message>
    <message>
        <source>Choose another name, or adopt what is there.</source>
        <translation>別の名前を選ぶか、既存のものを引き継いでください。</translation>
    </message>
    <message>
        <source>%1 refuses these values.</source>
        <translation>%1 がこれらの値を拒否しました。</translation>
    </message>
    <message>
        <source>This step changed nothing.</source>
        <translation>この手順では何も変更していません。</translation>
    </message>
    <message>
        <source>Correct what the details name.</source>
        <translation>詳細に示されている内容を修正してください。</translation>
    </message>
    <message>
        <source>%1 has had too many calls.</source>
        <translation>%1 への呼び出しが多すぎます。</translation>
    </message>
    <message>
        <source>Waiting didn&apos;t help within bounds; nothing is lost.</source>
        <translation>許容時間内の待機では解消しませんでした。何も失われていません。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own at the moment.</source>
        <translation>現在、%1 側で問題が発生しています。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>何も失われていません。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 answered something that this program doesn&apos;t understand.</source>
        <translation>%1 から、このプログラムが解釈できない応答がありました。</translation>
    </message>
    <message>
        <source>Perhaps a proxy or a sign-in page answered in its place. Nothing was assumed.</source>
        <translation>プロキシまたはサインインページが代わりに応答した可能性があります。推測による処理は行っていません。</translation>
    </message>
    <message>
        <source>Try again; the details help support.</source>
        <translation>もう一度お試しください。詳細はサポートへの問い合わせに役立ちます。</translation>
    </message>
    <message>
        <source>Something that must come first isn&apos;t done.</source>
        <translation>先に必要な作業が完了していません。</translation>
    </message>
    <message>
        <source>Do the earlier step first.</source>
        <translation>先に前の手順を実行してください。</translation>
    </message>
    <message>
        <source>What is there contradicts the setup.</source>
        <translation>現在の内容が設定と矛盾しています。</translation>
    </message>
    <message>
        <source>Look at the details and decide.</source>
        <translation>詳細を確認して判断してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show the expected result yet.</source>
        <translation>%1 に、期待した結果がまだ表示されていません。</translation>
    </message>
    <message>
        <source>What was written is written; it can take a while to show.</source>
        <translation>書き込みは完了しています。表示されるまで時間がかかることがあります。</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>数分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>Somebody must act in the Okta Admin Console.</source>
        <translation>Okta Admin Console での操作が必要です。</translation>
    </message>
    <message>
        <source>No API can do it.</source>
        <translation>API では実行できません。</translation>
    </message>
    <message>
        <source>Do the clicks that are listed.</source>
        <translation>一覧にあるクリックを実行してください。</translation>
    </message>
    <message>
        <source>What was entered can&apos;t be used.</source>
        <translation>入力された内容は使用できません。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も実行していません。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>修正してください。</translation>
    </message>
    <message>
        <source>A file can&apos;t be used.</source>
        <translation>ファイルを使用できません。</translation>
    </message>
    <message>
        <source>See the details for the file and the reason.</source>
        <translation>ファイルと理由は、詳細を参照してください。</translation>
    </message>
    <message>
        <source>The system keychain can&apos;t be used.</source>
        <translation>システムのキーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>Secrets aren&apos;t written anywhere else.</source>
        <translation>シークレットをほかの場所に書き込むことはありません。</translation>
    </message>
    <message>
        <source>Unlock it, or keep them for this run only.</source>
        <translation>キーチェーンのロックを解除するか、今回の実行中だけシークレットを保持してください。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>それ以降は何も送信していません。</translation>
    </message>
    <message>
        <source>Go on whenever you like.</source>
        <translation>いつでも続行できます。</translation>
    </message>
    <message>
        <source>%1 asks us to wait %2 s</source>
        <translation>%1 から %2 秒待つよう求められています</translation>
    </message>
    <message>
        <source>%1 has too many calls at once; going on in %2 s</source>
        <translation>%1 への呼び出しが一度に多すぎます。%2 秒後に続行します</translation>
    </message>
    <message>
        <source>%1 has trouble; trying again in %2 s</source>
        <translation>%1 で問題が発生しています。%2 秒後に再試行します</translation>
    </message>
    <message>
        <source>No connection to %1; trying again in %2 s</source>
        <translation>%1 に接続できません。%2 秒後に再試行します</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show the new app everywhere yet; looking again in %2 s</source>
        <translation>%1 では新しいアプリがまだすべての場所に表示されていません。%2 秒後に再確認します</translation>
    </message>
    <message>
        <source>%1 slows sign-ins down; going on in %2 s</source>
        <translation>%1 がサインインを制限しています。%2 秒後に続行します</translation>
    </message>
    <message>
        <source>For Provisioning choose SCIM.</source>
        <translation>Provisioning で SCIM を選択します。</translation>
    </message>
    <message>
        <source>Save. A Provisioning tab appears.</source>
        <translation>Save をクリックします。Provisioning タブが表示されます。</translation>
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
        <translation>Supported provisioning actions: Import New Users and Profile Updates、Push New Users、Push Profile Updates</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>Save をクリックします。</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Applications › Applications, and click Create App Integration.</source>
        <translation>Okta Admin Console で Applications › Applications を開き、Create App Integration をクリックします。</translation>
    </message>
    <message>
        <source>Choose SAML 2.0, and click Next.</source>
        <translation>SAML 2.0 を選択し、Next をクリックします。</translation>
    </message>
    <message>
        <source>Enter the App name below, and click Next.</source>
        <translation>下の App name を入力し、Next をクリックします。</translation>
    </message>
    <message>
        <source>Enter the exact settings below; the real addresses come in the next step.</source>
        <translation>今は下の設定をそのまま正確に入力します。実際のアドレスは次の手順で入力します。</translation>
    </message>
    <message>
        <source>Click Next, then Finish.</source>
        <translation>Next、Finish の順にクリックします。</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Applications › Applications › %1, General tab.</source>
        <translation>Okta Admin Console で Applications › Applications › %1 の General タブを開きます。</translation>
    </message>
    <message>
        <source>Click Edit in SAML Settings, then Next.</source>
        <translation>SAML Settings の Edit をクリックし、Next をクリックします。</translation>
    </message>
    <message>
        <source>Enter the values below. Use the Single sign-on URL for Recipient URL and Destination URL too.</source>
        <translation>下の値を入力します。Recipient URL と Destination URL にも Single sign-on URL を使用します。</translation>
    </message>
    <message>
        <source>In Sumo Logic open Administration › Account Security Settings › SAML, and add a configuration.</source>
        <translation>Sumo Logic で Administration › Account Security Settings › SAML を開き、構成を追加します。</translation>
    </message>
    <message>
        <source>Enter the values below. The certificate is on the app&apos;s Sign On tab in Okta.</source>
        <translation>下の値を入力します。証明書は Okta のアプリの Sign On タブにあります。</translation>
    </message>
    <message>
        <source>For Attribute Mapping choose Use SAML subject, and save.</source>
        <translation>Attribute Mapping で Use SAML subject を選択し、保存します。</translation>
    </message>
    <message>
        <source>In Sumo Logic open Administration › Users and Roles › Roles, and click Add Role.</source>
        <translation>Sumo Logic で Administration › Users and Roles › Roles を開き、Add Role をクリックします。</translation>
    </message>
    <message>
        <source>Enter the name below, and allow Manage Users and Roles and nothing else.</source>
        <translation>下の名前を入力し、Manage Users and Roles だけを許可します。</translation>
    </message>
    <message>
        <source>Click Save.</source>
        <translation>Save をクリックします。</translation>
    </message>
    <message>
        <source>In Sumo Logic open Administration › Security › Service Accounts, and click Add.</source>
        <translation>Sumo Logic で Administration › Security › Service Accounts を開き、Add をクリックします。</translation>
    </message>
    <message>
        <source>Enter the name and address below, give it the role above alone, and click Save.</source>
        <translation>下の名前とアドレスを入力し、上のロールだけを付与して、Save をクリックします。</translation>
    </message>
    <message>
        <source>In Sumo Logic open that service account, and add an access key.</source>
        <translation>Sumo Logic でそのサービスアカウントを開き、Access Key を追加します。</translation>
    </message>
    <message>
        <source>Enter its access ID and key above, as an access key of your own. Sumo Logic shows the key once.</source>
        <translation>その Access ID とキーを、自分の Access Key として上に入力します。Sumo Logic がキーを表示するのは一度だけです。</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Directory › Profile Editor › Okta User (default).</source>
        <translation>Okta Admin Console で Directory › Profile Editor › Okta User (default) を開きます。</translation>
    </message>
    <message>
        <source>Click Add Attribute, and choose the data type string, the display name Roles and the variable name roles.</source>
        <translation>Add Attribute をクリックし、Data type に string、Display name に Roles、Variable name に roles を指定します。</translation>
    </message>
    <message>
        <source>Tick Define enumerated list of values, enter the values below, and click Save.</source>
        <translation>Define enumerated list of values にチェックを入れ、下の値を入力して、Save をクリックします。</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Directory › Profile Editor › %1 User.</source>
        <translation>Okta Admin Console で Directory › Profile Editor › %1 User を開きます。</translation>
    </message>
    <message>
        <source>Click Add Attribute, and enter the values below letter by letter.</source>
        <translation>Add Attribute をクリックし、下の値を 1 文字ずつ正確に入力します。</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Directory › Profile Editor › %1 User › Mappings.</source>
        <translation>Okta Admin Console で Directory › Profile Editor › %1 User › Mappings を開きます。</translation>
    </message>
    <message>
        <source>Open the tab from Okta User to %1.</source>
        <translation>Okta User から %1 へのタブを開きます。</translation>
    </message>
    <message>
        <source>Open the tab from %1 to Okta User.</source>
        <translation>%1 から Okta User へのタブを開きます。</translation>
    </message>
    <message>
        <source>Delete each mapping that goes.</source>
        <translation>削除対象のマッピングをそれぞれ削除します。</translation>
    </message>
    <message>
        <source>Click Save Mappings.</source>
        <translation>Save Mappings をクリックします。</translation>
    </message>
    <message>
        <source>Delete each attribute that goes, with the cross at its right.</source>
        <translation>削除対象の属性を、右側の×印でそれぞれ削除します。</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Applications › Applications › %1, Assignments tab.</source>
        <translation>Okta Admin Console で Applications › Applications › %1 の Assignments タブを開きます。</translation>
    </message>
    <message>
        <source>Click Assign, choose each person or group, choose the role, and click Save and Go Back.</source>
        <translation>Assign をクリックし、ユーザーまたはグループをそれぞれ選択してロールを選択し、Save and Go Back をクリックします。</translation>
    </message>
    <message>
        <source>Make a new signing certificate in Okta (Sign On tab, SAML Signing Certificates), take it into Sumo Logic, and only then activate it. Otherwise nobody can sign in through the app any more.</source>
        <translation>Okta で新しい署名証明書を作成し（Sign On タブ、SAML Signing Certificates）、Sumo Logic に取り込んでから有効化してください。この順序でないと、アプリからだれもサインインできなくなります。</translation>
    </message>
    <message>
        <source>Renew the certificate of “%1” in Okta</source>
        <translation>Okta で「%1」の証明書を更新してください</translation>
    </message>
    <message>
        <source>The certificate of “%1” in Okta expires today</source>
        <translation>Okta の「%1」の証明書は本日期限切れになります</translation>
    </message>
    <message>
        <source>Check Okta&apos;s access key in Sumo Logic</source>
        <translation>Sumo Logic で Okta の Access Key を確認してください</translation>
    </message>
    <message>
        <source>Sumo Logic switches an access key off after 30 days without use. The key is %1; see Administration › Security › Access Keys.</source>
        <translation>Sumo Logic は、30 日間使用されなかった Access Key を無効にします。キーは %1 です。Administration › Security › Access Keys を参照してください。</translation>
    </message>
    <message>
        <source>SCIM provisioning</source>
        <translation>SCIM プロビジョニング</translation>
    </message>
    <message>
        <source>The connector works: Sumo Logic answers as SCIM and knows 1 person.</source>
        <translation>コネクターは動作しています。Sumo Logic は SCIM として応答し、1 人のユーザーを認識しています。</translation>
    </message>
    <message>
        <source>The connector works: Sumo Logic answers as SCIM and knows %L1 people.</source>
        <translation>コネクターは動作しています。Sumo Logic は SCIM として応答し、%L1 人のユーザーを認識しています。</translation>
    </message>
    <message>
        <source>Enter other credentials.</source>
        <translation>別の資格情報を入力してください。</translation>
    </message>
    <message>
        <source>Open Applications › Applications › %1, General tab, and click Edit in App Settings.</source>
        <translation>Applications › Applications › %1 の General タブを開き、App Settings の Edit をクリックします。</translation>
    </message>
    <message>
        <source>%1 · request id %2</source>
        <extracomment>A call of a service&apos;s API, then the reference that its support asks for</extracomment>
        <translation>%1 · リクエスト ID %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>%1 で書き込み</translation>
    </message>
    <message>
        <source>In the Okta Admin Console open Applications › Applications › %1, Sign On tab.</source>
        <translation>Okta Admin Console で Applications › Applications › %1 の Sign On タブを開きます。</translation>
    </message>
    <message>
        <source>Under SAML Signing Certificates copy the Issuer, and download the active certificate. Sumo Logic wants both in the next step.</source>
        <translation>SAML Signing Certificates で Issuer をコピーし、有効な証明書をダウンロードします。どちらも次のステップで Sumo Logic に必要です。</translation>
    </message>
    <message>
        <source>Okta asks Sumo Logic itself when you enter the connector: click Test Connector Configuration there.</source>
        <translation>コネクタを入力すると、Okta 自身が Sumo Logic に問い合わせます。そこで Test Connector Configuration をクリックします。</translation>
    </message>
    <message>
        <source>In Sumo Logic open Administration › Users and Roles › Users.</source>
        <translation>Sumo Logic で Administration › Users and Roles › Users を開きます。</translation>
    </message>
    <message>
        <source>Look for each person that you assigned: active, and with the role that you chose.</source>
        <translation>割り当てた各ユーザーが有効で、選んだロールになっていることを確認します。</translation>
    </message>
    <message>
        <source>said by you, not seen</source>
        <translation>あなたの申告、未確認</translation>
    </message>
    <message>
        <source>This group has no members, so nobody is to arrive.</source>
        <translation>このグループにはメンバーがいないため、届く人はいません。</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>置き換えます</translation>
    </message>
    <message>
        <source>Two services come to trust each other: Okta says who somebody is, Sumo Logic says what they may do.</source>
        <translation>2 つのサービスが互いを信頼するようにします。Okta は「誰か」を、Sumo Logic は「何ができるか」を決めます。</translation>
    </message>
    <message>
        <source>Single sign-on (SAML) is how people get in. Provisioning (SCIM) is how their accounts get there.</source>
        <translation>シングルサインオン (SAML) はユーザーが入る仕組み、プロビジョニング (SCIM) はアカウントを届ける仕組みです。</translation>
    </message>
    <message>
        <source>The list of steps at the left: what is done, and what needs a person.</source>
        <translation>左の手順リスト。終わったものと、人の操作が必要なものがわかります。</translation>
    </message>
    <message>
        <source>The practice frame: nothing in it reaches a real service.</source>
        <translation>練習用の枠。その中の操作は実際のサービスに届きません。</translation>
    </message>
    <message>
        <source>Can I try this without an account?</source>
        <translation>アカウントなしで試せますか?</translation>
    </message>
    <message>
        <source>Yes. The practice world has both services on this computer.</source>
        <translation>はい。練習環境では、両方のサービスがこのコンピューター上にあります。</translation>
    </message>
    <message>
        <source>Every tenant lives in one deployment. The address at which you sign in tells which.</source>
        <translation>テナントは 1 つのデプロイメントにあります。どれかはサインインするアドレスでわかります。</translation>
    </message>
    <message>
        <source>An access key has two parts: the access ID is no secret; the key is, and is shown once.</source>
        <translation>Access Key は 2 つの部分からなります。Access ID は秘密ではありません。キーは秘密で、一度しか表示されません。</translation>
    </message>
    <message>
        <source>Paste a browser address: the deployment is recognised.</source>
        <translation>ブラウザーのアドレスを貼り付けると、デプロイメントが判別されます。</translation>
    </message>
    <message>
        <source>The rows under the key: each is one permission, tried by reading only.</source>
        <translation>キーの下の各行。1 行が 1 つの権限で、読み取りだけで確認します。</translation>
    </message>
    <message>
        <source>Why not my password?</source>
        <translation>自分のパスワードではだめですか?</translation>
    </message>
    <message>
        <source>Programs sign in with access keys, which can be limited and taken back one by one.</source>
        <translation>プログラムは Access Key でサインインします。Access Key は 1 つずつ制限したり取り消したりできます。</translation>
    </message>
    <message>
        <source>The wrong deployment answers with a redirect (301), so the key looks wrong when the address is.</source>
        <translation>別のデプロイメントはリダイレクト (301) を返すため、アドレスの誤りがキーの誤りに見えます。</translation>
    </message>
    <message>
        <source>A key that nobody uses for 30 days switches itself off.</source>
        <translation>30 日間使われないキーは自動的に無効になります。</translation>
    </message>
    <message>
        <source>An IP allowlist in Sumo Logic can block this computer, and Okta too.</source>
        <translation>Sumo Logic の IP 許可リストは、このコンピューターも Okta もブロックすることがあります。</translation>
    </message>
    <message>
        <source>Any address of the org will do: the login page, the Admin Console, a custom domain.</source>
        <translation>org のアドレスならどれでも使えます。ログインページ、Admin Console、カスタムドメインのいずれでもかまいません。</translation>
    </message>
    <message>
        <source>The token acts with the rights of the administrator who made it.</source>
        <translation>トークンは、それを作成した管理者の権限で動作します。</translation>
    </message>
    <message>
        <source>The org is confirmed before the token is sent.</source>
        <translation>トークンを送る前に org が確認されます。</translation>
    </message>
    <message>
        <source>Where tokens are made: Security › API › Tokens.</source>
        <translation>トークンを作成する場所: Security › API › Tokens。</translation>
    </message>
    <message>
        <source>Does the token expire?</source>
        <translation>トークンに期限はありますか?</translation>
    </message>
    <message>
        <source>Yes. Okta revokes it after 30 days without use.</source>
        <translation>はい。30 日間使われないと Okta が取り消します。</translation>
    </message>
    <message>
        <source>A token of somebody who may not manage apps signs in well and fails later: look at the rows first.</source>
        <translation>アプリを管理できない人のトークンは、サインインはできても後で失敗します。先に各行を確認します。</translation>
    </message>
    <message>
        <source>This is the whole plan, before anything is written. What is right already stays as it is.</source>
        <translation>これが書き込む前の計画の全体です。すでに正しいものはそのまま残ります。</translation>
    </message>
    <message>
        <source>What is now and what will be, side by side, for each change.</source>
        <translation>変更ごとに、現在の値と変更後の値を並べて示します。</translation>
    </message>
    <message>
        <source>The clicks that only a person can make are named here already.</source>
        <translation>人にしかできないクリック操作も、ここで示されています。</translation>
    </message>
    <message>
        <source>Can this be undone?</source>
        <translation>元に戻せますか?</translation>
    </message>
    <message>
        <source>A plan is as fresh as its reading. After somebody else has changed something, look again.</source>
        <translation>計画は読み取った時点のものです。ほかの人が何かを変更したら、もう一度確認します。</translation>
    </message>
    <message>
        <source>The app is Okta&apos;s picture of Sumo Logic. It starts with placeholder addresses, because each side needs something that the other side makes.</source>
        <translation>アプリは Okta から見た Sumo Logic です。互いに相手が作るものを必要とするため、仮のアドレスから始めます。</translation>
    </message>
    <message>
        <source>The name is looked up while it is typed.</source>
        <translation>名前は入力中に検索されます。</translation>
    </message>
    <message>
        <source>The exact settings, folded away.</source>
        <translation>折りたたまれている正確な設定。</translation>
    </message>
    <message>
        <source>What if an app of that name is there?</source>
        <translation>同じ名前のアプリがある場合は?</translation>
    </message>
    <message>
        <source>The guide sets Sumo Logic up against another Okta app, so the new app&apos;s issuer and certificate never arrive and sign-in fails. Here the app comes first.</source>
        <translation>ガイドの手順では Sumo Logic を別の Okta アプリに対して設定するため、新しいアプリの Issuer と証明書が届かず、サインインに失敗します。ここではアプリを先に作ります。</translation>
    </message>
    <message>
        <source>Three things must agree: the Single sign-on URL, the Audience URI and Okta&apos;s certificate.</source>
        <translation>Single sign-on URL、Audience URI、Okta の証明書の 3 つが一致している必要があります。</translation>
    </message>
    <message>
        <source>Both values, and where each goes.</source>
        <translation>2 つの値と、それぞれの入力先。</translation>
    </message>
    <message>
        <source>After the exchange: both sides compared, field by field.</source>
        <translation>交換後、両側を項目ごとに比較した結果。</translation>
    </message>
    <message>
        <source>What is the entity ID for?</source>
        <translation>エンティティ ID は何のためのものですか?</translation>
    </message>
    <message>
        <source>It says for whom a sign-in is meant, so that one for another service is refused.</source>
        <translation>サインインの宛先を示します。別のサービス宛てのものは拒否されます。</translation>
    </message>
    <message>
        <source>What happens when the certificate expires?</source>
        <translation>証明書の期限が切れるとどうなりますか?</translation>
    </message>
    <message>
        <source>Nobody can sign in through the app. The last page makes a calendar file for it.</source>
        <translation>誰もこのアプリからサインインできなくなります。最後のページで、期限のカレンダーファイルを作成できます。</translation>
    </message>
    <message>
        <source>Sumo Logic&apos;s screen shows the entity ID only while SP-initiated login is on. Its API tells it always.</source>
        <translation>Sumo Logic の画面では、SP-initiated login がオンのときだけエンティティ ID が表示されます。API からは常に取得できます。</translation>
    </message>
    <message>
        <source>Writing the app anew after SCIM is on can wipe the SCIM settings: SAML comes first.</source>
        <translation>SCIM をオンにした後でアプリを書き直すと、SCIM の設定が消えることがあります。SAML を先に済ませます。</translation>
    </message>
    <message>
        <source>Okta has no public API for this switch, so a person clicks it and the program watches.</source>
        <translation>この切り替えには公開 API がないため、人がクリックし、プログラムはそれを見守ります。</translation>
    </message>
    <message>
        <source>Okta gets a credential of its own, which may manage users and no more.</source>
        <translation>Okta には専用の資格情報を用意します。できるのはユーザーの管理だけです。</translation>
    </message>
    <message>
        <source>The row that turns green by itself, a few seconds after Save.</source>
        <translation>Save の数秒後に自動的に緑になる行。</translation>
    </message>
    <message>
        <source>Why a service account?</source>
        <translation>なぜサービスアカウントを使うのですか?</translation>
    </message>
    <message>
        <source>A person&apos;s own key stops working when that person leaves.</source>
        <translation>個人のキーは、その人がいなくなると使えなくなります。</translation>
    </message>
    <message>
        <source>The Provisioning tab appears only when SCIM is chosen and saved on the General tab.</source>
        <translation>Provisioning タブは、General タブで SCIM を選んで保存した後にだけ現れます。</translation>
    </message>
    <message>
        <source>The base URL tells Okta where Sumo Logic takes people. The credential tells who asks.</source>
        <translation>Base URL は Sumo Logic がユーザーを受け取る場所を、資格情報は誰が要求しているかを示します。</translation>
    </message>
    <message>
        <source>Three actions are ticked, and no groups: Sumo Logic has none over SCIM.</source>
        <translation>3 つのアクションにチェックを入れます。グループは選びません。Sumo Logic の SCIM にはグループがないためです。</translation>
    </message>
    <message>
        <source>The program&apos;s own test comes first: it tells a wrong address from a wrong key.</source>
        <translation>先にプログラム自身のテストを行います。アドレスの誤りとキーの誤りを区別できます。</translation>
    </message>
    <message>
        <source>In Okta: Test Connector Configuration, Close, Save.</source>
        <translation>Okta で: Test Connector Configuration、Close、Save。</translation>
    </message>
    <message>
        <source>Basic Auth or HTTP Header?</source>
        <translation>Basic Auth と HTTP Header のどちらですか?</translation>
    </message>
    <message>
        <source>Either. The header has the same ID and key, encoded. Encoded isn&apos;t encrypted.</source>
        <translation>どちらでもかまいません。ヘッダーは同じ ID とキーをエンコードしたものです。エンコードは暗号化ではありません。</translation>
    </message>
    <message>
        <source>The guide sends the access key to a public web page to encode it. The program encodes it on this computer.</source>
        <translation>ガイドの手順では、エンコードのために Access Key を公開の Web ページに送ります。プログラムはこのコンピューター上でエンコードします。</translation>
    </message>
    <message>
        <source>The base URL ends in /v1/scim, with no slash behind it.</source>
        <translation>Base URL の末尾は /v1/scim です。その後にスラッシュは付けません。</translation>
    </message>
    <message>
        <source>A wrong region gives a 301, and Okta&apos;s test only says that it failed.</source>
        <translation>リージョンが違うと 301 になりますが、Okta のテストには失敗としか表示されません。</translation>
    </message>
    <message>
        <source>Three switches: create, update, deactivate. Nobody is sent before they are on.</source>
        <translation>作成、更新、無効化の 3 つのスイッチ。オンにするまで誰も送られません。</translation>
    </message>
    <message>
        <source>Each switch has a row of its own that turns green.</source>
        <translation>スイッチごとに行があり、緑に変わります。</translation>
    </message>
    <message>
        <source>Should Sync Password be on?</source>
        <translation>Sync Password はオンにしますか?</translation>
    </message>
    <message>
        <source>No. People sign in through Okta, so Sumo Logic needs no password of theirs.</source>
        <translation>いいえ。ユーザーは Okta 経由でサインインするため、Sumo Logic にパスワードは不要です。</translation>
    </message>
    <message>
        <source>Whoever is assigned before the switches are on is never sent. The program finds these people.</source>
        <translation>スイッチをオンにする前に割り当てた人は送られません。プログラムはそうした人を見つけます。</translation>
    </message>
    <message>
        <source>Okta sends a word. Sumo Logic looks for a role of exactly that name, capitals and all.</source>
        <translation>Okta は言葉を 1 つ送ります。Sumo Logic は、大文字と小文字まで完全に同じ名前のロールを探します。</translation>
    </message>
    <message>
        <source>The roles, read from the tenant.</source>
        <translation>テナントから読み取ったロール。</translation>
    </message>
    <message>
        <source>The external name, compared character by character.</source>
        <translation>External name の 1 文字ずつの比較。</translation>
    </message>
    <message>
        <source>Why two attributes?</source>
        <translation>なぜ属性が 2 つ必要なのですか?</translation>
    </message>
    <message>
        <source>The one on the app carries the role to Sumo Logic. The one on the Okta user keeps it with the person.</source>
        <translation>アプリの属性はロールを Sumo Logic に運び、Okta ユーザーの属性はロールを本人に持たせます。</translation>
    </message>
    <message>
        <source>The guide&apos;s values are in lower case (administrator); the tenant&apos;s roles aren&apos;t (Administrator).</source>
        <translation>ガイドの値は小文字 (administrator) ですが、テナントのロールはそうではありません (Administrator)。</translation>
    </message>
    <message>
        <source>One letter wrong in roles.^[primary==true].value, and no role arrives.</source>
        <translation>roles.^[primary==true].value を 1 文字でも間違えると、ロールは届きません。</translation>
    </message>
    <message>
        <source>Okta sends whatever is mapped. Sumo Logic takes a name, an address and a role.</source>
        <translation>Okta はマッピングされたものをすべて送ります。Sumo Logic が受け取るのは名前、メールアドレス、ロールです。</translation>
    </message>
    <message>
        <source>Both directions: what stays, and what goes.</source>
        <translation>両方向について、残るものと消えるもの。</translation>
    </message>
    <message>
        <source>Can I keep another attribute?</source>
        <translation>ほかの属性を残せますか?</translation>
    </message>
    <message>
        <source>Okta would send it, but Sumo Logic has no place for it.</source>
        <translation>Okta は送りますが、Sumo Logic に入れる場所がありません。</translation>
    </message>
    <message>
        <source>An attribute can be deleted only when no mapping uses it: mappings go first.</source>
        <translation>属性は、どのマッピングでも使われていないときだけ削除できます。先にマッピングを削除します。</translation>
    </message>
    <message>
        <source>From here on accounts are made. Take one person, look, then take the rest.</source>
        <translation>ここからアカウントが作られます。まず 1 人を割り当てて確認し、それから残りの人に進みます。</translation>
    </message>
    <message>
        <source>What is said about each person before anything is sent.</source>
        <translation>送る前に各ユーザーについて表示される内容。</translation>
    </message>
    <message>
        <source>When do groups help?</source>
        <translation>グループはどんなときに役立ちますか?</translation>
    </message>
    <message>
        <source>Whoever joins the group later gets Sumo Logic with its role, without another click.</source>
        <translation>後からグループに入った人も、追加の操作なしに、そのロールで Sumo Logic を使えます。</translation>
    </message>
    <message>
        <source>Assigning somebody again who was deactivated in Sumo Logic fails until the old account is deleted there.</source>
        <translation>Sumo Logic で無効化された人の再割り当ては、古いアカウントを削除するまで失敗します。</translation>
    </message>
    <message>
        <source>A login that is no e-mail address can&apos;t be a user name in Sumo Logic.</source>
        <translation>メールアドレスではないログイン名は、Sumo Logic のユーザー名にできません。</translation>
    </message>
    <message>
        <source>A success in Okta says that Sumo Logic took the message. The proof is the person in Sumo Logic, active and with the right role.</source>
        <translation>Okta の成功は、Sumo Logic がメッセージを受け取ったことを示すだけです。Sumo Logic でその人が有効で、正しいロールを持っていることが証明になります。</translation>
    </message>
    <message>
        <source>Okta&apos;s System Log: Push new user to external application, with SUCCESS.</source>
        <translation>Okta の System Log: Push new user to external application が SUCCESS。</translation>
    </message>
    <message>
        <source>The same person in Sumo Logic, under Users and Roles.</source>
        <translation>Sumo Logic の Users and Roles にある同じ人。</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>どのくらいかかりますか?</translation>
    </message>
    <message>
        <source>Seconds for one person. Many people wait for Okta&apos;s rate limits, and the page says how long.</source>
        <translation>1 人なら数秒です。大人数では Okta のレート制限で待つことになり、待ち時間はページに表示されます。</translation>
    </message>
    <message>
        <source>The System Log lags a little. Look again before you mend anything.</source>
        <translation>System Log には少し遅れがあります。直す前にもう一度確認します。</translation>
    </message>
    <message>
        <source>From now on changes in Okta reach Sumo Logic. Whoever is taken off the app is deactivated there, and not deleted.</source>
        <translation>これからは Okta での変更が Sumo Logic に届きます。アプリから外された人は無効化されますが、削除はされません。</translation>
    </message>
    <message>
        <source>The record of what was set up, and the calendar file with the certificate&apos;s last day.</source>
        <translation>セットアップの記録と、証明書の最終日を入れたカレンダーファイル。</translation>
    </message>
    <message>
        <source>Where is the access key now?</source>
        <translation>Access Key は今どこにありますか?</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain and in Okta. In no file.</source>
        <translation>システムのキーチェーンと Okta の中です。ファイルにはありません。</translation>
    </message>
    <message>
        <source>A new certificate in Okta must reach Sumo Logic before the old one ends.</source>
        <translation>Okta の新しい証明書は、古いものの期限が切れる前に Sumo Logic に届ける必要があります。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>元に戻しています: %1</translation>
    </message>
    <message>
        <source>will be undone</source>
        <translation>元に戻します</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>残ります</translation>
    </message>
    <message>
        <source>stays: changed since</source>
        <translation>残ります: その後に変更済み</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Nobody can sign in or be provisioned without the app.</source>
        <translation>アプリがないと、サインインもプロビジョニングもできません。</translation>
    </message>
    <message>
        <source>Sumo Logic refuses sign-ins that it can&apos;t verify with this certificate.</source>
        <translation>Sumo Logic は、この証明書で検証できないサインインを拒否します。</translation>
    </message>
    <message>
        <source>Okta sends sign-ins to another place, or for another one.</source>
        <translation>Okta がサインインを別の宛先へ、または別の宛先向けに送っています。</translation>
    </message>
    <message>
        <source>Okta can&apos;t sign in to Sumo Logic to provision people.</source>
        <translation>Okta が Sumo Logic に接続できず、プロビジョニングできません。</translation>
    </message>
    <message>
        <source>The service account may not manage people in Sumo Logic.</source>
        <translation>サービスアカウントに Sumo Logic のユーザーを管理する権限がありません。</translation>
    </message>
    <message>
        <source>Sumo Logic doesn&apos;t answer Okta&apos;s connector as it must.</source>
        <translation>Sumo Logic が Okta のコネクターに正しく応答していません。</translation>
    </message>
    <message>
        <source>Okta provisions nobody while SCIM is off.</source>
        <translation>SCIM がオフの間、Okta は誰もプロビジョニングしません。</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t know where to provision people.</source>
        <translation>Okta がプロビジョニング先を知りません。</translation>
    </message>
    <message>
        <source>Okta doesn&apos;t send what is switched off: who joins, changes or leaves isn&apos;t told.</source>
        <translation>オフの項目は Okta から送られません。追加、変更、退職が伝わりません。</translation>
    </message>
    <message>
        <source>Roles can&apos;t be chosen in Okta as the setup offers them.</source>
        <translation>この設定が用意したロールを Okta で選べません。</translation>
    </message>
    <message>
        <source>Roles don&apos;t reach Sumo Logic as they were chosen in Okta.</source>
        <translation>Okta で選んだロールが Sumo Logic に正しく届きません。</translation>
    </message>
    <message>
        <source>Okta sends more or other values than the setup keeps.</source>
        <translation>Okta が、この設定で残した値より多くの値、または別の値を送っています。</translation>
    </message>
    <message>
        <source>Sumo Logic&apos;s values could overwrite people&apos;s profiles in Okta.</source>
        <translation>Sumo Logic の値が Okta のプロファイルを上書きするおそれがあります。</translation>
    </message>
    <message>
        <source>The profile has attributes that nothing needs.</source>
        <translation>プロファイルに不要な属性があります。</translation>
    </message>
    <message>
        <source>Somebody doesn&apos;t have the access, or the role, that the setup gives.</source>
        <translation>この設定で与えるアクセスまたはロールを持たない人がいます。</translation>
    </message>
    <message>
        <source>Somebody isn&apos;t in Sumo Logic as the setup wants it.</source>
        <translation>Sumo Logic での状態がこの設定と異なる人がいます。</translation>
    </message>
    <message>
        <source>The app&apos;s signing certificate ends on %1</source>
        <translation>アプリの署名証明書は %1 に期限が切れます</translation>
    </message>
    <message>
        <source>Sumo Logic takes roles from SAML too, from the attribute &quot;%1&quot;</source>
        <translation>Sumo Logic は SAML の属性「%1」からもロールを受け取ります</translation>
    </message>
    <message>
        <source>The Okta app sends roles by SAML too, in the attribute statement &quot;%1&quot;</source>
        <translation>Okta アプリは SAML の属性ステートメント「%1」でもロールを送ります</translation>
    </message>
    <message>
        <source>Sumo Logic makes people at their first sign-in too, with: %1</source>
        <translation>Sumo Logic は初回サインイン時にもユーザーを作成します。ロール: %1</translation>
    </message>
    <message>
        <source>Nobody active may sign in to Sumo Logic without SAML</source>
        <translation>SAML なしで Sumo Logic にサインインできる有効なユーザーがいません</translation>
    </message>
    <message>
        <source>Okta may not have used the access key since %1</source>
        <translation>Okta は %1 以降、アクセスキーを使っていない可能性があります</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>What was found, what is there, what should be there</extracomment>
        <translation>%1: %2 (正しくは %3)</translation>
    </message>
    <message>
        <source>From then on Sumo Logic refuses every sign-in.</source>
        <translation>それ以降、Sumo Logic はすべてのサインインを拒否します。</translation>
    </message>
    <message>
        <source>Each sign-in can overwrite the role that SCIM has given.</source>
        <translation>サインインのたびに、SCIM で与えたロールが上書きされることがあります。</translation>
    </message>
    <message>
        <source>People can come into Sumo Logic past Okta&apos;s assignments.</source>
        <translation>Okta の割り当てを経ずに Sumo Logic に入れる人が出ます。</translation>
    </message>
    <message>
        <source>If SAML is required and breaks, nobody can get in to mend it.</source>
        <translation>SAML が必須の状態で SAML が使えなくなると、誰も修復に入れません。</translation>
    </message>
    <message>
        <source>Sumo Logic switches a key off that nobody used for 30 days.</source>
        <translation>30 日間使われないキーは Sumo Logic が無効にします。</translation>
    </message>
    <message>
        <source>Make a new certificate in Okta (Sign On tab, SAML Signing Certificates), activate it, then apply the setup.</source>
        <translation>Okta で新しい証明書を作成して有効にし (Sign On タブ、SAML Signing Certificates)、この設定を適用してください。</translation>
    </message>
    <message>
        <source>In Sumo Logic clear Roles Attribute in the SAML configuration.</source>
        <translation>Sumo Logic の SAML 構成で Roles Attribute を空にしてください。</translation>
    </message>
    <message>
        <source>In Okta remove the attribute statement while SCIM is off, or leave it and keep Roles Attribute empty in Sumo Logic.</source>
        <translation>SCIM がオフの間に Okta で属性ステートメントを削除するか、そのままにして Sumo Logic の Roles Attribute を空にしてください。</translation>
    </message>
    <message>
        <source>In Sumo Logic switch On Demand Provisioning off in the SAML configuration.</source>
        <translation>Sumo Logic の SAML 構成で On Demand Provisioning をオフにしてください。</translation>
    </message>
    <message>
        <source>Put an active administrator on Sumo Logic&apos;s list of those who may sign in without SAML.</source>
        <translation>SAML なしで Sumo Logic にサインインできる一覧に、有効な管理者を追加してください。</translation>
    </message>
    <message>
        <source>In Okta open Provisioning, Integration, and test the connector: that is a use of the key.</source>
        <translation>Okta で Provisioning、Integration を開き、コネクターをテストしてください。これでキーが使われます。</translation>
    </message>
    <message>
        <source>Applying the setup mends it.</source>
        <translation>この設定を適用すると直ります。</translation>
    </message>
    <message>
        <source>It is on its way: check again in a few minutes.</source>
        <translation>処理中です。数分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>By hand in the Okta Admin Console; applying the setup says where.</source>
        <translation>Okta Admin Console での手作業です。場所は、この設定を適用するときに表示されます。</translation>
    </message>
    <message>
        <source>Whether Sumo Logic requires SAML can&apos;t be read by any API.</source>
        <translation>Sumo Logic で SAML が必須かどうかは、どの API でも読み取れません。</translation>
    </message>
    <message>
        <source>Who may sign in to Sumo Logic without SAML couldn&apos;t be read.</source>
        <translation>SAML なしで Sumo Logic にサインインできる人を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The connector wasn&apos;t tested: its key isn&apos;t at hand on this computer.</source>
        <translation>コネクターはテストしていません。このコンピューターにキーがありません。</translation>
    </message>
    <message>
        <source>No API switches SCIM off. In Okta: General tab, App Settings, Provisioning: None. Until then Okta goes on sending with a key that doesn&apos;t work any more.</source>
        <translation>SCIM をオフにする API はありません。Okta で General タブ、App Settings、Provisioning: None を選んでください。それまで Okta は、無効になったキーで送り続けます。</translation>
    </message>
    <message>
        <source>While SCIM is on, writing the addresses through the API could wipe its settings. Enter them by hand in Okta: General tab, SAML Settings.</source>
        <translation>SCIM がオンの間に API でアドレスを書き込むと、SCIM の設定が消えるおそれがあります。Okta の General タブ、SAML Settings で手入力してください。</translation>
    </message>
    <message>
        <source>People have values in this attribute, or another app is fed from it: they would be lost.</source>
        <translation>この属性に値を持つ人がいるか、別のアプリがこの属性を使っています。削除すると失われます。</translation>
    </message>
    <message>
        <source>Okta still cleans up the deleted attribute of that name. Add it by hand later; its values are lost.</source>
        <translation>同じ名前の削除済み属性を Okta がまだ片付けています。後で手作業で追加してください。値は失われています。</translation>
    </message>
    <message>
        <source>Was in Sumo Logic before this setup: taking the assignment away would deactivate somebody there.</source>
        <translation>この設定より前から Sumo Logic にいました。割り当てを解除すると、そこで無効になります。</translation>
    </message>
    <message>
        <source>Nobody else who may sign in without SAML would be left.</source>
        <translation>SAML なしでサインインできる人が、ほかにいなくなります。</translation>
    </message>
    <message>
        <source>An earlier key was replaced; its secret is known to nobody, so it can&apos;t be brought back.</source>
        <translation>以前のキーは置き換えられました。シークレットを知る人がいないため、元に戻せません。</translation>
    </message>
    <message>
        <source>It couldn&apos;t be read, so it was left as it is.</source>
        <translation>読み取れなかったため、そのままにしました。</translation>
    </message>
    <message>
        <source>It isn&apos;t as this setup left it: somebody may count on it, so it isn&apos;t touched.</source>
        <translation>この設定が残した状態と異なります。誰かが使っている可能性があるため、変更しません。</translation>
    </message>
    <message>
        <source>Stays in Sumo Logic as an inactive user with all content. Okta can bring the same person back only after that user is deleted there.</source>
        <translation>コンテンツとともに無効なユーザーとして Sumo Logic に残ります。Okta が同じ人を再び追加できるのは、そのユーザーを削除した後です。</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>スコープ %1</translation>
    </message>
    <message>
        <source>The sign-in lacks a scope that this call needs.</source>
        <translation>サインインに、この呼び出しに必要なスコープがありません。</translation>
    </message>
    <message>
        <source>The sign-in lacks the scope %1.</source>
        <translation>サインインにスコープ %1 がありません。</translation>
    </message>
    <message>
        <source>Okta refused the call; it changed nothing.</source>
        <translation>Okta は呼び出しを拒否し、何も変更されていません。</translation>
    </message>
    <message>
        <source>Have a Super Administrator grant the scope on the native app&apos;s Okta API Scopes tab, then sign in again.</source>
        <translation>Super Administrator にネイティブアプリの Okta API Scopes タブでスコープを許可してもらい、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This call changed nothing; the key was sent to Sumo Logic alone.</source>
        <translation>この呼び出しでは何も変更していません。キーは Sumo Logic にのみ送信しました。</translation>
    </message>
    <message>
        <source>They are wrong, expired or switched off.</source>
        <translation>資格情報が間違っているか、期限切れか、無効になっています。</translation>
    </message>
    <message>
        <source>An admin role, capability or scope is missing.</source>
        <translation>管理者ロール、ケイパビリティ、またはスコープが不足しています。</translation>
    </message>
    <message>
        <source>The reply of %1 got lost; looking in %2 s whether it was done</source>
        <translation>%1 の応答が失われました。実行されたかどうかを %2 秒後に確認します</translation>
    </message>
    <message>
        <source>Without the app&apos;s certificate Sumo Logic can&apos;t verify a sign-in.</source>
        <translation>アプリの証明書がないと、Sumo Logic はサインインを検証できません。</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1: ありません</translation>
    </message>
    <message>
        <source>Adopt it if it was made for this and nobody else counts on it; otherwise choose another name.</source>
        <translation>この用途のために作成され、ほかに頼っている人がいなければ引き継ぎます。それ以外は別の名前を選びます。</translation>
    </message>
    <message>
        <source>It has keys that this setup didn&apos;t make, and they would be deleted with it.</source>
        <translation>このセットアップで作成したものではないキーがあり、一緒に削除されてしまいます。</translation>
    </message>
    <message>
        <source>A service account that stays has this role.</source>
        <translation>残るサービスアカウントにこのロールが付いています。</translation>
    </message>
    <message>
        <source>That isn&apos;t an address of Sumo Logic with https, so the key was not sent there. A base URL is like https://api.us2.sumologic.com/api/v1/scim.</source>
        <translation>https で始まる Sumo Logic のアドレスではないため、キーは送信していません。ベース URL の例: https://api.us2.sumologic.com/api/v1/scim</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show it yet; looking again and again for up to %2 s</source>
        <translation>%1 にまだ表示されていません。最大 %2 秒間、繰り返し確認します</translation>
    </message>
    <message>
        <source>The app in Okta, if this setup makes it and nobody else uses it.</source>
        <translation>Okta のアプリ(この設定が作成し、ほかに使う人がいない場合)。</translation>
    </message>
    <message>
        <source>The SAML configuration in Sumo Logic.</source>
        <translation>Sumo Logic の SAML 設定。</translation>
    </message>
    <message>
        <source>The app&apos;s addresses, while SCIM is off.</source>
        <translation>アプリのアドレス(SCIM がオフの間)。</translation>
    </message>
    <message>
        <source>The service account, its key and its role in Sumo Logic.</source>
        <translation>Sumo Logic のサービスアカウントと、そのキーおよびロール。</translation>
    </message>
    <message>
        <source>The roles attributes in Okta, as long as nobody has a value in them.</source>
        <translation>Okta のロール属性(値を持つ人がいない場合)。</translation>
    </message>
    <message>
        <source>The mappings that go: they come back as they were.</source>
        <translation>削除されるマッピング。元のとおりに戻ります。</translation>
    </message>
    <message>
        <source>SCIM in an app that was there before: turn it off by hand, on the app&apos;s General tab.</source>
        <translation>以前からあったアプリの SCIM。アプリの General タブで手動でオフにします。</translation>
    </message>
    <message>
        <source>The values that people have in the attributes that go. The attributes come back, empty.</source>
        <translation>削除される属性に入っている値。属性は空の状態で戻ります。</translation>
    </message>
    <message>
        <source>Whoever has arrived in Sumo Logic: they become inactive, and stay until somebody deletes them there.</source>
        <translation>Sumo Logic に作成された人。無効になり、そこで削除されるまで残ります。</translation>
    </message>
    <message>
        <source>Open the Provisioning tab › Integration.</source>
        <translation>Provisioning タブ › Integration を開きます。</translation>
    </message>
    <message>
        <source>Click Edit.</source>
        <translation>Edit をクリックします。</translation>
    </message>
    <message>
        <source>Authentication Mode: Basic Auth</source>
        <translation>Authentication Mode: Basic Auth</translation>
    </message>
    <message>
        <source>Username: the access ID</source>
        <translation>Username: Access ID</translation>
    </message>
    <message>
        <source>Password: the access key</source>
        <translation>Password: Access Key</translation>
    </message>
    <message>
        <source>Click Test Connector Configuration, then Close.</source>
        <translation>Test Connector Configuration、続けて Close をクリックします。</translation>
    </message>
    <message>
        <source>Open the Provisioning tab › To App.</source>
        <translation>Provisioning タブ › To App を開きます。</translation>
    </message>
    <message>
        <source>Create Users: Enable.</source>
        <translation>Create Users: Enable をオンにします。</translation>
    </message>
    <message>
        <source>Update User Attributes: Enable.</source>
        <translation>Update User Attributes: Enable をオンにします。</translation>
    </message>
    <message>
        <source>Deactivate Users: Enable.</source>
        <translation>Deactivate Users: Enable をオンにします。</translation>
    </message>
    <message>
        <source>A real setup needs an administrator in both services. Find out beforehand who that is.</source>
        <translation>実際のセットアップには、両方のサービスの管理者が必要です。誰が管理者かを事前に確かめておきます。</translation>
    </message>
    <message>
        <source>Most of it, with okta-sumo-setup-cli undo. The page names what can&apos;t be, such as the values of an attribute that was removed.</source>
        <translation>ほとんどは okta-sumo-setup-cli undo でできます。できないもの(削除した属性の値など)は、ページに示されます。</translation>
    </message>
</context>
<context>
    <name>setup::ui::ActionBar</name>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>setup::ui::ChangeTable</name>
    <message>
        <source>not there</source>
        <extracomment>In a list of changes: the thing doesn&apos;t exist yet</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>Read aloud in a list of changes; %1 is the present value</extracomment>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>Read aloud in a list of changes; %1 is the value afterwards</extracomment>
        <translation>変更後 %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of a list of changes: what changes</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column of a list of changes: the value at present</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Column of a list of changes: the value afterwards</extracomment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of a list of changes: done, to do, failed</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更される内容</translation>
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
        <translation>完了</translation>
    </message>
    <message>
        <source>I did this</source>
        <extracomment>A box that the person ticks after a click in the console</extracomment>
        <translation>実行しました</translation>
    </message>
    <message>
        <source>I did this: %1</source>
        <translation>実行しました: %1</translation>
    </message>
</context>
<context>
    <name>setup::ui::ConsoleScreens</name>
    <message>
        <source>Where this is in Okta</source>
        <translation>Okta での場所</translation>
    </message>
    <message>
        <source>Where this is in Sumo Logic</source>
        <translation>Sumo Logic での該当する場所</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Copy these clicks as text</source>
        <translation>このクリック操作をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Where this is</source>
        <translation>該当する場所</translation>
    </message>
    <message>
        <source>Identity Engine · drawn from public documentation, %1</source>
        <translation>Identity Engine · 公開ドキュメントに基づく図、%1</translation>
    </message>
    <message>
        <source>Classic Engine · drawn from public documentation, %1</source>
        <translation>Classic Engine · 公開ドキュメントに基づく図、%1</translation>
    </message>
    <message>
        <source>Drawn from public documentation, %1</source>
        <translation>公開ドキュメントに基づく図、%1</translation>
    </message>
</context>
<context>
    <name>setup::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <extracomment>On a button, after it was pressed</extracomment>
        <translation>✓ コピーしました</translation>
    </message>
</context>
<context>
    <name>setup::ui::CopyField</name>
    <message>
        <source>Copied for %L1 s</source>
        <translation>コピーしました（%L1 秒間有効）</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a value</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>What a screen reader says of a copy button; %1 is the name of the value</extracomment>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>setup::ui::Disclosure</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1, open</source>
        <extracomment>What a screen reader says of a line that shows or hides what is below; %1 is the line&apos;s text</extracomment>
        <translation>%1、展開</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1、折りたたみ</translation>
    </message>
</context>
<context>
    <name>setup::ui::ErrorBanner</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
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
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>What was read back</source>
        <translation>読み戻した内容</translation>
    </message>
    <message>
        <source>Details of what was read</source>
        <translation>読み取った内容の詳細</translation>
    </message>
    <message>
        <source>Details of what was read back</source>
        <translation>読み戻した内容の詳細</translation>
    </message>
</context>
<context>
    <name>setup::ui::MappingView</name>
    <message>
        <source>to</source>
        <extracomment>Read aloud between the two ends of a mapping: &quot;user.email to email&quot;</extracomment>
        <translation>から</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>State of a mapping: it is kept</extracomment>
        <translation>保持</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>State of a mapping: it has to be made</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>goes</source>
        <extracomment>State of a mapping: it will be deleted</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Mappings from %1 to %2</source>
        <extracomment>The name of a table of attribute mappings, for a screen reader; the two profiles</extracomment>
        <translation>%1 から %2 へのマッピング</translation>
    </message>
</context>
<context>
    <name>setup::ui::ProgramMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Black on white</source>
        <translation>白地に黒(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;White on black</source>
        <translation>黒地に白(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this step</source>
        <translation>この手順のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>このプログラムについて(&amp;A)</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>A size of text, for example 125 %</extracomment>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>Okta to Sumo Logic Setup %1</source>
        <translation>Okta to Sumo Logic Setup %1</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Made with Qt %1 (LGPL-3.0), QtKeychain (BSD-3-Clause), cpp-httplib (MIT), libqrencode (LGPL-2.1) and OpenSSL (Apache-2.0). Okta and Sumo Logic are trademarks of their owners, who have no part in this program.</source>
        <translation>ライセンス: Apache-2.0。Qt %1 (LGPL-3.0)、QtKeychain (BSD-3-Clause)、cpp-httplib (MIT)、libqrencode (LGPL-2.1)、OpenSSL (Apache-2.0) を使用しています。Okta と Sumo Logic は各社の商標であり、各社はこのプログラムに関与していません。</translation>
    </message>
</context>
<context>
    <name>setup::ui::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>押している間表示</translation>
    </message>
    <message>
        <source>Show the secret while this is held</source>
        <translation>押している間シークレットを表示</translation>
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
        <translation>練習 · %1</translation>
    </message>
</context>
<context>
    <name>setup::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
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
        <translation>手順</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
</TS>
