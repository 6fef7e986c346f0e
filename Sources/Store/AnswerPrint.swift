import Export
import Vocabulary

/// Answers for a person, and for a program.
public enum AnswerPrint {
  /// Who says it, what, with which figures, and where: a few lines.
  public static func text(_ answer: Answer) -> String {
    var lines = [sourcing(answer)]
    if answer.kind != .figure { lines.append("  " + answer.text) }
    for figure in answer.figures { lines.append("    " + described(figure)) }
    if let passage = answer.passage, passage != answer.text { lines.append("  in: " + passage) }
    let place = "\(answer.article) \(answer.id) \(answer.start)–\(answer.end)"
    let origin = [answer.title, answer.publisher, answer.published, answer.url, place].compactMap(\.self)
    lines.append("  " + origin.joined(separator: " · "))
    return lines.map(printable).joined(separator: "\n") + "\n"
  }

  private static func sourcing(_ answer: Answer) -> String {
    guard let origin = answer.hops.first else { return "The article's own voice" }
    var text = named(origin) + " " + (answer.stance ?? "states")
    for (i, hop) in answer.hops.dropFirst().enumerated() { text += (i == 0 ? ", through " : ", then ") + named(hop) }
    return text
  }

  private static func named(_ hop: Answer.Hop) -> String {
    guard let text = hop.text else { return "Nobody named" }
    let name = hop.name.map { $0 == text || text.contains($0) ? text : "\(text) [\($0)]" } ?? text
    return hop.kind == "named" || hop.kind == nil ? name : "\(name) (\(hop.kind!))"
  }

  private static func described(_ figure: Answer.Figure) -> String {
    var text = "\(figure.text): \(figure.kind)"
    if let bound = figure.bound { text += " " + bound }
    if figure.approximate { text += " about" }
    if let low = figure.low, let high = figure.high {
      text += low == high ? " \(low)" : " \(low)–\(high)"
    } else if let value = figure.value {
      text += " " + value
    }
    if let unit = figure.unit { text += " \(unit)" }
    if let of = figure.of { text += " of “\(of)”" }
    return text
  }

  /// One line, without what a terminal would take for a command: the words are an article's.
  private static func printable(_ line: String) -> String {
    var printed = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      printed.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(printed)
  }

  /// One line of JSON.
  public static func json(_ answer: Answer) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("kind", answer.kind)
    json.member("article_id", answer.article)
    json.member("id", answer.id)
    json.member("text", answer.text)
    json.member("start", answer.start)
    json.member("end", answer.end)
    json.member("passage", answer.passage)
    json.member("voice", answer.voice)
    json.member("stance", answer.stance)
    json.key("source")
    if let origin = answer.hops.first { hop(origin, to: &json) } else { json.null() }
    json.member("chain", each: Array(answer.hops.dropFirst())) { json, _, next in hop(next, to: &json) }
    json.member("figures", each: answer.figures) { json, _, figure in self.figure(figure, to: &json) }
    json.member("title", answer.title)
    json.member("publisher", answer.publisher)
    json.member("published", answer.published)
    json.member("url", answer.url)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private static func hop(_ hop: Answer.Hop, to json: inout JSONWriter) {
    json.beginObject()
    json.member("text", hop.text)
    json.member("kind", hop.kind)
    json.member("name", hop.name)
    json.endObject()
  }

  private static func figure(_ figure: Answer.Figure, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", figure.id)
    json.member("text", figure.text)
    json.member("kind", figure.kind)
    json.key("low")
    if let low = figure.low { json.raw(low) } else { json.null() }
    json.key("high")
    if let high = figure.high { json.raw(high) } else { json.null() }
    json.member("bound", figure.bound)
    json.member("approximate", figure.approximate)
    json.member("unit", figure.unit)
    json.member("value", figure.value)
    json.member("of", figure.of)
    json.endObject()
  }
}
