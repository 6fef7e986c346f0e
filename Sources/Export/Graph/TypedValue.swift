/// A date, time or length of time with the XML Schema type that its form has.
struct TypedValue: Equatable {
  /// Types of XML Schema, by name.
  enum Kind: String {
    case year = "gYear"
    case month = "gYearMonth"
    case date
    case dateTime
    case duration
  }

  /// In the type's own spelling: ISO 8601 allows a time without seconds and an offset without colon, xsd:dateTime not.
  var text: String
  var kind: Kind

  /// Nil for what no type of XML Schema covers: a decade, a week, a season, a score.
  init?(_ value: String) {
    let bytes = Array(value.utf8)
    if bytes.first == UInt8(ascii: "P") {
      guard Self.isDuration(bytes) else { return nil }
      (text, kind) = (value, .duration)
      return
    }
    guard let year = Self.digits(bytes, 0, 4), year > 0 else { return nil }
    if bytes.count == 4 {
      (text, kind) = (value, .year)
      return
    }
    guard bytes[4] == UInt8(ascii: "-"), let month = Self.digits(bytes, 5, 2), (1...12).contains(month)
    else { return nil }
    if bytes.count == 7 {
      (text, kind) = (value, .month)
      return
    }
    guard bytes[7] == UInt8(ascii: "-"), let day = Self.digits(bytes, 8, 2),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    if bytes.count == 10 {
      (text, kind) = (value, .date)
      return
    }
    guard bytes[10] == UInt8(ascii: "T"), let time = Self.time(bytes[11...]) else { return nil }
    (text, kind) = (String(decoding: bytes[..<11], as: UTF8.self) + time, .dateTime)
  }

  /// hh:mm(:ss(.f+)?)?(Z|±hh:?mm)? with seconds and colon put in.
  private static func time(_ bytes: ArraySlice<UInt8>) -> String? {
    let bytes = Array(bytes)
    guard let hour = digits(bytes, 0, 2), hour < 24, bytes.count > 2, bytes[2] == UInt8(ascii: ":"),
      let minute = digits(bytes, 3, 2), minute < 60
    else { return nil }
    var result = String(decoding: bytes[..<5], as: UTF8.self)
    var i = 5
    if i < bytes.count, bytes[i] == UInt8(ascii: ":") {
      guard let second = digits(bytes, 6, 2), second < 60 else { return nil }
      i = 8
      if i < bytes.count, bytes[i] == UInt8(ascii: ".") {
        i += 1
        let fraction = i
        while i < bytes.count, (0x30...0x39).contains(bytes[i]) { i += 1 }
        if i == fraction { return nil }
      }
      result += String(decoding: bytes[5..<i], as: UTF8.self)
    } else {
      result += ":00"
    }
    if i == bytes.count { return result }
    if bytes[i] == UInt8(ascii: "Z") { return i + 1 == bytes.count ? result + "Z" : nil }
    guard bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-"),
      let hours = digits(bytes, i + 1, 2), hours <= 14
    else { return nil }
    let minutes = i + 3 < bytes.count && bytes[i + 3] == UInt8(ascii: ":") ? i + 4 : i + 3
    guard minutes + 2 == bytes.count, let minute = digits(bytes, minutes, 2), minute < 60 else { return nil }
    return result + String(decoding: bytes[i..<i + 3], as: UTF8.self) + ":"
      + String(decoding: bytes[minutes...], as: UTF8.self)
  }

  /// PnYnMnDTnHnMnS: each part at most once, in this order, one at least, and one at least after the T.
  private static func isDuration(_ bytes: [UInt8]) -> Bool {
    var designators: ArraySlice<UInt8> = ArraySlice("YMD".utf8)
    var parts = 0
    var i = 1
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "T") {
        if designators.last == UInt8(ascii: "S") { return false }
        designators = ArraySlice("HMS".utf8)
        parts = 0
        i += 1
        continue
      }
      let number = i
      while i < bytes.count, (0x30...0x39).contains(bytes[i]) { i += 1 }
      guard i > number, i < bytes.count, let place = designators.firstIndex(of: bytes[i]) else { return false }
      designators = designators[(place + 1)...]
      parts += 1
      i += 1
      if designators.isEmpty && i < bytes.count && bytes[i] != UInt8(ascii: "T") { return false }
    }
    return parts > 0
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func digits(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    if start + count > bytes.count { return nil }
    var value = 0
    for byte in bytes[start..<start + count] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
