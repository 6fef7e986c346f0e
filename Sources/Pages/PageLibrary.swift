private import CPages
import Crypto
import Mustache

/// The templates, the style and the script of all pages, as the program carries them.
struct PageLibrary: Sendable {
  /// What stands between the style's and the script's tags.
  let style: String
  let script: String
  /// Lets nothing be fetched and nothing run but this style and this script.
  let policy: String
  private let templates: MustacheLibrary

  static let shared = PageLibrary()

  private init() {
    MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
    style = Self.text(onrecord_page_style)
    script = Self.text(onrecord_page_script)
    policy =
      "default-src 'none'; script-src '\(Self.digest(script))'; style-src '\(Self.digest(style))'; base-uri 'none'; "
      + "form-action 'none'"
    var templates: [String: MustacheTemplate] = [:]
    for (name, text) in Self.sources {
      do {
        templates[name] = try MustacheTemplate(string: text)
      } catch {
        // The program's own text, which the tests have rendered.
        preconditionFailure("template \(name): \(error)")
      }
    }
    self.templates = MustacheLibrary(templates: templates)
  }

  /// - Parameters:
  ///   - name: of the template.
  ///   - view: what it shows, without style, script and policy.
  func page(_ name: String, _ view: View) -> String {
    let all = view.merging(["style": style, "script": script, "policy": policy]) { own, _ in own }
    return templates.render(all, withTemplate: name)! + "\n"
  }

  /// Name and text of each template; the line feed that ends a file is no part of its text.
  static var sources: [(name: String, text: String)] {
    [
      ("layout", text(onrecord_page_layout)), ("article", text(onrecord_page_article)),
      ("words", text(onrecord_page_words)), ("claims", text(onrecord_page_claims)),
      ("index", text(onrecord_page_index)), ("diff", text(onrecord_page_diff)),
      ("changes", text(onrecord_page_changes)),
      ("blocks", text(onrecord_page_blocks)),
    ].map { ($0, $1.hasSuffix("\n") ? String($1.dropLast()) : $1) }
  }

  private static func text(_ file: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?) -> String {
    var length = 0
    let bytes = file(&length)
    return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }

  /// As a content security policy names a text: the algorithm, and the digest in Base64.
  private static func digest(_ text: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = Array(SHA256.hash(data: Array(text.utf8)))
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for k in 0..<4 { out.append(k <= group.count ? letters[bits >> (18 - 6 * k) & 63] : UInt8(ascii: "=")) }
    }
    return "sha256-" + String(decoding: out, as: UTF8.self)
  }
}
