# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Sourced by ./dev: fetches from apt and npm what a verb needs and this machine lacks, and only that.

# The packages of the groups named, as "a|b" entries; what a command on this machine replaces is left out.
packages_of() {
    local group package unless
    while read -r group package unless; do
        [[ " $* " == *" $group "* ]] || continue
        [[ $unless == unless:* ]] && command -v "${unless#unless:}" >/dev/null && continue
        echo "$package"
    done <.ci/packages.debian | sort -u
}

# Those of the entries on stdin of which dpkg has no alternative installed.
only_missing() {
    awk -F'|' 'NR == FNR { installed[$1]; next }
               { for (i = 1; i <= NF; i++) if ($i in installed) next; print }' \
        <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p') -
}

# Reads entries, writes the first alternative of each that apt can install.
choose_alternatives() {
    local entry name
    while read -r entry; do
        for name in ${entry//|/ }; do
            [[ -n $(apt-cache madison "$name" 2>/dev/null) ]] && break
        done
        echo "$name"
    done
}

# Runs a command as root, with its output in a log that is shown only if it fails.
as_root_quietly() {
    local log=build/setup.log sudo=()
    mkdir -p build
    [[ $EUID -eq 0 ]] || sudo=(sudo)
    if ! "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive "$@" </dev/null >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        fail "this command failed, its whole output is in $log: $*"
    fi
}

install_packages() {
    local missing names
    missing=$(packages_of "$@" | only_missing)
    [[ -n $missing ]] || return 0
    command -v apt-get >/dev/null ||
        fail "these Debian packages are missing, and there is no apt-get to install them: $(xargs <<<"$missing")"
    [[ $EUID -eq 0 ]] || command -v sudo >/dev/null || fail "these Debian packages are missing, and installing them needs \
root or sudo. As root, run: apt-get install --no-install-recommends $(choose_alternatives <<<"$missing" | xargs)"

    say "Installing $(wc -l <<<"$missing") Debian packages and what they need (a few minutes the first time)"
    as_root_quietly apt-get update
    names=$(choose_alternatives <<<"$missing")
    # shellcheck disable=SC2086 # one word a package
    as_root_quietly apt-get -y -o DPkg::Lock::Timeout=600 install --no-install-recommends $names
}

# npm checks each archive against the hash in the lock file; nothing of a package is run.
install_node_modules() {
    local lock=third_party/package-lock.json stamp=third_party/node_modules/.lock-installed
    cmp -s "$lock" "$stamp" && return 0
    say "Fetching SQLite3 Multiple Ciphers and the icons from npm"
    npm --prefix third_party ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null ||
        fail "npm could not fetch what third_party/package-lock.json pins; its message stands above"
    cp "$lock" "$stamp"
}

# need GROUP…: everything that the groups of .ci/packages.debian and npm give.
need() {
    [[ -r /etc/debian_version ]] || say "This is no Debian: packages are looked for by their Debian names"
    install_packages "$@"
    install_node_modules
}
