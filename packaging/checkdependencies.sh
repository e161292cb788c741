#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# What dependencies.sh asks of which package manager, tried with made-up ones: nothing is installed by this.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# A machine: the package managers and tools named, one that logs its calls each, and a few real tools.
machine()
{
    rm -rf "${work:?}/bin" "${work:?}/out"
    mkdir "$work/bin"
    : >"$work/log"
    for tool in sh env grep tr cat ls; do
        ln -s "$(command -v "$tool")" "$work/bin/$tool"
    done
    user=0
    installed=0
    for tool in uname id "$@"; do
        # $0 and $* are the made-up tool's, $user and the like are read when it runs.
        cat >"$work/bin/$tool" <<'TOOL'
#!/bin/sh
name=${0##*/}
case $name in
uname) echo "${FAKE_SYSTEM-Linux}"; exit ;;
id) echo "$FAKE_USER"; exit ;;
dpkg-query) [ "$FAKE_INSTALLED" = 1 ] && echo installed; exit ;;
rpm) [ "$FAKE_INSTALLED" = 1 ]; exit ;;
esac
case "$name $*" in
"pacman -T"* | "brew list"*) [ "$FAKE_INSTALLED" = 1 ]; exit ;;
"brew --prefix"*) echo "/brew/$2"; exit ;;
esac
printf '%s\n' "$name${DEBIAN_FRONTEND:+ ($DEBIAN_FRONTEND)} $*" >>"$FAKE_LOG"
case "$name $*" in
sudo*) exec "$@" ;;
"apt-get install --simulate"*) [ "${FAKE_LISTS-1}" = 1 ]; exit ;;
*install*) [ "${FAKE_NETWORK-1}" = 1 ]; exit ;;
esac
TOOL
        chmod +x "$work/bin/$tool"
    done
}

# install: runs install_dependencies build on that machine; its status is in $status, its text in $work/out.
install()
{
    status=0
    # shellcheck disable=SC2016 # $0 is for the inner shell
    env -i PATH="$work/bin" FAKE_LOG="$work/log" FAKE_USER="$user" FAKE_INSTALLED="$installed" "$@" \
        sh -eu -c '. "$0/dependencies.sh"; install_dependencies build' "$here" >"$work/out" 2>&1 || status=$?
}

fails()
{
    printf 'FAILED: %s\n' "$1"
    cat "$work/out" "$work/log"
    failures=$((failures + 1))
}

expect_status()
{
    [ "$status" -eq "$2" ] || fails "$1: exit code $status"
}

expect_said()
{
    grep -qF -- "$2" "$work/out" || fails "$1: nothing said of \"$2\""
}

expect_calls()
{
    calls=$(grep -c "$2" "$work/log") || true
    [ "$calls" -eq "$3" ] || fails "$1: $calls calls like $2"
}

name="nothing missing"
machine apt-get dpkg-query
installed=1
install
expect_status "$name" 0
expect_calls "$name" . 0
[ ! -s "$work/out" ] || fails "$name: something was said"

name="missing, root"
machine apt-get dpkg-query
install
expect_status "$name" 0
expect_said "$name" "    qt6-base-dev"
expect_calls "$name" "^apt-get (noninteractive) install --yes --no-install-recommends .*g++" 1
expect_calls "$name" update 0

name="missing, lists too old to know the packages"
machine apt-get dpkg-query
install FAKE_LISTS=0
expect_status "$name" 0
expect_calls "$name" "^apt-get update" 1

name="missing, no network"
machine apt-get dpkg-query
install FAKE_NETWORK=0
expect_status "$name" 1
expect_said "$name" "network"
expect_said "$name" "    apt-get install --yes --no-install-recommends g++"
expect_calls "$name" "apt-get (noninteractive) install --yes" 2

name="missing, no root, no sudo"
machine apt-get dpkg-query
user=1000
install
expect_status "$name" 1
expect_said "$name" "As root, run"
expect_said "$name" "    apt-get install --yes --no-install-recommends g++"
expect_calls "$name" . 0

name="missing, sudo"
machine apt-get dpkg-query sudo
user=1000
install
expect_status "$name" 0
expect_said "$name" "sudo may ask for your password"
expect_calls "$name" "^sudo env DEBIAN_FRONTEND=noninteractive apt-get install" 1

name="nothing to be installed by us"
machine apt-get dpkg-query
install SETUP_INSTALL=no
expect_status "$name" 0
expect_calls "$name" . 0

name="unknown package manager"
machine
install
expect_status "$name" 1
expect_said "$name" "Qt 6.4 or newer"
expect_said "$name" "SETUP_INSTALL=no"

name="dnf"
machine dnf rpm
install
expect_status "$name" 0
expect_calls "$name" "^dnf install --assumeyes .*qt6-qtbase-devel" 1

name="pacman"
machine pacman sudo
user=1000
install
expect_status "$name" 0
expect_calls "$name" "^pacman -S --needed --noconfirm .*qt6-base" 1

name="brew"
machine brew xcode-select
user=501
install FAKE_SYSTEM=Darwin
expect_status "$name" 0
expect_calls "$name" "^brew install .*qtkeychain" 1

[ "$failures" -eq 0 ]
