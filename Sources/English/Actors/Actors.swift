import Grammar
import Vocabulary

/// Names of people, organisations, places and the rest, with roles.
enum Actors {
  /// - Parameter table: what each known word can be.
  static func stages(_ book: inout Book, _ table: ClassTable) throws -> [Stage] {
    book.kind("name")
    let lexicon = NameLexicon(book.tokenizer, table)
    return [
      Stage("names", cards: ActorCards.all) { document in
        var reader = NameReader(document, lexicon)
        document.names = reader.names()
        document.add(kind: "name", document.names.map(\.tokens))
        document.references = reader.references(document.names)
        show(document)
      }
    ]
  }

  private static func show(_ document: Document) {
    for name in document.names {
      document.shown.append(ShownFinding(rule: name.rule, tokens: name.tokens, summary: name.kind.rawValue))
      for role in name.roles {
        document.shown.append(
          ShownFinding(rule: "role.read", tokens: role.tokens, summary: document.string(name.tokens)))
      }
    }
    for reference in document.references {
      document.shown.append(ShownFinding(rule: reference.rule, tokens: reference.tokens, summary: "\(reference.form)"))
    }
  }
}
