import Grammar
import Testing

@testable import English

@Suite struct SubjectTests {
  private func subject(_ text: String, of verb: String) -> String? {
    let document = annotated(text)
    let group = document.verbGroups.first { document.string($0.head) == verb }
    return group?.subject.map { document.string(document.nounPhrases[$0].head) }
  }

  @Test(arguments: [
    ("The head of the agency said so.", "said", "head"),
    ("Roe, the mayor of Malmö, said so.", "said", "Roe"),
    ("“We won,” said the mayor.", "said", "mayor"),
    ("The men who fled the camp said so.", "said", "men"),
    ("A letter seen by the paper says so.", "says", "letter"),
    ("He believes Norway won.", "won", "Norway"),
    ("Police and firefighters said so.", "said", "Police"),
    ("The mayor came and said so.", "said", "mayor"),
    ("After the vote, ministers said so.", "said", "ministers"),
    ("Roe (54) said so.", "said", "Roe"),
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
    ("HARBEN, Norway (NB) - Norway and Sweden will share data.", "share", "Norway"),
    ("HARBEN, Norway (NB) - The council agreed.", "agreed", "council"),
    ("The council (all of it) - a friendly lot - agreed.", "agreed", "council"),
    // Relative clauses.
    ("The men who fled were arrested.", "fled", "who"),
    ("The men who fled were arrested.", "arrested", "men"),
    ("The car which they sold was old.", "sold", "they"),
    ("The house they bought was sold.", "bought", "they"),
    ("The house they bought was sold.", "sold", "house"),
    ("The law that governments passed is new.", "passed", "governments"),
    ("The house which officials bought was sold.", "bought", "officials"),
    ("Goods, many of which he sold, were lost.", "sold", "he"),
    // A phrase that waits behind a clause inside.
    ("Prices rose, and the men who fled were arrested.", "arrested", "men"),
    ("Roe said the men who fled were caught.", "caught", "men"),
    ("He shut the plant, but engineers who saw it fear that it will fall.", "fear", "engineers"),
    ("Officials who saw the plan said it was wrong.", "said", "Officials"),
    ("Officials who think prices rose resigned.", "rose", "prices"),
    ("Roe said the results reported here show growth.", "show", "results"),
    // Between commas.
    ("The men who fled, he said, were caught.", "said", "he"),
    ("The men who fled, he said, were caught.", "caught", "men"),
    ("The men who fled, said Roe, were caught.", "said", "Roe"),
    // A title and a name: the name; a description and a name: the description.
    ("President Roe resigned.", "resigned", "Roe"),
    ("“It is over,” said Mayor Roe.", "said", "Roe"),
    ("His father Adam Roe said he left.", "said", "father"),
    // Lists.
    ("Roe said shops and bars would close.", "close", "shops"),
    ("Roe left town and bars closed.", "closed", "bars"),
    ("Prices rose, but differences in size between hens and birds were seen.", "seen", "differences"),
    ("Other towns such as Avel have agreed.", "agreed", "towns"),
    ("When we set out they left.", "left", "they"),
    // Behind the verb.
    ("“It is over,” said the mayor.", "said", "mayor"),
    ("“It is over,” the mayor, a lawyer, said.", "said", "mayor"),
    ("There are two roads.", "are", "roads"),
    ("Here comes the mayor.", "comes", "mayor"),
    ("What are the results?", "are", "results"),
    ("Did the mayor know?", "know", "mayor"),
    // Joined verbs have the first one's.
    ("The mayor rose and left.", "left", "mayor"),
    ("He joined the army in May and in June was sent home.", "sent", "He"),
    ("He joined the army in May and in June the war ended.", "ended", "war"),
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
    // A clause is the subject.
    ("I think that building a plant would be wrong.", "be"),
    ("Leaving the town was a mistake.", "was"),
    // "It" only holds the place of the clause.
    ("It is clear that the talks failed.", "is"),
    ("It was said that prices rose.", "said"),
  ])
  func leavesSubjectsOut(text: String, verb: String) {
    #expect(subject(text, of: verb) == nil)
  }
}
