"""What must stand in each table and view, worked out from record lines."""

import json

_SPAN = {"start": "integer", "end": "integer"}
_SOURCE = {
    "source_text": "text", "source_start": "integer", "source_end": "integer", "source_kind": "text",
    "source_actor_id": "text",
}
_CUE = {
    "cue_text": "text", "cue_start": "integer", "cue_end": "integer", "cue_lemma": "text", "cue_stance": "text",
}


def _text(*names):
    return {name: "text" for name in names}


# Every table with its columns, in order.
KINDS = {
    "articles": {
        **_text("article_id", "error_code", "error_message", "duplicate_of", "url", "title", "subtitle", "publisher", "section",
                "published", "modified", "language", "dateline_text"),
        "dateline_start": "integer", "dateline_end": "integer",
        **_text("dateline_place", "dateline_agency", "dateline_date", "access", "text", "digest", "input_path",
                "input_member"),
        "input_offset": "integer", **_text("input_captured", "input_digest", "pass"),
    },
    "authors": {"article_id": "text", "author": "integer", "name": "text", "is_desk": "boolean"},
    "blocks": {"article_id": "text", "block": "integer", "kind": "text", **_SPAN, "path": "text"},
    "warnings": {"article_id": "text", "warning": "integer", "text": "text"},
    "actors": _text("article_id", "actor_id", "name", "type", "same_as", "role"),
    "aliases": {**_text("article_id", "actor_id"), "alias": "integer", "name": "text"},
    "mentions": {
        **_text("article_id", "actor_id"), "mention": "integer", "text": "text", **_SPAN, **_text("form", "rule"),
    },
    "roles": {**_text("article_id", "actor_id"), "role": "integer", **_text("title", "of_actor_id"), **_SPAN},
    "figures": {
        **_text("article_id", "figure_id", "text"), **_SPAN, "kind": "text", "low": "decimal", "high": "decimal",
        **_text("unit", "currency", "per", "bound"), "approximate": "boolean",
        **_text("change", "of", "about", "actor_id", "predicate", "value", "same_figure_id", "was_figure_id", "rule"),
    },
    "claims": {
        **_text("article_id", "claim_id", "text"), **_SPAN, **_text("content", "voice"), **_SOURCE,
        **_text("within_claim_id", "stance"), "negated": "boolean", **_text("tense", "rule"),
    },
    "quotes": {
        **_text("article_id", "quote_id", "text"), **_SPAN, **_text("content", "kind"), **_SOURCE, **_CUE,
        "addressee_text": "text", "addressee_start": "integer", "addressee_end": "integer",
        **_text("addressee_actor_id", "setting_medium", "setting_place", "setting_terms", "setting_when", "claim_id",
                "rule"),
    },
    "hops": {**_text("article_id", "claim_id"), "hop": "integer", **_SOURCE, **_CUE},
    "hedges": {**_text("article_id", "claim_id"), "hedge": "integer", "text": "text", **_SPAN, "kind": "text"},
    "claim_figures": _text("article_id", "claim_id", "figure_id"),
    "claim_actors": _text("article_id", "claim_id", "actor_id"),
}


def rows(records):
    """Each table's rows, as dictionaries, in the order of the records."""
    tables = {name: [] for name in KINDS}
    for record in records:
        for name, row in _rows(record):
            tables[name].append({**dict.fromkeys(KINDS[name]), "article_id": record["id"], **row})
    return tables


def _passage(record, span, prefix=""):
    if span is None:
        return {}
    words = {"text": record["text"][span["start"]:span["end"]], "start": span["start"], "end": span["end"]}
    return {prefix + key: value for key, value in words.items()}


def _source(record, source):
    if source is None:
        return {}
    return {
        **_passage(record, source, "source_"), "source_kind": source["kind"], "source_actor_id": source["actor"],
    }


def _cue(record, cue):
    if cue is None:
        return {}
    return {**_passage(record, cue, "cue_"), "cue_lemma": cue["lemma"], "cue_stance": cue["stance"]}


def _copy(item, *names, **renamed):
    return {name: item[name] for name in names} | {name: item[key] for name, key in renamed.items()}


def _content(pieces):
    return json.dumps(pieces, separators=(",", ":"))


def _rows(record):
    yield "articles", _article(record)
    for i, name in enumerate(record["authors"], 1):
        yield "authors", {"author": i, "name": name, "is_desk": name in record["desks"]}
    for i, block in enumerate(record["blocks"], 1):
        yield "blocks", {"block": i, **block}
    for i, text in enumerate(record["warnings"], 1):
        yield "warnings", {"warning": i, "text": text}
    for actor in record["actors"]:
        id = {"actor_id": actor["id"]}
        yield "actors", {**id, **_copy(actor, "name", "type", "role", same_as="sameAs")}
        for i, name in enumerate(actor["aliases"], 1):
            yield "aliases", {**id, "alias": i, "name": name}
        for i, mention in enumerate(actor["mentions"], 1):
            yield "mentions", {**id, "mention": i, **_passage(record, mention), **_copy(mention, "form", "rule")}
        for i, role in enumerate(actor["roles"], 1):
            yield "roles", {**id, "role": i, **_copy(role, "title", "start", "end", of_actor_id="of")}
    for figure in record["figures"]:
        row = dict(figure)
        renamed = {"figure_id": "id", "actor_id": "actor", "same_figure_id": "same", "was_figure_id": "was"}
        for name, key in renamed.items():
            row[name] = row.pop(key)
        yield "figures", {**row, **_passage(record, figure)}
    for quote in record["quotes"]:
        yield "quotes", _quote(record, quote)
    for claim in record["claims"]:
        yield from _claim(record, claim)


def _article(record):
    row = _copy(
        record, "url", "title", "subtitle", "publisher", "section", "published", "modified", "language", "access",
        "text", "digest", "pass", duplicate_of="duplicateOf")
    if record["error"]:
        row.update(error_code=record["error"]["code"], error_message=record["error"]["message"])
    if record["dateline"]:
        row.update(_passage(record, record["dateline"], "dateline_"))
        row.update({f"dateline_{key}": record["dateline"][key] for key in ("place", "agency", "date")})
    row.update({f"input_{key}": value for key, value in record["input"].items()})
    return row


def _quote(record, quote):
    setting = {f"setting_{key}": value for key, value in quote["setting"].items()}
    return {
        "quote_id": quote["id"], **_copy(quote, "start", "end", "kind", "rule", claim_id="claim"),
        "text": " … ".join(record["text"][start:end] for start, end in quote["content"]),
        "content": _content(quote["content"]), **_source(record, quote["source"]), **_cue(record, quote["cue"]),
        **_passage(record, quote["addressee"], "addressee_"),
        "addressee_actor_id": (quote["addressee"] or {}).get("actor"), **setting,
    }


def _claim(record, claim):
    id = {"claim_id": claim["id"]}
    yield "claims", {
        **id, **_copy(claim, "text", "start", "end", "voice", "stance", "negated", "tense", "rule"),
        "within_claim_id": claim["within"],
        "content": _content(claim["content"]), **_source(record, claim["source"]),
    }
    for i, (source, cue) in enumerate(_hops(record, claim), 1):
        yield "hops", {**id, "hop": i, **_source(record, source), **_cue(record, cue)}
    for i, hedge in enumerate(claim["hedges"], 1):
        yield "hedges", {**id, "hedge": i, **_passage(record, hedge), "kind": hedge["kind"]}
    for figure in claim["figures"]:
        yield "claim_figures", {**id, "figure_id": figure}
    for actor in claim["actors"]:
        yield "claim_actors", {**id, "actor_id": actor}


def _hops(record, claim):
    """The origin, with the cue of its quote, then the chain."""
    if claim["voice"] == "article":
        return []
    cues = [quote["cue"] for quote in record["quotes"] if quote["id"] in claim["quotes"] and quote["cue"]]
    return [(claim["source"], cues[0] if cues else None)] + [(hop, hop["cue"]) for hop in claim["chain"]]


# MARK: Views: the columns asked for, and the rows there must be


def _name(record, source):
    actor = (source or {}).get("actor")
    return next((each["name"] for each in record["actors"] if each["id"] == actor), None)


def figures_by_source(records):
    found = []
    for record in records:
        for figure in record["figures"]:
            claims = [claim for claim in record["claims"] if figure["id"] in claim["figures"]]
            for claim in claims or [None]:
                for number, (source, _) in enumerate(claim and _hops(record, claim) or [(None, None)], 1):
                    hop = number if claim and claim["voice"] == "attributed" else None
                    found.append((
                        record["id"], figure["id"], figure["low"], figure["high"], claim and claim["id"], hop,
                        (source or {}).get("kind"), _name(record, source)))
    return ("article_id", "figure_id", "low", "high", "claim_id", "hop", "source_kind", "source_name"), found


def unnamed_claims(records):
    found = []
    for record in records:
        for claim in record["claims"]:
            kinds = {(source or {}).get("kind") for source, _ in _hops(record, claim)}
            if claim["voice"] == "attributed" and not kinds & {"named", "document", "media"}:
                found.append((record["id"], claim["id"], claim["text"]))
    return ("article_id", "claim_id", "text"), found


def quotes_by_name(records):
    found = []
    for record in records:
        for quote in record["quotes"]:
            actor = next((a for a in record["actors"] if a["id"] == (quote["source"] or {}).get("actor")), None)
            if actor:
                names = {actor["name"], *actor["aliases"]}
                found += [(name, actor["name"], record["id"], quote["id"]) for name in names]
    return ("name", "speaker", "article_id", "quote_id"), found
