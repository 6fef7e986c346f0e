import Grammar

/// A clause that is being read: what the reader has seen of it and still waits for.
struct ClauseFrame {
  /// How the latest free noun phrase was reached.
  enum Link {
    case none
    /// First thing in the clause, or right after its verb.
    case direct
    /// Right after another phrase: "the town they left".
    case adjacent
    case comma
    case coordinator
  }

  /// Its place among the drafts.
  let draft: Int
  var kind: Clause.Kind
  /// First verb group, and the latest that was joined to it; -1 for none.
  var verb = -1
  var lastVerb = -1
  /// The noun phrase that will be the subject of the verb to come.
  var subject = -1
  /// The latest free noun phrase: a subject of this verb or of another that is still to come.
  var latest = -1
  var link = Link.none
  /// Where a clause begins whose subject is `latest`.
  var latestStart = 0
  /// The phrase before a comma, which an apposition may follow: "Roe, the mayor, won".
  var held = -1
  var heldLink = Link.none
  var heldStart = 0
  /// The wh-phrase that opened it, as long as it may be the object.
  var gap = -1
  /// A clause is the subject: "leaving the town was hard".
  var hasClauseSubject = false
  /// Whether the subject is expected after the verb.
  var wantsSubject = false
  /// A mark opened it, and the like of it closes it.
  var isAfterComma = false
  var closingMark: Int?
  /// A clause inside that can lend its verb, should none come.
  var lender = -1
  /// The verb of the clause to which this one is joined.
  var joinedTo = -1

  init(draft: Int, kind: Clause.Kind) {
    self.draft = draft
    self.kind = kind
  }

  var isFinite: Bool { kind != .infinitive && kind != .participle }

  mutating func forgetLatest() {
    latest = -1
    held = -1
    link = .none
  }
}

/// A clause as it is written down while it is read.
struct ClauseDraft {
  var kind: Clause.Kind
  var start: Int
  var end: Int
  var opener: Int?
  var verb = -1
  var parent: Int
  /// Found to be no clause; what it holds belongs to its parent.
  var isDropped = false
}
