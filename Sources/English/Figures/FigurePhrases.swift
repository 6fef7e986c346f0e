import Grammar
import Vocabulary

/// How far the noun phrases around figures reach.
extension FigureTying {
  func phrase(before token: Int, overMark: Bool = true) -> Int? {
    var i = token - 1
    if overMark, i > 0, tokens.has(i, .comma) || tokens.has(i, .dash) { i -= 1 }
    return i >= 0 && phraseAt[i] >= 0 ? Int(phraseAt[i]) : nil
  }

  /// A noun phrase with what hangs on it: "exports from Chile and Peru to the north".
  func whole(_ number: Int, before limit: Int, _ sentence: Range<Int>) -> Range<Int> {
    let phrase = document.nounPhrases[number].tokens
    var start = phrase.upperBound - 1
    var end = phrase.upperBound
    var i = end
    while i < min(limit, phrase.lowerBound + 14) {
      if figureAt[i] >= 0, document.figures[Int(figureAt[i])].figure.kind == .date { break }
      if phraseAt[i] >= 0 {
        let next = document.nounPhrases[Int(phraseAt[i])]
        // "who": what follows is a clause of its own; "a budget of $5": the figure is no part of the name.
        if next.isPronoun || figureAt[next.head] >= 0 && !isAge(next.head) { break }
        // Another phrase without a link: "in the days of inflation the price rose".
        if i == end, tokens.has(i, tags.determiner), next.appositionOf == nil { start = i }
        i = next.tokens.upperBound
        end = i
        continue
      }
      if tokens.has(i, .comma) {
        guard i + 1 < limit, phraseAt[i + 1] >= 0,
          document.nounPhrases[Int(phraseAt[i + 1])].conjunctOf != nil
        else { break }
      } else if !tokens.has(i, tags.preposition), !tokens.has(i, tags.coordinator),
        !(tokens.has(i, tags.participle) && i + 1 < limit && (tokens.has(i + 1, tags.preposition) || isAge(i + 1))),
        tokens.hashes[i] != Words.to, !isAge(i),
        !(tags.joints.contains(tokens.hashes[i]) && tokens.has(i, .glued))
      {
        break
      }
      i += 1
    }
    let first = outermost(start, sentence)
    return first < min(end, limit) ? first..<min(end, limit) : phrase
  }

  private func isAge(_ token: Int) -> Bool {
    figureAt[token] >= 0 && document.figures[Int(figureAt[token])].figure.kind == .age
  }

  /// The first token of a noun phrase with the possessor or name right before it: "Arvo One's | plan",
  /// "the Arvo | 14 Pro".
  func base(_ number: Int) -> Int {
    var number = number
    for _ in 0..<4 where number > 0 {
      let (before, own) = (document.nounPhrases[number - 1], document.nounPhrases[number])
      let gap = before.tokens.upperBound..<max(before.tokens.upperBound, own.tokens.lowerBound)
      guard !before.isPronoun, document.sentenceOf[before.head] == document.sentenceOf[own.head],
        figureAt[before.head] < 0,
        gap.isEmpty && isName(own, after: before) || gap.count == 1 && isClitic(gap.lowerBound)
      else { break }
      number -= 1
    }
    return document.nounPhrases[number].tokens.lowerBound
  }

  private func isName(_ phrase: NounPhrase, after before: NounPhrase) -> Bool {
    (tokens.has(phrase.head, tags.properNoun) || tokens.has(phrase.tokens.lowerBound, .number))
      && figureAt[phrase.head] < 0 && figureAt[phrase.tokens.lowerBound] < 0
      && (!tokens.has(before.head, tags.plural) || tokens.has(before.head, tags.personNoun)
        || isPersonName(phrase.head))
      && !tokens.has(phrase.tokens.lowerBound, tags.determiner) && !NounPhraseWords.all.isTime(tokens.hashes[before.head])
  }

  private func isPersonName(_ token: Int) -> Bool {
    nameAt[token] >= 0 && document.names[Int(nameAt[token])].kind == .person
  }

  /// The mark of the genitive, also where it was taken for a verb.
  func isClitic(_ token: Int) -> Bool {
    tokens.has(token, tags.possessive) || tokens.has(token, .glued) && tags.clitics.contains(tokens.hashes[token])
  }

  /// Where what hangs on a noun ends: "stake in a school in the east", "men aged 18 to 34"; not over other figures.
  func extent(from end: Int, _ sentence: Range<Int>) -> Int {
    var end = end
    for _ in 0..<4 {
      guard end + 1 < sentence.upperBound else { break }
      if figureAt[end + 1] >= 0, tokens.hashes[end] == tags.agedHash,
        case let age = document.figures[Int(figureAt[end + 1])], age.figure.kind == .age
      {
        end = age.tokens.upperBound
        continue
      }
      guard tags.hanging.contains(tokens.hashes[end]), phraseAt[end + 1] >= 0 else { break }
      let phrase = document.nounPhrases[Int(phraseAt[end + 1])]
      guard phrase.tokens.lowerBound == end + 1, !phrase.isPronoun, phrase.tokens.allSatisfy({ figureAt[$0] < 0 })
      else { break }
      end = phrase.tokens.upperBound
    }
    return end
  }

  /// The first token of the phrase that the one at a token hangs on: over "of the agency", "for women aged 25".
  func outermost(_ token: Int, _ sentence: Range<Int>, onlyOf: Bool = false) -> Int {
    var i = token
    while i >= sentence.lowerBound {
      if figureAt[i] >= 0, phraseAt[i] < 0 || document.nounPhrases[Int(phraseAt[i])].head == i {
        i = document.figures[Int(figureAt[i])].tokens.lowerBound
        let isAge = document.figures[Int(figureAt[i])].figure.kind == .age
        // "women aged 25"
        if i - 2 >= sentence.lowerBound, isAge, phraseAt[i - 1] < 0, phraseAt[i - 2] >= 0 {
          i -= 2
          continue
        }
        if isAge, i > sentence.lowerBound, tokens.has(i - 1, tags.participle) { i -= 1 }
      } else if phraseAt[i] >= 0 {
        i = base(Int(phraseAt[i]))
      } else {
        return i + 1
      }
      guard i - 2 >= sentence.lowerBound else { return i }
      // "S&P 500"
      if tags.joints.contains(tokens.hashes[i - 1]), tokens.has(i - 1, .glued), tokens.has(i, .glued),
        phraseAt[i - 2] >= 0
      {
        i -= 2
        continue
      }
      // "on top of the fees": no noun on which the fees hang.
      if tokens.hashes[i - 1] == Words.of, tags.adverbial.contains(tokens.hashes[i - 2]), phraseAt[i - 2] >= 0,
        case let start = document.nounPhrases[Int(phraseAt[i - 2])].tokens.lowerBound, start > sentence.lowerBound,
        tokens.has(start - 1, tags.preposition)
      {
        return i
      }
      let isLink = onlyOf ? tokens.hashes[i - 1] == Words.of : tags.linking.contains(tokens.hashes[i - 1])
      if isLink, phraseAt[i - 2] >= 0 || isLoneNoun(i - 2, sentence) {
        i -= 2
        if phraseAt[i] < 0 { return i }
      } else if tokens.has(i, tags.participle), phraseAt[i - 1] >= 0 {
        i -= 1
      } else {
        return i
      }
    }
    return i + 1
  }

  /// The first token of the list in which the phrase that begins at a token stands: "Roe and Berg".
  func listStart(_ token: Int) -> Int {
    guard phraseAt[token] >= 0, let first = document.nounPhrases[Int(phraseAt[token])].conjunctOf else { return token }
    let start = base(first)
    guard token - start <= 40 else { return token }
    let isPlain = (start..<token).allSatisfy {
      figureAt[$0] < 0 && (phraseAt[$0] >= 0 || tokens.has($0, .comma) || tokens.has($0, tags.coordinator))
    }
    return isPlain ? start : token
  }

  /// A noun at the sentence's start that was taken for a verb: "Exports to Chile", "Pay for teachers".
  func isLoneNoun(_ token: Int, _ sentence: Range<Int>) -> Bool {
    token == sentence.lowerBound && tokens.has(token, .capital)
      && (tokens.has(token, tags.verbBase) || document.lowered(token).hasSuffix("s"))
  }

  /// Without the determiner and figures it opens with.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    // "more than 40 men"
    while start < range.upperBound, tags.hedging.contains(tokens.hashes[start]) || tokens.has(start, tags.adverb) {
      start += 1
    }
    if start == range.upperBound || figureAt[start] < 0 { start = range.lowerBound }
    while start < range.upperBound,
      tokens.has(start, tags.determiner) || figureAt[start] >= 0 && !isDatedName(start, range)
        || tokens.has(start, tags.preposition)
        || tokens.has(start, .punctuation)
        || tokens.hashes[start] == Words.to
    {
      start += 1
    }
    return start < range.upperBound ? start..<range.upperBound : nil
  }

  /// "the December contract": the date belongs to the noun.
  private func isDatedName(_ token: Int, _ range: Range<Int>) -> Bool {
    let figure = document.figures[Int(figureAt[token])]
    return figure.figure.kind == .date && figure.tokens.upperBound < range.upperBound && phraseAt[token] >= 0
      && phraseAt[token] == phraseAt[figure.tokens.upperBound]
  }
}
