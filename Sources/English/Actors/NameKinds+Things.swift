import Grammar
import Vocabulary

/// Storms, operations, ships, weapons and other things with names of their own.
extension NameKinds {
  /// "Hurricane Edna", "Operation Quiet Harbour", "HMS Zubrowka": nil for anything else.
  func namedThing(_ range: Range<Int>) -> (kind: Actor.Kind, rule: String)? {
    let first = text.hash(range.lowerBound)
    if range.count == 2, Self.storms.contains(first) { return (.event, "event.storm") }
    if range.count > 2, text.isWord(range.lowerBound, "Tropical"), text.isWord(range.lowerBound + 1, "Storm") {
      return (.event, "event.storm")
    }
    if text.isWord(range.lowerBound, "Operation"), !text.word(range.upperBound - 1).hasAny(.anyBodyHead) {
      return (.event, "event.operation")
    }
    let isShip = Self.ships.contains(first) && text.has(range.lowerBound, .allCapitals)
    return isShip && !text.word(range.upperBound - 1).hasAny([.companySuffix]) ? (.product, "product.ship") : nil
  }

  /// "AK-47", "F-14", "MiG-29", "Tu-154": letters, a hyphen and a number, by itself or before a model's name; "G-7" are
  /// states, "Mid-1990" is a time.
  func isModel(_ i: Int) -> Bool {
    let range = text.tokens.range(i)
    guard text.has(i, .hyphenated), text.has(i, .capital), range.count < 9, text.firstByte(i) != UInt8(ascii: "G"),
      let cut = (range.start..<range.end).first(where: { text.byte($0) == UInt8(ascii: "-") }),
      (1...4).contains(cut - range.start), cut + 1 < range.end, text.byte(cut + 1) &- 0x30 < 10,
      (range.start..<cut).allSatisfy({ (text.byte($0) | 0x20) &- 0x61 < 26 })
    else { return false }
    return (cut - range.start < 3 || text.byte(cut - 1) &- 0x41 < 26)
      && (cut + 1..<range.end).count { text.byte($0) &- 0x30 > 9 } < 2
  }

  /// "R-Ohio", "D-Calif.", "(LAB-Hale West)": a party and what its member stands for.
  func isSeat(_ range: Range<Int>) -> Bool {
    let i = range.lowerBound
    let bytes = text.tokens.range(i)
    guard text.has(i, .hyphenated), range.count < 4,
      let cut = (bytes.start..<bytes.end).first(where: { text.byte($0) == UInt8(ascii: "-") }),
      (1...5).contains(cut - bytes.start), bytes.end - cut > 2,
      (bytes.start..<cut).allSatisfy({ text.byte($0) &- 0x41 < 26 }), text.byte(cut + 1) &- 0x41 < 26
    else { return false }
    if cut - bytes.start == 1 {
      return Self.parties.contains(text.firstByte(i)) && (text.has(i - 1, .comma) || text.has(i - 1, .openBracket))
    }
    return text.has(i - 1, .openBracket) && text.has(range.upperBound, .closeBracket) && text.isCapital(i - 2)
      && text.byte(cut + 2) &- 0x61 < 26
  }

  /// Republicans, Democrats, independents.
  private static let parties = Array("RDI".utf8)
  private static let storms = WordSet("hurricane typhoon cyclone hurricanes typhoons")
  private static let ships = WordSet("uss hms rms hmas hmcs ins usns hmnzs usat mv ss fs")
}
