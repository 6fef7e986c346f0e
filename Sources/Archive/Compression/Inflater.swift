import CZLib

/// zlib's inflate, fed piece by piece.
final class Inflater {
  /// What stands around the deflate data; the values are zlib's window bits.
  enum Wrapper: Int32 {
    case gzip = 31
    case zlib = 15
    case raw = -15
  }

  enum State {
    /// Wants more input, or more room.
    case running
    /// The data ended, checksum and all.
    case ended
    /// What follows cannot be inflated.
    case damaged
  }

  struct Step {
    var consumed: Int
    var produced: Int
    var state: State
  }

  private let stream: UnsafeMutablePointer<z_stream>

  init(_ wrapper: Wrapper) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = onrecord_inflateInit(stream, wrapper.rawValue)
    precondition(status == Z_OK, "zlib cannot start: out of memory, or another version than it was built with")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Makes it ready for other data.
  func reset() { inflateReset(stream) }

  func inflate(_ input: UnsafeRawBufferPointer, to output: UnsafeMutableRawBufferPointer) -> Step {
    let given = min(input.count, Int(UInt32.max))
    let room = min(output.count, Int(UInt32.max))
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(given)
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(room)
    let status = CZLib.inflate(stream, Z_NO_FLUSH)
    return Step(
      consumed: given - Int(stream.pointee.avail_in), produced: room - Int(stream.pointee.avail_out),
      // A buffer error only means that nothing could be done with what was given.
      state: status == Z_STREAM_END ? .ended : status == Z_OK || status == Z_BUF_ERROR ? .running : .damaged)
  }
}

extension Inflater {
  /// All that the start of `input` inflates to, at most `limit` bytes.
  func inflated(_ input: ArraySlice<UInt8>, limit: Int) -> (bytes: [UInt8], consumed: Int, state: State) {
    reset()
    var consumed = 0
    var state = State.running
    var bytes: [UInt8] = []
    input.withUnsafeBytes { input in
      while state == .running && bytes.count < limit {
        let before = bytes.count
        let room = min(limit - before, max(4 * (input.count - consumed), 1 << 12), 1 << 20)
        bytes.append(contentsOf: repeatElement(0, count: room))
        let step = bytes.withUnsafeMutableBytes {
          inflate(
            UnsafeRawBufferPointer(rebasing: input[consumed...]), to: UnsafeMutableRawBufferPointer(rebasing: $0[before...]))
        }
        bytes.removeLast(room - step.produced)
        consumed += step.consumed
        state = step.state
        if step.produced == 0 && step.consumed == 0 { break }
      }
    }
    return (bytes, consumed, state)
  }
}
