/// Tells the language of a text by its commonest words, or by its script where only one language has it.
struct LanguageGuess {
  /// nil when none stands out.
  let language: String?
  private let counts: [Int]
  private let words: Int

  /// A few words of one language are common in another ("to", "do", "I" are Polish too, "$A" is no Portuguese), so the
  /// best must have three more than the next, half as many again, and at least three different ones.
  init(_ text: [UInt8]) {
    var counts = [Int](repeating: 0, count: Self.rows.count)
    var different = counts
    var seen: Set<UInt64> = []
    var words = 0
    var key = FNV1a.seed
    for byte in text.prefix(4_000) + [0x20] {
      if byte.isLetter || byte >= 0x80 {
        key = FNV1a.adding(byte.lowered, to: key)
        continue
      }
      if key == FNV1a.seed { continue }
      words += 1
      if let languages = Self.languages[key] {
        let isNew = seen.insert(key).inserted
        for k in languages {
          counts[k] += 1
          if isNew { different[k] += 1 }
        }
      }
      key = FNV1a.seed
    }
    (self.counts, self.words) = (counts, words)
    if let script = Self.script(text.prefix(4_000)) {
      language = script
    } else if words >= 5, let most = counts.max(), most * 12 >= words {
      let best = counts.firstIndex(of: most)!
      let next = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
      language = different[best] >= 3 && most >= next + 3 && most * 2 >= next * 3 ? Self.rows[best][0] : nil
    } else {
      language = nil
    }
  }

  /// Whether the text is in the guessed language and clearly not in the other, which must be one whose words are known.
  func contradicts(_ other: String) -> Bool {
    guard let language, language != other, words >= 40 || Self.scripts.contains(where: { $0.language == language })
    else { return false }
    if Self.scripts.contains(where: { $0.language == language }) {
      return Self.rows.contains { $0[0] == other }
    }
    guard let stated = Self.rows.firstIndex(where: { $0[0] == other }),
      let found = Self.rows.firstIndex(where: { $0[0] == language })
    else { return false }
    return counts[stated] * 3 < counts[found]
  }

  // MARK: Scripts

  /// A script and the language written in it.
  private struct Script {
    let language: String
    let range: ClosedRange<UInt32>
  }

  /// Scripts that one language has to itself among those of the news.
  private static let scripts = [
    Script(language: "ja", range: 0x3040...0x30FF), Script(language: "ko", range: 0xAC00...0xD7A3),
    Script(language: "zh", range: 0x4E00...0x9FFF), Script(language: "el", range: 0x0370...0x03FF),
    Script(language: "he", range: 0x0590...0x05FF), Script(language: "th", range: 0x0E00...0x0E7F),
    Script(language: "bn", range: 0x0980...0x09FF), Script(language: "ta", range: 0x0B80...0x0BFF),
    Script(language: "ka", range: 0x10A0...0x10FF), Script(language: "hy", range: 0x0530...0x058F),
  ]

  private static func script(_ text: ArraySlice<UInt8>) -> String? {
    var counts = [Int](repeating: 0, count: scripts.count)
    var letters = 0
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      if byte < 0xCD {
        if byte.isLetter || byte >= 0xC3 { letters += 1 }
        at += 1
        continue
      }
      // Every script here has two or three bytes a letter; shorter and longer ones are marks and pictures.
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if at + length > text.endIndex { break }
      if length < 4 && byte != 0xE2 {
        var code = UInt32(byte) & (length == 2 ? 0x1F : 0x0F)
        for k in 1..<length { code = code << 6 | UInt32(text[at + k] & 0x3F) }
        letters += 1
        if let k = scripts.firstIndex(where: { $0.range.contains(code) }) { counts[k] += 1 }
      }
      at += length
    }
    // Japanese has Chinese characters, three to its two syllables at most.
    if counts[0] * 6 > letters && counts[0] + counts[2] > letters / 2 { return "ja" }
    return counts.indices.first { counts[$0] * 2 > letters }.map { scripts[$0].language }
  }

  // MARK: Words

  private static let rows = table.rows

  private static let languages: [UInt64: [Int]] = {
    var out: [UInt64: [Int]] = [:]
    for (k, row) in rows.enumerated() {
      for word in row.dropFirst() {
        out[FNV1a.hash(word.utf8), default: []].append(k)
      }
    }
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
    fi ja on ei se että oli hän mutta kuin myös ovat joka mukaan
    tr ve bir bu da için ile olarak de çok daha olan gibi
    id yang dan di dari untuk dengan ini itu pada tidak dalam
    vi của và là các có cho được trong với không người những một
    cs a se v na je že s z do pro o jako by k ve
    hu a az és hogy nem is egy ez volt de meg
    ro și în de la cu pe nu că a din pentru este care
    ru и в не на что с по как это из за для от к
    uk і та що на не у в з до за як це від про для
    """
}
