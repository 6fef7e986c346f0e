import Vocabulary

/// Writes a record as drafts of fact checks, one line an article: for each claim a ClaimReview
/// (https://schema.org/ClaimReview) in the form that search engines read
/// (https://developers.google.com/search/docs/appearance/structured-data/factcheck).
///
/// A draft holds what the article gives: the claim, who made it, where it stands and where it stood before. What only a
/// reviewer can say (verdict, reviewer, date, address, text) is null, and `creativeWorkStatus` is "Draft". Search
/// engines require an address and a verdict, and JSON-LD drops null: no draft can pass for a fact check.
///
/// A line is `{"@context", "@graph": [ClaimReview …]}`; a record without claims has an empty graph. Each draft is whole,
/// the article included: a person takes it out and fills it in.
public struct ClaimReviewWriter: Sendable {
  private let options: GraphOptions

  /// - Parameter options: those of the linked data: a claim has one IRI in both.
  public init(_ options: GraphOptions) { self.options = options }

  /// The article's line as UTF-8, with the line feed that ends it.
  public func line(_ record: Record) -> [UInt8] {
    var drafts = ClaimReviewDrafts(record, iri: options.iri(of: record))
    drafts.write()
    return drafts.json.bytes
  }
}

/// The drafts of one record in the making.
private struct ClaimReviewDrafts: ~Copyable {
  let record: Record
  let origins: ClaimOrigins
  let iri: String
  var json: JSONWriter

  init(_ record: Record, iri: String) {
    self.record = record
    origins = ClaimOrigins(record)
    self.iri = iri
    json = JSONWriter(capacity: 1024 * record.claims.count + 64)
  }

  mutating func write() {
    json.beginObject()
    json.member("@context", "https://schema.org")
    json.key("@graph")
    json.beginArray()
    for (i, claim) in record.claims.enumerated() { review(claim, number: i + 1) }
    json.endArray()
    json.endObject()
    json.endLine()
  }

  private mutating func review(_ claim: Claim, number: Int) {
    json.beginObject()
    json.member("@type", "ClaimReview")
    json.member("creativeWorkStatus", "Draft")
    json.member("claimReviewed", claim.text)
    json.key("itemReviewed")
    self.claim(claim, number: number)
    json.key("reviewRating")
    json.null()
    json.key("author")
    json.null()
    json.key("datePublished")
    json.null()
    json.key("url")
    json.null()
    json.key("reviewBody")
    json.null()
    json.endObject()
  }

  private mutating func claim(_ claim: Claim, number: Int) {
    let first = origins.earlierPlace(of: claim)
    json.beginObject()
    json.member("@type", "Claim")
    json.member("@id", "\(iri)#c\(number)")
    json.member("text", claim.text)
    author(of: claim)
    string("creditText", origins.credit(of: claim))
    json.member("description", origins.remarks(on: claim))
    // When it was said elsewhere, the article does not tell.
    if first == nil { string("datePublished", record.article.published) }
    json.key("appearance")
    article()
    if let first {
      json.key("firstAppearance")
      place(first)
    }
    if let within = claim.within {
      json.key("isPartOf")
      json.beginObject()
      json.member("@id", "\(iri)#\(within)")
      json.endObject()
    }
    json.endObject()
  }

  // MARK: Who made it

  /// Whoever said it by name; the publisher for the article's own voice.
  private mutating func author(of claim: Claim) {
    if claim.voice == .article {
      if let publisher = record.article.publisher {
        json.key("author")
        organization(named: publisher)
      }
      return
    }
    guard let author = origins.author(of: claim) else { return }
    let actor = author.actor
    json.key("author")
    json.beginObject()
    json.member("@type", author.type)
    facts(about: actor)
    if actor.kind == .person { string("jobTitle", actor.role) }
    json.endObject()
  }

  // MARK: Where it stands

  private mutating func article() {
    let article = record.article
    json.beginObject()
    json.member("@type", "NewsArticle")
    json.member("@id", iri)
    json.member("identifier", record.id)
    string("url", article.url.flatMap(IRI.absolute))
    string("headline", article.title)
    string("datePublished", article.published)
    if let publisher = article.publisher {
      json.key("publisher")
      organization(named: publisher)
    }
    json.endObject()
  }

  private mutating func place(_ source: Source) {
    json.beginObject()
    json.member("@type", "CreativeWork")
    if source.kind == .document {
      json.member("name", origins.name(of: source))
    } else if let actor = origins.actor(of: source) {
      json.key("publisher")
      json.beginObject()
      json.member("@type", "Organization")
      facts(about: actor)
      json.endObject()
    } else {
      json.member("creditText", origins.name(of: source))
    }
    json.endObject()
  }

  // MARK: Members

  private mutating func organization(named name: String) {
    json.beginObject()
    json.member("@type", "Organization")
    json.member("name", name)
    json.endObject()
  }

  private mutating func facts(about actor: Actor) {
    json.member("name", actor.name)
    guard let same = actor.sameAs else { return }
    if let iri = IRI.absolute(same) ?? IRI.wikidata(same) {
      json.member("sameAs", iri)
    } else {
      json.member("identifier", same)
    }
  }

  private mutating func string(_ key: StaticString, _ value: String?) {
    if let value { json.member(key, value) }
  }
}
