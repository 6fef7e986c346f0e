/// What the markup filter has to know of each element.
struct TagTable: Sendable {
  /// An element as the filter treats it.
  struct Tag: Sendable {
    /// The name's first eight letters and its length in one word.
    var key: UInt64
    /// Has no contents and no end tag.
    var isVoid = false
    /// The end tag may be missing; the parser knows when to close it.
    var endIsOptional = false
    /// Left out, because the parser takes it for an element that stays open.
    var isDropped = false
    /// Cut with all its contents.
    var isOpaque = false
    /// An opaque element whose contents are code.
    var isCode = false
    /// An opaque element that can hold its like.
    var nests = false
    /// Starts and ends a line of its own.
    var isBlock = false
    /// End tags close over weaker open elements only.
    var strength: UInt8 = 100
  }

  static let shared = TagTable()
  static let a = key("a".utf8.map { $0 })
  static let body = key("body".utf8.map { $0 })
  static let br = key("br".utf8.map { $0 })
  static let button = key("button".utf8.map { $0 })
  static let div = key("div".utf8.map { $0 })
  static let html = key("html".utf8.map { $0 })
  static let noscript = key("noscript".utf8.map { $0 })
  static let pre = key("pre".utf8.map { $0 })
  static let title = key("title".utf8.map { $0 })

  private let tags: KeyTable<Tag>

  private init() {
    var tags: [UInt64: Tag] = [:]
    for name in ElementName.allCases where name.isBlock {
      let key = Self.key(Array("\(name)".utf8))
      tags[key] = Tag(key: key, isBlock: true)
    }
    for row in Self.table.rows {
      let key = Self.key(Array(row[0].utf8))
      var tag = tags[key] ?? Tag(key: key)
      for word in row.dropFirst() {
        switch word {
        case "void": tag.isVoid = true
        case "optional": tag.endIsOptional = true
        case "dropped": tag.isDropped = true
        case "opaque": tag.isOpaque = true
        case "code": tag.isCode = true
        case "nests": tag.nests = true
        default: tag.strength = UInt8(word)!
        }
      }
      tags[key] = tag
    }
    self.tags = KeyTable(tags.map { ($0.key, $0.value) })
  }

  subscript(key: UInt64) -> Tag { tags[key] ?? Tag(key: key) }

  static func key(_ name: some RandomAccessCollection<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for byte in name.prefix(8) { key = key << 8 | UInt64(byte.lowered) }
    return key ^ UInt64(truncatingIfNeeded: name.count) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The strengths are those of libxml2's end tag handling, so that both close the same elements.
  private static let table: StaticString = """
    area void
    base void
    basefont void
    br void
    col void
    embed void
    frame void
    hr void
    img void
    input void
    isindex void
    keygen void
    link void
    meta void
    param void
    wbr dropped
    source dropped
    track dropped
    p optional
    li optional
    dt optional
    dd optional
    td optional 160
    th optional 160
    tr optional 170
    thead optional 180
    tbody optional 180
    tfoot optional 180
    table 190
    option optional
    colgroup optional
    html optional 220
    head optional 200
    body optional 200
    div 150
    script opaque code
    style opaque code
    textarea opaque
    xmp opaque
    noembed opaque
    noframes opaque
    noscript opaque
    iframe opaque
    template opaque nests
    svg opaque nests
    select opaque
    canvas opaque
    audio opaque
    video opaque
    """
}
