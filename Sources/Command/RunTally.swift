/// What standard error hears of a run.
struct RunTally {
  private(set) var failed = 0
  private var empty = 0

  mutating func add(_ finished: FinishedRecord) {
    let isSaid = finished.id.isEmpty || finished.failure?.message.hasPrefix(finished.id) == true
    let name = isSaid ? "" : "\(finished.id): "
    if let failure = finished.failure {
      failed += 1
      if failed <= Self.named { Messages.say("onrecord: \(name)\(failure.message)") }
    } else if finished.isEmpty {
      empty += 1
      if empty <= Self.named { Messages.say("onrecord: \(name)no article on this page") }
    }
  }

  func report() {
    if failed > Self.named { Messages.say("onrecord: \(failed) records failed, the first \(Self.named) named above") }
    if empty > Self.named {
      Messages.say("onrecord: \(empty) pages without an article, the first \(Self.named) named above")
    }
  }

  private static let named = 10
}
