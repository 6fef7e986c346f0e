import Grammar
import Vocabulary

/// The layers of a document by the words of treebanks, as byte ranges.
struct ReadLayers {
  struct Group {
    var form: String
    var isPast: Bool
    var hasModal: Bool
    var isPassive: Bool
    var isNegated: Bool
    var subject: TextRange?
    var object: TextRange?
    var joined: TextRange?
  }

  var classes: [TextRange: String] = [:]
  var nounPhrases: [TextRange: TextRange] = [:]
  var verbGroups: [TextRange: Group] = [:]
  var clauses: [TextRange: TreebankClauses.Clause] = [:]
  var ends: Set<Int> = []

  /// - Parameter document: nil for a text in a language without rules: nothing was read.
  init(_ document: Document?) {
    guard let document else { return }
    let tokens = document.tokens
    let words = document.language.words(document)
    func head(_ token: Int) -> TextRange { words.head(ofToken: token).range }
    for word in words.all { classes[word.range] = word.universal }
    for phrase in document.nounPhrases { nounPhrases[head(phrase.head)] = tokens.range(phrase.tokens) }
    for group in document.verbGroups {
      // "has fallen" is finite by its auxiliary, which is present.
      let isPerfect = group.tokens.contains { Self.perfect.contains(document.lowered($0)) }
      verbGroups[head(group.head)] = Group(
        form: group.form == .gerund ? "participle" : "\(group.form)", isPast: group.tense == .past && !isPerfect,
        hasModal: group.modal != nil, isPassive: group.isPassive, isNegated: group.isNegated,
        subject: group.subject.map { head(document.nounPhrases[$0].head) },
        object: group.object.map { head(document.nounPhrases[$0].head) },
        joined: group.conjunctOf.map { head(document.verbGroups[$0].head) })
    }
    for clause in document.clauses {
      guard let group = clause.verbGroup else { continue }
      clauses[head(document.verbGroups[group].head)] = TreebankClauses.Clause(
        kind: clause.kind.rawValue, range: tokens.range(clause.tokens))
    }
    for sentence in document.sentences where !sentence.isEmpty { ends.insert(tokens.range(sentence).end) }
  }

  private static let perfect: Set = ["has", "have", "'ve", "’ve"]
}
