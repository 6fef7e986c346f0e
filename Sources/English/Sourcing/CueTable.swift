import Grammar
import Vocabulary

/// What can follow a cue, or precede it, as its content.
struct CueFrames: OptionSet, Sendable {
  let rawValue: UInt16

  /// "said that …"
  static let that = CueFrames(rawValue: 1)
  /// "said he would …"
  static let bare = CueFrames(rawValue: 2)
  /// "asked whether …"
  static let wh = CueFrames(rawValue: 4)
  /// "announced a plan"
  static let phrase = CueFrames(rawValue: 8)
  /// "vowed to return"
  static let infinitive = CueFrames(rawValue: 16)
  /// "…, she noted"
  static let after = CueFrames(rawValue: 32)
  /// "it was reported that", "is expected to"
  static let passive = CueFrames(rawValue: 64)
  /// Takes whom it is said to: "told reporters".
  static let telling = CueFrames(rawValue: 128)
  /// Any clause, also one that does not begin with its subject: "said if elected he would".
  static let anyClause = CueFrames(rawValue: 256)

  /// "sees it as a chance": a noun phrase only with "as" after it.
  static let seenAs = CueFrames(rawValue: 512)

  /// A noun that needs no owner: "complaints that".
  static let ownerless = CueFrames(rawValue: 1024)

  static let names: [Substring: CueFrames] = [
    "that": .that, "bare": .bare, "wh": .wh, "np": .phrase, "inf": .infinitive, "after": .after, "pass": .passive,
    "tell": .telling, "any": .anyClause, "as": .seenAs, "free": .ownerless,
  ]
}

/// One cue verb.
struct CueEntry: Sendable {
  let lemma: String
  let stance: Stance
  let frames: CueFrames
  /// Prepositions that belong to the cue: "call for", "warn of".
  let prepositions: [String]

  /// For or against somebody: a bare pronoun is enough of an object.
  var isJudging: Bool { [.praises, .criticises, .supports, .opposes].contains(stance) }
}

/// The cues: verbs by lemma, other words by their hash.
struct CueTable: Sendable {
  private var entries: [String: CueEntry] = [:]
  /// "convinced", after "be" and its like.
  private(set) var adjectives: [UInt64: CueEntry] = [:]
  /// "seen", after "be" or its noun.
  private(set) var passives: [UInt64: CueEntry] = [:]
  /// "claim" and "claims".
  private(set) var nouns: [UInt64: CueEntry] = [:]
  /// "supporter" and "supporters".
  private(set) var agents: [UInt64: CueEntry] = [:]

  init() {
    for entry in Self.read(CueWords.table) + Self.read(CueWords.attitudes) { entries[entry.lemma] = entry }
    for entry in Self.read(CueWords.adjectives) { adjectives[WordHash.of(entry.lemma)] = entry }
    for entry in Self.read(CueWords.passives) { passives[WordHash.of(entry.lemma)] = entry }
    for entry in Self.read(CueWords.nouns) { Self.forms(entry.lemma).forEach { nouns[$0] = entry } }
    for entry in Self.read(CueWords.agents) { Self.forms(entry.lemma).forEach { agents[$0] = entry } }
  }

  subscript(lemma: String) -> CueEntry? { entries[lemma] }

  /// Singular and plural.
  private static func forms(_ noun: String) -> [UInt64] {
    let plural = noun.hasSuffix("y") ? String(noun.dropLast()) + "ies" : noun + "s"
    return [WordHash.of(noun), WordHash.of(plural)]
  }

  private static func read(_ table: StaticString) -> [CueEntry] {
    var entries: [CueEntry] = []
    var stance = Stance.states
    for line in "\(table)".split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let first = parts.first else { continue }
      if first.hasSuffix(":"), parts.count == 1 {
        guard let known = Stance(rawValue: String(first.dropLast())) else { preconditionFailure("no stance \(first)") }
        stance = known
        continue
      }
      var frames: CueFrames = []
      var prepositions: [String] = []
      for part in parts.dropFirst() {
        if part.hasPrefix("+") {
          prepositions.append(String(part.dropFirst()))
        } else if let frame = CueFrames.names[part] {
          frames.insert(frame)
        } else {
          preconditionFailure("no frame \(part) for the cue \(first)")
        }
      }
      // "point_out": a verb with its particle.
      let lemma = first.split(separator: "_").joined(separator: " ")
      entries.append(CueEntry(lemma: lemma, stance: stance, frames: frames, prepositions: prepositions))
    }
    return entries
  }
}
