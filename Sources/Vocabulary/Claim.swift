/// Something the article has somebody say, or says itself: tied to its source, hop by hop.
public struct Claim: Sendable, Equatable {
  /// `article`: the article's own voice, nobody named.
  public enum Voice: String, Sendable, CaseIterable { case attributed, article }
  public enum Tense: String, Sendable, CaseIterable { case past, present, future, conditional }

  public var range: TextRange
  public var content: [TextRange]
  /// The pieces of content joined by " … ".
  public var text: String
  public var voice: Voice
  /// The origin, hop 1; nil for the article's own voice.
  public var source: Source?
  /// Who passed it on, the origin's next hop first: "officials told Reuters" has source officials, chain [Reuters].
  public var chain: [Hop]
  /// The claim around a nested one.
  public var within: Reference<Claim>?
  public var stance: Stance
  /// Speaks of the content, not of a denial by the source.
  public var negated: Bool
  public var hedges: [Hedge]
  public var tense: Tense?
  public var quotes: [Reference<Quote>]
  public var figures: [Reference<Figure>]
  public var actors: [Reference<Actor>]
  /// The rule that made it.
  public var rule: String

  public init(
    content: [TextRange], text: String, voice: Voice, source: Source? = nil, chain: [Hop] = [],
    within: Reference<Claim>? = nil, stance: Stance = .states, negated: Bool = false, hedges: [Hedge] = [],
    tense: Tense? = nil, quotes: [Reference<Quote>] = [], figures: [Reference<Figure>] = [],
    actors: [Reference<Actor>] = [], rule: String
  ) {
    self.range = TextRange(content.first?.start ?? 0, content.last?.end ?? 0)
    self.content = content
    self.text = text
    self.voice = voice
    self.source = source
    self.chain = chain
    self.within = within
    self.stance = stance
    self.negated = negated
    self.hedges = hedges
    self.tense = tense
    self.quotes = quotes
    self.figures = figures
    self.actors = actors
    self.rule = rule
  }
}

/// One who passed a claim on, and the words that say so.
public struct Hop: Sendable, Equatable {
  public var source: Source
  public var cue: Cue?

  public init(source: Source, cue: Cue? = nil) {
    self.source = source
    self.cue = cue
  }
}

/// Words by which the writer or the source stands back from a claim.
public struct Hedge: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case reported, alleged, believed, possible, probable, expected, conditional
  }

  public var range: TextRange
  public var kind: Kind

  public init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
