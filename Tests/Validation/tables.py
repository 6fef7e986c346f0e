"""Holds the tables, as CSV and as SQLite, against the records they are made from, by the tools that will read them.

    tables.py --tool .build/release/onrecord PATH…             from pages
    tables.py --tool .build/release/onrecord --records FILE    from record lines that are there already

What must stand in each table is worked out here a second time, from the record lines. DuckDB, Python's csv and SQLite
read what the tool wrote. Ends with the number of checks passed and failed; status 1 if any failed.
"""

import argparse
import csv
import json
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import time

import duckdb

from expected import KINDS, figures_by_source, quotes_by_name, rows, unnamed_claims
from validate import Tally, parsed, read

FORMULA = tuple("=+-@\t\r")


def with_pass(path):
    """The records of a file, with what the caller passed through as it stands there: JSON nobody has read."""
    records = parsed(read(path))
    with open(path, encoding="utf-8", newline="\n") as lines:
        for record, line in zip(records, lines):
            start = line.index(',"pass":') + len(',"pass":')
            end = json.JSONDecoder().raw_decode(line, start)[1]
            record["pass"] = None if record["pass"] is None else line[start:end]
    return records


def run(tool, *arguments):
    done = subprocess.run([tool, *map(str, arguments)], capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{tool} {' '.join(map(str, arguments))}: status {done.returncode}\n{done.stderr.decode()}")
    return done.stdout.decode()


def difference(found, wanted):
    """The first rows that only one of two lists has."""
    missing = [row for row in wanted if row not in found]
    extra = [row for row in found if row not in wanted]
    return [f"missing: {row}" for row in missing[:2]] + [f"not expected: {row}" for row in extra[:2]] + (
        ["same rows, another order or number"] if not missing and not extra and found != wanted else []
    )


def cell(value):
    """A value as a CSV field holds it; an empty text and null are told apart by quotation marks alone."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return "'" + value if value.startswith(FORMULA) else value
    return str(value)


# MARK: CSV


def check_csv(tally, folder, wanted):
    for name, kinds in KINDS.items():
        with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
            text = file.read()
        header, *found = list(csv.reader(text.splitlines(keepends=True), strict=True))
        tally.check(f"{name}.csv: columns", [] if header == list(kinds) else [f"{header}"])
        tally.check(f"{name}.csv: CRLF", [] if text.endswith("\r\n") else ["the last line does not end so"])
        expected = [[cell(row[column]) for column in kinds] for row in wanted[name]]
        tally.check(f"{name}.csv: rows", [] if found == expected else difference(found, expected))


TYPES = {
    "text": {"VARCHAR", "DATE", "TIMESTAMP", "TIMESTAMP WITH TIME ZONE"},
    "integer": {"BIGINT"},
    "decimal": {"BIGINT", "DOUBLE"},
    "boolean": {"BOOLEAN"},
}


def check_duckdb(tally, folder, records_path, records, wanted):
    db = duckdb.connect()
    for name, kinds in KINDS.items():
        db.execute(f"CREATE TABLE {name} AS FROM read_csv('{folder}/{name}.csv', sample_size = -1)")
        found = {column: kind for column, kind, *_ in db.execute(f"DESCRIBE {name}").fetchall()}
        wrong = [
            f"{column}: {found.get(column)}, expected {kind}"
            for column, kind in kinds.items()
            if any(row[column] is not None for row in wanted[name]) and found.get(column) not in TYPES[kind]
        ]
        tally.check(f"DuckDB reads {name}.csv with its types", wrong)
        count = db.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        tally.check(f"DuckDB reads every row of {name}.csv", [] if count == len(wanted[name]) else [f"{count} rows"])

    said = db.execute("""
        SELECT figures.article_id, figure_id, figures.low, claims.text, actors.name
        FROM figures JOIN claim_figures USING (article_id, figure_id) JOIN claims USING (article_id, claim_id)
        LEFT JOIN actors ON actors.article_id = claims.article_id AND actors.actor_id = claims.source_actor_id
    """).fetchall()
    expected = []
    for record in records:
        for claim in record["claims"]:
            actor = (claim["source"] or {}).get("actor")
            name = next((actor_["name"] for actor_ in record["actors"] if actor_["id"] == actor), None)
            for id in claim["figures"]:
                low = next(figure["low"] for figure in record["figures"] if figure["id"] == id)
                expected.append((record["id"], id, low, claim["text"], name))
    key = lambda row: tuple(map(str, row[:2])) + (row[3],)
    said, expected = sorted(said, key=key), sorted(expected, key=key)
    same = said and said == expected
    tally.check("DuckDB joins figures to who said them", [] if same else difference(said, expected) or ["no rows"])

    for name in ("mentions", "hedges", "figures"):
        off = db.execute(f"""
            SELECT count(*) FROM {name} JOIN articles USING (article_id)
            WHERE substring(articles.text, "start" + 1, "end" - "start") <> ltrim({name}.text, '''')
              AND substring(articles.text, "start" + 1, "end" - "start") <> {name}.text
        """).fetchone()[0]
        tally.check(f"DuckDB finds {name} where they stand", [] if off == 0 else [f"{off} elsewhere"])

    db.execute(f"CREATE TABLE records AS FROM read_json('{records_path}', format = 'newline_delimited')")
    types = {column: kind for column, kind, *_ in db.execute("DESCRIBE records").fetchall()}
    wrong = [key for key in ("figures", "claims", "quotes", "actors") if not types[key].startswith("STRUCT(")]
    wrong += [key for key in ("id", "text", "language") if types[key] != "VARCHAR"]
    tally.check("DuckDB reads the record lines with their types", wrong)
    off = db.execute("""
        WITH lines AS (SELECT id AS article_id, unnest(figures) AS figure FROM records)
        SELECT count(*) FROM lines FULL JOIN figures
          ON figures.article_id = lines.article_id AND figures.figure_id = lines.figure.id
        WHERE figures.low IS DISTINCT FROM lines.figure.low OR figures.kind IS DISTINCT FROM lines.figure.kind
    """).fetchone()[0]
    tally.check("DuckDB finds the same figures in lines and tables", [] if off == 0 else [f"{off} differ"])


# MARK: SQLite


def faults(path):
    """What is wrong with a database file as a whole."""
    db = sqlite3.connect(path)
    try:
        found = [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"stray: {row}" for row in db.execute("PRAGMA foreign_key_check")]
        for table in ("claims", "quotes", "figures", "actors", "aliases"):
            if db.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", [table]).fetchone():
                db.execute(f"INSERT INTO {table}_search({table}_search, rank) VALUES ('integrity-check', 1)")
        return found
    except sqlite3.DatabaseError as error:
        return [f"{error}"]
    finally:
        db.close()


def check_sqlite(tally, path, records, wanted, moment):
    tally.check(f"SQLite {moment}: sound", faults(path))
    db = sqlite3.connect(path)
    for name, kinds in KINDS.items():
        columns = ", ".join(f'"{column}"' for column in kinds)
        found = db.execute(f"SELECT {columns} FROM {name}").fetchall()
        expected = [tuple(row[column] for column in kinds) for row in wanted[name]]
        same = sorted(map(repr, map(plain, found))) == sorted(map(repr, map(plain, expected)))
        tally.check(f"SQLite {moment}: rows of {name}", [] if same else difference(found, expected))
    for view, answer in (
        ("figures_by_source", figures_by_source),
        ("unnamed_claims", unnamed_claims),
        ("quotes_by_name", quotes_by_name),
    ):
        columns, expected = answer(records)
        found = db.execute(f"SELECT {', '.join(columns)} FROM {view}").fetchall()
        same = found and sorted(map(repr, map(plain, found))) == sorted(map(repr, map(plain, expected)))
        tally.check(f"SQLite {moment}: {view}", [] if same else difference(found, expected) or ["no answer"])
    db.close()


def plain(row):
    """Numbers as SQLite holds them: it has no booleans, and 3.0 is 3."""
    return tuple(float(value) if isinstance(value, (bool, int, float)) else value for value in row)


def check_kills(tally, tool, folder, records):
    """Killed at any moment, a database is sound, and a new run completes it."""
    store = pathlib.Path(tool).with_name("onrecord-store")
    lines = folder / "many.jsonl"
    with open(lines, "w", encoding="utf-8") as file:
        for round in range(40):
            for record in records:
                file.write(json.dumps({**record, "id": f"{round}/{record['id']}"}, ensure_ascii=False) + "\n")
    begin = time.monotonic()
    with open(lines, "rb") as input:
        subprocess.run([store, "write", folder / "whole.sqlite"], stdin=input, check=True)
    duration = time.monotonic() - begin
    chance = random.Random(4)
    path = folder / "killed.sqlite"
    stages = set()
    for _ in range(12):
        with open(lines, "rb") as input:
            process = subprocess.Popen([store, "write", path], stdin=input)
            time.sleep(chance.uniform(0, duration))
            process.kill()
            process.wait()
        tally.check("SQLite after kill -9: sound", faults(path))
        db = sqlite3.connect(path)
        if db.execute("SELECT 1 FROM sqlite_schema").fetchone():
            stages.add(db.execute("SELECT count(*) FROM articles").fetchone()[0])
        db.close()
    run(tool, "export", lines, "--to", "sqlite", "-o", path)
    db = sqlite3.connect(path)
    counts = [db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("articles", "figures")]
    expected = [40 * len(records), 40 * sum(len(record["figures"]) for record in records)]
    tally.check("SQLite is completed by a new run", faults(path) + ([] if counts == expected else [f"{counts}"]))
    db.close()
    print(f"killed with {sorted(stages)} articles in the database")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True)
    parser.add_argument("--records")
    parser.add_argument("paths", nargs="*")
    arguments = parser.parse_args()
    tally = Tally()
    source = ["export", arguments.records] if arguments.records else ["extract", *arguments.paths]

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        lines = folder / "records.jsonl"
        run(arguments.tool, *source, "-o", lines)
        records = with_pass(lines)
        tally.check("records found", [] if records else [f"none in {source}"])
        wanted = rows(records)

        run(arguments.tool, *source, "--to", "csv", "-o", folder / "csv")
        run(arguments.tool, "export", lines, "--to", "csv", "--jobs", "1", "-o", folder / "again")
        for table in KINDS:
            one, two = ((folder / place / f"{table}.csv").read_bytes() for place in ("csv", "again"))
            tally.check(f"{table}.csv: the same bytes again", [] if one == two else ["bytes differ"])
        check_csv(tally, folder / "csv", wanted)
        check_duckdb(tally, folder / "csv", lines, records, wanted)

        database = folder / "records.sqlite"
        run(arguments.tool, *source, "--to", "sqlite", "-o", database)
        check_sqlite(tally, database, records, wanted, "written")
        run(arguments.tool, "export", lines, "-o", database)
        check_sqlite(tally, database, records, wanted, "written again")
        if not arguments.records:
            check_kills(tally, arguments.tool, folder, records)

    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
