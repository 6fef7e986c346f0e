import Grammar

/// A table of forms with what they stand for: "kilometre: km kms kilometer" or, for forms of several words,
/// "mile per hour: mph, miles per hour".
struct WordMap: Sendable {
  private var canonical: [UInt64: String] = [:]
  /// The forms of one word.
  private(set) var words: [String] = []

  /// - Parameter table: lines of a name, a colon, and forms with commas between; the name counts as a form.
  init(_ table: StaticString) {
    for line in table.description.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { preconditionFailure("no colon in “\(line)”") }
      let name = String(line[..<colon])
      for form in [line[..<colon]] + line[line.index(after: colon)...].split(separator: ",") {
        let form = form.drop { $0 == " " }
        if form.isEmpty { continue }
        let hash = WordHash.of(form)
        if canonical[hash] == nil { canonical[hash] = name }
        if !form.contains(" ") { words.append(String(form)) }
      }
    }
  }

  subscript(_ form: some StringProtocol) -> String? { canonical[WordHash.of(form)] }
  subscript(hash hash: UInt64) -> String? { canonical[hash] }
}
