/// Why something in an archive was passed over: it is counted, and no record is written for it.
public enum PassedOver: String, Sendable, CaseIterable {
  /// The server sent something else than a page: a picture, a script, a feed.
  case notHTML
  /// The server answered with another status than 200.
  case status
  /// The page was fetched before and the archive only refers to it.
  case revisit
  /// A record that holds no answer: a request, metadata, the archive's own description.
  case notResponse
  /// A later part of a record that the archive's writer cut up.
  case continuation
  /// The caller's patterns leave it out.
  case excluded
}
