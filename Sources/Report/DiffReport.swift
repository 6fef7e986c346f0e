import Comparison
import Vocabulary

/// What changed between two versions, for a person to read: the changed words are marked inside the claims.
public struct DiffReport {
  public private(set) var text = ""
  private let style: TextReport.Style

  public init(_ diff: ClaimDiff, style: TextReport.Style = TextReport.Style()) {
    self.style = style
    head(diff.old, diff.new)
    for change in diff.changes { show(change, diff.old, diff.new) }
    summary(diff)
  }

  public init(_ comparison: OutletComparison, style: TextReport.Style = TextReport.Style()) {
    self.style = style
    let (old, new) = (comparison.old, comparison.new)
    head(old, new)
    section("They disagree", comparison.disagreements.isEmpty)
    for change in comparison.disagreements { show(change, old, new, isMarked: false) }
    section("Both have", comparison.shared.isEmpty)
    for both in comparison.shared {
      claim("- ", both.old, old)
      claim("+ ", both.new, new)
    }
    section("Only \(shortName(old)) has", comparison.onlyOld.isEmpty)
    for one in comparison.onlyOld { claim("- ", one, old) }
    section("Only \(shortName(new)) has", comparison.onlyNew.isEmpty)
    for one in comparison.onlyNew { claim("+ ", one, new) }
    line("")
    line(
      "\(comparison.shared.count) shared, \(comparison.disagreements.count) disagreements, "
        + "\(comparison.onlyOld.count) and \(comparison.onlyNew.count) in one only")
    line("")
  }

  /// An article that only one of two collections has.
  public init(removed record: Record, style: TextReport.Style = TextReport.Style()) {
    self.style = style
    line(bold("Article removed: " + name(record)))
    line("")
  }

  public init(added record: Record, style: TextReport.Style = TextReport.Style()) {
    self.style = style
    line(bold("Article added: " + name(record)))
    line("")
  }

  // MARK: Parts

  private mutating func head(_ old: Record, _ new: Record) {
    line(bold("- " + name(old)))
    line(bold("+ " + name(new)))
    line("")
  }

  /// "Title · 2025-05-13 · https://…"; the id where the page tells nothing of itself.
  private func name(_ record: Record) -> String {
    let article = record.article
    let facts = [article.title ?? record.id, article.publisher, article.modified ?? article.published, article.url]
    return facts.compactMap { $0 }.map(Printable.line).joined(separator: " · ")
  }

  private func shortName(_ record: Record) -> String {
    Printable.line(record.article.publisher ?? record.article.title ?? record.id)
  }

  private mutating func section(_ title: String, _ isEmpty: Bool) {
    if isEmpty { return }
    if !text.hasSuffix("\n\n") { line("") }
    line(bold(title))
  }

  /// - Parameter isMarked: one text with the changed words marked, not both texts.
  private mutating func show(_ change: ClaimChange, _ old: Record, _ new: Record, isMarked: Bool = true) {
    line(bold(change.kinds.map(\.rawValue).joined(separator: ", ")))
    switch (change.old, change.new) {
    case (let a?, let b?):
      if isMarked {
        if let speaker = speaker(b, new) ?? speaker(a, old) { line("  " + speaker) }
        line("  " + marked(a.text, b.text))
      } else {
        claim("- ", a, old)
        claim("+ ", b, new)
      }
    case (let a?, nil):
      if let speaker = speaker(a, old) { line("  " + speaker) }
      line("  " + removed(Printable.line(a.text)))
    case (nil, let b?):
      if let speaker = speaker(b, new) { line("  " + speaker) }
      line("  " + added(Printable.line(b.text)))
    case (nil, nil): break
    }
    for detail in change.details { line("    " + self.detail(detail)) }
    line("")
  }

  private mutating func claim(_ sign: String, _ passage: ClaimPassage, _ record: Record) {
    line("  " + sign + (speaker(passage, record).map { $0 + " " } ?? "") + Printable.line(passage.text))
  }

  /// "figureChanged: 86 → 91", "boundDropped: atLeast → nothing".
  private func detail(_ detail: ChangeDetail) -> String {
    func side(_ words: String?) -> String { words.map(Printable.line) ?? "nothing" }
    return "\(detail.kind.rawValue): \(side(detail.old)) → \(side(detail.new))"
  }

  private mutating func summary(_ diff: ClaimDiff) {
    let added = diff.changes.count { $0.old == nil }
    let removed = diff.changes.count { $0.new == nil }
    line(
      "\(diff.changes.count - added - removed) changed, \(added) added, \(removed) removed, \(diff.unchanged) unchanged"
    )
    line("")
  }

  /// "Jane Holt denies:"
  private func speaker(_ passage: ClaimPassage, _ record: Record) -> String? {
    guard record.claims.indices.contains(passage.claim.number - 1) else { return nil }
    let claim = record.claims[passage.claim.number - 1]
    guard let source = claim.source else { return nil }
    let printed = Printable.line(record.article.text[source.range])
    let via = claim.chain.map { Printable.line(record.article.text[$0.source.range]) }
    return printed + " \(claim.stance.rawValue)" + (via.isEmpty ? "" : ", through " + via.joined(separator: ", then "))
      + ":"
  }

  // MARK: Marks

  private func marked(_ old: String, _ new: String) -> String {
    var text = ""
    for piece in MarkedText(old: Printable.line(old), new: Printable.line(new)).pieces {
      // A removed and an added comma stand side by side.
      if !text.isEmpty && !piece.isGlued { text += " " }
      switch piece.mark {
      case .same: text += piece.text
      case .removed: text += removed(piece.text)
      case .added: text += added(piece.text)
      }
    }
    return text
  }

  private func removed(_ words: String) -> String { style.color ? "\u{1B}[31m\(words)\u{1B}[0m" : "[-\(words)-]" }
  private func added(_ words: String) -> String { style.color ? "\u{1B}[32m\(words)\u{1B}[0m" : "{+\(words)+}" }
  private func bold(_ words: String) -> String { style.color ? "\u{1B}[1m\(words)\u{1B}[0m" : words }

  private mutating func line(_ words: String) { text += words + "\n" }
}
