// The environment is a variable of C's, which only this program's start writes.
#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
import Batch

/// A program beside this one at work: record lines go to it through a pipe.
final class SiblingProcess: RecordSink {
  private let program: SiblingProgram
  private let process: pid_t
  private let pipe: OutputFile
  private let descriptor: Int32
  private var hasEnded = false

  /// - Throws: `Status` when the program is missing or would not start.
  init(_ program: SiblingProgram, arguments: [String]) throws {
    let path = try program.path()
    var ends: [Int32] = [0, 0]
    guard systemPipe(&ends) else { throw Messages.stop("no pipe: \(String(cString: strerror(errno)))") }
    #if canImport(Glibc)
    var actions = posix_spawn_file_actions_t()
    #else
    var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    var process = pid_t()
    var code: Int32 = 0
    SiblingProgram.withArguments([path] + arguments) {
      code = posix_spawn(&process, path, &actions, nil, $0, environ)
    }
    close(ends[0])
    if code != 0 { throw Messages.stop("cannot start \(path): \(String(cString: strerror(code)))") }
    self.program = program
    self.process = process
    descriptor = ends[1]
    pipe = OutputFile(descriptor: descriptor)
  }

  func write(_ parts: [[UInt8]]) throws {
    try handingOn { for part in parts { try pipe.write(part) } }
  }

  func flush() throws { try handingOn { try pipe.flush() } }

  func finish() throws {
    try handingOn { try pipe.finish() }
    try end()
  }

  /// A program that has gone has said why, and its status is ours.
  private func handingOn(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch OutputError.brokenPipe {
      try end()
      throw Messages.stop("\(program.name) ended before the last record")
    }
  }

  /// Closes the pipe, by which the program knows that it has everything, and waits for it.
  private func end() throws {
    if hasEnded { return }
    hasEnded = true
    close(descriptor)
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0 && errno == EINTR {}
    let signal = state & 0x7F
    if signal != 0 {
      throw Messages.stop(
        "\(program.name) was ended by signal \(signal); what it had completed is there, and a new run replaces it")
    }
    let status = state >> 8 & 0xFF
    if status != 0 { throw Status(rawValue: status) ?? .unusable }
  }
}

/// A pipe whose ends no other program inherits.
private func systemPipe(_ ends: inout [Int32]) -> Bool {
  if pipe(&ends) != 0 { return false }
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return true
}
