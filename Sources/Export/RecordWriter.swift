import Vocabulary

/// Writes a record as one line of JSON, in the form of `Schemas/record.schema.json`.
///
/// Every key is in every record, in this order, with null or [] where there is nothing: engines infer a schema from a
/// sample. Positions come in as UTF-8 byte offsets and go out as code points.
public struct RecordWriter: Sendable {
  public init() {}

  /// The record's line as UTF-8, with the line feed that ends it.
  public func line(_ record: Record) -> [UInt8] {
    let points = CodePointIndex(record.article.text)
    var json = JSONWriter(capacity: record.article.text.utf8.count * 3 + 1024)
    json.beginObject()
    head(record, to: &json)
    article(record, points, to: &json)
    json.member("actors", each: record.actors) { self.actor($2, number: $1 + 1, points, to: &$0) }
    json.member("figures", each: record.figures) { self.figure($2, number: $1 + 1, points, to: &$0) }
    json.member("quotes", each: record.quotes) { self.quote($2, number: $1 + 1, points, to: &$0) }
    json.member("claims", each: record.claims) { self.claim($2, number: $1 + 1, points, to: &$0) }
    json.member("warnings", record.warnings)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  // MARK: The page

  private func head(_ record: Record, to json: inout JSONWriter) {
    json.member("schema", Record.schema)
    json.member("id", record.id)
    json.key("error")
    if let error = record.error {
      json.beginObject()
      json.member("code", error.code)
      json.member("message", error.message)
      json.endObject()
    } else {
      json.null()
    }
    json.member("duplicateOf", record.duplicateOf)
    json.key("input")
    json.beginObject()
    json.member("path", record.origin.path)
    json.member("member", record.origin.member)
    json.member("offset", record.origin.offset)
    json.member("captured", record.origin.captured)
    json.member("digest", record.origin.digest)
    json.endObject()
    json.key("pass")
    if let pass = record.pass { json.raw(pass) } else { json.null() }
  }

  private func article(_ record: Record, _ points: CodePointIndex, to json: inout JSONWriter) {
    let article = record.article
    json.member("url", article.url)
    json.member("title", article.title)
    json.member("subtitle", article.subtitle)
    json.member("authors", article.authors)
    json.member("desks", article.desks)
    json.member("publisher", article.publisher)
    json.member("section", article.section)
    json.member("published", article.published)
    json.member("modified", article.modified)
    json.member("language", article.language)
    json.key("dateline")
    if let dateline = article.dateline {
      json.beginObject()
      json.member("place", dateline.place)
      json.member("agency", dateline.agency)
      json.member("date", dateline.date)
      range(dateline.range, points, to: &json)
      json.endObject()
    } else {
      json.null()
    }
    // What a failed record would have shown is not known.
    json.member("access", record.error == nil ? article.access : nil)
    json.member("text", article.text)
    json.member("digest", record.digest.isEmpty ? nil : record.digest)
    json.member("blocks", each: article.blocks) { json, _, block in
      json.beginObject()
      json.member("kind", block.kind)
      range(block.range, points, to: &json)
      json.member("path", block.path)
      json.endObject()
    }
  }

  // MARK: What the text names and counts

  private func actor(_ actor: Actor, number: Int, _ points: CodePointIndex, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", Reference<Actor>(number))
    json.member("name", actor.name)
    json.member("type", actor.kind)
    json.member("aliases", actor.aliases)
    json.member("sameAs", actor.sameAs)
    json.member("role", actor.role)
    json.member("roles", each: actor.roles) { json, _, role in
      json.beginObject()
      json.member("title", role.title)
      json.member("of", role.of)
      range(role.range, points, to: &json)
      json.endObject()
    }
    json.member("mentions", each: actor.mentions) { json, _, mention in
      json.beginObject()
      range(mention.range, points, to: &json)
      json.member("form", mention.form)
      json.member("rule", mention.rule)
      json.endObject()
    }
    json.endObject()
  }

  private func figure(_ figure: Figure, number: Int, _ points: CodePointIndex, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", Reference<Figure>(number))
    range(figure.range, points, to: &json)
    json.member("kind", figure.kind)
    json.member("low", figure.low)
    json.member("high", figure.high)
    json.member("unit", figure.unit)
    json.member("currency", figure.currency)
    json.member("per", figure.per)
    json.member("bound", figure.bound)
    json.member("approximate", figure.approximate)
    json.member("change", figure.change)
    json.member("of", figure.of)
    json.member("about", figure.about)
    json.member("actor", figure.actor)
    json.member("predicate", figure.predicate)
    json.member("value", figure.value)
    json.member("same", figure.same)
    json.member("was", figure.was)
    json.member("rule", figure.rule)
    json.endObject()
  }

  // MARK: Who says what

  private func quote(_ quote: Quote, number: Int, _ points: CodePointIndex, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", Reference<Quote>(number))
    range(quote.range, points, to: &json)
    content(quote.content, points, to: &json)
    json.member("kind", quote.kind)
    source(quote.source, points, to: &json)
    cue(quote.cue, points, to: &json)
    json.key("addressee")
    if let addressee = quote.addressee {
      json.beginObject()
      range(addressee.range, points, to: &json)
      json.member("actor", addressee.actor)
      json.endObject()
    } else {
      json.null()
    }
    json.key("setting")
    json.beginObject()
    json.member("medium", quote.setting.medium)
    json.member("place", quote.setting.place)
    json.member("terms", quote.setting.terms)
    json.member("when", quote.setting.when)
    json.endObject()
    json.member("claim", quote.claim)
    json.member("rule", quote.rule)
    json.endObject()
  }

  private func claim(_ claim: Claim, number: Int, _ points: CodePointIndex, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", Reference<Claim>(number))
    range(claim.range, points, to: &json)
    content(claim.content, points, to: &json)
    json.member("text", claim.text)
    json.member("voice", claim.voice)
    source(claim.source, points, to: &json)
    json.member("chain", each: claim.chain) { json, _, hop in
      json.beginObject()
      sourceMembers(hop.source, points, to: &json)
      cue(hop.cue, points, to: &json)
      json.endObject()
    }
    json.member("within", claim.within)
    json.member("stance", claim.stance)
    json.member("negated", claim.negated)
    json.member("hedges", each: claim.hedges) { json, _, hedge in
      json.beginObject()
      range(hedge.range, points, to: &json)
      json.member("kind", hedge.kind)
      json.endObject()
    }
    json.member("tense", claim.tense)
    json.member("quotes", claim.quotes)
    json.member("figures", claim.figures)
    json.member("actors", claim.actors)
    json.member("rule", claim.rule)
    json.endObject()
  }

  private func source(_ source: Source?, _ points: CodePointIndex, to json: inout JSONWriter) {
    json.key("source")
    guard let source else { return json.null() }
    json.beginObject()
    sourceMembers(source, points, to: &json)
    json.endObject()
  }

  private func sourceMembers(_ source: Source, _ points: CodePointIndex, to json: inout JSONWriter) {
    range(source.range, points, to: &json)
    json.member("actor", source.actor)
    json.member("kind", source.kind)
  }

  private func cue(_ cue: Cue?, _ points: CodePointIndex, to json: inout JSONWriter) {
    json.key("cue")
    guard let cue else { return json.null() }
    json.beginObject()
    range(cue.range, points, to: &json)
    json.member("lemma", cue.lemma)
    json.member("stance", cue.stance)
    json.endObject()
  }

  // MARK: Positions

  private func range(_ range: TextRange, _ points: CodePointIndex, to json: inout JSONWriter) {
    json.member("start", points.codePoint(at: range.start))
    json.member("end", points.codePoint(at: range.end))
  }

  private func content(_ pieces: [TextRange], _ points: CodePointIndex, to json: inout JSONWriter) {
    json.member("content", each: pieces) { json, _, piece in
      json.beginArray()
      json.integer(points.codePoint(at: piece.start))
      json.integer(points.codePoint(at: piece.end))
      json.endArray()
    }
  }
}
