#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Vocabulary

/// The parcels behind a list of paths, one at a time: a file's bytes, a line of a JSON-lines file, a record of an archive.
///
/// Nothing is held but the parcel at hand. What cannot be read becomes a failure in its place, and reading goes on.
public struct Parcels: Sequence, IteratorProtocol {
  private let opener: SourceOpener
  private let standardInput: Int32
  private var paths: ArraySlice<String>
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
  ///   - standardInput: the descriptor that "-" stands for.
  public init(
    paths: [String], format: InputFormat = .auto, limits: Inputs.Limits = .init(), standardInput: Int32 = 0,
    sha256: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) throws(UnopenableInput) {
    for path in paths where path != "-" {
      if FileKind(path: path) == nil || access(path, R_OK) != 0 { throw UnopenableInput(path: path, reason: reason()) }
    }
    self.paths = paths[...]
    opener = SourceOpener(format: format, limits: limits, sha256: sha256)
    self.standardInput = standardInput
  }

  public mutating func next() -> Result<Parcel, BrokenInput>? {
    while true {
      if !readers.isEmpty {
        if let item = nextOpen() { return item }
      } else if let path = walk?.next() {
        if let item = file(path, in: true) { return item }
      } else if let path = paths.popFirst() {
        walk = nil
        if path == "-" {
          if let item = open(ByteSource(descriptor: standardInput), id: nil, suffix: nil) { return item }
        } else if FileKind(path: path) == .folder {
          walk = FileWalk(folder: path)
        } else if let item = file(path, in: false) {
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

  private mutating func file(_ path: String, in folder: Bool) -> Result<Parcel, BrokenInput>? {
    let suffix = InputFormat.suffix(of: path)
    let id = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    do throws(Failure) {
      let source = try ByteSource(path: path)
      return open(source, id: id, suffix: suffix, onlyPages: folder && suffix == nil && opener.format == .auto)
    } catch {
      return .failure(BrokenInput(id: id, origin: Origin(path: path), failure: error))
    }
  }

  /// Starts on a source: one input at once, or a reader of what is to come (then nil).
  private mutating func open(
    _ source: any ByteStream, id: String?, suffix: InputFormat?, onlyPages: Bool = false
  ) -> Result<Parcel, BrokenInput>? {
    let origin = Origin(path: source.path)
    do throws(Failure) {
      switch try opener.open(source, id: id, origin: origin, suffix: suffix, onlyPages: onlyPages) {
      case .parcel(let parcel): return .success(parcel)
      case .reader(let reader): readers.append((reader, origin))
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
