import ArgumentParser
import Batch
import Export

/// `onrecord schema`: the embedded schemas.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: """
      Print a schema that the program carries: record, gold, claimreview, diff, context, vocabulary or shapes.
      """)

  @Argument(help: "Which one; without it the names are listed.")
  var name: String?

  func run() throws {
    let out = OutputFile()
    guard let name else {
      for schema in Schema.allCases { try out.write(Array("\(schema.rawValue)\t\(schema.fileName)\n".utf8)) }
      return try out.finish()
    }
    guard let schema = Schema(rawValue: name) else {
      let known = Schema.allCases.map(\.rawValue).joined(separator: ", ")
      throw Messages.stop("no schema \(name); there are: \(known)")
    }
    try out.write(Array(schema.text.utf8))
    try out.finish()
  }
}
