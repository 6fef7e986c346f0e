import FoundationEssentials
import Vocabulary

/// Reads treebanks in CoNLL-U (universaldependencies.org/format.html) and puts their texts together again.
///
/// Words stand a space apart unless SpaceAfter=No; `# newpar` begins a paragraph, `# newdoc id = NAME` a text. The
/// syntactic words of a multiword token share out its letters. Empty nodes are passed over.
public struct ConlluReader {
  private let path: String
  private var texts: [TreebankText] = []
  private var current: TreebankText
  private var sentence: [TreebankWord] = []
  private var multiword: Multiword?
  private var line = 0
  /// The line on which the sentence's words begin.
  private var firstLine = 0

  /// A written word whose parts are still to come.
  private struct Multiword {
    var start: Int
    var letters: [Unicode.Scalar]
    var left: Int
  }

  /// - Throws: `CorpusError` with the line that is wrong and what was expected there.
  public static func texts(path: String) throws(CorpusError) -> [TreebankText] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CorpusError(path: path, reason: "cannot be read; expected a file in CoNLL-U")
    }
    return try texts(Array(data), path: path)
  }

  public static func texts(_ bytes: [UInt8], path: String) throws(CorpusError) -> [TreebankText] {
    var reader = ConlluReader(path: path)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      try reader.read(line.last == 0x0D ? line.dropLast() : line)
    }
    try reader.endText()
    if reader.texts.isEmpty {
      throw CorpusError(path: path, reason: "holds no sentence; expected CoNLL-U: a line of ten columns for each word")
    }
    return reader.texts
  }

  private init(path: String) {
    self.path = path
    current = TreebankText(name: path, text: [], sentences: [])
  }

  private func wrong(_ reason: String, line: Int? = nil) -> CorpusError {
    CorpusError(path: "\(path):\(line ?? self.line)", reason: reason)
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>) throws(CorpusError) {
    line += 1
    guard let text = String(validating: bytes, as: UTF8.self) else { throw wrong("is not UTF-8") }
    if text.isEmpty { return try endSentence() }
    guard text.first == "#" else { return try readWord(text) }
    if text.hasPrefix("# newdoc") {
      try endText()
      let name = text.split(separator: "=").last.map { $0.drop { $0 == " " } } ?? ""
      current.name = text.contains("=") ? String(name) : path
    } else if text.hasPrefix("# newpar"), !current.text.isEmpty {
      while current.text.last == 0x20 || current.text.last == 0x0A { current.text.removeLast() }
      current.text += [0x0A, 0x0A]
    }
  }

  // MARK: Words

  private mutating func readWord(_ text: String) throws(CorpusError) {
    let columns = text.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 10 else {
      let names = "ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC"
      throw wrong("has \(columns.count) columns between tabs; expected 10: \(names)")
    }
    if columns[0].contains(".") { return }
    if columns[1].isEmpty { throw wrong("has no form in column 2") }
    let space: [UInt8] = columns[9].split(separator: "|").contains("SpaceAfter=No") ? [] : [0x20]
    if columns[0].contains("-") { return try beginMultiword(columns, space) }
    guard let number = Int(columns[0]), number == sentence.count + 1 else {
      throw wrong("has the ID “\(columns[0])”; expected \(sentence.count + 1), or a sentence's end before it")
    }
    guard Self.classes.contains(String(columns[3])) else {
      throw wrong("has the class “\(columns[3])” in column 4; expected one of \(Self.classes.joined(separator: " "))")
    }
    guard let head = Int(columns[6]), head >= 0, head != number else {
      throw wrong("has the head “\(columns[6])” in column 7; expected the ID of another word, or 0 for the root")
    }
    if sentence.isEmpty { firstLine = line }
    sentence.append(
      TreebankWord(
        form: String(columns[1]), lemma: String(columns[2]), universal: String(columns[3]), features: String(columns[5]),
        head: head == 0 ? nil : head - 1, relation: String(columns[7]), range: place(String(columns[1]), space)))
  }

  private mutating func beginMultiword(_ columns: [Substring], _ space: [UInt8]) throws(CorpusError) {
    let ends = columns[0].split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, ends[0] == sentence.count + 1, ends[1] > ends[0], ends[1] - ends[0] < 64 else {
      throw wrong("has the ID “\(columns[0])”; expected \(sentence.count + 1)-N for the next words written as one")
    }
    multiword = Multiword(start: current.text.count, letters: Array(columns[1].unicodeScalars), left: ends[1] - ends[0] + 1)
    current.text += Array(columns[1].utf8) + space
  }

  /// Where a word stands; adds it to the text unless a multiword token has brought its letters.
  private mutating func place(_ form: String, _ space: [UInt8]) -> TextRange {
    guard var whole = multiword else {
      let start = current.text.count
      current.text += form.utf8
      let range = TextRange(start, current.text.count)
      current.text += space
      return range
    }
    let letters = whole.letters
    let size: Int
    if whole.left == 1 {
      size = letters.count
    } else if Self.lowered(letters).starts(with: Self.lowered(form.unicodeScalars)) {
      size = form.unicodeScalars.count
    } else {
      size = max(1, letters.count - whole.left + 1)
    }
    let length = letters.prefix(size).reduce(0) { $0 + UTF8.width($1) }
    let range = TextRange(whole.start, whole.start + length)
    whole.start += length
    whole.letters.removeFirst(min(size, letters.count))
    whole.left -= 1
    multiword = whole.left == 0 ? nil : whole
    return range
  }

  private static func lowered(_ letters: some Sequence<Unicode.Scalar>) -> [String] {
    letters.map { $0.properties.lowercaseMapping }
  }

  // MARK: Ends

  private mutating func endSentence() throws(CorpusError) {
    guard !sentence.isEmpty else { return }
    if multiword != nil { throw wrong("ends the sentence within a multiword token; expected its other words") }
    try checkTree()
    current.sentences.append(sentence)
    sentence = []
  }

  private mutating func endText() throws(CorpusError) {
    try endSentence()
    if !current.sentences.isEmpty { texts.append(current) }
    current = TreebankText(name: path, text: [], sentences: [])
  }

  /// Every word hangs on the root: no head outside the sentence, no circle.
  private func checkTree() throws(CorpusError) {
    var isSafe = Array(repeating: false, count: sentence.count)
    for place in sentence.indices {
      var path: [Int] = []
      var at = place
      while !isSafe[at], let head = sentence[at].head {
        guard head < sentence.count else {
          throw wrong("has the head \(head + 1) in a sentence of \(sentence.count) words", line: firstLine + at)
        }
        guard path.count < sentence.count else {
          throw wrong("is in a circle of heads; expected a tree", line: firstLine + at)
        }
        path.append(at)
        at = head
      }
      for word in path { isSafe[word] = true }
      isSafe[at] = true
    }
  }

  private static let classes = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
    "VERB", "X",
  ]
}
