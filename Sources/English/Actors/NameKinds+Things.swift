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

  /// "AK-47", "F-14": letters, a hyphen and a number; "G-7" are states.
  func isModel(_ i: Int) -> Bool {
    let range = text.tokens.range(i)
    guard text.has(i, .hyphenated), range.count < 9, text.firstByte(i) != UInt8(ascii: "G"),
      let cut = (range.start..<range.end).first(where: { text.byte($0) == UInt8(ascii: "-") }),
      (1...4).contains(cut - range.start), cut + 1 < range.end
    else { return false }
    return (range.start..<cut).allSatisfy { text.byte($0) &- 0x41 < 26 }
      && text.byte(cut + 1) &- 0x30 < 10 && (cut + 1..<range.end).count { text.byte($0) &- 0x30 > 9 } < 2
  }

  /// "R-Ohio", "D-Calif.": a party and what its member stands for.
  func isSeat(_ i: Int) -> Bool {
    let range = text.tokens.range(i)
    guard text.has(i, .hyphenated), range.count > 4, text.byte(range.start + 1) == UInt8(ascii: "-") else {
      return false
    }
    let party = text.firstByte(i)
    return (party == UInt8(ascii: "R") || party == UInt8(ascii: "D") || party == UInt8(ascii: "I"))
      && text.byte(range.start + 2) &- 0x41 < 26 && text.has(i - 1, .comma)
  }

  private static let storms = WordSet("hurricane typhoon cyclone hurricanes typhoons")
  private static let ships = WordSet("uss hms rms hmas hmcs ins usns hmnzs usat mv ss fs")
}
