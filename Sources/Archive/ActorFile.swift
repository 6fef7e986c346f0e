import Vocabulary

/// The user's own list of actors: comma-separated values, a row an actor, with a first row that names the columns
/// `name`, `type`, `aliases` and `id` in any order; all but `name` may be missing, other columns are passed over.
/// Aliases stand in one field, parted by ";" or "|".
public struct ActorFile: Sendable {
  public private(set) var actors: [ListedActor] = []
  /// What the user should know: rows and forms that are not used, each with its line.
  public private(set) var remarks: [String] = []

  /// A row larger than this is none that a person keeps.
  private static let limit = 1 << 20

  /// - Throws: a failure that names file and line, says what was expected and what to do.
  public init(path: String) throws(Failure) {
    do {
      try self.init(ByteSource(path: path))
    } catch {
      throw Failure(error.code, "\(path): \(error.message)")
    }
  }

  init(_ source: any ByteStream) throws(Failure) {
    var rows = try CSVRows(source, limit: Self.limit, trimming: true)
    guard let head = try Self.row(&rows) else {
      throw Failure(.badInput, "line 1: empty; the first row names the columns: name,type,aliases,id")
    }
    let columns = head.fields.map { $0.lowercased() }
    guard let name = columns.firstIndex(of: "name") else {
      throw Failure(.badInput, "line \(head.line): no column “name”; the first row names the columns: name,type,aliases,id")
    }
    let (type, aliases) = (columns.firstIndex(of: "type"), columns.firstIndex(of: "aliases"))
    let id = columns.firstIndex(of: "id")
    var lineOf: [String: Int] = [:]
    while let row = try Self.row(&rows) {
      func value(_ column: Int?) -> String { column.flatMap { $0 < row.fields.count ? row.fields[$0] : nil } ?? "" }
      if row.fields.count > columns.count {
        throw Failure(
          .badInput,
          "line \(row.line): \(row.fields.count) fields where the first row names \(columns.count); "
            + "put a field that holds a comma between quotes")
      }
      if value(name).isEmpty {
        remarks.append("line \(row.line): no name; the row is not used")
        continue
      }
      var actor = ListedActor(name: value(name), kind: try Self.kind(value(type), line: row.line))
      actor.id = value(id).isEmpty ? nil : value(id)
      for alias in value(aliases).split(whereSeparator: { $0 == ";" || $0 == "|" }) {
        let alias = alias.drop { $0 == " " }
        let form = String(alias.reversed().drop { $0 == " " }.reversed())
        if !form.isEmpty, !actor.forms.contains(form) { actor.aliases.append(form) }
      }
      for form in actor.forms {
        if let line = lineOf[form], line != row.line {
          remarks.append("line \(row.line): “\(form)” stands for line \(line) too; by itself it means neither")
        }
        lineOf[form] = row.line
      }
      actors.append(actor)
    }
  }

  private static func row(_ rows: inout CSVRows) throws(Failure) -> (line: Int, fields: [String])? {
    guard let row = try rows.next() else { return nil }
    guard let bytes = row.bytes else {
      throw Failure(.tooLarge, "line \(row.line): a row of over \(limit >> 20) MB; see that each quote is closed")
    }
    let fields = try CSVFields.split(bytes, separator: rows.separator, line: row.line, trimming: true)
    return (row.line, fields.map { String(decoding: $0, as: UTF8.self) })
  }

  private static func kind(_ word: String, line: Int) throws(Failure) -> Actor.Kind? {
    if word.isEmpty { return nil }
    if let kind = Actor.Kind(rawValue: word.lowercased()) { return kind }
    let known = Actor.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure(.badInput, "line \(line): type “\(word)”; expected one of \(known), or nothing")
  }
}
