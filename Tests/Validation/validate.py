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

import queries
from graphs import GraphChecks
from records import RecordChecks

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

    def check_refused(self, name, complaints):
        self.check(name, [] if complaints else ["was accepted, but must be refused"])


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


def check_refusals(tally, records, documents, record_checks, graph_checks):
    """Six documents broken on purpose: three that the JSON Schema must refuse, three that the shapes must."""
    record = next((r for r in records if r["figures"] and r["claims"]), None)
    if record is None:
        tally.check("a record to break", ["no record has figures and claims"])
        return

    def broken(change, original):
        result = copy.deepcopy(original)
        change(result)
        return result

    def number_as_string(r):
        r["figures"][0]["low"] = "40"

    def key_missing(r):
        del r["claims"][0]["stance"]

    def key_unknown(r):
        r["figures"][0]["colour"] = None

    for change in (number_as_string, key_missing, key_unknown):
        tally.check_refused(change.__name__, record_checks.schema_complaints(broken(change, record)))

    document = next(d for d in documents if d["identifier"] == record["id"])

    def offset_off_by_one(d):
        position = d["figures"][0]["span"]["selector"][0] if isinstance(d["figures"][0]["span"], dict) else None
        position = position or next(graph_checks.positions(d))
        position["start"] += 1

    def range_upside_down(d):
        figure = d["figures"][0]
        figure.pop("value", None)
        figure["minValue"], figure["maxValue"] = "12", "8"

    def agent_missing(d):
        d["claims"][0]["attribution"][0]["agent"] = d["id"] + "#a999"

    for change in (offset_off_by_one, range_upside_down, agent_missing):
        tally.check_refused(change.__name__, graph_checks.shape_complaints(broken(change, document)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool")
    parser.add_argument("--samples", type=pathlib.Path)
    parser.add_argument("paths", nargs="*")
    arguments = parser.parse_args()

    tally = Tally()
    record_checks = RecordChecks(ROOT / "Schemas")
    graph_checks = GraphChecks(ROOT / "Schemas")

    for path in sorted(ROOT.glob("Corpus/*/*/gold.json")):
        tally.check(f"gold of {path.parent.name}", record_checks.gold_complaints(path))

    if arguments.tool:
        records = parsed(run(arguments.tool, "--to", "jsonl", *arguments.paths))
        documents = parsed(run(arguments.tool, "--to", "jsonld", *arguments.paths))
        quads = run(arguments.tool, "--to", "nquads", *arguments.paths)
        answers = {}
        tally.check("pages found", [] if records else [f"no pages under {arguments.paths}"])
        for record in check_line_filter(tally, arguments.tool):
            tally.check(f"record {record['id']}", record_checks.complaints(record))
    else:
        records = parsed(read(arguments.samples / "samples.jsonl"))
        documents = parsed(read(arguments.samples / "samples.jsonld"))
        quads = read(arguments.samples / "samples.nq")
        answers = queries.SAMPLE_ANSWERS

    same = [r["id"] for r in records] == [d["identifier"] for d in documents]
    tally.check("a document for each record", [] if same else ["ids differ"])
    for record in records:
        tally.check(f"record {record['id']}", record_checks.complaints(record))
    for document in documents:
        tally.check(f"document {document['identifier']}", graph_checks.complaints(document))
    store = check_graphs(tally, documents, quads, graph_checks)
    for question in queries.QUERIES:
        tally.check(question, queries.complaints(store, question, answers.get(question)))
    check_refusals(tally, records, documents, record_checks, graph_checks)

    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
