import Comparison
import Vocabulary

/// A change as the page shows it: what it came to, and the words that differ.
struct ShownChange {
  enum Outcome: String, CaseIterable {
    case changed, added, removed
    /// Two outlets have the same claim.
    case shared

    /// The sign that says it where there is no room: colour is never the only one.
    var sign: String {
      switch self {
      case .changed: "≠"
      case .added: "+"
      case .removed: "−"
      case .shared: "="
      }
    }
  }

  let change: ClaimChange
  let outcome: Outcome
  /// Both versions as one text; nil where there is one version only, or where two outlets tell it in their own words.
  let marked: MarkedText?

  /// - Parameter marksWords: whether the two are versions of one text, so that single words can be told apart.
  init(_ change: ClaimChange, marksWords: Bool) {
    self.change = change
    switch (change.old, change.new) {
    case (let old?, let new?):
      outcome = change.kinds.isEmpty ? .shared : .changed
      marked = marksWords ? MarkedText(old: old.text, new: new.text) : nil
    case (nil, _): (outcome, marked) = (.added, nil)
    case (_, nil): (outcome, marked) = (.removed, nil)
    }
  }

  /// Where the words of one version stand that the other has not.
  func edits(of claim: Claim, in text: [UInt8], _ side: ChangeLooks.Side) -> [TextRange] {
    guard let marked else { return [] }
    let own: MarkedText.Mark = side == .old ? .removed : .added
    let isEdited = marked.pieces.filter { $0.mark == .same || $0.mark == own }.flatMap { piece in
      piece.text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.map { _ in piece.mark == own }
    }
    let letters = Self.letters(of: claim, in: text)
    // The claim's text is its pieces joined; should it say anything else, nothing is marked.
    guard letters.count == isEdited.count else { return [] }
    var found: [TextRange] = []
    var isOpen = false
    for (letter, isEdited) in zip(letters, isEdited) {
      guard isEdited, let letter else {
        isOpen = false
        continue
      }
      if isOpen { found[found.count - 1].end = letter.end } else { found.append(letter) }
      isOpen = true
    }
    return found
  }

  /// The places of a claim's letters, blanks left out; nil for the sign that joins two pieces of it.
  private static func letters(of claim: Claim, in text: [UInt8]) -> [TextRange?] {
    var letters: [TextRange?] = []
    for (i, piece) in claim.content.enumerated() {
      guard piece.start >= 0, piece.start <= piece.end, piece.end <= text.count else { return [] }
      if i > 0 { letters.append(nil) }
      var place = piece.start
      for scalar in String(decoding: text[piece.start..<piece.end], as: UTF8.self).unicodeScalars {
        let end = place + UTF8.width(scalar)
        if !scalar.properties.isWhitespace { letters.append(TextRange(place, end)) }
        place = end
      }
    }
    return letters
  }
}
