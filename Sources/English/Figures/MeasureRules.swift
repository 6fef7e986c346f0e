import Grammar
import Vocabulary

/// Measures with a unit: lengths, weights, areas, speeds, temperatures, pages.
enum MeasureRules {
  static let unit = Rule<FigureReading>(
    "measure.unit",
    when: "<amount: amount> [<dash>|of a|of an|a|an]? (unit: <unitWord>)",
    examples: [
      "They brought 10 tonnes of aid.": "10 tonnes = measure 10 tonne",
      "It makes 320 megawatts.": "320 megawatts = measure 320 megawatt", "It holds 10GB.": "10GB = measure 10 gigabyte",
      "a 10-gallon tank": "10-gallon = measure 10 gallon", "It goes 55 mph.": "55 mph = measure 55 mile per hour",
      "It took ¾ of an acre.": "¾ of an acre = measure 0.75 acre",
    ],
    not: ["It has 40 people in it.", "He was 40 feet-first in."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"] else { return nil }
    let document = match.document
    guard let name = UnitReader.name(unit, document) else { return nil }
    return Signs.signed(FigureReading(.measure, match.tokens, amount, unit: name), document)
  }

  static let unitPhrase = Rule<FigureReading>(
    "measure.unitPhrase",
    when: """
      <amount: amount> [<dash>|of a|of an|a|an]? (unit: [[square|sq|sq.|cubic|cu|cu.] <dash>? <word>|
      [<word>|<word> <word>|<word> <dash>] <unitWord>])
      """,
    examples: [
      "It has 40 square miles.": "40 square miles = measure 40 square mile",
      "It covers 2,150 sq m.": "2,150 sq m = measure 2150 square metre",
      "It weighs 30 metric tons.": "30 metric tons = measure 30 tonne",
    ],
    not: ["It has 40 long miles."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"],
      let name = UnitReader.name(unit, match.document)
    else { return nil }
    return Signs.signed(FigureReading(.measure, match.tokens, amount, unit: name), match.document)
  }

  static let range = Rule<FigureReading>(
    "measure.range",
    when: """
      <low: amount> <dash>? (unit: <word> <word>?) [to|and|<dash>|or] [about]? (minus: <dash>)?
      <high: amount> <dash>? (unit2: <unitWord|timeUnit|unitSign> <unitWord|unitSign>?)
      """,
    examples: [
      "It ranged from 3km to 5km.": "3km to 5km = measure 3 to 5 kilometre",
      "It lasts between two days and six days.": "two days and six days = duration 2 to 6 day",
    ],
    not: ["It has 3 km and 5 km.", "It fell from 30 km to 5 km."]
  ) { match in
    guard let low = match.amount("low"), let high = match.amount("high"), let unit = match["unit"],
      let other = match["unit2"],
      match["minus"] == nil, let range = NumberRanges.range(low, high)
    else { return nil }
    let document = match.document
    guard let name = UnitReader.any(other, document), UnitReader.any(unit, document) == name else { return nil }
    // "5k-20k" are thousands: kelvins have a capital.
    if name == "kelvin", document.string(other) == "k" { return nil }
    let joint = unit.upperBound
    let isBetween = BetweenContext(document, before: match.tokens.lowerBound).isBetween
    if !document.tokens.has(joint, .dash), !isBetween {
      if document.tokens.hashes[joint] != Words.to { return nil }
      if ChangeContext(document, before: match.tokens.lowerBound).isChange { return nil }
    }
    if Units.times[name] != nil { return DurationRules.duration(match.tokens, range, name) }
    return FigureReading(.measure, match.tokens, range, unit: name)
  }

  static let compound = Rule<FigureReading>(
    "measure.compound",
    when: """
      <large: amount> (unit: <unitWord|unitSign>) [,? and|,]? <small: amount> (unit2: <unitWord|unitSign>)
      """,
    examples: ["It is 2 km and 300 metres off.": "2 km and 300 metres = measure 2300 metre"],
    not: ["It has 2 km and 3 litres."]
  ) { match in
    guard let large = match.amount("large"), let small = match.amount("small"), let unit = match["unit"],
      let other = match["unit2"],
      !large.isRange, !small.isRange, let coarse = UnitReader.any(unit, match.document),
      let fine = UnitReader.any(other, match.document),
      let factor = UnitReader.factor(coarse, fine), let low = small.low, low < factor,
      let sum = large.low?.times(factor)?.plus(low)
    else { return nil }
    return FigureReading(.measure, match.tokens, Amount(sum, .digits), unit: fine)
  }

  static let sign = Rule<FigureReading>(
    "measure.sign", when: "<amount: amount> (unit: <unitSign>)",
    examples: [
      "It is 7m long.": "7m = measure 7 metre", "It was -3C there.": "3C = measure -3 celsius",
      "He ran 200m.": "200m = measure 200 metre",
    ],
    not: ["All 35m users left.", "It sold 5G phones.", "It did well in 2013 in Peru."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"],
      let name = UnitReader.sign(unit.lowerBound, amount, match.document)
    else { return nil }
    return Signs.signed(FigureReading(.measure, match.tokens, amount, unit: name), match.document)
  }

  static let rate = Rule<FigureReading>(
    "measure.rate",
    when: """
      <amount: amount> <dash>? (unit: <word>? <unitWord>) [per|a|an|each|every|/|an] (per:
      <unitWord|timeUnit|unitSign>)
      """,
    examples: [
      "It pumps 3,500 barrels a day.": "3,500 barrels a day = measure 3500 barrel per day",
      "It can go 300 kilometres per hour.": "300 kilometres per hour = measure 300 kilometre per hour",
      "It lost 250 tonnes an hour.": "250 tonnes an hour = measure 250 tonne per hour",
    ],
    not: ["It lost 5 tonnes a man needs."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"], let per = match["per"],
      let name = UnitReader.name(unit, match.document), let base = UnitReader.base(per.lowerBound, match.document)
    else { return nil }
    return FigureReading(.measure, match.tokens, amount, unit: "\(name) per \(base)")
  }

  static let feetInches = Rule<FigureReading>(
    "measure.feet",
    when: """
      <feet: amount> <dash>? [feet|foot|ft|ft.] ,? and? <dash>? <inches: amount> <dash>? [inches|inch|in|
      in.]?
      """,
    examples: [
      "He is 5ft 10in tall.": "5ft 10in = measure 70 inch",
      "It was 6 feet, 4 inches.": "6 feet, 4 inches = measure 76 inch",
    ],
    not: ["It is 6 feet by 4 inches."]
  ) { match in
    guard let feet = match.amount("feet"), let inches = match.amount("inches"), let low = inches.low, low < 12,
      !feet.isRange,
      let sum = feet.low?.times(12)?.plus(low)
    else { return nil }
    // "6 feet, 4 of them" needs the inches said; "6ft 4" does not.
    let saysInches = match["inches"]!.upperBound < match.tokens.upperBound
    if !saysInches, match["inches"]!.lowerBound != match["feet"]!.upperBound + 1 { return nil }
    return FigureReading(.measure, match.tokens, Amount(sum, .digits), unit: "inch")
  }

  static let degrees = Rule<FigureReading>(
    "measure.degrees",
    when: """
      <amount: amount> <dash>? [degrees|degree|deg|°|º|°c|°f] <dash>? <scale: unitSign|unitWord>?
      """,
    examples: [
      "It hit 37 degrees C then.": "37 degrees C = measure 37 celsius",
      "It fell to 20° F then.": "20° F = measure 20 fahrenheit",
      "It fell to minus 40 degrees.": "40 degrees = measure -40 degree",
    ],
    not: ["He has two university degrees."]
  ) { match in
    guard let amount = match.amount("amount") else { return nil }
    let document = match.document
    var end = match.tokens.upperBound
    var name = "degree"
    if let scale = match["scale"]?.lowerBound {
      let word = document.string(scale)
      if ["C", "c", "Celsius", "celsius", "centigrade", "Centigrade"].contains(word) {
        name = "celsius"
      } else if ["F", "f", "Fahrenheit", "fahrenheit"].contains(word) {
        name = "fahrenheit"
      } else {
        end = scale
      }
    } else if let last = Units.measures[document.string(end - 1)] {
      name = last
    }
    return Signs.signed(FigureReading(.measure, match.tokens.lowerBound..<end, amount, unit: name), document)
  }

  static let magnitude = Rule<FigureReading>(
    "measure.magnitude", when: "(unit: magnitude) of? <amount: amount>",
    examples: ["A magnitude 6.1 quake hit.": "magnitude 6.1 = measure 6.1 magnitude"],
    not: ["The magnitude was felt by 20 people."]
  ) { match in
    match.amount("amount").map { FigureReading(.measure, match.tokens, $0, unit: "magnitude") }
  }

  static let hyphened = Rule<FigureReading>(
    "measure.modifier", when: "<amount: amount> (dash: <dash>) (unit: <word>)",
    examples: ["a two-door car": "two-door = measure 2 door"],
    not: ["a 3-and-a-half man", "It is 20 - page two says so."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"]?.lowerBound,
      let dash = match["dash"]?.lowerBound
    else { return nil }
    let document = match.document
    guard document.tokens.has(dash, .glued), document.tokens.has(unit, .glued),
      !document.tokens.has(unit, .allCapitals), !amount.isRange || amount.form != .share
    else { return nil }
    if amount.form == .share || UnitReader.isNoModifier(document.lowered(unit)) { return nil }
    let word = document.lowered(unit)
    let canonical = UnitReader.hyphenated(word)
    var reading = FigureReading(.measure, match.tokens, amount, unit: canonical)
    switch word {
    case "strong":
      reading.kind = .count
      reading.unit = nil
    case "member":
      reading.kind = .count
      reading.unit = nil
      reading.ofText = word + "s"
    default: break
    }
    return reading
  }

  static let parts = Rule<FigureReading>(
    "measure.parts", when: "<amount: amount> parts per [million|billion|trillion]",
    examples: ["It was 1200 parts per million.": "1200 parts per million = measure 1200 part per million"],
    not: ["It has 1200 parts."]
  ) { match in
    let size = match.document.lowered(match.tokens.upperBound - 1)
    return match.amount("amount").map { FigureReading(.measure, match.tokens, $0, unit: "part per \(size)") }
  }

  static let rules = [degrees, unit, unitPhrase, range, compound, sign, rate, feetInches, magnitude, hyphened, parts]
}
