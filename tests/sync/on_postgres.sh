#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# on_postgres.sh COMMAND-LINE…: runs each, as a shell reads it, with FELTBOK_DATABASE naming a throw-away PostgreSQL cluster
# on loopback, as any user. What is tested is no power cut: the cluster does not wait for the disk.
set -eu

if ! command -v pg_virtualenv >/dev/null; then
    echo "SKIPPED: PostgreSQL is not installed (./dev setup installs it for tests)"
    exit 77
fi
if [[ $1 != --inside ]]; then
    # -t: a folder of its own below /tmp, even for root. A port of its own, too: another checkout may test as well.
    # Two that wait for each other are found out soon.
    PGPORT=$((20000 + RANDOM % 10000)) exec pg_virtualenv -t -o deadlock_timeout=100ms "$0" --inside "$@"
fi
shift
export FELTBOK_DATABASE="postgresql://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE"
for command in "$@"; do
    eval "$command"
done
