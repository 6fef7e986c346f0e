"""Paths of archives → the records of all articles in them."""

import json
import os
import shlex
import tempfile
from subprocess import DEVNULL, PIPE, Popen

from .binary import find
from .process import ending, environment, last_words
from .rows import failed, frames, row_of
from .schema import RECORD, RECORD_WITH_LINE


def warc_records(spark, paths, binary="onrecord", arguments=(), read=None, line=False):
    """The records of all articles in these archives, one file a task, as a DataFrame with the schema `RECORD`.

    paths: of WARC files, or of anything else that `onrecord extract` reads, as the executors see them.
    read: the command that writes the file {} to its standard output, when the executors cannot open it themselves:
        "hadoop fs -cat {}", "aws s3 cp --quiet {} -", "curl -sSf {}".
    binary, arguments, line: as in `records`.

    An article that cannot be read is an error row, as ever. So is a file that cannot be read, or not to its end: with
    its path as the id, after the records it gave.
    """
    schema = RECORD_WITH_LINE if line else RECORD

    def extract(batches):
        for batch in batches:
            for path in batch["path"]:
                yield from frames(rows_of(path, find(binary), arguments, read), schema)

    # A file is a gigabyte and minutes of work: a slice, a partition and a task for each.
    rows = spark.sparkContext.parallelize([(path,) for path in paths], max(1, len(paths)))
    return spark.createDataFrame(rows, "path string").mapInPandas(extract, schema)


def rows_of(path, program, arguments, read):
    """The rows of one file's articles; where it could not be read to its end, one more that says so."""
    extract = [program, "extract", "--to", "jsonl", "--quiet", "--jobs", "1", *arguments]
    with tempfile.TemporaryFile() as words:
        options = {"stdout": PIPE, "stderr": words, "env": environment()}
        if read:
            reader = Popen([word.replace("{}", path) for word in shlex.split(read)], stdin=DEVNULL, **options)
            processes = [reader, Popen([*extract, "-"], stdin=reader.stdout, **options)]
            reader.stdout.close()
        else:
            processes = [Popen([*extract, path], stdin=DEVNULL, **options)]
        try:
            for line in processes[-1].stdout:
                if line.endswith(b"\n"):
                    yield row_of(placed(line[:-1], path))
            statuses = [process.wait() for process in processes]
        finally:
            for process in processes:
                process.kill()
                process.wait()
            processes[-1].stdout.close()
        words.seek(0)
        said = last_words(words.read())
    # The tool first: when it stops, its reader dies of a closed pipe.
    for process, status in reversed([*zip(processes, statuses)]):
        if status != 0:
            code = "crashed" if status < 0 else "unreadable"
            # By its name alone: where it is differs from machine to machine, and the row must not.
            name = os.path.basename(process.args[0])
            yield failed(path, code, f"{name} on this file: {ending(status)}{said}", path=path)
            return


def placed(line, path):
    """The line with the file it came from, which the tool does not know when it reads a pipe."""
    name = json.dumps(path, ensure_ascii=False)
    return line.replace(b'"input":{"path":null,', f'"input":{{"path":{name},'.encode(), 1)
