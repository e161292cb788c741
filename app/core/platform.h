// SPDX-License-Identifier: Apache-2.0
#pragma once

class QFileDevice;

/// Calls that differ between operating systems: the only place for them.
namespace setup::platform {

/// Waits until what was written to the open file is on the disk.
bool syncToDisk(QFileDevice &file);

/// Whether standard error is a terminal that a person reads.
bool isTerminal();

/// Forbids core dumps and debuggers' memory reading where the system allows it, so that secrets in memory stay there.
void protectMemory();

} // namespace setup::platform
