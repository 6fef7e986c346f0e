import Export
import Report
import Vocabulary

/// A claim as the list shows it: its words, and behind them everything a fact-checker asks about it.
struct ClaimView {
  private let record: Record
  private let text: [UInt8]
  private let points: CodePointIndex
  private let origins: ClaimOrigins
  private let address: WebAddress?

  init(_ record: Record, address: WebAddress?) {
    self.record = record
    text = Array(record.article.text.utf8)
    points = CodePointIndex(utf8: text)
    origins = ClaimOrigins(record)
    self.address = address
  }

  func view(_ number: Int) -> View {
    let claim = record.claims[number - 1]
    let quotes = claim.quotes.map { record.quotes[$0.number - 1] }
    let fragments = claim.content.prefix(4).compactMap { TextFragment($0, in: text) }
    return [
      "number": number, "id": "c\(number)", "words": claim.text, "basis": Basis(claim).rawValue,
      "basisLetter": Basis(claim).letter,
      "stance": claim.voice == .attributed ? claim.stance.rawValue : false,
      "hasHedges": !claim.hedges.isEmpty, "hasFigures": !claim.figures.isEmpty, "hasRelays": !claim.chain.isEmpty,
      "isDirect": quotes.contains { $0.kind != .indirect }, "isNegated": claim.negated,
      "relays": View.known(claim.chain.map { origins.name(of: $0.source) }.joined(separator: ", then ")),
      "figures": claim.figures.map { printed(record.figures[$0.number - 1]) },
      "rows": rows(claim, quotes), "source": View.known(address?.finding(fragments)),
    ]
  }

  // MARK: Detail

  private func rows(_ claim: Claim, _ quotes: [Quote]) -> [View] {
    var rows: [View] = []
    func row(_ term: String, _ items: [View]) {
      if !items.isEmpty { rows.append(["term": term, "items": items]) }
    }
    func words(_ words: String, _ note: String? = nil) -> View {
      ["itemWords": words, "note": View.known(note), "href": false]
    }
    row("Source", claim.voice == .article ? [note("the article’s own voice: nobody is named")] : [source(claim)])
    row(
      "Attributed by",
      quotes.compactMap { $0.cue.map { words(passage($0.range), "\($0.lemma): \($0.stance.rawValue)") } })
    row("Through", claim.chain.map { words(origins.name(of: $0.source), hop($0)) })
    if let outer = claim.within {
      row("Inside", [["itemWords": false, "note": "claim \(outer.number)", "href": "#\(outer)"]])
    }
    row("Told to", quotes.compactMap { $0.addressee.map { words(passage($0.range)) } })
    row("Setting", quotes.flatMap { setting($0.setting) }.map { words($0, $1) })
    row("Manner", [note(manner(claim, quotes))])
    row("Hedged by", claim.hedges.map { words(passage($0.range), $0.kind.rawValue) })
    row("Figures", claim.figures.map { figure($0) })
    row(
      "Names", claim.actors.map { words(record.actors[$0.number - 1].name, record.actors[$0.number - 1].kind.rawValue) }
    )
    row(
      "Rule",
      [
        note(
          ([claim.rule] + quotes.map(\.rule)).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.joined(
            separator: ", "))
      ])
    let (start, end) = (points.codePoint(at: claim.range.start), points.codePoint(at: claim.range.end))
    row("Place", [note("characters \(start) to \(end)")])
    return rows
  }

  private func note(_ words: String) -> View { ["itemWords": false, "note": words, "href": false] }

  /// The words printed, and whom they stand for when that is somebody else's name.
  private func source(_ claim: Claim) -> View {
    guard let source = claim.source else { return note("the text does not say who") }
    let printed = passage(source.range)
    let name = origins.actor(of: source)?.name
    let kind = Basis(claim).rawValue
    return [
      "itemWords": printed, "note": name == nil || printed.contains(name!) ? kind : "\(kind): \(name!)", "href": false,
    ]
  }

  private func hop(_ hop: Hop) -> String {
    hop.source.kind.rawValue + (hop.cue.map { ", “\(passage($0.range))”" } ?? "")
  }

  private func setting(_ setting: Setting) -> [(String, String)] {
    let parts = [
      (setting.medium, "medium"), (setting.place, "place"), (setting.when, "time"), (setting.terms, "terms"),
    ]
    return parts.compactMap { words, name in words.map { ($0, name) } }
  }

  /// "states, in its own words, present; the content is negated".
  private func manner(_ claim: Claim, _ quotes: [Quote]) -> String {
    var words: [String] = claim.voice == .attributed ? [claim.stance.rawValue] : []
    switch quotes.first?.kind {
    case .direct: words.append("quoted word for word")
    case .mixed: words.append("quoted in part")
    case .indirect: words.append("in the writer’s words")
    case nil: break
    }
    if let tense = claim.tense { words.append("\(tense.rawValue) tense") }
    if claim.negated { words.append("negated") }
    return words.isEmpty ? "plain" : words.joined(separator: ", ")
  }

  private func figure(_ reference: Reference<Figure>) -> View {
    let figure = record.figures[reference.number - 1]
    return ["itemWords": passage(figure.range), "note": FigureWords(figure).text, "href": false]
  }

  /// A figure beside the claim: as printed, with what it counts where its own words do not say so.
  private func printed(_ figure: Figure) -> View {
    ["printed": passage(figure.range), "counted": View.known(figure.of)]
  }

  private func passage(_ range: TextRange) -> String { String(decoding: text[range.start..<range.end], as: UTF8.self) }
}
