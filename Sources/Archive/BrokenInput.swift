import Vocabulary

/// An input that could not be read. It keeps its place among the others: one line out for each line in.
public struct BrokenInput: Error, Sendable, Equatable {
  /// The caller's id if it could be read, else "line N"; a file's path.
  public var id: String
  public var origin: Origin
  /// The caller's `pass` if it could be read.
  public var pass: String?
  public var failure: Failure

  public init(id: String, origin: Origin, pass: String? = nil, failure: Failure) {
    self.id = id
    self.origin = origin
    self.pass = pass
    self.failure = failure
  }
}
