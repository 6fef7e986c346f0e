#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Vocabulary

/// The parcels behind a list of paths, one at a time: a file's bytes, or a line of a JSON-lines file.
///
/// Nothing is held but the parcel at hand. What cannot be read becomes a failure in its place, and reading goes on.
public struct Parcels: Sequence, IteratorProtocol {
  private let format: InputFormat
  private let limits: Inputs.Limits
  private let sha256: @Sendable ([UInt8]) -> [UInt8]
  private let standardInput: Int32
  private var paths: ArraySlice<String>
  private var walk: FileWalk?
  private var lines: (reader: LineReader, source: any ByteStream)?

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
    self.format = format
    self.limits = limits
    self.standardInput = standardInput
    self.sha256 = sha256
  }

  public mutating func next() -> Result<Parcel, BrokenInput>? {
    while true {
      if lines != nil {
        if let item = nextLine() { return item }
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

  // MARK: Files

  private mutating func file(_ path: String, in folder: Bool) -> Result<Parcel, BrokenInput>? {
    let suffix = InputFormat.suffix(of: path)
    let id = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    do throws(Failure) {
      let source = try ByteSource(path: path)
      return open(source, id: id, suffix: suffix, onlyPages: folder && suffix == nil && format == .auto)
    } catch {
      return .failure(BrokenInput(id: id, origin: Origin(path: path), failure: error))
    }
  }

  /// Starts on a source: one input at once, or lines to come (then nil).
  ///
  /// - Parameters:
  ///   - id: nil for standard input, which is named by its digest.
  ///   - onlyPages: pass over what does not look like a page.
  private mutating func open(
    _ source: any ByteStream, id: String?, suffix: InputFormat?, onlyPages: Bool = false
  ) -> Result<Parcel, BrokenInput>? {
    func broken(_ failure: Failure) -> Result<Parcel, BrokenInput> {
      .failure(BrokenInput(id: id ?? "-", origin: Origin(path: source.path), failure: failure))
    }
    var bytes: [UInt8] = []
    do throws(Failure) {
      // A pipe may hand over a line feed first and the page later: nothing is told from blanks.
      while bytes.count < Self.headSize, try source.read(upTo: Self.headSize, into: &bytes),
        bytes.allSatisfy({ $0 <= 0x20 })
      {}
      let guess = InputFormat.guess(bytes)
      var kind = format == .auto ? suffix ?? .auto : format
      if onlyPages && guess != .html { return nil }
      if kind == .auto {
        switch guess {
        case .html: kind = .html
        case .text: kind = .text
        case .jsonl: kind = .jsonl
        case .unreadable(let what): return broken(notText(source, what))
        }
        // A pipe that closes without a word has nothing to say, not an article without words.
        if id == nil && bytes.isEmpty { return nil }
      }
      if kind == .jsonl {
        lines = (LineReader(source, head: bytes, limit: limits.bytes), source)
        return nil
      }
      while bytes.count <= limits.bytes, try source.read(upTo: Self.chunkSize, into: &bytes) {}
      if bytes.count > limits.bytes { return broken(tooLarge(source.name)) }
      // A suffix is only a promise: a picture named page.html is still a picture.
      if case .unreadable(let what) = guess { return broken(notText(source, what)) }
      return .success(
        Parcel(
          kind == .text ? .text : .page, id: id ?? hexadecimal(sha256(bytes).prefix(8)),
          origin: Origin(path: source.path), place: source.name, bytes: bytes))
    } catch {
      return broken(error)
    }
  }

  private func tooLarge(_ name: String) -> Failure {
    Failure(
      .tooLarge, "\(name): longer than the limit of \(limits.bytes) bytes for one input; split it or raise the limit")
  }

  private func notText(_ source: any ByteStream, _ what: String) -> Failure {
    Failure(.notText, "\(source.name): \(what); expected a page, plain text in UTF-8 or JSON lines")
  }

  private func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  // MARK: Lines

  /// The next line that is not empty; nil, with `lines` gone, at the end of the file.
  private mutating func nextLine() -> Result<Parcel, BrokenInput>? {
    guard let source = lines?.source else { return nil }
    do throws(Failure) {
      while let line = try lines!.reader.next() {
        let id = "line \(line.number)"
        let place = "\(source.name), \(id)"
        let origin = Origin(path: source.path, offset: line.offset)
        guard var bytes = line.bytes else {
          return .failure(BrokenInput(id: id, origin: origin, failure: tooLarge(place)))
        }
        // The mark that some editors put in front of UTF-8 is not part of the first line.
        if line.offset == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
        return .success(Parcel(.jsonLine, id: id, origin: origin, place: place, bytes: bytes))
      }
      lines = nil
      return nil
    } catch {
      lines = nil
      return .failure(BrokenInput(id: source.name, origin: Origin(path: source.path), failure: error))
    }
  }

  /// Enough for any magic bytes, and for the first tag behind a long comment.
  private static let headSize = 1 << 14
  private static let chunkSize = 1 << 18
}

/// A path that leads nowhere: known before anything runs, so that a typing error does not cost a night.
public struct UnopenableInput: Error, Sendable, Equatable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public var description: String {
    "cannot open \(path): \(reason); name a file or folder that can be read, or - for standard input"
  }
}
