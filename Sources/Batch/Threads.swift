#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A mutex of the system: the standard library's has no condition to wait for.
final class Lock: @unchecked Sendable {
  fileprivate let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init() { pthread_mutex_init(mutex, nil) }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }
}

/// A condition of the system, to be waited for under a lock.
final class Condition: @unchecked Sendable {
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() { pthread_cond_init(condition, nil) }

  deinit {
    pthread_cond_destroy(condition)
    condition.deallocate()
  }

  func wait(_ lock: Lock) { pthread_cond_wait(condition, lock.mutex) }

  func wakeAll() { pthread_cond_broadcast(condition) }
}

/// The system would not start a thread.
public struct ThreadError: Error, CustomStringConvertible {
  let code: Int32

  public var description: String { "cannot start a thread: \(String(cString: strerror(code))); ask for fewer jobs" }
}

/// Starts a thread that nobody waits for, with the stack that a main thread has.
func startThread(_ body: @escaping @Sendable () -> Void) throws(ThreadError) {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setstacksize(&attributes, 8 << 20)
  pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
  #if canImport(Glibc)
  var thread = pthread_t()
  #else
  var thread: pthread_t?
  #endif
  let code = pthread_create(
    &thread, &attributes,
    { argument in
      #if canImport(Glibc)
      let box = Unmanaged<Body>.fromOpaque(argument!).takeRetainedValue()
      #else
      let box = Unmanaged<Body>.fromOpaque(argument).takeRetainedValue()
      #endif
      box.run()
      return nil
    }, Unmanaged.passRetained(Body(body)).toOpaque())
  if code != 0 { throw ThreadError(code: code) }
}

private final class Body: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
