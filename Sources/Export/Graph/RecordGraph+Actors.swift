import Vocabulary

extension RecordGraph where Sink: ~Copyable {
  /// The actors, and after them the sources that none of them stands for.
  mutating func actors() {
    if record.actors.isEmpty && sources.sources.isEmpty { return }
    sink.beginMany("actors")
    for (i, actor) in record.actors.enumerated() { self.actor(actor, number: i + 1) }
    for (i, source) in sources.sources.enumerated() { self.source(source, number: i + 1) }
    sink.endMany()
  }

  private mutating func actor(_ actor: Actor, number: Int) {
    let node = NodeName(Reference<Actor>(number))
    sink.open(node, type(of: actor.kind), "Agent")
    string("name", actor.name)
    strings("alternateName", actor.aliases)
    if let same = actor.sameAs {
      if let iri = IRI.absolute(same) ?? IRI.wikidata(same) {
        link("sameAs", iri: iri)
      } else {
        string("identifier", same)
      }
    }
    string("jobTitle", actor.role)
    array("roles", actor.roles) { graph, place, role in
      graph.sink.open(node.part("-r", place), "Role", nil)
      graph.string("roleTitle", role.title)
      graph.link("roleOf", role.of)
      graph.span("span", role.range)
      graph.sink.close()
    }
    array("mention", actor.mentions) { graph, place, mention in
      graph.sink.open(node.part("-m", place), "Mention", nil)
      graph.span("span", mention.range)
      graph.word("form", mention.form)
      graph.string("rule", mention.rule)
      graph.sink.close()
    }
    sink.close()
  }

  private func type(of kind: Actor.Kind) -> StaticString {
    switch kind {
    case .person: "Person"
    case .organization: "Organization"
    case .group: "Group"
    case .place: "Place"
    case .media: "NewsMediaOrganization"
    case .event: "Event"
    case .work: "CreativeWork"
    case .product: "Product"
    case .other: "Thing"
    }
  }

  private mutating func source(_ source: Source, number: Int) {
    let node = NodeName(SourceAgents.prefix, number)
    sink.open(node, type(of: source.kind), "Agent")
    string("name", record.article.text[source.range])
    sink.property("mention")
    sink.open(node.part("-m", 1), "Mention", nil)
    span("span", source.range)
    sink.close()
    sink.close()
  }

  private func type(of kind: Source.Kind) -> StaticString {
    switch kind {
    case .named, .media: "NamedSource"
    case .unnamed: "UnnamedSource"
    case .collective: "CollectiveSource"
    case .document: "DocumentSource"
    }
  }
}
