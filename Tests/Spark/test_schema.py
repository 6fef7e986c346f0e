"""The table's schema is the published one, key by key."""

import json
import unittest
from decimal import Decimal

from common import ROOT
from onrecord_spark.rows import exact, failed, row_of
from onrecord_spark.schema import RECORD
from pyspark.sql import types

SCHEMA = json.loads((ROOT / "Schemas" / "record.schema.json").read_text())
SCALARS = {"string": "string", "boolean": "boolean", "integer": "whole", "number": "decimal"}
KINDS = {
    types.StringType: "string",
    types.BooleanType: "boolean",
    types.IntegerType: "whole",
    types.LongType: "whole",
    types.DecimalType: "decimal",
}


def published(schema):
    """A JSON Schema as nested lists of keys with the names of their types."""
    while "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]]
    if "anyOf" in schema:
        (kind,) = [one for one in schema["anyOf"] if one != {"type": "null"}]
        return published(kind)
    if "enum" in schema or "const" in schema:
        return "string"
    kind = schema.get("type", "string")  # without a type, any JSON: its text
    if isinstance(kind, list):
        (kind,) = [one for one in kind if one != "null"]
    if kind == "object":
        return [(name, published(one)) for name, one in schema["properties"].items()]
    if kind == "array":
        return ["each", published(schema["items"] or schema["prefixItems"][0])]
    return SCALARS[kind]


def ours(kind):
    if isinstance(kind, types.StructType):
        return [(field.name, ours(field.dataType)) for field in kind]
    if isinstance(kind, types.ArrayType):
        return ["each", ours(kind.elementType)]
    return KINDS[type(kind)]


class SchemaTests(unittest.TestCase):
    maxDiff = None

    def test_every_key_of_the_record_is_a_column_of_its_type(self):
        self.assertEqual(ours(RECORD), published(SCHEMA))

    def test_an_error_row_has_every_key(self):
        row = failed("é", "crashed", "why", passed='{"a":1.0}')
        self.assertEqual(list(json.loads(row["line"])), SCHEMA["required"])
        self.assertEqual(row_of(row["line"].encode()), row)


class NumberTests(unittest.TestCase):
    def test_numbers_are_exact(self):
        self.assertEqual(exact(Decimal("0.1")), Decimal("0.1"))
        self.assertEqual(exact(12345678901234567890123456), Decimal("12345678901234567890123456"))
        self.assertEqual(exact(Decimal("0.000000000001")), Decimal("0.000000000001"))
        self.assertIsNone(exact(None))

    def test_numbers_that_do_not_fit_are_null(self):
        self.assertIsNone(exact(10**26))
        self.assertIsNone(exact(Decimal("0.0000000000001")))

    def test_the_row_says_what_did_not_fit(self):
        line = json.loads(failed("1", "crashed", "why")["line"])
        line["figures"] = [{"id": "f1", "low": 3, "high": 10**30}]
        row = row_of(json.dumps(line).encode())
        self.assertEqual([row["figures"][0]["low"], row["figures"][0]["high"]], [3, None])
        self.assertEqual(row["warnings"], [f"figure f1: {10**30} does not fit in decimal(38, 12)"])


if __name__ == "__main__":
    unittest.main()
