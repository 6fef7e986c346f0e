"""Articles in a DataFrame → records."""

import base64
import json

from pyspark.sql import functions
from pyspark.sql.types import BinaryType, StringType

from .binary import find
from .filter import Article, Filter
from .rows import frames
from .schema import RECORD, RECORD_WITH_LINE

CONTENTS = {"html": StringType(), "page": BinaryType(), "html_base64": StringType(), "text": StringType()}
FACTS = {"url": StringType(), "published": StringType(), "captured": StringType(), "pass": StringType()}


def records(articles, binary="onrecord", arguments=(), limit=60, line=False):
    """The record of each article, or the row that says why there is none, as a DataFrame with the schema `RECORD`.

    articles: a DataFrame with the columns `id` and one or more of `html` (a page already decoded), `page` (its bytes as
        fetched), `html_base64` (the same as text) and `text`, of which each row has one; and, if you like, `url`,
        `published`, `captured` (ISO 8601) and `pass` (JSON text, handed through unread). Other columns are passed over;
        join by id to have them again. Pages are large: have `spark.sql.execution.arrow.maxRecordsPerBatch` at 100 or
        so, for its 10,000 are a gigabyte at once.
    binary: the program: its path, its name among the job's files and archives, or a command on the PATH.
    arguments: more of `onrecord extract`, such as ("--claims", "all").
    limit: seconds that one article may take; then it becomes an error row, `timedOut`. The tool's own limits come long
        before, and are the same everywhere; this one guards against a hang.
    line: add the column `line`, the record as JSON, which `onrecord export` takes.

    An article at which the tool dies becomes an error row, `crashed`; those beside it come out as ever. The same
    articles give the same rows, however they are partitioned, so that a task may be run again.
    """
    schema = RECORD_WITH_LINE if line else RECORD
    command = ["extract", "--from", "jsonl", "--to", "jsonl", "--jobs", "1", "--quiet", *arguments, "-"]

    def extract(batches):
        with Filter([find(binary), *command], limit) as filter:
            for batch in batches:
                yield from frames(filter.rows(articles_of(batch)), schema)

    return articles.select(columns_of(articles)).mapInPandas(extract, schema)


def columns_of(articles):
    """The columns that are sent; raises a ValueError that says what is missing, or what has another type."""
    given = {field.name: field.dataType for field in articles.schema}
    if "id" not in given:
        raise ValueError(f"no column id; the articles have {', '.join(given)}")
    if not any(name in given for name in CONTENTS):
        raise ValueError(f"none of the columns {', '.join(CONTENTS)}; the articles have {', '.join(given)}")
    wanted = {name: kind for name, kind in (CONTENTS | FACTS).items() if name in given}
    for name, kind in wanted.items():
        if given[name] != kind:
            raise ValueError(f"column {name} is {given[name].simpleString()}; expected {kind.simpleString()}")
    # Ids become text here: in pandas a column of numbers with one null turns to floats.
    return [functions.col("id").cast("string").alias("id"), *(functions.col(name) for name in wanted)]


def articles_of(batch):
    """The articles of a data frame, as lines for the tool."""
    names = list(batch.columns)
    for values in zip(*(batch[name] for name in names)):
        # Null is None or NaN, as pandas likes; what has a value is of the one type that `columns_of` lets through.
        given = {name: value for name, value in zip(names, values) if isinstance(value, (str, bytes, bytearray))}
        yield article_of(given)


def article_of(given):
    """The article with these values, as a line for the tool."""
    given = dict(given)
    passed = given.pop("pass", "")
    if "page" in given:
        given["html_base64"] = base64.b64encode(given.pop("page")).decode()
    # An article without an id has the empty one: the tool's own name for it would be its place in the pipe.
    given.setdefault("id", "")
    line = json.dumps(given, ensure_ascii=False, separators=(",", ":"))
    passed = one_line(passed) if passed else None
    if passed:
        line = f'{line[:-1]},"pass":{passed}}}'
    return Article(given["id"], line.encode(), passed)


def one_line(passed):
    """JSON text as it stands, on one line; as a JSON string if it is not JSON; None for null."""
    try:
        value = json.loads(passed)
    except ValueError:
        return json.dumps(passed, ensure_ascii=False)
    return None if value is None else passed.replace("\r", " ").replace("\n", " ").strip()
