import Vocabulary

extension RecordGraph where Sink: ~Copyable {
  mutating func figure(_ figure: Figure, number: Int) {
    sink.open(NodeName(Reference<Figure>(number)), "Figure", amountType(of: figure))
    word("figureKind", figure.kind)
    amount(figure)
    string("unitText", figure.unit)
    string("unitCode", unitCode(of: figure))
    string("currency", figure.currency)
    string("per", figure.per)
    word("bound", figure.bound)
    truth("approximate", figure.approximate)
    word("change", figure.change)
    string("countedThing", figure.of)
    string("aboutPhrase", figure.about)
    link("ofActor", figure.actor)
    string("predicate", figure.predicate)
    link("restates", figure.same)
    link("changedFrom", figure.was)
    span("span", figure.range)
    string("rule", figure.rule)
    sink.close()
  }

  private func amountType(of figure: Figure) -> StaticString? {
    if figure.low == nil && figure.high == nil { return nil }
    return figure.kind == .money ? "MonetaryAmount" : "QuantitativeValue"
  }

  /// Numbers go out as strings: JSON-LD turns a JSON number that is not whole into a double.
  private mutating func amount(_ figure: Figure) {
    if figure.low == nil && figure.high == nil { return typed("value", figure.value) }
    if figure.low == figure.high {
      string("value", figure.low?.printed)
    } else {
      string("minValue", figure.low?.printed)
      string("maxValue", figure.high?.printed)
    }
    typed("timeValue", figure.value)
  }

  private func unitCode(of figure: Figure) -> String? {
    if let unit = figure.unit { return UnitCode.code(of: unit) }
    switch figure.kind {
    case .percent: return UnitCode.code(of: "percent")
    case .count: return "C62"  // "one": a number of things
    default: return nil
    }
  }
}
