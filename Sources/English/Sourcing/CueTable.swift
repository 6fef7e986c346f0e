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

  static let names: [Substring: CueFrames] = [
    "that": .that, "bare": .bare, "wh": .wh, "np": .phrase, "inf": .infinitive, "after": .after, "pass": .passive,
    "tell": .telling, "any": .anyClause,
  ]
}

/// One cue verb.
struct CueEntry: Sendable {
  let lemma: String
  let stance: Stance
  let frames: CueFrames
  /// Prepositions that belong to the cue: "call for", "warn of".
  let prepositions: [String]
}

/// The cue verbs by lemma.
struct CueTable: Sendable {
  private var entries: [String: CueEntry] = [:]

  init() {
    read(CueWords.table)
    read(CueWords.attitudes)
  }

  subscript(lemma: String) -> CueEntry? { entries[lemma] }

  private mutating func read(_ table: StaticString) {
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
      entries[lemma] = CueEntry(lemma: lemma, stance: stance, frames: frames, prepositions: prepositions)
    }
  }
}
