import Vocabulary

/// What a figure was read as, in one line: "count 86 of “people”, about floods on the Shire River, at least".
public struct FigureWords: Sendable {
  public let text: String

  public init(_ figure: Figure) {
    var words = figure.kind.rawValue
    if let low = figure.low, let high = figure.high {
      words += low == high ? " \(low)" : " \(low) to \(high)"
    } else if let value = figure.value {
      words += " \(value)"
    }
    if let unit = figure.currency ?? figure.unit { words += " \(unit)" }
    if let per = figure.per { words += " per \(per)" }
    if let of = figure.of { words += " of “\(of)”" }
    if let about = figure.about { words += ", about \(about)" }
    if let bound = figure.bound { words += ", \(Self.words(bound))" }
    if figure.approximate { words += ", approximate" }
    if let change = figure.change { words += ", \(change.rawValue)" }
    text = words
  }

  private static func words(_ bound: Figure.Bound) -> String {
    switch bound {
    case .over: "over"
    case .atLeast: "at least"
    case .under: "under"
    case .atMost: "at most"
    }
  }
}
