#!/usr/bin/env bash
# Packs the word lists anew: to be run after a change to ClassLexicon, EndingClasses or one of Actors/Lists.
# A test does the work, with the program's own tokenizer and hashes; it writes the same bytes for the same lists.
set -euo pipefail
cd "$(dirname "$0")/../../../.."
ONRECORD_PACK="$PWD/Sources/CEnglish/Tables" swift test --filter PackedTableTests
