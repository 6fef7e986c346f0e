import Testing

@testable import Pages

/// Words from an article never become markup.
@Suite struct EscapingTests {
  @Test(arguments: [
    ("<b> & \"x\" 'y'", "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;"),
    // One letter to whoever counts as readers do: the mark in front or behind hides nothing.
    ("\u{600}<script>", "\u{600}&lt;script&gt;"), ("\"\u{301}", "&quot;\u{301}"), ("<\u{338}img", "&lt;\u{338}img"),
    // What HTML forbids, and line ends as HTML has them.
    ("a\u{0}b\u{1B}c\u{85}d\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"), ("a\tb\nc\rd", "a\tb\nc\nd"),
    ("schön – 漢字 \u{2028}", "schön – 漢字 \u{2028}"),
  ])
  func lettersOfMarkupBecomeReferences(text: String, escaped: String) {
    let found = HTMLText.escaped(text)
    #expect(Array(found.utf8) == Array(escaped.utf8))
  }

  /// A template without its first line would fall back to an escaping that goes by letters, not by bytes.
  @Test(arguments: PageLibrary.sources.map(\.name))
  func everyTemplateAsksForOurEscaping(name: String) throws {
    let text = try #require(PageLibrary.sources.first { $0.name == name }).text
    #expect(text.hasPrefix("{{% CONTENT_TYPE:PAGE}}"))
  }

  /// Three braces leave out the escaping: our own style, script and policy, and JSON that is safe already.
  @Test func onlyOurOwnTextGoesUnescaped() {
    let all = PageLibrary.sources.map(\.text).joined()
    let names = all.split(separator: "{{{").dropFirst().map { $0.prefix { $0 != "}" } }
    #expect(Set(names) == ["policy", "style", "script", "json", "oldJSON", "newJSON"])
    #expect(!all.contains("{{&"))
  }

  @Test func jsonInAScriptBlockHasNoMarkup() {
    let json = Array(#"{"text":"</script><!-- & \u2028: "}"#.utf8) + Array("\u{2028}\u{2029}\u{2030}".utf8)
    #expect(
      JSONBlock.text(json)
        == #"{"text":"\u003c/script\u003e\u003c!-- \u0026 \u2028: "}"# + #"\u2028\u2029"# + "\u{2030}")
  }
}
