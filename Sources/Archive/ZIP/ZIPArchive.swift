import CLibZip
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Vocabulary

/// A ZIP archive, read through libzip: its central directory is held, nothing else.
///
/// Used by one thread at a time.
final class ZIPArchive {
  /// How messages call it.
  let name: String
  /// Entries in the central directory.
  let count: Int
  private let handle: OpaquePointer

  /// Opens a file that can be read anywhere, not only from front to back.
  ///
  /// - Throws: a failure that says what is wrong with the archive, and what may help.
  init(_ source: ByteSource) throws(Failure) {
    let (descriptor, name) = (source.descriptor, source.name)
    // The source closes its file when nobody needs it any more.
    defer { withExtendedLifetime(source) {} }
    guard lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw Failure(
        .unreadable,
        "\(name): a ZIP archive has its list of contents at the end and cannot be read from a pipe; "
          + "save it to a file first, and name the file")
    }
    // libzip closes what it is given, its caller's descriptor too.
    let own = dup(descriptor)
    var code: Int32 = 0
    guard own >= 0, let handle = zip_fdopen(own, 0, &code) else {
      if own >= 0 { close(own) }
      throw Self.failure(code, name)
    }
    self.handle = handle
    self.name = name
    count = Int(zip_get_num_entries(handle, 0))
  }

  /// Opens an archive held in memory, such as one inside another.
  init(bytes: [UInt8], name: String) throws(Failure) {
    // libzip frees what it is given; an empty archive still needs an address.
    guard let copy = malloc(max(bytes.count, 1)) else {
      throw Failure(.tooLarge, "\(name): no memory for this archive")
    }
    bytes.withUnsafeBytes { if let start = $0.baseAddress { memcpy(copy, start, bytes.count) } }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      throw Self.failure(zip_error_code_zip(&error), name)
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      let code = zip_error_code_zip(&error)
      zip_source_free(source)
      throw Self.failure(code, name)
    }
    self.handle = handle
    self.name = name
    count = Int(zip_get_num_entries(handle, 0))
  }

  deinit { zip_discard(handle) }

  private static func failure(_ code: Int32, _ name: String) -> Failure {
    let advice =
      switch code {
      case ZIP_ER_NOZIP, ZIP_ER_EOF:
        "its list of contents, which stands at the end, is missing: the file was cut off or is no ZIP archive; "
          + "fetch it again, or save what is left with: zip -FF \(name) --out repaired.zip"
      case ZIP_ER_INCONS, ZIP_ER_INVAL:
        "its list of contents is damaged; fetch it again, or save what is left with: "
          + "zip -FF \(name) --out repaired.zip"
      case ZIP_ER_MULTIDISK: "an archive in several parts; join them first with: zip -s 0 \(name) --out whole.zip"
      default: Self.sentence(code)
      }
    return Failure(.unreadable, "\(name): cannot be read as a ZIP archive: \(advice)")
  }

  private static func sentence(_ code: Int32) -> String {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return String(cString: zip_error_strerror(&error))
  }

  /// Whether these are the first bytes of a ZIP archive: of a member, or of the end of an empty one.
  static func begins(_ head: [UInt8]) -> Bool {
    head.starts(with: "PK\u{3}\u{4}".utf8) || head.starts(with: "PK\u{5}\u{6}".utf8)
  }

  // MARK: Entries

  /// What the central directory says of an entry.
  ///
  /// - Throws: when it says nothing that can be used.
  func entry(_ index: Int) throws(Failure) -> ZIPEntry {
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(handle, UInt64(index), 0, &status) == 0,
      let name = zip_get_name(handle, UInt64(index), 0)
    else {
      throw Failure(.unreadable, "\(self.name), entry \(index + 1): \(String(cString: zip_strerror(handle)))")
    }
    return ZIPEntry(
      index: index, name: String(cString: name), size: Int(clamping: status.size),
      packedSize: Int(clamping: status.comp_size), checksum: status.crc, method: status.comp_method,
      isEncrypted: status.encryption_method != ZIP_EM_NONE)
  }

  /// Whether there is an entry of this name.
  func holds(_ name: String) -> Bool { zip_name_locate(handle, name, 0) >= 0 }

  /// Opens an entry's bytes.
  ///
  /// - Parameter packed: as they stand in the archive, not inflated.
  func open(_ entry: ZIPEntry, packed: Bool = false) throws(Failure) -> OpaquePointer {
    guard let file = zip_fopen_index(handle, UInt64(entry.index), packed ? UInt32(ZIP_FL_COMPRESSED) : 0) else {
      let code = zip_error_code_zip(zip_get_error(handle))
      let reason =
        code == ZIP_ER_COMPNOTSUPP
        ? "packed by \(entry.methodName), which the libzip here does not read; pack the archive anew with deflate"
        : String(cString: zip_strerror(handle))
      zip_error_clear(handle)
      throw Failure(.unreadable, "\(name): \(entry.name): \(reason)")
    }
    return file
  }
}

/// A line of the central directory.
struct ZIPEntry: Equatable {
  var index: Int
  /// In UTF-8, whatever the archive has it in: libzip takes what is not marked and no UTF-8 for code page 437.
  var name: String
  /// As the archive says; an archive may lie.
  var size: Int
  var packedSize: Int
  /// CRC-32 of the bytes when unpacked.
  var checksum: UInt32
  /// As PKWARE's APPNOTE numbers them: 0 stored, 8 deflated.
  var method: UInt16
  var isEncrypted: Bool

  fileprivate var methodName: String {
    switch method {
    case 9: "Deflate64"
    case 12: "bzip2"
    case 14: "LZMA"
    case 93: "Zstandard"
    case 95: "XZ"
    case 98: "PPMd"
    default: "method \(method)"
    }
  }
}

/// An entry's bytes, inflated by libzip as they are read, which also holds them against their checksum at the end.
final class ZIPEntryStream: ByteStream {
  let path: String?
  let name: String
  /// Kept open as long as this is read.
  private let archive: ZIPArchive
  private let file: OpaquePointer

  /// - Parameter packed: the bytes as they stand in the archive.
  init(_ entry: ZIPEntry, of archive: ZIPArchive, as name: MemberName, packed: Bool = false) throws(Failure) {
    self.archive = archive
    path = name.origin.path
    self.name = name.place
    file = try archive.open(entry, packed: packed)
  }

  deinit { zip_fclose(file) }

  func read(upTo limit: Int, into bytes: inout [UInt8]) throws(Failure) -> Bool {
    var count: Int64 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      count = zip_fread(file, buffer.baseAddress!, UInt64(limit))
      filled = Int(max(count, 0))
    }
    bytes += piece
    if count < 0 {
      let reason = String(cString: zip_file_strerror(file))
      throw Failure(.unreadable, "\(name): the member's bytes are damaged (\(reason)); fetch or pack the archive anew")
    }
    return count > 0
  }
}
