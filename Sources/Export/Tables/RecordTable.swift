import Vocabulary

/// A table: its columns, and how a record fills its rows. Every format of tables is written from here.
public struct RecordTable: Sendable {
  public let name: String
  public let columns: [RecordColumn]
  private let fill: @Sendable (RowSource) -> [[Cell]]

  /// The rows of one record, in the order of its lists; cells in the order of the columns.
  public func rows(of record: RowSource) -> [[Cell]] { fill(record) }

  /// - Parameters:
  ///   - rows: what the rows are made from.
  ///   - define: declares the columns, after the article's id, with which every table begins.
  init<Item: SendableMetatype>(
    _ name: String, rows: @escaping @Sendable (RowSource) -> [TableRow<Item>],
    _ define: (inout TableDraft<Item>) -> Void
  ) {
    var draft = TableDraft<Item>()
    draft.add("article_id", .text, name == RecordTable.articlesName ? .key : .keyReference(RecordTable.articlesName)) {
      .text($0.whole.record.id)
    }
    define(&draft)
    self.name = name
    columns = draft.columns
    let values = draft.values
    fill = { record in rows(record).map { row in values.map { $0(row) } } }
  }

  static let articlesName = "articles"

  /// In an order in which each table stands after those it refers to, but for references between claims or figures.
  public static let all: [RecordTable] = [
    articles, authors, blocks, warnings, actors, aliases, mentions, roles, figures, claims, quotes, hops, hedges,
    claimFigures, claimActors,
  ]
}

/// The columns of a table in the making, each declared once: name, kind and where its value comes from.
struct TableDraft<Item: SendableMetatype> {
  typealias Row = TableRow<Item>

  private(set) var columns: [RecordColumn] = []
  private(set) var values: [@Sendable (Row) -> Cell] = []

  mutating func add(
    _ name: String, _ kind: RecordColumn.Kind, _ role: RecordColumn.Role = .value, isOptional: Bool = false,
    _ value: @escaping @Sendable (Row) -> Cell
  ) {
    columns.append(RecordColumn(name: name, kind: kind, role: role, isOptional: isOptional))
    values.append(value)
  }

  // MARK: Ids

  /// The item's own id, "c1".
  mutating func id<Target: Referable & SendableMetatype>(_ name: String, _: Target.Type) {
    add(name, .text, .key) { .text("\(Reference<Target>($0.number))") }
  }

  /// The id of what the item belongs to.
  mutating func owner<Target: Referable & SendableMetatype>(_ name: String, _: Target.Type, in table: String) {
    add(name, .text, .keyReference(table)) { .text("\(Reference<Target>($0.owner))") }
  }

  /// The item's place in its list, from 1.
  mutating func place(_ name: String) {
    add(name, .integer, .key) { .integer($0.number) }
  }

  mutating func reference<Target: Referable & SendableMetatype>(
    _ name: String, to table: String, _ value: @escaping @Sendable (Row) -> Reference<Target>?
  ) {
    add(name, .text, .reference(table), isOptional: true) { row in value(row).map { .text("\($0)") } ?? .null }
  }

  // MARK: Values

  mutating func text(_ name: String, _ role: RecordColumn.Role = .value, _ value: @escaping @Sendable (Row) -> String) {
    add(name, .text, role) { .text(value($0)) }
  }

  mutating func optionalText(
    _ name: String, _ role: RecordColumn.Role = .value, _ value: @escaping @Sendable (Row) -> String?
  ) {
    add(name, .text, role, isOptional: true) { row in value(row).map { .text($0) } ?? .null }
  }

  mutating func word<Word: RawRepresentable<String> & SendableMetatype>(
    _ name: String, _ value: @escaping @Sendable (Row) -> Word
  ) {
    add(name, .text) { .text(value($0).rawValue) }
  }

  mutating func optionalWord<Word: RawRepresentable<String> & SendableMetatype>(
    _ name: String, _ value: @escaping @Sendable (Row) -> Word?
  ) {
    add(name, .text, isOptional: true) { row in value(row).map { .text($0.rawValue) } ?? .null }
  }

  mutating func optionalInteger(_ name: String, _ value: @escaping @Sendable (Row) -> Int?) {
    add(name, .integer, isOptional: true) { row in value(row).map { .integer($0) } ?? .null }
  }

  mutating func optionalDecimal(_ name: String, _ value: @escaping @Sendable (Row) -> ExactDecimal?) {
    add(name, .decimal, isOptional: true) { row in value(row).map { .decimal($0) } ?? .null }
  }

  mutating func boolean(_ name: String, _ value: @escaping @Sendable (Row) -> Bool) {
    add(name, .boolean) { .boolean(value($0)) }
  }

  // MARK: Passages

  /// Where something stands: start and end, half-open, in code points.
  mutating func span(_ value: @escaping @Sendable (Row) -> TextRange) {
    add("start", .integer) { .integer($0.whole.start(value($0))) }
    add("end", .integer) { .integer($0.whole.end(value($0))) }
  }

  /// A passage as printed, and where it stands.
  mutating func passage(_ role: RecordColumn.Role = .value, _ value: @escaping @Sendable (Row) -> TextRange) {
    add("text", .text, role) { .passage(value($0)) }
    span(value)
  }

  /// What may not be there: "source_text", "source_start" and "source_end", where the prefix is "source".
  mutating func passage(prefix: String, _ value: @escaping @Sendable (Row) -> TextRange?) {
    add(prefix + "_text", .text, isOptional: true) { row in value(row).map { .passage($0) } ?? .null }
    optionalInteger(prefix + "_start") { $0.start(value($0)) }
    optionalInteger(prefix + "_end") { $0.end(value($0)) }
  }

  /// Who said it: as printed, what kind of source, and which actor.
  mutating func source(_ value: @escaping @Sendable (Row) -> Source?) {
    passage(prefix: "source") { value($0)?.range }
    optionalWord("source_kind") { value($0)?.kind }
    reference("source_actor_id", to: "actors") { value($0)?.actor }
  }

  /// The words that attribute.
  mutating func cue(_ value: @escaping @Sendable (Row) -> Cue?) {
    passage(prefix: "cue") { value($0)?.range }
    optionalText("cue_lemma") { value($0)?.lemma }
    optionalWord("cue_stance") { value($0)?.stance }
  }
}
