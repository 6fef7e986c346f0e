#!/usr/bin/env bash
# Fills the disk under a run and checks that the tool says so, that what is written stays good, and that --resume goes on once there is room.
#
# usage: disk.sh [--tool PATH] [--count N] [OPTION…]
# COUNT (300) generated pages go to a file system of 4 MB, which is too small; OPTION… goes to the tool, such as --no-isolate.
# Exit status 1 when a promise is broken. Needs the right to mount in a namespace of its own (unshare).
set -euo pipefail

if [[ "${1:-}" == --help || "${1:-}" == -h ]]; then
  sed -n '2,6s/^# \{0,1\}//p' "$0"
  exit 0
fi
# The mount is seen by this script alone and goes with it.
if [[ -z "${ONRECORD_DISK:-}" ]]; then
  ONRECORD_DISK=$(mktemp -d)
  export ONRECORD_DISK
  status=0
  unshare --map-root-user --mount bash "$0" "$@" || status=$?
  rm -rf "$ONRECORD_DISK"
  exit $status
fi

here=$(dirname "$0")
tool=.build/release/onrecord
count=300
while [[ $# -gt 0 ]]; do
  case $1 in
    --tool) tool=$2; shift 2 ;;
    --count) count=$2; shift 2 ;;
    *) break ;;
  esac
done
options=("$@")

small=$ONRECORD_DISK/small
messages=$ONRECORD_DISK/messages
mkdir "$small"
mount -t tmpfs -o size=4m none "$small"

fail() {
  echo "disk.sh: $1" >&2
  sed 's/^/  /' "$messages" >&2
  exit 1
}

# Runs the tool, which must fail for want of space and say so; $1 names the case, $2 takes standard output, the rest are its arguments.
must_fill() {
  local case=$1 output=$2 status=0
  shift 2
  "$tool" extract "${options[@]}" "$@" "$ONRECORD_DISK/pages.jsonl" >"$output" 2>"$messages" || status=$?
  [[ $status -ne 0 && $status -lt 126 ]] || fail "$case: status $status on a full disk"
  grep -qiE "space|disk is full" "$messages" || fail "$case: the message does not say that there is no space left"
  echo "$case: status $status, $(grep -iE "space|disk is full" "$messages" | tail -1)"
}

python3 "$here/articles.py" --count "$count" --form jsonl -o "$ONRECORD_DISK/pages.jsonl"
"$tool" extract "${options[@]}" -o "$ONRECORD_DISK/clean.jsonl" "$ONRECORD_DISK/pages.jsonl" 2>/dev/null

must_fill "standard output" "$small/out" --to jsonl
rm -f "$small/out"
must_fill "tables" /dev/null --to csv -o "$small/tables"
rm -rf "$small/tables"
must_fill "database" /dev/null --to sqlite -o "$small/claims.sqlite"
rm -f "$small"/claims.sqlite*

must_fill "file" /dev/null -o "$small/out.jsonl"
[[ ! -e $small/out.jsonl ]] || fail "an unfinished file has its name"
cmp -n "$(stat -c %s "$small/out.jsonl.part")" "$small/out.jsonl.part" "$ONRECORD_DISK/clean.jsonl" || fail "what was written is not the beginning of the output"
grep -q -- "--resume" "$messages" || fail "the message does not say how to go on"
must_fill "resumed without room" /dev/null --resume -o "$small/out.jsonl"
mount -o remount,size=256m "$small"
"$tool" extract "${options[@]}" --resume -o "$small/out.jsonl" "$ONRECORD_DISK/pages.jsonl" 2>"$messages" || fail "--resume with room: status $?"
cmp "$small/out.jsonl" "$ONRECORD_DISK/clean.jsonl" || fail "--resume gives other bytes than a clean run"
echo "resumed with room: same bytes"
