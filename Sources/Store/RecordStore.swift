import Export
import GRDB
import Vocabulary

/// An SQLite database of records: the tables of `RecordTable.all`, searched by words.
public final class RecordStore: Sendable {
  let queue: DatabaseQueue

  /// Opens a database to be written, and makes it if it is not there.
  ///
  /// - Throws: `StoreError` when the file is something else, or cannot be opened.
  public init(path: String) throws(StoreError) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    // A record's references lead somewhere before it comes here, and its rows go together; to have SQLite look for each
    // removed row's referrers would take a long article the square of its length.
    configuration.foreignKeysEnabled = false
    queue = try Self.open(path, configuration) { queue in
      try queue.write { db in
        if try Self.isEmpty(db) { try StoreSchema.create(in: db) }
      }
    }
  }

  /// Opens a database to be asked.
  public init(reading path: String) throws(StoreError) {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    queue = try Self.open(path, configuration) { _ in }
  }

  private static func open(
    _ path: String, _ configuration: Configuration, prepare: (DatabaseQueue) throws -> Void
  ) throws(StoreError) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try prepare(queue)
      try queue.read { try expectOurs($0, path) }
      return queue
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func isEmpty(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
  }

  private static func expectOurs(_ db: Database, _ path: String) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == StoreSchema.applicationID else {
      throw StoreError("\(path) is an SQLite database, but not one of onrecord; choose another name")
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if version != StoreSchema.version {
      throw StoreError(
        "\(path) has tables of version \(version), this program those of \(StoreSchema.version); export to a new file")
    }
  }

  // MARK: Writing

  /// Writes articles in one transaction: each takes the place of the one with its id.
  ///
  /// - Throws: `StoreError`; nothing of these articles is then in the database.
  public func replace(with articles: [ArticleRows]) throws(StoreError) {
    do {
      try queue.write { db in
        let removals = try Self.removals.map { try db.cachedStatement(sql: $0) }
        let insertions = try Self.insertions.map { try db.cachedStatement(sql: $0) }
        for article in articles {
          try removals[0].execute(arguments: [article.id])
          if db.changesCount > 0 {
            for removal in removals.dropFirst() { try removal.execute(arguments: [article.id]) }
          }
          for (insertion, rows) in zip(insertions, article.tables) {
            for row in rows { try insertion.execute(arguments: row) }
          }
        }
      }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  /// The articles' first: where that removes nothing, there is nothing else to remove.
  private static let removals = RecordTable.all.map { "DELETE FROM \($0.name) WHERE article_id = ?" }

  private static let insertions = RecordTable.all.map { table in
    let names = table.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let places = table.columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(table.name) (\(names)) VALUES (\(places))"
  }
}

/// One record as rows of every table, ready to be written.
public struct ArticleRows: Sendable {
  public let id: String
  /// In the order of `RecordTable.all`.
  let tables: [[StatementArguments]]

  public init(_ record: Vocabulary.Record) {
    let whole = RowSource(record)
    id = Self.storable(record.id)
    tables = RecordTable.all.map { table in
      table.rows(of: whole).map { row in StatementArguments(row.map { Self.value($0, whole) }) }
    }
  }

  private static func value(_ cell: Cell, _ whole: RowSource) -> DatabaseValue {
    switch cell {
    case .null: .null
    case .text(let text): storable(text).databaseValue
    case .passage(let range): storable(whole.text(range)).databaseValue
    case .integer(let value): value.databaseValue
    case .boolean(let value): value.databaseValue
    // SQLite makes a number of it, exact to 15 digits.
    case .decimal(let value): value.printed.databaseValue
    }
  }

  /// SQLite ends a text at U+0000; U+FFFD in its place keeps every position.
  private static func storable(_ text: String) -> String {
    text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
  }
}

/// Why a database could not be opened, written or asked: says where and what to do.
public struct StoreError: Error, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }

  init(_ error: any Error, path: String) {
    if let error = error as? StoreError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      description = "\(path): \(error)"
      return
    }
    let reason = error.message ?? "\(error.resultCode)"
    description =
      switch error.resultCode {
      case .SQLITE_NOTADB: "\(path) is no SQLite database; choose another name"
      case .SQLITE_CANTOPEN: "cannot open \(path): is its folder there, and may you write to it?"
      case .SQLITE_BUSY: "\(path) is being written by another program; try again when it is done"
      case .SQLITE_CORRUPT: "\(path) is damaged (\(reason)); export the records to a new file"
      default: "\(path): \(reason)"
      }
  }
}
