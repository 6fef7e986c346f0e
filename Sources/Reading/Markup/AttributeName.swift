/// The attributes that reading looks at.
enum AttributeName: UInt8, CaseIterable, Sendable {
  case `class`, id, itemprop, itemtype, itemscope, role, style, hidden, href, rel, datetime, content, name, property
  case lang, title, type, size, ariaHidden, ariaLabel, component, testid, label, pubdate, httpEquiv, value, colspan

  /// As written in markup.
  var spelling: [UInt8] { Self.spellings[Int(rawValue)] }

  private static let spellings: [[UInt8]] = allCases.map { name in
    switch name {
    case .ariaHidden: Array("aria-hidden".utf8)
    case .ariaLabel: Array("aria-label".utf8)
    case .component: Array("data-component".utf8)
    case .testid: Array("data-testid".utf8)
    case .label: Array("data-label".utf8)
    case .httpEquiv: Array("http-equiv".utf8)
    default: Array("\(name)".utf8)
    }
  }
}

/// The attributes by the keys of their names.
struct AttributeTable: Sendable {
  static let shared = AttributeTable()
  private let names = KeyTable(AttributeName.allCases.map { (TagTable.key($0.spelling), $0) })

  subscript(key: UInt64) -> AttributeName? { names[key] }
}
