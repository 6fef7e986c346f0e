import Archive
import Vocabulary

extension RecordReader {
  private static let figureKeys: [StaticString] = [
    "id", "start", "end", "kind", "low", "high", "unit", "currency", "per", "bound", "approximate", "change", "of",
    "about", "actor", "predicate", "value", "same", "was", "rule",
  ]

  func figures(_ reader: inout FieldReader) throws(JSONFault) -> [Figure] {
    var figures: [Figure] = []
    try reader.array { (reader, i) throws(JSONFault) in
      var figure = Figure(range: TextRange(0, 0), kind: .count)
      _ = try reader.object(Self.figureKeys) { (reader, key) throws(JSONFault) in
        if key == 0 {
          try reader.expectID(i, of: Figure.self)
        } else {
          try readFigure(into: &figure, key, &reader)
        }
      }
      figures.append(figure)
    }
    return figures
  }

  private func readFigure(into figure: inout Figure, _ key: Int, _ reader: inout FieldReader) throws(JSONFault) {
    switch key {
    case 1: figure.range.start = try reader.natural()
    case 2: figure.range.end = try reader.natural()
    case 3: figure.kind = try reader.kind() ?? .count
    case 4: figure.low = try reader.optionalDecimal()
    case 5: figure.high = try reader.optionalDecimal()
    case 6: figure.unit = try reader.optionalString()
    case 7: figure.currency = try reader.optionalString()
    case 8: figure.per = try reader.optionalString()
    case 9: figure.bound = try reader.optionalKind()
    case 10: figure.approximate = try reader.boolean()
    case 11: figure.change = try reader.optionalKind()
    case 12: figure.of = try reader.optionalString()
    case 13: figure.about = try reader.optionalString()
    case 14: figure.actor = try reader.optionalReference()
    case 15: figure.predicate = try reader.optionalString()
    case 16: figure.value = try reader.optionalString()
    case 17: figure.same = try reader.optionalReference()
    case 18: figure.was = try reader.optionalReference()
    default: figure.rule = try reader.string()
    }
  }
}
