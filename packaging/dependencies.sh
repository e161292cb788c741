# SPDX-License-Identifier: Apache-2.0
#
# What building, testing and packaging needs, by package manager, and the one function that installs it.
# Sourced by packaging/run.sh and tests/run.sh; does nothing by itself.
#
#   install_dependencies build         what the program needs to be built and run
#   install_dependencies build test    the same, and what the tests and checks use
#   try_dependencies browser           what a few tests use that say so where it is missing
#
# With SETUP_INSTALL=no nothing is installed: for machines whose Qt comes from somewhere else.

# Fonts: the program's names come in many scripts. DejaVu has Latin, Greek, Cyrillic, Arabic and Hebrew; the
# second font has Chinese, Japanese and Korean and is the smallest that does on each system (on Debian 7 MB
# installed, where the Noto collection takes 91 MB).
# Qt's own translations name the standard buttons; ca-certificates is what https to the real services trusts.

# Prints the packages of one purpose (build, test or browser), one a line, for the package manager $1.
dependency_names()
{
    case $1-$2 in
    apt-build)
        echo g++ cmake ninja-build pkg-config \
            qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n \
            qtkeychain-qt6-dev libcpp-httplib-dev libssl-dev libqrencode-dev \
            ca-certificates fonts-dejavu-core fonts-droid-fallback
        ;;
    apt-test)
        # dpkg-dev and file: the .deb's library dependencies; the keyring and its bus: a keychain of the tests' own;
        # poppler: reads the handout's PDF.
        echo clang-format appstream desktop-file-utils dpkg-dev file shellcheck dbus-daemon gnome-keyring \
            poppler-utils
        ;;
    apt-browser)
        echo chromium chromium-driver
        ;;
    dnf-build)
        echo gcc-c++ cmake ninja-build pkgconf-pkg-config \
            qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist qt6-qttranslations \
            qtkeychain-qt6-devel cpp-httplib-devel openssl-devel qrencode-devel \
            ca-certificates dejavu-sans-fonts google-noto-sans-cjk-vf-fonts
        ;;
    dnf-test)
        echo clang-tools-extra appstream desktop-file-utils ShellCheck dbus-daemon gnome-keyring \
            poppler-utils
        ;;
    dnf-browser)
        echo chromium chromedriver
        ;;
    pacman-build)
        echo gcc cmake ninja pkgconf \
            qt6-base qt6-svg qt6-tools qt6-translations \
            qtkeychain-qt6 cpp-httplib openssl qrencode \
            ca-certificates ttf-dejavu noto-fonts-cjk
        ;;
    pacman-test)
        echo clang appstream desktop-file-utils shellcheck dbus gnome-keyring poppler
        ;;
    pacman-browser)
        echo chromium
        ;;
    brew-build)
        echo cmake ninja pkgconf qt qtkeychain cpp-httplib openssl@3 qrencode
        ;;
    brew-test)
        echo shellcheck poppler
        ;;
    esac | tr -s ' ' '\n'
}

# Prints its arguments, one a line.
say()
{
    printf '%s\n' "$@"
}

fail()
{
    say "$@" >&2
    exit 1
}

# Prints the first package manager of this machine that is known here, or nothing.
package_manager()
{
    for manager in apt-get dnf pacman brew; do
        if command -v "$manager" >/dev/null 2>&1; then
            echo "${manager%-get}"
            return
        fi
    done
}

# Succeeds when the package $2 is installed, as the package manager $1 sees it.
is_installed()
{
    case $1 in
    apt) dpkg-query -W -f='${db:Status-Status}\n' "$2" 2>/dev/null | grep -qx installed ;;
    dnf) rpm -q --quiet --whatprovides "$2" ;;
    pacman) pacman -T "$2" >/dev/null ;;
    brew) brew list --versions "$2" >/dev/null 2>&1 ;;
    esac
}

# Prints how the package manager $1 is told to install.
install_command()
{
    case $1 in
    apt) echo apt-get install --yes --no-install-recommends ;;
    dnf) echo dnf install --assumeyes --setopt=install_weak_deps=False ;;
    pacman) echo pacman -S --needed --noconfirm ;;
    brew) echo brew install ;;
    esac
}

# Runs a command as root: as it is when we are root, else through sudo.
as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Brings the package lists up to date, only where the missing packages "$@" can't be resolved without that.
refresh_apt_lists()
{
    if ! apt-get install --simulate --no-install-recommends "$@" >/dev/null 2>&1; then
        say "Fetching the package lists."
        as_root apt-get update
    fi
}

# Installs the packages "$@" (after the manager's name). The caller has said what they are.
install_packages()
{
    manager=$1
    shift
    case $manager in
    apt)
        # Lists that are there but old name versions that the mirror no longer has: fetch them and try once more.
        refresh_apt_lists "$@" || return 1
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@" && return
        say "That didn't work. Fetching the package lists and trying once more."
        as_root apt-get update &&
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"
        ;;
    pacman)
        # A machine that never fetched the lists has none; any other keeps its own state of them, because new
        # lists with old packages is what Arch calls a partial upgrade.
        if ! ls /var/lib/pacman/sync/*.db >/dev/null 2>&1; then
            as_root pacman -Sy || return 1
        fi
        as_root pacman -S --needed --noconfirm "$@"
        ;;
    brew)
        brew install "$@"
        ;;
    *)
        # shellcheck disable=SC2046 # the words of the command
        as_root $(install_command "$manager") "$@"
        ;;
    esac
}

# The compiler of macOS is no package: it comes with Apple's command line tools.
require_apple_compiler()
{
    if [ "$(uname -s)" = Darwin ] && ! xcode-select -p >/dev/null 2>&1; then
        fail "There is no compiler yet. Install Apple's command line tools with" \
            "    xcode-select --install" \
            "and run this again."
    fi
}

# Stops with a message that says what to do where this machine can't be helped.
refuse_unknown_manager()
{
    fail "This machine has none of the package managers that this script knows (apt, dnf, pacman, brew)." \
        "Install these by hand, then run it again with SETUP_INSTALL=no in its environment:" \
        "    a C++20 compiler (g++ 12, clang 14 or newer), CMake 3.25 or newer, Ninja, pkg-config" \
        "    Qt 6.4 or newer with Network, Widgets, Svg, Linguist tools and Test" \
        "    QtKeychain for Qt 6, cpp-httplib, OpenSSL 3, libqrencode"
}

# install_dependencies PURPOSE...: installs what of build and test isn't there yet; asks the package manager for
# nothing when nothing is missing.
install_dependencies()
{
    if [ "${SETUP_INSTALL-}" = no ]; then
        return
    fi
    require_apple_compiler
    manager=$(package_manager)
    [ -n "$manager" ] || refuse_unknown_manager

    missing=
    for purpose in "$@"; do
        for package in $(dependency_names "$manager" "$purpose"); do
            is_installed "$manager" "$package" || missing="$missing $package"
        done
    done
    if [ -z "$missing" ]; then
        return
    fi

    say "Missing on this machine, and installed now:"
    for package in $missing; do
        say "    $package"
    done
    if [ "$manager" != brew ] && [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            fail "Installing needs the rights of root, and there is no sudo here. As root, run" \
                "    $(install_command "$manager")$missing" \
                "and then this again."
        fi
        say "This needs the rights of root: sudo may ask for your password."
    fi
    # shellcheck disable=SC2086 # one word a package
    if ! install_packages "$manager" $missing; then
        fail "" "The packages could not be installed (what the package manager says stands above)." \
            "If this machine has no network, connect it and run this again. To install them by hand:" \
            "    $(install_command "$manager")$missing"
    fi
}

# try_dependencies PURPOSE...: the same where it can be done, for what the tests can do without.
try_dependencies()
{
    (install_dependencies "$@") || say "Going on without it: the tests that need it say so."
}

# Recompiling costs next to nothing the second time where ccache is installed.
use_ccache()
{
    if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER-}" ] && command -v ccache >/dev/null 2>&1; then
        CMAKE_CXX_COMPILER_LAUNCHER=ccache
        export CMAKE_CXX_COMPILER_LAUNCHER
    fi
}

# Homebrew keeps Qt and OpenSSL out of the folders that CMake looks in by itself.
use_brew_prefixes()
{
    if [ -z "${CMAKE_PREFIX_PATH-}" ] && [ "$(uname -s)" = Darwin ] && command -v brew >/dev/null 2>&1; then
        CMAKE_PREFIX_PATH=$(brew --prefix qt):$(brew --prefix openssl@3)
        export CMAKE_PREFIX_PATH
    fi
}

# build_preset NAME: configures and builds build/NAME of the checkout that we stand in.
build_preset()
{
    use_ccache
    use_brew_prefixes
    # A checkout that was moved or copied brings a build folder that CMake refuses: begin that one anew.
    if [ -f "build/$1/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd -P)" "build/$1/CMakeCache.txt"; then
        rm -rf "build/$1"
    fi
    cmake --preset "$1"
    cmake --build --preset "$1"
}
