"""What must hold of the vocabulary: every term is explained, and documents use it as explained."""

import re

import rdflib
from rdflib import OWL, RDF, RDFS, XSD
from rdflib.collection import Collection

SCHEMA = rdflib.Namespace("http://schema.org/")
CURRENCIES = "Sources/Vocabulary/CurrencyCode.swift"


class TermChecks:
    def __init__(self, context, vocabulary, shapes):
        self.vocabulary = vocabulary
        self.shapes = shapes
        self.context = {}
        for name, value in context["@context"].items():
            iri = value if isinstance(value, str) else value.get("@id") if isinstance(value, dict) else None
            if iri and not name.startswith("@") and not iri.startswith("@") and name != "xsd":
                self.context[rdflib.URIRef(iri)] = value.get("@type") if isinstance(value, dict) else None

    def complaints(self):
        """Of every term of the context: label, comment, and for a property whose and what it is."""
        for term, coerced in sorted(self.context.items()):
            for part in (RDFS.label, RDFS.comment):
                if (term, part, None) not in self.vocabulary:
                    yield f"{term}: no {part.fragment}"
            if self._is_property(term):
                if not self.domain(term):
                    yield f"{term}: no domain"
                values = self.range(term)
                if not values:
                    yield f"{term}: no range"
                literal = {value for value in values if value.startswith(str(XSD)) or value in (RDFS.Literal, RDF.JSON)}
                if coerced == "@id" and literal or coerced not in (None, "@id") and rdflib.URIRef(coerced) not in values:
                    yield f"{term}: the context makes it {coerced}, the vocabulary has {values}"
        for term in set(self.vocabulary.objects(None, rdflib.URIRef("https://w3id.org/onrecord/v1#carriedBy"))):
            if term not in self.context:
                yield f"{term} carries a field, but is not in the context"

    @staticmethod
    def _is_property(term):
        return re.split("[#/]", term)[-1][0].islower()

    def domain(self, term):
        return self._classes(term, RDFS.domain, SCHEMA.domainIncludes)

    def range(self, term):
        return self._classes(term, RDFS.range, SCHEMA.rangeIncludes)

    def _classes(self, term, own, foreign):
        found = set(self.vocabulary.objects(term, foreign))
        for node in self.vocabulary.objects(term, own):
            union = self.vocabulary.value(node, OWL.unionOf)
            found |= set(Collection(self.vocabulary, union)) if union else {node}
        return found

    def usage_complaints(self, graph):
        """Of every statement of a document: that its subject and its object are of the classes the vocabulary says."""
        for term in sorted(set(graph.predicates()) - {RDF.type, RDF.first, RDF.rest}):
            domain, values = self.domain(term), self.range(term)
            for subject, value in graph.subject_objects(term):
                if not domain & set(graph.objects(subject, RDF.type)):
                    yield f"{subject} has {term}, and is none of {sorted(domain)}"
                if RDFS.Resource in values or isinstance(value, rdflib.Literal) and RDFS.Literal in values:
                    continue
                kinds = {value.datatype or XSD.string} if isinstance(value, rdflib.Literal) \
                    else set(graph.objects(value, RDF.type))
                if not values & kinds:
                    yield f"{value} is the {term} of {subject}, and is none of {sorted(values)}"

    def currency_complaints(self, root):
        """The shapes' currencies are the program's."""
        table = (root / CURRENCIES).read_text(encoding="utf-8").split('"""')[1]
        shacl = rdflib.Namespace("http://www.w3.org/ns/shacl#")
        shape = next(self.shapes.subjects(shacl.path, SCHEMA.currency))
        allowed = {str(code) for code in Collection(self.shapes, self.shapes.value(shape, shacl["in"]))}
        different = sorted(allowed ^ set(table.split()))
        return [f"in one of shapes.ttl and {CURRENCIES} only: {' '.join(different)}"] if different else []
