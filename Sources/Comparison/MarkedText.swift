/// Two versions of a passage as one: what both have, what only the old and what only the new one has.
///
/// Marks at the edge of a word are apart from it, so that only what changed is marked; typography makes no difference.
public struct MarkedText: Sendable, Equatable {
  public enum Mark: Sendable { case same, removed, added }

  public struct Piece: Sendable, Equatable {
    public var mark: Mark
    /// Words with single blanks between them.
    public var text: String
    /// Whether no blank stands before it: a comma after a changed word.
    public var isGlued: Bool

    public init(mark: Mark, text: String, isGlued: Bool = false) {
      self.mark = mark
      self.text = text
      self.isGlued = isGlued
    }
  }

  /// In order; of a replaced passage the removed words come first. What both have is as the new version prints it.
  public private(set) var pieces: [Piece] = []

  public init(old: String, new: String) {
    let before = Self.parts(old)
    let after = Self.parts(new)
    var place = 0
    for edit in WordEdits(before.map(\.form), after.map(\.form)).edits {
      add(.same, after[place..<edit.new.lowerBound])
      add(.removed, before[edit.old])
      add(.added, after[edit.new])
      place = edit.new.upperBound
    }
    add(.same, after[place...])
  }

  /// A word, or the marks before or after it.
  private struct Part {
    var text: Substring
    var isGlued: Bool
    var form: UInt64
  }

  private mutating func add(_ mark: Mark, _ parts: ArraySlice<Part>) {
    guard let first = parts.first else { return }
    let text = parts.dropFirst().reduce(String(first.text)) { $0 + ($1.isGlued ? "" : " ") + $1.text }
    pieces.append(Piece(mark: mark, text: text, isGlued: first.isGlued))
  }

  private static func parts(_ text: String) -> [Part] {
    var parts: [Part] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let core = word.drop { isMark($0) }
      let start = core.startIndex
      let end = core.lastIndex { !isMark($0) }.map { core.index(after: $0) } ?? start
      var isGlued = false
      for piece in [word[..<start], word[start..<end], word[end...]] where !piece.isEmpty {
        parts.append(Part(text: piece, isGlued: isGlued, form: form(piece)))
        isGlued = true
      }
    }
    return parts
  }

  private static func isMark(_ character: Character) -> Bool { marks.contains(character) }
  private static let marks = "“”„«»\"‘’'.,;:!?()[]…–—"

  /// Typography makes no difference.
  private static func form(_ part: Substring) -> UInt64 {
    var hash = FormHash.start
    for scalar in part.unicodeScalars {
      switch scalar {
      case "“", "”", "„", "«", "»", "\"": hash = FormHash.adding(0x22, to: hash)
      case "‘", "’", "'": hash = FormHash.adding(0x27, to: hash)
      case "–", "—", "‑", "-": hash = FormHash.adding(0x2D, to: hash)
      default:
        for byte in String(scalar).utf8 { hash = FormHash.adding(byte, to: hash) }
      }
    }
    return hash
  }
}
