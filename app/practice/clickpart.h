// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace setup::practice {

/// Which of the person's clicks in the Okta Admin Console are meant; each part is a page of the wizard.
enum class ClickPart { All, Scim, Connector, ToApp };

} // namespace setup::practice
