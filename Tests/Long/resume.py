#!/usr/bin/env python3
"""Kills runs at random moments and checks that --resume makes of each the bytes of one clean run.

usage: resume.py [--tool PATH] [--count N] [--form FORM] [--kills N] [--seed S] [-- OPTION…]
An archive of COUNT generated pages goes through `onrecord extract -o`, once undisturbed. Then runs on it are ended when a random share of
the output is written: by kill -9 (KILLS times, some with their last line cut anywhere or zeros behind it, or killed again while they
resume, up to four times), by SIGINT and by SIGTERM (a quarter as often each); each goes on with --resume and another number of jobs.
Also tried: --resume on nothing, on a finished file, and on another archive's output. What follows `--` goes to the tool, such as
--no-isolate.
Exit status 1 when the bytes differ, a run does not end as it should, or a process outlives the run that started it. The archive and the
output at fault are kept then.
"""
import argparse
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid

import articles

PATIENCE = 60


class Fault(Exception):
    pass


class Trial:
    """One output file, and the runs that write it."""

    def __init__(self, options, archive, output):
        self.options, self.archive, self.output = options, archive, output
        self.part = output.with_name(output.name + ".part")

    def start(self, jobs, *more):
        # What a run starts inherits its environment, so every process of it is found by this mark.
        self.mark = f"ONRECORD_TRIAL={uuid.uuid4()}"
        name, value = self.mark.split("=")
        given = [*self.options.options, "--jobs", str(jobs), "-o", str(self.output), *more]
        command = [self.options.tool, "extract", *given, str(self.archive)]
        return subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ, name: value})

    def run(self, jobs, *more):
        """A run that nobody disturbs; its messages."""
        process = self.start(jobs, *more)
        _, messages = process.communicate(timeout=1000)
        if process.returncode != 0:
            raise Fault(f"{' '.join(process.args)}: status {process.returncode}\n{messages}")
        self.nobody_left()
        return messages

    def stop(self, way, size, jobs, *more):
        """Ends a run by a signal as soon as `size` bytes are written. False when it was done before."""
        process = self.start(jobs, *more)
        while process.poll() is None and self.written() < size:
            time.sleep(0.001)
        process.send_signal(way)
        try:
            _, messages = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            raise Fault(f"{way.name}: still running after {PATIENCE} s")
        self.nobody_left()
        if process.returncode == 0:
            if not self.output.exists():
                raise Fault(f"{way.name}: status 0, but no {self.output}")
            return False
        if self.output.exists():
            raise Fault(f"{way.name}: status {process.returncode}, yet {self.output} has its name")
        if way != signal.SIGKILL and "--resume" not in messages:
            raise Fault(f"{way.name}: the messages do not say how to go on: {messages!r}")
        return True

    def written(self):
        """Bytes in the unfinished file; -1 while there is none."""
        try:
            return self.part.stat().st_size
        except FileNotFoundError:
            return -1

    def nobody_left(self):
        patience = time.monotonic() + 5
        while left := self.processes():
            if time.monotonic() > patience:
                raise Fault(f"processes {left} outlive the run that started them")
            time.sleep(0.02)

    def processes(self):
        found = []
        for folder in pathlib.Path("/proc").iterdir():
            try:
                # A process that has ended and waits to be collected has an empty environment.
                if folder.name.isdigit() and self.mark.encode() in (folder / "environ").read_bytes():
                    found.append(int(folder.name))
            except OSError:
                continue
        return found

    def check(self, clean, after):
        if self.output.read_bytes() != clean:
            raise Fault(f"after {after}: {self.output} differs from the clean run's output")
        if self.part.exists():
            raise Fault(f"after {after}: {self.part} is left over")
        self.output.unlink()


def killed(trial, clean, dice):
    """Kills a run, perhaps its last line cut, perhaps again while it resumes; what was done, in words."""
    done, more = [], ()
    for _ in range(dice.choice([1, 1, 2, 4])):
        size = int(dice.random() * 0.98 * len(clean))
        if not trial.stop(signal.SIGKILL, size, dice.randint(1, 4), *more):
            break
        rest = trial.written()
        done.append(f"kill -9 at {rest} bytes")
        if dice.random() < 0.5 and rest > 0:
            # As after a power cut: less was kept than was written, or its place alone, as zeros.
            change = dice.randint(-min(50_000, rest), 5000)
            os.truncate(trial.part, rest + change)
            done.append(f"{-change} bytes cut off" if change < 0 else f"{change} zeros behind them")
        more = ("--resume",)
    return ", ".join(done) or "no kill, it was too quick"


def trials(options, archive, folder):
    dice = random.Random(options.seed)
    undisturbed = Trial(options, archive, folder / "clean.jsonl")
    undisturbed.run(2)
    clean = undisturbed.output.read_bytes()
    lines = clean.count(b"\n")
    if lines != options.count:
        raise Fault(f"{lines} records of {options.count} pages")
    trial = Trial(options, archive, folder / "out.jsonl")
    for n in range(options.kills):
        done = killed(trial, clean, dice)
        trial.run(dice.randint(1, 4), "--resume")
        trial.check(clean, done)
        print(f"{done}: resumed, same bytes")
    for way in (signal.SIGINT, signal.SIGTERM):
        for _ in range(max(1, options.kills // 4)):
            size = int(dice.random() * 0.9 * len(clean))
            was = trial.stop(way, size, dice.randint(1, 4))
            rest = trial.written() if was else len(clean)
            if rest > 0 and clean[rest - 1:rest] != b"\n":
                raise Fault(f"{way.name}: {trial.part} ends within a line")
            trial.run(dice.randint(1, 4), "--resume")
            trial.check(clean, way.name)
            print(f"{way.name} at {size} bytes, ended at {rest}: resumed, same bytes")
    trial.run(2, "--resume")
    before = trial.output.stat()
    trial.run(2, "--resume")
    if (trial.output.stat().st_mtime_ns, trial.output.stat().st_ino) != (before.st_mtime_ns, before.st_ino):
        raise Fault("--resume wrote a finished file again")
    trial.check(clean, "--resume on nothing, then on a finished file")
    print("--resume on nothing runs it all, on a finished file nothing")
    stranger(options, trial, clean, folder)


def stranger(options, trial, clean, folder):
    """The beginning of one archive's output must not be gone on with from another's records."""
    other = Trial(options, articles.archive(options.form, options.count, str(folder), seed="other"), trial.output)
    begun = clean[:clean.index(b"\n", len(clean) // 2) + 1]
    other.part.write_bytes(begun)
    process = other.start(2, "--resume")
    _, messages = process.communicate(timeout=1000)
    if process.returncode == 0 or other.part.read_bytes() != begun or other.part.name not in messages:
        raise Fault(f"--resume on another archive's output: status {process.returncode}, {messages!r}")
    refusal = [line for line in messages.splitlines() if other.part.name in line]
    print(f"--resume on another archive's output: {refusal[0]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=".build/release/onrecord")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--form", default="jsonl")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("options", nargs="*")
    options = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp())
    try:
        trials(options, articles.archive(options.form, options.count, str(folder)), folder)
    except Fault as fault:
        sys.exit(f"{fault}\nkept in {folder}")
    shutil.rmtree(folder)
    print("every run came to the same bytes")


main()
