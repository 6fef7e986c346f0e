/// Tells the language of a text by its commonest words.
enum LanguageGuess {
  /// The language with the most function words; nil when none stands out. A few words of one language are common in
  /// another ("to", "do", "I" are Polish too, "$A" is no Portuguese), so the best must have three more than the next,
  /// half as many again, and at least three different ones.
  static func language(of text: [UInt8]) -> String? {
    var counts = [Int](repeating: 0, count: rows.count)
    var different = [Int](repeating: 0, count: rows.count)
    var seen: Set<String> = []
    var words = 0
    for word in text.prefix(20_000).pieces({ !$0.isLetter && $0 < 0x80 }) {
      words += 1
      let lowered = word.count <= 5 ? word.lowered.string : ""
      guard let languages = languages[lowered] else { continue }
      let isNew = seen.insert(lowered).inserted
      for k in languages {
        counts[k] += 1
        if isNew { different[k] += 1 }
      }
    }
    guard words >= 5, let most = counts.max(), most * 12 >= words else { return nil }
    let best = counts.firstIndex(of: most)!
    let next = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
    return different[best] >= 3 && most >= next + 3 && most * 2 >= next * 3 ? rows[best][0] : nil
  }

  private static let rows = table.rows

  private static let languages: [String: [Int]] = {
    var out: [String: [Int]] = [:]
    for (k, row) in rows.enumerated() { for word in row.dropFirst() { out[word, default: []].append(k) } }
    return out
  }()

  private static let table: StaticString = """
    en the of and to in that is for was on with it as by at from he his they have this be are an had who said but
    de der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an er
    fr le la les des et en un une du que est pour dans qui par sur au il pas plus ne ce avec
    es el la los las de que y en un una por con para del se su al es lo como más
    it il la di che e un una per del della in con non si le da dei al sono
    pt o a os as de que e do da em um uma para com não por no na se mais
    nl de het een van en in is dat op te zijn met voor niet aan die er ook
    pl w i na z do się nie że to jest o od po za przez jak
    sv och att det som en på är av för med den till inte har de om ett
    no og det som en på er av for med den til ikke har de om et
    da og det som en på er af for med den til ikke har de om et at
    tr ve bir bu da için ile olarak de çok daha olan gibi
    id yang dan di dari untuk dengan ini itu pada tidak dalam
    ru и в не на что с по как это из за для от к
    """
}
