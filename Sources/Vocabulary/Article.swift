/// What reading leaves of a page: the article's text in blocks, and what the page says about it.
public struct Article: Sendable, Equatable {
  /// The text, blocks joined by a blank line; for text input the input, unchanged.
  public var text: String
  /// In order, without overlap.
  public var blocks: [Block]
  public var url: String?
  /// Without the site's name.
  public var title: String?
  public var subtitle: String?
  /// Names, one each: of the people who wrote it; where the page names none, of the desk or agency it gives instead.
  public var authors: [String]
  /// Those of `authors` that are not known to be people: desks, agencies, pen names.
  public var desks: [String] = []
  public var publisher: String?
  public var section: String?
  /// ISO 8601, with the offset the page states; a date alone when that is all it states.
  public var published: String?
  public var modified: String?
  /// BCP 47, as the page says it or as the words show.
  public var language: String?
  public var dateline: Dateline?
  public var access: Access
  /// Sentences a person can act on.
  public var warnings: [String]

  public init(
    text: String = "", blocks: [Block] = [], url: String? = nil, title: String? = nil, subtitle: String? = nil,
    authors: [String] = [], publisher: String? = nil, section: String? = nil, published: String? = nil,
    modified: String? = nil, language: String? = nil, dateline: Dateline? = nil, access: Access = .open,
    warnings: [String] = []
  ) {
    self.text = text
    self.blocks = blocks
    self.url = url
    self.title = title
    self.subtitle = subtitle
    self.authors = authors
    self.publisher = publisher
    self.section = section
    self.published = published
    self.modified = modified
    self.language = language
    self.dateline = dateline
    self.access = access
    self.warnings = warnings
  }
}

/// A stretch of the text that the page sets apart.
public struct Block: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// `entry` is the time mark of a live blog's entry.
    case heading, paragraph, listItem, quote, caption, table, code, entry
  }

  public var kind: Kind
  public var range: TextRange
  /// XPath of the source element in the page as parsed; nil for text input.
  public var path: String?

  public init(kind: Kind, range: TextRange, path: String? = nil) {
    self.kind = kind
    self.range = range
    self.path = path
  }
}

/// The place and agency that open a wire story: "CAIRO (Reuters) -".
public struct Dateline: Sendable, Equatable {
  public var place: String
  public var agency: String?
  public var date: String?
  public var range: TextRange

  public init(place: String, agency: String? = nil, date: String? = nil, range: TextRange) {
    self.place = place
    self.agency = agency
    self.date = date
    self.range = range
  }
}

/// How much of the article the page shows.
public enum Access: String, Sendable, CaseIterable {
  /// `partial`: behind a paywall, or cut by the page. `none`: no article on this page.
  case open, partial, none
}
