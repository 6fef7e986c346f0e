import Vocabulary

/// What a token is in its sentence.
public struct WordReading: Sendable, Equatable {
  /// The language's own name for the class: "verbPast".
  public var wordClass: String
  /// The universal part-of-speech class (universaldependencies.org): "VERB".
  public var universal: String
  /// The dictionary form, in lower case.
  public var lemma: String

  public init(wordClass: String = "", universal: String = "X", lemma: String = "") {
    self.wordClass = wordClass
    self.universal = universal
    self.lemma = lemma
  }
}

/// A figure before it is tied to actors and other figures.
public struct FigureFinding: Sendable, Equatable {
  /// Without `actor`, `same` and `was`, which extraction fills from the fields below.
  public var figure: Figure
  public var tokens: Range<Int>
  /// Where the subject or owner it belongs to stands, for finding the actor.
  public var aboutTokens: Range<Int>?
  /// Index in `figures` of the one this restates, or changed from.
  public var same: Int?
  public var was: Int?

  public init(figure: Figure, tokens: Range<Int>, aboutTokens: Range<Int>? = nil, same: Int? = nil, was: Int? = nil) {
    self.figure = figure
    self.tokens = tokens
    self.aboutTokens = aboutTokens
    self.same = same
    self.was = was
  }
}

/// A name in the text, before names are grouped into actors.
public struct NameFinding: Sendable, Equatable {
  public var tokens: Range<Int>
  public var kind: Actor.Kind
  /// The rule that found it.
  public var rule: String
  /// Other names that the text itself equates with it ("UN Relief and Works Agency (UNRWA)").
  public var alias: Range<Int>?
  /// Titles the text gives it here.
  public var roles: [RoleFinding]
  /// What a person's given name or title shows.
  public var gender: Gender?
  /// Its place in the user's own list of actors.
  public var listed: Int?

  public init(
    tokens: Range<Int>, kind: Actor.Kind, rule: String, alias: Range<Int>? = nil, roles: [RoleFinding] = [],
    gender: Gender? = nil, listed: Int? = nil
  ) {
    self.tokens = tokens
    self.kind = kind
    self.rule = rule
    self.alias = alias
    self.roles = roles
    self.gender = gender
    self.listed = listed
  }
}

/// Whom "he" and "she" can stand for.
public enum Gender: Sendable, Equatable { case male, female }

/// A word or phrase that stands for somebody named elsewhere, before it is resolved: "she", "the group".
public struct ReferenceFinding: Sendable, Equatable {
  public enum Form: Sendable { case nominal, pronoun }

  public var tokens: Range<Int>
  /// The noun of a nominal: a name or role that holds this word is meant first.
  public var head: Int
  public var form: Form
  /// Nil where the word does not tell.
  public var gender: Gender?
  public var isPlural: Bool
  /// What it can stand for by its words alone; a nominal for which this is empty needs a name or role that holds its noun.
  public var kinds: [Actor.Kind]
  public var rule: String

  public init(
    tokens: Range<Int>, head: Int, form: Form, gender: Gender? = nil, isPlural: Bool = false, kinds: [Actor.Kind],
    rule: String
  ) {
    self.tokens = tokens
    self.head = head
    self.form = form
    self.gender = gender
    self.isPlural = isPlural
    self.kinds = kinds
    self.rule = rule
  }
}

/// A title as printed beside a name.
public struct RoleFinding: Sendable, Equatable {
  public var tokens: Range<Int>
  /// Where the organisation or place it belongs to stands.
  public var of: Range<Int>?

  public init(tokens: Range<Int>, of: Range<Int>? = nil) {
    self.tokens = tokens
    self.of = of
  }
}

/// Content with the words that say who said it, before the source is resolved to an actor.
public struct Attribution: Sendable, Equatable {
  /// Byte ranges of the pieces, in order.
  public var content: [TextRange]
  public var kind: Quote.Kind
  public var source: SourceFinding?
  public var cue: Cue?
  /// Byte range of whom it was said to.
  public var addressee: TextRange?
  public var setting: Setting
  /// Who passed it on, the origin's next hop first.
  public var chain: [HopFinding]
  public var hedges: [Hedge]
  /// Inside the content of another attribution: a claim of its own, but no further quote.
  public var isNested = false
  public var rule: String

  public init(
    content: [TextRange], kind: Quote.Kind, source: SourceFinding? = nil, cue: Cue? = nil, addressee: TextRange? = nil,
    setting: Setting = Setting(), chain: [HopFinding] = [], hedges: [Hedge] = [], rule: String
  ) {
    self.content = content
    self.kind = kind
    self.source = source
    self.cue = cue
    self.addressee = addressee
    self.setting = setting
    self.chain = chain
    self.hedges = hedges
    self.rule = rule
  }
}

/// The noun phrase that names a source, and what its words alone say about its kind.
public struct SourceFinding: Sendable, Equatable {
  public enum Form: Sendable { case name, nominal, pronoun }

  public var range: TextRange
  /// Byte range of the head word or name that resolves to an actor.
  public var head: TextRange
  public var form: Form
  public var kind: Source.Kind

  public init(range: TextRange, head: TextRange, form: Form, kind: Source.Kind) {
    self.range = range
    self.head = head
    self.form = form
    self.kind = kind
  }
}

/// A relay of a claim.
public struct HopFinding: Sendable, Equatable {
  public var source: SourceFinding
  public var cue: Cue?

  public init(source: SourceFinding, cue: Cue? = nil) {
    self.source = source
    self.cue = cue
  }
}
