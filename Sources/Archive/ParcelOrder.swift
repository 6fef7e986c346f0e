import Vocabulary

/// Drops the parcels that are none: those cut from bytes that turned out to be inside the parcel before.
///
/// Used where results are delivered, in the order of their parcels.
public struct ParcelOrder: Sendable {
  private var path: String?
  private var last = 0
  private var end = 0

  public init() {}

  /// Whether what came out of a parcel counts.
  ///
  /// - Parameters:
  ///   - origin: the parcel's.
  ///   - end: where its last member really ended, as `OpenedParcel` has it.
  public mutating func admits(_ origin: Origin, end: Int?) -> Bool {
    guard let path = origin.path, let offset = origin.offset else { return true }
    if path == self.path && offset > last && offset < self.end { return false }
    self.path = path
    last = offset
    self.end = end ?? 0
    return true
  }
}
