import Grammar
import Vocabulary

/// Amounts of money.
enum MoneyRules {
  static let sign = Rule<FigureReading>(
    "money.sign",
    when: """
      (prefix: <capital>|c|hk|nz|nt|mex|cdn|aus)? <sign: currencySign> (country: <allCapitals|initial>)? <minus: dash>?
      <amount: amount> (nation: [us|u.s.|cdn])?
      """,
    examples: [
      "It cost S $5m then.": "S $5m = money 5000000 SGD",
      "It cost $31.20 US then.": "$31.20 US = money 31.2 USD",
      "a $1.3 billion aid package": "$1.3 billion = money 1300000000 USD",
      "It paid US$3bn.": "US$3bn = money 3000000000 USD",
      "It paid €20m.": "€20m = money 20000000 EUR", "It paid Rs 10 crore.": "Rs 10 crore = money 100000000 INR",
      "It cost HK $216,925 then.": "HK $216,925 = money 216925 HKD",
      "It wants $15-20 million.": "$15-20 million = money 15000000 to 20000000 USD",
    ],
    not: ["It paid 20 million."]
  ) { match in
    guard let amount = match.amount("amount"), let sign = match["sign"] else { return nil }
    let document = match.document
    var start = sign.lowerBound
    var code: String?
    if let prefix = match["prefix"] {
      // "A $5 bill" is no Australian one: letters belong to the sign only as capitals, one alone only without a space.
      let isGlued = document.tokens.has(sign.lowerBound, .glued)
      let letters = document.string(prefix).uppercased()
      guard isGlued || letters == document.string(prefix) && (letters.utf8.count > 1 || isApart(prefix.lowerBound, document))
        || document.tokens.has(prefix.lowerBound, .lower) && document.tokens.has(sign.lowerBound, .punctuation)
      else { return nil }
      code =
        Currencies.signs[letters + document.string(sign)]
        ?? (isCode(prefix.lowerBound, document) ? letters : nil)
      if code == nil { return nil }
      start = prefix.lowerBound
    } else {
      guard isMoneySign(sign.lowerBound, document) else { return nil }
      code = CurrencyContext.currency(ofSign: sign.lowerBound, document)
    }
    // "$US5m", "$A7": the country's letters after the sign.
    if let country = match["country"] {
      guard match["prefix"] == nil, document.tokens.has(country.lowerBound, .glued) else { return nil }
      code = Currencies.signs[document.string(country) + document.string(sign)]
    }
    guard var code else { return nil }
    var end = match.tokens.upperBound
    // "$5 US"; but "$5 million US aid" may be aid of that country.
    if let nation = match["nation"] {
      let isNation = document.tokens.has(nation.lowerBound, .capital)
      if isNation, amount.magnitude == nil, match["prefix"] == nil, match["country"] == nil {
        code = document.tokens.hashes[nation.lowerBound] == WordHash.of("cdn") ? "CAD" : "USD"
      } else {
        end = nation.lowerBound
      }
    }
    var reading = FigureReading(.money, start..<end, amount)
    reading.currency = code
    if match["minus"] != nil { (reading.low, reading.high) = (reading.high?.negated, reading.low?.negated) }
    return reading
  }

  static let codeFirst = Rule<FigureReading>(
    "money.code", when: "<code: currencyCode> <currencySign>? <amount: amount>",
    examples: [
      "It paid USD 3bn.": "USD 3bn = money 3000000000 USD", "It raised EUR50m.": "EUR50m = money 50000000 EUR",
    ],
    not: ["We try 3 ways."]
  ) { match in
    guard let amount = match.amount("amount"), let code = match["code"], isCode(code.lowerBound, match.document) else {
      return nil
    }
    let letters = match.document.string(code).uppercased()
    return isLikely(letters, amount) ? money(match, amount, letters) : nil
  }

  /// "ALL 5 of them", "TOP 3": codes that are words need a large or a broken amount.
  private static func isLikely(_ code: String, _ amount: Amount) -> Bool {
    guard Currencies.rareCodes.contains(code), let low = amount.low else { return true }
    return amount.magnitude != nil || !low.isWhole || low >= 1000
  }

  static let yenEquals = Rule<FigureReading>(
    "money.yen",
    when: """
      y \\= <amount: amount>
      """, examples: ["It made Y=590 billion.": "Y=590 billion = money 590000000000 JPY"], not: ["Let y = 5 then."]
  ) { match in
    guard let amount = match.amount("amount"), match.document.tokens.has(match.tokens.lowerBound, .capital),
      match.document.tokens.has(match.tokens.lowerBound + 1, .glued)
    else { return nil }
    return money(match, amount, "JPY")
  }

  static let codeLast = Rule<FigureReading>(
    "money.codeAfter", when: "<amount: amount> <code: currencyCode> <magnitude: numberWord>?",
    examples: [
      "It paid 42 QAR.": "42 QAR = money 42 QAR", "It lost 75 USD million.": "75 USD million = money 75000000 USD",
    ],
    not: ["All 42 try it."]
  ) { match in
    guard var amount = match.amount("amount"), let code = match["code"], isCode(code.lowerBound, match.document) else {
      return nil
    }
    var letters = match.document.string(code).uppercased()
    guard isLikely(letters, amount), !isBeforeItsNumber(code.lowerBound, match) else { return nil }
    // "120 MEUR"
    if letters.utf8.count == 4 {
      letters.removeFirst()
      return money(match, amount.scaled(by: 1_000_000), letters)
    }
    if let magnitude = match["magnitude"] {
      guard case .magnitude(let power)? = NumberWord.table[match.document.tokens.hashes[magnitude.lowerBound]] else {
        return nil
      }
      amount = amount.scaled(by: ExactDecimal(1, exponent: power))
    }
    return money(match, amount, match.document.string(code).uppercased())
  }

  /// "3 USD50 cards", "CNY 10 USD 20": the code belongs to the number after it.
  private static func isBeforeItsNumber(_ code: Int, _ match: Match) -> Bool {
    let tokens = match.document.tokens
    guard code + 1 < tokens.count, tokens.has(code + 1, .number) else { return false }
    if tokens.has(code + 1, .glued) { return true }
    let before = match.tokens.lowerBound - 1
    let classes = match.document.language.book.classes
    return before >= 0
      && ["currencyCode", "currencySign"].contains { classes.mask($0).map { tokens.has(before, $0) } ?? false }
  }

  static let nameFirst = Rule<FigureReading>(
    "money.nameFirst", when: "(name: <word>? <currencyName>) <amount: amount> !<unitWord|timeUnit>",
    examples: [
      "It lent rupees 500 crore.": "rupees 500 crore = money 5000000000 INR",
      "It raised Malaysian ringgit 40 million.": "Malaysian ringgit 40 million = money 40000000 MYR",
    ],
    not: ["The yen 2 percent lower hurt.", "She has won 15 million votes.", "It cost 40 euros 20 years ago.", "In pounds 5 is less."]
  ) { match in
    let document = match.document
    guard let amount = match.amount("amount"), amount.form == .digits, let name = match["name"] else { return nil }
    let noun = name.upperBound - 1
    // Before a plain number the name would often be the subject; a magnitude or the sentence's end settles it.
    let ends = match.tokens.upperBound >= document.sentence(of: noun).upperBound
    guard amount.magnitude.map({ $0 >= 1000 }) ?? false || ends else { return nil }
    if name.lowerBound > 0, document.tokens.has(name.lowerBound - 1, .number) { return nil }
    // "has won 15 million votes".
    if name.count == 1, Currencies.commonNames.contains(document.lowered(noun)) { return nil }
    let next = match.tokens.upperBound
    if !ends, ["%", "percent", "per", "pct"].contains(document.lowered(next)) { return nil }
    if let full = Currencies.names[document.string(name).lowercased().replacingHyphens] {
      let shared = name.count == 1 ? CurrencyContext.currency(named: noun, full, document) : nil
      return money(match, amount, shared ?? full)
    }
    return nil
  }

  static let name = Rule<FigureReading>(
    "money.name", when: "<amount: amount> [<dash>|of|a]? (name: <currencyName>)",
    examples: [
      "It got 20 million euros.": "20 million euros = money 20000000 EUR",
      "It cost tens of millions of dollars.": "tens of millions of dollars = money about 10000000 to 100000000 USD",
      "a five-dollar note": "five-dollar = money 5 USD",
    ],
    not: ["She saw 20 real people.", "He scored 10 marks."]
  ) { match in
    guard let amount = match.amount("amount"), let name = match["name"],
      let currency = Currencies.names[hash: match.document.tokens.hashes[name.lowerBound]],
      let known = CurrencyContext.currency(named: name.lowerBound, currency, match.document)
    else { return nil }
    return money(match, amount, known)
  }

  static let fullName = Rule<FigureReading>(
    "money.fullName", when: "<amount: amount> [<dash>|of|a]? (name: <word> <word>? <currencyName>)",
    examples: [
      "It sells for 7,199 Chinese yuan.": "7,199 Chinese yuan = money 7199 CNY",
      "They lost 5,000 Hong Kong dollars.": "5,000 Hong Kong dollars = money 5000 HKD",
    ],
    not: ["She saw 20 new euros."]
  ) { match in
    guard let amount = match.amount("amount"), let name = match["name"],
      let currency = Currencies.names[match.document.string(name).lowercased().replacingHyphens]
    else { return nil }
    return money(match, amount, currency)
  }

  static let changeLeft = Rule<FigureReading>(
    "money.barCoins",
    when: """
      <amount: amount> [<name: currencyName>|<code: currencyCode>] and? <coins: amount>
      !<number|currencySign|currencyCode|currencyName|coin>
      """,
    examples: [
      "It costs 15 dollars 50.": "15 dollars 50 = money 15.5 USD", "It costs 15 EUR 50.": "15 EUR 50 = money 15.5 EUR",
      "It costs 15 EUR 50 each.": "15 EUR 50 = money 15.5 EUR",
    ],
    not: ["It costs 15 dollars, 50 of them saved.", "It cost 15 dollars and 50 men."]
  ) { match in
    let document = match.document
    guard let amount = match.amount("amount"), let coins = match.amount("coins"), let cents = coins.low, cents < 100,
      cents.isWhole,
      match["coins"]!.count == 1, endsSum(match.tokens.upperBound, document),
      let sum = cents.times("0.01").flatMap({ amount.low?.plus($0) })
    else { return nil }
    if let code = match["code"]?.lowerBound {
      return isCode(code, document) ? money(match, Amount(sum, .digits), document.string(code).uppercased()) : nil
    }
    guard let name = match["name"],
      let currency = Currencies.names[hash: document.tokens.hashes[name.lowerBound]],
      let known = CurrencyContext.currency(named: name.lowerBound, currency, document)
    else { return nil }
    return money(match, Amount(sum, .digits), known)
  }

  /// What may stand behind a sum: "15 EUR 50 each"; a noun would be what the second number counts.
  private static func endsSum(_ next: Int, _ document: Document) -> Bool {
    guard next < document.sentence(of: next - 1).upperBound, document.tokens.has(next, .word) else { return true }
    return behindSums.contains(document.tokens.hashes[next])
  }

  private static let behindSums = Set(
    "more less extra each apiece per a an for in at to or but on".split(separator: " ").map { WordHash.of($0) })

  static let signAfter = Rule<FigureReading>(
    "money.signAfter", when: "<amount: amount> <sign: currencySign> !<number>",
    examples: ["It costs 5 € now.": "5 € = money 5 EUR", "It costs 20€.": "20€ = money 20 EUR"],
    not: ["It costs 5 $6 notes."]
  ) { match in
    guard let amount = match.amount("amount"), let sign = match["sign"],
      match.document.tokens.has(sign.lowerBound, .punctuation)
        || Self.signsAfter.contains(match.document.string(sign))
    else { return nil }
    return CurrencyContext.currency(ofSign: sign.lowerBound, match.document).map { money(match, amount, $0) }
  }

  /// Letters that stand after the amount, in exact case.
  private static let signsAfter: Set<String> = [
    "LE", "L.E.", "L.E", "FCFA", "RM", "Rs", "元", "円", "원", "Kč", "kč", "zł", "Tk", "NIS", "DM", "RMB", "රු", "ரூ", "रु", "रू",
  ]

  static let coins = Rule<FigureReading>(
    "money.coins",
    when: """
      <amount: amount> <dash>? (nation: [us|u.s.|american|canadian|australian|euro|singapore|new zealand|hong kong])?
      <coin: coin>
      """,
    examples: [
      "It pays 41 euro cents a share.": "41 euro cents = money 0.41 EUR",
      "It pays 41 cents a share.": "41 cents = money 0.41 USD",
      "It fell to 72.5p in London.": "72.5p = money 0.725 GBP",
    ],
    not: ["See 5 p of it."]
  ) { match in
    guard let amount = match.amount("amount"), let coin = match["coin"]?.lowerBound else { return nil }
    let document = match.document
    if document.tokens.range(coin).count == 1 {
      guard document.tokens.has(coin, .glued), amount.form == .digits, document.string(coin) != "P" else { return nil }
      if document.string(coin) == "C" { return nil }
      if document.string(coin) == "c", !CurrencyContext.isAboutMoney(coin, document) { return nil }
    }
    guard var currency = Currencies.coins[hash: document.tokens.hashes[coin]] else { return nil }
    if let nation = match["nation"] {
      guard let known = Currencies.coinsByNation[document.string(nation).lowercased()], currency == "USD" else {
        return nil
      }
      currency = known
    } else if currency == "USD" {
      currency = CurrencyContext.coinCurrency(coin, document)
    }
    return money(match, amount.scaled(by: "0.01"), currency)
  }

  static let withCoins = Rule<FigureReading>(
    "money.withCoins",
    when: """
      [<sign: currencySign> <amount: amount>|<amount: amount> <name: currencyName>|
      <amount: amount> <code: currencyCode>|<amount: amount> <sign: currencySign>] and? <coins: amount> <coin: coin>
      """,
    examples: [
      "It cost 20 dollars and 43 cents.": "20 dollars and 43 cents = money 20.43 USD",
      "It cost 3 CHF 40 cents.": "3 CHF 40 cents = money 3.4 CHF",
    ],
    not: ["He has 20 and 43 cents."]
  ) { match in
    guard let amount = match.amount("amount"), let coins = match.amount("coins"), let cents = coins.low?.times("0.01"),
      let sum = amount.low?.plus(cents), coins.low! < 100
    else { return nil }
    let document = match.document
    let currency =
      match["sign"].flatMap { CurrencyContext.currency(ofSign: $0.lowerBound, document) }
      ?? match["name"].flatMap { Currencies.names[hash: document.tokens.hashes[$0.lowerBound]] }
      ?? match["code"].flatMap { isCode($0.lowerBound, document) ? document.string($0).uppercased() : nil }
    return currency.map { money(match, Amount(sum, .digits), $0) }
  }

  static let signRange = Rule<FigureReading>(
    "money.range",
    when: """
      <prefix: capital>? <sign: currencySign> <allCapitals|initial>? <low: amount> (joint: [<dash>|to|and|or])
      (hedge: [from|between|about|around|roughly|approximately|perhaps|maybe|nearly|almost|some|up to|as much as])?
      <capital>? <sign2: currencySign> <allCapitals|initial>? <high: amount>
      """,
    examples: [
      "They cost $650,000 to $2.1 million.": "$650,000 to $2.1 million = money 650000 to 2100000 USD",
      "It is worth between £3 and £4 million.": "£3 and £4 million = money 3000000 to 4000000 GBP",
    ],
    not: ["It has $5 and €6.", "It fell from $91,200 to $88,450.", "It rose by $400 to $9,100."]
  ) { match in
    guard let low = match.amount("low"), let high = match.amount("high"), let sign = match["sign"],
      let other = match["sign2"]
    else { return nil }
    let document = match.document
    guard document.string(sign) == document.string(other), let range = NumberRanges.range(low, high) else { return nil }
    let joint = match["low"]!.upperBound
    let isBetween = BetweenContext(document, before: match.tokens.lowerBound).isBetween
    let hedge = match["hedge"].map { $0.count > 1 ? nil : document.lowered($0.lowerBound) }
    if !document.tokens.has(joint, .dash), !isBetween {
      if document.tokens.hashes[joint] != Words.to { return nil }
      let context = ChangeContext(document, before: match.tokens.lowerBound)
      if context.isChange && !isDefinite(match) || context.isLevel(range) { return nil }
    }
    var start = sign.lowerBound
    var currency = CurrencyContext.currency(ofSign: start, document)
    if let prefix = match["prefix"] {
      guard let known = Currencies.signs[document.string(prefix).uppercased() + document.string(sign)],
        document.string(prefix) == document.string(prefix).uppercased(),
        document.tokens.has(start, .glued) || prefix.count > 1 || document.string(prefix).utf8.count > 1
      else { return nil }
      currency = known
      start = prefix.lowerBound
    }
    guard let currency else { return nil }
    var reading = money(match, range, currency)
    reading.tokens = start..<match.tokens.upperBound
    if let word = hedge ?? nil, word != "from", word != "between" { reading.approximate = true }
    return reading
  }

  static let digitsInSum = Rule<FigureReading>(
    "money.figureSum", when: "(size: <places: amount> <dash> figure) <noun: word>",
    examples: ["He got a six-figure sum.": "six-figure sum = money about 100000 to 999999"],
    not: ["He drew a six-figure statue of wood."]
  ) { match in
    guard let places = match.amount("places")?.low, let size = match["size"], let noun = match["noun"],
      places >= 4, places <= 10, places.isWhole,
      [
        "sum", "salary", "salaries", "sums", "fee", "deal", "fine", "settlement", "advance", "income", "payout",
        "contract", "bonus",
      ]
      .contains(match.document.lowered(noun.lowerBound)),
      let count = Int(places.printed)
    else { return nil }
    let low = ExactDecimal(1, exponent: count - 1)
    var reading = FigureReading(.money, size)
    reading.low = low
    reading.high = low.times(10)?.plus(-1)
    reading.approximate = true
    reading.of = noun
    return reading
  }

  static let rules = [
    codeFirst, yenEquals, sign, codeLast, nameFirst, name, fullName, changeLeft, signAfter, coins, withCoins, signRange,
    digitsInSum,
  ]

  private static func money(_ match: Match, _ amount: Amount, _ currency: String) -> FigureReading {
    var reading = FigureReading(.money, match.tokens, amount)
    reading.currency = currency
    return Signs.signed(reading, match.document)
  }

  /// "down from the $89 to $93 billion it had hoped for": behind an article the two are one range.
  private static func isDefinite(_ match: Match) -> Bool {
    let first = match.tokens.lowerBound
    return first > 1 && match.document.tokens.hashes[first - 1] == Words.the
  }

  /// The letter of a country apart from its sign ("S $5m"). "A" is an article at the start and in capitals.
  private static func isApart(_ letter: Int, _ document: Document) -> Bool {
    guard document.string(letter) == "A" else { return true }
    return !document.tokens.has(letter, .sentenceStart) && letter > 0 && document.tokens.has(letter - 1, .lower)
  }

  /// A code is printed in capitals, or is no English word.
  private static func isCode(_ token: Int, _ document: Document) -> Bool {
    let printed = document.string(token)
    guard document.tokens.has(token, .allCapitals) || document.tokens.has(token, .lower), printed.utf8.count <= 4,
      document.tokens.has(token, .allCapitals) || !Currencies.wordCodes.contains(printed)
    else { return false }
    return document.language.book.classes.mask("currencyCode").map { document.tokens.has(token, $0) } ?? false
  }

  /// Letters as a sign need their usual capitals: "Rs", "RM", not "rm".
  private static func isMoneySign(_ token: Int, _ document: Document) -> Bool {
    let isLetters = ["le", "sh"].contains(document.lowered(token))
    return document.tokens.has(token, .punctuation)
      || isLetters && document.tokens.has(token, .allCapitals)
      || !isLetters && !document.tokens.has(token, .lower) || document.lowered(token) == "rmb"
      || document.tokens.has(token + 1, .glued) || document.lowered(token).hasPrefix("rs")
  }
}

extension String {
  /// With hyphens as spaces, as canonical forms are kept.
  var replacingHyphens: String { String(decoding: utf8.map { $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self) }
}

/// "between" shortly before.
struct BetweenContext {
  let isBetween: Bool

  init(_ document: Document, before first: Int) {
    let sentence = document.sentence(of: first)
    let start = max(sentence.lowerBound, first - 3)
    isBetween = (start..<first).contains { document.tokens.hashes[$0] == Self.between }
  }
  private static let between = WordHash.of("between")
}
