import Vocabulary

extension JSONLDDocument {
  /// The actors, and after them the sources that none of them stands for.
  mutating func actors() {
    if record.actors.isEmpty && sources.sources.isEmpty { return }
    json.key("actors")
    json.beginArray()
    for (i, actor) in record.actors.enumerated() { self.actor(actor, number: i + 1) }
    for (i, source) in sources.sources.enumerated() { self.source(source, number: i + 1) }
    json.endArray()
  }

  private mutating func actor(_ actor: Actor, number: Int) {
    open("a\(number)", [type(of: actor.kind), "Agent"])
    json.member("name", actor.name)
    strings("alternateName", actor.aliases)
    if let same = actor.sameAs {
      if let iri = IRI.absolute(same) ?? IRI.wikidata(same) { json.member("sameAs", iri) } else { json.member("identifier", same) }
    }
    string("jobTitle", actor.role)
    array("roles", actor.roles) { document, place, role in
      document.open("a\(number)-r\(place)", ["Role"])
      document.json.member("roleTitle", role.title)
      document.link("roleOf", role.of)
      document.span("span", role.range)
      document.json.endObject()
    }
    array("mention", actor.mentions) { document, place, mention in
      document.open("a\(number)-m\(place)", ["Mention"])
      document.span("span", mention.range)
      document.json.member("form", mention.form)
      document.json.member("rule", mention.rule)
      document.json.endObject()
    }
    json.endObject()
  }

  private func type(of kind: Actor.Kind) -> String {
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
    open("s\(number)", [type(of: source.kind), "Agent"])
    json.member("name", record.article.text[source.range])
    json.key("mention")
    open("s\(number)-m1", ["Mention"])
    span("span", source.range)
    json.endObject()
    json.endObject()
  }

  private func type(of kind: Source.Kind) -> String {
    switch kind {
    case .named, .media: "NamedSource"
    case .unnamed: "UnnamedSource"
    case .collective: "CollectiveSource"
    case .document: "DocumentSource"
    }
  }
}
