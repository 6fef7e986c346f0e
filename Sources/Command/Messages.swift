#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Standard error: the place for everything that is not data.
enum Messages {
  static func say(_ text: String) {
    var line = text.hasSuffix("\n") ? text : text + "\n"
    line.withUTF8 { bytes in _ = write(2, bytes.baseAddress, bytes.count) }
  }

  /// Ends the run with a message that says what is wrong and what to do.
  static func stop(_ text: String) -> Status {
    say("onrecord: \(text)")
    return .unusable
  }
}

/// What is known of the three standard streams.
enum Terminal {
  static var inputIsTerminal: Bool { isatty(0) != 0 }
  static var outputIsTerminal: Bool { isatty(1) != 0 }

  /// Colour on a terminal, unless the user set NO_COLOR to anything (no-color.org).
  static var wantsColor: Bool { outputIsTerminal && getenv("NO_COLOR").map { $0.pointee != 0 } != true }
}

/// Ends the process; a command's own `exit` hides the system's.
func leave(_ status: Int32) -> Never { exit(status) }
