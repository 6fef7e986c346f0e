/// An address of the web without what does not say which page it is: two that lead to one page should come out the same.
///
/// Left out are the scheme (http and https), "www.", the scheme's own port, the fragment, a slash at the end, and the
/// parameters by which senders of links follow their readers. The host is in small letters. What is left is compared
/// byte by byte: other parameters count, in their order.
struct PlainAddress {
  let bytes: [UInt8]

  /// - Returns: nil for what is no address of the web.
  init?(_ address: String) {
    var rest = Array(address.utf8)[...]
    let isSecure = Self.takePrefix("https://", of: &rest)
    if !isSecure && !Self.takePrefix("http://", of: &rest) { return nil }
    if let fragment = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
    let hostEnd = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
    var host = rest[..<hostEnd].map(Self.small)[...]
    let port = Array((isSecure ? ":443" : ":80").utf8)
    if host.count > port.count && host.suffix(port.count).elementsEqual(port) { host.removeLast(port.count) }
    _ = Self.takePrefix("www.", of: &host)
    if host.isEmpty { return nil }
    let queryStart = rest[hostEnd...].firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
    var path = rest[hostEnd..<queryStart]
    while path.last == UInt8(ascii: "/") { path.removeLast() }
    var plain = Array(host) + path
    var mark = UInt8(ascii: "?")
    for parameter in rest[queryStart...].dropFirst().split(separator: UInt8(ascii: "&"))
    where !Self.followsReaders(parameter) {
      plain.append(mark)
      plain += parameter
      mark = UInt8(ascii: "&")
    }
    bytes = plain
  }

  /// Takes the prefix, in letters of either size, off the front.
  private static func takePrefix(_ prefix: StaticString, of bytes: inout ArraySlice<UInt8>) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    for (i, byte) in bytes.prefix(count).enumerated() where small(byte) != prefix.utf8Start[i] { return false }
    bytes.removeFirst(count)
    return true
  }

  private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  private static func followsReaders(_ parameter: ArraySlice<UInt8>) -> Bool {
    let name = parameter.prefix { $0 != UInt8(ascii: "=") }.map(small)
    return prefixes.contains { name.starts(with: $0) } || names.contains(name)
  }

  /// Of campaigns (Google's utm_, Piwik's and Matomo's, AT Internet's at_) and of mail (HubSpot's, Mailchimp's).
  private static let prefixes = ["utm_", "pk_", "mtm_", "piwik_", "matomo_", "at_", "_hs", "mc_"].map { Array($0.utf8) }

  /// By which advertisers and networks know the click.
  private static let names = Set(
    [
      "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh",
      "_ga", "_gl", "cmpid", "ocid", "ito", "smid", "ncid", "ref_src", "ref_url", "__twitter_impression",
    ].map { Array($0.utf8) })
}
