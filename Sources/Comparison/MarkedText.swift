/// Two versions of a passage as one: what both have, what only the old and what only the new one has.
public struct MarkedText: Sendable, Equatable {
  public enum Mark: Sendable { case same, removed, added }

  public struct Piece: Sendable, Equatable {
    public var mark: Mark
    /// Words with single blanks between them.
    public var text: String
  }

  /// In order; of a replaced passage the removed words come first.
  public private(set) var pieces: [Piece] = []

  public init(old: String, new: String) {
    let before = old.split(whereSeparator: \.isWhitespace)
    let after = new.split(whereSeparator: \.isWhitespace)
    var place = 0
    for edit in WordEdits(before.map(Self.form), after.map(Self.form)).edits {
      add(.same, after[place..<edit.new.lowerBound])
      add(.removed, before[edit.old])
      add(.added, after[edit.new])
      place = edit.new.upperBound
    }
    add(.same, after[place...])
  }

  private mutating func add(_ mark: Mark, _ words: ArraySlice<Substring>) {
    if !words.isEmpty { pieces.append(Piece(mark: mark, text: words.joined(separator: " "))) }
  }

  /// Typography makes no difference.
  private static func form(_ word: Substring) -> UInt64 {
    var hash = FormHash.start
    for scalar in word.unicodeScalars {
      switch scalar {
      case "“", "”", "„", "«", "»", "\"": hash = FormHash.adding(0x22, to: hash)
      case "‘", "’", "'": hash = FormHash.adding(0x27, to: hash)
      case "–", "—", "‑", "-": hash = FormHash.adding(0x2D, to: hash)
      default:
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { hash = FormHash.adding(byte, to: hash) }
      }
    }
    return hash
  }
}
