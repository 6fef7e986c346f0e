/// The head of an HTTP response as archives hold it, of whatever version, with or without its status line.
struct HTTPResponse {
  /// Nil when there is no status line, or none that can be read.
  let status: Int?
  let fields: HeaderFields
  /// Where the body begins.
  let body: Int

  /// - Parameter start: where the response begins. Nil when there is no head there at all.
  init?(_ bytes: [UInt8], from start: Int) {
    var start = start
    var status: Int?
    var fields: HeaderFields
    repeat {
      let line = HeaderFields.line(bytes, from: start)
      if Self.isStatusLine(bytes[start..<line.end]) {
        status = Self.status(bytes[start..<line.end])
        start = line.next
      } else if !Self.isField(bytes[start..<line.end]) {
        return nil
      } else {
        status = nil
      }
      fields = HeaderFields(bytes, from: start)
      start = fields.end
      // "100 Continue" and "103 Early Hints" come before the answer.
    } while status.map { (100..<200).contains($0) } == true && fields.isComplete && start < bytes.count
    self.status = status
    self.fields = fields
    body = start
  }

  private static func isStatusLine(_ line: ArraySlice<UInt8>) -> Bool {
    let start = line.prefix(5).map(\.lowercased)
    return start.elementsEqual("http/".utf8) || start.starts(with: "icy ".utf8)
  }

  /// The number behind the version.
  private static func status(_ line: ArraySlice<UInt8>) -> Int? {
    let words = line.split { $0 <= 0x20 }
    guard words.count > 1, words[1].count == 3 else { return nil }
    return Int(String(decoding: words[1], as: UTF8.self))
  }

  /// Whether the line is a name of the characters that names may have, and a colon.
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
    return line[..<colon].allSatisfy {
      ($0.lowercased >= 0x61 && $0.lowercased <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || "-_!#$%&'*+.^`|~".utf8.contains($0)
    }
  }
}
