#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# From a fresh checkout to the running program: installs what is missing, builds, and opens the wizard in the
# practice world. Arguments go to the wizard. Without a display the whole practice setup runs in this terminal.
set -eu

cd "$(dirname "$0")/.."
. packaging/dependencies.sh

has_display()
{
    [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY-}" ] || [ -n "${WAYLAND_DISPLAY-}" ]
}

# Prints the wizard's path: a plain program, or the one inside the bundle on macOS.
wizard_program()
{
    bundle=build/release/bin/okta-sumo-setup.app/Contents/MacOS/okta-sumo-setup
    if [ -x "$bundle" ]; then
        echo "$bundle"
    else
        echo build/release/bin/okta-sumo-setup
    fi
}

# Names are in many scripts: a system with no locale set at all would print them as question marks.
if [ -z "${LC_ALL-}${LC_CTYPE-}${LANG-}" ]; then
    export LC_CTYPE=C.UTF-8
fi

install_dependencies build
build_preset release

if has_display; then
    exec "$(wizard_program)" --practice "$@"
fi
say "" \
    "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): instead of opening the wizard," \
    "okta-sumo-setup-cli practice run does the whole practice setup in this terminal." \
    ""
if [ $# -gt 0 ]; then
    say "These arguments are the wizard's and are left out: $*" ""
fi
exec build/release/bin/okta-sumo-setup-cli practice run
