"""The filter around the tool: one row for each article, whatever happens to the process."""

import os
import subprocess
import time
import unittest
from unittest import mock

from common import EXTRACT, MISHAPS, TOOL, text
from onrecord_spark.articles import article_of
from onrecord_spark.filter import Filter


def rows(ids, command=(MISHAPS, TOOL), limit=30, **more):
    with Filter([*command, *EXTRACT], limit) as filter:
        return list(filter.rows(article_of({"id": id, "text": text(number), **more}) for number, id in enumerate(ids)))


def outcome(row):
    return row["error"]["code"] if row["error"] else row["text"]


class FilterTests(unittest.TestCase):
    maxDiff = None

    def test_the_rows_are_the_tools_lines(self):
        ids = [str(number) for number in range(300)]
        given = b"".join(article_of({"id": id, "text": text(int(id))}).line + b"\n" for id in ids)
        lines = subprocess.run([TOOL, *EXTRACT], input=given, capture_output=True, check=True).stdout.splitlines()
        found = rows(ids, command=[TOOL])
        self.assertEqual([row["id"] for row in found], ids)
        for row, line in zip(found, lines):
            offset = line.index(b'"offset":') + len(b'"offset":')
            end = line.index(b",", offset)
            self.assertEqual(row["line"].encode(), line[:offset] + b"null" + line[end:])
        self.assertTrue(all(row["figures"] and row["claims"] for row in found))

    def test_a_crash_costs_its_own_article_alone(self):
        ids = [f"{number}#crash" if number in (0, 70, 71, 199) else str(number) for number in range(200)]
        found = rows(ids)
        self.assertEqual([row["id"] for row in found], ids)
        for number, row in enumerate(found):
            self.assertEqual(outcome(row), "crashed" if ids[number].endswith("#crash") else text(number))
        self.assertEqual(
            found[70]["error"]["message"],
            "onrecord, given this article alone: it died of SIGSEGV; its last words: about to fail",
        )

    def test_an_article_that_is_read_alone_is_not_to_blame(self):
        ids = ["a", "b#flaky", "c", "d#flaky", "e"]
        self.assertEqual([outcome(row) for row in rows(ids)], [text(number) for number in range(5)])

    def test_a_hang_costs_the_limit_and_its_own_article(self):
        start = time.monotonic()
        found = rows(["a", "b#hang", "c"], limit=3)
        self.assertEqual([outcome(row) for row in found], [text(0), "timedOut", text(2)])
        self.assertIn("no answer within 3 seconds", found[1]["error"]["message"])
        self.assertLess(time.monotonic() - start, 30)

    def test_a_tool_that_does_not_start_blames_no_article(self):
        with mock.patch.dict(os.environ, ONRECORD_MISHAP="start"):
            with self.assertRaisesRegex(RuntimeError, "does not work on this machine.*status 1.*libsomething"):
                rows(["a", "b"])

    def test_a_tool_that_answers_otherwise_is_no_filter(self):
        with self.assertRaisesRegex(RuntimeError, "expected one line for each"):
            rows(["a"], command=["sh", "-c", f"""{TOOL} "$@" | sed -u 's/"id":"a"/"id":"b"/'""", "sh"])

    def test_long_lines_do_not_block(self):
        found = rows(["a", "b", "c"], url="https://harben.example/" + 5_000_000 * "x")
        self.assertEqual([len(row["url"]) for row in found], 3 * [5_000_023])

    def test_a_slow_consumer_is_not_the_tools_fault(self):
        with Filter([TOOL, *EXTRACT], 1) as filter:
            found = []
            for row in filter.rows(article_of({"id": str(n), "text": text(n)}) for n in range(3)):
                time.sleep(1.2)
                found.append(outcome(row))
        self.assertEqual(found, [text(number) for number in range(3)])

    def test_the_row_does_not_tell_where_the_line_stood(self):
        alone = rows(["b"], command=[TOOL])[0]
        self.assertEqual(alone["input"]["offset"], None)
        missing = {"id": 'c "\\', "pass": '{"error":{"code":"badInput","message":"standard input, line 7: "}}'}
        with Filter([TOOL, *EXTRACT], 30) as filter:
            found = list(filter.rows(map(article_of, ({"id": "a", "text": "One."}, missing))))
        self.assertEqual(found[1]["error"]["code"], "badInput")
        self.assertTrue(found[1]["error"]["message"].startswith("expected one of the keys"), found[1]["error"])
        self.assertEqual(found[1]["pass"], missing["pass"])

    def test_what_is_passed_through_is_not_touched(self):
        for given, expected in (
            ('{"a": 1.10, "b": [null]}', '{"a": 1.10, "b": [null]}'),
            ('{\n"a": "\\n"}\n', '{ "a": "\\n"}'),
            ("no JSON \"\n", '"no JSON \\"\\n"'),
            ("null", None),
        ):
            self.assertEqual(rows(["a"], command=[TOOL], **{"pass": given})[0]["pass"], expected)
            self.assertEqual(rows(["a#crash"], **{"pass": given})[0]["pass"], expected)

    def test_a_closed_filter_leaves_no_process(self):
        with Filter([TOOL, *EXTRACT], 30) as filter:
            found = filter.rows(article_of({"id": str(n), "text": text(n)}) for n in range(1000))
            next(found)
            process = filter._process._process
        self.assertIsNotNone(process.returncode)


if __name__ == "__main__":
    unittest.main()
