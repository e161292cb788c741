# SPDX-License-Identifier: Apache-2.0
# The shell scripts are free of what shellcheck knows, as POSIX sh.
cmake_minimum_required(VERSION 3.25)

find_program(shellcheck shellcheck)
if(NOT shellcheck)
    message("SKIPPED: the shell scripts are not checked: there is no shellcheck here")
    return()
endif()
execute_process(
    COMMAND ${shellcheck} --shell=sh --external-sources packaging/dependencies.sh packaging/run.sh tests/run.sh .ci/run
    WORKING_DIRECTORY ${SOURCE_DIR}
    COMMAND_ERROR_IS_FATAL ANY)
