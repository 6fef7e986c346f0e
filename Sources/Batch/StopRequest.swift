#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The wish that a batch read no more, finish what is under way and return: made by the program, or by SIGINT and
/// SIGTERM.
///
/// The second signal ends the process at once.
public final class StopRequest: @unchecked Sendable {
  private let lock = Lock()
  private var isMadeAlready = false
  private var madeBy: Int32?
  private var listeners: [@Sendable () -> Void] = []

  public init() {}

  public var isMade: Bool { lock.locked { isMadeAlready } }

  /// The signal that made it; nil when the program did, or none was made.
  public var signal: Int32? { lock.locked { madeBy } }

  public func make() { make(by: nil) }

  private func make(by signal: Int32?) {
    let waiting = lock.locked {
      isMadeAlready = true
      if madeBy == nil { madeBy = signal }
      defer { listeners = [] }
      return listeners
    }
    for listener in waiting { listener() }
  }

  /// Calls body when the request is made; at once when it was.
  func whenMade(_ body: @escaping @Sendable () -> Void) {
    let isLate = lock.locked {
      if !isMadeAlready { listeners.append(body) }
      return isMadeAlready
    }
    if isLate { body() }
  }
}

extension StopRequest {
  /// The request that SIGINT and SIGTERM make from now on, as far as whoever started this process lets it see them.
  ///
  /// To be called before other threads and processes are started: they keep the signals blocked, so that one thread
  /// alone receives them, and a process started from here goes on until this one ends it.
  public static func bySignals() -> StopRequest {
    let request = StopRequest()
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] where !isIgnored(signal) { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let watched = signals
    try? startThread {
      var watched = watched
      while true {
        var signal: Int32 = 0
        if sigwait(&watched, &signal) != 0 { continue }
        if request.isMade { endProcess(by: signal) }
        request.make(by: signal)
      }
    }
    return request
  }

  /// Ends this process the way the signal would have, so that a shell sees it and its loop ends, too.
  public static func endProcess(by signal: Int32) -> Never {
    setDefault(signal)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(signal)
    // The first process of a container does not die by a signal that it does not handle.
    exit(128 + signal)
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    #if canImport(Glibc)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    #else
    return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
    #endif
  }
}

/// The system's default for a signal; its function's name is hidden by the property's.
private func setDefault(_ number: Int32) { _ = signal(number, SIG_DFL) }
