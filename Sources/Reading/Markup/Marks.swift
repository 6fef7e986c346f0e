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
  static let paywall = Marks(rawValue: 1 << 20)
  /// Somebody's post shown in the article.
  static let embed = Marks(rawValue: 1 << 21)
  static let picture = Marks(rawValue: 1 << 22)
  /// Who made a picture.
  static let credit = Marks(rawValue: 1 << 23)
  /// The evidence is a word that wrappers of whole pages carry too.
  static let weak = Marks(rawValue: 1 << 24)
  /// Body evidence that leaves no doubt.
  static let sure = Marks(rawValue: 1 << 25)

  static let furniture: Marks = [
    .navigation, .related, .promotion, .advert, .share, .comments, .biography, .legal, .aside, .hidden, .player,
  ]
  static let head: Marks = [.byline, .date, .kicker, .dek, .headline]

  /// By their names in the table.
  static let names: [String: Marks] = [
    "navigation": .navigation, "related": .related, "promotion": .promotion, "advert": .advert, "share": .share,
    "comments": .comments, "biography": .biography, "legal": .legal, "aside": .aside, "hidden": .hidden,
    "player": .player, "byline": .byline, "date": .date, "kicker": .kicker, "dek": .dek, "headline": .headline,
    "body": .body, "caption": .caption, "dropCap": .dropCap, "paywall": .paywall, "embed": .embed,
    "picture": .picture, "credit": .credit,
  ]
}

/// Reads marks off attributes, word by word: "ad" in "header" is no advertisement.
struct MarkReader {
  private let words: KeyTable<Marks>
  /// Names that tell something only when they are the whole class: "hidden", but not "label-hidden".
  private let wholes: KeyTable<Marks>

  static let shared = MarkReader()

  private init() {
    var words: [(key: UInt64, value: Marks)] = []
    var wholes: [(key: UInt64, value: Marks)] = []
    for row in MarkTable.rows {
      var marks = Marks.names[row.mark]!
      if row.strength == "weak" { marks.insert(.weak) }
      for word in row.words.map({ FNV1a.hash($0.utf8) }) {
        if row.strength == "whole" { wholes.append((word, marks)) } else { words.append((word, marks)) }
      }
    }
    (self.words, self.wholes) = (KeyTable(words), KeyTable(wholes))
  }

  /// The marks of each element of a page, by node.
  func marks(of page: Page) -> [Marks] {
    var known = KnownValues()
    return (0..<page.count).map { page.names[$0] == .text ? [] : marks(of: $0, in: page, &known) }
  }

  private func marks(of node: Int, in page: Page, _ known: inout KnownValues) -> Marks {
    var found: Marks = []
    var weak: Marks = []
    for k in page.attributeRanges[node] {
      let (name, range) = page.attributes[Int(k)]
      let value = page.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
      switch name {
      case .class, .id, .component, .testid, .label, .role, .ariaLabel, .itemprop:
        guard !value.isEmpty, value.count < 600, name != .ariaLabel || value.count <= 40 else { continue }
        // A heading's id is its own words, to link to.
        if name == .id && page.names[node].headingLevel > 0 { continue }
        let said = known.marks(of: value) { split(marks(in: $0)) }
        found.formUnion(said.found)
        weak.formUnion(said.weak)
        if name == .itemprop && value.contains(text: "articlebody") { found.formUnion([.body, .sure]) }
      case .hidden: weak.insert(.hidden)
      case .ariaHidden: if value.starts(withText: "true") { weak.insert(.hidden) }
      default: break
      }
    }
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

  private func split(_ all: [Marks]) -> (found: Marks, weak: Marks) {
    var (found, weak): (Marks, Marks) = ([], [])
    for marks in all {
      if marks.contains(.weak) { weak.formUnion(marks.subtracting(.weak)) } else { found.formUnion(marks) }
    }
    return (found, weak)
  }

  /// The marks of each word of each class, of each two words written together, and of the class as a whole.
  func marks(in value: some RandomAccessCollection<UInt8>) -> [Marks] {
    var out: [Marks] = []
    for name in value.split(whereSeparator: { $0.isSpace }) where !isStyling(name) { collect(name, into: &out) }
    return out
  }

  /// Utility classes ("md:pt-4", "text-[color]") speak of looks; WordPress lists a post's tags and categories on its
  /// wrapper ("tag-sports").
  private func isStyling(_ name: some Collection<UInt8>) -> Bool {
    name.contains { $0 == 0x3A || $0 == 0x5B } || name.starts(with: "tag-".utf8) || name.starts(with: "category-".utf8)
  }

  private func collect(_ name: some Collection<UInt8>, into out: inout [Marks]) {
    var previous = FNV1a.seed
    var token = FNV1a.seed
    var pair = FNV1a.seed
    var whole = FNV1a.seed
    var length = 0
    var wasLower = false
    var afterDigit = false
    func close() {
      // "b4ad" in a random identifier is no "ad".
      guard length > 3 || (length > 0 && !afterDigit) else { return }
      if let marks = words[token] { out.append(marks) }
      if pair != token, let marks = words[pair] { out.append(marks) }
    }
    for byte in name {
      let isWord = byte.isLetter || byte >= 0x80
      if !isWord || (byte.isUpper && wasLower) {
        close()
        if length > 0 { previous = token }
        (token, pair, length) = (FNV1a.seed, previous, 0)
        afterDigit = byte.isDigit
      }
      if isWord {
        token = FNV1a.adding(byte.lowered, to: token)
        pair = FNV1a.adding(byte.lowered, to: pair)
        whole = FNV1a.adding(byte.lowered, to: whole)
        length += 1
      }
      wasLower = byte.isLower
    }
    close()
    if let marks = wholes[whole] ?? words[whole] { out.append(marks) }
  }
}

/// What attribute values of a page were found to say: most stand on it many times.
private struct KnownValues {
  private var keys = [UInt64](repeating: 0, count: size)
  private var marks = [(found: Marks, weak: Marks)](repeating: ([], []), count: size)
  private var count = 0

  /// Values past three quarters of this are read anew each time; real pages have some hundreds.
  private static let size = 4096

  mutating func marks(
    of value: ArraySlice<UInt8>, read: (ArraySlice<UInt8>) -> (found: Marks, weak: Marks)
  ) -> (found: Marks, weak: Marks) {
    let key = value.withUnsafeBufferPointer { FNV1a.hash($0) }
    var at = Int(truncatingIfNeeded: key >> 40) & (Self.size - 1)
    while keys[at] != 0 {
      if keys[at] == key { return marks[at] }
      at = (at + 1) & (Self.size - 1)
    }
    let fresh = read(value)
    if count * 4 < Self.size * 3 {
      keys[at] = key
      marks[at] = fresh
      count += 1
    }
    return fresh
  }
}
