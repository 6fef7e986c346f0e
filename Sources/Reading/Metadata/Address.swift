/// Addresses of pages: which of those stated is the article's own, and whether two are of one page.
enum Address {
  /// The first that leads to a page; one to the site's front page only when there is no other. Those without a host get
  /// it from one that has it.
  static func canonical(_ stated: [String?]) -> String? {
    let stated = stated.compactMap { $0.map { Array($0.utf8).trimmed().string } }.filter { !$0.isEmpty }
    guard let whole = stated.first(where: { host($0) != nil }), let origin = origin(of: whole) else { return nil }
    let addresses = stated.compactMap { address -> String? in
      if host(address) != nil { return address }
      if address.hasPrefix("//") { return "https:" + address }
      return address.hasPrefix("/") ? origin + address : nil
    }
    return addresses.first { !isFront($0) } ?? addresses.first
  }

  /// "www.daily.example" of "https://www.daily.example/ferry".
  static func host(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard address.starts(withText: "http"), let start = address.place(of: "://") else { return nil }
    let host = address[(start + 3)...].prefix { $0 != 0x2F && $0 != 0x3A && $0 != 0x3F }
    return host.isEmpty ? nil : host
  }

  static func host(_ address: String) -> ArraySlice<UInt8>? { host(Array(address.utf8)[...]) }

  /// "daily" of "https://www.daily.example/ferry".
  static func site(_ url: String?) -> String? {
    let labels = url.flatMap { host($0) }?.pieces { $0 == 0x2E }
    return labels?.first { !$0.elementsEqual("www".utf8) }?.string
  }

  private static func origin(of address: String) -> String? {
    host(address).map { Array(address.utf8)[..<$0.endIndex].string }
  }

  private static func isFront(_ address: String) -> Bool {
    guard let host = host(address) else { return false }
    return Array(address.utf8)[host.endIndex...].allSatisfy { $0 == 0x2F }
  }

  /// Without what differs between two addresses of one page: scheme, "www.", query, fragment, last slash.
  static func key(_ address: String) -> [UInt8] {
    var bytes = Array(address.utf8).lowered[...]
    if let start = bytes.place(of: "://") { bytes = bytes[(start + 3)...] }
    if bytes.starts(withText: "www.") { bytes = bytes.dropFirst(4) }
    bytes = bytes.prefix { $0 != 0x3F && $0 != 0x23 }
    while bytes.last == 0x2F { bytes = bytes.dropLast() }
    return Array(bytes)
  }
}
