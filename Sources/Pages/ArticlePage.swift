import Export
import Vocabulary

/// One record as a page for a browser: the article with everything found in it marked, and the claims by source.
///
/// The page is one file that fetches nothing and runs nothing but its own script. Everything in it that comes from the
/// article is escaped, and the same record gives the same bytes.
public struct ArticlePage: Sendable {
  /// UTF-8.
  public let html: [UInt8]

  /// - Parameter record: one without error.
  public init(_ record: Record) {
    let address = record.article.url.flatMap { WebAddress($0) }
    let groups = ClaimGroups(record)
    let claims = ClaimView(record, address: address)
    let library = PageLibrary.shared
    var view = ArticleHead(record).view
    view["pageTitle"] = (record.article.title ?? record.id) + " – who says what"
    view["json"] = JSONBlock.text(RecordWriter().line(record).dropLast())
    view["blocks"] = ArticleBody(record.article, ClaimLooks(record)).views
    view["hasClaims"] = !record.claims.isEmpty
    view["claimCount"] = record.claims.count
    view["shares"] = SourceShares(record).views
    view["groups"] = groups.all.enumerated().map { i, group -> View in
      [
        "group": "s\(i + 1)", "groupName": group.name ?? group.basis.label, "role": View.known(group.role),
        "groupBasis": group.basis.rawValue, "groupLetter": group.basis.letter, "groupLabel": group.basis.label,
        "isNamedHere": group.name != nil, "groupCount": group.claims.count,
        "claims": group.claims.map { claims.view($0) },
      ]
    }
    view["stances"] = Self.stances(record)
    view["actors"] = record.actors.map { actor -> View in
      [
        "actorName": actor.name, "type": actor.kind.rawValue, "mentions": actor.mentions.count,
        "roles": actor.roles.map { role -> View in
          ["title": role.title, "body": View.known(role.of.map { record.actors[$0.number - 1].name })]
        }, "aliases": View.known(actor.aliases.joined(separator: ", ")),
      ]
    }
    view["hasActors"] = !record.actors.isEmpty
    view["actorCount"] = record.actors.count
    html = Array(library.page("article", view).utf8)
  }

  /// The stances that attributed claims take, in the order of the vocabulary.
  private static func stances(_ record: Record) -> [View] {
    Stance.allCases.compactMap { stance in
      let count = record.claims.count { $0.voice == .attributed && $0.stance == stance }
      return count == 0 ? nil : ["stanceName": stance.rawValue, "stanceCount": count]
    }
  }
}
