import Vocabulary

extension JSONLDDocument {
  mutating func quote(_ quote: Quote, number: Int) {
    open("q\(number)", ["Quotation"])
    json.member("quoteKind", quote.kind)
    json.member("text", text(of: quote.content))
    json.member("isPartOf", iri)
    if let source = quote.source { json.member("spokenByCharacter", agent(source)) }
    link("expresses", quote.claim)
    json.key("attribution")
    hop(1, of: "q\(number)", quote.source, unstated: quote.claim?.description ?? "q\(number)", cue: quote.cue)
    if let addressee = quote.addressee {
      json.key("addressee")
      open("q\(number)-addressee", ["Addressee"])
      link("ofActor", addressee.actor)
      span("span", addressee.range)
      json.endObject()
    }
    string("medium", quote.setting.medium)
    string("settingPlace", quote.setting.place)
    string("terms", quote.setting.terms)
    string("settingTime", quote.setting.when)
    span("span", quote.range)
    spans("content", quote.content)
    json.member("rule", quote.rule)
    json.endObject()
  }

  mutating func claim(_ claim: Claim, number: Int) {
    let name = "c\(number)"
    open(name, ["Claim"])
    json.member("text", claim.text)
    json.member("voice", claim.voice)
    json.member("appearance", iri)
    links("about", claim.actors)
    links("figures", claim.figures)
    links("quotes", claim.quotes)
    link("within", claim.within)
    json.member("stance", claim.stance)
    json.member("negated", claim.negated)
    array("hedges", claim.hedges) { document, place, hedge in
      document.open("\(name)-hedge\(place)", ["Hedge"])
      document.json.member("hedgeKind", hedge.kind)
      document.span("span", hedge.range)
      document.json.endObject()
    }
    word("tense", claim.tense)
    attributions(claim, name)
    span("span", claim.range)
    spans("content", claim.content)
    json.member("rule", claim.rule)
    json.endObject()
  }

  // MARK: Who says it

  /// Hop 1 is the origin, the last hop the article that was read.
  private mutating func attributions(_ claim: Claim, _ name: String) {
    if let source = claim.source, let actor = source.actor, source.kind == .named || source.kind == .media {
      link("author", actor)
    }
    json.member("wasAttributedTo", origin(of: claim, name))
    json.key("attribution")
    json.beginArray()
    var number = 1
    if claim.voice == .attributed {
      let cue = claim.quotes.compactMap { record.quotes[$0.number - 1].cue }.first
      hop(1, of: name, claim.source, unstated: name, cue: cue)
      for link in claim.chain {
        number += 1
        hop(number, of: name, link.source, unstated: name, cue: link.cue)
      }
      number += 1
    }
    openHop(number, of: name)
    json.member("agent", node("publisher"))
    json.member("sourcing", claim.voice == .attributed ? "media" : "unattributed")
    json.endObject()
    json.endArray()
  }

  private func origin(of claim: Claim, _ name: String) -> String {
    if claim.voice == .article { return node("publisher") }
    if let source = claim.source { return agent(source) }
    return node("\(name)-source")
  }

  private mutating func openHop(_ number: Int, of owner: String) {
    open("\(owner)-hop\(number)", ["Attribution"])
    json.member("hop", number)
  }

  /// - Parameter unstated: whose source it is when the text names nobody: an attribution has an agent all the same.
  private mutating func hop(_ number: Int, of owner: String, _ source: Source?, unstated: String, cue: Cue?) {
    openHop(number, of: owner)
    if let source {
      json.member("agent", agent(source))
      json.member("sourcing", source.kind)
      span("sourceSpan", source.range)
    } else {
      json.key("agent")
      open("\(unstated)-source", ["UnstatedSource", "Agent"])
      json.endObject()
      json.member("sourcing", "unattributed")
    }
    if let cue {
      span("cue", cue.range)
      json.member("cueLemma", cue.lemma)
      json.member("stance", cue.stance)
    }
    json.endObject()
  }

  private func agent(_ source: Source) -> String { node(sources.name(of: source)) }

  private func text(of content: [TextRange]) -> String {
    content.map { record.article.text[$0] }.joined(separator: " … ")
  }
}
