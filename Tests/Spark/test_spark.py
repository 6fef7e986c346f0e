"""On a cluster in small: two executors, each a Java process of its own, as on many machines.

ONRECORD_ARTICLES is how many articles the large test takes: 1,000 unless it is set.
"""

import json
import os
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import time
import unittest
import zipfile
from decimal import Decimal

import duckdb

from common import HAS_JAVA, MISHAPS, ROOT, TOOL, text

COUNT = int(os.environ.get("ONRECORD_ARTICLES", "1000"))
CRASHERS = 5
JOB = str(ROOT / "Sources" / "Spark" / "onrecord_job.py")
ARTICLES = str(ROOT / "Tests" / "Long" / "articles.py")
MODULE = ROOT / "Sources" / "Spark" / "onrecord_spark"
CLUSTER = "local-cluster[2,1,1024]"


def setting():
    """The environment in which Spark starts: its own folder, and this Python."""
    import pyspark

    return {"SPARK_HOME": os.path.dirname(pyspark.__file__), "PYSPARK_PYTHON": sys.executable}


def zipped(folder):
    """The module as `--py-files` takes it."""
    path = folder / "onrecord_spark.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(MODULE.glob("*.py")):
            archive.write(file, f"{MODULE.name}/{file.name}")
    return path


def digest(folder):
    """Of all rows of a table, in the order of their ids."""
    rows = f"SELECT id, md5(to_json(row)::VARCHAR) AS sum FROM read_parquet('{folder}/*.parquet') AS row"
    return duckdb.execute(f"SELECT md5(string_agg(sum, '' ORDER BY id)) FROM ({rows})").fetchone()


@unittest.skipUnless(HAS_JAVA, "no java on the PATH, and no JAVA_HOME: Spark needs Java 17 or 21")
class SparkTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        os.environ.update(setting())
        from pyspark.sql import SparkSession

        options = {
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.sql.execution.arrow.maxRecordsPerBatch": "100",
            "spark.sql.shuffle.partitions": "4",
        }
        builder = SparkSession.builder.master(CLUSTER)
        for name, value in options.items():
            builder = builder.config(name, value)
        cls.spark = builder.getOrCreate()
        cls.spark.sparkContext.setLogLevel("OFF")
        cls.spark.sparkContext.addPyFile(str(zipped(cls.folder)))
        cls.mishaps = str(cls.folder / "onrecord")
        pathlib.Path(cls.mishaps).write_text(f'#!/bin/sh\nexec "{sys.executable}" "{MISHAPS}" "{TOOL}" "$@"\n')
        os.chmod(cls.mishaps, 0o755)
        cls.addClassCleanup(cls.spark.stop)

    def articles(self, rows, kinds="id string, text string", partitions=2):
        return self.spark.createDataFrame(rows, kinds).repartition(partitions)

    def found(self, frame, **options):
        from onrecord_spark import records

        return {row.id: row for row in records(frame, **{"binary": TOOL, **options}).collect()}

    def test_crashes_in_many_articles_cost_one_row_each_and_runs_are_alike(self):
        from onrecord_spark import RECORD, records

        source = str(self.folder / "articles.jsonl")
        subprocess.run([sys.executable, ARTICLES, "--count", str(COUNT), "--form", "jsonl", "-o", source], check=True)
        articles = self.spark.read.schema("id string, html string, html_base64 string, url string").json(source)
        bad = [COUNT * part // CRASHERS + 7 for part in range(CRASHERS)]
        numbered = articles.selectExpr("if(cast(right(id, 7) AS int) IN (%s), concat(id, '#crash'), id) AS id"
                                       % ", ".join(map(str, bad)), "html", "html_base64", "url")
        seen = []
        for partitions in (2, 7):
            target = str(self.folder / f"records-{partitions}")
            start = time.monotonic()
            records(numbered.repartition(partitions), binary=self.mishaps).write.parquet(target)
            table = self.spark.read.parquet(target)
            self.assertEqual(table.schema, RECORD)
            self.assertEqual(table.count(), COUNT)
            self.assertEqual(table.select("id").distinct().count(), COUNT)
            self.assertEqual(table.where("error IS NULL").count(), COUNT - CRASHERS)
            failures = table.where("error IS NOT NULL").select("id", "error.code").collect()
            self.assertEqual({row.code for row in failures}, {"crashed"})
            self.assertEqual(sorted(int(row.id[-13:-6]) for row in failures), bad)
            seen.append(digest(target))
            seconds = time.monotonic() - start
            print(f"{COUNT} articles in {partitions} partitions: {CRASHERS} error rows, {seconds:.0f} s, {seen[-1][0]}")
        self.assertEqual(seen[0], seen[1])

        claims = f"SELECT unnest(claims, recursive := true) FROM read_parquet('{target}/*.parquet')"
        count = duckdb.execute(f"SELECT count(*), count(DISTINCT voice) FROM ({claims})").fetchone()
        exploded = table.selectExpr("explode(claims) AS claim")
        self.assertEqual(count, tuple(exploded.selectExpr("count(*)", "count(DISTINCT claim.voice)").first()))
        self.assertGreater(count[0], COUNT)
        low = f"SELECT typeof(figures[1].low) FROM read_parquet('{target}/*.parquet') WHERE len(figures) > 0"
        self.assertEqual(duckdb.execute(low).fetchone(), ("DECIMAL(38,12)",))

    def test_a_hang_costs_one_row(self):
        ids = ["a", "b#hang", "c", "d"]
        found = self.found(self.articles([(id, text(0)) for id in ids], partitions=1), binary=self.mishaps, limit=5)
        self.assertEqual([id for id in ids if found[id].error], ["b#hang"])
        self.assertEqual(found["b#hang"].error.code, "timedOut")

    def test_rows_of_every_sort(self):
        utf16 = ROOT / "Corpus" / "en" / "utf16-ferries" / "source.html"
        rows = [
            ("plain", text(1), None, None),
            ("pageBytes", None, utf16.read_bytes(), None),
            ("nothing", None, None, None),
            ("é𝒳中\u0000", "Zoë Müller said “naïve” 𝒳 costs €0.000000012.", None, '{"n": 1.10}'),
            ("large", "Ada Holm said so. " + 5_000_000 // 200 * ("The " + 192 * "o" + "h.\n\n"), None, None),
            (None, text(1), None, None),
        ]
        found = self.found(self.articles(rows, "id string, text string, page binary, pass string", partitions=3))
        self.assertEqual(len(found), len(rows))
        self.assertEqual(found["nothing"].error.code, "badInput")
        self.assertEqual([id for id, row in found.items() if row.error], ["nothing"])
        line = subprocess.run([TOOL, "extract", "--to", "jsonl", utf16], capture_output=True, check=True).stdout
        self.assertEqual(found["pageBytes"].text, json.loads(line)["text"])
        self.assertEqual(found["é𝒳中\u0000"]["pass"], '{"n": 1.10}')
        self.assertEqual(found["é𝒳中\u0000"].text, rows[3][1])
        self.assertEqual(found["é𝒳中\u0000"].figures[0].low, Decimal("0.000000012"))
        self.assertEqual(found["large"].text, rows[4][1])
        self.assertEqual(found[""].claims[0].text, found["plain"].claims[0].text)
        figure = found["plain"].figures[0]
        self.assertEqual((figure.low, figure.unit, figure.start), (Decimal(3), None, 33))

    def test_empty_partitions_and_no_articles_at_all(self):
        self.assertEqual(list(self.found(self.articles([("a", text(0))], partitions=8))), ["a"])
        self.assertEqual(self.found(self.articles([])), {})

    def test_numbers_as_ids(self):
        rows = [(1, text(0)), (None, text(1)), (2**53 + 1, text(2))]
        found = self.found(self.articles(rows, "id bigint, text string"))
        self.assertEqual(sorted(found), ["", "1", str(2**53 + 1)])

    def test_columns_that_cannot_be_meant(self):
        with self.assertRaisesRegex(ValueError, "no column id"):
            self.found(self.articles([("a",)], "name string"))
        with self.assertRaisesRegex(ValueError, "none of the columns html, page"):
            self.found(self.articles([("a",)], "id string"))
        with self.assertRaisesRegex(ValueError, "published is int; expected string"):
            self.found(self.articles([("a", text(0), 1)], "id string, text string, published int"))

    def test_a_program_that_is_not_there_or_does_not_start_ends_the_job(self):
        from pyspark.errors import PySparkException

        one = self.articles([("a", text(0))], partitions=1)
        with self.assertRaisesRegex(PySparkException, "no program onrecrod on .* Send it along"):
            self.found(one, binary="onrecrod")
        with self.assertRaisesRegex(PySparkException, "does not work on this machine: it ended with status 1"):
            self.found(one, binary="/bin/false")

    def test_files_one_a_task(self):
        from onrecord_spark import warc_records

        pages = sorted(str(path) for path in (ROOT / "Corpus" / "en").glob("*/source.html"))
        missing = str(self.folder / "missing.html")
        lines = subprocess.run([TOOL, "extract", "--to", "jsonl", *pages], capture_output=True, check=True).stdout
        frame = warc_records(self.spark, [*pages, missing], binary=TOOL, line=True)
        self.assertEqual(frame.rdd.getNumPartitions(), len(pages) + 1)
        found = {row.id: row for row in frame.collect()}
        self.assertEqual(found.pop(missing).error.code, "unreadable")
        self.assertEqual([found[path].line for path in pages], lines.decode().splitlines())
        read = warc_records(self.spark, pages[:2], binary=TOOL, read="cat {}").collect()
        self.assertEqual([row.input.path for row in read], pages[:2])
        self.assertEqual([row.text for row in read], [found[path].text for path in pages[:2]])

    def test_archives_whole_and_cut_short(self):
        from onrecord_spark import warc_records

        paths = []
        for seed in ("1", "2", "3"):
            paths.append(str(self.folder / f"{seed}.warc.gz"))
            make = [sys.executable, ARTICLES, "--count", "20", "--form", "warc.gz", "--seed", seed, "-o", paths[-1]]
            subprocess.run(make, check=True)
        whole = pathlib.Path(paths[2]).read_bytes()
        pathlib.Path(paths[2]).write_bytes(whole[: len(whole) * 2 // 3])
        lines = subprocess.run([TOOL, "extract", "--to", "jsonl", *paths], capture_output=True, check=True).stdout
        for read in (None, "cat {}"):
            rows = warc_records(self.spark, paths, binary=TOOL, read=read, line=True).collect()
            self.assertEqual([row.input.path for row in rows], sorted(row.input.path for row in rows))
            self.assertEqual([row.id for row in rows if not row.error], [
                record["id"] for record in map(json.loads, lines.splitlines()) if not record["error"]])
            self.assertEqual([row.input.path for row in rows if row.error], paths[2:])
            if not read:
                self.assertEqual([row.line for row in rows], lines.decode().splitlines())


@unittest.skipUnless(HAS_JAVA, "no java on the PATH, and no JAVA_HOME: Spark needs Java 17 or 21")
class JobTests(unittest.TestCase):
    """The job as it is submitted: the program in an archive, the module in a zip file."""

    def test_the_job(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            with tarfile.open(folder / "onrecord.tar.gz", "w:gz", compresslevel=1) as archive:
                archive.add(TOOL, "onrecord-0/bin/onrecord")
            source = folder / "articles.jsonl"
            lines = [json.dumps({"id": str(n), "text": text(n)}) for n in range(50)]
            source.write_text("\n".join([*lines, "{broken\n"]))
            submit = [
                pathlib.Path(setting()["SPARK_HOME"]) / "bin" / "spark-submit", "--master", CLUSTER,
                "--archives", f"{folder}/onrecord.tar.gz#onrecord", "--py-files", zipped(folder), JOB,
                "--from", "jsonl", source, "--output", folder / "records", "--partitions", "3", "--line",
            ]
            submit = list(map(str, submit))
            environment = {**os.environ, **setting()}
            done = subprocess.run(submit, capture_output=True, text=True, env=environment)
            self.assertEqual(done.returncode, 0, done.stderr[-3000:])
            again = subprocess.run(submit, capture_output=True, text=True, env=environment)
            self.assertNotEqual(again.returncode, 0)
            self.assertIn("already exists", again.stdout + again.stderr)

            table = f"read_parquet('{folder}/records/*.parquet')"
            found = duckdb.execute(f"SELECT id, line, error, pass FROM {table}").fetchall()
            self.assertEqual(len(found), 51)
            good = sorted((int(id), json.loads(line)["text"]) for id, line, error, _ in found if error is None)
            self.assertEqual(good, [(n, text(n)) for n in range(50)])
            (bad,) = [(id, error["code"], passed) for id, _, error, passed in found if error]
            self.assertEqual(bad, ("", "badInput", '"{broken"'))


if __name__ == "__main__":
    unittest.main()
