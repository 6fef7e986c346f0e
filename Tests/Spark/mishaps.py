#!/usr/bin/env python3
"""The tool with mishaps: it runs `onrecord`, and dies or hangs where an article's id says so.

usage: mishaps.py ONRECORD ARGUMENT…

An id that ends in #crash makes it send itself the signal of a bad memory access, one that ends in #hang stops it for
good, #flaky makes it crash unless the article is the first it is given. Answers that came before may or may not have
got out by then, as with a real crash. With ONRECORD_MISHAP=start in the environment it dies before it has read a line.
"""
import os
import signal
import subprocess
import sys
import threading
import time


def hand_on(answers):
    for answer in answers:
        sys.stdout.buffer.write(answer)
        sys.stdout.buffer.flush()


def main():
    if os.environ.get("ONRECORD_MISHAP") == "start":
        sys.exit("libsomething.so.3: cannot open shared object file")
    tool = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    answers = threading.Thread(target=hand_on, args=(tool.stdout,), daemon=True)
    answers.start()
    for number, line in enumerate(sys.stdin.buffer):
        start = line[:200]
        if b"#crash\"" in start or (b"#flaky\"" in start and number > 1):
            print("about to fail", file=sys.stderr, flush=True)
            os.kill(os.getpid(), signal.SIGSEGV)
        if b"#hang\"" in start:
            time.sleep(3600)
        tool.stdin.write(line)
        tool.stdin.flush()
    tool.stdin.close()
    answers.join()
    sys.exit(tool.wait())


main()
