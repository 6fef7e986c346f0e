import Grammar
import Testing

@testable import English

@Suite struct PhraseTests {
  private func read(_ text: String) -> Document {
    let document = Document(text: text, language: English.language)
    document.annotate()
    return document
  }

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
  ])
  func findsVerbGroups(text: String, expected: String) {
    let document = read(text)
    #expect(document.verbGroups.map { show($0, document) }.joined(separator: "; ") == expected)
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
  ])
  func findsSubjects(text: String, verb: String, subject: String) {
    let document = read(text)
    let group = document.verbGroups.first { document.string($0.head) == verb }
    #expect(group?.subject.map { document.string(document.nounPhrases[$0].head) } == subject)
  }

  @Test func phrasesAreSpansForLaterPhases() {
    let document = read("The mayor resigned.")
    let kinds = document.language.book.kinds
    #expect(document.spans.first(kind: kinds["nounPhrase"] ?? 0, at: 0)?.tokens == 0..<2)
    #expect(document.spans.first(kind: kinds["verbGroup"] ?? 0, at: 2)?.tokens == 2..<3)
  }
}
