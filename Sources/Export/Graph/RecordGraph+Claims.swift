import Vocabulary

extension RecordGraph where Sink: ~Copyable {
  mutating func quote(_ quote: Quote, number: Int) {
    let node = NodeName(Reference<Quote>(number))
    sink.open(node, "Quotation", nil)
    word("quoteKind", quote.kind)
    string("text", text(of: quote.content))
    link("isPartOf", .document)
    if let source = quote.source { link("spokenByCharacter", agent(source)) }
    link("expresses", quote.claim)
    sink.property("attribution")
    hop(1, of: node, quote.source, unstated: quote.claim.map { NodeName($0) } ?? node, cue: quote.cue)
    if let addressee = quote.addressee {
      sink.property("addressee")
      sink.open(node.part("-addressee"), "Addressee", nil)
      link("ofActor", addressee.actor)
      span("span", addressee.range)
      sink.close()
    }
    string("medium", quote.setting.medium)
    string("settingPlace", quote.setting.place)
    string("terms", quote.setting.terms)
    string("settingTime", quote.setting.when)
    span("span", quote.range)
    spans("content", quote.content)
    string("rule", quote.rule)
    sink.close()
  }

  mutating func claim(_ claim: Claim, number: Int) {
    let node = NodeName(Reference<Claim>(number))
    sink.open(node, "Claim", nil)
    string("text", claim.text)
    word("voice", claim.voice)
    link("appearance", .document)
    links("about", claim.actors)
    links("figures", claim.figures)
    links("quotes", claim.quotes)
    link("within", claim.within)
    word("stance", claim.stance)
    truth("negated", claim.negated)
    array("hedges", claim.hedges) { graph, place, hedge in
      graph.sink.open(node.part("-hedge", place), "Hedge", nil)
      graph.word("hedgeKind", hedge.kind)
      graph.span("span", hedge.range)
      graph.sink.close()
    }
    word("tense", claim.tense)
    attributions(claim, node)
    span("span", claim.range)
    spans("content", claim.content)
    string("rule", claim.rule)
    sink.close()
  }

  // MARK: Who says it

  /// Hop 1 is the origin, the last hop the article that was read.
  private mutating func attributions(_ claim: Claim, _ node: NodeName) {
    if let source = claim.source, let actor = source.actor, source.kind == .named || source.kind == .media {
      link("author", actor)
    }
    link("wasAttributedTo", origin(of: claim, node))
    sink.beginMany("attribution")
    var number = 1
    if claim.voice == .attributed {
      let cue = claim.quotes.compactMap { record.quotes[$0.number - 1].cue }.first
      hop(1, of: node, claim.source, unstated: node, cue: cue)
      for link in claim.chain {
        number += 1
        hop(number, of: node, link.source, unstated: node, cue: link.cue)
      }
      number += 1
    }
    openHop(number, of: node)
    link("agent", .publisher)
    string("sourcing", claim.voice == .attributed ? "media" : "unattributed")
    sink.close()
    sink.endMany()
  }

  private func origin(of claim: Claim, _ node: NodeName) -> NodeName {
    if claim.voice == .article { return .publisher }
    return claim.source.map { agent($0) } ?? node.part("-source")
  }

  private mutating func openHop(_ number: Int, of owner: NodeName) {
    sink.open(owner.part("-hop", number), "Attribution", nil)
    integer("hop", number)
  }

  /// - Parameter unstated: whose source it is when the text names nobody: an attribution has an agent all the same.
  private mutating func hop(_ number: Int, of owner: NodeName, _ source: Source?, unstated: NodeName, cue: Cue?) {
    openHop(number, of: owner)
    if let source {
      link("agent", agent(source))
      word("sourcing", source.kind)
      span("sourceSpan", source.range)
    } else {
      sink.property("agent")
      sink.open(unstated.part("-source"), "UnstatedSource", "Agent")
      sink.close()
      string("sourcing", "unattributed")
    }
    if let cue {
      span("cue", cue.range)
      string("cueLemma", cue.lemma)
      word("stance", cue.stance)
    }
    sink.close()
  }

  private func agent(_ source: Source) -> NodeName { sources.name(of: source) }

  private func text(of content: [TextRange]) -> String {
    content.map { record.article.text[$0] }.joined(separator: " … ")
  }
}
