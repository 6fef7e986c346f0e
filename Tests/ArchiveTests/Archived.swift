import Glibc
import Vocabulary

@testable import Archive

/// Small archives made for tests, and what is read from them.
enum Archived {
  static func record(
    _ type: String, id: String = "1", content: String, contentType: String? = "application/http; msgtype=response",
    length: Int? = nil, fields: [String] = [], version: String = "WARC/1.0", lineEnd: String = "\r\n"
  ) -> String {
    var lines = [version, "WARC-Type: \(type)", "WARC-Record-ID: <urn:uuid:\(id)>"]
    lines += ["WARC-Date: 2024-05-06T07:08:09Z", "WARC-Target-URI: https://news.example/\(id)"]
    if let contentType { lines.append("Content-Type: \(contentType)") }
    lines += fields
    if length != Int.min { lines.append("Content-Length: \(length ?? content.utf8.count)") }
    return (lines + ["", ""]).joined(separator: lineEnd) + content + lineEnd + lineEnd
  }

  static func page(
    _ id: String, _ body: String? = nil, status: String = "HTTP/1.1 200 OK",
    fields: [String] = ["Content-Type: text/html; charset=UTF-8"]
  ) -> String {
    record("response", id: id, content: http(body ?? text(id), status: status, fields: fields))
  }

  static func http(
    _ body: String, status: String = "HTTP/1.1 200 OK", fields: [String] = ["Content-Type: text/html; charset=UTF-8"]
  ) -> String {
    ([status] + fields + ["", ""]).joined(separator: "\r\n") + body
  }

  /// The page that `page` makes when none is given.
  static func text(_ id: String) -> String {
    "<!doctype html><title>\(id)</title><p>Page \(id) says that the ferry W-\(id) sailed.</p>\n"
  }

  /// What an archive comes to, as short lines: "1" for a page by its id, "1 text", "over notHTML", "broken badInput".
  static func summary(_ bytes: [UInt8], asPipe: Bool = false, limits: Inputs.Limits = .init()) throws -> [String] {
    try read(bytes, asPipe: asPipe, limits: limits).map {
      switch $0 {
      case .input(let input): String(input.id.dropFirst("urn:uuid:".count)) + (input.form == .text ? " text" : "")
      case .broken(let broken): "broken \(broken.failure.code.rawValue)"
      case .passedOver(let reason): "over \(reason.rawValue)"
      }
    }
  }

  /// All that comes out of an archive, in order, as a batch delivers it.
  static func read(_ bytes: [UInt8], asPipe: Bool = false, limits: Inputs.Limits = .init()) throws -> [Unpacked] {
    let path = file(bytes)
    defer { unlink(path) }
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    let parcels = try Parcels(
      paths: [asPipe ? "-" : path], format: .warc, limits: limits, standardInput: descriptor, sha256: fakeDigest)
    var order = ParcelOrder()
    var items: [Unpacked] = []
    for item in parcels {
      switch item {
      case .failure(let broken): if order.admits(broken.origin, end: nil) { items.append(.broken(broken)) }
      case .success(let parcel):
        let opened = parcel.unpacked(limits: limits)
        if order.admits(parcel.origin, end: opened.end) { items += opened.items }
      }
    }
    return items
  }

  static func pages(_ text: String, limits: Inputs.Limits = .init()) throws -> [Input] {
    try read(Array(text.utf8), limits: limits).compactMap { if case .input(let input) = $0 { input } else { nil } }
  }

  /// The one page that comes out when this is the HTTP message of a response; nil when none does.
  static func body(_ message: [UInt8], limits: Inputs.Limits = .init()) throws -> Input? {
    let record = record("response", content: "", length: message.count)
    let bytes = Array(record.utf8.dropLast(4)) + message + Array("\r\n\r\n".utf8)
    for case .input(let input) in try read(bytes, limits: limits) { return input }
    return nil
  }

  static func file(_ bytes: [UInt8], suffix: String = "") -> String {
    var template = Array("/tmp/onrecord-archive-XXXXXX\(suffix)".utf8CString)
    let descriptor = mkstemps(&template, Int32(suffix.utf8.count))
    var at = 0
    while at < bytes.count { at += bytes[at...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } }
    close(descriptor)
    return template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }
}
