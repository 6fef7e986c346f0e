/// Somebody or something on the user's own list of actors.
public struct ListedActor: Sendable, Equatable {
  public var name: String
  /// Nil: whatever the rules find.
  public var kind: Actor.Kind?
  /// Other forms that mean the same actor.
  public var aliases: [String]
  /// An address, or an id of the user's ("Q42"); it travels to every record that names the actor.
  public var id: String?

  public init(name: String, kind: Actor.Kind? = nil, aliases: [String] = [], id: String? = nil) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.id = id
  }

  /// The name and the aliases.
  public var forms: [String] { [name] + aliases }
}
