import Testing
import Vocabulary

@testable import Evaluation

/// Treebanks are read as they are written, and what is wrong is named with its line.
@Suite struct ConlluTests {
  static let small = """
    # newdoc id = market
    # sent_id = 1
    # text = The market can't grow.
    1\tThe\tthe\tDET\t_\tDefinite=Def\t2\tdet\t_\t_
    2\tmarket\tmarket\tNOUN\t_\tNumber=Sing\t5\tnsubj\t_\t_
    3-4\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
    3\tca\tcan\tAUX\t_\tVerbForm=Fin\t5\taux\t_\t_
    4\tn't\tnot\tPART\t_\t_\t5\tadvmod\t_\t_
    5\tgrow\tgrow\tVERB\t_\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
    5.1\tdoors\tdoor\tNOUN\t_\t_\t_\t_\t5:obj\t_
    6\t.\t.\tPUNCT\t_\t_\t5\tpunct\t_\t_

    # newpar
    1\tÅse\tÅse\tPROPN\t_\t_\t2\tnsubj\t_\t_
    2\tcalled\tcall\tVERB\t_\tTense=Past|VerbForm=Fin\t0\troot\t_\t_
    3\tthe\tthe\tDET\t_\t_\t4\tdet\t_\t_
    4\tmayor\tmayor\tNOUN\t_\t_\t2\tobj\t_\tSpaceAfter=No
    5\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

    """

  private func read(_ text: String) throws -> [TreebankText] { try ConlluReader.texts(Array(text.utf8), path: "x.conllu") }

  @Test func theTextIsPutTogetherAgain() throws {
    let texts = try read(Self.small)
    let text = try #require(texts.first)
    #expect(texts.count == 1 && text.name == "market")
    #expect(String(decoding: text.text, as: UTF8.self) == "The market can't grow.\n\nÅse called the mayor. ")
    let words = text.sentences.flatMap { $0 }.map { String(decoding: text.text[$0.range.start..<$0.range.end], as: UTF8.self) }
    #expect(words == ["The", "market", "ca", "n't", "grow", ".", "Åse", "called", "the", "mayor", "."])
  }

  @Test func wordsOfAMultiwordTokenShareItsLetters() throws {
    let text = try #require(
      try read(
        """
        1-2\tgonna\t_\t_\t_\t_\t_\t_\t_\t_
        1\tgon\tgo\tVERB\t_\t_\t0\troot\t_\t_
        2\tna\tto\tPART\t_\t_\t1\tmark\t_\t_
        3-4\tzum\t_\t_\t_\t_\t_\t_\t_\t_
        3\tbei\tbei\tADP\t_\t_\t1\tcase\t_\t_
        4\tdem\tder\tDET\t_\t_\t1\tdet\t_\t_

        """
      ).first)
    #expect(text.sentences[0].map(\.range) == [TextRange(0, 3), TextRange(3, 5), TextRange(6, 8), TextRange(8, 9)])
  }

  @Test func aLastLineWithoutEndAndCarriageReturnsAreRead() throws {
    let text = Self.small.split(separator: "\n", omittingEmptySubsequences: false).dropLast().joined(separator: "\r\n")
    #expect(try read(text) == read(Self.small))
  }

  @Test(arguments: [
    ("", "holds no sentence"),
    ("1\tThe\tthe\tDET\n", "x.conllu:1: has 4 columns between tabs; expected 10"),
    ("1\tA\ta\tNOUN\t_\t_\t0\troot\t_\t_\n3\tb\tb\tNOUN\t_\t_\t1\tdep\t_\t_\n", "x.conllu:2: has the ID “3”; expected 2"),
    ("1\tA\ta\tNN\t_\t_\t0\troot\t_\t_\n", "has the class “NN” in column 4; expected one of ADJ"),
    ("1\tA\ta\tNOUN\t_\t_\tup\troot\t_\t_\n", "has the head “up” in column 7"),
    ("1\tA\ta\tNOUN\t_\t_\t1\troot\t_\t_\n", "has the head “1” in column 7"),
    ("\n1\tA\ta\tNOUN\t_\t_\t9\tdep\t_\t_\n\n", "x.conllu:2: has the head 9 in a sentence of 1 words"),
    ("1\tA\ta\tNOUN\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tNOUN\t_\t_\t1\tdep\t_\t_\n\n", "is in a circle of heads"),
    ("1-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tNOUN\t_\t_\t0\troot\t_\t_\n\n", "ends the sentence within a multiword token"),
    ("2-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n", "has the ID “2-3”; expected 1-N"),
    ("1\t\ta\tNOUN\t_\t_\t0\troot\t_\t_\n", "has no form"),
  ])
  func whatIsWrongIsNamedWithItsLine(text: String, reason: String) {
    #expect {
      try read(text)
    } throws: { "\($0)".contains(reason) }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect {
      try ConlluReader.texts([0x31, 0x09, 0xFF, 0x0A], path: "x.conllu")
    } throws: { "\($0)" == "x.conllu:1: is not UTF-8" }
  }

  @Test func aLongChainOfHeadsIsLinear() throws {
    let words = (1...20_000).map { "\($0)\ta\ta\tNOUN\t_\t_\t\($0 == 1 ? 0 : $0 - 1)\tdep\t_\t_\n" }.joined()
    #expect(try read(words).first?.sentences.first?.count == 20_000)
  }
}
