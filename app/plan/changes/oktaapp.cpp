// SPDX-License-Identifier: Apache-2.0
#include "core/printable.h"
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

Error conflict(const QString &code, const QString &detail)
{
    return {.kind = ErrorKind::Conflict, .service = Service::Okta, .code = code, .detail = detail};
}

class OktaApp final : public Change
{
public:
    ChangeId id() const override { return change_id::oktaApp; }
    Service service() const override { return Service::Okta; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        Row row{
            .key = u"okta.app"_s, .subject = answers.appName, .now = Word::Absent, .then = answers.appName};
        if (answers.appName.trimmed().isEmpty() || answers.appName.size() > maxAppName
            || !hiddenCharacter(answers.appName).isEmpty()) {
            row.subject = answers.appName.left(maxAppName);
            row.then = row.subject;
            return {.verdict = Verdict::Conflict,
                    .rows = {row},
                    .reason = conflict(u"app-name-invalid"_s, answers.appName.left(maxAppName))};
        }
        if (!discovery.app)
            return assessAbsent(discovery, row);
        const auto &app = *discovery.app;
        row.now = row.then; // the label is matched without case: the one that is there stays
        if (!app.isActive())
            return {.verdict = Verdict::Conflict,
                    .rows = {row},
                    .reason = conflict(u"app-inactive"_s, app.label)};
        return {.verdict = Verdict::Right,
                .rows = {row},
                .evidence = {{.key = u"okta.app.id"_s,
                              .value = app.id.toString(),
                              .service = Service::Okta,
                              .reading = discovery.readings.value(Part::App)}}};
    }

    Call<Unit> look(Context &context, bool again) const override { return lookAtApp(context, again); }

    QList<Trace> touched(const Answers &answers, const Discovery & /*discovery*/) const override
    {
        return {{.thing = Thing::OktaApp, .name = answers.appName}}; // written only while it isn't there
    }

    Call<Unit> write(Context &context) const override
    {
        return mapped<Unit>(context.okta.createSamlApp(appDraft(context.answers)),
                            [&context](okta::App app) -> Result<Unit> {
                                context.discovery.app = std::move(app);
                                return Unit{};
                            });
    }

private:
    static Assessment assessAbsent(const Discovery &discovery, const Row &row)
    {
        const auto sameName = discovery.appsOfThatName.value_or(QList<okta::App>{});
        if (sameName.isEmpty())
            return {.verdict = Verdict::Missing, .rows = {row}};
        QStringList ids;
        bool anySaml = false;
        for (const auto &app : sameName) {
            ids << app.id.toString();
            anySaml = anySaml || app.isSaml();
        }
        const auto code = !anySaml ? u"app-name-not-saml"_s
            : sameName.size() > 1  ? u"app-name-ambiguous"_s
                                   : u"app-name-taken"_s;
        return {.verdict = Verdict::Conflict, .rows = {row}, .reason = conflict(code, ids.join(u", "_s))};
    }
};

} // namespace

std::unique_ptr<Change> ensureOktaApp()
{
    return std::make_unique<OktaApp>();
}

} // namespace setup::plan
