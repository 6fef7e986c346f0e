"""What must hold of a diff: its schema, passages that stand where it says, and the status the command ended with."""

import copy
import json
import subprocess

from jsonschema import Draft202012Validator


class DiffChecks:
    def __init__(self, schemas):
        schema = json.loads((schemas / "diff.schema.json").read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        self.schema = Draft202012Validator(schema)

    def complaints(self, diff, old=None, new=None):
        found = [f"{error.json_path}: {error.message}" for error in self.schema.iter_errors(diff)]
        return found or [*self._details(diff), *self._places(diff, "old", old), *self._places(diff, "new", new)]

    @staticmethod
    def _changes(diff):
        return diff.get("changes", []) + diff.get("disagreements", [])

    def _details(self, diff):
        """Every kind has a detail, every detail a kind; what was added or removed has none."""
        for number, change in enumerate(self._changes(diff)):
            whole = {("claimAdded",): "new", ("claimRemoved",): "old"}.get(tuple(change["kinds"]))
            if whole:
                other = "old" if whole == "new" else "new"
                if change[other] is not None or change[whole] is None or change["details"]:
                    yield f"changes[{number}]: {change['kinds']} with both sides or details"
            elif {d["kind"] for d in change["details"]} != set(change["kinds"]) or not change["old"] or not change["new"]:
                yield f"changes[{number}]: kinds {change['kinds']}, details {[d['kind'] for d in change['details']]}"

    def _places(self, diff, side, record):
        """The first piece of a claim opens the passage, and the last one ends it."""
        if record is None:
            return
        passages = [c[side] for c in self._changes(diff) + diff.get("shared", [])]
        passages += diff.get("only" + side.capitalize(), [])
        for passage in filter(None, passages):
            printed = record["text"][passage["start"]:passage["end"]]
            pieces = passage["text"].split(" … ")
            if not printed.startswith(pieces[0][:20]) or not printed.endswith(pieces[-1][-20:]):
                yield f"{side} {passage['claim']}: {printed!r} is not {passage['text']!r}"


def check_diffs(tally, checks, tool, root, extract):
    """The versions of the corpus, compared in every way the command offers."""
    folder = root / "Corpus/versions/dike-breach"
    pages = [str(folder / f"{name}.html") for name in ("old", "new", "other")]
    old, new, other = (json.loads(extract(tool, "--to", "jsonl", page)) for page in pages)

    def diff(*arguments):
        done = subprocess.run([tool, "diff", *arguments], capture_output=True)
        return done.returncode, [json.loads(line) for line in done.stdout.decode("utf-8").split("\n")[:-1]]

    for name, arguments, sides, expected in (
        ("versions", (pages[0], pages[1], "--to", "json"), (old, new), 1),
        ("all sentences", (pages[0], pages[1], "--to", "json", "--claims", "all"), (old, new), 1),
        ("itself", (pages[0], pages[0], "--to", "json"), (old, old), 0),
        ("outlets", (pages[1], pages[2], "--mode", "outlets", "--to", "json"), (new, other), 1),
    ):
        status, found = diff(*arguments)
        tally.check(f"status of a diff, {name}", [] if status == expected and len(found) == 1 else [f"{status}, {len(found)} lines"])
        for one in found:
            tally.check(f"diff, {name}", checks.complaints(one, *sides))
    _, found = diff(pages[0], pages[1], "--to", "json")
    check_refusals(tally, checks, found[0])
    status, found = diff(str(root / "Corpus/en"), str(folder), "--to", "jsonl")
    tally.check("status of a diff of folders", [] if status == 1 and len(found) > 3 else [f"{status}, {len(found)} lines"])
    for one in found:
        tally.check("diff of folders", checks.complaints(one))


def check_refusals(tally, checks, diff):
    def kind_unknown(d):
        d["changes"][0]["kinds"] = ["changed"]

    def key_missing(d):
        del d["unchanged"]

    def detail_without_kind(d):
        next(c for c in d["changes"] if c["details"])["kinds"] = ["tenseChanged"]

    for change in (kind_unknown, key_missing, detail_without_kind):
        broken = copy.deepcopy(diff)
        change(broken)
        tally.check_refused(f"diff with {change.__name__}", checks.complaints(broken), "")
