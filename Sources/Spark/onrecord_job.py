"""Articles in, records out, as Parquet: a job for spark-submit.

    spark-submit --archives onrecord-VERSION-linux-ARCH.tar.gz#onrecord --py-files onrecord_spark.zip \\
        onrecord_job.py --from jsonl INPUT… --output FOLDER

One row for each article, with the schema of `onrecord_spark.RECORD`; where there is no record, `error` says why. Spark
commits a task's file when the task is done, and writes `_SUCCESS` when all are: a task that is tried again, or twice at
the same time, leaves its rows once. A folder that is there already is refused, unless `--overwrite` is given.
"""

import argparse
import shlex

from pyspark.sql import SparkSession, functions

from onrecord_spark import records, warc_records

# Pages are large: more of them at once would fill an executor's memory.
PAGES_AT_ONCE = 100
LINE = "id html html_base64 text url published captured pass".split()


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="+", metavar="INPUT")
    parser.add_argument(
        "--from", dest="form", choices=("jsonl", "parquet", "warc", "list"), required=True,
        help="JSON lines as `onrecord extract` takes them; Parquet with the same columns, or `page` with the page's "
        "bytes; WARC files, one a task; or text files that list WARC files, one path a line")
    parser.add_argument("--output", required=True, metavar="FOLDER")
    parser.add_argument("--overwrite", action="store_true", help="put the new rows in place of a folder that is there")
    parser.add_argument("--partitions", type=int, help="deal the articles out to this many tasks; 1,000 or more each")
    parser.add_argument("--binary", default="onrecord", help="the program, where it is not sent along as `onrecord`")
    parser.add_argument("--arguments", type=shlex.split, default=[], help='for onrecord extract: "--claims all"')
    parser.add_argument("--limit", type=float, default=60, help="seconds that one article may take")
    parser.add_argument("--read", help='what writes the WARC file {} to a pipe: "hadoop fs -cat {}"')
    parser.add_argument("--line", action="store_true", help="keep each record's JSON too, in the column line")
    return parser.parse_args()


def main():
    given = options()
    spark = SparkSession.builder.appName("onrecord").getOrCreate()
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", PAGES_AT_ONCE)
    common = {"binary": given.binary, "arguments": given.arguments, "line": given.line}
    if given.form in ("warc", "list"):
        paths = given.inputs
        if given.form == "list":
            paths = [row.value.strip() for row in spark.read.text(paths).collect() if row.value.strip()]
        found = warc_records(spark, paths, read=given.read, **common)
    else:
        articles = spark.read.parquet(*given.inputs) if given.form == "parquet" else lines(spark, given.inputs)
        if given.partitions:
            articles = articles.repartition(given.partitions)
        found = records(articles, limit=given.limit, **common)
    found.write.mode("overwrite" if given.overwrite else "errorifexists").parquet(given.output)
    spark.stop()


def lines(spark, paths):
    """Articles in JSON lines. One that is no JSON object has no content, and itself as what is passed through."""
    kind = ", ".join(f"`{name}` string" for name in [*LINE, "broken"])
    read = spark.read.option("columnNameOfCorruptRecord", "broken").schema(kind).json(paths)
    return read.withColumn("pass", functions.coalesce("pass", "broken")).drop("broken")


if __name__ == "__main__":
    main()
