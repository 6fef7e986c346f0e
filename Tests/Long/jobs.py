#!/usr/bin/env python3
"""Checks that two jobs do the work of two processes, and that the number of jobs does not change a byte.

usage: jobs.py [--tool PATH] [--count N] [--form FORM] [--rounds N] [--floor PERCENT] [-- OPTION…]
An archive of COUNT generated pages goes through `onrecord extract` with 1, 2 and 4 jobs: the outputs must be the same byte for byte.
Then, in turns, ROUNDS times: one process with two jobs over the whole archive, and two processes with one job each, side by side, over
its halves. The first must reach FLOOR per cent (95) of the second's pages a second, by the middle one of the rounds; --floor 0 leaves
this out. What follows `--` goes to the tool, such as --no-isolate.
Exit status 1 when one of the two does not hold. Needs two processors that nobody else uses: otherwise look at the processor time.
"""
import argparse
import ctypes
import hashlib
import os
import statistics
import subprocess
import sys
import tempfile
import time

import articles


def start(options, archive, jobs, output):
    command = [options.tool, "extract", *options.options, "--jobs", str(jobs), "--to", "jsonl", archive]
    return subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)


def adopt_orphans():
    """Worker processes end with the process that started them and are collected here, with the processor time they took."""
    child_subreaper = 36
    ctypes.CDLL(None).prctl(child_subreaper, 1)


def finished(*processes):
    """Wall clock when the last of the processes ended, and processor seconds of all, their workers' included."""
    running = {process.pid: process for process in processes}
    ended, processor = time.monotonic(), 0
    while True:
        try:
            pid, status, usage = os.wait4(-1, 0)
        except ChildProcessError:
            return ended, processor
        processor += usage.ru_utime + usage.ru_stime
        if process := running.pop(pid, None):
            ended = time.monotonic()
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode != 0:
                sys.exit(f"{' '.join(process.args)}: status {process.returncode}")


def digest(options, archive, jobs):
    with tempfile.TemporaryFile() as output:
        finished(start(options, archive, jobs, output))
        output.seek(0)
        return hashlib.file_digest(output, "sha256").hexdigest()


def timed(options, runs):
    """Wall and processor seconds of runs side by side, each an archive and a number of jobs."""
    began = time.monotonic()
    ended, processor = finished(*(start(options, archive, jobs, subprocess.DEVNULL) for archive, jobs in runs))
    return ended - began, processor


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=".build/release/onrecord")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--form", default="jsonl")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--floor", type=float, default=95)
    parser.add_argument("options", nargs="*")
    options = parser.parse_args()
    adopt_orphans()
    half = options.count // 2
    with tempfile.TemporaryDirectory() as scratch:
        whole = articles.archive(options.form, 2 * half, scratch)
        halves = [articles.archive(options.form, half, scratch, first=first) for first in (0, half)]
        digests = {jobs: digest(options, whole, jobs) for jobs in (1, 2, 4)}
        if len(set(digests.values())) != 1:
            sys.exit(f"the output depends on the number of jobs: {digests}")
        print(f"{2 * half} pages: the same bytes with 1, 2 and 4 jobs")
        if options.floor <= 0:
            return
        together, apart = [], []
        for _ in range(options.rounds):
            together.append(timed(options, [(whole, 2)]))
            apart.append(timed(options, [(part, 1) for part in halves]))
    ratios, processor_ratios = ([100 * b[i] / a[i] for a, b in zip(together, apart)] for i in (0, 1))
    for name, runs in (("one process, two jobs", together), ("two processes", apart)):
        wall, processor = (statistics.median(column) for column in zip(*runs))
        print(f"{name:22} {2 * half / wall:6.0f} pages/s, {1000 * processor / (2 * half):.3f} ms of processor a page")
    middle = statistics.median(ratios)
    print(f"two jobs reach {middle:.1f} % (rounds: {', '.join(f'{r:.0f}' for r in sorted(ratios))}); "
          f"by processor time {statistics.median(processor_ratios):.1f} %")
    if middle < options.floor:
        sys.exit(f"two jobs reach {middle:.1f} % of two processes, less than {options.floor:g} %")


main()
