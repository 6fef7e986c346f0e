/// What is measured against a treebank, in the order in which it is shown.
public enum TreebankMeasure: String, Sendable, CaseIterable {
  /// Words with the same edges and class; marks and symbols are left out.
  case classes
  /// The same with NOUN=PROPN, AUX=VERB, SCONJ=ADP, DET=PRON, and X left out.
  case classesLoose
  case nounPhraseHeads
  /// Whole base noun phrases.
  case nounPhraseEdges
  /// Heads of verb groups.
  case verbGroups
  /// Finite verbs of saying with the right subject, or rightly none.
  case speechSubjects
  /// Ends of sentences.
  case sentences
  /// Verbs that head a clause.
  case clauses
  /// Kinds of the clauses found.
  case clauseKinds
  case clauseStarts
  case clauseEnds
  /// Of the verb groups found: finite, infinitive or participle; past; passive; negated.
  case forms
  case tenses
  case passives
  case negations
  /// All finite verbs with the right subject, or rightly none.
  case subjects
  case objects
  /// Verbs with the first verb of their list.
  case joined

  /// A share of what the treebank has, where the others weigh what was missed against what was added.
  public var isShare: Bool {
    switch self {
    case .classes, .classesLoose, .speechSubjects, .clauseKinds, .forms, .tenses, .passives, .negations, .subjects: true
    default: false
    }
  }
}
