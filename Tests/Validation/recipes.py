"""Runs the README's commands that need other programs (GNU parallel, xargs, DuckDB), and holds their output against it.

    recipes.py --tool .build/release/onrecord

A command whose program is not on this machine is skipped, and said. Beyond what the README shows, the lines that come
through GNU parallel and xargs are held against those of one process. Ends with the number of checks passed and failed;
status 1 if any failed.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys

from validate import Tally

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = ("parallel", "xargs", "duckdb")
PLACE = re.compile(r'(?<="input":{"path":null,"member":null,"offset":)[0-9]+')

SAME_LINES = {
    "parallel": (
        "python3 Tests/Long/articles.py --count 200 --form jsonl | "
        "parallel --pipe --keep-order --block 500k onrecord extract --from jsonl",
        "python3 Tests/Long/articles.py --count 200 --form jsonl | onrecord extract --from jsonl",
    ),
    "xargs": (
        "find Corpus/en -name '*.html' -print0 | sort -z | xargs -0 -n 4 onrecord extract",
        "onrecord extract Corpus/en",
    ),
}


def recipes():
    """The README's commands that need one of the programs, each with the output that stands under it."""
    found, inside = [], False
    for line in (ROOT / "README.md").read_text(encoding="utf-8").split("\n"):
        if line.startswith("```"):
            inside = line == "```console"
        elif inside and line.startswith("$ "):
            found.append([line[2:], ""])
        elif inside and found:
            found[-1][1] += line + "\n"
    return [(command, output) for command, output in found if needed(command)]


def needed(command):
    return [program for program in PROGRAMS if re.search(rf"(^|[|] *){program} ", command)]


def run(command, tool):
    path = f"{pathlib.Path(tool).resolve().parent}:{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, cwd=ROOT, env=environment)
    return done.stdout if done.returncode == 0 else f"status {done.returncode}: {done.stderr[-500:]}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True)
    tool = parser.parse_args().tool
    tally = Tally()
    found = recipes()
    tally.check("the README has recipes", [] if len(found) >= len(PROGRAMS) else [f"{len(found)} found"])
    for command, output in found:
        missing = [program for program in needed(command) if not shutil.which(program)]
        if missing:
            print(f"skipped, no {' and no '.join(missing)} on this machine: {command}")
        else:
            printed = run(command, tool)
            tally.check(command, [] if printed == output else [f"printed:\n{printed}"])
    for program, (several, one) in SAME_LINES.items():
        if shutil.which(program):
            lines, expected = (PLACE.sub("", run(command, tool)) for command in (several, one))
            same = lines == expected and lines.startswith('{"schema"')
            tally.check(f"{program}: the lines of one process", [] if same else [lines[:300]])
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
