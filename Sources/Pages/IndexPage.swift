import Vocabulary

/// A page that lists the pages of a folder.
public struct IndexPage: Sendable {
  private var entries: [Entry] = []

  public init() {}

  /// What the list says of one article.
  private struct Entry: Sendable {
    var file: String?
    var title: String
    var publisher: String?
    var published: String?
    var failure: String?
    var counts: [Int]
  }

  /// - Parameter file: the name of its page in the same folder; nil for a record without one.
  public mutating func add(_ record: Record, file: String?) {
    entries.append(
      Entry(
        file: file, title: record.article.title ?? record.id, publisher: record.article.publisher,
        published: record.article.published, failure: record.error?.message,
        counts: SourceShares(record).counts.map(\.count)))
  }

  /// UTF-8.
  public var html: [UInt8] {
    let view: View = [
      "pageTitle": "\(entries.count) article\(entries.count == 1 ? "" : "s"): who says what",
      "kinds": Basis.allCases.map { basis -> View in
        ["kind": basis.rawValue, "kindLetter": basis.letter, "kindLabel": basis.label]
      },
      "entries": entries.map { entry -> View in
        [
          "file": View.known(entry.file), "entryTitle": entry.title, "publisher": entry.publisher ?? "",
          "published": entry.published ?? "", "failure": View.known(entry.failure),
          "claimCount": entry.counts.reduce(0, +), "counts": entry.counts,
        ]
      },
    ]
    return Array(PageLibrary.shared.page("index", view).utf8)
  }
}
