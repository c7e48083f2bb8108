#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Holds `feltbokctl xlsform` against the workbooks of the conformance folder: every one agrees but those listed, with
# their reason, in xlsform-exceptions.txt. Usage: xlsform.sh FELTBOKCTL SHARED; exit 77 (skipped) without the folder.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tool=$1
pack=$2/conformance/xlsform
if [[ ! -d $pack ]]; then
    echo "skipped: there is no folder $pack"
    exit 77
fi
command -v python3 >/dev/null || { echo "skipped: the pack's scripts need python3"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$pack/make_invalid.py" "$work/invalid" >"$work/made"
status=0
for folder in "$pack/open" "$pack/open_refuse" "$work/invalid"; do
    python3 "$pack/run.py" "$tool" "$folder" >"$work/report" || true
    echo "$(basename "$folder"): $(tail -n 1 "$work/report")"
    while read -r _ name _; do
        if grep -q "^$name " "$here/xlsform-exceptions.txt"; then
            echo "  $name differs as explained"
        else
            grep -A 5 "^DIFF $name " "$work/report"
            status=1
        fi
    done < <(grep '^DIFF' "$work/report" || true)
done
exit "$status"
