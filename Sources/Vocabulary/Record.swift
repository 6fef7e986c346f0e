/// Everything known about one article: the working format that every export is made from.
public struct Record: Sendable, Equatable {
  /// The name of this format, the first key of every record.
  public static let schema = "onrecord/1"

  public var id: String
  /// Set when the record could not be made; all else is then empty.
  public var error: Failure?
  /// The id of the record that has the text and the layers, when this one would have the same: of the page it holds the
  /// facts alone.
  public var duplicateOf: String?
  public var origin: Origin
  /// Whatever the caller sent as `pass`: JSON text, unread.
  public var pass: String?
  public var article: Article
  /// "sha256:" and the digest of the text's UTF-8.
  public var digest: String
  public var actors: [Actor]
  public var figures: [Figure]
  public var quotes: [Quote]
  public var claims: [Claim]
  /// The article's warnings, then those of later stages.
  public var warnings: [String]

  public init(
    id: String, error: Failure? = nil, duplicateOf: String? = nil, origin: Origin = Origin(), pass: String? = nil,
    article: Article = Article(), digest: String = "", actors: [Actor] = [], figures: [Figure] = [],
    quotes: [Quote] = [], claims: [Claim] = [], warnings: [String] = []
  ) {
    self.id = id
    self.error = error
    self.duplicateOf = duplicateOf
    self.origin = origin
    self.pass = pass
    self.article = article
    self.digest = digest
    self.actors = actors
    self.figures = figures
    self.quotes = quotes
    self.claims = claims
    self.warnings = warnings
  }
}

/// Why a record could not be made.
public struct Failure: Error, Sendable, Equatable {
  public enum Code: String, Sendable, CaseIterable {
    case badInput, tooLarge, tooComplex, notText, unreadable
    /// The process at work on it died, or was ended because it took too long: see `onrecord extract --isolate`.
    case crashed, timedOut
  }

  public var code: Code
  /// Says where, what was expected and what to do.
  public var message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

/// Where the bytes of an article came from.
public struct Origin: Sendable, Equatable {
  public var path: String?
  public var member: String?
  /// Byte offset in the file or archive.
  public var offset: Int?
  /// When the page was fetched, ISO 8601.
  public var captured: String?
  /// "sha256:" and the digest of the bytes.
  public var digest: String?

  public init(
    path: String? = nil, member: String? = nil, offset: Int? = nil, captured: String? = nil, digest: String? = nil
  ) {
    self.path = path
    self.member = member
    self.offset = offset
    self.captured = captured
    self.digest = digest
  }
}

/// One article to read: its bytes and what the caller knows about it.
public struct Input: Sendable {
  public enum Form: Sendable, Equatable {
    /// A page as fetched, its encoding unknown.
    case page
    /// A page already decoded to UTF-8: a charset it declares is ignored.
    case decodedPage
    /// Plain text in UTF-8, returned unchanged.
    case text
  }

  public var id: String
  public var form: Form
  public var bytes: [UInt8]
  /// The encoding that came with the page, as in HTTP's Content-Type; wins over what the page says.
  public var charset: String?
  public var url: String?
  /// ISO 8601; wins over what the page says.
  public var published: String?
  /// JSON text handed through.
  public var pass: String?
  public var origin: Origin
  /// Remarks made while the input was read.
  public var warnings: [String]

  public init(
    id: String, form: Form, bytes: [UInt8], url: String? = nil, published: String? = nil, pass: String? = nil,
    origin: Origin = Origin(), warnings: [String] = []
  ) {
    self.id = id
    self.form = form
    self.bytes = bytes
    self.url = url
    self.published = published
    self.pass = pass
    self.origin = origin
    self.warnings = warnings
  }
}
