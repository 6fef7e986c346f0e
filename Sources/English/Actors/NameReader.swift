import Grammar
import Vocabulary

/// Finds the names of a text: sure rules first, then what the text says elsewhere, then likely kinds, headlines last.
struct NameReader {
  private let text: NameText
  private let kinds: NameKinds
  private let tables: NameTables
  private let document: Document
  private var candidates: [NameCandidate] = []

  init(_ document: Document, _ lexicon: NameLexicon) {
    self.document = document
    text = NameText(document, lexicon)
    kinds = NameKinds(text: text, document.language.book.classes)
    tables = NameTables(text: text)
  }

  /// Pronouns and nominals that may stand for the names.
  func references(_ names: [NameFinding]) -> [ReferenceFinding] { ReferenceReader(text, names, document).references() }

  mutating func names() -> [NameFinding] {
    collect()
    nameNicknames()
    for i in candidates.indices { kinds.decideSurely(&candidates[i]) }
    nameCouples()
    defineAcronyms()
    tables.decide(&candidates)
    NameScores(text: text).decide(&candidates)
    var known = NamePropagation(text, kinds)
    known.learn(candidates.filter(\.isSure))
    for i in candidates.indices { known.apply(to: &candidates[i]) }
    for i in candidates.indices { kinds.decideLikely(&candidates[i]) }
    NameLists(text: text).decide(&candidates)
    known.learn(candidates)
    for i in candidates.indices { known.apply(to: &candidates[i]) }
    let headlines = Headlines(text: text, known: known).candidates()
    candidates = (candidates + unlisted(headlines)).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return RoleReader(text, findings(), document).withRoles()
  }

  private mutating func collect() {
    let runs = NameRuns(text: text)
    let splitter = NameSplitter(text: text)
    for (number, sentence) in text.sentences.enumerated() where !text.isLoud[number] {
      for run in runs.runs(in: sentence) { candidates += splitter.candidates(in: run, of: sentence) }
    }
    candidates.removeAll { $0.tokens.isEmpty || kinds.isSeat($0.tokens) }
    for i in candidates.indices { NameNumbers(text: text).extend(&candidates[i]) }
    addQuotedTitles()
    candidates = tables.teams(over: candidates)
    if let listed = document.listed {
      candidates = ListedCandidates(text: text, document: document, listed: listed).replacing(candidates)
    }
  }

  /// Titles between quotation marks that no run of capitals holds whole: "Winter in Tokyo".
  private mutating func addQuotedTitles() {
    var titles: [Range<Int>] = []
    for (number, sentence) in text.sentences.enumerated() where !text.isLoud[number] {
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        guard text.has(i, .openQuote) || text.has(i, .quote) else {
          i += 1
          continue
        }
        let title = text.quotedTitle(at: i)
        if let title { titles.append(title) }
        // A mark that opens a title is closed behind it.
        i = title.map { $0.upperBound + 1 } ?? i + 1
      }
    }
    guard !titles.isEmpty else { return }
    var found: [NameCandidate] = []
    var next = 0
    for title in titles {
      while next < candidates.count, candidates[next].tokens.lowerBound < title.lowerBound {
        found.append(candidates[next])
        next += 1
      }
      let isWhole = next < candidates.count && candidates[next].tokens == title
      let isCrossed = found.last.map { $0.tokens.upperBound > title.lowerBound } ?? false
      if isWhole, candidates[next].kind == nil { candidates[next].decide(.work, "work.quoted", isSure: true) }
      if isWhole || isCrossed { continue }
      found.append(NameCandidate(title, .work, rule: "work.quoted", isSure: true, in: text))
      while next < candidates.count, candidates[next].tokens.lowerBound < title.upperBound { next += 1 }
    }
    candidates = found + candidates[next...]
  }

  /// `Margaret "Peg" Osgood` is a person, also called Peg.
  private mutating func nameNicknames() {
    for i in candidates.indices {
      guard let nickname = text.nickname(in: candidates[i].tokens) else { continue }
      if candidates[i].kind == nil { candidates[i].decide(.person, "person.nickname", isSure: true) }
      candidates[i].alias = nickname
    }
  }

  /// "Mark and Julie Pender": a given name that shares the surname after it.
  private mutating func nameCouples() {
    for i in candidates.indices.dropLast() where candidates[i].kind == nil {
      let (first, second) = (candidates[i].tokens, candidates[i + 1].tokens)
      guard candidates[i + 1].kind == .person, first.count == 1, second.count >= 2,
        text.word(first.lowerBound).hasAny(.given), text.word(second.lowerBound).hasAny(.given),
        second.lowerBound == first.upperBound + 1, text.isWord(first.upperBound, "and")
      else { continue }
      candidates[i].decide(.person, "person.couple", isSure: true)
    }
  }

  /// Headlines' names that lie on no other.
  private func unlisted(_ headlines: [NameCandidate]) -> [NameCandidate] {
    var taken: Set<Int> = []
    for candidate in candidates { taken.formUnion(candidate.tokens) }
    return headlines.filter { taken.isDisjoint(with: $0.tokens) }
  }

  /// "Long Name (LN)".
  private mutating func defineAcronyms() {
    for i in candidates.indices.dropLast() {
      let short = candidates[i + 1].tokens
      let long = candidates[i].tokens
      guard long.count > 1, short.count == 1, text.has(short.lowerBound, .allCapitals),
        short.lowerBound == long.upperBound + 1,
        text.has(long.upperBound, .openBracket), text.has(short.upperBound, .closeBracket),
        !text.word(short.lowerBound).hasAny([.country, .area, .media]), isShort(short.lowerBound, of: long),
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

  /// One of the letters begins a word of the long name, so that "LEEDS (AP)", "Jo Day (U.S)" define nothing.
  private func isShort(_ short: Int, of long: Range<Int>) -> Bool {
    let range = text.tokens.range(short)
    return long.contains { word in
      text.has(word, .capital) && text.text[range.start..<range.end].contains(text.firstByte(word))
    }
  }

  private func findings() -> [NameFinding] {
    candidates.compactMap { candidate in
      var candidate = candidate
      // On the list without a type, and no rule knows one.
      if candidate.kind == nil, candidate.listed != nil { candidate.decide(.other, NameCandidate.yours, isSure: true) }
      return candidate.kind.map {
        NameFinding(
          tokens: candidate.tokens, kind: $0, rule: candidate.rule, alias: candidate.alias, roles: candidate.roles,
          gender: $0 == .person ? text.gender(of: candidate.tokens) : nil, listed: candidate.listed)
      }
    }
  }
}
