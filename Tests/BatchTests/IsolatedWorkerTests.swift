import Foundation
import Testing

@testable import Batch

@Suite struct IsolatedWorkerTests {
  private func program(setup: String = "", timeLimit: Int? = nil, startLimit: Int = 60) -> WorkerProgram {
    let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("fake-worker").path
    return WorkerProgram(
      path: path, arguments: ["fake-worker"], setup: Array(setup.utf8), timeLimit: timeLimit, startLimit: startLimit)
  }

  /// A worker made of shell commands; frames are written by hand.
  private func shell(_ script: String) -> WorkerProgram {
    WorkerProgram(path: "/bin/sh", arguments: ["sh", "-c", script], timeLimit: 20, startLimit: 20)
  }

  private static let ready = #"printf '\000\000\000\000\041'; "#

  private struct Ends {
    var items: [String]
    var closing: String?
    var noted: [WorkerEnd]
    var end: WorkerEnd?
  }

  private func work(_ worker: IsolatedWorker, _ contents: String, head: String = "done") throws -> Ends {
    var noted: [WorkerEnd] = []
    let outcome = try worker.work(head: Array(head.utf8), contents: Array(contents.utf8)) { end in
      noted.append(end)
      return Array("[lost]".utf8)
    }
    return Ends(
      items: outcome.items.map { String(decoding: $0, as: UTF8.self) },
      closing: outcome.closing.map { String(decoding: $0, as: UTF8.self) }, noted: noted, end: outcome.end)
  }

  @Test func `one process answers all work, in order`() throws {
    let worker = IsolatedWorker(program())
    let first = try work(worker, "a b process", head: "last word")
    #expect(first.items.prefix(2) == ["a", "b"])
    #expect(first.closing == "last word")
    #expect(try work(worker, "process").items == [first.items[2]])
    #expect(try work(worker, "").items == [])
  }

  @Test func `a crash costs one answer`() throws {
    let worker = IsolatedWorker(program())
    let before = try work(worker, "process").items
    let ends = try work(worker, "a crash b crash crash c")
    #expect(ends.items == ["a", "[lost]", "b", "[lost]", "[lost]", "c"])
    #expect(ends.closing == "done")
    #expect(ends.noted.map(\.cause) == [.signal(SIGSEGV), .signal(SIGSEGV), .signal(SIGSEGV)])
    #expect(ends.noted.map(\.said) == ["out of luck", "out of luck", "out of luck"])
    #expect("\(ends.noted[0])" == "was ended by signal 11 (Segmentation fault), after it had said: out of luck")
    #expect(try work(worker, "process").items != before)
  }

  @Test func `who leaves early costs one answer`() throws {
    let ends = try work(IsolatedWorker(program()), "a exit b")
    #expect(ends.items == ["a", "[lost]", "b"])
    #expect(ends.noted.map(\.cause) == [.status(3)])
  }

  @Test func `who hangs is ended`() throws {
    let ends = try work(IsolatedWorker(program(timeLimit: 1)), "a hang b")
    #expect(ends.items == ["a", "[lost]", "b"])
    #expect(ends.noted.map(\.cause) == [.overdue(seconds: 1)])
    #expect(ends.noted[0].isOverdue)
  }

  @Test func `work that no process brings to its end is given up`() throws {
    let ends = try work(IsolatedWorker(program()), "a b broken")
    #expect(ends.items == ["a", "b", "broken"])
    #expect(ends.closing == nil)
    #expect(ends.end?.cause == .status(4))
  }

  @Test func `long work and long answers do not wait for each other`() throws {
    let words = Array(repeating: "long", count: 5) + Array(repeating: "word", count: 50_000)
    let ends = try work(IsolatedWorker(program()), words.joined(separator: " "))
    #expect(ends.items.count == words.count)
    #expect(ends.items.prefix(5).allSatisfy { $0.utf8.count == 3_000_000 })
  }

  @Test func `descriptors are not inherited`() throws {
    let open = dup(0)
    defer { close(open) }
    // The three streams, and the one that answers go out by.
    #expect(try work(IsolatedWorker(program()), "descriptors").items == ["4"])
  }

  @Test(arguments: [
    (#"printf 'hello, this is no frame'"#, "answered something that is no answer"),
    (#"printf '\000\000'; exit 0"#, "left with status 0"),
    (#"echo no such library >&2; exit 127"#, "left with status 127, after it had said: no such library"),
    (#"kill -9 $$"#, "was ended by signal 9 (Killed)"),
    // An item before it is ready.
    (#"printf '\000\000\000\000\042'; exec sleep 5"#, "answered something that is no answer"),
  ])
  func `a program that never gets ready is said`(script: String, end: String) throws {
    let error = #expect(throws: WorkerStartError.self) { try work(IsolatedWorker(shell(script)), "a") }
    #expect(error?.description == "a worker process (sh) was not ready: it \(end)")
  }

  @Test func `a slow start is said`() throws {
    let error = #expect(throws: WorkerStartError.self) {
      try work(IsolatedWorker(program(setup: "slow", startLimit: 1)), "a")
    }
    #expect(error?.description == "a worker process (fake-worker) was not ready: it took more than 1 s")
  }

  @Test func `a program that is not there is said`() throws {
    let missing = WorkerProgram(path: "/no/such/program", arguments: ["program"])
    let error = #expect(throws: WorkerStartError.self) { try work(IsolatedWorker(missing), "a") }
    #expect(error?.description == "cannot start a worker process (/no/such/program): No such file or directory")
  }

  @Test(arguments: [
    // Rubbish, a frame cut short, an answer that comes twice, an output closed by one that lives on.
    "printf 'no frame at all'", #"printf '\005\000\000\000\042abc'"#, #"printf '\000\000\000\000\041'"#,
    "exec 1>&-; exec sleep 100",
  ])
  func `nonsense ends the work, not the batch`(script: String) throws {
    let ends = try work(IsolatedWorker(shell(Self.ready + script)), "a")
    #expect(ends.items == [])
    #expect(ends.end != nil)
    #expect(ends.noted.count == 1)
  }
}
