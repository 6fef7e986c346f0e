import Grammar
import Vocabulary

/// The layers of a text for a person to read: each sentence with the class of each word and what decided it, its noun
/// phrases, verb groups and clauses.
public struct LayerReport {
  public private(set) var text = ""
  private let document: Document
  private let points: CodePointIndex

  /// - Parameter offset: only the sentence that covers this offset, in code points.
  public init(_ document: Document, at offset: Int? = nil) {
    self.document = document
    points = CodePointIndex(utf8: document.text)
    let byte = offset.map { points.byte(at: $0) }
    for sentence in document.sentences where !sentence.isEmpty {
      if let byte, !document.tokens.range(sentence).contains(byte) { continue }
      show(sentence)
    }
  }

  private mutating func show(_ sentence: Range<Int>) {
    text += document.place(of: sentence, points) + "\n"
    for token in sentence {
      let reading = document.language.word(document, token)
      text += "  \(padded(document.string(token), 18)) \(padded(reading.wordClass, 18)) \(padded(reading.lemma, 18))"
      text += decision(token, reading) + "\n"
    }
    for phrase in document.nounPhrases where sentence.contains(phrase.head) {
      var facts = ["head \(document.string(phrase.head))"]
      if phrase.number != .unknown { facts.append("\(phrase.number)") }
      if phrase.isDefinite { facts.append("definite") }
      if phrase.isPronoun { facts.append("pronoun") }
      if let other = phrase.appositionOf { facts.append("apposition of “\(words(ofPhrase: other))”") }
      if let first = phrase.conjunctOf { facts.append("joined to “\(words(ofPhrase: first))”") }
      text += "  noun phrase “\(document.line(phrase.tokens))”: \(facts.joined(separator: ", "))\n"
    }
    for group in document.verbGroups where sentence.contains(group.head) {
      var facts = [group.lemma, "\(group.form)"]
      if let tense = group.tense { facts.append(tense.rawValue) }
      if group.isPassive { facts.append("passive") }
      if group.isNegated { facts.append("negated") }
      if let modal = group.modal { facts.append("modal \(modal)") }
      if let subject = group.subject { facts.append("subject “\(words(ofPhrase: subject))”") }
      if let object = group.object { facts.append("object “\(words(ofPhrase: object))”") }
      if let first = group.conjunctOf { facts.append("joined to “\(document.line(document.verbGroups[first].tokens))”") }
      text += "  verb group “\(document.line(group.tokens))”: \(facts.joined(separator: ", "))\n"
    }
    for clause in document.clauses where sentence.contains(clause.tokens.lowerBound) {
      text += "  \(clause.kind.rawValue) clause “\(document.line(clause.tokens))”\n"
    }
    text += "\n"
  }

  private func words(ofPhrase number: Int) -> String { document.line(document.nounPhrases[number].tokens) }

  /// Where the class comes from: nothing to say where the word can only be this.
  private func decision(_ token: Int, _ reading: WordReading) -> String {
    guard let steps = document.trace?.words[token], !steps.rules.isEmpty else { return "" }
    return "from \(steps.start)" + steps.rules.map { "; \($0)" }.joined()
  }

  private func padded(_ word: String, _ width: Int) -> String {
    word + String(repeating: " ", count: max(1, width - word.unicodeScalars.count))
  }
}
