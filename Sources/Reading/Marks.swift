/// What an element's class, id, role and schema.org property say about its contents.
struct Marks: OptionSet, Sendable {
  let rawValue: UInt32

  // Furniture: no part of an article, wherever it stands.
  static let navigation = Marks(rawValue: 1 << 0)
  static let related = Marks(rawValue: 1 << 1)
  static let promotion = Marks(rawValue: 1 << 2)
  static let advert = Marks(rawValue: 1 << 3)
  static let share = Marks(rawValue: 1 << 4)
  static let comments = Marks(rawValue: 1 << 5)
  static let biography = Marks(rawValue: 1 << 6)
  static let legal = Marks(rawValue: 1 << 7)
  static let aside = Marks(rawValue: 1 << 8)
  static let hidden = Marks(rawValue: 1 << 9)
  static let player = Marks(rawValue: 1 << 10)
  // Parts of an article's head.
  static let byline = Marks(rawValue: 1 << 11)
  static let date = Marks(rawValue: 1 << 12)
  static let kicker = Marks(rawValue: 1 << 13)
  static let dek = Marks(rawValue: 1 << 14)
  static let headline = Marks(rawValue: 1 << 15)
  // Parts of an article.
  static let body = Marks(rawValue: 1 << 16)
  static let caption = Marks(rawValue: 1 << 17)
  static let dropCap = Marks(rawValue: 1 << 18)
  static let entry = Marks(rawValue: 1 << 19)
  static let paywall = Marks(rawValue: 1 << 20)
  /// The evidence is a word that wrappers of whole pages carry too.
  static let weak = Marks(rawValue: 1 << 24)
  /// Body evidence that leaves no doubt.
  static let sure = Marks(rawValue: 1 << 25)

  static let furniture: Marks = [
    .navigation, .related, .promotion, .advert, .share, .comments, .biography, .legal, .aside, .hidden, .player,
  ]
  static let head: Marks = [.byline, .date, .kicker, .dek, .headline]

  fileprivate static let names: [String: Marks] = [
    "navigation": .navigation, "related": .related, "promotion": .promotion, "advert": .advert, "share": .share,
    "comments": .comments, "biography": .biography, "legal": .legal, "aside": .aside, "hidden": .hidden,
    "player": .player, "byline": .byline, "date": .date, "kicker": .kicker, "dek": .dek, "headline": .headline,
    "body": .body, "caption": .caption, "dropCap": .dropCap, "entry": .entry, "paywall": .paywall,
  ]
}

/// Reads marks off attributes, word by word: "ad" in "header" is no advertisement.
struct MarkReader {
  private let words: [UInt64: Marks]

  static let shared = MarkReader()

  private init() {
    var words: [UInt64: Marks] = [:]
    for row in MarkTable.rows {
      var marks = Marks.names[row.mark]!
      if row.isWeak { marks.insert(.weak) }
      for word in row.words { words[Self.hash(Array(word.utf8))] = marks }
    }
    self.words = words
  }

  /// The marks of each element of a page, by node.
  func marks(of page: Page) -> [Marks] {
    (0..<page.count).map { page.names[$0] == .text ? [] : marks(of: $0, in: page) }
  }

  private func marks(of node: Int, in page: Page) -> Marks {
    var found: Marks = []
    var weak: Marks = []
    for name in [AttributeName.class, .id, .component, .testid, .label, .role, .ariaLabel, .itemprop] {
      guard let value = page.attribute(name, of: node), !value.isEmpty, value.count < 600 else { continue }
      if name == .ariaLabel && value.count > 40 { continue }
      for marks in marks(in: value) {
        if marks.contains(.weak) { weak.formUnion(marks.subtracting(.weak)) } else { found.formUnion(marks) }
      }
      if name == .itemprop && value.contains(text: "articlebody") { found.formUnion([.body, .sure]) }
    }
    if page.attribute(.hidden, of: node) != nil { weak.insert(.hidden) }
    if let hidden = page.attribute(.ariaHidden, of: node), hidden.starts(withText: "true") { weak.insert(.hidden) }
    switch page.names[node] {
    case .nav, .menu: found.insert(.navigation)
    case .footer: weak.insert(.legal)
    case .aside: weak.insert(.aside)
    case .figcaption: found.insert(.caption)
    default: break
    }
    // Strong furniture stays strong; weak words are told apart from strong ones by the flag.
    if found.isDisjoint(with: .furniture) && !weak.isDisjoint(with: .furniture) { found.insert(.weak) }
    return found.union(weak)
  }

  /// The marks of each word and of each two words written together.
  func marks(in value: some RandomAccessCollection<UInt8>) -> [Marks] {
    var out: [Marks] = []
    var previous: UInt64 = Self.seed
    var token: UInt64 = Self.seed
    var length = 0
    var wasLower = false
    var skip = false  // WordPress lists a post's tags and categories on its wrapper: "tag-sports"
    func close() {
      if length > 0 && !skip {
        if let marks = words[token] { out.append(marks) }
      }
    }
    var pair: UInt64 = Self.seed
    for byte in value {
      let isWord = byte.isLetter || byte >= 0x80
      if !isWord || (byte.isUpper && wasLower) {
        close()
        if length > 0 {
          if let marks = words[pair], pair != token, !skip { out.append(marks) }
          previous = token
          if token == Self.tag || token == Self.category { skip = byte == 0x2D }
        }
        if byte.isSpace {
          previous = Self.seed
          skip = false
        }
        token = Self.seed
        pair = previous
        length = 0
      }
      if isWord {
        token = (token ^ UInt64(byte.lowered)) &* Self.prime
        pair = (pair ^ UInt64(byte.lowered)) &* Self.prime
        length += 1
      }
      wasLower = byte.isLower
    }
    close()
    if length > 0, let marks = words[pair], pair != token, !skip { out.append(marks) }
    return out
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
  private static let tag = hash(Array("tag".utf8))
  private static let category = hash(Array("category".utf8))

  private static func hash(_ word: [UInt8]) -> UInt64 {
    word.reduce(seed) { ($0 ^ UInt64($1)) &* prime }
  }
}
