import Grammar

/// Words that the clause reader tells apart beyond their class. One value for all readers: who holds it asks no more
/// whether it is made.
final class ClauseWords: Sendable {
  static let all = ClauseWords()

  /// All forms of verbs whose object can be a clause without "that": "he said prices fell".
  let takesClause = forms(
    """
    say claim argue announce report warn admit insist deny add note reveal fear guess suppose assume figure imagine wish
    realize realise ensure promise expect estimate predict conclude decide agree learn discover notice bet confirm
    acknowledge state explain indicate pretend worry doubt believe hope suggest show think know feel find hear mean
    understand forget tell see remember swear prove complain joke declare stress testify recall respond reply
    """,
    irregular: """
      said thought knew known felt found heard meant understood forgot forgotten told saw seen shown swore sworn proven
      learnt thinking
      """)
  /// Verbs that name a hearer before the clause: "told reporters prices fell".
  let takesHearer = forms(
    "tell inform assure warn remind convince promise show ask persuade notify", irregular: "told shown")
  /// Verbs with two objects: "gave him a book".
  let takesTwo = forms(
    "give offer send award grant pay hand lend teach owe sell bring buy wish tell ask show promise cost deny allow",
    irregular: "gave given sent paid lent taught sold brought bought told cost")
  /// Verbs whose subject may stand behind them when something else stands before: "here comes the mayor".
  let inverting = forms(
    "come go stand lie sit hang follow remain appear arise emerge exist live begin",
    irregular: "came went gone stood lay sat hung arose began")
  /// Verbs of saying, whose subject may stand behind them after a quotation.
  let saying = forms(
    """
    say tell add write note report argue announce claim state explain declare acknowledge warn insist urge conclude reply
    suggest admit predict remark comment stress recall respond ask think believe know show find hope fear quip joke
    continue observe recount
    """, irregular: "said told wrote written thought knew known found shown")
  /// Of the verbs that take clauses, those that hardly take anything else.
  let reporting = forms(
    "say claim argue insist believe think suppose assume hope admit suggest predict conclude warn",
    irregular: "said thought")
  /// What another source does with what one has said.
  let answering = forms(
    "deny reject dispute refuse decline confirm agree promise allege testify complain contradict criticise criticize",
    irregular: "")
  /// Verbs after which "if" and "when" ask.
  let asking = forms(
    """
    ask wonder know see tell decide learn say check question explain discover understand remember show determine doubt
    find discuss describe investigate consider forget assess examine guess realize realise
    """, irregular: "asked known knew saw seen told said understood found forgot forgotten")

  /// Verbs that only say that something is so: "a plan said" is no plan that somebody said.
  let asserting = WordSet(
    """
    said says argued insisted complained contended claimed warned conceded admitted acknowledged thought hoped feared
    replied responded commented remarked joked added concluded believed
    """)

  let whWords = WordSet(
    "who whom whose which what how why when where whatever whoever whichever whenever wherever whether")
  let relatives = WordSet("who whom whose which that where")
  let timeOpeners = WordSet("when whenever")
  let times = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april
    may june july august september october november december year years month months week weeks day days night nights
    morning afternoon evening weekend decade decades hours hour minutes minute time times moment
    """)
  let reflexives = WordSet("himself herself itself themselves myself yourself ourselves yourselves")
  let singularPronouns = WordSet("it he she this that")
  let subjectPronouns = WordSet("i we he she they")
  let objectPronouns = WordSet("me us him them")
  let becoming = WordSet("become becomes became becoming remain remains remained seem seems seemed")
  let seeming = WordSet(
    "seem seems seemed appear appears appeared follow follows followed happen happens happened")
  /// Verbs whose participles stand with a name or a second object: "a town called Roe".
  let naming = WordSet(
    "called named titled entitled dubbed nicknamed given considered deemed termed labelled labeled")
  /// "either Roe or Day": the first half of a pair of coordinators joins nothing.
  let pairOpeners = WordSet("either neither both")
  /// Nouns that a "that" clause gives the content of.
  let contentNouns = WordSet(
    """
    fact idea assertion likelihood possibility condition assumption belief allegation allegations accusation accusations
    suggestion notion conclusion hope hopes fear fears doubt doubts evidence proof impression rumours rumors speculation sign
    signs warning warnings claim claims statement report reports news view argument thought feeling sense concern concerns
    worry danger risk chance indication announcement knowledge understanding confidence promise point decision requirement
    principle theory hypothesis opinion realisation realization wish demand proposal agreement reason extent way
    """)
  let focus = WordSet(
    "even especially only just particularly long shortly soon right except partly mainly largely exactly simply ever not"
  )
  let by = WordHash.of("by")
  let be = WordSet("be is are was were am been being 's 're 'm ’s ’re ’m")
  /// Prepositions that also open clauses.
  let openingPrepositions = WordSet(
    "after before since until till as than like because while though although once")
  /// Verbs with a bare infinitive behind their object: "helped people move".
  let causing = forms(
    "let help watch hear see feel dare need", irregular: "make makes made making saw seen felt heard")
  /// Openers after which a gerund is the subject: "that leaving was hard".
  let beforeGerunds = WordSet("that because if whether")
  let that = WordHash.of("that")
  let such = WordHash.of("such")
  let `as` = WordHash.of("as")
  let of = WordHash.of("of")
  let there = WordHash.of("there")
  let here = WordHash.of("here")
  let it = WordHash.of("it")
  let `if` = WordHash.of("if")
  let whether = WordHash.of("whether")
  let `for` = WordHash.of("for")
  let `in` = WordHash.of("in")
  let order = WordHash.of("order")
  let what = WordHash.of("what")

  /// The regular forms of lemmas, and irregular ones as they stand.
  private static func forms(_ lemmas: StaticString, irregular: StaticString) -> WordSet {
    var all: [UInt64] = []
    GroupedTable(irregular).read { _ in } word: { all.append(WordHash.of($0)) }
    GroupedTable(lemmas).read { _ in } word: { addForms(of: $0, to: &all) }
    return WordSet(all)
  }

  private static func addForms(of lemma: UnsafeBufferPointer<UInt8>, to all: inout [UInt64]) {
    guard let last = lemma.last else { return }
    let hash = WordHash.of(lemma)
    let shorter = WordHash.of(UnsafeBufferPointer(rebasing: lemma.dropLast()))
    let stem = last == UInt8(ascii: "e") ? shorter : hash
    all += [hash, WordHash.appending("ing", to: stem)]
    let before = lemma.dropLast().last ?? 0
    if last == UInt8(ascii: "y"), !"aeiou".utf8.contains(before) {
      all += [WordHash.appending("ies", to: shorter), WordHash.appending("ied", to: shorter)]
    } else {
      let hisses = last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
        || last == UInt8(ascii: "h") && (before == UInt8(ascii: "s") || before == UInt8(ascii: "c"))
      let doubled = WordHash.appending(last, to: stem)
      all += [
        WordHash.appending(hisses ? "es" : "s", to: hash), WordHash.appending("ed", to: stem),
        WordHash.appending("ed", to: doubled), WordHash.appending("ing", to: doubled),
      ]
    }
  }
}
