import Grammar
import Vocabulary

/// Finds the names of a text: sure rules first, then what the text says elsewhere, then likely kinds, headlines last.
struct NameReader {
  private let text: NameText
  private let kinds: NameKinds
  private let document: Document
  private var candidates: [NameCandidate] = []

  init(_ document: Document, _ lexicon: NameLexicon) {
    self.document = document
    text = NameText(document, lexicon)
    kinds = NameKinds(text: text, document.language.book.classes)
  }

  /// Pronouns and nominals that may stand for the names.
  func references(_ names: [NameFinding]) -> [ReferenceFinding] { ReferenceReader(text, names, document).references() }

  mutating func names() -> [NameFinding] {
    collect()
    for i in candidates.indices { kinds.decideSurely(&candidates[i]) }
    defineAcronyms()
    NameScores(text: text).decide(&candidates)
    var known = NamePropagation(text)
    known.learn(candidates.filter(\.isSure))
    for i in candidates.indices { known.apply(to: &candidates[i]) }
    for i in candidates.indices { kinds.decideLikely(&candidates[i]) }
    NameLists(text: text).decide(&candidates)
    known.learn(candidates)
    for i in candidates.indices { known.apply(to: &candidates[i]) }
    candidates = (candidates + Headlines(text: text, known: known).candidates()).sorted {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
    return RoleReader(text, findings(), document).withRoles()
  }

  private mutating func collect() {
    let runs = NameRuns(text: text)
    let splitter = NameSplitter(text: text)
    for (number, sentence) in text.sentences.enumerated() where !text.isLoud[number] {
      for run in runs.runs(in: sentence) { candidates += splitter.candidates(in: run, of: sentence) }
    }
    candidates.removeAll { $0.tokens.isEmpty }
  }

  /// "Long Name (LN)".
  private mutating func defineAcronyms() {
    for i in candidates.indices.dropLast() {
      let short = candidates[i + 1].tokens
      let long = candidates[i].tokens
      guard long.count > 1, short.count == 1, text.has(short.lowerBound, .allCapitals),
        short.lowerBound == long.upperBound + 1,
        text.has(long.upperBound, .openBracket), text.has(short.upperBound, .closeBracket),
        !text.word(short.lowerBound).hasAny([.country, .area]),
        candidates[i].kind != .person || candidates[i].rule != "person.titled"
      else { continue }
      if candidates[i].kind == nil || candidates[i].kind == .person
        || candidates[i].kind == .place && !candidates[i].isSure
      {
        candidates[i].decide(.organization, "organization.defined", isSure: true)
      }
      candidates[i].alias = short
      candidates[i + 1].decide(candidates[i].kind ?? .organization, "organization.defined", isSure: true)
    }
  }

  private func findings() -> [NameFinding] {
    candidates.compactMap { candidate in
      candidate.kind.map {
        NameFinding(
          tokens: candidate.tokens, kind: $0, rule: candidate.rule, alias: candidate.alias, roles: candidate.roles,
          gender: $0 == .person ? text.gender(of: candidate.tokens) : nil)
      }
    }
  }
}
