import Foundation
import Testing
import Vocabulary

@testable import Export

@Suite struct ClaimReviewWriterTests {
  private static let options = GraphOptions(version: "1.0", sha256: stubDigest)

  private func line(_ record: Record) -> String {
    String(decoding: ClaimReviewWriter(Self.options).line(record), as: UTF8.self)
  }

  private func drafts(_ record: Record) throws -> [[String: Any]] {
    try #require(try parsed(line(record))["@graph"] as? [[String: Any]])
  }

  private func claims(_ record: Record) throws -> [[String: Any]] {
    try drafts(record).map { try #require($0["itemReviewed"] as? [String: Any]) }
  }

  private func claims(_ change: (inout Record) -> Void) throws -> [[String: Any]] {
    var record = Sample.record
    change(&record)
    return try claims(record)
  }

  @Test func eachClaimHasADraftThatIsNoReview() throws {
    let drafts = try drafts(Sample.record)
    #expect(drafts.map { $0["claimReviewed"] as? String } == Sample.claims.map(\.text))
    for draft in drafts {
      #expect(draft["@type"] as? String == "ClaimReview" && draft["creativeWorkStatus"] as? String == "Draft")
      for key in ["reviewRating", "author", "datePublished", "url", "reviewBody"] { #expect(draft[key] is NSNull) }
    }
    #expect(line(Sample.failed) == #"{"@context":"https://schema.org","@graph":[]}"# + "\n")
  }

  @Test func aNamedSourceIsTheAuthor() throws {
    let claim = try #require(try claims(Sample.record).first)
    let author = try #require(claim["author"] as? [String: String])
    #expect(
      author == [
        "@type": "Person", "name": "Ana Söll", "sameAs": "https://people.example/soell", "jobTitle": "Mayor",
      ])
    #expect(claim["creditText"] as? String == "Ana Söll, through Rheinpost")
    #expect(claim["description"] as? String == "Source: named. Stance: states. Terms: off the record.")
  }

  @Test func anUnnamedSourceIsCreditedAsPrintedAndIsNoAuthor() throws {
    let claim = try claims(Sample.record)[1]
    #expect(claim["author"] == nil)
    #expect(claim["creditText"] as? String == "Officials, through Ana Söll, then Rheinpost")
    #expect(claim["description"] as? String == "Source: unnamed. Stance: estimates. Hedges: alleged.")
    // Whoever employs them has not said it.
    let employed = try claims { $0.claims[1].source?.actor = Reference(2) }[1]
    #expect(employed["author"] == nil && employed["creditText"] as? String == claim["creditText"] as? String)
  }

  @Test(arguments: [Stance.denies, .rejects])
  func whoDeniesAClaimIsNotItsAuthor(stance: Stance) throws {
    let claim = try claims { $0.claims[0].stance = stance }[0]
    #expect(claim["author"] == nil && claim["creditText"] as? String == "Ana Söll, through Rheinpost")
    #expect((claim["description"] as? String)?.contains("Stance: \(stance.rawValue).") == true)
  }

  @Test func theArticlesOwnVoiceIsItsPublishers() throws {
    let claim = try claims(Sample.record)[2]
    #expect(claim["author"] as? [String: String] == ["@type": "Organization", "name": "The Daily Example"])
    #expect(claim["creditText"] == nil && claim["description"] as? String == "Voice: the article's own.")
    #expect(try claims { $0.article.publisher = nil }[2]["author"] == nil)
  }

  @Test func aClaimThatStoodElsewhereSaysWhere() throws {
    let claims = try claims(Sample.record)
    let publisher = ["@type": "Organization", "name": "Rheinpost"]
    for claim in claims[..<2] {
      let first = try #require(claim["firstAppearance"] as? [String: Any])
      #expect(first["publisher"] as? [String: String] == publisher)
      #expect(claim["datePublished"] == nil)
    }
    #expect(claims[2]["firstAppearance"] == nil)
    #expect(claims[2]["datePublished"] as? String == "2024-03-01T08:30:00+01:00")
    // Told to this paper itself.
    let own = try self.claims { $0.article.publisher = "The RHEINPOST" }[0]
    #expect(own["firstAppearance"] == nil && own["datePublished"] != nil)
    let report = try self.claims(Sample.rest)[1]
    #expect(report["firstAppearance"] as? [String: String] == ["@type": "CreativeWork", "name": "a report"])
    let unnamed = try self.claims { $0.claims[0].chain[0].source.actor = nil }[0]
    #expect(
      unnamed["firstAppearance"] as? [String: String] == ["@type": "CreativeWork", "creditText": "the Rheinpost"])
  }

  @Test func eachDraftHoldsTheArticle() throws {
    for claim in try claims(Sample.record) {
      let article = try #require(claim["appearance"] as? [String: Any])
      #expect(article["@type"] as? String == "NewsArticle")
      #expect(article["url"] as? String == "https://news.example/oil?a=1&b=%222%22")
      #expect(article["headline"] as? String == Sample.article.title)
      #expect(article["datePublished"] as? String == Sample.article.published)
      #expect(article["publisher"] as? [String: String] == ["@type": "Organization", "name": "The Daily Example"])
    }
    // An address that is not absolute would lead somewhere else from the reviewer's page.
    #expect((try claims(Sample.rest)[0]["appearance"] as? [String: Any])?["url"] == nil)
  }

  @Test func claimsAreNamedAsInTheGraph() throws {
    let iri = Self.options.iri(of: Sample.record)
    let claims = try claims(Sample.record)
    #expect(claims.map { $0["@id"] as? String } == ["\(iri)#c1", "\(iri)#c2", "\(iri)#c3"])
    #expect(claims[1]["isPartOf"] as? [String: String] == ["@id": "\(iri)#c1"])
    #expect(claims[0]["isPartOf"] == nil)
  }

  @Test func noPublishedActorIsOfATypeItIsNot() throws {
    for (kind, type) in [
      (Actor.Kind.person, "Person"), (.organization, "Organization"), (.media, "Organization"),
      (.place, "Organization"), (.group, nil), (.event, nil), (.work, nil), (.product, nil), (.other, nil),
    ] {
      let author = try claims { $0.actors[0].kind = kind }[0]["author"] as? [String: Any]
      #expect(author?["@type"] as? String == type)
      #expect((author?["jobTitle"] != nil) == (kind == .person))
    }
  }
}
