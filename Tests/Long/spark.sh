#!/usr/bin/env bash
# The tests of Sources/Spark with many articles: of 20,000, five of which kill the tool, come 19,995 records and five
# error rows, and a second run with other partitions gives the same.
#
# usage: Tests/Long/spark.sh [COUNT] (needs .build/release/onrecord and Java; PYTHON has Tests/Spark/requirements.txt)
set -euo pipefail
if ! command -v java >/dev/null && [[ -z ${JAVA_HOME:-} ]]; then
  echo "no java on the PATH, and no JAVA_HOME: what runs on Spark itself is skipped"
fi
python=${PYTHON:-$(dirname "$0")/../../.venv/bin/python}
ONRECORD_ARTICLES=${1:-20000} "$python" -W ignore -m unittest discover --start-directory "$(dirname "$0")/../Spark"
