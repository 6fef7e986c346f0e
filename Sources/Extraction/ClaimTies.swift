import Grammar
import Vocabulary

/// Attributions as quotes and claims: sources resolved to actors, claims nested, figures and actors inside them.
struct ClaimTies {
  private(set) var quotes: [Quote] = []
  private(set) var claims: [Claim] = []

  private let document: Document
  private let grouping: ActorGrouping
  private let figures: [Figure]

  /// - Parameter everySentence: also make claims of the writer's own sentences that carry no figure.
  init(_ document: Document, _ grouping: ActorGrouping, _ figures: [Figure], everySentence: Bool) {
    self.document = document
    self.grouping = grouping
    self.figures = figures
    let drafts = (attributed() + ownVoice(everySentence)).sorted { $0.precedes($1) }
    for draft in drafts { add(draft, all: drafts) }
    giveFiguresToTheirClaims()
  }

  // MARK: Drafts

  /// A claim before it has a number; `attribution` is nil for the article's own voice.
  private struct Draft {
    var content: [TextRange]
    var attribution: Attribution?

    var range: TextRange { TextRange(content[0].start, content[content.count - 1].end) }

    /// In order of appearance, an outer claim before what it holds.
    func precedes(_ other: Draft) -> Bool {
      range.start != other.range.start ? range.start < other.range.start : range.end > other.range.end
    }
  }

  private func attributed() -> [Draft] {
    document.attributions.filter { !$0.content.isEmpty }.map { Draft(content: $0.content, attribution: $0) }
  }

  /// The writer's own sentences that carry a figure. A sentence in which somebody is said to say something is not
  /// the writer's own: what is left of it beside the content seldom stands alone.
  private func ownVoice(_ everySentence: Bool) -> [Draft] {
    let said = document.attributions.flatMap(\.content).sorted()
    var drafts: [Draft] = []
    for (number, block) in document.blocks.enumerated() where Self.speaks(document.article.blocks[number].kind) {
      for sentence in sentences(in: block) {
        let range = document.tokens.range(sentence)
        if said.contains(where: { $0.overlaps(range) }) { continue }
        let carriesClaim = figures.contains { Self.carriesClaim($0.kind) && range.contains($0.range) }
        if carriesClaim || everySentence { drafts.append(Draft(content: [range])) }
      }
    }
    return drafts
  }

  private static func speaks(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .paragraph, .listItem, .quote, .caption: true
    case .heading, .table, .code, .entry: false
    }
  }

  private static func carriesClaim(_ kind: Figure.Kind) -> Bool {
    switch kind {
    case .count, .money, .percent, .ratio, .measure, .duration: true
    case .age, .ordinal, .date, .score: false
    }
  }

  private func sentences(in block: Range<Int>) -> [Range<Int>] {
    guard !block.isEmpty else { return [] }
    let first = Int(document.sentenceOf[block.lowerBound])
    let last = Int(document.sentenceOf[block.upperBound - 1])
    return Array(document.sentences[first...last])
  }

  // MARK: Claims

  private mutating func add(_ draft: Draft, all: [Draft]) {
    let verb = mainVerb(of: draft.content)
    let text = draft.content.map { document.string($0) }.joined(separator: " … ")
    let hedges = document.hedges.filter { hedge in draft.content.contains { $0.contains(hedge.range) } }
    var claim = Claim(
      content: draft.content, text: text, voice: .article, hedges: hedges, rule: "claim.ownVoice")
    claim.negated = verb?.isNegated ?? false
    claim.tense = verb?.tense
    claim.actors = actors(in: draft.content)
    if let attribution = draft.attribution {
      let number = quotes.count + 1
      var quote = Quote(
        content: attribution.content, kind: attribution.kind, source: attribution.source.map(source),
        cue: attribution.cue, setting: attribution.setting, claim: Reference(claims.count + 1), rule: attribution.rule)
      quote.addressee = attribution.addressee.map { Addressee(range: $0, actor: grouping.actor(at: $0)) }
      if !attribution.isNested { quotes.append(quote) }
      claim.voice = .attributed
      claim.source = quote.source
      claim.stance = attribution.cue?.stance ?? .states
      claim.chain = chain(attribution, addressee: quote.addressee)
      claim.quotes = attribution.isNested ? [] : [Reference(number)]
      claim.hedges = (attribution.hedges.filter { !hedges.contains($0) } + hedges).sorted { $0.range < $1.range }
      claim.rule = attribution.kind == .indirect ? "claim.reported" : "claim.quoted"
      nest(&claim, attribution)
    }
    claims.append(claim)
  }

  /// Inside the content of an earlier claim, with its own source or cue there too: "X told the court that Y had
  /// promised Z" has X pass on what Y promised. Who denies a claim does not pass it on, nor does anyone pass on what
  /// they said themselves.
  private func nest(_ claim: inout Claim, _ attribution: Attribution) {
    guard let mark = attribution.source?.range ?? attribution.cue?.range else { return }
    func holds(_ outer: Claim, _ range: TextRange) -> Bool { outer.content.contains { $0.contains(range) } }
    for (index, outer) in claims.enumerated().reversed()
    where outer.voice == .attributed && outer.content != claim.content && holds(outer, mark)
      && claim.content.allSatisfy({ holds(outer, $0) })
    {
      claim.within = Reference(index + 1)
      let isDenied = outer.stance == .denies || outer.stance == .rejects
      let isSame = outer.source?.actor != nil && outer.source?.actor == claim.source?.actor
      if let speaker = outer.source, !isDenied, !isSame {
        claim.chain += [Hop(source: speaker, cue: outer.quotes.first.flatMap { quotes[$0.number - 1].cue })] + outer.chain
      }
      return
    }
  }

  /// What the words say of relays; and whom a source tells, if that is a news organisation, passes it on: "officials
  /// told Reuters".
  private func chain(_ attribution: Attribution, addressee: Addressee?) -> [Hop] {
    var hops = attribution.chain.map { Hop(source: source($0.source), cue: $0.cue) }
    if let addressee, let actor = addressee.actor, grouping.actors[actor.number - 1].kind == .media,
      !hops.contains(where: { $0.source.actor == actor })
    {
      hops.insert(Hop(source: Source(range: addressee.range, actor: actor, kind: .media), cue: attribution.cue), at: 0)
    }
    return hops
  }

  private func source(_ finding: SourceFinding) -> Source {
    let actor = grouping.actor(at: finding.head) ?? actor(ofNominal: finding) ?? person(titledIn: finding)
    var kind = finding.kind
    if let actor {
      let isMedia = grouping.actors[actor.number - 1].kind == .media
      // "The agency said": a nominal or pronoun has the kind of what it stands for.
      if finding.form != .name || kind == .named { kind = isMedia ? .media : .named }
    }
    return Source(range: finding.range, actor: actor, kind: kind)
  }

  /// "The group": the mention is the whole noun phrase, the head one word of it.
  private func actor(ofNominal finding: SourceFinding) -> Reference<Actor>? {
    guard finding.form == .nominal else { return nil }
    let index = grouping.actors.firstIndex { actor in
      actor.mentions.contains { $0.form == .nominal && $0.range.contains(finding.head) && finding.range.contains($0.range) }
    }
    return index.map { Reference($0 + 1) }
  }

  /// "Secretary of State Antony Blinken": the head word is the title, and the person it belongs to follows before any
  /// comma.
  private func person(titledIn finding: SourceFinding) -> Reference<Actor>? {
    guard finding.form != .pronoun else { return nil }
    let comma = document.text[finding.range.start..<finding.range.end].firstIndex(of: UInt8(ascii: ","))
    let title = TextRange(finding.range.start, comma ?? finding.range.end)
    let index = grouping.actors.firstIndex { actor in
      actor.kind == .person && actor.mentions.contains { $0.form == .name && title.contains($0.range) }
    }
    return index.map { Reference($0 + 1) }
  }

  private func actors(in content: [TextRange]) -> [Reference<Actor>] {
    grouping.actors.indices.compactMap { index in
      let isThere = grouping.actors[index].mentions.contains { mention in content.contains { $0.contains(mention.range) } }
      return isThere ? Reference(index + 1) : nil
    }
  }

  /// The first finite verb of the content; of the first sentence when there are several.
  private func mainVerb(of content: [TextRange]) -> VerbGroup? {
    for piece in content {
      let tokens = document.tokenRange(piece)
      if let verb = document.verbGroups.first(where: { $0.form == .finite && tokens.contains($0.head) }) { return verb }
    }
    return nil
  }

  /// A figure belongs to every claim whose content holds it, nested ones and those around them alike.
  private mutating func giveFiguresToTheirClaims() {
    for index in claims.indices {
      claims[index].figures = figures.indices.compactMap { n in
        claims[index].content.contains { $0.contains(figures[n].range) } ? Reference(n + 1) : nil
      }
    }
  }
}
