#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes both packages, installs them in an empty root and starts what they brought: install_test.sh BUILD-FOLDER.
set -euo pipefail

build=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
root=$scratch/root

expect() { [[ -e $root/$1 ]] || { echo "the packages did not bring $1"; exit 1; }; }

(cd "$build" && cpack -G DEB -B "$scratch/packages") >"$scratch/cpack.log" 2>&1 || { cat "$scratch/cpack.log"; exit 1; }

mkdir -p "$root"/{etc,var/lib/dpkg/{updates,info,triggers}}
touch "$root"/var/lib/dpkg/{status,available}
: >"$root/etc/passwd"
: >"$root/etc/group"
# The root is empty, so dependencies are judged by name below, and scripts run outside it.
if ! dpkg --root="$root" --force-script-chrootless --force-not-root --force-depends --log="$scratch/dpkg.log" \
    --install "$scratch"/packages/*.deb >"$scratch/install.log" 2>&1; then
    cat "$scratch/install.log"
    exit 1
fi

for program in feltbok feltbok-hub feltbokctl; do
    expect "usr/bin/$program"
    version=$("$root/usr/bin/$program" --version)
    echo "$version"
    [[ $version == "$program "[0-9]* ]] || { echo "$program --version should say its name and version"; exit 1; }
done
expect usr/share/applications/feltbok.desktop
expect usr/share/icons/hicolor/scalable/apps/feltbok.svg
expect usr/share/metainfo/feltbok.metainfo.xml
expect usr/lib/systemd/system/feltbok-hub.service
expect etc/default/feltbok-hub

# Every package that the two depend on exists here under that name: it was built against it.
for package in "$scratch"/packages/*.deb; do
    dpkg-deb --field "$package" Depends | tr ',' '\n' | sed 's/([^)]*)//; s/|.*//; s/ //g' | while read -r name; do
        dpkg-query -W "$name" >/dev/null 2>&1 || [[ $name == systemd* ]] || { echo "$package depends on $name, unknown here"; exit 1; }
    done
done

dpkg --root="$root" --force-script-chrootless --force-not-root --log="$scratch/dpkg.log" --purge feltbok feltbok-hub
[[ ! -e $root/usr/bin/feltbok ]] || { echo "removing left usr/bin/feltbok behind"; exit 1; }
