// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "plan/livethings.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

secrets::SecretKey secretKeyOf(const Context &context)
{
    return {.setup = context.setupId, .kind = secrets::SecretKind::ScimAccessKey};
}

Error conflict(const QString &code, const QString &detail)
{
    return {.kind = ErrorKind::Conflict, .service = Service::SumoLogic, .code = code, .detail = detail};
}

/// Whether the secret at hand is that of the key that Okta is to sign in with.
Call<Unit> lookAtSecret(Context &context)
{
    return mapped<Unit>(context.secrets.read(secretKeyOf(context)),
                        [&context](const std::shared_ptr<Secret> &stored) -> Result<Unit> {
                            const auto accessId = scimAccessId(context.answers, context.discovery);
                            context.discovery.scimSecretKnown = stored && !keyOf(*stored, accessId).isEmpty();
                            context.discovery.readings.insert(Part::ScimSecret,
                                                              {.at = context.clock.now(), .by = {}});
                            return Unit{};
                        });
}

class ScimKey final : public Change
{
public:
    ChangeId id() const override { return change_id::scimKey; }
    Service service() const override { return Service::SumoLogic; }
    QList<ChangeId> needs() const override { return {change_id::scimAccount}; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        const bool secretKnown = discovery.scimSecretKnown.value_or(false);
        if (answers.scimCredential == ScimCredentialSource::Own)
            return assessOwn(answers, discovery, secretKnown);

        Row row{u"sumo.scim.key"_s, scimKeyLabel(answers), Word::Absent, scimKeyLabel(answers)};
        const auto key = scimKey(answers, discovery);
        if (!key)
            return {.verdict = Verdict::Missing, .rows = {row}};
        row.now = row.then;
        if (key->disabled) {
            return {.verdict = Verdict::Conflict,
                    .rows = {row},
                    .reason = conflict(u"scim-key-disabled"_s, key->accessId)};
        }
        if (secretKnown || isConnectorFilled(discovery))
            return right(key->accessId, discovery, row);
        if (isScimOn(discovery)) {
            // Okta may hold it already: whether the connector is saved can show only once To App is on.
            return {.verdict = Verdict::Conflict,
                    .rows = {row},
                    .reason = conflict(u"scim-key-secret-unknown"_s, key->accessId)};
        }
        // Made, but its secret never reached us (a lost reply) or was left behind elsewhere: a key that nobody can
        // type into Okta is replaced.
        row.now = Word::Unknown;
        return {.verdict = Verdict::Differs, .rows = {row}};
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        const auto account = scimAccount(context.answers, context.discovery);
        const bool own = context.answers.scimCredential == ScimCredentialSource::Own;
        if (own || !account)
            return lookAtSecret(context);
        auto keys = readPart<QList<sumo::AccessKey>>(
            context, Part::ScimKeys, again,
            [&context, id = account->id] { return context.sumo.accessKeys(id); },
            [&context](auto found) { context.discovery.scimKeys = std::move(found); });
        return inOrder(std::move(keys), [&context] { return lookAtSecret(context); });
    }

    QList<Trace> touched(const Answers &answers, const Discovery &discovery) const override
    {
        const auto account = scimAccount(answers, discovery)->id;
        const auto key = scimKey(answers, discovery);
        return {
            key ? traceOf(*key, account)
                : Trace{.thing = Thing::ScimKey, .name = scimKeyLabel(answers), .owner = account.toString()}};
    }

    Call<Unit> write(Context &context) const override
    {
        const auto account = scimAccount(context.answers, context.discovery)->id;
        std::vector<QString> stale;
        const auto keys = context.discovery.scimKeys.value_or(QList<sumo::AccessKey>{});
        for (const auto &key : keys) {
            if (key.label == scimKeyLabel(context.answers))
                stale.push_back(key.accessId);
        }
        auto cleared = forEachInOrder(std::move(stale), [&context, account](const QString &accessId) {
            return context.sumo.deleteAccessKey(account, accessId);
        });
        return inOrder(std::move(cleared), [&context, account] { return makeKey(context, account); });
    }

private:
    static Assessment right(const QString &accessId, const Discovery &discovery, const Row &row)
    {
        return {.verdict = Verdict::Right,
                .rows = {row},
                .evidence = {
                    {u"sumo.scim.accessId"_s, accessId, Service::SumoLogic,
                     discovery.readings.value(Part::ScimKeys, discovery.readings.value(Part::ScimSecret))}}};
    }

    static Assessment assessOwn(const Answers &answers, const Discovery &discovery, bool secretKnown)
    {
        const Row row{u"sumo.scim.ownKey"_s, answers.ownAccessId, answers.ownAccessId, answers.ownAccessId};
        if (secretKnown || isConnectorFilled(discovery))
            return right(answers.ownAccessId, discovery, row);
        return {.verdict = Verdict::Conflict,
                .rows = {row},
                .reason = conflict(u"own-scim-key-unknown"_s, answers.ownAccessId)};
    }

    static Call<Unit> makeKey(Context &context, const sumo::ServiceAccountId &account)
    {
        // No scopes of its own: the role bounds it already, and SCIM under a scoped key is untested.
        auto call = context.sumo.createAccessKey(account, scimKeyLabel(context.answers), {});
        return andThen(std::move(call), [&context](const std::shared_ptr<sumo::NewAccessKey> &made) {
            return context.secrets.write(secretKeyOf(context),
                                         joinCredential(made->key.accessId, made->secret));
        });
    }
};

} // namespace

std::unique_ptr<Change> ensureScimKey()
{
    return std::make_unique<ScimKey>();
}

} // namespace setup::plan
