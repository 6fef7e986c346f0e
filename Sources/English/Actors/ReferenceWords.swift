import Grammar
import Vocabulary

/// Words that stand for names.
enum ReferenceWords {
  struct Pronoun: Sendable {
    var gender: Gender?
    var isPlural: Bool
    var kinds: [Actor.Kind]
    var rule: String
  }

  struct Noun: Sendable {
    var gender: Gender?
    var kinds: [Actor.Kind]
  }

  static let pronouns: [UInt64: Pronoun] = {
    var found: [UInt64: Pronoun] = [:]
    func add(_ words: String, _ pronoun: Pronoun) {
      for word in words.split(whereSeparator: \.isWhitespace) { found[WordHash.of(word)] = pronoun }
    }
    add("he him his himself", Pronoun(gender: .male, isPlural: false, kinds: [.person], rule: "pronoun.he"))
    add("she her hers herself", Pronoun(gender: .female, isPlural: false, kinds: [.person], rule: "pronoun.she"))
    add(
      "it its itself",
      Pronoun(gender: nil, isPlural: false, kinds: [.organization, .media, .place], rule: "pronoun.it"))
    add(
      "they them their theirs themselves",
      Pronoun(gender: nil, isPlural: true, kinds: [.group], rule: "pronoun.they"))
    return found
  }()

  static let definite: Set<UInt64> = Set(["the", "this"].map { WordHash.of($0) })

  /// Nouns that can stand for any name of a kind.
  static let nouns: [UInt64: Noun] = {
    var found: [UInt64: Noun] = [:]
    func add(_ words: String, _ noun: Noun) {
      for word in words.split(whereSeparator: \.isWhitespace) { found[WordHash.of(word)] = noun }
    }
    add("man gentleman father husband actor", Noun(gender: .male, kinds: [.person]))
    add("woman lady mother wife actress", Noun(gender: .female, kinds: [.person]))
    add(
      """
      group organization organisation company firm movement faction militia body outfit manufacturer maker retailer
      carrier automaker carmaker airline bank club team squad charity union network chain insurer lender
      brewer drugmaker chipmaker supplier start-up startup band party church
      """,
      Noun(gender: nil, kinds: [.organization, .media]))
    add("newspaper paper daily magazine broadcaster", Noun(gender: nil, kinds: [.media]))
    return found
  }()
}
