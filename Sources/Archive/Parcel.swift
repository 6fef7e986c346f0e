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
    /// One page, and one text, as a member of gzip data.
    case gzipPage, gzipText
    /// One row of a table of pages, behind what its columns hold.
    case csvRow
    /// Nothing but the reason why something was passed over.
    case passedOver
    /// One record of a web archive.
    case warcRecord
    /// A gzip member of a web archive, with whole records.
    case warcMembers
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

  /// A file or a member that is not read, which is counted like everything else that comes to no record.
  static func passedOver(_ why: PassedOver, at origin: Origin) -> Parcel {
    Parcel(.passedOver, id: "", origin: origin, place: "", bytes: Array(why.rawValue.utf8))
  }

  /// The inputs in it, in order. No order of parcels is assumed, so any worker can do it.
  public func unpacked(limits: Inputs.Limits = .init()) -> OpenedParcel {
    switch packing {
    case .page: OpenedParcel([.input(Input(id: id, form: .page, bytes: bytes, origin: origin))])
    case .text: OpenedParcel([.input(text)])
    case .jsonLine: OpenedParcel([JSONLine.unpacked(self)])
    case .passedOver: OpenedParcel([.passedOver(reason)])
    case .csvRow: OpenedParcel([CSVRow.unpacked(self)])
    case .gzipPage, .gzipText: OpenedParcel([GzipParcel.unpacked(self, limits: limits)])
    case .warcRecord: OpenedParcel([WARCPage.unpacked(self, limits: limits)])
    case .warcMembers: WARCSlice.unpacked(self, limits: limits)
    }
  }

  private var reason: PassedOver { PassedOver(rawValue: String(decoding: bytes, as: UTF8.self)) ?? .notHTML }

  private var text: Input {
    var bytes = bytes
    var warnings: [String] = []
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if UTF8Repair.repair(&bytes) { warnings.append("invalid UTF-8 in the text, replaced by U+FFFD") }
    return Input(id: id, form: .text, bytes: bytes, origin: origin, warnings: warnings)
  }
}

/// All that comes out of a parcel.
public struct OpenedParcel: Sendable {
  public var items: [Unpacked]
  /// Where in the file its last member really ended, when that is behind the end of the parcel: the parcels that were
  /// cut from the bytes before that place are none, and whoever delivers drops them.
  public var end: Int?

  public init(_ items: [Unpacked], end: Int? = nil) {
    self.items = items
    self.end = end
  }
}

/// One thing that comes out of a parcel.
public enum Unpacked: Sendable {
  case input(Input)
  /// It keeps its place: an error record is written for it.
  case broken(BrokenInput)
  /// It is counted, and no record is written for it.
  case passedOver(PassedOver)
}
