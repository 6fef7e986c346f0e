"""What must hold of a record: its schema, and what no schema can say."""

import hashlib
import json

from jsonschema import Draft202012Validator


class RecordChecks:
    def __init__(self, schemas):
        self.record = self._validator(schemas / "record.schema.json")
        self.gold = self._validator(schemas / "gold.schema.json")
        self.report = self._validator(schemas / "report.schema.json")

    @staticmethod
    def _validator(path):
        schema = json.loads(path.read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        return Draft202012Validator(schema)

    def gold_complaints(self, path):
        gold = json.loads(path.read_text(encoding="utf-8"))
        return [f"{error.json_path}: {error.message}" for error in self.gold.iter_errors(gold)]

    def report_complaints(self, report):
        """What is wrong with the account of a run: its schema, and sums that do not add up."""
        found = [f"{error.json_path}: {error.message}" for error in self.report.iter_errors(report)]
        if not found:
            counts = report["counts"]
            kinds = counts["articles"] + counts["withoutArticle"] + counts["duplicates"] + counts["failed"]
            for name, parts, whole in (
                ("records", kinds, counts["records"]),
                ("errors", sum(report["errors"].values()), counts["failed"]),
                ("passedOver", sum(report["passedOver"].values()), counts["passedOver"]),
            ):
                if parts != whole:
                    found.append(f"{name}: {parts} in all, {whole} counted")
        return found

    def schema_complaints(self, record):
        return [f"{error.json_path}: {error.message}" for error in self.record.iter_errors(record)]

    def complaints(self, record):
        """Everything that is wrong with a record."""
        found = self.schema_complaints(record)
        if not found and record["error"] is None:
            found = [*self._digests(record), *self._ranges(record), *self._ids(record), *self._texts(record)]
        return found

    @staticmethod
    def _digests(record):
        digest = "sha256:" + hashlib.sha256(record["text"].encode("utf-8")).hexdigest()
        if record["digest"] != digest:
            yield f"digest: {record['digest']}, but the text has {digest}"

    @staticmethod
    def _ranges(record):
        length = len(record["text"])

        def visit(value, path):
            if isinstance(value, dict):
                if "start" in value and not 0 <= value["start"] < value["end"] <= length:
                    yield f"{path}: [{value['start']}, {value['end']}] in a text of {length}"
                for start, end in value.get("content", []):
                    if not value["start"] <= start < end <= value["end"]:
                        yield f"{path}.content: [{start}, {end}] outside [{value['start']}, {value['end']}]"
                for key, inner in value.items():
                    if key != "pass":
                        yield from visit(inner, f"{path}.{key}")
            elif isinstance(value, list):
                for i, inner in enumerate(value):
                    yield from visit(inner, f"{path}[{i}]")

        yield from visit(record, "$")

    @staticmethod
    def _ids(record):
        """Ids count up from 1, and every reference leads somewhere."""
        known = set()
        for layer in ("actors", "figures", "quotes", "claims"):
            for i, item in enumerate(record[layer]):
                known.add(item["id"])
                if item["id"] != f"{layer[0]}{i + 1}":
                    yield f"{layer}[{i}].id: {item['id']}"

        references = [("actors[].roles[].of", role["of"]) for actor in record["actors"] for role in actor["roles"]]
        for figure in record["figures"]:
            references += [(f"figures[].{key}", figure[key]) for key in ("actor", "same", "was")]
        for quote in record["quotes"]:
            references.append(("quotes[].claim", quote["claim"]))
            references += [(f"quotes[].{key}.actor", (quote[key] or {}).get("actor")) for key in ("source", "addressee")]
        for claim in record["claims"]:
            references.append(("claims[].within", claim["within"]))
            references.append(("claims[].source.actor", (claim["source"] or {}).get("actor")))
            references += [("claims[].chain[].actor", hop["actor"]) for hop in claim["chain"]]
            references += [("claims[]", id) for key in ("quotes", "figures", "actors") for id in claim[key]]
        for path, id in references:
            if id is not None and id not in known:
                yield f"{path}: {id} is not in the record"

    @staticmethod
    def _texts(record):
        """A claim's text is its pieces joined; the article's own voice has no source; ranges are the right way up."""
        for claim in record["claims"]:
            text = " … ".join(record["text"][start:end] for start, end in claim["content"])
            if claim["text"] != text:
                yield f"{claim['id']}.text: {claim['text']!r}, but its pieces are {text!r}"
            if claim["voice"] == "article" and claim["source"] is not None:
                yield f"{claim['id']}: the article's own voice with a source"
        for figure in record["figures"]:
            low, high = figure["low"], figure["high"]
            if (low is None) != (high is None) or low is not None and low > high:
                yield f"{figure['id']}: low {low}, high {high}"
