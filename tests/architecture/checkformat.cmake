# SPDX-License-Identifier: Apache-2.0
# Every source of app/ and tests/ is as clang-format writes it. Versions of clang-format differ in what they write,
# so only the one that .clang-format is made for judges.
cmake_minimum_required(VERSION 3.25)
set(wanted 14)

find_program(clang_format NAMES clang-format-${wanted} clang-format)
if(NOT clang_format)
    message("SKIPPED: the format of the sources is not checked: there is no clang-format ${wanted} here")
    return()
endif()
execute_process(COMMAND ${clang_format} --version OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
if(NOT version MATCHES "version ${wanted}\\.")
    message("SKIPPED: the format of the sources is not checked: version ${wanted} judges, here is ${version}")
    return()
endif()

file(GLOB_RECURSE sources ${SOURCE_DIR}/app/*.h ${SOURCE_DIR}/app/*.cpp ${SOURCE_DIR}/tests/*.h ${SOURCE_DIR}/tests/*.cpp)
list(LENGTH sources count)
if(count LESS 10)
    message(FATAL_ERROR "Only ${count} sources found in ${SOURCE_DIR}: that can't be right")
endif()
execute_process(COMMAND ${clang_format} --dry-run -Werror --style=file ${sources} RESULT_VARIABLE result
    ERROR_VARIABLE findings)
if(NOT result EQUAL 0)
    message("${findings}")
    message(FATAL_ERROR "Not formatted; this mends it:\n  ${clang_format} -i $(git ls-files 'app/*.h' 'app/*.cpp' 'tests/*.h' 'tests/*.cpp')")
endif()
message("${count} sources are formatted")
