import Grammar

/// What a sign or name shared by several currencies means in this article.
enum CurrencyContext {
  /// - Returns: the ISO code; a bare dollar is the US one unless the article's site is of another dollar's country.
  static func currency(ofSign token: Int, _ document: Document) -> String? {
    guard let code = Currencies.signs[hash: document.tokens.hashes[token]] else { return nil }
    return code == "USD" && document.tokens.range(token).count == 1 ? dollar(document) : code
  }

  /// A currency by a name of one word: nil where the word means something else.
  static func currency(named token: Int, _ currency: String, _ document: Document) -> String? {
    let word = document.lowered(token)
    switch word {
    case "dollar", "dollars", "buck", "bucks": return dollar(document)
    case "pound", "pounds":
      // Money or weights: its place says which.
      return PoundContext(document, token).isMoney ? currency : nil
    default:
      if Currencies.commonNames.contains(word), !isMagnified(before: token, document) { return nil }
      return national(token, document) ?? currency
    }
  }

  /// The tokens that say what a name means: bounded, since every amount asks.
  static func around(_ token: Int, _ document: Document) -> Range<Int> {
    max(0, token - 400)..<min(document.tokens.count, token + 400)
  }

  /// The currency of the country that the article names most, for a noun that several countries share.
  private static func national(_ token: Int, _ document: Document) -> String? {
    guard let nations = Currencies.shared[document.tokens.hashes[token]] else { return nil }
    var counts: [(code: String, count: Int)] = []
    for token in around(token, document) {
      guard let code = nations[document.tokens.hashes[token]] else { continue }
      if let known = counts.firstIndex(where: { $0.code == code }) {
        counts[known].count += 1
      } else {
        counts.append((code, 1))
      }
    }
    guard let most = counts.map(\.count).max() else { return nil }
    return counts.first { $0.count == most }?.code
  }

  /// Cents are of the money that the text around them counts in: euros or rand, else the country's dollar, else the US one.
  static func coinCurrency(_ token: Int, _ document: Document) -> String {
    var (dollars, euros, rand) = (0, 0, 0)
    for token in around(token, document) {
      let hash = document.tokens.hashes[token]
      if Self.dollars.contains(hash) { dollars += 1 }
      if Self.euros.contains(hash) { euros += 1 }
      if hash == randHash { rand += 1 }
    }
    if euros > dollars, euros >= rand { return "EUR" }
    return rand > dollars ? "ZAR" : dollar(document)
  }
  private static let dollars = Set(["$", "dollar", "dollars"].map { WordHash.of($0) })
  private static let euros = Set(["€", "euro", "euros"].map { WordHash.of($0) })
  private static let randHash = WordHash.of("rand")

  /// Whether "17c" can be cents: prices stand around it.
  static func isAboutMoney(_ token: Int, _ document: Document) -> Bool {
    let sentence = document.sentence(of: token)
    return sentence.contains { prices.contains(document.tokens.hashes[$0]) }
  }

  private static let prices = Set(
    """
    $ cent cents share shares dividend dividends price prices priced cost costs paid pays pay litre liter fare fares tax
    levy fell rose earnings payout coin stock unit security per
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })

  static func isMagnified(before token: Int, _ document: Document) -> Bool {
    guard token > 0 else { return false }
    if case .magnitude? = NumberWord.table[document.tokens.hashes[token - 1]] { return true }
    return document.tokens.has(token - 1, .number) && document.tokens.range(token - 1).count > 3
  }

  /// The money meant where none is named: pounds in a text that counts in them, else the site's dollar.
  static func homeCurrency(_ document: Document) -> String {
    PoundContext.isBritish(document) ? "GBP" : dollar(document)
  }

  private static func dollar(_ document: Document) -> String {
    guard let url = document.article.url else { return "USD" }
    let host = url.split(separator: "/").first { $0.contains(".") } ?? ""
    let ending = host.prefix { $0 != ":" }.split(separator: ".").last ?? ""
    return Currencies.dollarBySite[ending.lowercased()] ?? "USD"
  }
}

/// Whether pounds are money or weight.
struct PoundContext {
  let isMoney: Bool

  init(_ document: Document, _ token: Int) {
    let sentence = document.sentence(of: token)
    let next = token + 1 < sentence.upperBound ? document.lowered(token + 1) : ""
    let after = token + 2 < sentence.upperBound ? document.lowered(token + 2) : ""
    let isOfMoney = next == "of" && ["debt", "aid", "cash", "money", "damage", "investment", "funding"].contains(after)
    let isHyphened = token > 0 && document.tokens.has(token - 1, .dash)
    // "a twenty pound bag": before a noun, in a text whose prices are in dollars.
    let isBefore = document.lowered(token) == "pound" && !next.isEmpty && !Self.notes.contains(next)
      && !CurrencyContext.isMagnified(before: token, document)
    let isWeight =
      ["per", "heavier", "lighter", "overweight"].contains(next) || next == "of" && !isOfMoney
      || isHyphened && !["note", "notes", "coin", "coins", "fine"].contains(next)
      || isBefore && sentence.contains { document.tokens.hashes[$0] == Self.dollar }
      || sentence.contains { Self.weights.contains(document.tokens.hashes[$0]) }
      || !CurrencyContext.isMagnified(before: token, document)
        && !sentence.contains { Self.payments.contains(document.tokens.hashes[$0]) } && !isOfMoney
        && !Self.isBritish(document)
    isMoney = !isWeight
  }

  static func isBritish(_ document: Document) -> Bool {
    document.contains(word: sign) || document.article.url?.contains(".uk/") ?? false
  }

  private static let sign = WordHash.of("£")
  private static let dollar = WordHash.of("$")
  private static let notes: Set<String> = [
    "note", "notes", "coin", "coins", "fine", "fines", "fee", "fare", "bill", "deal", "prize", "bonus", "voucher",
    "sterling", "cheque", "deposit", "debt", "bid", "offer", "loan", "grant", "transfer", "salary",
  ]
  private static let payments = Set(
    [
      "cost", "costs", "pay", "pays", "paid", "paying", "price", "priced", "worth", "spend", "spent", "sold", "sell",
      "sells", "bought", "buy",
      "fined", "fine", "salary", "earn", "earned", "budget", "pounds'", "sterling", "tax", "bill", "bills", "fee",
      "fees", "debt", "wage",
      "money", "owed", "charge", "charged", "offer", "offered", "bid", "loan", "loss", "profit", "value", "valued",
    ].map { WordHash.of($0) })
  private static let weights = Set(
    [
      "weigh", "weighs", "weighed", "weighing", "weight", "weights", "ounces", "ounce", "kg", "kilograms", "lost",
      "gained", "catch", "fish",
    ]
    .map { WordHash.of($0) })
}
