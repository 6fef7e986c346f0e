import Vocabulary

/// The one walk over a record that says what its graph is: which nodes there are, and which terms describe them.
///
/// What is made of the graph, a JSON-LD document or N-Quads, is the sink's business. This file holds the page;
/// annotations have files of their own.
struct RecordGraph<Sink: GraphSink & ~Copyable>: ~Copyable {
  let record: Record
  let sources: SourceAgents
  let points: CodePointIndex
  let utf8: [UInt8]
  var written: Set<TextRange> = []
  var sink: Sink

  init(_ record: Record, sink: consuming Sink) {
    self.record = record
    utf8 = Array(record.article.text.utf8)
    points = CodePointIndex(utf8: utf8)
    sources = SourceAgents(record)
    self.sink = sink
  }

  mutating func write(_ options: GraphOptions) {
    sink.begin(record.error == nil ? "NewsArticle" : "FailedRecord")
    string("identifier", record.id)
    if let error = record.error {
      word("errorCode", error.code)
      string("errorMessage", error.message)
      input()
      run(options)
    } else {
      page()
      first(options)
      input()
      canonicalText(options)
      array("blocks", record.article.blocks) { $0.block($2, number: $1) }
      actors()
      array("figures", record.figures) { $0.figure($2, number: $1) }
      array("quotes", record.quotes) { $0.quote($2, number: $1) }
      array("claims", record.claims) { $0.claim($2, number: $1) }
    }
    strings("warnings", record.warnings)
    sink.end()
  }

  // MARK: The page

  private mutating func page() {
    let article = record.article
    address(article.url)
    string("headline", article.title)
    string("alternativeHeadline", article.subtitle)
    array("author", article.authors) { graph, number, name in
      graph.sink.open(
        NodeName("author", number), graph.record.article.desks.contains(name) ? "Agent" : "Person", nil)
      graph.string("name", name)
      graph.sink.close()
    }
    sink.property("publisher")
    sink.open(.publisher, "NewsMediaOrganization", "Agent")
    string("name", article.publisher)
    sink.close()
    string("articleSection", article.section)
    typed("datePublished", article.published)
    typed("dateModified", article.modified)
    string("inLanguage", article.language)
    if let dateline = article.dateline {
      string("dateline", article.text[dateline.range])
      string("datelinePlace", dateline.place)
      string("datelineAgency", dateline.agency)
      typed("datelineDate", dateline.date)
      span("datelineSpan", dateline.range)
    }
    word("access", article.access)
    // Whether a page that shows a part wants money for the rest, or was only cut, is not known.
    if article.access == .open { truth("isAccessibleForFree", true) }
    string("pass", record.pass)
  }

  private mutating func address(_ url: String?) {
    guard let url else { return }
    if let iri = IRI.absolute(url) { link("url", iri: iri) } else { string("address", url) }
  }

  /// The article that this one is a duplicate of: without a base for IRIs only its id is known.
  private mutating func first(_ options: GraphOptions) {
    guard let id = record.duplicateOf else { return }
    if let iri = options.iri(ofID: id) { return link("alternateOf", iri: iri) }
    sink.property("alternateOf")
    sink.open(.first, "Entity", nil)
    string("identifier", id)
    sink.close()
  }

  private mutating func input() {
    let origin = record.origin
    sink.property("input")
    sink.open(.input, "Input", nil)
    string("path", origin.path)
    string("member", origin.member)
    if let offset = origin.offset { integer("offset", offset) }
    typed("captured", origin.captured)
    string("sha256", origin.digest?.hexadecimalDigest)
    sink.close()
  }

  private mutating func canonicalText(_ options: GraphOptions) {
    sink.property("canonicalText")
    sink.open(.text, "CanonicalText", nil)
    string("text", record.article.text)
    string("sha256", record.digest.isEmpty ? nil : record.digest.hexadecimalDigest)
    sourcePage("wasDerivedFrom")
    run(options)
    sink.close()
  }

  private mutating func run(_ options: GraphOptions) {
    sink.property("wasGeneratedBy")
    sink.open(NodeName("run"), "Activity", nil)
    link("used", .input)
    string("endedAtTime", options.stamp)
    sink.property("wasAssociatedWith")
    sink.open(NodeName("tool"), "SoftwareAgent", "Agent")
    string("name", "OnRecord")
    string("softwareVersion", options.version)
    sink.close()
    sink.close()
  }

  private mutating func block(_ block: Block, number: Int) {
    let node = NodeName("b", number)
    sink.open(node, "Block", nil)
    word("blockKind", block.kind)
    span("span", block.range)
    if let path = block.path {
      sink.property("pageSpan")
      sink.open(node.part("-page"), "SpecificResource", nil)
      sourcePage("hasSource")
      sink.property("selector")
      sink.open("XPathSelector")
      string("xpath", path)
      sink.close()
      sink.close()
    }
    sink.close()
  }

  /// The page: its address, or the bytes that were read when it states none.
  private mutating func sourcePage(_ term: StaticString) {
    if let address = record.article.url, let iri = IRI.absolute(address) {
      link(term, iri: iri)
    } else {
      link(term, .input)
    }
  }
}

extension String {
  /// A record's digest without the name of its algorithm.
  fileprivate var hexadecimalDigest: String { hasPrefix("sha256:") ? String(dropFirst(7)) : self }
}
