// SPDX-License-Identifier: Apache-2.0
#include "plan/change.h"

#include "plan/changes/changes.h"

namespace setup::plan {

QList<Trace> Change::touched(const Answers & /*answers*/, const Discovery & /*discovery*/) const
{
    return {};
}

Call<Unit> Change::write(Context & /*context*/) const
{
    return failed<Unit>({.kind = ErrorKind::NeedsPerson, .service = service(), .detail = id().toString()});
}

std::vector<std::unique_ptr<Change>> changeCatalog()
{
    std::vector<std::unique_ptr<Change>> catalog;
    for (const auto make :
         {ensureOktaApp, readOktaMetadata, ensureSumoSaml, ensureOktaSamlSettings, ensureScimRole,
          ensureScimAccount, ensureScimKey, testConnector, awaitScimEnabled, awaitConnector, awaitToApp,
          ensureUserAttribute, ensureAppAttribute, ensureMappingToApp, ensureMappingToOkta, ensureAppProfile,
          ensureAssignments, proveProvisioning})
        catalog.push_back(make());
    return catalog;
}

} // namespace setup::plan
