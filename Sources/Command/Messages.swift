#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Standard error: the place for everything that is not data.
enum Messages {
  /// Whether a line is drawn there that a message takes the place of. Set while there is one thread only.
  nonisolated(unsafe) static var replacesALine = false

  static func say(_ text: String) {
    put((replacesALine ? eraseLine : "") + (text.hasSuffix("\n") ? text : text + "\n"))
  }

  /// Draws a line, in the place of the one drawn before, and leaves the cursor at its beginning.
  static func draw(_ line: String) { put(eraseLine + line + (line.isEmpty ? "" : "\r")) }

  /// In one piece, so that two threads do not write into each other's lines.
  private static func put(_ text: String) {
    var text = text
    text.withUTF8 { bytes in _ = write(2, bytes.baseAddress, bytes.count) }
  }

  /// From the cursor to the end of the line (ECMA-48, EL).
  private static let eraseLine = "\u{1B}[K"

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

  /// Whether standard error is a terminal on which a line can be drawn over.
  static var errorTakesALine: Bool { isatty(2) != 0 && getenv("TERM").map { String(cString: $0) } != "dumb" }

  /// Width of standard error's terminal; 80 where nobody knows.
  static var errorColumns: Int {
    var size = winsize()
    return ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Colour on a terminal, unless the user set NO_COLOR to anything (no-color.org).
  static var wantsColor: Bool { outputIsTerminal && getenv("NO_COLOR").map { $0.pointee != 0 } != true }
}

/// Ends the process; a command's own `exit` hides the system's.
func leave(_ status: Int32) -> Never { exit(status) }
