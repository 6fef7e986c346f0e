import Vocabulary

/// A record for a person to read: who says what, with which figures, and who is who.
public struct TextReport {
  public struct Style: Sendable {
    /// ANSI colours; the text says the same without them.
    public var color: Bool

    public init(color: Bool = false) { self.color = color }
  }

  public private(set) var text = ""
  private let record: Record
  private let style: Style
  private var bytes: [UInt8]

  public init(_ record: Record, style: Style = Style()) {
    self.record = record
    self.style = style
    bytes = Array(record.article.text.utf8)
    head()
    claims(.attributed, under: "Who says what")
    claims(.article, under: "In the article's own voice")
    actors()
    for warning in record.warnings { line("! \(Printable.line(warning))") }
    if !text.hasSuffix("\n\n") { line("") }
  }

  // MARK: Parts

  private mutating func head() {
    let article = record.article
    if let error = record.error {
      line(bold("\(Printable.line(record.id)): \(error.code.rawValue)"))
      line("  \(Printable.line(error.message))")
      return
    }
    line(bold(Printable.line(article.title ?? record.id)))
    let facts = [
      article.publisher, article.authors.isEmpty ? nil : article.authors.joined(separator: ", "), article.published,
      article.url,
    ]
    let known = facts.compactMap { $0 }.map { Printable.line($0) }
    if !known.isEmpty { line(known.joined(separator: " · ")) }
    if let first = record.duplicateOf { line("The same as \(Printable.line(first)), which has the text.") }
    switch article.access {
    case .open: break
    case .partial: line("This page shows only part of the article.")
    case .none: line("There is no article on this page.")
    }
  }

  private mutating func claims(_ voice: Claim.Voice, under title: String) {
    let chosen = record.claims.filter { $0.voice == voice }
    guard !chosen.isEmpty else { return }
    heading(title)
    for claim in chosen {
      if voice == .attributed { line("  " + speaker(claim)) }
      line((voice == .attributed ? "    " : "  ") + Printable.line(claim.text))
      for reference in claim.figures { line("      " + figure(record.figures[reference.number - 1])) }
    }
  }

  private mutating func actors() {
    guard !record.actors.isEmpty else { return }
    heading("Who is who")
    for actor in record.actors {
      var parts = [colored(Printable.line(actor.name), .name) + ", \(actor.kind.rawValue)"]
      for role in actor.roles {
        let of = role.of.map { " (\(Printable.line(record.actors[$0.number - 1].name)))" } ?? ""
        parts.append(Printable.line(role.title) + of)
      }
      if !actor.aliases.isEmpty { parts.append("also " + actor.aliases.map { Printable.line($0) }.joined(separator: ", ")) }
      line("  " + parts.joined(separator: "; ") + "; \(actor.mentions.count)×")
    }
  }

  // MARK: Lines

  /// "Ziyad al-Nakhalah states, in the video message", "Regional diplomats (unnamed) state, through Reuters".
  private func speaker(_ claim: Claim) -> String {
    var words = claim.source.map { name($0) } ?? "Somebody"
    if let source = claim.source, source.kind != .named { words += " (\(source.kind.rawValue))" }
    words += " \(claim.stance.rawValue)"
    if !claim.chain.isEmpty { words += ", through " + claim.chain.map { name($0.source) }.joined(separator: ", then ") }
    if let quote = claim.quotes.first.map({ record.quotes[$0.number - 1] }) {
      let setting = [quote.setting.medium, quote.setting.place, quote.setting.when, quote.setting.terms].compactMap { $0 }
      for part in setting { words += ", \(Printable.line(part))" }
    }
    return words
  }

  /// The actor's name where it is known, with the words of the text when they differ.
  private func name(_ source: Source) -> String {
    let printed = Printable.line(passage(source.range))
    guard let actor = source.actor else { return colored(printed, .name) }
    let name = Printable.line(record.actors[actor.number - 1].name)
    return colored(name, .name) + (printed.contains(name) || name.contains(printed) ? "" : " (“\(printed)”)")
  }

  private func figure(_ figure: Figure) -> String {
    colored(Printable.line(passage(figure.range)), .figure) + ": " + Printable.line(FigureWords(figure).text)
  }

  private func passage(_ range: TextRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }

  // MARK: Style

  private enum Role { case name, figure }

  private mutating func line(_ words: String) { text += words + "\n" }

  private mutating func heading(_ words: String) {
    line("")
    line(bold(words))
  }

  private func bold(_ words: String) -> String { style.color ? "\u{1B}[1m\(words)\u{1B}[0m" : words }

  private func colored(_ words: String, _ role: Role) -> String {
    guard style.color else { return words }
    return "\u{1B}[\(role == .name ? "36" : "33")m\(words)\u{1B}[0m"
  }
}
