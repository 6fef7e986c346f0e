#!/usr/bin/env bash
# Instructions of the reading stage (text and metadata) beside those of the bare parse of the same raw pages.
#
# usage: reading.sh PAGES.jsonl      one {"id", "html"} a line; needs valgrind
set -euo pipefail
pages=$(realpath "$1")
cd "$(dirname "$0")/../.."
swift build -c release --product reading-benchmark >/dev/null
# Valgrind cannot read the debug information that Swift writes.
tool=$(mktemp)
trap 'rm -f "$tool"' EXIT
objcopy --strip-debug .build/release/reading-benchmark "$tool"
chmod +x "$tool"

count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$tool" "$1" "$pages" 2>&1 | sed -n 's/.*Collected : //p'
}
load=$(count load)
parse=$(($(count parse) - load))
article=$(($(count article) - load))
echo "bare parse: $((parse / 1000000)) M instructions"
echo "article:    $((article / 1000000)) M instructions, $((article * 100 / parse)) % of the bare parse"
