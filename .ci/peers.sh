# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Sourced by ./dev: makes the peers of a bench ready to run in build/peers. Their sources are no part of the project;
# where they or the network are missing, the bench measures ours alone.

# The form engine's peer needs Node 20.19; where the system's is older, npm brings one.
node_is_new_enough() {
    "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
        2>/dev/null
}

# prepare_sync_peer SHARED: the packages its package.json pins, and our driver beside them.
prepare_sync_peer() {
    local from=$1/peers/sync to=build/peers/sync
    [[ -d $from ]] || { say "There is no folder $from: no peer"; return 0; }
    mkdir -p "$to"
    cp "$from/package.json" "$from/gen.js" "$from/server.js" tests/bench/sync/sync_peer.cjs "$to/"
    [[ ! -d $to/node_modules/pouchdb ]] || return 0
    say "Fetching the sync's peer from npm"
    npm --prefix "$to" install --no-audit --no-fund --loglevel=error </dev/null ||
        say "npm could not fetch the peer: ours is measured alone"
}

# prepare_forms_peer SHARED: the packages its package.json pins, our driver beside them, and the inputs.
prepare_forms_peer() {
    local from=$1/peers/forms to=build/peers/forms node=node
    [[ -d $from ]] || { say "There is no folder $from: no peer and no inputs"; return 0; }
    mkdir -p "$to"
    cp "$from/package.json" "$from/gen.mjs" tests/bench/forms/forms_peer.mjs "$to/"
    if [[ ! -d $to/node_modules/@getodk/xforms-engine ]]; then
        say "Fetching the form engine's peer from npm"
        npm --prefix "$to" install --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null ||
            say "npm could not fetch the peer: ours is measured alone"
    fi
    node_is_new_enough node || npm --prefix "$to" install --no-save --no-audit --no-fund --loglevel=error node@22 </dev/null ||
        say "There is no Node 20.19 or later: ours is measured alone"
    [[ ! -x $to/node_modules/node/bin/node ]] || node=$to/node_modules/node/bin/node
    "$node" "$to/forms_peer.mjs" generate "$to/inputs" || say "The inputs could not be made: they need Node"
}
