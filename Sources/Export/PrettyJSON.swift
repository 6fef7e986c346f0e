/// JSON laid out for the eye: a line for each member and element, indented by two blanks a level.
public enum PrettyJSON {
  /// - Parameter compact: JSON text without blanks between its tokens; line feeds that part documents are kept.
  public static func indented(_ compact: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(compact.count * 2)
    var depth = 0
    var i = 0
    func newLine() {
      out.append(UInt8(ascii: "\n"))
      for _ in 0..<depth * 2 { out.append(UInt8(ascii: " ")) }
    }
    while i < compact.count {
      let byte = compact[i]
      switch byte {
      case UInt8(ascii: "\""):
        let end = endOfString(compact, from: i)
        out += compact[i..<end]
        i = end
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        out.append(byte)
        depth += 1
        if !isClosing(compact, i + 1) { newLine() }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if !isOpening(compact, i - 1) { newLine() }
        out.append(byte)
      case UInt8(ascii: ","):
        out.append(byte)
        newLine()
      case UInt8(ascii: ":"): out += ": ".utf8
      default: out.append(byte)
      }
      i += 1
    }
    return out
  }

  private static func endOfString(_ json: [UInt8], from start: Int) -> Int {
    var i = start + 1
    while i < json.count && json[i] != UInt8(ascii: "\"") { i += json[i] == UInt8(ascii: "\\") ? 2 : 1 }
    return min(i + 1, json.count)
  }

  private static func isClosing(_ json: [UInt8], _ i: Int) -> Bool {
    i < json.count && (json[i] == UInt8(ascii: "}") || json[i] == UInt8(ascii: "]"))
  }

  private static func isOpening(_ json: [UInt8], _ i: Int) -> Bool {
    i >= 0 && (json[i] == UInt8(ascii: "{") || json[i] == UInt8(ascii: "["))
  }
}
