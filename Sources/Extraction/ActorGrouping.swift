import Grammar
import Vocabulary

/// One actor for all mentions of the same person, organisation or place.
public struct ActorGrouping {
  /// In order of appearance; `Reference<Actor>(n + 1)` names the one at index n.
  public private(set) var actors: [Actor] = []
  /// All mentions by place, for finding the actor at a range.
  private var placed: [PlacedMention] = []

  private struct PlacedMention {
    var range: TextRange
    var actor: Int
  }

  public init(_ document: Document) {
    let groups = NameGroups(document)
    var actorOf = [Int](repeating: -1, count: groups.count)
    for (i, name) in document.names.enumerated() {
      let entity = groups.entityOf[i]
      if actorOf[entity] < 0 {
        actorOf[entity] = actors.count
        actors.append(Actor(name: "", kind: name.kind))
      }
      let range = document.tokens.range(name.tokens)
      add(Mention(range: range, form: .name, rule: name.rule), to: actorOf[entity])
    }
    placed.sort { $0.range < $1.range }
    addRoles(document, groups, actorOf)
    resolveReferences(document, groups, actorOf)
    placed.sort { $0.range < $1.range }
    for number in actors.indices { actors[number].mentions.sort { $0.range < $1.range } }
    for number in actors.indices { nameActor(number, document) }
    addNicknames(document, groups, actorOf)
    markOwnHouse(document.article)
    for (entity, listed) in groups.listedAs.enumerated() where actorOf[entity] >= 0 {
      guard let listed, let own = document.listed?.actors[listed] else { continue }
      actors[actorOf[entity]].sameAs = own.id
      if let kind = own.kind { actors[actorOf[entity]].kind = kind }
    }
  }

  /// Who publishes the article, or stands in its dateline, is a news organisation, whatever its name looks like.
  private mutating func markOwnHouse(_ article: Article) {
    let houses = [article.publisher, article.dateline?.agency]
    for number in actors.indices where actors[number].kind != .place && houses.contains(actors[number].name) {
      actors[number].kind = .media
    }
  }

  private mutating func resolveReferences(_ document: Document, _ groups: NameGroups, _ actorOf: [Int]) {
    var genders = [Gender?](repeating: nil, count: actors.count)
    var words = [Set<UInt64>](repeating: [], count: actors.count)
    var places: [ReferenceResolution.Place] = []
    for (i, name) in document.names.enumerated() {
      let number = actorOf[groups.entityOf[i]]
      if genders[number] == nil { genders[number] = name.gender }
      if name.kind == .person {
        for role in name.roles {
          words[number].insert(document.tokens.hashes[RoleTitle.head(of: role.tokens, document)])
        }
      } else {
        for token in name.tokens { words[number].insert(document.tokens.hashes[token]) }
      }
      places.append(
        ReferenceResolution.Place(
          token: name.tokens.lowerBound, end: name.tokens.upperBound, actor: number, isName: true))
    }
    var resolution = ReferenceResolution(
      document, kinds: actors.map(\.kind), genders: genders, words: words, names: places)
    let roleHeads = Set(document.names.flatMap(\.roles).map { RoleTitle.head(of: $0.tokens, document) })
    for (reference, actor) in zip(document.references, resolution.actors()) {
      // "Jo Day, the mayor," has its mention from the role.
      guard let actor, reference.form == .pronoun || !roleHeads.contains(reference.head) else { continue }
      let form: Mention.Form = reference.form == .pronoun ? .pronoun : .nominal
      add(Mention(range: document.tokens.range(reference.tokens), form: form, rule: reference.rule), to: actor)
    }
  }

  private mutating func add(_ mention: Mention, to actor: Int) {
    actors[actor].mentions.append(mention)
    placed.append(PlacedMention(range: mention.range, actor: actor))
  }

  /// The fullest form is the name; the others are aliases, in order of appearance.
  private mutating func nameActor(_ number: Int, _ document: Document) {
    var forms: [String] = []
    var seen: Set<String> = []
    for mention in actors[number].mentions where mention.form == .name {
      let form = document.string(mention.range)
      if seen.insert(form).inserted { forms.append(form) }
    }
    guard var fullest = forms.first else { return }
    for form in forms.dropFirst() where Self.isFuller(form, than: fullest) { fullest = form }
    actors[number].name = fullest
    actors[number].aliases = forms.filter { $0 != fullest }
  }

  /// `Margaret "Peg" Osgood`: the call name inside the name is an alias, wherever else it stands.
  private mutating func addNicknames(_ document: Document, _ groups: NameGroups, _ actorOf: [Int]) {
    for (i, name) in document.names.enumerated() {
      guard let alias = name.alias, name.tokens.contains(alias.lowerBound) else { continue }
      let number = actorOf[groups.entityOf[i]]
      let nickname = document.string(alias)
      if !actors[number].aliases.contains(nickname) { actors[number].aliases.append(nickname) }
    }
  }

  /// More words, then more letters, then fewer capitals: "Blantyre" rather than the dateline's "BLANTYRE".
  private static func isFuller(_ a: String, than b: String) -> Bool {
    let (wordsA, wordsB) = (a.utf8.count { $0 == 0x20 }, b.utf8.count { $0 == 0x20 })
    if wordsA != wordsB { return wordsA > wordsB }
    if a.utf8.count != b.utf8.count { return a.utf8.count > b.utf8.count }
    return a.utf8.count { $0 &- 0x41 < 26 } < b.utf8.count { $0 &- 0x41 < 26 }
  }

  private mutating func addRoles(_ document: Document, _ groups: NameGroups, _ actorOf: [Int]) {
    var described: [(mention: Mention, actor: Int)] = []
    var fullest = [(range: TextRange, isTitle: Bool)?](repeating: nil, count: actors.count)
    for (i, name) in document.names.enumerated() where !name.roles.isEmpty {
      let number = actorOf[groups.entityOf[i]]
      for role in name.roles {
        // "chair of the board and a former pilot": the second title lies in the first role as printed.
        let isInside = name.roles.contains { $0 != role && $0.tokens.contains(role.tokens.lowerBound) }
        if !isInside, let tokens = nominal(role, of: name, document) {
          described.append((Mention(range: document.tokens.range(tokens), form: .nominal, rule: "nominal.role"), number))
        }
        let of = role.of.flatMap { actor(at: document.tokens.range($0)) }
        let title = document.tokens.range(RoleTitle(role, among: name.roles, document).tokens)
        actors[number].roles.append(Role(title: document.string(title), of: of, range: title))
        let isTitle = !RoleTitle.isDescription(role.tokens, document)
        let known = fullest[number]
        let range = document.tokens.range(role.tokens)
        if known == nil || isTitle && !known!.isTitle || isTitle == known!.isTitle && range.count > known!.range.count {
          fullest[number] = (range, isTitle)
        }
      }
    }
    for number in actors.indices { actors[number].role = fullest[number].map { document.string($0.range) } }
    for (mention, actor) in described { add(mention, to: actor) }
  }

  /// The noun phrase that a role makes by itself: "Jo Day, a nurse,", "the nurse, Jo Day,", "Hadley's mayor Jo Day"; a
  /// title before the name is none.
  private func nominal(_ role: RoleFinding, of name: NameFinding, _ document: Document) -> Range<Int>? {
    if role.tokens.lowerBound > name.tokens.upperBound { return role.tokens }
    let classes = document.language.book.classes
    let tokens = document.tokens
    let before = role.tokens.lowerBound - 1
    if before >= 0, tokens.has(before, classes.mask("possessivePronoun") ?? ClassMask()) {
      return before..<role.tokens.upperBound
    }
    let isDetermined = before >= 0 && tokens.has(before, classes.mask("determiner") ?? ClassMask())
    let isApposed = role.tokens.upperBound < name.tokens.lowerBound && tokens.has(role.tokens.upperBound, .comma)
    // "Hadley's mayor Jo Day", but "Hadley's Mayor Jo Day" is called so as a whole.
    let head = RoleTitle.head(of: role.tokens, document)
    let isOwned = tokens.has(head, .lower) && role.tokens.contains { tokens.has($0, .clitic) && $0 < head }
    return isDetermined || isApposed || isOwned ? role.tokens : nil
  }

  /// The actor whose mention lies at a byte range: the same range first, else the longest mention inside it.
  public func actor(at range: TextRange) -> Reference<Actor>? {
    var low = 0
    var high = placed.count
    while low < high {
      let middle = (low + high) / 2
      if placed[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    var best: PlacedMention?
    while low < placed.count, placed[low].range.start < range.end {
      if range.contains(placed[low].range), placed[low].range.count > best?.range.count ?? 0 { best = placed[low] }
      low += 1
    }
    return best.map { Reference($0.actor + 1) }
  }
}
