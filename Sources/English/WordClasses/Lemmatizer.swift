import Grammar

/// The dictionary form of a token: irregular forms from a table, the rest by ending, checked against the lexicon.
///
/// Scripts/lemmas.py works the same way, step for step: it lists the forms for which the endings go wrong.
final class Lemmatizer: Sendable {
  private let lexicon: Lexicon
  let table: ClassTable
  /// By hash of the form: its first entry among those below.
  private let irregular: HashIndex
  private let entries: [Irregular]

  private struct Irregular {
    let lemma: String
    /// Bit set of the classes for which it holds.
    let classes: UInt32
    /// The form's next entry, 0 for none: the first that holds counts.
    var next: Int32 = 0
  }

  init(lexicon: Lexicon, table: ClassTable) {
    self.lexicon = lexicon
    self.table = table
    var entries: [Irregular] = []
    entries.reserveCapacity(1500)
    var irregular = HashIndex(capacity: 1500)
    for table in [IrregularForms.table, Self.written] {
      GroupedTable(table).read { _ in } word: { entry in
        let slash = UInt8(ascii: "/")
        guard let cut = entry.firstIndex(of: slash), let end = entry.lastIndex(of: slash), cut < end else {
          preconditionFailure("not form/lemma/letters: \(String(decoding: entry, as: UTF8.self))")
        }
        let form = WordHash.of(UnsafeBufferPointer(rebasing: entry[..<cut]))
        if var last = irregular.number(form) {
          while entries[last].next > 0 { last = Int(entries[last].next) }
          entries[last].next = Int32(entries.count)
        } else {
          irregular.set(form, entries.count)
        }
        entries.append(
          Irregular(
            lemma: String(decoding: entry[(cut + 1)..<end], as: UTF8.self),
            classes: Possible(letters: entry[(end + 1)...]).classes))
      }
    }
    self.entries = entries
    self.irregular = irregular
  }

  /// `form/lemma/letters`: auxiliaries and other closed classes.
  private static let written: StaticString = """
    is/be/Az 's/be/Az are/be/Ap 're/be/A am/be/Ap 'm/be/A was/be/Ad were/be/Ad been/be/Av being/be/Ag has/have/Az had/have/Adv
    having/have/Ag 've/have/A does/do/Az did/do/Ad done/do/Av doing/do/Ag 'll/will/M wo/will/M ca/can/M sha/shall/M
    'd/would/M cannot/can/M got/get/A getting/get/A gets/get/A 'd/have/A ai/be/A
    """

  /// - Parameter form: the word in lower case.
  func lemma(of form: String, _ wordClass: WordClass) -> String {
    var form = form
    return form.withUTF8 { lemma(of: $0, hash: WordHash.of($0), wordClass) }
  }

  /// Of the token of a view.
  func lemma(of token: Int, in view: ClassView) -> String {
    let start = Int(view.tokens.starts[token])
    let count = Int(view.tokens.ends[token]) - start
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { form in
      for i in 0..<count {
        let byte = view.text[start + i]
        form.initializeElement(at: i, to: byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      return lemma(of: UnsafeBufferPointer(form), hash: view.hash(token), view.classes[token])
    }
  }

  private func lemma(of form: UnsafeBufferPointer<UInt8>, hash: UInt64, _ wordClass: WordClass) -> String {
    if var place = irregular.number(hash) {
      repeat {
        if entries[place].classes & wordClass.bit != 0 { return entries[place].lemma }
        place = Int(entries[place].next)
      } while place > 0
    }
    let stem: Stem? =
      switch wordClass {
      case .nounPlural: singular(form, base: .nounSingular)
      case .verbPresent3: singular(form, base: .verbBase)
      case .verbPast, .participle: regular(form, "ed", base: .verbBase)
      case .gerund: regular(form, "ing", base: .verbBase)
      case .comparative: regular(form, "er", base: .adjective)
      case .superlative: regular(form, "est", base: .adjective)
      default: nil
      }
    guard let stem else { return String(decoding: form, as: UTF8.self) }
    let kept = String(decoding: UnsafeBufferPointer(rebasing: form[..<stem.kept]), as: UTF8.self)
    return stem.added == 0 ? kept : kept + String(UnicodeScalar(stem.added))
  }

  /// A candidate for the lemma: the first bytes of the form, and a letter after them or 0.
  private struct Stem {
    let kept: Int
    var added: UInt8 = 0
  }

  private func isKnown(_ stem: Stem, of form: UnsafeBufferPointer<UInt8>, as base: WordClass) -> Bool {
    var hash = WordHash.of(UnsafeBufferPointer(rebasing: form[..<stem.kept]))
    if stem.added != 0 { hash = WordHash.appending(stem.added, to: hash) }
    return table.tagSets[lexicon.tagSet(of: hash)].lower.has(base)
  }

  /// Of a form in -s; the first candidate where none is known.
  private func singular(_ form: UnsafeBufferPointer<UInt8>, base: WordClass) -> Stem? {
    guard form.count > 1, form.last == UInt8(ascii: "s") else { return nil }
    let hasE = form.count > 2 && form[form.count - 2] == UInt8(ascii: "e")
    let inIes = form.count > 4 && hasE && form[form.count - 3] == UInt8(ascii: "i")
    if inIes {
      let stem = Stem(kept: form.count - 3, added: Self.y)
      if isKnown(stem, of: form, as: base) { return stem }
    }
    let plain = Stem(kept: form.count - 1)
    if isKnown(plain, of: form, as: base) { return plain }
    if hasE {
      let stem = Stem(kept: form.count - 2)
      if isKnown(stem, of: form, as: base) { return stem }
    }
    return inIes ? Stem(kept: form.count - 3, added: Self.y) : plain
  }

  /// Of a form in -ed, -ing, -er or -est; the second candidate where none is known.
  private func regular(_ form: UnsafeBufferPointer<UInt8>, _ ending: StaticString, base: WordClass) -> Stem? {
    let size = ending.utf8CodeUnitCount
    guard form.count >= size + 2 else { return nil }
    for i in 0..<size where form[form.count - size + i] != ending.utf8Start[i] { return nil }
    let stem = form.count - size
    let takesY = size != 3 || ending.utf8Start[0] != UInt8(ascii: "i")
    let inY = takesY && form[stem - 1] == UInt8(ascii: "i")
    if inY, isKnown(Stem(kept: stem - 1, added: Self.y), of: form, as: base) { return Stem(kept: stem - 1, added: Self.y) }
    let withE = Stem(kept: stem, added: UInt8(ascii: "e"))
    if isKnown(withE, of: form, as: base) { return withE }
    if isKnown(Stem(kept: stem), of: form, as: base) { return Stem(kept: stem) }
    if stem > 2, form[stem - 1] == form[stem - 2], isKnown(Stem(kept: stem - 1), of: form, as: base) {
      return Stem(kept: stem - 1)
    }
    // "sided": the noun "side" is known
    if isKnown(withE, of: form, as: .nounSingular) { return withE }
    return inY ? withE : Stem(kept: stem)
  }

  private static let y = UInt8(ascii: "y")
}
