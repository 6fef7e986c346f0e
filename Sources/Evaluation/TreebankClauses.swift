import Vocabulary

/// Clauses, and what verb groups are and have, after a treebank's analysis. All keys are the ranges of verbs.
///
/// A clause's head is the root or a ccomp, csubj, advcl, acl, xcomp or parataxis, or a conj of a clause's head with a
/// subject of its own, if it has a verb: itself, or a copula. Direct speech is a finite ccomp without a mark that
/// follows a quotation mark or stands before its governor.
struct TreebankClauses {
  struct Clause: Equatable {
    /// Of `Grammar.Clause.Kind`.
    var kind: String
    /// Without marks on both sides, conjunctions on the left, and joined, paratactic and quoted clauses.
    var range: TextRange
  }

  struct Group: Equatable {
    /// "finite", "infinitive" or "participle"; nil where the analysis does not tell.
    var form: String?
    /// Of finite ones.
    var isPast: Bool?
    var isPassive: Bool
    var isNegated: Bool
  }

  var clauses: [TextRange: Clause] = [:]
  var groups: [TextRange: Group] = [:]
  /// Finite verbs with the head of their subject, or nil for none.
  var subjects: [TextRange: TextRange?] = [:]
  /// Verbs with the head of their object, or of what a copula equates with the subject.
  var objects: [TextRange: TextRange] = [:]
  /// Verbs of lists with the list's first verb.
  var joined: [TextRange: TextRange] = [:]

  mutating func add(_ tree: TreebankTree) {
    let sentence = SentenceClauses(tree)
    for place in tree.order where sentence.isHead[place] {
      clauses[tree.words[sentence.verb(of: place)!].range] = sentence.clause(place)
    }
    for place in tree.words.indices { addGroup(place, tree, sentence) }
  }

  private mutating func addGroup(_ place: Int, _ tree: TreebankTree, _ sentence: SentenceClauses) {
    let words = tree.words
    let word = words[place]
    let isCopula = word.relation == "cop"
    guard isCopula || word.universal == "VERB" && word.relation != "amod" && word.relation != "compound" else { return }
    guard let predicate = isCopula ? word.head : place else { return }
    if !isCopula || word.universal == "VERB", tree.child(of: predicate, "cop") != nil { return }
    let form =
      sentence.verb(of: predicate) == place ? sentence.form(predicate) : word.has("VerbForm=Fin") ? "finite" : nil
    let auxiliaries = tree.children[predicate].filter { words[$0].relation == "aux" || words[$0].relation == "aux:pass" }
    var first = auxiliaries.first { $0 < place } ?? place
    if isCopula { first = min(first, place) }
    let isPassive = word.universal == "VERB" && (tree.child(of: predicate, "aux:pass") != nil || word.has("Voice=Pass"))
    groups[word.range] = Group(
      form: form, isPast: form == "finite" ? words[first].has("Tense=Past") : nil, isPassive: isPassive,
      isNegated: tree.children[predicate].contains { Self.negations.contains(words[$0].lemma.lowercased()) })
    if form == "finite" {
      let subject = tree.children[predicate].last { Self.subjects.contains(words[$0].relation) }
      if subject != nil || words[predicate].baseRelation != "conj" {
        subjects[word.range] = .some(subject.map { words[$0].range })
      }
    }
    if word.universal == "VERB" {
      if let object = tree.child(of: place, "obj") { objects[word.range] = words[object].range }
    } else if TreebankGold.nominal.contains(words[predicate].universal), tree.child(of: predicate, "case") == nil {
      objects[word.range] = words[predicate].range
    }
    if words[predicate].baseRelation == "conj", let head = words[predicate].head, let other = sentence.verb(of: head) {
      joined[word.range] = words[other].range
    }
  }

  private static let negations: Set = ["not", "never", "n't", "n’t"]
  private static let subjects: Set = ["nsubj", "nsubj:pass", "nsubj:outer"]
}

/// The clauses of one sentence.
struct SentenceClauses {
  private let tree: TreebankTree
  private(set) var isHead: [Bool]
  private var isDirectSpeech: [Bool]
  /// First and last word of a clause's own yield, by head, as places.
  private var own: [(first: Int, last: Int)]
  /// First and last word that is no mark, of all that hangs on a word.
  private var whole: [(first: Int, last: Int)]

  init(_ tree: TreebankTree) {
    self.tree = tree
    let words = tree.words
    isHead = Array(repeating: false, count: words.count)
    isDirectSpeech = isHead
    own = Array(repeating: (Int.max, -1), count: words.count)
    whole = own
    for place in tree.order where verb(of: place) != nil {
      let word = words[place]
      let isJoined =
        word.baseRelation == "conj" && isHead[word.head!] && tree.child(of: place, "nsubj", "csubj", "expl") != nil
      isHead[place] = word.head == nil || Self.relations.contains(word.baseRelation) || isJoined
    }
    for place in tree.order.reversed() {
      if words[place].universal != "PUNCT" { whole[place] = (place, place) }
      for child in tree.children[place] { whole[place] = Self.union(whole[place], whole[child]) }
    }
    for place in tree.order where isHead[place] { isDirectSpeech[place] = isDirect(place) }
    for place in tree.order.reversed() {
      let universal = words[place].universal
      own[place] = (universal == "PUNCT" || universal == "CCONJ" ? Int.max : place, universal == "PUNCT" ? -1 : place)
      for child in tree.children[place] {
        let relation = words[child].baseRelation
        if isHead[child], relation == "conj" || relation == "parataxis" || isDirectSpeech[child] { continue }
        own[place] = Self.union(own[place], own[child])
      }
    }
  }

  private static func union(_ a: (first: Int, last: Int), _ b: (first: Int, last: Int)) -> (first: Int, last: Int) {
    (min(a.first, b.first), max(a.last, b.last))
  }

  /// The verb of a clause: the last copula, or the word itself.
  func verb(of place: Int) -> Int? {
    if let copula = tree.children[place].last(where: { tree.words[$0].relation == "cop" }) { return copula }
    return tree.words[place].universal == "VERB" || tree.words[place].universal == "AUX" ? place : nil
  }

  func form(_ place: Int) -> String {
    let words = tree.words
    let first = tree.children[place].first { ["aux", "aux:pass", "cop"].contains(words[$0].relation) } ?? place
    if words[first].has("VerbForm=Fin") { return "finite" }
    let hasTo = tree.children[place].contains { words[$0].relation == "mark" && words[$0].form.lowercased() == "to" }
    if hasTo || words[first].has("VerbForm=Inf") { return "infinitive" }
    return Self.modals.contains(words[first].lemma) ? "finite" : "participle"
  }

  func clause(_ head: Int) -> TreebankClauses.Clause {
    let words = tree.words
    let kind = kind(head)
    var (first, last) = own[head]
    if kind == "wh", words[head].relation.contains("relcl"), let governor = words[head].head {
      (first, last) = (min(first, governor), max(last, governor))
    }
    return TreebankClauses.Clause(
      kind: kind, range: TextRange(words[min(first, last)].range.start, words[last].range.end))
  }

  private func isDirect(_ place: Int) -> Bool {
    let words = tree.words
    guard words[place].baseRelation == "ccomp", tree.child(of: place, "mark") == nil, form(place) == "finite"
    else { return false }
    let (first, last) = whole[place]
    return first > 0 && Self.quotes.contains(words[first - 1].form) || last < words[place].head!
  }

  private func kind(_ head: Int) -> String {
    let words = tree.words
    var place = head
    while words[place].baseRelation == "conj", let up = words[place].head { place = up }
    let word = words[place]
    let form = form(place)
    if word.head == nil || word.baseRelation == "parataxis" || isDirectSpeech[place] { return "main" }
    if form != "finite" { return form }
    if word.relation.contains("relcl") {
      let isFree = Self.freeRelatives.contains(words[word.head!].form.lowercased())
      return isFree ? "wh" : "relative"
    }
    if word.baseRelation == "acl" { return "that" }
    if word.baseRelation == "advcl" { return "adverbial" }
    return Self.questions.contains(words[whole[place].first].form.lowercased()) ? "wh" : "that"
  }

  private static let relations: Set<Substring> = ["ccomp", "csubj", "advcl", "acl", "xcomp", "parataxis"]
  private static let quotes: Set = ["\"", "“", "``", "‘", "'"]
  private static let modals: Set = ["will", "would", "can", "could", "may", "might", "must", "shall", "should"]
  private static let questions = Set(
    """
    what who whom whose which how why when where whether if whatever whoever whichever wherever whenever however
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let freeRelatives = questions.subtracting(["whose", "whether", "if"])
}
