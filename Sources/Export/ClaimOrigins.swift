import Vocabulary

/// Where the claims of one record come from, in the words that a draft of a fact check has for it.
public struct ClaimOrigins {
  private let record: Record

  public init(_ record: Record) { self.record = record }

  // MARK: Who made it

  /// Whoever the text names as having said it, not whom it has deny it.
  func author(of claim: Claim) -> (actor: Actor, type: String)? {
    guard let source = claim.source, source.kind == .named || source.kind == .media, let actor = actor(of: source),
      claim.stance != .denies, claim.stance != .rejects, let type = Self.authorType(actor.kind)
    else { return nil }
    return (actor, type)
  }

  /// The types a claim's author may have; nil for what is neither.
  private static func authorType(_ kind: Actor.Kind) -> String? {
    switch kind {
    case .person: "Person"
    // A country or a city that says something is its government.
    case .organization, .media, .place: "Organization"
    // Schema.org has no type for a people.
    case .group, .event, .work, .product, .other: nil
    }
  }

  /// The origin as printed, and through whom it came, the nearest to the origin first.
  func credit(of claim: Claim) -> String? {
    let names = ([claim.source] + claim.chain.map(\.source)).compactMap { $0 }.map { name(of: $0) }
    guard let origin = names.first else { return nil }
    if claim.source == nil { return "through " + names.joined(separator: ", then ") }
    return names.count == 1 ? origin : origin + ", through " + names.dropFirst().joined(separator: ", then ")
  }

  /// What a reviewer must know before the claim is taken for the source's own assertion.
  func remarks(on claim: Claim) -> String {
    var remarks: [String] = []
    if claim.voice == .article {
      remarks.append("Voice: the article's own.")
    } else {
      remarks.append("Source: \(claim.source?.kind.rawValue ?? "not stated").")
      remarks.append("Stance: \(claim.stance.rawValue).")
    }
    if !claim.hedges.isEmpty {
      remarks.append("Hedges: " + claim.hedges.map(\.kind.rawValue).joined(separator: ", ") + ".")
    }
    if let terms = claim.quotes.lazy.compactMap({ record.quotes[$0.number - 1].setting.terms }).first {
      remarks.append("Terms: \(terms).")
    }
    return remarks.joined(separator: " ")
  }

  /// Whom a source stands for, where the text names somebody.
  public func actor(of source: Source) -> Actor? { source.actor.map { record.actors[$0.number - 1] } }

  /// A name where the text names somebody; an unnamed source keeps the words that are printed, whoever employs it.
  public func name(of source: Source) -> String {
    if source.kind == .named || source.kind == .media, let actor = actor(of: source) { return actor.name }
    return record.article.text[source.range]
  }

  // MARK: Where it stood

  /// The first of those it came through that is a medium or a document, and not this article's publisher.
  func earlierPlace(of claim: Claim) -> Source? {
    ([claim.source] + claim.chain.map(\.source)).compactMap { $0 }.first { source in
      source.kind == .document || source.kind == .media && !isPublisher(source)
    }
  }

  private func isPublisher(_ source: Source) -> Bool {
    guard let publisher = record.article.publisher.map(Self.bare) else { return false }
    let names = actor(of: source).map { [$0.name] + $0.aliases } ?? [record.article.text[source.range]]
    return names.contains { Self.bare($0) == publisher }
  }

  /// A publisher's name without its article and without regard to case, which pages and sentences handle differently.
  private static func bare(_ name: String) -> [UInt8] {
    let lower = name.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    return lower.starts(with: "the ".utf8) ? Array(lower.dropFirst(4)) : lower
  }
}
