import Vocabulary

/// One record against one gold annotation.
struct ArticleScore {
  private(set) var scores: [Layer: Score] = [:]
  /// One line for each thing that is wrong.
  private(set) var faults: [(layer: Layer, what: String)] = []

  private let record: Record
  private let gold: Gold
  private let text: String
  private let bytes: [UInt8]
  private let words: Words

  init(record: Record, gold: Gold) {
    self.record = record
    self.gold = gold
    text = record.article.text
    bytes = Array(record.article.text.utf8)
    words = Words(record.article.text)
    for layer in Layer.allCases { scores[layer] = Score() }
    scoreText()
    scoreBlocks()
    scoreMetadata()
    scoreActors()
    scoreFigures()
    scoreQuotes()
    scoreClaims()
  }

  // MARK: Bookkeeping

  private mutating func hit(_ layer: Layer, _ count: Int = 1) { scores[layer]!.hits += count }

  private mutating func miss(_ layer: Layer, _ what: String) {
    scores[layer]!.missed += 1
    faults.append((layer, "missed: \(what)"))
  }

  private mutating func extra(_ layer: Layer, _ what: String) {
    scores[layer]!.extra += 1
    faults.append((layer, "extra: \(what)"))
  }

  /// A thing found in place of the gold's: a miss and a false alarm at once.
  private mutating func wrong(_ layer: Layer, _ what: String) {
    scores[layer]!.missed += 1
    scores[layer]!.extra += 1
    faults.append((layer, "wrong: \(what)"))
  }

  /// The byte range of the nth occurrence of a passage in the record's text, as whole words: "he" is not in "the".
  private func place(_ passage: String, _ nth: Int?) -> (start: Int, end: Int)? {
    let needle = Array(passage.utf8)
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    var left = nth ?? 1
    for start in 0...(bytes.count - needle.count) where bytes[start] == first {
      let end = start + needle.count
      guard bytes[start..<end].elementsEqual(needle), !joins(start), !joins(end) else { continue }
      left -= 1
      if left == 0 { return (start, end) }
    }
    return nil
  }

  /// Whether letters or digits stand on both sides of an offset.
  private func joins(_ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return false }
    func isPart(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
    return isPart(bytes[offset - 1]) && isPart(bytes[offset])
  }

  private func passage(_ range: TextRange) -> String { text[range] }

  private func wordSet(_ ranges: [TextRange]) -> Set<Int> { words.inside(ranges.map { ($0.start, $0.end) }) }

  private func wordSet(_ passages: [Gold.Passage]) -> Set<Int> {
    words.inside(passages.compactMap { place($0.text, $0.nth) })
  }

  // MARK: Text and page

  private mutating func scoreText() {
    let want = Words(gold.text.map(\.text).joined(separator: "\n\n")).shingles
    let have = words.shingles
    for (shingle, count) in want {
      let there = min(count, have[shingle] ?? 0)
      scores[.text]!.hits += there
      scores[.text]!.missed += count - there
    }
    for (shingle, count) in have { scores[.text]!.extra += max(0, count - (want[shingle] ?? 0)) }
  }

  private mutating func scoreBlocks() {
    var left = record.article.blocks.map { (kind: $0.kind.rawValue, words: Words(passage($0.range)).texts, text: passage($0.range)) }
    for piece in gold.text {
      let want = Words(piece.text).texts
      if let index = left.firstIndex(where: { $0.kind == piece.kind && $0.words == want }) {
        left.remove(at: index)
        hit(.blocks)
      } else {
        miss(.blocks, "\(piece.kind) “\(piece.text.prefix(80))”")
      }
    }
    for block in left { extra(.blocks, "\(block.kind) “\(block.text.prefix(80))”") }
  }

  private mutating func scoreMetadata() {
    let article = record.article
    // A page without an article has only that to say about it.
    if gold.access == Access.none.rawValue { return field("access", gold.access, article.access.rawValue) }
    field("title", gold.title, article.title)
    field("subtitle", gold.subtitle, article.subtitle)
    field("authors", gold.authors?.joined(separator: "; "), article.authors.joined(separator: "; "))
    field("publisher", gold.publisher, article.publisher)
    field("section", gold.section, article.section)
    field("published", gold.published, article.published)
    field("modified", gold.modified, article.modified)
    field("language", gold.language, article.language)
    field("access", gold.access, article.access.rawValue)
    field("dateline", gold.dateline?.place, article.dateline?.place)
  }

  private mutating func field(_ name: String, _ want: String?, _ have: String?) {
    let (want, have) = (want ?? "", have ?? "")
    if want == have {
      if !want.isEmpty { hit(.metadata) }
    } else if want.isEmpty {
      extra(.metadata, "\(name) “\(have)”")
    } else if have.isEmpty {
      miss(.metadata, "\(name) “\(want)”")
    } else {
      wrong(.metadata, "\(name) “\(have)”, gold “\(want)”")
    }
  }

  // MARK: Actors

  private mutating func scoreActors() {
    var left = Set(record.actors.indices)
    for person in gold.actors ?? [] {
      let names = Set([person.name] + (person.aliases ?? []))
      let found = left.sorted().first { index in
        let actor = record.actors[index]
        return names.contains(actor.name) || !names.isDisjoint(with: actor.aliases)
      }
      guard let found else {
        miss(.actors, "\(person.type) \(person.name)")
        for role in person.roles ?? [] { miss(.roles, "\(person.name): \(role.title)") }
        continue
      }
      left.remove(found)
      let actor = record.actors[found]
      if actor.kind.rawValue == person.type { hit(.actors) } else { wrong(.actors, "\(person.name) is \(actor.kind), gold \(person.type)") }
      scoreRoles(of: actor, person)
    }
    for index in left.sorted() where record.actors[index].mentions.contains(where: { $0.form == .name }) {
      extra(.actors, "\(record.actors[index].kind) \(record.actors[index].name)")
    }
  }

  private mutating func scoreRoles(of actor: Actor, _ person: Gold.Person) {
    var titles = actor.roles.map(\.title)
    for role in person.roles ?? [] {
      if let index = titles.firstIndex(where: { Words($0).texts == Words(role.title).texts }) {
        titles.remove(at: index)
        hit(.roles)
      } else {
        miss(.roles, "\(person.name): \(role.title)")
      }
    }
    for title in titles { extra(.roles, "\(person.name): \(title)") }
  }

  // MARK: Figures

  private mutating func scoreFigures() {
    var left = Set(record.figures.indices)
    for want in gold.figures ?? [] {
      let there = place(want.text, want.nth)
      let candidates = left.sorted().filter { index in
        let range = record.figures[index].range
        return there.map { range.start < $0.end && $0.start < range.end } ?? false
      }
      // One gold figure may touch two found ones: the one that agrees comes first.
      guard let index = candidates.first(where: { agrees(record.figures[$0], want) }) ?? candidates.first else {
        miss(.figures, "\(want.kind) “\(want.text)”")
        scores[.figuresWhole]!.missed += 1
        if want.of != nil { scores[.counted]!.missed += 1 }
        continue
      }
      left.remove(index)
      score(record.figures[index], want)
    }
    for index in left.sorted() {
      extra(.figures, "\(record.figures[index].kind) “\(passage(record.figures[index].range))”")
      scores[.figuresWhole]!.extra += 1
    }
  }

  private func agrees(_ figure: Figure, _ want: Gold.Number) -> Bool {
    figure.kind.rawValue == want.kind && same(figure.low, want.low) && same(figure.high, want.high)
      && (want.value == nil || figure.value == want.value)
  }

  /// Gold numbers pass through JSON: equal to nine digits is equal.
  private func same(_ have: ExactDecimal?, _ want: Double?) -> Bool {
    guard let want else { return have == nil }
    guard let have, let number = Double(have.printed) else { return false }
    return abs(number - want) <= 1e-9 * max(abs(want), 1e-6)
  }

  private mutating func score(_ figure: Figure, _ want: Gold.Number) {
    let shown = "\(figure.kind) \(figure.low?.printed ?? "-")…\(figure.high?.printed ?? "-") \(figure.value ?? "")"
    if agrees(figure, want) { hit(.figures) } else { wrong(.figures, "“\(want.text)” is \(shown)") }
    let details = [
      figure.unit == want.unit, figure.currency == want.currency, figure.per == want.per,
      figure.bound?.rawValue == want.bound, figure.approximate == want.approximate ?? false,
      figure.change?.rawValue == want.change,
    ]
    if agrees(figure, want) && details.allSatisfy({ $0 }) {
      hit(.figuresWhole)
    } else {
      let detail = [
        figure.unit, figure.currency, figure.per, figure.bound?.rawValue, figure.approximate ? "approximate" : nil,
        figure.change?.rawValue,
      ].compactMap { $0 }
      wrong(.figuresWhole, "“\(want.text)” has \(shown) \(detail.joined(separator: ", "))")
    }
    switch (want.of, figure.of) {
    case (nil, nil): break
    case (nil, let of?): extra(.counted, "“\(want.text)” of \(of)")
    case (let of?, nil): miss(.counted, "“\(want.text)” of \(of)")
    case (let gold?, let of?):
      if Set(Words(gold).texts).isDisjoint(with: Words(of).texts) {
        wrong(.counted, "“\(want.text)” of \(of), gold \(gold)")
      } else {
        hit(.counted)
      }
    }
  }

  // MARK: Quotes and claims

  private mutating func scoreQuotes() {
    var left = Set(record.quotes.indices)
    let sets = record.quotes.map { wordSet($0.content) }
    for saying in gold.quotes ?? [] {
      let want = wordSet(saying.content)
      let said = saying.content.map(\.text).joined(separator: " … ").prefix(80)
      guard let best = nearest(want, sets, left) else {
        miss(.quotes, "“\(said)”")
        miss(.quoteSources, "“\(said)” by \(saying.source?.text ?? "nobody")")
        continue
      }
      left.remove(best)
      if sets[best] == want { hit(.quotes) } else { wrong(.quotes, "“\(shown(record.quotes[best].content))”, gold “\(said)”") }
      let source = record.quotes[best].source
      if matches(source, saying.source) {
        hit(.quoteSources)
      } else {
        wrong(.quoteSources, "“\(said)” by \(source.map { passage($0.range) } ?? "nobody"), gold \(saying.source?.text ?? "nobody")")
      }
    }
    for index in left.sorted() {
      extra(.quotes, "“\(shown(record.quotes[index].content))”")
      extra(.quoteSources, "“\(shown(record.quotes[index].content))”")
    }
  }

  private mutating func scoreClaims() {
    var left = Set(record.claims.indices)
    let sets = record.claims.map { wordSet($0.content) }
    for statement in gold.claims ?? [] {
      let want = wordSet(statement.content)
      let said = statement.content.map(\.text).joined(separator: " … ").prefix(80)
      guard let best = nearest(want, sets, left) else {
        miss(.claims, "“\(said)”")
        continue
      }
      left.remove(best)
      let claim = record.claims[best]
      let chain = statement.chain ?? []
      let isRight =
        claim.voice.rawValue == statement.voice && matches(claim.source, statement.source)
        && claim.chain.count == chain.count
        && zip(claim.chain, chain).allSatisfy { matches($0.source, $1) }
      if isRight {
        hit(.claims)
      } else {
        let speakers = [claim.source.map { passage($0.range) } ?? "nobody"] + claim.chain.map { passage($0.source.range) }
        let wanted = [statement.source?.text ?? "nobody"] + chain.map(\.text)
        wrong(.claims, "“\(said)” by \(speakers.joined(separator: " > ")), gold \(wanted.joined(separator: " > "))")
      }
    }
    for index in left.sorted() { extra(.claims, "“\(shown(record.claims[index].content))”") }
  }

  /// The candidate that shares most words, at least half of the smaller one's.
  private func nearest(_ want: Set<Int>, _ sets: [Set<Int>], _ left: Set<Int>) -> Int? {
    var best: (shared: Int, union: Int, index: Int)?
    for index in left.sorted() {
      let shared = sets[index].intersection(want).count
      guard shared > 0, shared * 2 >= min(want.count, sets[index].count) else { continue }
      let union = sets[index].union(want).count
      if best == nil || shared > best!.shared || (shared == best!.shared && union < best!.union) {
        best = (shared, union, index)
      }
    }
    return best?.index
  }

  /// The same stretch of text, or at least a shared word and the same actor.
  private func matches(_ source: Source?, _ want: Gold.Speaker?) -> Bool {
    guard let want else { return source == nil }
    guard let source, let there = place(want.text, want.nth) else { return false }
    guard source.range.start < there.end, there.start < source.range.end else { return false }
    guard let name = want.actor, let actor = source.actor.map({ record.actors[$0.number - 1] }) else { return true }
    return actor.name == name || actor.aliases.contains(name)
  }

  private func shown(_ content: [TextRange]) -> String {
    String(content.map { passage($0) }.joined(separator: " … ").prefix(80))
  }
}
