// The environment is a variable of C's, which only this program's start writes.
#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
import CProcess

/// A process just started, with pipes to its three standard streams that do not block.
struct SpawnedProcess {
  let process: pid_t
  let input: Int32
  let output: Int32
  let errors: Int32

  /// - Throws: when the system has no more descriptors, processes or memory, or the program is not there.
  init(_ program: WorkerProgram) throws(WorkerStartError) {
    var pipes: [[Int32]] = []
    defer { for (stream, ends) in pipes.enumerated() { _ = close(ends[stream == 0 ? 0 : 1]) } }
    func failed(_ code: Int32) -> WorkerStartError {
      for (stream, ends) in pipes.enumerated() { close(ends[stream == 0 ? 1 : 0]) }
      return WorkerStartError(
        description: "cannot start a worker process (\(program.path)): \(String(cString: strerror(code)))")
    }
    for _ in 0..<3 {
      var ends: [Int32] = [0, 0]
      if onrecord_pipe(&ends) != 0 { throw failed(errno) }
      pipes.append(ends)
    }
    // A page fits into its pipe at once: the worker reads it in one go, and this side does not wait for it.
    for ends in pipes.prefix(2) { onrecord_widen_pipe(ends[0], 1 << 19) }
    // A worker that has gone is told by its answers, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    var process = pid_t()
    let code = Self.spawn(&process, program, streams: [pipes[0][0], pipes[1][1], pipes[2][1]])
    if code != 0 { throw failed(code) }
    self.process = process
    (input, output, errors) = (pipes[0][1], pipes[1][0], pipes[2][0])
    for end in [input, output, errors] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  private static func spawn(_ process: inout pid_t, _ program: WorkerProgram, streams: [Int32]) -> Int32 {
    #if canImport(Glibc)
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #else
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (stream, descriptor) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(stream))
    }
    // Ctrl-C and a supervisor's SIGTERM go to the whole group; this process alone decides what becomes of the workers.
    var blocked = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &blocked)
    sigaddset(&blocked, SIGINT)
    sigaddset(&blocked, SIGTERM)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments = program.arguments.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    return withEnvironment { posix_spawn(&process, program.path, &actions, &attributes, arguments, $0) }
  }

  /// Calls body with this process's environment, less the long account that Swift's runtime gives of a crash: it takes
  /// a while, and its last line says nothing. Who asks for it gets it.
  private static func withEnvironment(_ body: ([UnsafeMutablePointer<CChar>?]) -> Int32) -> Int32 {
    var variables: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let variable = next.pointee {
      variables.append(variable)
      next += 1
    }
    let quiet = strdup("SWIFT_BACKTRACE=enable=no")
    defer { free(quiet) }
    if getenv("SWIFT_BACKTRACE") == nil { variables.append(quiet) }
    return body(variables + [nil])
  }
}
