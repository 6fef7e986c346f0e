"""What the tests of Sources/Spark share."""

import os
import pathlib
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Sources" / "Spark"))

TOOL = os.environ.get("ONRECORD", str(ROOT / ".build" / "release" / "onrecord"))
MISHAPS = str(ROOT / "Tests" / "Spark" / "mishaps.py")
EXTRACT = ["extract", "--from", "jsonl", "--to", "jsonl", "--jobs", "1", "-"]
HAS_JAVA = bool(shutil.which("java") or os.environ.get("JAVA_HOME"))


def text(number):
    """A short article, another one for each number."""
    return f"HARBEN — The ferry Liara carried {number + 2} passengers on Monday, Mayor Edda Norlund told Unipress."
