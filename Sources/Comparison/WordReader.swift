import Vocabulary

/// Cuts passages of a text into words.
///
/// Curly or straight quotation marks, kinds of dashes and blanks, upper and lower case make no difference; a
/// contraction is two words ("won't": will, not); a figure is one word, its amount, however it is spelt.
struct WordReader {
  private let text: [UInt8]
  private let figures: [Figure]
  private let amounts: [UInt64]

  init(_ record: Record) {
    text = Array(record.article.text.utf8)
    figures = record.figures
    amounts = record.figures.map { Amount($0).hash }
  }

  /// The words of a claim's content.
  ///
  /// - Parameter isQuoted: all of it is in the source's own words, whether marked or not.
  func words(of claim: Claim, isQuoted: Bool, marksQuotes: Bool) -> [Word] {
    let own = claim.figures.map { $0.number - 1 }.filter { figures.indices.contains($0) && figures[$0].kind != .date }
      .sorted { figures[$0].range < figures[$1].range }
    var words: [Word] = []
    var marks = QuotationMarks()
    for piece in claim.content {
      let first = words.count
      read(piece, own, isQuoted: isQuoted, readsMarks: marksQuotes, &marks, into: &words)
      if first < words.count, first > 0 { words[first - 1].traits.insert(.endsSentence) }
    }
    for hedge in claim.hedges { mark(hedge.range, .hedge, in: &words) }
    for number in claim.figures.map({ $0.number - 1 }) where figures.indices.contains(number) {
      if figures[number].kind == .date { mark(figures[number].range, .date, in: &words) }
    }
    return words
  }

  /// The words of any passage, for the words of a source.
  func words(in range: TextRange) -> [Word] {
    var words: [Word] = []
    var marks = QuotationMarks()
    read(range, [], isQuoted: false, readsMarks: false, &marks, into: &words)
    return words
  }

  /// Whether a word is a number, in figures or in letters.
  func isNumber(_ word: Word) -> Bool {
    text[word.range.start] &- 0x30 < 10 || ClosedWords.numbers.contains(word.form)
  }

  func passage(_ range: TextRange) -> String { String(decoding: text[range.start..<range.end], as: UTF8.self) }

  // MARK: Reading

  private func read(
    _ piece: TextRange, _ own: [Int], isQuoted: Bool, readsMarks: Bool, _ marks: inout QuotationMarks,
    into words: inout [Word]
  ) {
    var i = piece.start
    var next = own.firstIndex { figures[$0].range.start >= piece.start } ?? own.count
    var form: [UInt8] = []
    var startsSentence = true
    while i < piece.end {
      if next < own.count, i >= figures[own[next]].range.start {
        let range = figures[own[next]].range
        if i < range.end, range.end <= piece.end {
          var traits: Word.Traits = [.figure]
          if isQuoted || marks.isOpen { traits.insert(.quoted) }
          let hash = amounts[own[next]]
          words.append(Word(form: hash, stem: hash, range: range, traits: traits, figure: own[next]))
          i = range.end
          startsSentence = false
        }
        next += 1
        continue
      }
      let scalar = Scalar(text, at: i, end: piece.end)
      guard scalar.isWord else {
        if readsMarks { marks.see(scalar, before: byte(before: i, piece), after: byte(after: i + scalar.size)) }
        if scalar.endsSentence, !isInsideNumber(i, piece), !words.isEmpty {
          words[words.count - 1].traits.insert(.endsSentence)
          startsSentence = true
        }
        i += scalar.size
        continue
      }
      let start = i
      form.removeAll(keepingCapacity: true)
      while i < piece.end {
        let scalar = Scalar(text, at: i, end: piece.end)
        if next < own.count, i == figures[own[next]].range.start, i > start { break }
        if scalar.isSoftHyphen {
          i += scalar.size
          continue
        }
        if !scalar.isWord && !joins(scalar, at: i, piece) { break }
        scalar.appendLowered(to: &form, text, at: i)
        i += scalar.size
      }
      var traits: Word.Traits = []
      if isQuoted || marks.isOpen { traits.insert(.quoted) }
      // A number that is no figure names something: flight 223, article 50.
      if !startsSentence && text[start] &- 0x41 < 26 || text[start] &- 0x30 < 10 { traits.insert(.name) }
      startsSentence = false
      append(form, TextRange(start, i), traits, to: &words)
    }
  }

  /// "1.5" and "12,000" are one word, "won't" too.
  private func joins(_ scalar: Scalar, at i: Int, _ piece: TextRange) -> Bool {
    guard i > piece.start, i + scalar.size < piece.end else { return false }
    let after = text[i + scalar.size]
    if scalar.isApostrophe { return (after | 0x20) &- 0x61 < 26 && (text[i - 1] | 0x20) &- 0x61 < 26 }
    return isInsideNumber(i, piece)
  }

  private func isInsideNumber(_ i: Int, _ piece: TextRange) -> Bool {
    guard text[i] == 0x2E || text[i] == 0x2C, i > piece.start, i + 1 < piece.end else { return false }
    return text[i - 1] &- 0x30 < 10 && text[i + 1] &- 0x30 < 10
  }

  private func byte(before i: Int, _ piece: TextRange) -> UInt8 { i > piece.start ? text[i - 1] : 0x20 }
  private func byte(after i: Int) -> UInt8 { i < text.count ? text[i] : 0x20 }

  // MARK: Words

  private func append(_ form: [UInt8], _ range: TextRange, _ traits: Word.Traits, to words: inout [Word]) {
    guard let cut = form.lastIndex(of: UInt8(ascii: "'")) else { return add(form[...], range, traits, to: &words) }
    let tail = form[(cut + 1)...]
    func tails(_ ending: StaticString) -> Bool {
      tail.elementsEqual(UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
    }
    func both(_ first: ArraySlice<UInt8>, _ second: StaticString) {
      add(first, range, traits, to: &words)
      add(
        Array(UnsafeBufferPointer(start: second.utf8Start, count: second.utf8CodeUnitCount))[...], range, traits,
        to: &words)
    }
    if tails("t"), form[..<cut].last == UInt8(ascii: "n") {
      let verb = form[..<(cut - 1)]
      // "won't" and "can't" lose a letter of the verb.
      let whole: ArraySlice<UInt8> =
        verb.elementsEqual("wo".utf8)
        ? Array("will".utf8)[...] : verb.elementsEqual("ca".utf8) ? Array("can".utf8)[...] : verb
      both(whole, "not")
    } else if tails("ll") {
      both(form[..<cut], "will")
    } else if tails("re") {
      both(form[..<cut], "are")
    } else if tails("ve") {
      both(form[..<cut], "have")
    } else if tails("m") {
      both(form[..<cut], "am")
    } else if tails("s") {
      add(form[..<cut], range, traits, to: &words)
    } else {
      add(form.filter { $0 != UInt8(ascii: "'") }[...], range, traits, to: &words)
    }
  }

  private func add(_ form: ArraySlice<UInt8>, _ range: TextRange, _ traits: Word.Traits, to words: inout [Word]) {
    guard !form.isEmpty else { return }
    if form.elementsEqual("cannot".utf8) {
      add(Array("can".utf8)[...], range, traits, to: &words)
      return add(Array("not".utf8)[...], range, traits, to: &words)
    }
    let hash = FormHash.of(form)
    var traits = traits
    // "not only" adds and "no fewer than" bounds: neither denies.
    if Self.undoing.contains(hash), let last = words.last, last.traits.contains(.negator) {
      words[words.count - 1].traits.remove(.negator)
      words[words.count - 1].traits.insert(.function)
    }
    if ClosedWords.negators.contains(hash) {
      traits.insert(.negator)
    } else if ClosedWords.auxiliaries.contains(hash) {
      traits.insert(.auxiliary)
    } else if ClosedWords.function.contains(hash) {
      traits.insert(.function)
    } else if Stemmer.isVerb(form) {
      traits.insert(.verb)
    } else if let last = words.last, ClosedWords.modals.contains(last.form) {
      traits.insert(.verb)
    }
    if !traits.isDisjoint(with: .small) { traits.remove(.name) }
    let stem = traits.isDisjoint(with: .small) ? Stemmer.stem(form) : hash
    words.append(Word(form: hash, stem: stem, range: range, traits: traits, figure: -1))
  }

  private static let undoing: Set<UInt64> = [
    FormHash.of("only"), FormHash.of("fewer"), FormHash.of("less"), FormHash.of("more"),
  ]

  private func mark(_ range: TextRange, _ trait: Word.Traits, in words: inout [Word]) {
    for i in words.indices where range.overlaps(words[i].range) {
      words[i].traits.insert(trait)
      words[i].traits.remove(.name)
    }
  }
}

/// Whether a place lies between quotation marks, as the text is read from left to right.
struct QuotationMarks {
  private(set) var isOpen = false
  private var closing: UInt32 = 0

  /// - Parameters: the bytes beside the mark tell an apostrophe from a single quotation mark.
  mutating func see(_ scalar: Scalar, before: UInt8, after: UInt8) {
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte &- 0x30 < 10 }
    if isOpen {
      // Some close with the mark that opens.
      if scalar.value == 0x201C && closing == 0x201D && isLetter(before) { isOpen = false }
      if scalar.value == closing, closing != 0x2019 && closing != 0x27 || !isLetter(after) { isOpen = false }
      return
    }
    switch scalar.value {
    case 0x201C, 0x201D: open(until: 0x201D)
    case 0xAB: open(until: 0xBB)
    case 0x22: open(until: 0x22)
    case 0x2018: open(until: 0x2019)
    case 0x27 where !isLetter(before) && isLetter(after): open(until: 0x27)
    default: break
    }
  }

  private mutating func open(until mark: UInt32) {
    isOpen = true
    closing = mark
  }
}

/// A character of the text, decoded as far as the comparison needs.
struct Scalar {
  let value: UInt32
  let size: Int

  init(_ text: [UInt8], at i: Int, end: Int) {
    let first = text[i]
    if first < 0x80 {
      (value, size) = (UInt32(first), 1)
      return
    }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard count > 1, i + count <= end else {
      (value, size) = (UInt32(first), 1)
      return
    }
    var value = UInt32(first) & (0xFF >> UInt32(count + 1))
    for k in 1..<count { value = value << 6 | UInt32(text[i + k] & 0x3F) }
    (self.value, size) = (value, count)
  }

  /// Letters, digits, and the signs that belong to an amount.
  var isWord: Bool {
    if value < 0x80 {
      return (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 || value == 0x24 || value == 0x25
    }
    switch value {
    case 0x80...0xA1, 0xA6...0xAF, 0xB4, 0xB6...0xB8, 0xBB, 0xBF, 0xD7, 0x2000...0x206F, 0x2190...0x2BFF,
      0x3000...0x303F,
      0xFE00...0xFE0F, 0xFEFF, 0xFFFD:
      return false
    default: return true
    }
  }

  var isApostrophe: Bool { value == 0x27 || value == 0x2019 }
  var isSoftHyphen: Bool { value == 0xAD || value == 0x200B || value == 0x2060 || value == 0xFEFF }
  var endsSentence: Bool { value == 0x2E || value == 0x21 || value == 0x3F || value == 0x2026 }

  func appendLowered(to form: inout [UInt8], _ text: [UInt8], at i: Int) {
    if isApostrophe { return form.append(UInt8(ascii: "'")) }
    if size == 1 {
      let byte = text[i]
      return form.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    guard let scalar = UnicodeScalar(value) else { return form.append(contentsOf: text[i..<(i + size)]) }
    form.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }
}
