import Vocabulary

/// A text of a treebank, put together from its words, with the gold analysis of each sentence.
public struct TreebankText: Sendable, Equatable {
  public var name: String
  /// Paragraphs are parted by an empty line.
  public var text: [UInt8]
  public var sentences: [[TreebankWord]]
}

/// A syntactic word: one line of a treebank.
public struct TreebankWord: Sendable, Equatable {
  public var form: String
  public var lemma: String
  /// The universal part-of-speech class.
  public var universal: String
  /// "Number=Sing|Person=3", as written.
  public var features: String
  /// Index in the sentence; nil for the root.
  public var head: Int?
  /// "nsubj:pass".
  public var relation: String
  /// Byte offsets into the text.
  public var range: TextRange

  /// The relation without its subtype: "nsubj".
  var baseRelation: Substring { relation.prefix { $0 != ":" } }
  var isMark: Bool { universal == "PUNCT" }

  func has(_ feature: String) -> Bool { features.split(separator: "|").contains { $0 == feature } }
}

/// The words of one sentence with what hangs on each, in order.
struct TreebankTree {
  let words: [TreebankWord]
  private(set) var children: [[Int]]
  /// Each word after the one it hangs on.
  private(set) var order: [Int] = []

  init(_ words: [TreebankWord]) {
    self.words = words
    var children = Array(repeating: [Int](), count: words.count)
    for (place, word) in words.enumerated() { if let head = word.head { children[head].append(place) } }
    self.children = children
    order.reserveCapacity(words.count)
    var open = words.indices.filter { words[$0].head == nil }
    while let next = open.popLast() {
      order.append(next)
      open += children[next]
    }
  }

  func child(of word: Int, _ relations: String...) -> Int? {
    children[word].first { relations.contains(words[$0].relation) || relations.contains(String(words[$0].baseRelation)) }
  }
}
