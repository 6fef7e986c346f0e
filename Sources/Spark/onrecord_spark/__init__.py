"""News articles in, OnRecord's records out, on as many machines as Spark has.

    from onrecord_spark import records, warc_records
    found = records(articles)                          # a DataFrame with id and html, page or text
    found = warc_records(spark, paths)                 # a DataFrame of all articles in these archives
    found.where("error IS NULL").selectExpr("id", "explode(claims) AS claim")

`RECORD` is the schema of the rows: the keys of Schemas/record.schema.json, with their names.
"""

from .archives import warc_records
from .articles import records
from .schema import RECORD

__all__ = ["RECORD", "records", "warc_records"]
