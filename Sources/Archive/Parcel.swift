import Vocabulary

/// An input as the reader hands it over, still packed: what unpacking costs is paid by a worker, not by the one reader
/// that all of them wait for.
public struct Parcel: Sendable, Equatable {
  /// What its bytes are, and so how they are unpacked.
  public enum Packing: UInt8, Sendable {
    /// One page as fetched.
    case page
    /// One article as plain text.
    case text
    /// One line of JSON lines.
    case jsonLine
  }

  public var packing: Packing
  /// What the input is called if it does not say so itself.
  public var id: String
  /// Path, member and offset of the bytes.
  public var origin: Origin
  /// How messages call the place: "pages.jsonl, line 3".
  public var place: String
  public var bytes: [UInt8]

  public init(_ packing: Packing, id: String, origin: Origin, place: String, bytes: [UInt8]) {
    self.packing = packing
    self.id = id
    self.origin = origin
    self.place = place
    self.bytes = bytes
  }

  /// The inputs in it, in order. No order of parcels is assumed, so any worker can do it.
  public func unpacked(limits: Inputs.Limits = .init()) -> [Unpacked] {
    switch packing {
    case .page: [.input(Input(id: id, form: .page, bytes: bytes, origin: origin))]
    case .text: [.input(text)]
    case .jsonLine: [JSONLine.unpacked(self)]
    }
  }

  private var text: Input {
    var bytes = bytes
    var warnings: [String] = []
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if UTF8Repair.repair(&bytes) { warnings.append("invalid UTF-8 in the text, replaced by U+FFFD") }
    return Input(id: id, form: .text, bytes: bytes, origin: origin, warnings: warnings)
  }
}

/// What comes out of a parcel.
public enum Unpacked: Sendable {
  case input(Input)
  /// It keeps its place: an error record is written for it.
  case broken(BrokenInput)
}
