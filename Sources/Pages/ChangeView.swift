import Comparison
import Export
import Vocabulary

/// A change as the list shows it: the words with what came and went, and behind them each thing that changed.
struct ChangeView {
  private let old: ChangeSide
  private let new: ChangeSide
  private let labels: [ShownChange.Outcome: String]

  /// - Parameter labels: how outcomes are called.
  init(_ old: Record, _ new: Record, labels: [ShownChange.Outcome: String]) {
    self.labels = labels
    self.old = ChangeSide(old)
    self.new = ChangeSide(new)
  }

  func view(_ shown: ShownChange, number: Int) -> View {
    let change = shown.change
    let words: [View] =
      shown.marked?.pieces.map { piece in
        [
          "word": piece.text, "isGone": piece.mark == .removed, "isCome": piece.mark == .added,
          "isKept": piece.mark == .same, "isGlued": piece.isGlued,
        ]
      } ?? []
    return [
      "number": number, "id": "d\(number)", "outcome": shown.outcome.rawValue, "sign": shown.outcome.sign,
      "kindTokens": change.kinds.map(\.rawValue).joined(separator: " "),
      "outcomeWords": labels[shown.outcome] ?? shown.outcome.rawValue,
      "isWordByWord": shown.marked != nil, "marked": words,
      "oldWords": View.known(shown.marked == nil ? change.old?.text : nil),
      "newWords": View.known(shown.marked == nil ? change.new?.text : nil),
      "speaker": View.known(change.new.flatMap(new.speaker) ?? change.old.flatMap(old.speaker)),
      "details": change.details.map { detail -> View in
        [
          "term": Self.words(detail.kind), "before": View.known(detail.old.map(Self.spaced)),
          "after": View.known(detail.new.map(Self.spaced)),
        ]
      },
      "versions": [change.old.map { old.view($0, "First") }, change.new.map { new.view($0, "Second") }].compactMap(
        \.self),
      "oldPlace": change.old == nil ? false : "#o\(number)", "newPlace": change.new == nil ? false : "#n\(number)",
      "oldSource": View.known(change.old.flatMap(old.source)), "newSource": View.known(change.new.flatMap(new.source)),
    ]
  }

  /// "figure changed" of `figureChanged`.
  static func words(_ kind: ChangeKind) -> String { spacedName(kind.rawValue) }

  private static func spacedName(_ name: String) -> String {
    name.reduce(into: "") { words, letter in words += letter.isUppercase ? " " + letter.lowercased() : String(letter) }
  }

  /// The format's own names of bounds are spelled out; what is printed in the article stays as it is.
  private static func spaced(_ words: String) -> String {
    Figure.Bound(rawValue: words) == nil ? words : spacedName(words)
  }
}

/// One of the two articles, as a change refers to it.
private struct ChangeSide {
  private let record: Record
  private let text: [UInt8]
  private let origins: ClaimOrigins
  private let address: WebAddress?

  init(_ record: Record) {
    self.record = record
    text = Array(record.article.text.utf8)
    origins = ClaimOrigins(record)
    address = record.article.url.flatMap { WebAddress($0) }
  }

  private func claim(_ passage: ClaimPassage) -> Claim? {
    let place = passage.claim.number - 1
    return record.claims.indices.contains(place) ? record.claims[place] : nil
  }

  /// "Jane Holt denies, through Reuters".
  func speaker(_ passage: ClaimPassage) -> String? {
    guard let claim = claim(passage), let source = claim.source else { return nil }
    let relays = claim.chain.map { origins.name(of: $0.source) }.joined(separator: ", then ")
    return origins.name(of: source) + " \(claim.stance.rawValue)" + (relays.isEmpty ? "" : ", through \(relays)")
  }

  /// The claim as this article has it.
  func view(_ passage: ClaimPassage, _ name: String) -> View {
    [
      "version": name, "versionWords": passage.text, "versionSpeaker": speaker(passage) ?? "the article’s own voice",
      "versionRule": claim(passage)?.rule ?? "",
    ]
  }

  /// Its place on the page it came from.
  func source(_ passage: ClaimPassage) -> String? {
    guard let address, let claim = claim(passage) else { return nil }
    return address.finding(claim.content.prefix(4).compactMap { TextFragment($0, in: text) })
  }
}
