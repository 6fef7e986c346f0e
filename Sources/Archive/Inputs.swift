import Vocabulary

/// The inputs behind a list of paths, unpacked, one at a time.
///
/// For whoever needs no second thread; a batch hands the parcels to its workers instead.
public struct Inputs: Sequence, IteratorProtocol {
  /// What is taken for an input, and what one may weigh.
  public struct Limits: Sendable, Equatable {
    /// Bytes of one file, line or member, unpacked.
    public var bytes: Int
    /// Whether a page counts that a server sent with another status than 200.
    public var everyStatus: Bool

    public init(bytes: Int = 64 << 20, everyStatus: Bool = false) {
      self.bytes = bytes
      self.everyStatus = everyStatus
    }
  }

  private var parcels: Parcels
  private let limits: Limits
  private var unpacked: ArraySlice<Unpacked> = []
  private var order = ParcelOrder()

  /// - Parameter parcels: where they are packed.
  public init(_ parcels: Parcels, limits: Limits = .init()) {
    self.parcels = parcels
    self.limits = limits
  }

  /// Whether a path leads to a folder, which holds any number of articles.
  public static func isFolder(path: String) -> Bool { FileKind(RawPath(path)) == .folder }

  public mutating func next() -> Result<Input, BrokenInput>? {
    while true {
      switch unpacked.popFirst() {
      case .input(let input): return .success(input)
      case .broken(let broken): return .failure(broken)
      case .passedOver: continue
      case nil: break
      }
      switch parcels.next() {
      case .success(let parcel):
        let opened = parcel.unpacked(limits: limits)
        if order.admits(parcel.origin, end: opened.end) { unpacked = opened.items[...] }
      case .failure(let broken): return .failure(broken)
      case nil: return nil
      }
    }
  }
}
