import Grammar
import Vocabulary

/// Money by a letter alone ("R4.5bn", "N1,500", "Sh200 million"), and losses in an account's brackets.
enum MoneyNotations {
  static let letter = Rule<FigureReading>(
    "money.letter", when: "[<letter: moneyLetter&capital>|(cedi: gh ¢)] <amount: amount>",
    examples: [
      "It put R4.5bn into roads.": "R4.5bn = money 4500000000 ZAR",
      "It costs N1,500 in Lagos.": "N1,500 = money 1500 NGN", "It costs GH¢14.20 there.": "GH¢14.20 = money 14.2 GHS",
      "Uganda lent Sh890 billion.": "Sh890 billion = money 890000000000 UGX",
      "Manila lent P200 million.": "P200 million = money 200000000 PHP",
    ],
    not: ["They wore N95 masks.", "The film is rated R18.", "It lent P200 million.", "It swam off Section R 200 times."]
  ) { match in
    guard let amount = match.amount("amount"), let number = match["amount"]?.lowerBound, amount.form == .digits else {
      return nil
    }
    let document = match.document
    guard let letter = match["letter"]?.lowerBound else {
      var reading = FigureReading(.money, match.tokens, amount)
      reading.currency = "GHS"
      return reading
    }
    let isAlone = document.tokens.range(letter).count == 1
    // "Sh 500", but a letter alone touches its number.
    guard document.tokens.has(number, .glued) || !isAlone && !document.tokens.has(letter, .allCapitals),
      let currency = MoneyLetters.currency(letter, document)
    else { return nil }
    var reading = FigureReading(.money, match.tokens, amount)
    reading.currency = currency
    return reading
  }

  static let loss = Rule<FigureReading>(
    "money.loss", when: "\\( <sign: currencySign> <amount: amount> \\)",
    examples: ["Net income was ($4.2 million).": "($4.2 million) = money -4200000 USD"],
    not: ["It paid 14 billion yuan ($1.9 billion).", "The deal ($4 million) fell.", "It cost him (£3) then."]
  ) { match in
    guard let amount = match.amount("amount"), let sign = match["sign"]?.lowerBound else { return nil }
    let document = match.document
    let before = match.tokens.lowerBound - 1
    // What stands in brackets behind a noun explains it; behind a verb or preposition it is the amount itself.
    guard document.tokens.has(sign, .punctuation), before >= 0,
      document.sentenceOf[before] == document.sentenceOf[sign], leads.contains(document.tokens.hashes[before]),
      let currency = CurrencyContext.currency(ofSign: sign, document)
    else { return nil }
    var reading = FigureReading(.money, match.tokens, amount)
    (reading.low, reading.high) = (amount.high?.negated, amount.low?.negated)
    reading.currency = currency
    return reading
  }

  private static let leads = WordSet("is was were are be of at to from totalled totaled reached : versus against minus")

  static let grand = Rule<FigureReading>(
    "money.grand", when: "<amount: amount> grand !<noun|adjective|properNoun|numberWord>",
    examples: ["I lost about two grand in takings.": "two grand = money 2000 USD"],
    not: ["He won two grand prizes.", "They won three grand slams."]
  ) { match in
    guard let amount = match.amount("amount"), amount.magnitude == nil, amount.form == .digits || amount.form == .words,
      let high = amount.high, high < 1000
    else { return nil }
    let thousands = amount.scaled(by: 1000)
    var reading = FigureReading(.money, match.tokens, thousands)
    reading.currency = CurrencyContext.homeCurrency(match.document)
    return reading
  }

  static let rules = [letter, loss, grand]
}

/// Letters that stand for money in one country's press.
enum MoneyLetters {
  /// With the words that say whose money it is; the first is also meant without any, where it is named so.
  private static let table: [(letter: String, usual: String?, signs: [(code: String, words: WordSet)])] = [
    ("r", "ZAR", []), ("n", "NGN", []),
    ("k", nil, [
      ("ZMW", WordSet("zambia zambian zambians lusaka copperbelt ndola kitwe")),
      ("MWK", WordSet("malawi malawian malawians lilongwe blantyre")),
      ("PGK", WordSet("papua png kina moresby lae bougainville")),
    ]),
    ("p", nil, [
      ("PHP", WordSet("philippines philippine filipino filipinos manila peso pesos cebu davao quezon luzon mindanao")),
      ("BWP", WordSet("botswana gaborone pula batswana motswana francistown")),
    ]),
    ("sh", "KES", shillings), ("shs", "KES", shillings), ("shs.", "KES", shillings), ("sh.", "KES", shillings),
  ]

  private static let shillings: [(code: String, words: WordSet)] = [
    ("KES", WordSet("kenya kenyan kenyans nairobi mombasa kisumu nakuru eldoret")),
    ("UGX", WordSet("uganda ugandan ugandans kampala entebbe gulu jinja")),
    ("TZS", WordSet("tanzania tanzanian tanzanians dodoma salaam zanzibar arusha mwanza")),
  ]

  static let words: StaticString = "r n k p sh shs sh. shs."

  /// - Returns: the ISO code; nil where nothing near says whose money the letter is.
  static func currency(_ letter: Int, _ document: Document) -> String? {
    let word = document.lowered(letter)
    guard let entry = table.first(where: { $0.letter == word }) else { return nil }
    var best: (code: String?, count: Int) = (entry.usual, 0)
    for (code, words) in entry.signs {
      let count = CurrencyContext.around(letter, document).count { words.contains(document.tokens.hashes[$0]) }
      if count > best.count { best = (code, count) }
    }
    return best.code
  }
}
