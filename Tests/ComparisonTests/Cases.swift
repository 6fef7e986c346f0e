import Foundation

/// Pairs of versions with the kinds of change between them, from the text files beside this one.
///
/// A case is a paragraph: `- ` the old text, `+ ` the new one (` // ` parts paragraphs), `= ` the kinds, or none. `near
/// KIND` marks one that comes close to a kind and must not give it; `in long` puts both into a long article. A heading
/// `# KIND` says what the cases after it are about.
struct DiffCase: Sendable, CustomStringConvertible {
  var old = ""
  var new = ""
  var kinds: [String] = []
  var near: String?
  var about = ""

  var description: String { "\(about): \(old) → \(new)" }

  static let all: [DiffCase] = ["figures", "sources", "quotes", "wording", "claims", "more"].flatMap(read)

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  private static func text(_ name: String) -> String {
    (try? String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)) ?? ""
  }

  private static let article = text("long")

  private static func read(_ name: String) -> [DiffCase] {
    var about = ""
    var cases: [DiffCase] = []
    for paragraph in text(name).components(separatedBy: "\n\n") {
      var one = DiffCase()
      for line in paragraph.split(separator: "\n") {
        let rest = String(line.dropFirst(2))
        switch line.prefix(2) {
        case "# ": about = rest
        case "- ": one.old = rest.replacingOccurrences(of: " // ", with: "\n\n")
        case "+ ": one.new = rest.replacingOccurrences(of: " // ", with: "\n\n")
        case "= ": one.kinds = rest == "none" ? [] : rest.split(separator: " ").map(String.init).sorted()
        default:
          if line.hasPrefix("near ") { one.near = String(line.dropFirst(5)) }
          if line == "in long" {
            one.old = article.replacingOccurrences(of: "@@", with: one.old)
            one.new = article.replacingOccurrences(of: "@@", with: one.new)
          }
        }
      }
      one.about = about
      if !one.old.isEmpty { cases.append(one) }
    }
    return cases
  }
}
