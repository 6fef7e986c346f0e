import Vocabulary

/// The layers that a treebank's analysis of a text amounts to.
struct TreebankGold {
  /// Words with their class, punctuation and symbols left out.
  var classes: [(range: TextRange, universal: String)] = []
  /// Base noun phrases by head: a NOUN, PROPN, PRON or NUM that is no compound, flat, fixed, det, nummod or amod of a
  /// noun; from the head's leftmost det, amod, nummod, compound or nmod:poss with all that hangs on it, to the head or
  /// its last flat part.
  var nounPhrases: [TextRange: TextRange] = [:]
  /// Heads of verb groups: a VERB that is no amod or compound, or a copula.
  var verbGroups: Set<TextRange> = []
  /// Finite verbs of saying with their subject's head, or nil for none.
  var speechSubjects: [TextRange: TextRange?] = [:]
  /// The ends of sentences.
  var ends: Set<Int> = []
  var clauses = TreebankClauses()

  init(_ text: TreebankText) {
    for sentence in text.sentences {
      let tree = TreebankTree(sentence)
      ends.insert(sentence.last!.range.end)
      for (place, word) in sentence.enumerated() {
        if word.universal != "PUNCT" && word.universal != "SYM" { classes.append((word.range, word.universal)) }
        addNounPhrase(place, tree)
        if word.universal == "VERB" && word.relation != "amod" && word.relation != "compound" || word.relation == "cop" {
          verbGroups.insert(word.range)
        }
        addSpeech(place, tree)
      }
      clauses.add(tree)
    }
  }

  private mutating func addNounPhrase(_ place: Int, _ tree: TreebankTree) {
    let word = tree.words[place]
    guard Self.nominal.contains(word.universal), word.relation != "nmod:poss", !word.relation.hasPrefix("det")
    else { return }
    let isOfNoun = word.head.map { Self.nominal.contains(tree.words[$0].universal) } ?? false
    if isOfNoun, Self.inside.contains(word.baseRelation) { return }
    var left = place
    var open = tree.children[place].filter { $0 < place && Self.left.contains(tree.words[$0].relation) }
    while let next = open.popLast() {
      left = min(left, next)
      open += tree.children[next]
    }
    let right = tree.children[place].last { $0 > place && Self.right.contains(tree.words[$0].baseRelation) } ?? place
    nounPhrases[word.range] = TextRange(tree.words[left].range.start, tree.words[right].range.end)
  }

  private mutating func addSpeech(_ place: Int, _ tree: TreebankTree) {
    let word = tree.words[place]
    guard word.universal == "VERB", Self.saying.contains(word.lemma.lowercased()),
      word.has("VerbForm=Fin") || tree.children[place].contains(where: { tree.words[$0].relation == "aux" })
    else { return }
    let subject = tree.children[place].first { ["nsubj", "nsubj:pass"].contains(tree.words[$0].relation) }
    guard subject != nil || word.relation != "conj" else { return }
    speechSubjects[word.range] = .some(subject.map { tree.words[$0].range })
  }

  static let nominal: Set = ["NOUN", "PROPN", "PRON", "NUM"]
  private static let inside: Set<Substring> = [
    "compound", "flat", "fixed", "goeswith", "det", "nummod", "amod", "cc", "discourse", "reparandum", "advmod", "punct",
  ]
  private static let left: Set = ["det", "amod", "nummod", "compound", "nmod:poss"]
  private static let right: Set<Substring> = ["flat", "compound", "fixed"]
  private static let saying = Set(
    """
    say tell add write note report argue announce claim state explain declare acknowledge warn insist urge mention promise
    reveal conclude reply suggest deny confirm admit predict remark comment stress assert allege testify complain recall
    respond believe think estimate show find
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
