"""Holds the tool's output against Schemas/, by the implementations that its readers will use.

    validate.py --tool .build/release/onrecord PATH…      runs the tool over pages and checks what comes out
    validate.py --samples FOLDER                          checks the sample records as the tests laid them out

Ends with the number of checks passed and failed; status 1 if any failed.
"""

import argparse
import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import mistakes
import queries
from diffs import DiffChecks, check_diffs
from drafts import DraftChecks
from graphs import GraphChecks
from records import RecordChecks
from terms import TermChecks

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Tally:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, name, complaints):
        """Counts one check; complaints are what is wrong, an empty list when nothing is."""
        if complaints:
            self.failed += 1
            print(f"failed: {name}")
            for complaint in complaints[:5]:
                print(f"    {complaint}")
        else:
            self.passed += 1

    def check_refused(self, name, complaints, words):
        """Counts one check of something broken: a complaint must have these words."""
        if any(words in complaint for complaint in complaints):
            self.passed += 1
        else:
            self.check(name, [f"no complaint with {words!r}", *complaints])


def run(tool, *arguments, stdin=None):
    done = subprocess.run([tool, "extract", *arguments], input=stdin, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{tool} extract {' '.join(arguments)}: status {done.returncode}\n{done.stderr.decode()}")
    return done.stdout.decode("utf-8")


def read(path):
    return path.read_bytes().decode("utf-8")


def lines(text):
    """Not splitlines, which parts lines at U+2028 and the like as well."""
    return text.split("\n")[:-1]


def parsed(text):
    return [json.loads(line) for line in lines(text)]


def check_graphs(tally, documents, quads, graph_checks):
    """A graph for each document that says the same, and a store that answers."""
    store = queries.store(quads)
    graphs = {str(graph.identifier): graph for graph in store.graphs() if len(graph) > 0}
    same = set(graphs) == {document["id"] for document in documents}
    tally.check("a graph for each document", [] if same else ["graphs differ"])
    for document in documents:
        found = graphs.get(document["id"], [])
        tally.check(f"N-Quads of {document['identifier']}", graph_checks.quads_complaints(document, found))
    count, statements = sum(map(len, graphs.values())), len(set(lines(quads)))
    tally.check("rdflib reads every line", [] if count == statements else [f"{count} of {statements}"])
    return store


def check_line_filter(tally, tool):
    """One line out for each line in, in order, with its id; a broken line fails alone."""
    lines = [
        {"id": "one", "text": "Two officials said on Monday that 40 people had left.", "pass": {"row": 1}},
        '{"id": "two", "text": "cut off',
        {"id": "three", "html": "<html><body><article><p>Rain fell.</p></article></body></html>"},
        {"id": "four", "text": 4},
    ]
    stdin = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    records = parsed(run(tool, "--from", "jsonl", "--to", "jsonl", stdin=stdin.encode()))
    ids = [record["id"] for record in records]
    tally.check("a line out for each line in", [] if ids == ["one", "two", "three", "four"] else [f"ids {ids}"])
    failed = [record["error"] is not None for record in records]
    tally.check("a broken line fails alone", [] if failed == [False, True, False, True] else [f"failed: {failed}"])
    tally.check("pass is handed through", [] if records and records[0]["pass"] == {"row": 1} else ["pass is lost"])
    return records


def check_report(tally, tool, records, paths, record_checks):
    """The account of a run is in the form of its schema, and counts what the run wrote."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "report.json"
        run(tool, "--report", str(path), *paths)
        report = json.loads(read(path))
    tally.check("report of a run", record_checks.report_complaints(report))
    claims = sum(len(record["claims"]) for record in records)
    counted = report["counts"]["records"], report["counts"]["claims"]
    tally.check("the report counts", [] if counted == (len(records), claims) else [f"{counted}"])


def check_refusals(tally, records, documents, record_checks, graph_checks, tool):
    """Records and documents broken on purpose, each refused by whoever reads them, for the right reason."""

    def broken(change, originals):
        """The first that has room for the mistake, with it, and the words it must bring about."""
        for original in originals:
            result = copy.deepcopy(original)
            words = change(result)
            if words:
                return result, words
        return None, None

    for name, change in mistakes.all_of(mistakes.RecordMistakes):
        record, words = broken(change, (r for r in records if r["error"] is None))
        if record is None:
            tally.check(f"a record for {name}", ["no record has room for it"])
        elif tool:
            line = json.dumps(record, ensure_ascii=False) + "\n"
            done = subprocess.run([tool, "validate"], input=line.encode(), capture_output=True)
            tally.check_refused(f"record with {name}", done.stdout.decode().splitlines(), words)
            tally.check(f"status of a record with {name}", [] if done.returncode == 1 else [f"{done.returncode}"])

    for name, change in mistakes.all_of(mistakes.DocumentMistakes):
        document, words = broken(change, documents)
        if document is None:
            tally.check(f"a document for {name}", ["no document has room for it"])
        else:
            tally.check_refused(f"document with {name}", graph_checks.complaints(document), words)

    def number_as_string(r):
        r["figures"][0]["low"] = "40"

    def key_missing(r):
        del r["claims"][0]["stance"]

    def key_unknown(r):
        r["figures"][0]["colour"] = None

    original = next((r for r in records if r["figures"] and r["claims"]), None)
    for change in (number_as_string, key_missing, key_unknown) if original else ():
        record = copy.deepcopy(original)
        change(record)
        tally.check_refused(f"record with {change.__name__}, by its schema", record_checks.schema_complaints(record), "")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool")
    parser.add_argument("--samples", type=pathlib.Path)
    parser.add_argument("paths", nargs="*")
    arguments = parser.parse_args()

    tally = Tally()
    record_checks = RecordChecks(ROOT / "Schemas")
    graph_checks = GraphChecks(ROOT / "Schemas")
    draft_checks = DraftChecks(ROOT / "Schemas")
    term_checks = TermChecks(graph_checks.context, graph_checks.vocabulary, graph_checks.shapes)

    tally.check("every term is explained", list(term_checks.complaints()))
    tally.check("the shapes' currencies are the program's", term_checks.currency_complaints(ROOT))
    for path in sorted(ROOT.glob("Corpus/*/*/gold.json")):
        tally.check(f"gold of {path.parent.name}", record_checks.gold_complaints(path))

    if arguments.tool:
        records = parsed(run(arguments.tool, "--to", "jsonl", *arguments.paths))
        documents = parsed(run(arguments.tool, "--to", "jsonld", *arguments.paths))
        drafts = parsed(run(arguments.tool, "--to", "claimreview", *arguments.paths))
        quads = run(arguments.tool, "--to", "nquads", *arguments.paths)
        answers = {}
        check_report(tally, arguments.tool, records, arguments.paths, record_checks)
        check_diffs(tally, DiffChecks(ROOT / "Schemas"), arguments.tool, ROOT, run)
        tally.check("pages found", [] if records else [f"no pages under {arguments.paths}"])
        for record in check_line_filter(tally, arguments.tool):
            tally.check(f"record {record['id']}", record_checks.complaints(record))
    else:
        records = parsed(read(arguments.samples / "samples.jsonl"))
        documents = parsed(read(arguments.samples / "samples.jsonld"))
        drafts = parsed(read(arguments.samples / "samples.claimreview.json"))
        quads = read(arguments.samples / "samples.nq")
        answers = queries.SAMPLE_ANSWERS

    same = [r["id"] for r in records] == [d["identifier"] for d in documents]
    tally.check("a document for each record", [] if same else ["ids differ"])
    for record in records:
        tally.check(f"record {record['id']}", record_checks.complaints(record))
    for document in documents:
        tally.check(f"document {document['identifier']}", graph_checks.complaints(document))
    graphs = [graph_checks.graph(document) for document in documents]
    for document, graph in zip(documents, graphs):
        tally.check(f"terms of document {document['identifier']}", list(term_checks.usage_complaints(graph)))
    tally.check("drafts for each record", [] if len(drafts) == len(records) else [f"{len(drafts)} lines"])
    for draft, record in zip(drafts, records):
        tally.check(f"drafts of record {record['id']}", draft_checks.complaints(draft, record))
    store = check_graphs(tally, documents, quads, graph_checks)
    for question in queries.QUERIES:
        tally.check(question, queries.complaints(store, question, answers.get(question)))
    check_refusals(tally, records, documents, record_checks, graph_checks, arguments.tool)

    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
