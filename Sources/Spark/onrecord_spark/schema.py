"""The row of a record: the keys of Schemas/record.schema.json, in its order, as Spark's types.

It is written down, never inferred: a sample in which nobody was quoted would make another table of the same job.
"""

from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    DecimalType,
    IntegerType,
    LongType,
    StringType,
    StructField,
    StructType,
)

# Figures are exact decimals. A double would round them and a text would not add up in SQL; twelve decimals is as far as
# onrecord itself divides, which leaves 26 digits before the point. What does not fit is null, and the row's warnings
# say so.
DECIMALS = 12
DIGITS = 38

STRING, FLAG, NUMBER = StringType(), BooleanType(), DecimalType(DIGITS, DECIMALS)
POSITION = IntegerType()  # code points into a text that the tool holds to 16 MB
OFFSET = LongType()  # bytes into an archive


def struct(**fields):
    return StructType([StructField(name, kind) for name, kind in fields.items()])


def list_of(element=None, /, **fields):
    return ArrayType(element or struct(**fields))


SPAN = {"start": POSITION, "end": POSITION}
CONTENT = list_of(list_of(POSITION))
SOURCE = struct(**SPAN, actor=STRING, kind=STRING)
CUE = struct(**SPAN, lemma=STRING, stance=STRING)

ACTOR = struct(
    id=STRING, name=STRING, type=STRING, aliases=list_of(STRING), sameAs=STRING, role=STRING,
    roles=list_of(title=STRING, of=STRING, **SPAN),
    mentions=list_of(**SPAN, form=STRING, rule=STRING),
)
FIGURE = struct(
    id=STRING, **SPAN, kind=STRING, low=NUMBER, high=NUMBER, unit=STRING, currency=STRING, per=STRING, bound=STRING,
    approximate=FLAG, change=STRING, of=STRING, about=STRING, actor=STRING, predicate=STRING, value=STRING,
    same=STRING, was=STRING, rule=STRING,
)
QUOTE = struct(
    id=STRING, **SPAN, content=CONTENT, kind=STRING, source=SOURCE, cue=CUE,
    addressee=struct(**SPAN, actor=STRING),
    setting=struct(medium=STRING, place=STRING, terms=STRING, when=STRING),
    claim=STRING, rule=STRING,
)
CLAIM = struct(
    id=STRING, **SPAN, content=CONTENT, text=STRING, voice=STRING, source=SOURCE,
    chain=list_of(**SPAN, actor=STRING, kind=STRING, cue=CUE),
    within=STRING, stance=STRING, negated=FLAG,
    hedges=list_of(**SPAN, kind=STRING),
    tense=STRING, quotes=list_of(STRING), figures=list_of(STRING), actors=list_of(STRING), rule=STRING,
)
RECORD = struct(
    schema=STRING, id=STRING,
    error=struct(code=STRING, message=STRING),
    duplicateOf=STRING,
    input=struct(path=STRING, member=STRING, offset=OFFSET, captured=STRING, digest=STRING),
    **{"pass": STRING},  # any JSON, as its text
    url=STRING, title=STRING, subtitle=STRING, authors=list_of(STRING), desks=list_of(STRING), publisher=STRING,
    section=STRING, published=STRING, modified=STRING, language=STRING,
    dateline=struct(place=STRING, agency=STRING, date=STRING, **SPAN),
    access=STRING, text=STRING, digest=STRING,
    blocks=list_of(kind=STRING, **SPAN, path=STRING),
    actors=list_of(ACTOR), figures=list_of(FIGURE), quotes=list_of(QUOTE), claims=list_of(CLAIM),
    warnings=list_of(STRING),
)

# The record's line as onrecord wrote it, beside the row, for those who ask for it.
RECORD_WITH_LINE = StructType(RECORD.fields + [StructField("line", STRING)])
