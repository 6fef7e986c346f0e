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

  /// As the tables of cues name them.
  init?(name: Slice<UnsafeBufferPointer<UInt8>>) {
    switch String(decoding: name, as: UTF8.self) {
    case "that": self = .that
    case "bare": self = .bare
    case "wh": self = .wh
    case "np": self = .phrase
    case "inf": self = .infinitive
    case "after": self = .after
    case "pass": self = .passive
    case "tell": self = .telling
    case "any": self = .anyClause
    case "as": self = .seenAs
    case "free": self = .ownerless
    default: return nil
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
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
  /// "hostility", read inside what others say.
  private(set) var attitudeNouns: [UInt64: CueEntry] = [:]
  /// "supporter" and "supporters".
  private(set) var agents: [UInt64: CueEntry] = [:]

  init() {
    for entry in Self.read(CueWords.table) + Self.read(CueWords.attitudes) { entries[entry.lemma] = entry }
    for entry in Self.read(CueWords.adjectives) { adjectives[WordHash.of(entry.lemma)] = entry }
    for entry in Self.read(CueWords.passives) { passives[WordHash.of(entry.lemma)] = entry }
    for entry in Self.read(CueWords.nouns) { Self.forms(entry.lemma).forEach { nouns[$0] = entry } }
    for entry in Self.read(CueWords.attitudeNouns) { Self.forms(entry.lemma).forEach { attitudeNouns[$0] = entry } }
    for entry in Self.read(CueWords.agents) { Self.forms(entry.lemma).forEach { agents[$0] = entry } }
  }

  subscript(lemma: String) -> CueEntry? { entries[lemma] }

  /// Singular and plural.
  private static func forms(_ noun: String) -> [UInt64] {
    let plural = noun.hasSuffix("y") ? String(noun.dropLast()) + "ies" : noun + "s"
    return [WordHash.of(noun), WordHash.of(plural)]
  }

  /// By bytes: splitting by characters costs milliseconds at every start.
  private static func read(_ table: StaticString) -> [CueEntry] {
    var entries: [CueEntry] = []
    var stance = Stance.states
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: " "))
      guard let first = parts.first else { continue }
      if first.last == UInt8(ascii: ":"), parts.count == 1 {
        let name = String(decoding: first.dropLast(), as: UTF8.self)
        guard let known = Stance(rawValue: name) else { preconditionFailure("no stance \(name)") }
        stance = known
        continue
      }
      // "point_out": a verb with its particle.
      let lemma = String(decoding: first.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
      var frames: CueFrames = []
      var prepositions: [String] = []
      for part in parts.dropFirst() {
        if part.first == UInt8(ascii: "+") {
          prepositions.append(String(decoding: part.dropFirst(), as: UTF8.self))
        } else if let frame = CueFrames(name: part) {
          frames.insert(frame)
        } else {
          preconditionFailure("no frame \(String(decoding: part, as: UTF8.self)) for the cue \(lemma)")
        }
      }
      entries.append(CueEntry(lemma: lemma, stance: stance, frames: frames, prepositions: prepositions))
    }
    return entries
  }
}
