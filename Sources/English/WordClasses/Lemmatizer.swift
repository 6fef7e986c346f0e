import Grammar

/// The dictionary form of a token: irregular forms from a table, the rest by ending, checked against the lexicon.
///
/// Scripts/lemmas.py works the same way, step for step: it lists the forms for which the endings go wrong.
struct Lemmatizer: Sendable {
  private let lexicon: Lexicon
  private let table: ClassTable
  /// By hash of the form: lemma and the classes for which it holds.
  private let irregular: [UInt64: [(lemma: String, classes: UInt32)]]

  init(lexicon: Lexicon, table: ClassTable) {
    self.lexicon = lexicon
    self.table = table
    var irregular: [UInt64: [(lemma: String, classes: UInt32)]] = [:]
    for entry in "\(IrregularForms.table)\n\(Self.written)".utf8.split(whereSeparator: { $0 <= 0x20 }) {
      let parts = entry.split(separator: UInt8(ascii: "/"))
      irregular[WordHash.of(Substring(parts[0])), default: []].append(
        (String(Substring(parts[1])), Possible(letters: parts[2]).classes))
    }
    self.irregular = irregular
  }

  /// `form/lemma/letters`: auxiliaries and other closed classes.
  private static let written: String = """
    is/be/Az 's/be/A are/be/Ap 're/be/A am/be/Ap 'm/be/A was/be/Ad were/be/Ad been/be/Av being/be/Ag has/have/Az had/have/Adv
    having/have/Ag 've/have/A does/do/Az did/do/Ad done/do/Av doing/do/Ag 'll/will/M wo/will/M ca/can/M sha/shall/M
    'd/would/M cannot/can/M got/get/A getting/get/A gets/get/A 'd/have/A ai/be/A
    """

  /// - Parameter form: the word in lower case.
  func lemma(of form: String, _ wordClass: WordClass) -> String {
    if let entries = irregular[WordHash.of(form)], let found = entries.first(where: { $0.classes & wordClass.bit != 0 }) {
      return found.lemma
    }
    switch wordClass {
    case .nounPlural: return regular(form, "s", base: .nounSingular)
    case .verbPresent3: return regular(form, "s", base: .verbBase)
    case .verbPast, .participle: return regular(form, "ed", base: .verbBase)
    case .gerund: return regular(form, "ing", base: .verbBase)
    case .comparative: return regular(form, "er", base: .adjective)
    case .superlative: return regular(form, "est", base: .adjective)
    default: return form
    }
  }

  private func regular(_ form: String, _ ending: String, base: WordClass) -> String {
    let stems = Self.stems(Array(form.utf8), Array(ending.utf8))
    for stem in stems {
      let set = stem.withUnsafeBufferPointer { table.tagSets[Int(lexicon.entry(WordHash.of($0)).tagSet)] }
      if set.lower.has(base) { return String(decoding: stem, as: UTF8.self) }
    }
    // An unknown word: the ending alone decides.
    return stems.isEmpty ? form : String(decoding: stems[ending == "s" ? 0 : stems.count > 1 ? 1 : 0], as: UTF8.self)
  }

  /// Candidates, likeliest first.
  private static func stems(_ form: [UInt8], _ ending: [UInt8]) -> [[UInt8]] {
    func ends(_ bytes: [UInt8], _ tail: String) -> Bool { bytes.count > tail.utf8.count && bytes.suffix(tail.utf8.count).elementsEqual(tail.utf8) }
    let y = UInt8(ascii: "y")
    if ending.count == 1 {
      var stems: [[UInt8]] = []
      if form.count > 4, ends(form, "ies") { stems.append(form.dropLast(3) + [y]) }
      if ends(form, "s") { stems.append(Array(form.dropLast())) }
      if ends(form, "es") { stems.append(Array(form.dropLast(2))) }
      return stems
    }
    guard form.count >= ending.count + 2, form.suffix(ending.count).elementsEqual(ending) else { return [] }
    let stem = Array(form.dropLast(ending.count))
    var stems: [[UInt8]] = []
    if ending.count != 3 || ending != Array("ing".utf8), stem.last == UInt8(ascii: "i") { stems.append(stem.dropLast() + [y]) }
    stems.append(stem + [UInt8(ascii: "e")])
    stems.append(stem)
    if stem.count > 2, stem[stem.count - 1] == stem[stem.count - 2] { stems.append(Array(stem.dropLast())) }
    return stems
  }
}
