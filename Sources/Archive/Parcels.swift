#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Vocabulary

/// The parcels behind a list of paths, one at a time: a file's bytes, a line of a JSON-lines file, a record or a member
/// of an archive.
///
/// Nothing is held but the parcel at hand. What cannot be read becomes a failure in its place, and reading goes on.
public struct Parcels: Sequence, IteratorProtocol {
  private let opener: SourceOpener
  private let standardInput: Int32
  private var paths: ArraySlice<RawPath>
  private var walk: FileWalk?
  /// What is open, the innermost last.
  private var readers: [(reader: any ParcelReader, origin: Origin)] = []

  /// Opens nothing yet, but sees that every path is there.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or "-" for standard input.
  ///   - format: what the files hold; `auto` tells each by suffix and first bytes. Of a folder, `auto` takes what is
  ///     known by suffix or is a page by its first bytes, and passes over the rest.
  ///   - sha256: 32 bytes of digest; they name what comes from standard input.
  ///   - filter: which files of a folder and members of an archive are read.
  ///   - csv: how tables are read.
  ///   - standardInput: the descriptor that "-" stands for.
  public init(
    paths: [String], format: InputFormat = .auto, limits: Inputs.Limits = .init(), filter: PathFilter = .init(),
    csv: CSVOptions = .init(), standardInput: Int32 = 0,
    sha256: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) throws(UnopenableInput) {
    self.paths = []
    for path in paths { self.paths += try Self.expanded(path) }
    opener = SourceOpener(format: format, limits: limits, sha256: sha256, filter: filter, csv: csv)
    self.standardInput = standardInput
  }

  /// A path as it is, or what a pattern stands for where no file has that name.
  private static func expanded(_ path: String) throws(UnopenableInput) -> [RawPath] {
    let raw = RawPath(path)
    if path == "-" { return [raw] }
    if FileKind(raw) != nil, access(raw.bytes, R_OK) == 0 { return [raw] }
    let unopenable = UnopenableInput(path: path, reason: reason())
    guard errno == ENOENT, Glob.isPattern(path) else { throw unopenable }
    let found: [RawPath]
    do {
      found = try PathExpansion.paths(matching: path)
    } catch {
      throw UnopenableInput(path: path, reason: error.message)
    }
    if found.isEmpty { throw UnopenableInput(path: path, reason: "no file or folder matches this pattern") }
    return found
  }

  public mutating func next() -> Result<Parcel, BrokenInput>? {
    while true {
      if !readers.isEmpty {
        if let item = nextOpen() { return item }
      } else if let found = walk?.next() {
        switch found {
        case .failure(let broken): return .failure(broken)
        case .success(let file): if let item = open(file) { return item }
        }
      } else if let path = paths.popFirst() {
        walk = nil
        if path == RawPath("-") {
          if let item = open(ByteSource(descriptor: standardInput), id: nil, suffix: nil, opener) { return item }
        } else if FileKind(path) == .folder {
          walk = FileWalk(folder: path, filter: opener.filter)
        } else if let item = open(path, opener) {
          return item
        }
      } else {
        return nil
      }
    }
  }

  /// The next parcel of the innermost reader; nil, and the reader gone, after its last.
  private mutating func nextOpen() -> Result<Parcel, BrokenInput>? {
    let origin = readers[readers.count - 1].origin
    do throws(Failure) {
      if let item = try readers[readers.count - 1].reader.next() { return item }
      readers.removeLast()
      return nil
    } catch {
      readers.removeLast()
      return .failure(BrokenInput(id: origin.member ?? origin.path ?? "-", origin: origin, failure: error))
    }
  }

  /// A file of a folder, as far as it is to be read.
  private mutating func open(_ file: FileWalk.File) -> Result<Parcel, BrokenInput>? {
    switch opener.admission(of: file.relative) {
    case .opener(let opener): open(file.path, opener, onlyPages: opener.format == .auto)
    case .passedOver(let why): .success(.passedOver(why, at: Origin(path: file.path.text)))
    }
  }

  /// - Parameter onlyPages: pass over what neither its suffix nor its first bytes tell to be of use.
  private mutating func open(
    _ path: RawPath, _ opener: SourceOpener, onlyPages: Bool = false
  ) -> Result<Parcel, BrokenInput>? {
    let text = path.text
    let suffix = InputFormat.suffix(of: text)
    let id = text.hasPrefix("./") ? String(text.dropFirst(2)) : text
    do throws(Failure) {
      return open(try ByteSource(path), id: id, suffix: suffix, opener, onlyPages: onlyPages && suffix == nil)
    } catch {
      return .failure(BrokenInput(id: id, origin: Origin(path: text), failure: error))
    }
  }

  /// Starts on a source: one input at once, or a reader of what is to come (then nil).
  private mutating func open(
    _ source: any ByteStream, id: String?, suffix: InputFormat?, _ opener: SourceOpener, onlyPages: Bool = false
  ) -> Result<Parcel, BrokenInput>? {
    let origin = Origin(path: source.path)
    do throws(Failure) {
      switch try opener.open(source, id: id, origin: origin, suffix: suffix, onlyPages: onlyPages) {
      case .parcel(let parcel): return .success(parcel)
      case .reader(let reader): readers.append((reader, origin))
      case .passedOver: return .success(.passedOver(.notHTML, at: origin))
      case .nothing: break
      }
      return nil
    } catch {
      return .failure(BrokenInput(id: id ?? "-", origin: origin, failure: error))
    }
  }
}

/// A path that leads nowhere: known before anything runs, so that a typing error does not cost a night.
public struct UnopenableInput: Error, Sendable, Equatable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public var description: String {
    "cannot open \(path): \(reason); name a file or folder that can be read, or - for standard input"
  }
}
