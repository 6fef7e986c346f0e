import Vocabulary

/// Gzip data inflated, member after member, as if they were one.
///
/// Damage and a missing end are thrown behind all that could be inflated before.
final class GzipStream: ByteStream {
  let source: any ByteStream
  /// Compressed bytes, of which `offset` is the place of the first in the source.
  private var chunk: [UInt8]
  private var chunkOffset: Int
  private var position = 0
  /// Where no member begins any more, if that is known before the source's end.
  private let limit: Int?
  private let inflater = Inflater(.gzip)
  private var pending: Failure?
  private var sourceEnded = false

  /// Offset of the member at hand, or of the last.
  private(set) var memberStart: Int
  /// Offset behind the last member that was read to its end, checksum and all; before that -1.
  private(set) var memberEnd = -1
  /// Whether what was inflated last ended a member, and nothing of the next is inflated yet.
  private(set) var isBetweenMembers = true
  /// Whether nothing follows.
  private(set) var isAtEnd = false

  var path: String? { source.path }
  var name: String { source.name }
  /// Offset of the first compressed byte that is not inflated yet.
  var offset: Int { chunkOffset + position }

  /// - Parameters:
  ///   - head: bytes already read from the source.
  ///   - offset: where the first of them stands in the source.
  ///   - limit: offset from which on no member is begun, though one that began before is read to its end.
  init(_ source: any ByteStream, head: [UInt8], offset: Int = 0, limit: Int? = nil) {
    self.source = source
    chunk = head
    chunkOffset = offset
    memberStart = offset
    self.limit = limit
  }

  /// Never reads across the end of a member; nothing may come when one ends.
  func read(upTo limit: Int, into bytes: inout [UInt8]) throws(Failure) -> Bool {
    if let failure = pending {
      pending = nil
      throw failure
    }
    if isAtEnd { return false }
    if isBetweenMembers {
      guard try begin() else {
        isAtEnd = true
        return false
      }
    }
    while true {
      if position == chunk.count, try !fill() { throw damage("the file ends inside it, at byte \(offset)") }
      let before = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: limit))
      let step = chunk.withUnsafeBytes { input in
        bytes.withUnsafeMutableBytes { output in
          inflater.inflate(
            UnsafeRawBufferPointer(rebasing: input[position...]),
            to: UnsafeMutableRawBufferPointer(rebasing: output[before...]))
        }
      }
      bytes.removeLast(limit - step.produced)
      position += step.consumed
      switch step.state {
      case .ended:
        isBetweenMembers = true
        memberEnd = offset
        // Nothing may have come: the caller is to see that the member is through before the next begins.
        return true
      case .damaged:
        let failure = damage("its data are damaged, as shows at byte \(offset)")
        if step.produced == 0 { throw failure }
        pending = failure
      case .running: break
      }
      if step.produced > 0 { return true }
    }
  }

  /// Goes on behind damage, at the next member that inflates to `start`; false when there is none.
  func resume(at start: [UInt8]) throws(Failure) -> Bool {
    pending = nil
    isBetweenMembers = true
    position = max(0, memberStart + 1 - chunkOffset)
    while true {
      while let place = GzipMember.place(in: chunk[...], from: position) {
        position = place
        // A member's first words are in its first few hundred bytes.
        while chunk.count - position < 1 << 10, try fill(keeping: position) {}
        if inflater.inflated(chunk[position...], limit: start.count).bytes == start { return true }
        position += 1
      }
      position = max(position, chunk.count - 3)
      if try !fill(keeping: position) {
        isAtEnd = true
        return false
      }
    }
  }

  /// The bytes read from the source but not inflated; the stream is of no use after that.
  func takeRest() -> [UInt8] {
    defer { chunk = [] }
    return Array(chunk[position...])
  }

  /// Whether the next member inflates to `start`. Only between members.
  func nextBegins(with start: [UInt8]) throws(Failure) -> Bool {
    if let limit, offset >= limit { return false }
    while chunk.count - position < 1 << 10, try fill(keeping: position) {}
    return inflater.inflated(chunk[position...], limit: start.count).bytes == start
  }

  /// Starts on the next member; false at the end, before which zeros may stand.
  private func begin() throws(Failure) -> Bool {
    if let limit, offset >= limit { return false }
    while true {
      while position < chunk.count && chunk[position] == 0 { position += 1 }
      if position < chunk.count { break }
      if try !fill() { return false }
    }
    while chunk.count - position < 4, try fill(keeping: position) {}
    memberStart = offset
    isBetweenMembers = false
    guard GzipMember.begins(chunk[position...]) else {
      throw damage("expected the next gzip member or the end")
    }
    inflater.reset()
    return true
  }

  /// Reads on. Keeps what damage may make necessary: the member at hand, unless it is long.
  private func fill() throws(Failure) -> Bool {
    let start = max(0, memberStart - chunkOffset)
    return try fill(keeping: !isBetweenMembers && chunk.count - start < Self.kept ? min(start, position) : position)
  }

  /// Reads on, and drops what stands before `keeping`.
  private func fill(keeping start: Int) throws(Failure) -> Bool {
    if sourceEnded { return false }
    if start > 0 {
      chunk.removeSubrange(..<start)
      chunkOffset += start
      position -= start
    }
    sourceEnded = try !source.read(upTo: Self.chunkSize, into: &chunk)
    return !sourceEnded
  }

  private func damage(_ what: String) -> Failure {
    Failure(.badInput, "\(name), gzip member at byte \(memberStart): \(what); fetch the file again if it should be whole")
  }

  private static let chunkSize = 1 << 16
  private static let kept = 1 << 20
}
