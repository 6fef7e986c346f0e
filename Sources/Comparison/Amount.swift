import Vocabulary

/// What a figure says, however it is spelt.
struct Amount: Equatable, Sendable {
  let low: ExactDecimal?
  let high: ExactDecimal?
  /// Base unit where there is an exact factor: 2 km and 2,000 metres are the same amount.
  let unit: String?
  let currency: String?
  let per: String?
  /// Of a date or a score.
  let value: String?

  init(_ figure: Figure) {
    let scale = figure.unit.flatMap { Self.scales[$0] }
    low = figure.low.flatMap { low in scale.map { low.times($0.factor) } ?? low }
    high = figure.high.flatMap { high in scale.map { high.times($0.factor) } ?? high }
    unit = scale?.base ?? figure.unit
    currency = figure.currency
    per = figure.per
    value = figure.low == nil ? figure.value : nil
  }

  /// In the figure's own unit.
  init(plain figure: Figure) {
    (low, high, unit, currency, per) = (figure.low, figure.high, figure.unit, figure.currency, figure.per)
    value = figure.low == nil ? figure.value : nil
  }

  var hash: UInt64 {
    let bound = low == high ? low?.printed ?? "" : "\(low?.printed ?? "")~\(high?.printed ?? "")"
    return FormHash.of("#\(bound) \(unit ?? "") \(currency ?? "") \(per ?? "") \(value ?? "")")
  }

  /// Units whose factor to a base unit is exact.
  private static let scales: [String: (factor: ExactDecimal, base: String)] = [
    "millimetre": ("0.001", "metre"), "centimetre": ("0.01", "metre"), "kilometre": (1000, "metre"),
    "gram": ("0.001", "kilogram"), "tonne": (1000, "kilogram"), "milligram": ("0.000001", "kilogram"),
    "minute": (60, "second"), "hour": (3600, "second"), "day": (86400, "second"), "week": (604_800, "second"),
    "year": (12, "month"), "decade": (120, "month"), "century": (1200, "month"),
    "millilitre": ("0.001", "litre"), "kilowatt": (1000, "watt"), "megawatt": (1_000_000, "watt"),
    "gigawatt": (1_000_000_000, "watt"),
  ]
}
