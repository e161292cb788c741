# SPDX-License-Identifier: Apache-2.0
# The command line runs where there is no display, so nothing that it loads may bring Qt Widgets in.
cmake_minimum_required(VERSION 3.25)

if(CMAKE_HOST_WIN32)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
elseif(CMAKE_HOST_APPLE)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM macos+macho)
else()
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM linux+elf)
endif()
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${PROGRAM}
    RESOLVED_DEPENDENCIES_VAR resolved
    UNRESOLVED_DEPENDENCIES_VAR unresolved)
set(all ${resolved} ${unresolved})
if(NOT "${all}" MATCHES "Qt6?Core")
    message(FATAL_ERROR "${PROGRAM} seems not to use Qt at all, so this can't be right: ${all}")
endif()
if("${all}" MATCHES "[^;]*Qt6?Widgets[^;]*")
    message(FATAL_ERROR "${PROGRAM} loads ${CMAKE_MATCH_0}")
endif()
