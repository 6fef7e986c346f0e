import Vocabulary

extension RecordTable {
  /// `text` is the pieces of the content, as the claim's; `content` says where they stand.
  static let quotes = RecordTable("quotes", rows: { $0.rows($0.record.quotes) }) { table in
    table.id("quote_id", Quote.self)
    table.text("text", .searched) { row in row.item.content.map(row.whole.text).joined(separator: " … ") }
    table.span { $0.item.range }
    table.text("content") { $0.whole.pieces($0.item.content) }
    table.word("kind") { $0.item.kind }
    table.source { $0.item.source }
    table.cue { $0.item.cue }
    table.passage(prefix: "addressee") { $0.item.addressee?.range }
    table.reference("addressee_actor_id", to: "actors") { $0.item.addressee?.actor }
    table.optionalText("setting_medium") { $0.item.setting.medium }
    table.optionalText("setting_place") { $0.item.setting.place }
    table.optionalText("setting_terms") { $0.item.setting.terms }
    table.optionalText("setting_when") { $0.item.setting.when }
    table.reference("claim_id", to: "claims") { $0.item.claim }
    table.text("rule") { $0.item.rule }
  }

  static let claims = RecordTable("claims", rows: { $0.rows($0.record.claims) }) { table in
    table.id("claim_id", Claim.self)
    table.text("text", .searched) { $0.item.text }
    table.span { $0.item.range }
    table.text("content") { $0.whole.pieces($0.item.content) }
    table.word("voice") { $0.item.voice }
    table.source { $0.item.source }
    table.reference("within_claim_id", to: "claims") { $0.item.within }
    table.word("stance") { $0.item.stance }
    table.boolean("negated") { $0.item.negated }
    table.optionalWord("tense") { $0.item.tense }
    table.text("rule") { $0.item.rule }
  }

  /// Who said an attributed claim: hop 1 is its origin, each next one passed it on. Where the text names nobody, the
  /// origin has no source. The article itself, which passed on everything, has no hop.
  static let hops = RecordTable(
    "hops", rows: { whole in whole.rows(in: whole.record.claims) { whole.hops(of: $0) } }
  ) { table in
    table.owner("claim_id", Claim.self, in: "claims")
    table.place("hop")
    table.source { $0.item.source }
    table.cue { $0.item.cue }
  }

  static let hedges = RecordTable("hedges", rows: { $0.rows(in: $0.record.claims, \.hedges) }) { table in
    table.owner("claim_id", Claim.self, in: "claims")
    table.place("hedge")
    table.passage { $0.item.range }
    table.word("kind") { $0.item.kind }
  }

  static let claimFigures = RecordTable(
    "claim_figures", rows: { whole in whole.rows(in: whole.record.claims) { unique($0.figures) } }
  ) { table in
    table.owner("claim_id", Claim.self, in: "claims")
    table.add("figure_id", .text, .keyReference("figures")) { .text("\($0.item)") }
  }

  static let claimActors = RecordTable(
    "claim_actors", rows: { whole in whole.rows(in: whole.record.claims) { unique($0.actors) } }
  ) { table in
    table.owner("claim_id", Claim.self, in: "claims")
    table.add("actor_id", .text, .keyReference("actors")) { .text("\($0.item)") }
  }
}

/// One who said a claim or passed it on, and the words that say so.
private struct ClaimHop {
  var source: Source?
  var cue: Cue?
}

extension RowSource {
  /// The origin has the cue of the claim's quote.
  fileprivate func hops(of claim: Claim) -> [ClaimHop] {
    if claim.voice == .article { return [] }
    let cue = claim.quotes.compactMap { record.quotes[$0.number - 1].cue }.first
    return [ClaimHop(source: claim.source, cue: cue)] + claim.chain.map { ClaimHop(source: $0.source, cue: $0.cue) }
  }
}

/// Each id once: a list of ids says who or what belongs to a claim, and that twice says no more.
private func unique<Target>(_ ids: [Reference<Target>]) -> [Reference<Target>] {
  var seen: Set<Reference<Target>> = []
  return ids.filter { seen.insert($0).inserted }
}
