// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace setup::practice {

/// Ends this process's accepted connections whose own end is on the given TCP port, so that the threads that wait
/// on them return at once. cpp-httplib keeps an idle connection until its timeout and offers no handle to end it.
/// Looks at no more descriptors than needed to find `expected` connections.
void endConnectionsAt(int port, int expected);

} // namespace setup::practice
