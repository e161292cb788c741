// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "plan/livethings.h"
#include "plan/undo/undochanges.h"
#include "plan/undo/undolook.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

/// Okta refuses while another app is fed from an attribute, or while it still cleans up one of that name: then it
/// stays as it is, and the rest goes on.
Call<Unit> heldIfRefused(Context &context, Call<Unit> call, const QString &name)
{
    return recovered(std::move(call), [&context, name](const Error &error) -> Result<Unit> {
        if (error.kind != ErrorKind::Invalid)
            return error;
        context.discovery.attributesHeld.insert(name);
        return Unit{};
    });
}

/// The attribute as it was, with what it has gained taken away.
QJsonObject restoring(const UndoItem &item)
{
    auto json = item.item.before.value;
    const auto gained = item.now->value.keys();
    for (const auto &key : gained) {
        if (!json.contains(key))
            json.insert(key, QJsonValue::Null);
    }
    return json;
}

class UndoInOkta : public UndoChange
{
public:
    using UndoChange::UndoChange;
    Service service() const override { return Service::Okta; }
};

/// One direction's mapping rules.
class UndoMapping final : public UndoInOkta
{
public:
    UndoMapping(const ChangeId &undone, Part part, const Ledger &ledger)
        : UndoInOkta(undone, ledger), m_part(part)
    {
        setNeeds({change_id::appProfile}); // a mapping needs the attributes that it feeds
    }

    Call<Unit> write(Context &context) const override
    {
        QMap<QString, okta::MappingRule> set;
        QStringList remove;
        for (const auto &item : itemsOf(context.discovery, Fate::Restore))
            set.insert(item.item.before.name, ruleOf(item.item.before));
        for (const auto &item : itemsOf(context.discovery, Fate::Delete))
            remove << item.item.before.name;
        const auto &mapping = m_part == Part::MappingToApp ? context.discovery.mappingToApp
                                                           : context.discovery.mappingToOkta;
        return mapped<Unit>(context.okta.updateMapping(mapping->id, set, remove),
                            [](const okta::Mapping &) -> Result<Unit> { return Unit{}; });
    }

protected:
    Call<Unit> lookCloser(Context &context, bool again) const override
    {
        return isAppMade() ? ready(Unit{}) : lookAtMapping(context, m_part, again);
    }

    Fate judged(const UndoItem &item, const Discovery & /*discovery*/) const override
    {
        return item.fate == Fate::Restore && cameWithScim() ? Fate::AsBefore : item.fate;
    }

private:
    Part m_part;
};

/// Attributes on the app user's profile.
class UndoAppAttributes final : public UndoInOkta
{
public:
    UndoAppAttributes(const ChangeId &undone, const QList<ChangeId> &needs, const Ledger &ledger)
        : UndoInOkta(undone, ledger)
    {
        setNeeds(needs);
    }

    Call<Unit> write(Context &context) const override
    {
        std::vector<UndoItem> restored;
        for (const auto &item : itemsOf(context.discovery, Fate::Restore))
            restored.push_back(item);
        QStringList going;
        for (const auto &item : itemsOf(context.discovery, Fate::Delete))
            going << item.item.before.name;
        const auto app = context.discovery.app->id;
        const auto unit = [](const okta::Schema &) -> Result<Unit> { return Unit{}; };
        auto gone = going.isEmpty() ? ready(Unit{})
                                    : mapped<Unit>(context.okta.removeAppAttributes(app, going), unit);
        return inOrder(std::move(gone), [&context, app, unit, restored = std::move(restored)] {
            return forEachInOrder(restored, [&context, app, unit](const UndoItem &item) {
                const auto &name = item.item.before.name;
                auto set = mapped<Unit>(context.okta.writeAppAttribute(app, name, restoring(item)), unit);
                return heldIfRefused(context, std::move(set), name);
            });
        });
    }

protected:
    Call<Unit> lookCloser(Context &context, bool again) const override
    {
        return isAppMade() || !context.discovery.app ? ready(Unit{}) : lookAtAppSchema(context, again);
    }

    Fate judged(const UndoItem &item, const Discovery &discovery) const override
    {
        if (item.fate == Fate::Restore && cameWithScim())
            return Fate::AsBefore;
        const bool isHeld = discovery.attributesHeld.contains(item.item.before.name);
        return item.fate == Fate::Restore && isHeld ? Fate::Stays : item.fate;
    }
};

class UndoUserAttribute final : public UndoInOkta
{
public:
    explicit UndoUserAttribute(const Ledger &ledger) : UndoInOkta(change_id::userAttribute, ledger) {}

    Call<Unit> write(Context &context) const override
    {
        const auto unit = [](const okta::Schema &) -> Result<Unit> { return Unit{}; };
        const auto restored = itemsOf(context.discovery, Fate::Restore);
        if (!restored.isEmpty()) {
            const auto json = restoring(restored.constFirst());
            auto set = mapped<Unit>(context.okta.writeUserAttribute(QString(rolesAttribute), json), unit);
            return heldIfRefused(context, std::move(set), QString(rolesAttribute));
        }
        auto gone = mapped<Unit>(context.okta.removeUserAttributes({QString(rolesAttribute)}), unit);
        return heldIfRefused(context, std::move(gone), QString(rolesAttribute));
    }

protected:
    Call<Unit> lookCloser(Context &context, bool again) const override
    {
        return inOrder(lookAtUserSchema(context, again),
                       [&context, again] { return lookAtRolesInUse(context, again); });
    }

    Fate judged(const UndoItem &item, const Discovery &discovery) const override
    {
        // Whoever has a value in it, or feeds another app from it, would lose that.
        const bool isUsed = discovery.rolesInUse.value_or(true)
            || discovery.attributesHeld.contains(QString(rolesAttribute));
        const bool isChange = item.fate == Fate::Delete || item.fate == Fate::Restore;
        return isChange && isUsed ? Fate::Stays : item.fate;
    }
};

class UndoScimSwitch final : public UndoInOkta
{
public:
    explicit UndoScimSwitch(const Ledger &ledger) : UndoInOkta(change_id::scimEnabled, ledger) {}

protected:
    Call<Unit> lookCloser(Context & /*context*/, bool /*again*/) const override { return ready(Unit{}); }

    Fate judged(const UndoItem &item, const Discovery & /*discovery*/) const override
    {
        return item.fate == Fate::Restore ? Fate::Stays : item.fate;
    }
};

class UndoSamlSettings final : public UndoInOkta
{
public:
    explicit UndoSamlSettings(const Ledger &ledger) : UndoInOkta(change_id::oktaSamlSettings, ledger) {}

    Call<Unit> write(Context &context) const override
    {
        // Read once more right before: the whole app is written, and with it whether SCIM is on.
        return andThen(context.okta.app(context.discovery.app->id),
                       [this, &context](const okta::App &app) -> Call<Unit> {
                           context.discovery.app = app;
                           const auto restored = itemsOf(context.discovery, Fate::Restore);
                           if (restored.isEmpty())
                               return ready(Unit{});
                           return put(context, app, samlSettingsOf(restored.constFirst().item.before));
                       });
    }

protected:
    Call<Unit> lookCloser(Context & /*context*/, bool /*again*/) const override { return ready(Unit{}); }

    Fate judged(const UndoItem &item, const Discovery &discovery) const override
    {
        return item.fate == Fate::Restore && isScimOn(discovery) ? Fate::Stays : item.fate;
    }

private:
    static Call<Unit> put(Context &context, const okta::App &app, const okta::SamlSettings &before)
    {
        auto settings = app.saml;
        settings.acsUrl = before.acsUrl;
        settings.audience = before.audience;
        settings.recipient = before.recipient;
        settings.destination = before.destination;
        return mapped<Unit>(context.okta.updateSamlSettings(app, settings),
                            [](const okta::App &) -> Result<Unit> { return Unit{}; });
    }
};

} // namespace

std::unique_ptr<Change> undoAppProfile(const Ledger &ledger)
{
    return std::make_unique<UndoAppAttributes>(change_id::appProfile, QList<ChangeId>{}, ledger);
}

std::unique_ptr<Change> undoMappingToOkta(const Ledger &ledger)
{
    return std::make_unique<UndoMapping>(change_id::mappingToOkta, Part::MappingToOkta, ledger);
}

std::unique_ptr<Change> undoMappingToApp(const Ledger &ledger)
{
    return std::make_unique<UndoMapping>(change_id::mappingToApp, Part::MappingToApp, ledger);
}

std::unique_ptr<Change> undoAppAttribute(const Ledger &ledger)
{
    return std::make_unique<UndoAppAttributes>(
        change_id::appAttribute, QList<ChangeId>{change_id::mappingToApp, change_id::mappingToOkta}, ledger);
}

std::unique_ptr<Change> undoUserAttribute(const Ledger &ledger)
{
    return std::make_unique<UndoUserAttribute>(ledger);
}

std::unique_ptr<Change> undoScimSwitch(const Ledger &ledger)
{
    return std::make_unique<UndoScimSwitch>(ledger);
}

std::unique_ptr<Change> undoSamlSettings(const Ledger &ledger)
{
    return std::make_unique<UndoSamlSettings>(ledger);
}

} // namespace setup::plan
