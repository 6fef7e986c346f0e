import Vocabulary

/// One document in the making: the writer, and what has been written once and is named from then on.
///
/// This file holds what every part needs and the page itself; annotations have files of their own.
struct JSONLDDocument: ~Copyable {
  let record: Record
  let iri: String
  let points: CodePointIndex
  private(set) var sources: SourceAgents
  private let utf8: [UInt8]
  private var written: Set<TextRange> = []
  var json: JSONWriter

  init(_ record: Record, iri: String) {
    self.record = record
    self.iri = iri
    utf8 = Array(record.article.text.utf8)
    points = CodePointIndex(utf8: utf8)
    sources = SourceAgents(record)
    json = JSONWriter(capacity: utf8.count * 8 + 4096)
  }

  mutating func write(_ options: JSONLDWriter.Options) {
    json.beginObject()
    json.key("@context")
    switch options.context {
    case .reference: json.string(JSONLDWriter.contextAddress)
    case .inline: json.raw(JSONLDWriter.inlineContext)
    }
    json.member("id", iri)
    if let error = record.error {
      json.member("type", "FailedRecord")
      json.member("identifier", record.id)
      json.member("errorCode", error.code)
      json.member("errorMessage", error.message)
      input()
      run(options)
    } else {
      json.member("type", "NewsArticle")
      json.member("identifier", record.id)
      page()
      input()
      canonicalText(options)
      array("blocks", record.article.blocks) { $0.block($2, number: $1) }
      actors()
      array("figures", record.figures) { $0.figure($2, number: $1) }
      array("quotes", record.quotes) { $0.quote($2, number: $1) }
      array("claims", record.claims) { $0.claim($2, number: $1) }
    }
    strings("warnings", record.warnings)
    json.endObject()
    json.endLine()
  }

  // MARK: The page

  private mutating func page() {
    let article = record.article
    address(article.url)
    string("headline", article.title)
    string("alternativeHeadline", article.subtitle)
    array("author", article.authors) { document, number, name in
      document.open("author\(number)", [document.record.article.desks.contains(name) ? "Agent" : "Person"])
      document.json.member("name", name)
      document.json.endObject()
    }
    json.key("publisher")
    open("publisher", ["NewsMediaOrganization", "Agent"])
    string("name", article.publisher)
    json.endObject()
    string("articleSection", article.section)
    typed("datePublished", article.published)
    typed("dateModified", article.modified)
    string("inLanguage", article.language)
    if let dateline = article.dateline {
      json.member("dateline", article.text[dateline.range])
      json.member("datelinePlace", dateline.place)
      string("datelineAgency", dateline.agency)
      typed("datelineDate", dateline.date)
      span("datelineSpan", dateline.range)
    }
    json.member("access", article.access)
    // Whether a page that shows a part wants money for the rest, or was only cut, is not known.
    if article.access == .open { json.member("isAccessibleForFree", true) }
    if let pass = record.pass { json.member("pass", pass) }
  }

  private mutating func address(_ url: String?) {
    guard let url else { return }
    if let iri = IRI.absolute(url) { json.member("url", iri) } else { json.member("address", url) }
  }

  private mutating func input() {
    let origin = record.origin
    json.key("input")
    open("input", ["Input"])
    string("path", origin.path)
    string("member", origin.member)
    if let offset = origin.offset { json.member("offset", offset) }
    typed("captured", origin.captured)
    string("sha256", origin.digest.map(Self.hexadecimal))
    json.endObject()
  }

  private mutating func canonicalText(_ options: JSONLDWriter.Options) {
    json.key("canonicalText")
    open("text", ["CanonicalText"])
    json.member("text", record.article.text)
    string("sha256", record.digest.isEmpty ? nil : Self.hexadecimal(record.digest))
    json.member("wasDerivedFrom", pageIRI)
    run(options)
    json.endObject()
  }

  private mutating func run(_ options: JSONLDWriter.Options) {
    json.key("wasGeneratedBy")
    open("run", ["Activity"])
    json.member("used", node("input"))
    string("endedAtTime", options.stamp)
    json.key("wasAssociatedWith")
    open("tool", ["SoftwareAgent", "Agent"])
    json.member("name", "OnRecord")
    json.member("softwareVersion", options.version)
    json.endObject()
    json.endObject()
  }

  private mutating func block(_ block: Block, number: Int) {
    open("b\(number)", ["Block"])
    json.member("blockKind", block.kind)
    span("span", block.range)
    if let path = block.path {
      json.key("pageSpan")
      open("b\(number)-page", ["SpecificResource"])
      json.member("hasSource", pageIRI)
      json.key("selector")
      json.beginObject()
      json.member("type", "XPathSelector")
      json.member("xpath", path)
      json.endObject()
      json.endObject()
    }
    json.endObject()
  }

  /// The page: its address, or the bytes that were read when it states none.
  private var pageIRI: String { record.article.url.flatMap(IRI.absolute) ?? node("input") }

  private static func hexadecimal(_ digest: String) -> String {
    digest.hasPrefix("sha256:") ? String(digest.dropFirst(7)) : digest
  }

  // MARK: Passages

  /// A passage, described where it is needed first and named everywhere else.
  mutating func span(_ range: TextRange) {
    let (start, end) = (points.codePoint(at: range.start), points.codePoint(at: range.end))
    let name = "char=\(start),\(end)"
    guard written.insert(range).inserted else { return json.string(node(name)) }
    open(name, ["SpecificResource"])
    json.member("hasSource", node("text"))
    json.key("selector")
    json.beginArray()
    json.beginObject()
    json.member("type", "TextPositionSelector")
    json.member("start", start)
    json.member("end", end)
    json.endObject()
    json.beginObject()
    json.member("type", "TextQuoteSelector")
    json.key("exact")
    json.string(utf8[range.start..<range.end])
    json.key("prefix")
    json.string(utf8[before(range.start)..<range.start])
    json.key("suffix")
    json.string(utf8[range.end..<after(range.end)])
    json.endObject()
    json.endArray()
    json.endObject()
  }

  mutating func span(_ key: StaticString, _ range: TextRange?) {
    guard let range else { return }
    json.key(key)
    span(range)
  }

  mutating func spans(_ key: StaticString, _ ranges: [TextRange]) { array(key, ranges) { $0.span($2) } }

  /// Enough context to find a passage again, to the border of a word when one is near.
  private static let context = 16...32

  private func before(_ end: Int) -> Int {
    var i = end
    var count = 0
    while i > 0 && count < Self.context.upperBound {
      if count >= Self.context.lowerBound && utf8[i - 1] <= 0x20 { break }
      i -= 1
      if utf8[i] & 0xC0 != 0x80 { count += 1 }
    }
    while i < end && utf8[i] & 0xC0 == 0x80 { i += 1 }
    return i
  }

  private func after(_ start: Int) -> Int {
    var i = start
    var count = 0
    while i < utf8.count {
      if utf8[i] & 0xC0 != 0x80 {
        if count == Self.context.upperBound || (count >= Self.context.lowerBound && utf8[i] <= 0x20) { break }
        count += 1
      }
      i += 1
    }
    return i
  }

  // MARK: Members

  /// The IRI of a node of this document.
  func node(_ name: String) -> String { "\(iri)#\(name)" }

  mutating func open(_ name: String, _ types: [String]) {
    json.beginObject()
    json.member("id", node(name))
    if types.count == 1 { json.member("type", types[0]) } else { json.member("type", types) }
  }

  mutating func string(_ key: StaticString, _ value: String?) {
    if let value { json.member(key, value) }
  }

  mutating func strings(_ key: StaticString, _ values: [String]) {
    if !values.isEmpty { json.member(key, values) }
  }

  mutating func link<Target>(_ key: StaticString, _ target: Reference<Target>?) {
    if let target { json.member(key, node(target.description)) }
  }

  mutating func links<Target>(_ key: StaticString, _ targets: [Reference<Target>]) {
    if !targets.isEmpty { json.member(key, targets.map { node($0.description) }) }
  }

  mutating func word<Kind: RawRepresentable<String>>(_ key: StaticString, _ value: Kind?) {
    if let value { json.member(key, value) }
  }

  /// A date, time or length of time, typed by its form; other text stays text.
  mutating func typed(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    json.key(key)
    json.beginObject()
    if let typed = TypedValue(value) {
      json.member("type", typed.kind)
      json.member("@value", typed.text)
    } else {
      json.member("@value", value)
    }
    json.endObject()
  }

  /// An array with one element written by `body` for each value, numbered from 1; nothing when there is none.
  mutating func array<Value>(
    _ key: StaticString, _ values: [Value], _ body: (inout JSONLDDocument, Int, Value) -> Void
  ) {
    if values.isEmpty { return }
    json.key(key)
    json.beginArray()
    for (i, value) in values.enumerated() { body(&self, i + 1, value) }
    json.endArray()
  }
}
