"""Record lines as rows of the table."""

import json
from decimal import Decimal

import pandas

from .schema import DECIMALS, DIGITS, RECORD

# A partition's memory is bounded by what one data frame holds.
ROWS_AT_ONCE = 256
BYTES_AT_ONCE = 8 << 20


def row_of(line):
    """The row of a record line: exact numbers, and `pass` as the JSON text that it is."""
    row = json.loads(line, parse_float=Decimal)
    if row["pass"] is not None:
        # Nobody has read it on its way here: the text that follows the key, which cannot stand in a string unescaped.
        text = line.decode()
        start = text.index(',"pass":') + len(',"pass":')
        row["pass"] = text[start : json.JSONDecoder().raw_decode(text, start)[1]]
    for figure in row["figures"]:
        for end in ("low", "high"):
            number, figure[end] = figure[end], exact(figure[end])
            if number is not None and figure[end] is None:
                row["warnings"].append(f"figure {figure['id']}: {number} does not fit in decimal({DIGITS}, {DECIMALS})")
    row["line"] = line.decode()
    return row


def exact(number):
    """The number as a decimal that the table's column holds without rounding; None if it cannot."""
    if number is None:
        return None
    number = Decimal(number)
    fits = -number.as_tuple().exponent <= DECIMALS and number.adjusted() < DIGITS - DECIMALS
    return number if fits else None


def failed(id, code, message, path=None, passed=None):
    """The row of a record that could not be made: every key, empty, and why."""
    row = {field.name: [] if field.dataType.typeName() == "array" else None for field in RECORD}
    row["schema"], row["id"], row["text"], row["pass"] = "onrecord/1", id, "", passed
    row["error"] = {"code": code, "message": message}
    row["input"] = {key: None for key in RECORD["input"].dataType.names} | {"path": path}
    row["line"] = json.dumps({**row, "pass": None}, ensure_ascii=False, separators=(",", ":"))
    if passed is not None:
        row["line"] = row["line"].replace(',"pass":null,', f',"pass":{passed},', 1)
    return row


def frames(rows, schema):
    """Data frames of the rows, in order, none of them large."""
    held, size = [], 0
    for row in rows:
        held.append(row)
        size += len(row["line"])
        if len(held) >= ROWS_AT_ONCE or size >= BYTES_AT_ONCE:
            yield frame(held, schema)
            held, size = [], 0
    if held:
        yield frame(held, schema)


def frame(rows, schema):
    # Columns of Python objects: pandas would make NaN of null, and 3.0 of 3 beside a null.
    return pandas.DataFrame({name: pandas.Series([row[name] for row in rows], dtype=object) for name in schema.names})
