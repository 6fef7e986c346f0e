#!/usr/bin/env python3
"""Checks that memory does not grow with the archive.

usage: memory.py [--tool PATH] [--count N] [--form FORM] [--archive PATH] [--tolerance PERCENT] [-- OPTION…]
Runs `onrecord extract` over an archive of COUNT generated pages (or over the one given) and samples the resident memory of the process and
of all its child processes against the records done. The middle value of the samples from the first tenth of the records to the second
is held against that of the last tenth. What follows `--` goes to the tool, such as --no-isolate or --jobs 1.
Exit status 1 when memory grew by more than TOLERANCE per cent (10), or a record is missing.
"""
import argparse
import pathlib
import statistics
import subprocess
import sys
import tempfile
import threading
import time

import articles


def tree(pid):
    """The process and everything it started, as pids."""
    found = [pid]
    for one in found:
        try:
            for task in pathlib.Path(f"/proc/{one}/task").iterdir():
                found += map(int, (task / "children").read_text().split())
        except OSError:
            continue
    return found


def resident(pid):
    """VmRSS in kB; 0 for a process that has gone."""
    try:
        for line in open(f"/proc/{pid}/status"):
            if line.startswith("VmRSS:"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0


class Run:
    """One run of the tool: how many records came, and samples of (records done, kB of each process, the parent first)."""

    def __init__(self, command):
        self.samples, self.done = [], 0
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        messages = threading.Thread(target=self.keep_messages, daemon=True)
        messages.start()
        sampler = threading.Thread(target=self.sample, daemon=True)
        sampler.start()
        while part := self.process.stdout.read1(1 << 20):
            self.done += part.count(b"\n")
        self.status = self.process.wait()
        messages.join()
        sampler.join()

    def keep_messages(self):
        self.messages = self.process.stderr.read().decode()

    def sample(self):
        while self.process.poll() is None:
            sizes = [resident(pid) for pid in tree(self.process.pid)]
            if sizes[0]:
                self.samples.append((self.done, sizes))
            time.sleep(0.02)

    def middle(self, first, last):
        """The middle value of the sum, in kB, while the records from `first` to `last` were made."""
        sums = [sum(sizes) for done, sizes in self.samples if first <= done <= last]
        return statistics.median(sums) if sums else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=".build/release/onrecord")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--form", default="jsonl")
    parser.add_argument("--archive", help="an archive of COUNT pages that is there already")
    parser.add_argument("--tolerance", type=float, default=10)
    parser.add_argument("options", nargs="*")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        archive = options.archive or articles.archive(options.form, options.count, scratch)
        began = time.monotonic()
        run = Run([options.tool, "extract", *options.options, "--to", "jsonl", archive])
        seconds = time.monotonic() - began
    count = options.count
    if run.status != 0 or run.done != count:
        sys.exit(f"status {run.status}, {run.done} of {count} records\n{run.messages}")
    for tenth in range(1, 11):
        part = [s for s in run.samples if (tenth - 1) * count <= s[0] * 10 < tenth * count]
        if part:
            most = max(part, key=lambda s: sum(s[1]))
            print(f"up to {tenth * count // 10:7} records: middle {statistics.median(sum(s[1]) for s in part) / 1024:6.1f} MB, "
                  f"most {sum(most[1]) / 1024:6.1f} MB in {len(most[1])} process{'es' if len(most[1]) > 1 else ''}")
    early, late = run.middle(count // 10, count // 5), run.middle(count * 9 // 10, count)
    if not early or not late:
        sys.exit("too quick to be measured: ask for more pages with --count")
    growth = 100 * (late / early - 1)
    print(f"{count} records in {seconds:.1f} s, {count / seconds:.0f} a second; "
          f"memory {early / 1024:.1f} MB, then {late / 1024:.1f} MB ({growth:+.1f} %)")
    if growth > options.tolerance:
        sys.exit(f"memory grew by {growth:.1f} %, more than {options.tolerance:g} %")


main()
