import Grammar

/// A table of forms with what they stand for: "kilometre: km kms kilometer" or, for forms of several words,
/// "mile per hour: mph, miles per hour".
struct WordMap: Sendable {
  private(set) var canonical: [UInt64: String] = [:]
  /// The forms of one word.
  private(set) var words: [String] = []
  /// The first words of forms of several words.
  private var phraseStarts: Set<UInt64> = []

  /// - Parameters:
  ///   - table: lines of a name, a colon, and forms with commas between.
  ///   - namesAreForms: whether the name counts as a form, too.
  init(_ table: StaticString, namesAreForms: Bool = true) {
    // By bytes: splitting by characters costs milliseconds at every start.
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        preconditionFailure("no colon in “\(String(decoding: line, as: UTF8.self))”")
      }
      let name = String(decoding: line[..<colon], as: UTF8.self)
      if namesAreForms { add(line[..<colon], name) }
      for form in line[(colon + 1)...].split(separator: UInt8(ascii: ",")) {
        add(form.drop { $0 == UInt8(ascii: " ") }, name)
      }
    }
  }

  private mutating func add(_ form: Slice<UnsafeBufferPointer<UInt8>>, _ name: String) {
    guard !form.isEmpty else { return }
    let hash = WordHash.of(UnsafeBufferPointer(rebasing: form))
    if canonical[hash] == nil { canonical[hash] = name }
    if let space = form.firstIndex(of: UInt8(ascii: " ")) {
      phraseStarts.insert(WordHash.of(UnsafeBufferPointer(rebasing: form[..<space])))
    } else {
      words.append(String(decoding: form, as: UTF8.self))
    }
  }

  /// Adds one form; a form that is there already keeps its name.
  mutating func add(_ form: String, _ name: String) {
    let hash = WordHash.of(form)
    if canonical[hash] == nil {
      canonical[hash] = name
      words.append(form)
    }
  }

  /// Adds a form of several words.
  mutating func addPhrase(_ form: String, _ name: String) {
    let hash = WordHash.of(form)
    if canonical[hash] == nil { canonical[hash] = name }
  }

  /// Whether a form of several words begins with this word.
  func startsPhrase(_ hash: UInt64) -> Bool { phraseStarts.contains(hash) }

  subscript(_ form: some StringProtocol) -> String? { canonical[WordHash.of(form)] }
  subscript(hash hash: UInt64) -> String? { canonical[hash] }
}
