// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "plan/livethings.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

QStringList unused(const Answers &answers, const okta::Schema &schema)
{
    QStringList names;
    for (auto attribute = schema.custom.cbegin(); attribute != schema.custom.cend(); ++attribute) {
        if (attribute.key() != rolesAttribute && !answers.keepAttributes.contains(attribute.key()))
            names << attribute.key();
    }
    return names;
}

/// Those to be kept that aren't there. The standard ones are nobody's mistake: which of them Okta brings is its matter.
QStringList keptInVain(const Answers &answers, const okta::Schema &schema)
{
    auto names = answers.keepAttributes;
    names.removeIf([&schema, standard = Answers().keepAttributes](const QString &name) {
        return schema.base.contains(name) || schema.custom.contains(name) || standard.contains(name);
    });
    return names;
}

class AppProfile final : public Change
{
public:
    ChangeId id() const override { return change_id::appProfile; }
    Service service() const override { return Service::Okta; }
    /// Okta refuses to delete an attribute that a mapping still uses.
    QList<ChangeId> needs() const override
    {
        return {change_id::appAttribute, change_id::mappingToApp, change_id::mappingToOkta};
    }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        QList<Row> rows;
        if (!discovery.appSchema) {
            for (const auto &name : answers.keepAttributes)
                rows << Row{u"okta.profile.attribute"_s, name, Word::FromOkta, Word::Kept};
            rows << Row{u"okta.profile.others"_s, {}, Word::FromOkta, Word::Removed};
            return {.verdict = Verdict::Differs, .rows = rows};
        }
        const auto going = unused(answers, *discovery.appSchema);
        const auto unknown = keptInVain(answers, *discovery.appSchema);
        if (!unknown.isEmpty())
            return {.verdict = Verdict::Conflict, .reason = unknownAttribute(unknown)};
        QStringList staying = discovery.appSchema->base.keys() + discovery.appSchema->custom.keys();
        staying.removeIf([&going](const QString &name) { return going.contains(name); });
        for (const auto &name : staying)
            rows << Row{u"okta.profile.attribute"_s, name, Word::Kept, Word::Kept};
        for (const auto &name : going)
            rows << Row{u"okta.profile.attribute"_s, name, name, Word::Removed};
        if (!going.isEmpty())
            return {.verdict = Verdict::Differs, .rows = rows};
        return {.verdict = Verdict::Right,
                .rows = rows,
                .evidence = {{u"okta.profile.attributes"_s, staying.join(u", "_s), Service::Okta,
                              discovery.readings.value(Part::AppSchema)}}};
    }

    Call<Unit> look(Context &context, bool again) const override { return lookAtAppSchema(context, again); }

    QList<Trace> touched(const Answers &answers, const Discovery &discovery) const override
    {
        QList<Trace> traces;
        const auto going = unused(answers, *discovery.appSchema);
        for (const auto &name : going)
            traces << attributeTrace(name, discovery.appSchema, discovery.app->id.toString());
        return traces;
    }

    Call<Unit> write(Context &context) const override
    {
        return mapped<Unit>(
            context.okta.removeAppAttributes(context.discovery.app->id,
                                             unused(context.answers, *context.discovery.appSchema)),
            [](const okta::Schema &) -> Result<Unit> { return Unit{}; });
    }
};

} // namespace

std::unique_ptr<Change> ensureAppProfile()
{
    return std::make_unique<AppProfile>();
}

} // namespace setup::plan
