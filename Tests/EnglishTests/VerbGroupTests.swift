import Grammar
import Testing

@testable import English

@Suite struct VerbGroupTests {
  private func show(_ group: VerbGroup, _ document: Document) -> String {
    var parts = [document.string(group.tokens), group.lemma, "\(group.form)"]
    if let tense = group.tense { parts.append("\(tense)") }
    if group.isPassive { parts.append("passive") }
    if group.isNegated { parts.append("negated") }
    if let modal = group.modal { parts.append(modal) }
    return parts.joined(separator: "|")
  }

  @Test(arguments: [
    ("The camp was hit.", "was hit|hit|finite|past|passive"),
    ("They will not stop.", "will not stop|stop|finite|future|negated|will"),
    ("It has never been told.", "has never been told|tell|finite|past|passive|negated"),
    ("He couldn't have known.", "couldn't have known|know|finite|conditional|negated|could"),
    ("She is the mayor.", "is|be|finite|present"),
    ("Did the mayor know?", "know|know|finite|past"),
    ("They want to leave.", "want|want|finite|present; to leave|leave|infinitive"),
    ("Two were tried and jailed.", "were tried|try|finite|past|passive; jailed|jail|finite|past|passive"),
    // Active and passive.
    ("The court fined the firm.", "fined|fine|finite|past"),
    ("The firm was fined.", "was fined|fine|finite|past|passive"),
    ("The firm is being sued.", "is being sued|sue|finite|present|passive"),
    ("They get paid late.", "get paid|pay|finite|present|passive"),
    // Questions, where the subject stands among the parts.
    ("Will they be punished?", "be punished|punish|finite|future|passive|will"),
    // Negation, before and inside.
    ("The mayor never agreed.", "agreed|agree|finite|past|negated"),
    ("They did not agree.", "did not agree|agree|finite|past|negated"),
    // Base forms: orders, and those that share a modal or a present.
    ("Leave the town.", "Leave|leave|finite"),
    ("They will meet and decide.", "will meet|meet|finite|future|will; decide|decide|finite|future|will"),
    ("We begin early and then finish late.", "begin|begin|finite|present; finish|finish|finite|present"),
    // Past forms that look like participles, and the other way round.
    ("Officials also expressed the wish.", "expressed|express|finite|past"),
    ("The results reported here show growth.", "reported|report|participle|passive; show|show|finite|present"),
  ])
  func findsForms(text: String, expected: String) {
    let document = annotated(text)
    #expect(document.verbGroups.map { show($0, document) }.joined(separator: "; ") == expected)
  }

  private func object(_ document: Document, of verb: String) -> String? {
    document.verbGroups.first { document.string($0.head) == verb }?.object
      .map { document.string(document.nounPhrases[$0].head) }
  }

  @Test(arguments: [
    ("The court fined the firm on Monday.", "fined", "firm"),
    ("The firm was fined.", "fined", nil),
    ("The mayor spoke on Monday.", "spoke", nil),
    ("The mayor resigned Monday.", "resigned", nil),
    ("Roe is the mayor.", "is", "mayor"),
    ("Roe is in Malmö.", "is", nil),
    ("The minister gave the town a bridge.", "gave", "bridge"),
    ("The car which they sold was old.", "sold", "which"),
    // A phrase after the verb may be the next verb's subject.
    ("The minister believes Norway won.", "believes", nil),
    ("They respect and obey the law.", "obey", "law"),
    ("There are two roads.", "are", nil),
  ])
  func findsObjects(text: String, verb: String, expected: String?) {
    #expect(object(annotated(text), of: verb) == expected)
  }

  private func joined(_ text: String) -> [String] {
    let document = annotated(text)
    return document.verbGroups.compactMap { group in
      group.conjunctOf.map { "\(document.string(group.head)) to \(document.string(document.verbGroups[$0].head))" }
    }
  }

  @Test(arguments: [
    ("Prices fell, rose and fell again.", ["rose to fell", "fell to fell"]),
    ("The mayor resigned, but the council stayed.", ["stayed to resigned"]),
    ("They want to cut taxes and raise wages.", ["raise to cut"]),
    ("Roe said prices rose.", []),
    ("The men who fled were arrested.", []),
  ])
  func findsJoinedVerbs(text: String, expected: [String]) {
    #expect(joined(text) == expected)
  }
}
