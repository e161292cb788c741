# SPDX-License-Identifier: Apache-2.0
# cmake -DTOOL=program -P runtool.cmake -- arguments: runs the program, or says that it isn't there.
cmake_minimum_required(VERSION 3.25)

find_program(program ${TOOL})
if(NOT program)
    message("SKIPPED: there is no ${TOOL} here")
    return()
endif()
set(arguments)
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(index RANGE 1 ${last})
    if(begun)
        list(APPEND arguments ${CMAKE_ARGV${index}})
    elseif(CMAKE_ARGV${index} STREQUAL "--")
        set(begun TRUE)
    endif()
endforeach()
execute_process(COMMAND ${program} ${arguments} COMMAND_ERROR_IS_FATAL ANY)
