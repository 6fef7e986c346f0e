#!/usr/bin/env bash
# Holds the package that .ci/package makes against the program it is made from, where there is less than here.
#
# usage: Tests/Long/package.sh [ARCHIVE] (needs .build/release/onrecord; root and debootstrap for the bare Debian)
set -euo pipefail
cd "$(dirname "$0")/../.."

tool=$PWD/.build/release/onrecord
archive=${1:-$(ls .build-static/onrecord-*-linux-"$(uname -m)".tar.gz | tail -n 1)}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0

# check WHAT FILE FILE: both hold the same bytes, and some.
check() {
  if [[ ! -s $2 ]] || ! cmp "$2" "$3"; then
    echo "failed: $1" >&2
    exit 1
  fi
  echo "passed: $1"
  passed=$((passed + 1))
}

"$tool" extract Corpus/en --to jsonl >"$scratch/expected" 2>/dev/null
tar --extract --gzip --file "$archive" --directory "$scratch"
folder=$(echo "$scratch"/onrecord-*)
cp -r Corpus "$scratch"
mkdir "$scratch/elsewhere"
ln -s "$folder/bin/onrecord" "$scratch/elsewhere/link"

env -i "$folder/bin/onrecord" extract Corpus/en --to jsonl >"$scratch/found" 2>/dev/null
check "with an empty environment" "$scratch/found" "$scratch/expected"
(cd "$scratch" && "${folder##*/}/bin/onrecord" extract Corpus/en --to jsonl) >"$scratch/found" 2>/dev/null
check "from another folder, by a relative path" "$scratch/found" "$scratch/expected"
env -i "$scratch/elsewhere/link" extract Corpus/en --to jsonl >"$scratch/found" 2>/dev/null
check "by a symbolic link" "$scratch/found" "$scratch/expected"
mkdir "$scratch/broken"
for library in "$folder"/lib/*; do echo broken >"$scratch/broken/${library##*/}"; done
LD_LIBRARY_PATH=$scratch/broken "$folder/bin/onrecord" extract Corpus/en --to jsonl >"$scratch/found" 2>/dev/null
check "with other libraries on LD_LIBRARY_PATH" "$scratch/found" "$scratch/expected"
(cd "$folder" && ls lib) >"$scratch/expected-libraries"
ldd "$folder"/bin/* | awk '$3 ~ /onrecord-/ { print $1 }' | sort -u >"$scratch/found"
check "each library comes from the package, and none is for nothing" "$scratch/found" "$scratch/expected-libraries"

python3 -m zipfile --list "$folder/spark/onrecord_spark.zip" | grep -o '^onrecord_spark/.*[.]py' | sort >"$scratch/found"
(cd Sources/Spark && ls onrecord_spark/*.py | sort) >"$scratch/expected-modules"
check "the Spark module as --py-files takes it" "$scratch/found" "$scratch/expected-modules"

env -i "$folder/bin/onrecord" extract Corpus/en -o "$scratch/records.sqlite" 2>/dev/null
env -i "$folder/bin/onrecord" query "$scratch/records.sqlite" river >"$scratch/found"
"$tool" extract Corpus/en -o "$scratch/expected.sqlite" 2>/dev/null
"$tool" query "$scratch/expected.sqlite" river >"$scratch/expected-answer"
check "the store" "$scratch/found" "$scratch/expected-answer"

if (($(id -u) != 0)) || ! command -v debootstrap >/dev/null; then
  echo "skipped: a bare Debian needs root and debootstrap"
else
  debootstrap --variant=minbase bookworm "$scratch/debian" >"$scratch/log" || { tail "$scratch/log" >&2; exit 1; }
  cp -r "$folder" "$scratch/debian/opt/onrecord"
  cp -r Corpus "$scratch/debian/opt"
  if chroot "$scratch/debian" sh -c 'ls /usr/lib/*/libxml2.so.2' 2>/dev/null; then
    echo "failed: the bare Debian has libxml2, and so proves nothing" >&2
    exit 1
  fi
  # The loader asks /proc where the program stands.
  in_debian() {
    unshare --mount sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" env -i /bin/sh -c "cd /opt && $1"' \
      "$scratch/debian" "$1" 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
  }
  in_debian 'onrecord/bin/onrecord extract Corpus/en --to jsonl' >"$scratch/found"
  check "in a bare Debian" "$scratch/found" "$scratch/expected"
  in_debian 'onrecord/bin/onrecord extract Corpus/en -o r.sqlite && onrecord/bin/onrecord query r.sqlite river' \
    >"$scratch/found"
  check "the store in a bare Debian" "$scratch/found" "$scratch/expected-answer"
fi

objdump -T "$folder"/bin/* "$folder"/lib/* | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1 | sed 's/^/needs /'
du -sh "$folder" "$archive" | sed 's/^/size /'
echo "$passed passed, 0 failed"
