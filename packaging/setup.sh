#!/usr/bin/env bash
# Sets up everything Switchboard needs to run and to be tested, from a bare checkout:
# the environment in .venv (uv, or venv and pip) with exactly the locked packages, and on Debian
# and Ubuntu the system libraries of Qt. Run it as often as you like: when nothing is to do it
# says nothing. Where it may not install system packages it prints the line to run and goes on.
#
#   PYTHON=/path/to/python3.12 packaging/setup.sh     with a Python of your choice

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
PATH="$PATH:/usr/sbin:/sbin"

VENV=.venv
LOCK=packaging/requirements-dev.lock
STAMP=$VENV/.switchboard-setup
VERSION_TEST='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))'

# What the wheels of Qt expect of the system: the library that is looked for, and its package.
LIBRARIES="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libXcomposite.so.1 libxcomposite1
libXdamage.so.1 libxdamage1
libXext.so.6 libxext6
libXfixes.so.3 libxfixes3
libXrandr.so.2 libxrandr2
libXtst.so.6 libxtst6
libasound.so.2 libasound2
libdbus-1.so.3 libdbus-1-3
libexpat.so.1 libexpat1
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libgbm.so.1 libgbm1
libglib-2.0.so.0 libglib2.0-0
libnspr4.so libnspr4
libnss3.so libnss3
libpulse.so.0 libpulse0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-dri3.so.0 libxcb-dri3-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbfile.so.1 libxkbfile1
"
# The tests that need a display bring up one of their own, with a session bus and the registry
# through which screen readers see a program.
COMMANDS="
Xvfb xvfb
xauth xauth
dbus-daemon dbus
/usr/libexec/at-spi2-registryd at-spi2-core
"

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }
has() { command -v "$1" >/dev/null 2>&1; }

# Runs a command as root, when that takes no password; fails where it would.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        has sudo && sudo -n true 2>/dev/null && sudo -n "$@"
    fi
}

may_install() {
    has apt-get && { [ "$(id -u)" = 0 ] || { has sudo && sudo -n true 2>/dev/null; }; }
}

# Debian 13 and Ubuntu 24.04 renamed some libraries when time became 64 bits wide.
present_names() {
    local package
    for package in "$@"; do
        if ! apt-cache show "$package" 2>/dev/null | grep -q '^Version:' &&
            apt-cache show "${package}t64" 2>/dev/null | grep -q '^Version:'; then
            package=${package}t64
        fi
        say "$package"
    done
}

apt_install() {
    local log names
    log=$(mktemp)
    mapfile -t names < <(present_names "$@")
    if ! apt_get install "${names[@]}" >"$log" 2>&1; then
        # never updated, or so long ago that the files have moved on
        if ! apt_get update >"$log" 2>&1; then
            tail -n 5 "$log" >&2
        fi
        mapfile -t names < <(present_names "$@")
        if ! apt_get install "${names[@]}" >"$log" 2>&1; then
            tail -n 20 "$log" >&2
            rm -f "$log"
            return 1
        fi
    fi
    rm -f "$log"
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -y -q -o DPkg::Lock::Timeout=300 -o APT::Install-Recommends=0 "$@" </dev/null
}

missing_system_packages() {
    local known line
    known=$(ldconfig -p)
    while read -r line; do
        # shellcheck disable=SC2086 # two words: the library and its package
        set -- $line
        [ $# = 2 ] || continue
        [[ $known == *"$1 "* ]] || say "$2"
    done <<<"$LIBRARIES"
    while read -r line; do
        # shellcheck disable=SC2086
        set -- $line
        [ $# = 2 ] || continue
        has "$1" || say "$2"
    done <<<"$COMMANDS"
}

set_up_system() {
    [ "$(uname)" = Linux ] || return 0
    has ldconfig || return 0
    local missing
    mapfile -t missing < <(missing_system_packages)
    [ ${#missing[@]} -gt 0 ] || return 0
    if may_install; then
        say "Installing system packages: ${missing[*]}"
        apt_install "${missing[@]}" && return 0
        complain "They could not be installed. The window may not open until this has run:"
    elif has apt-get; then
        complain "The window needs system packages that are missing. Install them with:"
    else
        complain "The window needs system libraries that are missing. On Debian their packages are:"
        complain "    ${missing[*]}"
        return 0
    fi
    complain "    sudo apt-get update && sudo apt-get install -y ${missing[*]}"
}

find_python() {
    local name
    for name in ${PYTHON:-python3 python3.13 python3.12 python3.14 python3.11 python}; do
        if has "$name" && "$name" -c "$VERSION_TEST" 2>/dev/null; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

make_environment() {
    local python
    if ! python=$(find_python); then
        if [ -z "${PYTHON:-}" ] && has uv; then
            uv venv --quiet --seed --python '>=3.11,<3.15' "$VENV"
            return
        fi
        if [ -n "${PYTHON:-}" ] || ! may_install || ! apt_install python3 python3-venv ||
            ! python=$(find_python); then
            complain "Switchboard needs Python 3.11, 3.12, 3.13 or 3.14, and found none."
            complain "Install one, or name it: PYTHON=/path/to/python3 make setup"
            exit 1
        fi
    fi
    # Debian's Python comes without the part that puts pip into an environment
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        if has uv; then
            uv venv --quiet --seed --python "$python" "$VENV"
            return
        fi
        local package
        package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        if may_install; then
            say "Installing system packages: $package"
            apt_install "$package" || true
        fi
        if ! "$python" -c 'import ensurepip' 2>/dev/null; then
            # one line for whoever may install: what Qt needs would be asked for next
            local more
            mapfile -t more < <(has ldconfig && missing_system_packages)
            complain "$python cannot make environments yet. Install what is missing, and try again:"
            complain "    sudo apt-get update && sudo apt-get install -y $package${more[*]:+ ${more[*]}}"
            exit 1
        fi
    fi
    "$python" -m venv "$VENV"
}

environment_works() { [ -x $VENV/bin/python ] && $VENV/bin/python -c "$VERSION_TEST" 2>/dev/null; }

# What the environment is made from; it is made anew from the locks when one of these changes.
wanted() {
    $VENV/bin/python - "$LOCK" requirements.lock <<'PY'
import hashlib, sys
digest = hashlib.sha256()
for name in sys.argv[1:]:
    with open(name, "rb") as lock:
        digest.update(lock.read())
print(digest.hexdigest(), sys.version.split()[0])
PY
}

install_locked() {
    if has uv && uv pip install --quiet --python $VENV/bin/python --require-hashes -r "$LOCK"; then
        return
    fi
    if ! $VENV/bin/python -m pip --version >/dev/null 2>&1; then
        $VENV/bin/python -m ensurepip >/dev/null
    fi
    # the lock is complete: what it does not name is not wanted
    $VENV/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --root-user-action=ignore --no-deps --require-hashes -r "$LOCK"
}

set_up_environment() {
    if ! environment_works; then
        if [ -e $VENV ]; then
            [ -f $VENV/pyvenv.cfg ] || { complain "$VENV is no Python environment; move it away."; exit 1; }
            rm -rf "$VENV"
        fi
        say "Making the environment in $VENV"
        make_environment
    fi
    local want
    want=$(wanted)
    if [ ! -f "$STAMP" ] || [ "$(<"$STAMP")" != "$want" ]; then
        say "Installing the locked packages (the first time this takes a few minutes)"
        install_locked
        say "$want" >"$STAMP"
    fi
}

set_up_environment
set_up_system
