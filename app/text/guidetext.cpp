// SPDX-License-Identifier: Apache-2.0
#include "services/sumo/sumoaddress.h"
#include "text/changetext.h"
#include "text/translate.h"

using namespace Qt::StringLiterals;

namespace setup::text {

QStringList personsClicks(const plan::ChangeId &id, const plan::Answers &answers)
{
    if (id == plan::change_id::scimEnabled) {
        return {tr("Open Applications › Applications › %1, General tab, and click Edit in App Settings.")
                    .arg(answers.appName),
                tr("For Provisioning choose SCIM."), tr("Save. A Provisioning tab appears.")};
    }
    if (id == plan::change_id::connector) {
        const auto base = sumo::scimUrl(answers.sumoApi).toString();
        // One line for each number in the sketch of that screen.
        return {tr("Open the Provisioning tab › Integration."),
                tr("Click Edit."),
                tr("SCIM connector base URL: %1").arg(base),
                tr("Unique identifier field for users: userName"),
                tr("Supported provisioning actions: Import New Users and Profile Updates, Push New Users, "
                   "Push Profile "
                   "Updates"),
                tr("Authentication Mode: Basic Auth"),
                tr("Username: the access ID"),
                tr("Password: the access key"),
                tr("Click Test Connector Configuration, then Close."),
                tr("Save.")};
    }
    if (id == plan::change_id::toApp) {
        return {tr("Open the Provisioning tab › To App."),
                tr("Click Edit."),
                tr("Create Users: Enable."),
                tr("Update User Attributes: Enable."),
                tr("Deactivate Users: Enable."),
                tr("Save.")};
    }
    return {};
}

} // namespace setup::text
