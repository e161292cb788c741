// SPDX-License-Identifier: Apache-2.0
#include "steps/createapp/createappstep.h"

#include "core/printable.h"
#include "plan/facts.h"
#include "services/okta/oktajson.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup::steps {

namespace {

/// A letter typed in the meantime starts the wait again: one request for a name, not one for each letter.
constexpr auto typingPause = 400ms;

} // namespace

CreateAppStep::CreateAppStep(SetupModel &model, QObject *parent)
    : ChangesStep(StepId::CreateApp, model, {plan::change_id::oktaApp, plan::change_id::oktaMetadata}, parent)
{
    connect(&model, &SetupModel::closing, this, [this] {
        if (m_looking)
            m_looking->cancel();
        m_look = NameLook::Unknown;
    });
}

void CreateAppStep::setAppName(const QString &name)
{
    if (isNameFixed() || name.trimmed() == appName())
        return;
    if (m_looking)
        m_looking->cancel();
    m_look = NameLook::Unknown;
    model().edit([&name](plan::Answers &answers) {
        if (answers.appName != name.trimmed())
            answers.existingApp = plan::ExistingApp::AdoptIfOurs;
        answers.appName = name.trimmed();
    });
}

QString CreateAppStep::nameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return tr("Enter a name for the app.");
    if (name.trimmed().size() > plan::maxAppName)
        return tr("A name has at most %1 characters; this one has %2.")
            .arg(plan::maxAppName)
            .arg(name.trimmed().size());
    if (const QString hidden = hiddenCharacter(name.trimmed()); !hidden.isEmpty())
        return tr("The name has a character that nobody sees (%1): delete it, or type the name anew.")
            .arg(hidden);
    return {};
}

bool CreateAppStep::isNameFixed() const
{
    const plan::PlannedChange *app = change(plan::change_id::oktaApp);
    return isRunning() || (app && app->isDone());
}

bool CreateAppStep::canAdopt() const
{
    const auto error = problem();
    return error && error->code == "app-name-taken"_L1;
}

void CreateAppStep::adopt()
{
    m_look = NameLook::Unknown;
    model().edit([](plan::Answers &answers) { answers.existingApp = plan::ExistingApp::Adopt; });
}

void CreateAppStep::lookForName()
{
    if (m_looking)
        m_looking->cancel();
    m_look = NameLook::Unknown;
    const QString name = appName();
    plan::Session *session = model().session();
    if (session && !isNameFixed() && nameProblem(name).isEmpty()) {
        m_look = NameLook::Looking;
        auto call = andThen(model().surroundings().clock->after(typingPause),
                            [session, name](Unit) { return session->okta().findApps(name); });
        m_looking = setup::run(this, std::move(call), [this, name](const Result<QList<okta::App>> &found) {
            takeLook(name, found);
        });
    }
    emit changed();
}

NameLook CreateAppStep::lookOf(const QList<okta::App> &sameName) const
{
    if (sameName.isEmpty())
        return NameLook::Free;
    if (plan::recognisedApp(sameName, model().answers(), model().discovery().ledger))
        return NameLook::Ours;
    return sameName.size() == 1 && sameName.first().isSaml() ? NameLook::Taken : NameLook::Unusable;
}

void CreateAppStep::takeLook(const QString &name, const Result<QList<okta::App>> &found)
{
    m_looking = nullptr;
    QList<okta::App> same;
    for (const okta::App &app : found ? *found : QList<okta::App>()) {
        if (app.label.compare(name, Qt::CaseInsensitive) == 0)
            same << app;
    }
    m_look = found ? lookOf(same) : NameLook::Unknown;
    emit changed();
}

QList<QPair<QString, QString>> CreateAppStep::settings() const
{
    // Read from the very object that is sent, so that this can't tell anything else.
    const QJsonObject app = okta::toJson(plan::appDraft(model().answers()));
    const QJsonObject signOn = app[u"settings"][u"signOn"].toObject();
    const auto text = [&signOn](QLatin1StringView key) { return signOn.value(key).toString(); };
    const auto yesNo = [](const QJsonValue &value) { return value.toBool() ? tr("Signed") : tr("Unsigned"); };
    const bool noStatements = signOn[u"attributeStatements"].toArray().isEmpty();
    return {
        {tr("Application label"), app[u"label"].toString()},
        {tr("Sign-on mode"), app[u"signOnMode"].toString()},
        {tr("Single sign-on URL"), text("ssoAcsUrl"_L1)},
        {tr("Audience URI (SP Entity ID)"), text("audience"_L1)},
        {tr("Recipient URL"), text("recipient"_L1)},
        {tr("Destination URL"), text("destination"_L1)},
        {tr("Name ID format"), text("subjectNameIdFormat"_L1)},
        {tr("Name ID"), text("subjectNameIdTemplate"_L1)},
        {tr("Application username"), app[u"credentials"][u"userNameTemplate"][u"template"].toString()},
        {tr("Attribute statements"), noStatements ? tr("none: Sumo Logic takes roles over SCIM") : QString()},
        {tr("Response"), yesNo(signOn[u"responseSigned"])},
        {tr("Assertion signature"), yesNo(signOn[u"assertionSigned"])},
        {tr("Signature algorithm"), text("signatureAlgorithm"_L1)},
        {tr("Digest algorithm"), text("digestAlgorithm"_L1)}};
}

} // namespace setup::steps
