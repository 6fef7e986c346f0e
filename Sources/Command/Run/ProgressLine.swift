import ArgumentParser

/// One line on standard error that says how far the run is, drawn over and over, and gone at its end.
///
/// The cursor rests at its beginning: whatever else is said there takes its place (`Messages`).
final class ProgressLine {
  enum When: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  private let isDrawn: Bool
  private let start = Clock.seconds
  private var last = 0.0

  init(_ when: When) {
    isDrawn = when == .always || (when == .auto && Terminal.errorTakesALine)
    if isDrawn { Messages.replacesALine = true }
  }

  /// Draws it anew, if it was not drawn just before.
  func update(_ tally: RunTally, _ progress: ReadingProgress) {
    if !isDrawn { return }
    let now = Clock.seconds
    if now - last < Self.interval { return }
    last = now
    Messages.draw(String(text(tally, progress, seconds: now - start).prefix(max(0, Terminal.errorColumns - 1))))
  }

  func erase() {
    if isDrawn { Messages.draw("") }
    Messages.replacesALine = false
  }

  private func text(_ tally: RunTally, _ progress: ReadingProgress, seconds: Double) -> String {
    var parts = ["\(tally.records) done"]
    if tally.failed > 0 { parts.append("\(tally.failed) failed") }
    parts.append("\(TimeText.rate(tally.records, in: seconds)) a second")
    if let left = progress.secondsLeft(after: seconds) { parts.append("\(TimeText.printed(left)) left") }
    return parts.joined(separator: " · ")
  }

  /// Seconds: often enough to see that it moves, too seldom to read numbers that change under the eye.
  private static let interval = 0.3
}
