import Grammar
import Vocabulary

/// One actor for all mentions of the same person, organisation or place.
public struct ActorGrouping {
  /// In order of appearance; `Reference<Actor>(n + 1)` names the one at index n.
  public private(set) var actors: [Actor] = []

  public init(_ document: Document) {
    for name in document.names {
      let range = document.tokens.range(name.tokens)
      actors.append(Actor(name: document.string(range), kind: name.kind, mentions: [Mention(range: range, form: .name, rule: name.rule)]))
    }
  }

  /// The actor whose mention lies at a byte range: the same range first, else the longest mention inside it.
  public func actor(at range: TextRange) -> Reference<Actor>? {
    var best: (length: Int, number: Int)?
    for (number, actor) in actors.enumerated() {
      for mention in actor.mentions where range.contains(mention.range) && mention.range.count > best?.length ?? 0 {
        best = (mention.range.count, number)
      }
    }
    return best.map { Reference($0.number + 1) }
  }
}
