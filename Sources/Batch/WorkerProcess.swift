// The environment is a variable of C's, which only this program's start writes.
#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
import CProcess

/// The program that does a batch's work in processes of its own.
public struct WorkerProgram: Sendable {
  public var path: String
  /// With the name it goes by in front.
  public var arguments: [String]
  /// What all work has in common: the first thing a worker is told.
  public var setup: [UInt8]
  /// Seconds until the next answer; nil for as long as it takes.
  public var timeLimit: Int?
  /// Seconds until a worker is ready.
  public var startLimit: Int

  public init(path: String, arguments: [String], setup: [UInt8] = [], timeLimit: Int? = nil, startLimit: Int = 60) {
    self.path = path
    self.arguments = arguments
    self.setup = setup
    self.timeLimit = timeLimit
    self.startLimit = startLimit
  }
}

/// One worker process, as the batch sees it. Used by the thread that made it: the system ends the process when that
/// thread ends.
final class WorkerProcess {
  private let process: pid_t
  private let orders: Int32
  private let answers: Int32
  private let errors: Int32
  private var unsent: [(bytes: [UInt8], sent: Int)] = []
  private var received = ReceivedFrames()
  private var said: [UInt8] = []
  private var isOpen = true
  private var speaks = true

  /// Starts the program and waits until it is ready.
  init(_ program: WorkerProgram) throws(WorkerStartError) {
    let spawned = try SpawnedProcess(program)
    (process, orders, answers, errors) = (spawned.process, spawned.input, spawned.output, spawned.errors)
    do throws(WorkerEnd) {
      send(.setup, program.setup)
      let answer = try next(within: program.startLimit)
      if answer.kind != .ready { throw end(.nonsense) }
    } catch {
      throw WorkerStartError(description: "a worker process (\(program.arguments[0])) was not ready: it \(error)")
    }
  }

  deinit {
    if isOpen { _ = close(killing: true) }
  }

  /// Puts a frame in line; it goes out while answers are waited for, so that neither side waits for the other.
  func send(_ kind: Frame.Order, _ bytes: [UInt8]) {
    unsent.append((Frame.head(kind.rawValue, count: bytes.count), 0))
    if !bytes.isEmpty { unsent.append((bytes, 0)) }
  }

  /// The next answer. What is thrown is the process's end.
  func next(within seconds: Int?) throws(WorkerEnd) -> (kind: Frame.Answer, bytes: [UInt8]) {
    var clock = WaitingClock(limit: seconds)
    while true {
      switch received.next() {
      case .whole(let kind, let bytes): return (kind, bytes)
      case .nonsense: throw end(.nonsense)
      case .partial: break
      }
      var polled = [
        pollfd(fd: answers, events: Int16(POLLIN), revents: 0),
        pollfd(fd: speaks ? errors : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: unsent.isEmpty ? -1 : orders, events: Int16(POLLOUT), revents: 0),
      ]
      guard clock.wait(&polled) else { throw end(.overdue(seconds: seconds ?? 0)) }
      if polled[2].revents != 0 { sendMore() }
      if polled[1].revents != 0 { speaks = listen() }
      if polled[0].revents != 0, !received.read(from: answers) { throw end(nil) }
    }
  }

  /// A worker that no longer reads is about to end, which its answers tell.
  private func sendMore() {
    while let first = unsent.first {
      let count = first.bytes.withUnsafeBytes {
        write(orders, $0.baseAddress! + first.sent, $0.count - first.sent)
      }
      if count < 0 {
        if errno != EAGAIN && errno != EINTR { unsent.removeAll() }
        return
      }
      unsent[0].sent += count
      if unsent[0].sent < first.bytes.count { return }
      unsent.removeFirst()
    }
  }

  /// Takes what the process says on standard error; false at its end.
  private func listen() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(errors, &buffer, buffer.count)
    if count > 0 { said = (said + buffer.prefix(count)).suffix(4096) }
    return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR))
  }

  // MARK: The end

  /// Ends the process.
  ///
  /// - Parameter cause: nil when it ended by itself, and its status tells.
  func end(_ cause: WorkerEnd.Cause?) -> WorkerEnd {
    var polled = [pollfd(fd: errors, events: Int16(POLLIN), revents: 0)]
    while poll(&polled, 1, cause == nil ? 1000 : 0) > 0, listen() {}
    let state = close(killing: cause != nil)
    let signal = state & 0x7F
    return WorkerEnd(
      cause ?? (signal != 0 ? .signal(signal) : .status(state >> 8 & 0xFF)), said: Self.lastLine(of: said))
  }

  /// - Returns: the state as `waitpid` tells it.
  private func close(killing: Bool) -> Int32 {
    isOpen = false
    for end in [orders, answers, errors] { _ = systemClose(end) }
    if killing { kill(process, SIGKILL) }
    var state: Int32 = 0
    // One that closed its output and lives on is not waited for long.
    for tries in 0... {
      let ended = waitpid(process, &state, killing || tries > 500 ? 0 : WNOHANG)
      if ended == process || (ended < 0 && errno != EINTR) { break }
      if tries == 500 { kill(process, SIGKILL) }
      usleep(10_000)
    }
    return state
  }

  /// The last line that is no place in the program: those differ from run to run, and say little.
  private static func lastLine(of bytes: [UInt8]) -> String {
    let lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map { String(decoding: $0, as: UTF8.self) }
    let line = lines.last { line in
      !line.contains("0x") && !line.hasPrefix("Current stack trace") && line.utf8.contains { $0 > 0x20 }
    }
    return String((line ?? "").suffix(300))
  }
}

/// Time spent waiting: a process that was stopped and goes on (Ctrl-Z, a suspended machine) has not waited meanwhile.
private struct WaitingClock {
  private let limit: Int?
  private var waited = 0

  /// - Parameter limit: seconds; nil for none.
  init(limit: Int?) { self.limit = limit.map { $0 * 1000 } }

  /// Waits until something happens; false when the time is up.
  mutating func wait(_ polled: inout [pollfd]) -> Bool {
    while true {
      let before = Self.now
      let slice = limit.map { min(1000, max(0, $0 - waited)) } ?? -1
      let count = poll(&polled, nfds_t(polled.count), Int32(slice))
      waited += min(Self.now - before, 2000)
      if count > 0 { return true }
      if let limit, waited >= limit { return false }
    }
  }

  /// Milliseconds.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
