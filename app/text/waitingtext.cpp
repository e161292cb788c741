// SPDX-License-Identifier: Apache-2.0
#include "text/waitingtext.h"

#include "text/changetext.h"
#include "text/translate.h"

namespace setup::text {

QString waitingText(Service service, net::WaitReason reason, int seconds)
{
    const auto name = serviceName(service);
    switch (reason) {
    case net::WaitReason::RateLimit: return tr("%1 asks us to wait %2 s").arg(name).arg(seconds);
    case net::WaitReason::Concurrency:
        return tr("%1 has too many calls at once; going on in %2 s").arg(name).arg(seconds);
    case net::WaitReason::ServiceTrouble:
        return tr("%1 has trouble; trying again in %2 s").arg(name).arg(seconds);
    case net::WaitReason::Connection:
        return tr("No connection to %1; trying again in %2 s").arg(name).arg(seconds);
    case net::WaitReason::FreshThing:
        return tr("%1 doesn't show the new app everywhere yet; looking again in %2 s").arg(name).arg(seconds);
    case net::WaitReason::LostReply:
        return tr("The reply of %1 got lost; looking in %2 s whether it was done").arg(name).arg(seconds);
    case net::WaitReason::NotShownYet:
        return tr("%1 doesn't show it yet; looking again and again for up to %2 s").arg(name).arg(seconds);
    case net::WaitReason::Throttled:
        return tr("%1 slows sign-ins down; going on in %2 s").arg(name).arg(seconds);
    }
    return {};
}

} // namespace setup::text
