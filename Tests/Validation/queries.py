"""The questions an archive of N-Quads must answer in any triple store, and their answers over the samples."""

import rdflib

PREFIXES = """
    PREFIX onr: <https://w3id.org/onrecord/v1#>
    PREFIX prov: <http://www.w3.org/ns/prov#>
    PREFIX schema: <http://schema.org/>
"""

QUERIES = {
    "every figure with who said it, hop by hop": """
        SELECT ?record ?low ?high ?hop ?name ?sourcing WHERE {
          GRAPH ?article {
            ?article schema:identifier ?record .
            ?claim a schema:Claim ; onr:figure ?figure ; prov:qualifiedAttribution ?link .
            ?link onr:hop ?hop ; onr:sourcing ?sourcing ; prov:agent ?agent .
            OPTIONAL { ?agent schema:name ?name }
            OPTIONAL { ?figure schema:minValue|schema:value ?low }
            OPTIONAL { ?figure schema:maxValue|schema:value ?high }
          }
        }
    """,
    "every claim that rests on unnamed sources only": """
        SELECT ?record ?text WHERE {
          GRAPH ?article {
            ?article schema:identifier ?record .
            ?claim a schema:Claim ; onr:voice "attributed" ; schema:text ?text .
            FILTER NOT EXISTS {
              # Some hop before the last, which is the article itself, is somebody with a name.
              ?claim prov:qualifiedAttribution ?link , ?later .
              ?link onr:hop ?hop ; onr:sourcing ?sourcing .
              ?later onr:hop ?after .
              FILTER (?hop < ?after && ?sourcing IN ("named", "document", "media"))
            }
          }
        }
    """,
    "every quote of one person": """
        SELECT ?name ?text ?address WHERE {
          GRAPH ?article {
            ?quote a schema:Quotation ; schema:spokenByCharacter ?person ; schema:text ?text .
            ?person a schema:Person ; schema:name ?name .
            OPTIONAL { ?article schema:url ?address }
          }
        }
    """,
}

# Over the sample records, worked out by hand from what their text says.
SAMPLE_ANSWERS = {
    "every figure with who said it, hop by hop": [
        ("sample/1", "8000", "12000", "1", "Ana Söll", "named"),
        ("sample/1", "8000", "12000", "2", "Rheinpost", "media"),
        ("sample/1", "8000", "12000", "3", "The Daily Example", "media"),
        ("sample/1", "1300000000", "1300000000", "1", "Officials", "unnamed"),
        ("sample/1", "1300000000", "1300000000", "2", "Ana Söll", "named"),
        ("sample/1", "1300000000", "1300000000", "3", "Rheinpost", "media"),
        ("sample/1", "1300000000", "1300000000", "4", "The Daily Example", "media"),
        ("sample/1", "1400000000", "1400000000", "1", "Officials", "unnamed"),
        ("sample/1", "1400000000", "1400000000", "2", "Ana Söll", "named"),
        ("sample/1", "1400000000", "1400000000", "3", "Rheinpost", "media"),
        ("sample/1", "1400000000", "1400000000", "4", "The Daily Example", "media"),
        ("sample/1", "2024-03-01", "2024-03-01", "1", "The Daily Example", "unattributed"),
        ("sample/4", "30", "30", "1", "two workers", "unnamed"),
        ("sample/4", "30", "30", "2", "Residents", "collective"),
        ("sample/4", "30", "30", "3", "The Daily Example", "media"),
    ],
    "every claim that rests on unnamed sources only": [
        ("sample/3 (rest)", "5-4"),
        ("sample/3 (rest)", "5-4"),
        ("sample/3 (rest)", "5-4"),
        ("sample/4", "30 fish had died"),
    ],
    "every quote of one person": [
        ("Ana Söll", "We found 8,000–12,000 litres of oil,", "https://news.example/oil?a=1&b=%222%22"),
        ("Ana Söll", "The leak is closed,", "https://news.example/oil/2"),
    ],
}


def rows(store, name):
    """The answer to a question, as text, in order."""
    found = store.query(PREFIXES + QUERIES[name])
    return sorted(tuple("" if value is None else str(value) for value in row) for row in found)


def complaints(store, name, expected=None):
    """What is wrong with an answer: rows that are missing or too many; without a known answer, that there is none."""
    found = rows(store, name)
    if expected is None:
        return [] if found else ["no answer"]
    rest = list(expected)
    unexpected = [row for row in found if row not in rest or rest.remove(row)]
    return [f"unexpected: {row}" for row in unexpected] + [f"missing: {row}" for row in rest]


def store(quads):
    """One store for many graphs."""
    # Literals stay as they are written: otherwise rdflib spells dates and durations its own way. pySHACL, when it runs,
    # sets this as well.
    rdflib.NORMALIZE_LITERALS = False
    dataset = rdflib.Dataset()
    dataset.parse(data=quads, format="nquads")
    return dataset
