"""Files through the tool, one at a time, without Spark."""

import pathlib
import subprocess
import tempfile
import unittest

from common import ROOT, TOOL
from onrecord_spark.archives import rows_of

PAGE = str(ROOT / "Corpus" / "en" / "wire-river-alarm" / "source.html")


class FileTests(unittest.TestCase):
    def test_the_rows_are_the_tools_lines_whoever_opens_the_file(self):
        done = subprocess.run([TOOL, "extract", "--to", "jsonl", PAGE], capture_output=True, check=True, text=True)
        (row,) = rows_of(PAGE, TOOL, (), None)
        self.assertEqual(row["line"] + "\n", done.stdout)
        (read,) = rows_of(PAGE, TOOL, (), "cat {}")
        self.assertEqual((read["text"], read["input"]["path"]), (row["text"], PAGE))

    def test_what_cannot_be_read_is_a_row(self):
        (row,) = rows_of("/no/such.html", TOOL, (), None)
        self.assertEqual((row["id"], row["error"]["code"]), ("/no/such.html", "unreadable"))
        self.assertIn("it ended with status 2; its last words: onrecord: cannot open /no/such.html", row["error"]["message"])
        self.assertEqual(row["input"]["path"], "/no/such.html")

    def test_a_reader_that_fails_is_a_row_after_what_it_gave(self):
        with tempfile.TemporaryDirectory() as folder:
            reader = pathlib.Path(folder) / "reader"
            reader.write_text('#!/bin/sh\ncat "$1"\necho the connection is lost >&2\nexit 3\n')
            reader.chmod(0o755)
            *rows, row = rows_of(PAGE, TOOL, (), f"{reader} {{}}")
        self.assertEqual([one["error"] for one in rows], [None])
        self.assertEqual(row["error"]["code"], "unreadable")
        self.assertIn("it ended with status 3; its last words: the connection is lost", row["error"]["message"])

    def test_a_tool_that_dies_is_a_row_after_what_it_gave(self):
        with tempfile.TemporaryDirectory() as folder:
            tool = pathlib.Path(folder) / "onrecord"
            tool.write_text(f'#!/bin/sh\n{TOOL} "$@"\necho \'{{"half a\' | tr -d "\\n"\nkill -SEGV $$\n')
            tool.chmod(0o755)
            *rows, row = rows_of(PAGE, str(tool), (), None)
        self.assertEqual([one["error"] for one in rows], [None])
        self.assertEqual((row["id"], row["error"]["code"]), (PAGE, "crashed"))
        self.assertIn("it died of SIGSEGV", row["error"]["message"])


if __name__ == "__main__":
    unittest.main()
