import Vocabulary

/// Whether an actor of one record and an actor of another are the same, by their names.
///
/// A surname alone fits a full name, an abbreviation its long form; "Jane Holt" and "John Holt" are two people.
struct ActorMatching {
  private let old: [ActorNames]
  private let new: [ActorNames]

  init(_ old: Record, _ new: Record) {
    self.old = old.actors.map(ActorNames.init)
    self.new = new.actors.map(ActorNames.init)
  }

  func isSame(_ a: Reference<Actor>, _ b: Reference<Actor>) -> Bool {
    guard old.indices.contains(a.number - 1), new.indices.contains(b.number - 1) else { return false }
    return old[a.number - 1].fits(new[b.number - 1])
  }

  /// Whether the new record knows this old actor at all.
  func isInNew(_ a: Reference<Actor>) -> Bool {
    guard old.indices.contains(a.number - 1) else { return false }
    return new.contains { old[a.number - 1].fits($0) }
  }

  func isInOld(_ b: Reference<Actor>) -> Bool {
    guard new.indices.contains(b.number - 1) else { return false }
    return old.contains { $0.fits(new[b.number - 1]) }
  }
}

/// The names of an actor as words in lower case.
struct ActorNames: Sendable {
  private let sameAs: String?
  private let isPerson: Bool
  private let name: [String]
  private let others: [[String]]

  init(_ actor: Actor) {
    sameAs = actor.sameAs
    isPerson = actor.kind == .person
    name = Self.words(actor.name)
    others = actor.aliases.map(Self.words)
  }

  init(person name: String) {
    (sameAs, isPerson) = (nil, true)
    self.name = Self.words(name)
    others = []
  }

  func fits(_ other: ActorNames) -> Bool {
    if let sameAs, let otherID = other.sameAs { return sameAs == otherID }
    if name.isEmpty || other.name.isEmpty { return false }
    if name == other.name { return true }
    if isPerson || other.isPerson { return Self.fitPersons(name, other.name) }
    if ([name] + others).contains(where: { form in form == other.name || other.others.contains(form) }) { return true }
    return Self.abbreviates(name, other.name) || Self.abbreviates(other.name, name) || Self.contains(name, other.name)
  }

  /// One name within the other, or the same surname with first names of which one is the other's initial.
  private static func fitPersons(_ a: [String], _ b: [String]) -> Bool {
    if contains(a, b) { return true }
    guard a.count > 1, b.count > 1, a.last == b.last, let first = a.first, let second = b.first else { return false }
    return first.utf8.count == 1 && second.hasPrefix(first) || second.utf8.count == 1 && first.hasPrefix(second)
  }

  /// Every word of the shorter name is in the longer.
  private static func contains(_ a: [String], _ b: [String]) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    return !short.isEmpty && short.allSatisfy { long.contains($0) }
  }

  /// "FAO" for "Food and Agriculture Organization".
  private static func abbreviates(_ short: [String], _ long: [String]) -> Bool {
    guard short.count == 1, let letters = short.first, long.count > 1, letters.utf8.count > 1 else { return false }
    let initials = long.filter { !["of", "and", "for", "the", "to", "in"].contains($0) }.compactMap(\.utf8.first)
    return Array(letters.utf8) == initials
  }

  private static let small: Set<String> = [
    "the", "mr", "mrs", "ms", "dr", "sir", "mayor", "president", "minister", "senator",
  ]

  private static func words(_ name: String) -> [String] {
    var lowered = name.lowercased()
    for ending in ["'s", "’s"] where lowered.hasSuffix(ending) { lowered = String(lowered.dropLast(2)) }
    return lowered.unicodeScalars.split { !($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
      .map { String(String.UnicodeScalarView($0)) }.filter { !small.contains($0) }
  }
}
