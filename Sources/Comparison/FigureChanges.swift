import Vocabulary

/// How one figure differs from the figure in its place.
struct FigureChanges {
  private(set) var details: [ChangeDetail] = []
  private let old: Figure
  private let new: Figure
  private let oldPrinted: String
  private let newPrinted: String
  private let pair: ClaimPair

  /// - Parameter pair: the claims around; a noun that both have is no other thing, however it was read.
  init(_ old: Figure, _ new: Figure, _ oldPrinted: String, _ newPrinted: String, _ pair: ClaimPair) {
    self.pair = pair
    (self.old, self.new, self.oldPrinted, self.newPrinted) = (old, new, oldPrinted, newPrinted)
    if old.kind == .date || new.kind == .date {
      if Self.isOtherDate(old, new, oldPrinted, newPrinted) { add(.figureChanged) }
      return
    }
    amount()
    bound()
    counted()
  }

  private mutating func add(_ kind: ChangeKind) { add(kind, oldPrinted, newPrinted) }

  private mutating func add(_ kind: ChangeKind, _ old: String?, _ new: String?) {
    details.append(ChangeDetail(kind, old: old, new: new))
  }

  // MARK: The amount

  private mutating func amount() {
    let (before, after) = (Amount(old), Amount(new))
    if before == after { return direction() }
    if let a = old.currency, let b = new.currency, a != b { add(.currencyChanged, a, b) }
    let isOtherUnit = before.unit == after.unit ? before.per != after.per : old.unit != new.unit
    let sameUnit = before.unit == after.unit && old.unit != new.unit
    // In units of one measure: 5 metres for 5 kilometres is a change of unit, 900 metres for 5 kilometres of the
    // amount.
    if isOtherUnit || sameUnit && old.low == new.low && old.high == new.high { add(.unitChanged, unit(old), unit(new)) }
    if before.unit == after.unit && old.unit != new.unit {
      if old.low != new.low || old.high != new.high { range(before, after) }
    } else if !Self.isConversion(old, new) {
      range(Amount(plain: old), Amount(plain: new))
    }
  }

  private func unit(_ figure: Figure) -> String? {
    let unit = figure.unit ?? figure.currency
    guard let per = figure.per else { return unit }
    return (unit.map { $0 + " " } ?? "") + "per \(per)"
  }

  private mutating func range(_ before: Amount, _ after: Amount) {
    guard let low = before.low, let high = before.high, let newLow = after.low, let newHigh = after.high else {
      if before.value != after.value, before.value != nil, after.value != nil { add(.figureChanged) }
      return
    }
    if low == newLow && high == newHigh { return direction() }
    if newLow >= low && newHigh <= high {
      add(.rangeNarrowed)
    } else if newLow <= low && newHigh >= high {
      add(.rangeWidened)
    } else {
      add(.figureChanged)
    }
  }

  /// "rose 5%" → "fell 5%".
  private mutating func direction() {
    guard let a = old.change, let b = new.change, a != b else { return }
    add(.figureChanged, "\(a.rawValue) \(oldPrinted)", "\(b.rawValue) \(newPrinted)")
  }

  /// "5 km" → "3.1 miles": the same amount, rounded.
  private static func isConversion(_ old: Figure, _ new: Figure) -> Bool {
    guard let a = old.unit, let b = new.unit, a != b, let low = old.low, let newLow = new.low else { return false }
    for (from, to, factor) in conversions {
      let ends: (ExactDecimal, ExactDecimal)? =
        (from, to) == (a, b) ? (low, newLow) : (from, to) == (b, a) ? (newLow, low) : nil
      guard let (x, y) = ends, let exact = x.times(factor), let least = exact.times("0.93"),
        let most = exact.times("1.07")
      else { continue }
      return y >= least && y <= most
    }
    return false
  }

  private static let conversions: [(String, String, ExactDecimal)] = [
    ("mile", "kilometre", "1.609344"), ("mile", "metre", "1609.344"), ("foot", "metre", "0.3048"),
    ("inch", "centimetre", "2.54"), ("yard", "metre", "0.9144"), ("pound", "kilogram", "0.45359237"),
    ("ounce", "gram", "28.349523"), ("acre", "hectare", "0.40468564"), ("square mile", "square kilometre", "2.58999"),
    ("gallon", "litre", "3.785412"), ("ton", "tonne", "0.90718474"),
  ]

  // MARK: Dates

  /// A date that says more or less exactly the same day, or the same words, which may mean another day in a later
  /// version.
  private static func isOtherDate(_ old: Figure, _ new: Figure, _ oldPrinted: String, _ newPrinted: String) -> Bool {
    guard var a = old.value, var b = new.value, oldPrinted != newPrinted else { return false }
    if a.hasPrefix("XXXX") || b.hasPrefix("XXXX") { (a, b) = (String(a.dropFirst(4)), String(b.dropFirst(4))) }
    return !a.hasPrefix(b) && !b.hasPrefix(a)
  }

  // MARK: What the words around say

  private mutating func bound() {
    switch (old.bound, new.bound) {
    case (let a?, nil): add(.boundDropped, a.rawValue, nil)
    case (nil, let b?): add(.boundAdded, nil, b.rawValue)
    case (let a?, let b?) where a != b: add(.boundChanged, a.rawValue, b.rawValue)
    default: break
    }
    if old.approximate && !new.approximate { add(.approximationDropped, oldPrinted, newPrinted) }
    if !old.approximate && new.approximate { add(.approximationAdded, oldPrinted, newPrinted) }
  }

  /// Another noun, or the same noun with another word before it; a word more or less is no other thing.
  private mutating func counted() {
    guard pair.replacesContent else { return }
    if let a = old.of, let b = new.of {
      if Self.isOther(NounStems.of(a), NounStems.of(b)) { add(.countedThingChanged, a, b) }
      return
    }
    guard old.of == nil, new.of == nil, old.actor == nil, new.actor == nil, let a = NounStems.property(old.about),
      let b = NounStems.property(new.about), Self.isPlainNoun(a), Self.isPlainNoun(b)
    else { return }
    // Who or what an amount belongs to may be called by another name: only the words of the claims themselves count.
    let lost = NounStems.of(a).allSatisfy { pair.oldStems.hasSorted($0) && !pair.newStems.hasSorted($0) }
    let gained = NounStems.of(b).allSatisfy { pair.newStems.hasSorted($0) && !pair.oldStems.hasSorted($0) }
    if lost && gained { add(.countedThingChanged, a, b) }
  }

  private static func isOther(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    guard let head = a.last, let other = b.last else { return false }
    if head == other { return !(Set(a).isSubset(of: b) || Set(b).isSubset(of: a)) }
    // "people in Leeds", "tonnes of wheat": the noun may not be the last word.
    return !b.contains(head) && !a.contains(other)
  }

  /// In small letters, but for the first of a sentence, and no pronoun.
  private static func isPlainNoun(_ words: String) -> Bool {
    !words.utf8.dropFirst().contains { $0 &- 0x41 < 26 } && !NounStems.of(words).isEmpty
  }
}
