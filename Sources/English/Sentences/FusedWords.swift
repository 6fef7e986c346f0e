import Grammar
import Vocabulary

/// Written words that treebanks cut in two: "cannot", "gonna", and "dont" without its apostrophe.
enum FusedWords {
  typealias Part = (range: TextRange, wordClass: WordClass)

  /// The parts of a word, from its start; nil for other words.
  static func parts(of hash: UInt64) -> [Part]? { table[hash] }

  /// `first+second` with the letters of their classes.
  private static let written = """
    can/M+not/x gon/g+na/i wan/b+na/i got/v+ta/i lem/b+me/o gim/b+me/o
    do/A+nt/x does/A+nt/x did/A+nt/x is/A+nt/x was/A+nt/x were/A+nt/x are/A+nt/x has/A+nt/x have/A+nt/x had/A+nt/x
    ca/M+nt/x wo/M+nt/x could/M+nt/x would/M+nt/x should/M+nt/x
    """

  private static let table: [UInt64: [Part]] = {
    var table: [UInt64: [Part]] = [:]
    for entry in written.split(whereSeparator: \.isWhitespace) {
      var word = ""
      var parts: [Part] = []
      for piece in entry.split(separator: "+") {
        let halves = piece.split(separator: "/")
        let start = word.utf8.count
        word += halves[0]
        guard let wordClass = halves[1].utf8.first.flatMap({ WordClass(letter: $0) }) else { preconditionFailure("\(entry)") }
        parts.append((TextRange(start, word.utf8.count), wordClass))
      }
      table[WordHash.of(word)] = parts
    }
    return table
  }()
}
