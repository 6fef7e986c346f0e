import Export
import Vocabulary

/// The claims of one source, as a list has them under one heading.
struct ClaimGroup {
  let basis: Basis
  /// The actor's name, or the words printed; nil where there is no source to name.
  let name: String?
  /// The actor's role as printed: "deputy minister for public works (Mozambique)".
  let role: String?
  /// Numbers of its claims, from 1, in order of appearance.
  var claims: [Int]
}

/// The claims of a record by who made them: attributed ones in order of appearance, then the article's own.
struct ClaimGroups {
  private(set) var all: [ClaimGroup] = []

  init(_ record: Record) {
    let origins = ClaimOrigins(record)
    var places: [Key: Int] = [:]
    for (i, claim) in record.claims.enumerated() {
      let basis = Basis(claim)
      let source = claim.voice == .article ? nil : claim.source
      let name = source.map { origins.name(of: $0) }
      let key = Key(basis: basis, name: name.map(Self.bare))
      if let place = places[key] {
        all[place].claims.append(i + 1)
        continue
      }
      places[key] = all.count
      let actor = source.flatMap { origins.actor(of: $0) }
      let role = basis == .named ? actor.flatMap { Self.role(of: $0, record) } : nil
      all.append(ClaimGroup(basis: basis, name: name, role: role, claims: [i + 1]))
    }
    all = all.filter { $0.basis != .article } + all.filter { $0.basis == .article }
  }

  private struct Key: Hashable {
    var basis: Basis
    var name: String?
  }

  /// "Two officials" and "two officials" are one heading.
  private static func bare(_ name: String) -> String { name.lowercased() }

  static func role(of actor: Actor, _ record: Record) -> String? {
    guard let role = actor.roles.first else { return actor.role }
    guard let body = role.of.map({ record.actors[$0.number - 1].name }) else { return role.title }
    return "\(role.title) (\(body))"
  }
}
