import Vocabulary

/// The user's own list of actors: comma-separated values, a row an actor, with a first row that names the columns
/// `name`, `type`, `aliases` and `id` in any order; all but `name` may be missing, other columns are passed over.
/// Aliases stand in one field, parted by ";" or "|".
public struct ActorFile: Sendable {
  public private(set) var actors: [ListedActor] = []
  /// What the user should know: rows and forms that are not used, each with its line.
  public private(set) var remarks: [String] = []

  /// A list larger than this is no list for one person to keep.
  static let limit = 256 << 20

  /// - Throws: a failure that names file and line, says what was expected and what to do.
  public init(path: String) throws(Failure) {
    let source = try ByteSource(path: path)
    var bytes: [UInt8] = []
    while try source.read(upTo: 1 << 18, into: &bytes) {
      if bytes.count > Self.limit { throw Failure(.tooLarge, "\(path): over \(Self.limit >> 20) MB; split the list") }
    }
    do {
      try self.init(bytes)
    } catch {
      throw Failure(error.code, "\(path): \(error.message)")
    }
  }

  init(_ bytes: [UInt8]) throws(Failure) {
    var rows = CSVRows(bytes)
    guard let head = try rows.next() else {
      throw Failure(.badInput, "line 1: empty; the first row names the columns: name,type,aliases,id")
    }
    let columns = head.fields.map { $0.lowercased() }
    guard let name = columns.firstIndex(of: "name") else {
      throw Failure(.badInput, "line \(head.line): no column “name”; the first row names the columns: name,type,aliases,id")
    }
    let (type, aliases) = (columns.firstIndex(of: "type"), columns.firstIndex(of: "aliases"))
    let id = columns.firstIndex(of: "id")
    var lineOf: [String: Int] = [:]
    while let row = try rows.next() {
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

  private static func kind(_ word: String, line: Int) throws(Failure) -> Actor.Kind? {
    if word.isEmpty { return nil }
    if let kind = Actor.Kind(rawValue: word.lowercased()) { return kind }
    let known = Actor.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure(.badInput, "line \(line): type “\(word)”; expected one of \(known), or nothing")
  }
}
