import ArgumentParser
import Batch
import Grammar
import OnRecord

/// `onrecord rules`: the rule book, from the rules themselves.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Print the rule book: every rule with its examples and counter-examples.")

  @Argument(help: "Only rules whose name begins with one of these: figure, name.titled, …")
  var names: [String] = []

  @Option(help: "The language of the rules.")
  var language: String = "en"

  func run() throws {
    guard let language = Languages.all.first(where: { $0.code == language }) else {
      let known = Languages.all.map(\.code).joined(separator: ", ")
      throw Messages.stop("no rules for language \(self.language); there are rules for: \(known)")
    }
    let cards = language.cards.filter { card in names.isEmpty || names.contains { card.name.hasPrefix($0) } }
    if cards.isEmpty { throw Messages.stop("no rule begins with \(names.joined(separator: " or ")); `onrecord rules` prints all") }
    let out = OutputFile()
    var layer = ""
    for card in cards {
      if !layer.isEmpty { try out.write(Array("\n".utf8)) }
      if card.layer != layer {
        layer = card.layer
        try out.write(Array("# \(layer)\n\n".utf8))
      }
      try out.write(Array(Self.entry(card).utf8))
    }
    try out.finish()
  }

  static func entry(_ card: RuleCard) -> String {
    var text = "\(card.name)\n  \(card.isPattern ? "when" : "does")  \(card.says)\n"
    for example in card.examples { text += "  yes   \(example.text)  →  \(example.made)\n" }
    for counter in card.not { text += "  no    \(counter)\n" }
    return text
  }
}
