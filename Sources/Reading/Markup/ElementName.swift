/// The elements reading tells apart; all others are `other` and count as inline.
enum ElementName: UInt8, CaseIterable, Sendable {
  case text, other
  case html, head, body, title, meta, link, base
  case h1, h2, h3, h4, h5, h6, p, div, article, section, main, aside, header, footer, nav, address, hgroup
  case figure, figcaption, ul, ol, li, menu, dl, dt, dd, blockquote, pre, hr, br
  case table, thead, tbody, tfoot, tr, td, th, caption
  case form, fieldset, legend, details, summary, dialog, center
  case button, input, label, option, datalist, output, progress
  case span, a, img, picture, time, code, q, cite, b, strong, i, em, small, sub, sup, font, object, marquee

  /// Starts and ends a line of its own.
  var isBlock: Bool {
    (rawValue >= Self.html.rawValue && rawValue <= Self.hr.rawValue)
      || (rawValue >= Self.table.rawValue && rawValue <= Self.center.rawValue) || self == .marquee
  }

  var headingLevel: Int {
    rawValue >= Self.h1.rawValue && rawValue <= Self.h6.rawValue ? Int(rawValue - Self.h1.rawValue) + 1 : 0
  }

  /// Never part of running text.
  var isControl: Bool {
    switch self {
    case .button, .input, .label, .option, .datalist, .output, .progress, .dialog, .legend, .head: true
    default: false
    }
  }

  /// Names as written in markup, by raw value.
  static let spellings = allCases.map { "\($0)" }

  static let byKey = KeyTable(
    allCases.filter { $0 != .text && $0 != .other }.map { (TagTable.key(Array("\($0)".utf8)), $0) })
}
