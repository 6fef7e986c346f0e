import Vocabulary

/// A record on its way into tables: with what turns its byte offsets into code points.
///
/// A class, because every row holds it, and a record is a hundred words long.
public final class RowSource: Sendable {
  public let record: Record
  /// The article's text.
  public let utf8: [UInt8]
  /// The authors that are not known to be people.
  let desks: Set<String>
  private let points: CodePointIndex

  public init(_ record: Record) {
    self.record = record
    desks = Set(record.article.desks)
    utf8 = Array(record.article.text.utf8)
    points = CodePointIndex(utf8: utf8)
  }

  func start(_ range: TextRange) -> Int { points.codePoint(at: range.start) }
  func end(_ range: TextRange) -> Int { points.codePoint(at: range.end) }

  public func text(_ range: TextRange) -> String { String(decoding: utf8[range.start..<range.end], as: UTF8.self) }

  /// Pieces of the text as the record writes them: "[[0,61],[90,140]]".
  func pieces(_ content: [TextRange]) -> String {
    "[" + content.map { "[\(start($0)),\(end($0))]" }.joined(separator: ",") + "]"
  }
}

/// What one row is made from.
struct TableRow<Item> {
  let whole: RowSource
  let item: Item
  /// The place of the item in its list, from 1.
  let number: Int
  /// The place of what the item belongs to, from 1; 0 when that is the article.
  var owner = 0

  func start(_ range: TextRange?) -> Int? { range.map(whole.start) }
  func end(_ range: TextRange?) -> Int? { range.map(whole.end) }
}

extension RowSource {
  /// A row for each item of a list.
  func rows<Item>(_ items: [Item], owner: Int = 0) -> [TableRow<Item>] {
    var rows: [TableRow<Item>] = []
    rows.reserveCapacity(items.count)
    for (i, item) in items.enumerated() {
      rows.append(TableRow(whole: self, item: item, number: i + 1, owner: owner))
    }
    return rows
  }

  /// A row for each item of the lists that the owners hold.
  func rows<Owner, Item>(in owners: [Owner], _ items: (Owner) -> [Item]) -> [TableRow<Item>] {
    var rows: [TableRow<Item>] = []
    for (i, owner) in owners.enumerated() { rows += self.rows(items(owner), owner: i + 1) }
    return rows
  }
}
