"""The questions a graph of documents must answer in any triple store."""

import rdflib

PREFIXES = """
    PREFIX onr: <https://w3id.org/onrecord/v1#>
    PREFIX prov: <http://www.w3.org/ns/prov#>
    PREFIX schema: <http://schema.org/>
"""

QUERIES = {
    "every figure with who said it, hop by hop": """
        SELECT ?figure ?low ?high ?hop ?name ?sourcing WHERE {
          ?claim a schema:Claim ; onr:figure ?figure ; prov:qualifiedAttribution ?link .
          ?link onr:hop ?hop ; onr:sourcing ?sourcing ; prov:agent ?agent .
          OPTIONAL { ?agent schema:name ?name }
          OPTIONAL { ?figure schema:minValue|schema:value ?low }
          OPTIONAL { ?figure schema:maxValue|schema:value ?high }
        } ORDER BY ?figure ?hop
    """,
    "every claim that rests on unnamed sources only": """
        SELECT ?claim ?text WHERE {
          ?claim a schema:Claim ; onr:voice "attributed" ; schema:text ?text .
          FILTER NOT EXISTS {
            # Some hop before the last, which is the article itself, is somebody with a name.
            ?claim prov:qualifiedAttribution ?link , ?later .
            ?link onr:hop ?hop ; onr:sourcing ?sourcing .
            ?later onr:hop ?after .
            FILTER (?hop < ?after && ?sourcing IN ("named", "document", "media"))
          }
        }
    """,
    "every quote of one person": """
        SELECT ?name ?text ?address WHERE {
          ?quote a schema:Quotation ; schema:spokenByCharacter ?person ; schema:text ?text ; schema:isPartOf ?article .
          ?person a schema:Person ; schema:name ?name .
          OPTIONAL { ?article schema:url ?address }
        } ORDER BY ?name
    """,
}


def complaints(graph, name):
    """What is wrong with the answer to a question: that there is none."""
    rows = list(graph.query(PREFIXES + QUERIES[name]))
    return [] if rows else ["no answer"]


def union(graphs):
    """One store for many documents."""
    store = rdflib.Graph()
    for graph in graphs:
        store += graph
    return store
