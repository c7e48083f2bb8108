#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Holds a verb of feltbokctl against the recorded cases of the conformance folder. Where ours answer otherwise on
# purpose, docs/forms.md says why. Usage: cases.sh FELTBOKCTL SHARED xpath|forms LEAST; exit 77 (skipped) without the folder.
set -euo pipefail
tool=$1 pack=$2/conformance suite=$3 least=$4
declare -A verbs=([xpath]=xpath [forms]=form-session) files=([xpath]=xpath-open [forms]=scenario-open)
if [[ ! -f $pack/${files[$suite]}.jsonl.gz ]]; then
    echo "skipped: there is no $pack/${files[$suite]}.jsonl.gz"
    exit 77
fi
command -v python3 >/dev/null || { echo "skipped: the pack's script needs python3"; exit 77; }
python3 "$pack/run.py" "$suite" --tool "$tool ${verbs[$suite]}" --cases "$pack/${files[$suite]}.jsonl.gz" \
    --at-least "$least" --show 20
