import Foundation
import Testing

/// Worker processes, seen from outside: what is done to them costs one record.
@Suite struct IsolationTests {
  private static func line(_ id: String, _ text: String) -> String { "{\"id\":\"\(id)\",\"text\":\"\(text)\"}\n" }

  private static let short = "Two officials told Reuters that 450 people fled."
  /// It takes a moment even where the machine is fast.
  private static let long = String(
    repeating: "The minister said on Monday that 12 people had left the town for $3 million. ", count: 20_000)

  /// A command at work, its input a pipe that stays open.
  private final class Running {
    let process = Process()
    let input = Pipe()
    private let output: URL
    private let errors: URL

    init(_ tool: Tool, _ arguments: [String]) throws {
      output = tool.folder.appendingPathComponent("out-\(UUID().uuidString)")
      errors = tool.folder.appendingPathComponent("err-\(UUID().uuidString)")
      for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
      process.executableURL = Tool.executable
      process.arguments = arguments
      process.environment = [:]
      process.standardInput = input
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    var out: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }
    var err: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

    var records: [[String: Any]] {
      out.split(separator: "\n").compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    }

    func send(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

    /// Waits for something that comes soon, or, if it never does, lets the test fail by what follows.
    func wait(until holds: () -> Bool) {
      for _ in 0..<6000 where !holds() { usleep(10_000) }
    }

    /// Its worker processes.
    var workers: [pid_t] {
      ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap(pid_t.init).filter {
        IsolationTests.parent(of: $0) == process.processIdentifier
      }
    }

    func finish() throws {
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
    }
  }

  /// Nil when the process is gone.
  private static func parent(of process: pid_t) -> pid_t? {
    guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let fields = state.split(separator: ")").last?.split(separator: " "), fields[0] != "Z"
    else { return nil }
    return pid_t(fields[1])
  }

  /// Processor time that a process has taken, in clock ticks.
  private static func ticks(of process: pid_t) -> Int {
    guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let fields = state.split(separator: ")").last?.split(separator: " ")
    else { return 0 }
    return Int(fields[11]) ?? 0
  }

  private func error(_ record: [String: Any]) -> (code: String, message: String)? {
    guard let error = record["error"] as? [String: Any] else { return nil }
    return (error["code"] as? String ?? "", error["message"] as? String ?? "")
  }

  @Test(arguments: ["jsonl", "jsonld", "nquads", "claimreview"])
  func theSameBytesWithAndWithoutProcesses(format: String) throws {
    let tool = try Tool()
    let folder = Tool.root.appendingPathComponent("Corpus/en/wire-river-alarm").path
    let paths = [folder, try tool.write("bad.jsonl", "{\n")]
    let common = ["extract", "--to", format, "--jobs", "2"] + paths
    let (isolated, threads) = (try tool.run(common + ["--isolate"]), try tool.run(common + ["--no-isolate"]))
    #expect(isolated.out == threads.out)
    #expect(isolated.status == 0)
    #expect(!isolated.out.isEmpty)
  }

  @Test(arguments: [SIGKILL, SIGSEGV])
  func aWorkerThatDiesCostsItsRecordAlone(signal: Int32) throws {
    let running = try Running(try Tool(), ["extract", "--from", "jsonl", "--jobs", "1", "--isolate"])
    try running.send(Self.line("first", Self.short))
    running.wait { running.records.count == 1 }
    let worker = try #require(running.workers.first)
    let ticks = Self.ticks(of: worker)
    try running.send(Self.line("long", Self.long) + Self.line("last", Self.short))
    running.wait { Self.ticks(of: worker) > ticks + 1 }
    #expect(kill(worker, signal) == 0)
    try running.finish()
    let records = running.records
    #expect(records.map { $0["id"] as? String } == ["first", "long", "last"])
    try #require(records.count == 3)
    #expect(error(records[0]) == nil)
    #expect(error(records[1])?.code == "crashed")
    let message = "standard input, line 2: the process at work on it was ended by signal \(signal) ("
    #expect(error(records[1])?.message.hasPrefix(message) == true)
    #expect(error(records[2]) == nil)
    #expect(running.process.terminationStatus == 0)
    #expect(running.err.contains("onrecord: long: standard input, line 2: the process at work on it was ended"))
  }

  @Test func aWorkerThatHangsCostsItsRecordAlone() throws {
    let running = try Running(
      try Tool(), ["extract", "--from", "jsonl", "--jobs", "1", "--isolate", "--time-limit", "5"])
    try running.send(Self.line("first", Self.short))
    running.wait { running.records.count == 1 }
    let worker = try #require(running.workers.first)
    #expect(kill(worker, SIGSTOP) == 0)
    try running.send(Self.line("second", Self.short) + Self.line("last", Self.short))
    try running.finish()
    let records = running.records
    #expect(records.map { $0["id"] as? String } == ["first", "second", "last"])
    try #require(records.count == 3)
    #expect(error(records[1])?.code == "timedOut")
    #expect(error(records[1])?.message.hasPrefix("standard input, line 2: not done within 5 s") == true)
    #expect(error(records[2]) == nil)
    #expect(Self.parent(of: worker) == nil)
  }

  @Test func aRecordThatNeedsTooMuchMemoryCostsItselfAlone() throws {
    let tool = try Tool()
    let huge = String(repeating: "Ann saw 12 of 13. ", count: 80_000)
    let input = Self.line("first", Self.short) + Self.line("huge", huge) + Self.line("last", Self.short)
    let run = try tool.run(
      ["extract", "--from", "jsonl", "--jobs", "1", "--isolate", "--memory-limit", "256", "--time-limit", "0"],
      input: Array(input.utf8))
    #expect(run.records.map { $0["id"] as? String } == ["first", "huge", "last"])
    #expect(run.records.map { error($0)?.code } == [nil, "crashed", nil])
  }

  @Test func workersDoNotOutliveABatchThatIsKilled() throws {
    let running = try Running(try Tool(), ["extract", "--from", "jsonl", "--jobs", "1", "--isolate"])
    try running.send(Self.line("first", Self.short))
    running.wait { running.records.count == 1 }
    let worker = try #require(running.workers.first)
    try running.send(Self.line("long", Self.long))
    running.wait { Self.ticks(of: worker) > 2 }
    kill(running.process.processIdentifier, SIGKILL)
    running.process.waitUntilExit()
    running.wait { Self.parent(of: worker) == nil }
    #expect(Self.parent(of: worker) == nil)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func aSignalFinishesWhatIsUnderWay(signal: Int32) throws {
    let running = try Running(try Tool(), ["extract", "--from", "jsonl", "--jobs", "2", "--isolate"])
    try running.send(Self.line("first", Self.short))
    running.wait { running.records.count == 1 }
    let worker = try #require(running.workers.first)
    let ticks = Self.ticks(of: worker)
    try running.send(Self.line("long", String(Self.long.prefix(100_000))))
    running.wait { running.workers.contains { Self.ticks(of: $0) > ticks + 1 } }
    // As from a terminal: to every process of the group. Input is still open, and a reader waits for it.
    for process in running.workers + [running.process.processIdentifier] { kill(process, signal) }
    running.process.waitUntilExit()
    #expect(running.records.map { $0["id"] as? String } == ["first", "long"])
    #expect(running.records.allSatisfy { error($0) == nil })
    #expect(running.out.hasSuffix("\n"))
    #expect(running.process.terminationReason == .uncaughtSignal)
    #expect(running.process.terminationStatus == signal)
  }

  @Test func theSecondSignalEndsAtOnce() throws {
    let running = try Running(try Tool(), ["extract", "--from", "jsonl", "--jobs", "1", "--isolate"])
    try running.send(Self.line("first", Self.short))
    running.wait { running.records.count == 1 }
    let worker = try #require(running.workers.first)
    #expect(kill(worker, SIGSTOP) == 0)
    try running.send(Self.line("second", Self.short))
    usleep(200_000)
    kill(running.process.processIdentifier, SIGINT)
    usleep(200_000)
    #expect(running.process.isRunning)
    kill(running.process.processIdentifier, SIGINT)
    running.process.waitUntilExit()
    #expect(running.process.terminationReason == .uncaughtSignal)
    running.wait { Self.parent(of: worker) == nil }
    #expect(Self.parent(of: worker) == nil)
  }
}
