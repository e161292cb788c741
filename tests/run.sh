#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Installs what is missing, builds, and runs every test. Arguments go to ctest, for example -R net.
# The last line counts the test programs; the exit code is ctest's.
set -eu

cd "$(dirname "$0")/.."
. packaging/dependencies.sh

# Prints the number in attribute $1 of ctest's report.
reported()
{
    number=$(sed -n "s/^.*[[:space:]]$1=\"\([0-9]*\)\".*$/\1/p" "$report" | head -n 1)
    echo "${number:-0}"
}

install_dependencies build test
build_preset dev

report=build/dev/test-report.xml
rm -f "$report"
status=0
ctest --preset dev --output-junit test-report.xml "$@" || status=$?

if [ ! -f "$report" ]; then
    fail "No test ran."
fi
failed=$(reported failures)
skipped=$(($(reported skipped) + $(reported disabled)))
passed=$(($(reported tests) - failed - skipped))
if [ "$skipped" -gt 0 ]; then
    grep -oh "THE [A-Z ]*IS NOT TESTED: .*" "$report" | sort -u
    say "$passed passed, $failed failed, $skipped skipped"
else
    say "$passed passed, $failed failed"
fi
exit "$status"
