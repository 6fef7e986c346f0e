import Vocabulary

/// The inputs behind a list of paths, unpacked, one at a time.
///
/// For whoever needs no second thread; a batch hands the parcels to its workers instead.
public struct Inputs: Sequence, IteratorProtocol {
  /// What one input may weigh.
  public struct Limits: Sendable, Equatable {
    /// Bytes of one file, line or member.
    public var bytes: Int

    public init(bytes: Int = 64 << 20) { self.bytes = bytes }
  }

  private var parcels: Parcels
  private let limits: Limits
  private var unpacked: ArraySlice<Unpacked> = []

  /// - Parameter parcels: where they are packed.
  public init(_ parcels: Parcels, limits: Limits = .init()) {
    self.parcels = parcels
    self.limits = limits
  }

  /// Whether a path leads to a folder, which holds any number of articles.
  public static func isFolder(path: String) -> Bool { FileKind(path: path) == .folder }

  public mutating func next() -> Result<Input, BrokenInput>? {
    while true {
      switch unpacked.popFirst() {
      case .input(let input): return .success(input)
      case .broken(let broken): return .failure(broken)
      case nil: break
      }
      switch parcels.next() {
      case .success(let parcel): unpacked = parcel.unpacked(limits: limits)[...]
      case .failure(let broken): return .failure(broken)
      case nil: return nil
      }
    }
  }
}
