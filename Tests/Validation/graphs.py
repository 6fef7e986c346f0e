"""What must hold of a JSON-LD document: nothing is lost in expansion, two readers agree, and the shapes hold."""

import hashlib
import json

import pyshacl
import rdflib
from pyld import jsonld

CONTEXT = "https://w3id.org/onrecord/v1.jsonld"
BASE = "reader:/folder/"


class GraphChecks:
    def __init__(self, schemas):
        self.context = json.loads((schemas / "context.jsonld").read_text(encoding="utf-8"))
        self.terms = set(self.context["@context"])
        self.shapes = rdflib.Graph().parse(schemas / "shapes.ttl")
        self.vocabulary = rdflib.Graph().parse(schemas / "vocabulary.ttl")

    def _load(self, address, options):
        """The bundled context and nothing else: no network."""
        if address != CONTEXT:
            raise ValueError(f"a remote context: {address}")
        return {"contextUrl": None, "documentUrl": address, "document": self.context, "contentType": None}

    def complaints(self, document):
        return [
            *self._unknown_terms(document),
            *self._dropped(document),
            *self._digest(document),
            *self._disagreement(document),
            *self.shape_complaints(document),
        ]

    def _unknown_terms(self, node, path="$"):
        if isinstance(node, list):
            for i, inner in enumerate(node):
                yield from self._unknown_terms(inner, f"{path}[{i}]")
        elif isinstance(node, dict):
            for key, inner in node.items():
                if key not in self.terms and key not in ("@context", "@value"):
                    yield f"{path}.{key}: not in the context"
                if key == "type":
                    for name in inner if isinstance(inner, list) else [inner]:
                        if name not in self.terms and not name.startswith("xsd:"):
                            yield f"{path}.type: {name} is not in the context"
                elif key != "@context":
                    yield from self._unknown_terms(inner, f"{path}.{key}")

    def _dropped(self, document):
        """Every value of the document must be in its expansion."""
        expanded = jsonld.expand(document, {"documentLoader": self._load})
        before, after = self._values(document), self._values(expanded)
        if before != after:
            yield f"{before} values before expansion, {after} after"

    def _values(self, node):
        if isinstance(node, list):
            return sum(self._values(inner) for inner in node)
        if isinstance(node, dict):
            return sum(self._values(inner) for key, inner in node.items() if key not in ("@context", "type", "@type"))
        return 1

    @staticmethod
    def _digest(document):
        text = document.get("canonicalText")
        if text and text["sha256"] != hashlib.sha256(text["text"].encode("utf-8")).hexdigest():
            yield "canonicalText.sha256 is not that of the text"

    def graph(self, document):
        quads = jsonld.to_rdf(document, {"documentLoader": self._load, "format": "application/n-quads", "base": BASE})
        return rdflib.Graph().parse(data=quads, format="nt")

    def quads_complaints(self, document, graph):
        """The document's N-Quads, as rdflib reads them, say what PyLD reads in it, labels of blank nodes aside."""
        options = {"algorithm": "URDNA2015", "format": "application/n-quads"}
        expected = jsonld.normalize(document, {**options, "documentLoader": self._load, "base": BASE})
        # Not by PyLD's own reader of N-Quads, which compares each statement with all before it.
        triples = [
            {part: self._term(term) for part, term in zip(("subject", "predicate", "object"), triple)}
            for triple in graph
        ]
        found = jsonld.URDNA2015().main({"@default": triples}, options)
        expected, found = set(expected.split("\n")), set(found.split("\n"))
        missing = [f"missing: {line}" for line in sorted(expected - found)]
        return missing + [f"not in the document: {line}" for line in sorted(found - expected)]

    @staticmethod
    def _term(term):
        """A term of rdflib as PyLD has it."""
        if isinstance(term, rdflib.Literal):
            datatype = str(term.datatype or rdflib.XSD.string)
            return {"type": "literal", "value": str(term), "datatype": datatype}
        if isinstance(term, rdflib.BNode):
            return {"type": "blank node", "value": f"_:{term}"}
        return {"type": "IRI", "value": str(term)}

    def _disagreement(self, document):
        inline = {**document, **self.context}
        other = rdflib.Graph().parse(data=json.dumps(inline), format="json-ld")
        graph = self.graph(document)
        if len(graph) != len(other):
            yield f"PyLD reads {len(graph)} triples, rdflib {len(other)}"
        for node in {node for triple in graph for node in triple if str(node).startswith(BASE)}:
            yield f"{node}: resolved against the reader's base, so it was not written whole"
        for term in self._own_terms(graph):
            if (term, None, None) not in self.vocabulary:
                yield f"{term} is not in the vocabulary"

    @staticmethod
    def _own_terms(graph):
        own = "https://w3id.org/onrecord/v1#"
        names = set(graph.predicates()) | set(graph.objects(None, rdflib.RDF.type))
        return sorted(name for name in names if str(name).startswith(own))

    def shape_complaints(self, document):
        conforms, results, _ = pyshacl.validate(self.graph(document), shacl_graph=self.shapes, advanced=False)
        if conforms:
            return []
        shacl = rdflib.Namespace("http://www.w3.org/ns/shacl#")
        return sorted(
            " ".join(str(results.value(result, part) or "") for part in (shacl.focusNode, shacl.value, shacl.resultMessage))
            for result in results.subjects(rdflib.RDF.type, shacl.ValidationResult)
        )
