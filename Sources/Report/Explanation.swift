import Grammar
import Vocabulary

/// Why each annotation of a document is there: rule, words, classes of the words, and what else was tried.
public struct Explanation {
  public private(set) var text = ""
  public var isEmpty: Bool { text.isEmpty }

  private let document: Document
  private let points: CodePointIndex

  /// - Parameter offset: only what covers this offset, in code points.
  public init(of document: Document, at offset: Int? = nil) {
    self.document = document
    points = CodePointIndex(utf8: document.text)
    let byte = offset.map { points.byte(at: $0) }
    func concerns(_ tokens: Range<Int>) -> Bool { byte.map { document.tokens.range(tokens).contains($0) } ?? true }

    var cards: [String: RuleCard] = [:]
    for card in document.language.cards { cards[card.name] = card }
    let attempts = document.trace?.attempts ?? []
    let findings = document.shown.filter { !$0.tokens.isEmpty && concerns($0.tokens) }
    for finding in findings.sorted(by: Self.inOrder) {
      explain(finding, cards[finding.rule], attempts)
    }
    // What was tried here and came to nothing is told only when asked for a place.
    guard byte != nil else { return }
    for attempt in attempts where attempt.outcome == .declined && concerns(attempt.tokens) {
      let tried = cards[attempt.rule].map { "  \($0.isPattern ? "when" : "does") \($0.says)\n" } ?? ""
      text += "\(document.place(of: attempt.tokens, points))  declined by \(attempt.rule)\n\(tried)\n"
    }
  }

  private static func inOrder(_ a: ShownFinding, _ b: ShownFinding) -> Bool {
    if a.tokens.lowerBound != b.tokens.lowerBound { return a.tokens.lowerBound < b.tokens.lowerBound }
    return a.tokens.count != b.tokens.count ? a.tokens.count > b.tokens.count : a.rule < b.rule
  }

  private mutating func explain(_ finding: ShownFinding, _ card: RuleCard?, _ attempts: [Trace.Attempt]) {
    text += "\(document.place(of: finding.tokens, points))\n  = \(finding.summary)\n  rule \(finding.rule)\n"
    if let card { text += "  \(card.isPattern ? "when" : "does") \(card.says)\n" }
    let words = finding.tokens.prefix(Self.mostWords).map { token in
      "\(document.string(token)) [\(classes(of: token))]"
    }
    text += "  words \(words.joined(separator: " "))\(finding.tokens.count > Self.mostWords ? " …" : "")\n"
    for attempt in attempts where attempt.tokens.lowerBound == finding.tokens.lowerBound && attempt.outcome != .won {
      text += "  not \(attempt.rule): \(reason(attempt))\n"
    }
    text += "\n"
  }

  private func reason(_ attempt: Trace.Attempt) -> String {
    switch attempt.outcome {
    case .beaten: "matched “\(document.string(attempt.tokens))”, fewer words or later in its phase"
    case .declined: "matched “\(document.string(attempt.tokens))”, but refused it"
    case .won: ""
    }
  }

  private func classes(of token: Int) -> String {
    document.language.book.classes.names(
      lexical: document.tokens.lexical[token], traits: document.tokens.traits[token] & ~Shape.any.mask
    ).joined(separator: " ")
  }

  private static let mostWords = 12
}
