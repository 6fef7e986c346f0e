"""Deliberate mistakes. Each changes a record or a document and says whether it found a place for the mistake."""


def _first(items, wanted):
    return next((item for item in items if wanted(item)), None)


def _nested(claims, outer, steps):
    """A nested claim that came through two or more, the last of whom passed on the claim around it as well."""
    by_id = {claim["id"]: claim for claim in claims}
    return _first(
        claims,
        lambda c: c.get("within") and len(steps(c)) > 1 and outer(by_id[c["within"]])
        and by_id[c["within"]]["stance"] not in ("denies", "rejects"),
    )


class RecordMistakes:
    """Each with words of the complaint it must bring about."""

    @staticmethod
    def offset_off_by_one(record):
        claim = _first(record["claims"], lambda c: c["content"])
        if claim:
            claim["start"] += 1
            claim["content"][0][0] += 1
        return claim and "expected the pieces of content"

    @staticmethod
    def range_upside_down(record):
        figure = _first(record["figures"], lambda f: f["low"] is not None)
        if figure:
            figure["low"], figure["high"] = 12, 8
        return figure and "expected low up to high"

    @staticmethod
    def agent_missing(record):
        claim = _first(record["claims"], lambda c: c["source"])
        if claim:
            claim["source"]["actor"] = "a999"
        return claim and "a999 is not in the record"

    @staticmethod
    def key_unknown(record):
        figure = _first(record["figures"], lambda f: True)
        if figure:
            figure["colour"] = None
        return figure and "colour"

    @staticmethod
    def currency_code_wrong(record):
        figure = _first(record["figures"], lambda f: f["currency"])
        if figure:
            figure["currency"] = "EUX"
        return figure and "expected a code of ISO 4217"

    @staticmethod
    def hops_out_of_order(record):
        claim = _nested(record["claims"], lambda outer: outer["chain"], lambda c: c["chain"])
        if claim:
            claim["chain"].reverse()
        return claim and "expected it to end in the chain of"


class DocumentMistakes:
    """The same in JSON-LD, each with words of the complaint."""

    @staticmethod
    def offset_off_by_one(document):
        span = _first((f["span"] for f in document.get("figures", [])), lambda span: isinstance(span, dict))
        if span:
            span["selector"][0]["start"] += 1
        return span and "The position and the quoted words do not agree"

    @staticmethod
    def range_upside_down(document):
        figure = _first(document.get("figures", []), lambda f: True)
        if figure:
            figure.pop("value", None)
            figure["minValue"], figure["maxValue"] = "12", "8"
        return figure and "The range is upside down"

    @staticmethod
    def agent_missing(document):
        claim = _first(document.get("claims", []), lambda c: True)
        if claim:
            claim["attribution"][0]["agent"] = document["id"] + "#a999"
        return claim and "An attribution needs one agent"

    @staticmethod
    def key_unknown(document):
        figure = _first(document.get("figures", []), lambda f: True)
        if figure:
            figure["colour"] = "red"
        return figure and "values before expansion"

    @staticmethod
    def currency_code_wrong(document):
        figure = _first(document.get("figures", []), lambda f: "currency" in f)
        if figure:
            figure["currency"] = "EUX"
        return figure and "Not a currency code of ISO 4217"

    @staticmethod
    def hops_out_of_order(document):
        claim = _nested(
            document.get("claims", []), lambda outer: len(outer["attribution"]) > 2, lambda c: c["attribution"][1:-1])
        if claim:
            passed = claim["attribution"][1:-1]
            for hop, agent in zip(passed, [hop["agent"] for hop in reversed(passed)]):
                hop["agent"] = agent
        return claim and "The hops of a nested claim must end in those"

    @staticmethod
    def hop_left_out(document):
        claim = _first(document.get("claims", []), lambda c: len(c["attribution"]) > 2)
        if claim:
            del claim["attribution"][1]
        return claim and "numbered from 1 without a gap"

    @staticmethod
    def article_is_not_the_last_hop(document):
        claim = _first(document.get("claims", []), lambda c: len(c["attribution"]) > 2)
        if claim:
            first, last = claim["attribution"][0], claim["attribution"][-1]
            last["agent"] = first["agent"]
        return claim and "The last hop of a claim must be the article"


def all_of(mistakes):
    return [(name, getattr(mistakes, name)) for name in vars(mistakes) if not name.startswith("_")]
