# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
set(setup_run_tool ${CMAKE_CURRENT_LIST_DIR}/runtool.cmake CACHE INTERNAL "")

# setup_add_check(NAME SCRIPT file.cmake [ARGS -Dx=y ...])   a check written in CMake
# setup_add_check(NAME TOOL program [ARGS ...])              a check that is one call of a program
# A check whose program isn't installed says SKIPPED and why, and ctest counts it so.
function(setup_add_check name)
    cmake_parse_arguments(PARSE_ARGV 1 CHECK "" "SCRIPT;TOOL" "ARGS")
    if(CHECK_TOOL)
        add_test(NAME check-${name} COMMAND ${CMAKE_COMMAND} -DTOOL=${CHECK_TOOL} -P ${setup_run_tool} -- ${CHECK_ARGS})
    else()
        add_test(NAME check-${name} COMMAND ${CMAKE_COMMAND} ${CHECK_ARGS} -P ${CHECK_SCRIPT})
    endif()
    set_tests_properties(check-${name} PROPERTIES
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
        LABELS checks
        TIMEOUT 300
        SKIP_REGULAR_EXPRESSION "SKIPPED: ")
endfunction()
