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

# axe-core checks the practice console's pages. It is for tests alone and stays in the build folder; its test says so
# where it is missing.
fetch_axe()
{
    axe=build/dev/axe
    if [ "${SETUP_INSTALL-}" = no ] || [ -f "$axe/node_modules/axe-core/axe.min.js" ]; then
        return 0
    fi
    command -v npm >/dev/null 2>&1 || return 0
    mkdir -p "$axe"
    npm install --prefix "$axe" --no-save --ignore-scripts --no-audit --no-fund --silent axe-core@4.10.2 ||
        say "axe-core could not be fetched."
}

install_dependencies build test
try_dependencies browser
build_preset dev
fetch_axe

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
