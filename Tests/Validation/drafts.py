"""What must hold of the drafts of fact checks: their form, and that none can be taken for a fact check."""

import copy
import json

from jsonschema import Draft202012Validator
from pyld import jsonld

# What schema.org's own context says of the keys used here: all of its vocabulary, some of them addresses.
CONTEXT = {
    "@context": {
        "@vocab": "http://schema.org/",
        "url": {"@type": "@id"},
        "sameAs": {"@type": "@id"},
    }
}

# developers.google.com/search/docs/appearance/structured-data/factcheck: without these it is not read as a fact check.
REQUIRED = ("claimReviewed", "reviewRating", "url")
RECOMMENDED = ("author", "datePublished", "itemReviewed")
# What a reviewer must add.
REVIEW = ("reviewRating", "author", "datePublished", "url", "reviewBody")


class DraftChecks:
    def __init__(self, schemas):
        schema = json.loads((schemas / "claimreview.schema.json").read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        self.schema = Draft202012Validator(schema)

    def complaints(self, line, record):
        found = [f"{error.json_path}: {error.message}" for error in self.schema.iter_errors(line)]
        return found or [*self._claims(line, record), *self._reviews(line)]

    @staticmethod
    def _claims(line, record):
        """A draft for each claim; an author only where the text names one, and where it has not denied the claim."""
        texts = [draft["claimReviewed"] for draft in line["@graph"]]
        if texts != [claim["text"] for claim in record["claims"]]:
            yield "the drafts are not those of the record's claims"
            return
        for draft, claim in zip(line["@graph"], record["claims"]):
            item, source = draft["itemReviewed"], claim["source"]
            named = source and source["actor"] and source["kind"] in ("named", "media")
            if "author" in item and claim["voice"] == "attributed" and (not named or claim["stance"] in ("denies", "rejects")):
                yield f"{claim['id']}: {item['author']} is no author of it"
            if (source or claim["chain"]) and not item.get("creditText"):
                yield f"{claim['id']}: its source is lost"
            if (claim["within"] is None) == ("isPartOf" in item):
                yield f"{claim['id']}: within {claim['within']}, isPartOf {item.get('isPartOf')}"

    def _reviews(self, line):
        for review in self.reviews(line):
            if any(self.has(review, key) for key in REVIEW) or not self.has(review, "creativeWorkStatus"):
                yield "a draft can be taken for a review"
        for review in self.reviews(self.filled_in(line)):
            missing = [key for key in REQUIRED + RECOMMENDED if not self.has(review, key)]
            if missing or self.has(review, "creativeWorkStatus"):
                yield f"a draft that was filled in is no review: {missing} missing"

    @staticmethod
    def has(review, key):
        return bool(review.get("http://schema.org/" + key))

    @staticmethod
    def reviews(line):
        """The reviews as a reader of JSON-LD has them."""

        def load(address, _):
            if address != "https://schema.org":
                raise ValueError(f"a remote context: {address}")
            return {"contextUrl": None, "documentUrl": address, "document": CONTEXT, "contentType": None}

        return jsonld.expand(line, {"documentLoader": load, "base": "reader:/folder/"})

    @staticmethod
    def filled_in(line):
        """What a reviewer makes of it."""
        line = copy.deepcopy(line)
        for draft in line["@graph"]:
            del draft["creativeWorkStatus"]
            draft["reviewRating"] = {"@type": "Rating", "alternateName": "Half true"}
            draft["author"] = {"@type": "Organization", "name": "The Reviewers"}
            draft["datePublished"] = "2025-06-01"
            draft["url"] = "https://reviewers.example/1"
        return line
