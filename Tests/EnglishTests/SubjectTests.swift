import Grammar
import Testing

@testable import English

@Suite struct SubjectTests {
  private func subject(_ text: String, of verb: String) -> String? {
    let document = Document(text: text, language: English.language)
    document.annotate()
    let group = document.verbGroups.first { document.string($0.head) == verb }
    return group?.subject.map { document.string(document.nounPhrases[$0].head) }
  }

  @Test(arguments: [
    // What stands between subject and verb.
    ("The head of the agency resigned.", "resigned", "head"),
    ("The mayor, a lawyer from Lund, resigned.", "resigned", "mayor"),
    ("The claim that prices rose is wrong.", "is", "claim"),
    ("A plan to close the plant failed.", "failed", "plan"),
    ("The results reported here show growth.", "show", "results"),
    ("Roe, officials said, was safe.", "was", "Roe"),
    // What stands before it.
    ("Last week, ministers agreed.", "agreed", "ministers"),
    ("After the vote ended, ministers agreed.", "agreed", "ministers"),
    ("After the vote ended, ministers agreed.", "ended", "vote"),
    ("In Paris, ministers agreed.", "agreed", "ministers"),
    // Relative clauses.
    ("The men who fled were arrested.", "fled", "who"),
    ("The men who fled were arrested.", "arrested", "men"),
    ("The car which they sold was old.", "sold", "they"),
    ("The house they bought was sold.", "bought", "they"),
    ("The house they bought was sold.", "sold", "house"),
    // Behind the verb.
    ("“It is over,” said the mayor.", "said", "mayor"),
    ("“It is over,” the mayor, a lawyer, said.", "said", "mayor"),
    ("There are two roads.", "are", "roads"),
    ("Here comes the mayor.", "comes", "mayor"),
    ("What are the results?", "are", "results"),
    ("Did the mayor know?", "know", "mayor"),
    // Joined verbs have the first one's.
    ("The mayor rose and left.", "left", "mayor"),
    ("Shops closed and trains stopped.", "stopped", "trains"),
    ("Roe, Day and Berg resigned.", "resigned", "Roe"),
  ])
  func findsSubjects(text: String, verb: String, expected: String) {
    #expect(subject(text, of: verb) == expected)
  }

  @Test(arguments: [
    ("Leave the town now.", "Leave"),
    ("The firm closed the plant, citing costs.", "citing"),
    ("Ministers want to cut taxes.", "cut"),
    // "It" only holds the place of the clause.
    ("It is clear that the talks failed.", "is"),
    ("It was said that prices rose.", "said"),
  ])
  func leavesSubjectsOut(text: String, verb: String) {
    #expect(subject(text, of: verb) == nil)
  }
}
