import Vocabulary

/// Reads one row of a table of pages.
enum CSVRow {
  /// The input of a row, or the failure that stands for it.
  static func unpacked(_ parcel: Parcel) -> Unpacked {
    guard let (columns, line, row) = CSVColumns.unpacked(parcel.bytes) else {
      return broken("no row of a table", parcel)
    }
    let fields: [[UInt8]]
    do {
      fields = try CSVFields.split(row, separator: columns.separator, line: line)
    } catch {
      return broken(error.message, parcel)
    }
    guard fields.count == columns.keys.count else {
      return broken(
        "\(fields.count) field\(fields.count == 1 ? "" : "s") where the first row names \(columns.keys.count); "
          + "put a field that holds a separator, a quote or a line end between quotes", parcel)
    }
    var values: [CSVOptions.Key: [UInt8]] = [:]
    for (key, field) in zip(columns.keys, fields) {
      if let key { values[key] = field }
    }
    return input(values, parcel)
  }

  private static func input(_ values: [CSVOptions.Key: [UInt8]], _ parcel: Parcel) -> Unpacked {
    var warnings: [String] = []
    func string(_ key: CSVOptions.Key) -> String? {
      values[key].flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
    }
    let id = string(.id) ?? parcel.id
    let pass = string(.pass).map(quoted)
    // An empty field is as good as none; where all are empty, the row is an article without words.
    let named = CSVOptions.Key.contents.filter { values[$0] != nil }
    let filled = named.filter { values[$0] != [] }
    guard filled.count <= 1, let key = filled.first ?? named.first, var bytes = values[key] else {
      let found = filled.map(\.name).joined(separator: " and ")
      return broken(
        "expected one of \(found); name the column that counts, such as: --columns html=html", parcel, id, pass)
    }
    var form = Input.Form.text
    switch key {
    case .html: form = .decodedPage
    case .htmlBase64:
      form = .page
      guard let decoded = Base64.decode(bytes) else {
        return broken("column html_base64 is not base 64; encode the page's bytes by RFC 4648", parcel, id, pass)
      }
      bytes = decoded
    default: break
    }
    if form != .page, UTF8Repair.repair(&bytes) { warnings.append("invalid UTF-8 in the row, replaced by U+FFFD") }
    var origin = parcel.origin
    origin.captured = string(.captured)
    return .input(
      Input(
        id: id, form: form, bytes: bytes, url: string(.url), published: string(.published), pass: pass, origin: origin,
        warnings: warnings))
  }

  private static func broken(_ what: String, _ parcel: Parcel, _ id: String? = nil, _ pass: String? = nil) -> Unpacked {
    let failure = Failure(.badInput, "\(parcel.place): \(what)")
    return .broken(BrokenInput(id: id ?? parcel.id, origin: parcel.origin, pass: pass, failure: failure))
  }

  /// A string as JSON writes it: what is handed through must be JSON.
  private static func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": json += "\\" + String(scalar)
      case _ where scalar.value < 0x20:
        json += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
