/// Somebody or something the article names, with all its mentions.
public struct Actor: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// `group` is a people ("Palestinians"), `media` a news organisation, also when it is the source.
    case person, organization, group, place, media, event, work, product, other
  }

  /// The fullest form the article uses.
  public var name: String
  public var kind: Kind
  /// Other forms the article uses, in order of appearance.
  public var aliases: [String]
  /// The id from the user's own list of actors.
  public var sameAs: String?
  /// The fullest title the article gives, as printed, with what it belongs to: "chief executive of Highland Grid".
  public var role: String?
  public var roles: [Role]
  public var mentions: [Mention]

  public init(
    name: String, kind: Kind, aliases: [String] = [], sameAs: String? = nil, role: String? = nil, roles: [Role] = [],
    mentions: [Mention] = []
  ) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.sameAs = sameAs
    self.role = role
    self.roles = roles
    self.mentions = mentions
  }
}

/// A title an actor holds, as printed, without what it belongs to: "chief executive".
public struct Role: Sendable, Equatable {
  public var title: String
  /// The organisation or place the title belongs to.
  public var of: Reference<Actor>?
  public var range: TextRange

  public init(title: String, of: Reference<Actor>? = nil, range: TextRange) {
    self.title = title
    self.of = of
    self.range = range
  }
}

/// One place where an actor stands in the text.
public struct Mention: Sendable, Equatable {
  public enum Form: String, Sendable, CaseIterable {
    /// `nominal`: "the group"; `pronoun`: "she".
    case name, nominal, pronoun
  }

  public var range: TextRange
  public var form: Form
  /// The rule that made it.
  public var rule: String

  public init(range: TextRange, form: Form, rule: String) {
    self.range = range
    self.form = form
    self.rule = rule
  }
}
