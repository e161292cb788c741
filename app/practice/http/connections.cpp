// SPDX-License-Identifier: Apache-2.0
#include "practice/http/connections.h"

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <algorithm>

namespace setup::practice {
namespace {

#ifdef _WIN32
using Descriptor = SOCKET;
using Length = int;
constexpr int shutdownBoth = SD_BOTH;
constexpr Descriptor descriptorStep = 4;
Descriptor descriptorLimit()
{
    return 0x10000;
}
#else
using Descriptor = int;
using Length = socklen_t;
constexpr int shutdownBoth = SHUT_RDWR;
constexpr Descriptor descriptorStep = 1;
Descriptor descriptorLimit()
{
    constexpr long ceiling = 65536;
    return static_cast<Descriptor>(std::clamp(sysconf(_SC_OPEN_MAX), 256L, ceiling));
}
#endif

bool isAcceptedAt(Descriptor descriptor, int port)
{
    sockaddr_in address = {};
    Length length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address); // the sockets interface wants it so
    if (getsockname(descriptor, generic, &length) != 0 || address.sin_family != AF_INET
        || ntohs(address.sin_port) != port) {
        return false;
    }
    length = sizeof address;
    return getpeername(descriptor, generic, &length) == 0;
}

} // namespace

void endConnectionsAt(int port, int expected)
{
    const auto limit = descriptorLimit();
    for (Descriptor descriptor = descriptorStep; descriptor < limit && expected > 0;
         descriptor += descriptorStep) {
        if (isAcceptedAt(descriptor, port)) {
            shutdown(descriptor, shutdownBoth);
            --expected;
        }
    }
}

} // namespace setup::practice
