import Grammar
import Vocabulary

/// Words that stand as several tokens: "9/11", "08:30", "555-0142", "mid-August", "R&D", and abbreviations whose dot
/// does not end the sentence ("v.", "pp.").
struct WordJoins: Sendable {
  struct Joined {
    let range: TextRange
    let wordClass: WordClass
    let tokens: Int
  }

  /// The word that begins at a token and goes on over the next ones; nil where a token is a word by itself.
  func join(at token: Int, in document: Document, _ text: UnsafeBufferPointer<UInt8>) -> Joined? {
    let tokens = document.tokens
    guard token + 1 < tokens.count, tokens.has(token + 1, .glued), tokens.has(token + 1, .punctuation) else { return nil }
    let mark = text[Int(tokens.starts[token + 1])]
    if tokens.has(token, .number) {
      if let end = groups(from: token, in: tokens, text) { return joined(token, end, .numeral, tokens) }
      // A number that counts items of a list.
      let countsItems = mark == UInt8(ascii: ".") && tokens.has(token, .sentenceStart) && goesOn(token + 1, document)
      return countsItems ? joined(token, token + 2, .foreignWord, tokens) : nil
    }
    guard tokens.has(token, .word) else { return nil }
    let size = tokens.range(token).count
    switch mark {
    case UInt8(ascii: "."):
      // A dot within a sentence makes an abbreviation of what stands before it.
      guard size <= 4, tokens.has(token, .lower), goesOn(token + 1, document) else { return nil }
      return joined(token, token + 2, document.wordClass(of: token) ?? .foreignWord, tokens)
    case UInt8(ascii: "-") where token + 2 < tokens.count && !tokens.has(token + 2, .glued):
      // A word broken off in speech: "th- the".
      guard size <= 2 || tokens.tagSets[token] == 0, tokens.range(token + 1).count == 1 else { return nil }
      return joined(token, token + 2, .interjection, tokens)
    case UInt8(ascii: "-"):
      guard Self.prefixes.contains(tokens.hashes[token]), isGluedWord(token + 2, tokens) else { return nil }
      return joined(token, token + 3, document.wordClass(of: token + 2) ?? .nounSingular, tokens)
    case UInt8(ascii: "&"):
      guard size <= 3, isAllCapitals(token, tokens), isGluedWord(token + 2, tokens), isAllCapitals(token + 2, tokens)
      else { return nil }
      return joined(token, token + 3, document.wordClass(of: token) ?? .properNoun, tokens)
    default: return nil
    }
  }

  private func joined(_ token: Int, _ end: Int, _ wordClass: WordClass, _ tokens: Tokens) -> Joined {
    Joined(range: tokens.range(token..<end), wordClass: wordClass, tokens: end - token)
  }

  /// The end of digits with slashes or colons between them, or of a telephone number's groups.
  private func groups(from token: Int, in tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var end = token + 1
    let mark = text[Int(tokens.starts[end])]
    while end + 1 < tokens.count, text[Int(tokens.starts[end])] == mark, tokens.range(end).count == 1,
      tokens.has(end, .glued), tokens.has(end + 1, .glued), tokens.has(end + 1, .number)
    {
      end += 2
    }
    guard end > token + 1 else { return nil }
    switch mark {
    case UInt8(ascii: "/"), UInt8(ascii: ":"): return end
    case UInt8(ascii: "-"): return tokens.range(end - 1).count == 4 && tokens.range(end - 3).count == 3 ? end : nil
    default: return nil
    }
  }

  private func isGluedWord(_ token: Int, _ tokens: Tokens) -> Bool {
    token < tokens.count && tokens.has(token, .glued) && !tokens.has(token, .punctuation)
  }

  private func isAllCapitals(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.has(token, .allCapitals) || tokens.has(token, .initial)
  }

  /// A single dot after which the sentence goes on with a word.
  private func goesOn(_ dot: Int, _ document: Document) -> Bool {
    let tokens = document.tokens
    return tokens.range(dot).count == 1 && dot + 1 < tokens.count && !tokens.has(dot + 1, .sentenceStart)
      && (!tokens.has(dot + 1, .punctuation) || tokens.has(dot + 1, .comma))
  }

  /// Affixes that the tokenizer parts from what follows.
  private static let prefixes = WordSet("sub mid")
}
