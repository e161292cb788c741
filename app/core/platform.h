// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QFileDevice;
class QObject;

/// Calls that differ between operating systems: the only place for them.
namespace setup::platform {

/// Waits until what was written to the open file is on the disk.
bool syncToDisk(QFileDevice &file);

/// Whether standard error is a terminal that a person reads.
bool isTerminal();

/// Forbids core dumps and debuggers' memory reading where the system allows it, so that secrets in memory stay there.
void protectMemory();

/// A folder of the user's alone for what lives as long as a program: locks, sockets.
QString runtimeFolder();

/// Calls the function in the context's thread when the user (Ctrl+C) or the system asks the program to end, and
/// keeps it from being ended at once. One at a time; the context must live until the program ends.
void onInterrupt(QObject *context, std::function<void()> function);

} // namespace setup::platform
