#!/usr/bin/env bash
# Time of comparing two versions of an article beside that of extracting them, in the same run.
#
# usage: comparison.sh TEXTS.jsonl [ROUNDS [WORDS]]      one {"id", "text"} a line
set -euo pipefail
texts=$(realpath "$1")
cd "$(dirname "$0")/../.."
swift build -c release --product comparison-benchmark >/dev/null
.build/release/comparison-benchmark "$texts" "${2:-5}" "${3:-1500}"
