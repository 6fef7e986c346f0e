import Grammar
import Vocabulary

/// Attributions as quotes and claims: sources resolved to actors, claims nested, figures and actors inside them.
struct ClaimTies {
  private(set) var quotes: [Quote] = []
  private(set) var claims: [Claim] = []

  private let document: Document
  private let grouping: ActorGrouping
  private let figures: Located<(range: TextRange, kind: Figure.Kind, reference: Reference<Figure>)>
  private let hedges: Located<Hedge>
  private let mentions: Located<(range: TextRange, form: Mention.Form, actor: Int)>
  private let finiteVerbs: Located<VerbGroup>
  private let preposition: ClassMask
  /// Indices of attributed claims that reach to the place at hand or beyond: only they can hold the next one.
  private var open: [Int] = []

  /// - Parameter everySentence: also make claims of the writer's own sentences that carry no figure.
  init(_ document: Document, _ grouping: ActorGrouping, _ figures: [Figure], everySentence: Bool) {
    self.document = document
    self.grouping = grouping
    self.figures = Located(figures.enumerated().map { ($1.range, $1.kind, Reference($0 + 1)) }) { $0.range.start }
    hedges = Located(document.hedges) { $0.range.start }
    let mentions = grouping.actors.enumerated().flatMap { number, actor in
      actor.mentions.map { (range: $0.range, form: $0.form, actor: number) }
    }
    self.mentions = Located(mentions) { $0.range.start }
    finiteVerbs = Located(document.verbGroups.filter { $0.form == .finite }) { Int(document.tokens.starts[$0.head]) }
    preposition = document.language.book.classes.mask("preposition") ?? ClassMask()
    let drafts = (attributed() + ownVoice(everySentence)).sorted { $0.precedes($1) }
    for draft in drafts { add(draft) }
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
    var reached = 0  // contents before this one end before the sentence at hand
    var furthest = 0  // end of all contents that begin before the sentence's end
    var drafts: [Draft] = []
    for (number, block) in document.blocks.enumerated() where Self.speaks(document.article.blocks[number].kind) {
      for sentence in sentences(in: block) {
        let range = document.tokens.range(sentence)
        while reached < said.count, said[reached].start < range.end {
          furthest = max(furthest, said[reached].end)
          reached += 1
        }
        if furthest > range.start { continue }
        let carriesClaim = figures.beginning(in: range).contains { Self.carriesClaim($0.kind) && range.contains($0.range) }
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

  private mutating func add(_ draft: Draft) {
    let verb = mainVerb(of: draft.content)
    let text = draft.content.map { document.string($0) }.joined(separator: " … ")
    let hedges = draft.content.flatMap { piece in self.hedges.beginning(in: piece).filter { piece.contains($0.range) } }
    open.removeAll { claims[$0].range.end <= draft.range.start }
    var claim = Claim(
      content: draft.content, text: text, voice: .article, hedges: hedges, rule: "claim.ownVoice")
    claim.negated = verb?.isNegated ?? false
    claim.tense = verb?.tense
    claim.actors = actors(in: draft.content)
    // A figure belongs to every claim whose content holds it, nested ones and those around them alike.
    claim.figures = draft.content.flatMap { piece in
      figures.beginning(in: piece).filter { piece.contains($0.range) }.map(\.reference)
    }.sorted()
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
      open.append(claims.count)
    }
    claims.append(claim)
  }

  /// Inside the content of an earlier claim, with its own source or cue there too: "X told the court that Y had
  /// promised Z" has X pass on what Y promised. Who denies a claim does not pass it on, nor does anyone pass on what
  /// they said themselves.
  private func nest(_ claim: inout Claim, _ attribution: Attribution) {
    guard let mark = attribution.source?.range ?? attribution.cue?.range else { return }
    func holds(_ outer: Claim, _ range: TextRange) -> Bool { outer.content.contains { $0.contains(range) } }
    for index in open.reversed() {
      let outer = claims[index]
      guard outer.content != claim.content, holds(outer, mark), claim.content.allSatisfy({ holds(outer, $0) }) else {
        continue
      }
      claim.within = Reference(index + 1)
      let isDenied = outer.stance == .denies || outer.stance == .rejects
      let isSame = outer.source?.actor != nil && outer.source?.actor == claim.source?.actor
      if !isDenied {
        // What passed on the whole passed on its parts: "told the Post that she saw" reaches us through the Post.
        let cue = outer.quotes.first.flatMap { quotes[$0.number - 1].cue }
        let speaker = isSame ? nil : outer.source.map { Hop(source: $0, cue: cue) }
        claim.chain += (speaker.map { [$0] } ?? []) + outer.chain
      }
      return
    }
  }

  /// What the words say of relays; and whom a source tells, if that is a news organisation, passes it on: "officials
  /// told Reuters".
  private func chain(_ attribution: Attribution, addressee: Addressee?) -> [Hop] {
    var hops = attribution.chain.map { Hop(source: source($0.source), cue: $0.cue) }
    if let addressee, let actor = addressee.actor, grouping.actors[actor.number - 1].kind == .media,
      !hops.contains(where: { $0.source.actor == actor || $0.source.range == addressee.range })
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
    let mention = mentions.beginning(in: finding.range).first {
      $0.form == .nominal && $0.range.contains(finding.head) && finding.range.contains($0.range)
    }
    return mention.map { Reference($0.actor + 1) }
  }

  /// "Secretary of State Antony Blinken", "the mayor, Jo Day,": the head word is the title, and the person it belongs
  /// to follows before any comma, or directly after the first. "A spokesman for Jo Day" is not Jo Day.
  private func person(titledIn finding: SourceFinding) -> Reference<Actor>? {
    guard finding.form != .pronoun else { return nil }
    let comma = document.text[finding.range.start..<finding.range.end].firstIndex(of: UInt8(ascii: ",")) ?? finding.range.end
    let mention = mentions.beginning(in: finding.range).first {
      $0.form == .name && grouping.actors[$0.actor].kind == .person && $0.range.start <= comma + 2
        && $0.range.start > finding.head.start && !followsPreposition($0.range)
    }
    return mention.map { Reference($0.actor + 1) }
  }

  private func followsPreposition(_ range: TextRange) -> Bool {
    let token = document.firstToken(endingAfter: range.start)
    return token > 0 && document.tokens.has(token - 1, preposition)
  }

  private func actors(in content: [TextRange]) -> [Reference<Actor>] {
    var found: Set<Int> = []
    for piece in content {
      for mention in mentions.beginning(in: piece) where piece.contains(mention.range) { found.insert(mention.actor) }
    }
    return found.sorted().map { Reference($0 + 1) }
  }

  /// The first finite verb of the content; of the first sentence when there are several.
  private func mainVerb(of content: [TextRange]) -> VerbGroup? {
    for piece in content {
      if let verb = finiteVerbs.beginning(in: piece).first { return verb }
    }
    return nil
  }
}
