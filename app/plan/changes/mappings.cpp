// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "plan/livethings.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

using Rules = QMap<QString, okta::MappingRule>;

/// A mapping reduced to what is kept; kept ones that aren't there get the guide's expression.
struct MappingPlan
{
    QList<Row> rows = {};
    Rules set = {};
    QStringList remove = {};
    QStringList unknown = {}; ///< To be kept, and neither there nor of the guide.
};

/// What is the app's user name and the login aren't mapped by a rule of their own.
bool isMappedElsewhere(const QString &name)
{
    return name == "userName"_L1 || name == "login"_L1;
}

MappingPlan planMapping(const Rules &current, const QStringList &keep, const Rules &standard,
                        const QString &key)
{
    MappingPlan plan;
    for (const auto &name : keep) {
        if (current.contains(name)) {
            plan.rows << Row{key, name, current.value(name).expression, current.value(name).expression};
        } else if (standard.contains(name)) {
            plan.set.insert(name, standard.value(name));
            plan.rows << Row{key, name, Word::Absent, standard.value(name).expression};
        } else if (!isMappedElsewhere(name)) {
            plan.unknown << name;
        }
    }
    for (auto rule = current.cbegin(); rule != current.cend(); ++rule) {
        if (!keep.contains(rule.key())) {
            plan.remove << rule.key();
            plan.rows << Row{key, rule.key(), rule->expression, Word::Removed};
        }
    }
    return plan;
}

/// One of the two directions.
class MappingChange : public Change
{
public:
    Service service() const override { return Service::Okta; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        const auto &mapping = mappingIn(discovery);
        if (!mapping) {
            // Okta brings the rules with SCIM: what will stay is known, what goes is all the rest.
            const auto plan = planMapping({}, keptBy(answers), standard(), rowKey());
            auto rows = plan.rows;
            for (auto &row : rows)
                row.now = Word::FromOkta;
            for (const auto &name : plan.unknown)
                rows << Row{rowKey(), name, Word::FromOkta, Word::Kept};
            rows << Row{rowKey() + ".others"_L1, {}, Word::FromOkta, Word::Removed};
            return {.verdict = Verdict::Differs, .rows = rows};
        }
        const auto plan = planMapping(mapping->rules, keptBy(answers), standard(), rowKey());
        if (!plan.unknown.isEmpty())
            return {
                .verdict = Verdict::Conflict, .rows = plan.rows, .reason = unknownAttribute(plan.unknown)};
        if (!plan.set.isEmpty() || !plan.remove.isEmpty())
            return {.verdict = Verdict::Differs, .rows = plan.rows};
        return {.verdict = Verdict::Right,
                .rows = plan.rows,
                .evidence = {{rowKey(), QStringList(mapping->rules.keys()).join(u", "_s), Service::Okta,
                              discovery.readings.value(part())}}};
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        return lookAtMapping(context, part(), again);
    }

    QList<Trace> touched(const Answers &answers, const Discovery &discovery) const override
    {
        const auto &mapping = *mappingIn(discovery);
        const auto plan = planMapping(mapping.rules, keptBy(answers), standard(), rowKey());
        const auto thing = part() == Part::MappingToApp ? Thing::MappingToApp : Thing::MappingToOkta;
        QList<Trace> traces;
        for (const auto &name : plan.set.keys() + plan.remove)
            traces << ruleTrace(thing, name, mapping, discovery.app->id);
        return traces;
    }

    Call<Unit> write(Context &context) const override
    {
        const auto &mapping = mappingIn(context.discovery);
        const auto plan = planMapping(mapping->rules, keptBy(context.answers), standard(), rowKey());
        return mapped<Unit>(context.okta.updateMapping(mapping->id, plan.set, plan.remove),
                            [](const okta::Mapping &) -> Result<Unit> { return Unit{}; });
    }

protected:
    virtual Part part() const = 0;
    virtual QString rowKey() const = 0;
    virtual const Rules &standard() const = 0;
    virtual const QStringList &keptBy(const Answers &answers) const = 0;
    virtual const std::optional<okta::Mapping> &mappingIn(const Discovery &discovery) const = 0;
};

class MappingToApp final : public MappingChange
{
public:
    ChangeId id() const override { return change_id::mappingToApp; }
    QList<ChangeId> needs() const override { return {change_id::toApp}; }

protected:
    Part part() const override { return Part::MappingToApp; }
    QString rowKey() const override { return u"okta.mapping.toApp"_s; }
    const QStringList &keptBy(const Answers &answers) const override { return answers.keepToApp; }
    const std::optional<okta::Mapping> &mappingIn(const Discovery &discovery) const override
    {
        return discovery.mappingToApp;
    }
    const Rules &standard() const override
    {
        static const Rules rules{{u"givenName"_s, {u"user.firstName"_s, u"PUSH"_s}},
                                 {u"familyName"_s, {u"user.lastName"_s, u"PUSH"_s}},
                                 {u"email"_s, {u"user.email"_s, u"PUSH"_s}}};
        return rules;
    }
};

class MappingToOkta final : public MappingChange
{
public:
    ChangeId id() const override { return change_id::mappingToOkta; }
    QList<ChangeId> needs() const override { return {change_id::toApp}; }

protected:
    Part part() const override { return Part::MappingToOkta; }
    QString rowKey() const override { return u"okta.mapping.toOkta"_s; }
    const QStringList &keptBy(const Answers &answers) const override { return answers.keepToOkta; }
    const std::optional<okta::Mapping> &mappingIn(const Discovery &discovery) const override
    {
        return discovery.mappingToOkta;
    }
    const Rules &standard() const override
    {
        // Okta refuses PUSH towards itself unless the app is a profile source.
        static const Rules rules{{u"firstName"_s, {u"appuser.givenName"_s, u"DONT_PUSH"_s}},
                                 {u"lastName"_s, {u"appuser.familyName"_s, u"DONT_PUSH"_s}},
                                 {u"email"_s, {u"appuser.email"_s, u"DONT_PUSH"_s}}};
        return rules;
    }
};

} // namespace

std::unique_ptr<Change> ensureMappingToApp()
{
    return std::make_unique<MappingToApp>();
}

std::unique_ptr<Change> ensureMappingToOkta()
{
    return std::make_unique<MappingToOkta>();
}

} // namespace setup::plan
