#!/usr/bin/env bash
# Speed of the clause layers, from tokens to clause borders, beside a plain tokeniser in the same run; with valgrind also
# in instructions a byte, which do not depend on how busy the machine is.
#
# usage: layers.sh TEXTS.jsonl [ROUNDS]      one {"id", "text"} a line
set -euo pipefail
texts=$(realpath "$1")
cd "$(dirname "$0")/../.."
swift build -c release --product layers-benchmark >/dev/null
.build/release/layers-benchmark "$texts" "${2:-9}"
command -v valgrind >/dev/null || exit 0

# Valgrind cannot read the debug information that Swift writes.
tool=$(mktemp)
trap 'rm -f "$tool"' EXIT
objcopy --strip-debug .build/release/layers-benchmark "$tool"
chmod +x "$tool"
count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$tool" "$texts" 1 "$1" 2>&1 | sed -n 's/.*Collected : //p'
}
bytes=$("$tool" "$texts" 1 load | sed -n 's/.*: \([0-9]*\) bytes.*/\1/p')
load=$(count load)
for way in plain tokens "word classes" phrases clauses; do
  echo "$way: $((($(count "$way") - load) / bytes)) instructions a byte"
done
