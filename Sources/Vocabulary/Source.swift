/// Who said it, as the text names them.
public struct Source: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// `unnamed`: "two officials"; `collective`: "analysts"; `document`: "the report".
    case named, unnamed, collective, document, media
  }

  /// The whole noun phrase.
  public var range: TextRange
  public var actor: Reference<Actor>?
  /// A pronoun or nominal has the kind of what it stands for.
  public var kind: Kind

  public init(range: TextRange, actor: Reference<Actor>? = nil, kind: Kind) {
    self.range = range
    self.actor = actor
    self.kind = kind
  }
}

/// The words that attribute: "said", "according to", "'s claim that".
public struct Cue: Sendable, Equatable {
  public var range: TextRange
  public var lemma: String
  public var stance: Stance

  public init(range: TextRange, lemma: String, stance: Stance) {
    self.range = range
    self.lemma = lemma
    self.stance = stance
  }
}

/// How the source stands to what it says. `claims`: the writer keeps a distance.
public enum Stance: String, Sendable, CaseIterable {
  case states, announces, reports, confirms, admits, denies, rejects, claims, suggests, estimates, warns, demands, asks,
    promises, praises, criticises, believes, hopes, wants, plans, supports, opposes
}

/// Whom the source spoke to: "told reporters".
public struct Addressee: Sendable, Equatable {
  public var range: TextRange
  public var actor: Reference<Actor>?

  public init(range: TextRange, actor: Reference<Actor>? = nil) {
    self.range = range
    self.actor = actor
  }
}

/// Where, when, by what medium and on what terms it was said, each as printed.
public struct Setting: Sendable, Equatable {
  public var medium: String?
  public var place: String?
  /// "on condition of anonymity because …", "privately", "off the record".
  public var terms: String?
  public var when: String?

  public init(medium: String? = nil, place: String? = nil, terms: String? = nil, when: String? = nil) {
    self.medium = medium
    self.place = place
    self.terms = terms
    self.when = when
  }
}
