import Grammar
import Vocabulary

/// Reads how, where, when and on what terms something was said, from the words around its cue.
struct SettingReader {
  let view: SourcingView
  private var words: SourcingVocabulary { view.words }

  /// - Parameter zone: the tokens of the passage around the cue that belong to no content.
  func setting(in zone: Range<Int>, skipping isContent: (Int) -> Bool) -> Setting {
    var setting = Setting()
    var i = zone.lowerBound
    while i < zone.upperBound {
      if isContent(i) {
        i += 1
        continue
      }
      if let end = termsEnd(i, zone.upperBound, isContent) {
        if setting.terms == nil { setting.terms = view.document.string(i..<end) }
        i = end
      } else if let end = mediumEnd(i, zone.upperBound, isContent) {
        if setting.medium == nil { setting.medium = view.document.string(i..<end) }
        i = end
      } else if let place = placeOfSpeaking(i, zone.upperBound) {
        if setting.place == nil { setting.place = view.document.string(place) }
        i = place.upperBound
      } else if let end = timeEnd(i, zone.upperBound) {
        if setting.when == nil { setting.when = view.document.string(i..<end) }
        i = end
      } else {
        i += 1
      }
    }
    return setting
  }

  /// Whether a setting begins at a token: terms, a medium or a time.
  func standsAlone(_ i: Int, _ limit: Int) -> Bool {
    termsEnd(i, limit, { _ in false }) != nil || mediumEnd(i, limit, { _ in false }) != nil || timeEnd(i, limit) != nil
  }

  /// "on condition of anonymity because …", "privately", "off the record".
  private func termsEnd(_ i: Int, _ limit: Int, _ isContent: (Int) -> Bool) -> Int? {
    if view.isWord(i, in: Self.termAdverbs) { return i + 1 }
    guard view.isWord(i, in: Self.termOpeners) else { return nil }
    let ahead = (i + 1)..<min(limit, i + 6)
    guard ahead.contains(where: { view.isWord($0, in: Self.termNouns) }) else { return nil }
    var k = i + 1
    while k < limit, !isContent(k), !view.isQuoted(k), !view.has(k, .terminator), !view.isComma(k) { k += 1 }
    return k
  }
  private static let termAdverbs: Set<UInt64> = Set(
    ["privately", "anonymously", "confidentially"].map { WordHash.of($0) })
  private static let termOpeners: Set<UInt64> = Set(
    ["on", "under", "off", "granted", "requesting", "asking", "requested"].map { WordHash.of($0) })
  private static let termNouns: Set<UInt64> = Set(
    ["anonymity", "record", "background", "anonymous"].map { WordHash.of($0) })

  /// "in a statement", "by phone", "at a news conference".
  private func mediumEnd(_ i: Int, _ limit: Int, _ isContent: (Int) -> Bool) -> Int? {
    guard view.isWord(i, in: Self.mediumOpeners), i + 1 < limit, !isContent(i + 1), let phrase = view.phrase(at: i + 1),
      phrase.tokens.lowerBound == i + 1, phrase.tokens.upperBound <= limit,
      view.has(phrase.head, words.medium) || view.has(phrase.head, words.setting)
        || phrase.tokens.contains(where: { view.has($0, words.setting) })
    else { return nil }
    return phrase.tokens.upperBound
  }
  private static let mediumOpeners: Set<UInt64> = Set(
    ["in", "by", "via", "on", "at", "during", "through", "over"].map { WordHash.of($0) })

  /// "speaking from Tehran", "briefing reporters in Cairo".
  private func placeOfSpeaking(_ i: Int, _ limit: Int) -> Range<Int>? {
    guard view.isWord(i, in: Self.placeOpeners), i > 0, i + 1 < limit, let phrase = view.phrase(at: i + 1),
      phrase.tokens.lowerBound == i + 1,
      view.has(phrase.tokens.upperBound - 1, words.name), !view.has(phrase.head, words.time)
    else { return nil }
    var k = i - 1
    var steps = 0
    while k >= 0, steps < 4, !view.isComma(k) {
      if view.isWord(k, in: Self.speaking) { return i..<phrase.tokens.upperBound }
      k -= 1
      steps += 1
    }
    return nil
  }
  private static let placeOpeners: Set<UInt64> = Set(["from", "in", "at", "outside", "near"].map { WordHash.of($0) })
  private static let speaking: Set<UInt64> = Set(
    ["speaking", "spoke", "talking", "briefing", "said", "told", "says", "reporting"].map { WordHash.of($0) })

  /// "on Tuesday", "late Monday", "earlier this month".
  private func timeEnd(_ i: Int, _ limit: Int) -> Int? {
    guard
      view.has(i, words.time) && (view.has(i, .capital) || view.isWord(i, in: Self.plainTimes))
        || view.isWord(i, words.on) && i + 1 < limit && view.has(i + 1, words.time)
        || view.isWord(i, in: Self.timeOpeners) && i + 1 < limit && view.has(i + 1, words.time)
    else { return nil }
    var k = i + 1
    while k < limit, view.has(k, words.time) || view.has(k, .number) { k += 1 }
    return k
  }
  private static let plainTimes: Set<UInt64> = Set(
    ["today", "yesterday", "tonight", "recently"].map { WordHash.of($0) })
  private static let timeOpeners: Set<UInt64> = Set(
    ["last", "late", "early", "this", "earlier", "later"].map { WordHash.of($0) })
}
