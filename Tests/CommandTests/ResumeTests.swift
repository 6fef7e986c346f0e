import Foundation
import Testing

@Suite struct ResumeTests {
  @Test(arguments: ["jsonl", "jsonld", "claimreview"])
  func aFileCutAnywhereComesOutAsIfNothingHadHappened(format: String) throws {
    let run = try LongRun(40)
    let whole = try run.undisturbed("--to", format)
    let lineEnds = whole.indices.filter { whole[$0] == 0x0A }
    #expect(lineEnds.count == 40)
    for cut in [0, 1, lineEnds[0], lineEnds[0] + 1, lineEnds[17] - 5, lineEnds[26] + 1, whole.count - 1, whole.count] {
      try run.leave(whole[..<cut])
      let resumed = try run.resumed("--to", format, "--jobs", "\(cut % 4 + 1)")
      #expect(resumed.status == 0, "cut at \(cut): \(resumed.err)")
      #expect(run.bytes(run.output) == whole, "cut at \(cut)")
      #expect(run.bytes(run.part) == nil)
      try run.clear()
    }
  }

  /// In an archive the place is not the number of its records: some are passed over, and many come in one slice.
  @Test(arguments: ["pages.warc", "pages.warc.gz"])
  func aPlaceInAWebArchiveIsFound(name: String) throws {
    let run = try LongRun(webArchive: name, of: 24)
    let report = run.tool.folder.appendingPathComponent("report.json").path
    let whole = try run.undisturbed("--report", report)
    let clean = run.account(report)
    let lineEnds = whole.indices.filter { whole[$0] == 0x0A }
    #expect(lineEnds.count == 24 && (clean["passedOver"] as? [String: Int])?["notResponse"] == 24)
    for cut in [lineEnds[0] + 1, lineEnds[11] + 7, whole.count] {
      try run.leave(whole[..<cut])
      #expect(try run.resumed("--report", report).status == 0)
      #expect(run.bytes(run.output) == whole, "cut at \(cut)")
      #expect(run.account(report)["passedOver"] as? [String: Int] == clean["passedOver"] as? [String: Int])
      try run.clear()
    }
  }

  @Test func aRunKilledAgainAndAgainComesToItsEnd() throws {
    let run = try LongRun(400)
    let whole = try run.undisturbed()
    var kills = 0
    for wait in [60, 90, 30, 120, 75, 45, 100, 60, 80, 110] as [UInt32] where run.bytes(run.output) == nil {
      let process = try run.tool.start(["extract", run.input, "-o", run.output, "--resume", "--jobs", "2"])
      usleep(wait * 1000)
      if process.isRunning { kills += 1 }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    #expect(kills > 0)
    if run.bytes(run.output) == nil { #expect(try run.resumed().status == 0) }
    #expect(run.bytes(run.output) == whole)
  }

  @Test func aLineThatLostPowerLeftEmptyIsMadeAgain() throws {
    let run = try LongRun(12)
    let whole = try run.undisturbed()
    let cut = whole.indices.filter { whole[$0] == 0x0A }[6] + 1
    try run.leave(whole[..<cut] + [UInt8](repeating: 0, count: 5000) + [0x0A] + whole[(cut + 5001)...])
    #expect(try run.resumed().status == 0)
    #expect(run.bytes(run.output) == whole)
  }

  @Test func whatOtherInputOrOtherOptionsMadeIsNotTouched() throws {
    let run = try LongRun(20)
    let whole = try run.undisturbed()
    let cut = whole.indices.filter { whole[$0] == 0x0A }[9] + 4
    try run.leave(whole[..<cut])
    let other = try run.tool.write("other.jsonl", LongRun.lines(101...120))
    let shorter = try run.tool.write("shorter.jsonl", LongRun.lines(1...5))
    for (arguments, words) in [
      ([other], "has 10 whole lines, the last of them with id “10”, where this input has “110”"),
      ([shorter], "has 10 whole lines, and this input only 5 records"),
      ([run.input, "--only", "article"], "(id “10”) other than this run makes it"),
    ] {
      let refused = try run.tool.run(["extract", "-o", run.output, "--resume"] + arguments)
      #expect(refused.status == 2)
      #expect(refused.err.contains(words), "\(refused.err)")
      #expect(refused.err.contains("--overwrite") && refused.err.contains("Nothing was changed"))
      #expect(run.bytes(run.part) == [UInt8](whole[..<cut]))
      #expect(run.bytes(run.output) == nil)
    }
  }

  @Test func recordsOfACutRunAreNotLostByANewOne() throws {
    let run = try LongRun(20)
    let whole = try run.undisturbed()
    try run.leave(whole[..<(whole.count / 2)])
    let refused = try run.tool.run("extract", run.input, "-o", run.output)
    #expect(refused.status == 2)
    #expect(refused.err.contains("go on with --resume, or start anew with --overwrite"), "\(refused.err)")
    #expect(run.bytes(run.part)?.count == whole.count / 2)
    #expect(try run.tool.run("extract", run.input, "-o", run.output, "--overwrite").status == 0)
    #expect(run.bytes(run.output) == whole)
    // Half a line is nothing to lose.
    try run.leave(whole[..<10])
    #expect(try run.tool.run("extract", run.input, "-o", run.output).status == 0)
    #expect(run.bytes(run.output) == whole)
  }

  @Test func aFileThatIsWholeIsLeftAlone() throws {
    let run = try LongRun(5)
    #expect(try run.resumed().status == 0)
    let again = try run.resumed()
    #expect(again.status == 0)
    #expect(again.err == "onrecord: \(run.output) is there and whole: nothing to do\n")
  }

  @Test func storedRecordsAreGoneOnWithToo() throws {
    let run = try LongRun(20)
    _ = try run.tool.run("extract", run.input, "-o", run.output)
    let graphs = run.tool.folder.appendingPathComponent("graphs.jsonld").path
    _ = try run.tool.run("export", run.output, "-o", graphs)
    let whole = try #require(run.bytes(graphs))
    try FileManager.default.removeItem(atPath: graphs)
    try Data(whole[..<(whole.count / 3)]).write(to: URL(fileURLWithPath: graphs + ".part"))
    #expect(try run.tool.run("export", run.output, "-o", graphs, "--resume").status == 0)
    #expect(run.bytes(graphs) == whole)
  }

  @Test func twoRunsDoNotWriteOneFile() throws {
    let run = try LongRun(5)
    let whole = try run.undisturbed()
    try run.leave(whole)
    let other = open(run.part, O_RDWR)
    defer { close(other) }
    #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
    for option in ["--resume", "--overwrite"] {
      let refused = try run.tool.run("extract", run.input, "-o", run.output, option)
      #expect(refused.status == 2)
      #expect(refused.err.contains("is being written by another run"), "\(refused.err)")
    }
    #expect(run.bytes(run.part) == whole)
  }

  @Test func formatsThatCannotBeResumedSayWhatToDo() throws {
    let run = try LongRun(1)
    for (options, words) in [
      (["-o", "a.nq"], "write jsonl, then onrecord export it as nquads"),
      (["-o", "folder/"], "write jsonl, then onrecord export it as csv"),
      (["-o", "a.sqlite"], "a database needs none"), (["-o", "a.jsonld", "--pretty"], "--pretty has others"),
      (["-o", "a.jsonld", "--stamp"], "--stamp notes the time of one run"), (["--to", "jsonl"], "name the file with -o"),
      (["-o", "a.jsonl", "--overwrite"], "give one of them"),
      (["-o", "a.jsonld", "--dedupe", "url"], "reads from the file what was seen before"),
    ] {
      let refused = try run.tool.run(["extract", run.input, "--resume"] + options)
      #expect(refused.status == 2)
      #expect(refused.err.contains(words), "\(options): \(refused.err)")
    }
  }

  // MARK: Ends

  @Test func aFullDiskLosesNothingThatIsWritten() throws {
    let run = try LongRun(200)
    let whole = try run.undisturbed()
    // The shell's limit on the size of files stands in for the disk: 256 blocks of 1,024 bytes.
    let full = try run.tool.run(
      shell: "ulimit -f 256; exec \"$0\" \"$@\"", ["extract", run.input, "-o", run.output])
    #expect(full.status == 2)
    let left = try #require(run.bytes(run.part))
    let lines = left.count { $0 == 0x0A }
    #expect(left.last == 0x0A && whole.starts(with: left) && lines > 10 && left.count <= 256 * 1024)
    #expect(full.err.contains("File too large. It has \(lines) whole records: make room"), "\(full.err)")
    #expect(full.err.contains("--resume"))
    #expect(try run.resumed().status == 0)
    #expect(run.bytes(run.output) == whole)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func aSignalLeavesWholeLinesAndSaysHowToGoOn(signal: Int32) throws {
    let run = try LongRun(600)
    let whole = try run.undisturbed()
    let report = run.tool.folder.appendingPathComponent("report.json").path
    let error = run.tool.folder.appendingPathComponent("error").path
    let process = try run.tool.start(
      ["extract", run.input, "-o", run.output, "--jobs", "2", "--report", report], error: error)
    while run.bytes(run.part)?.isEmpty != false && process.isRunning { usleep(1000) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
    let left = try #require(run.bytes(run.part))
    #expect(left.last == 0x0A && whole.starts(with: left) && left.count < whole.count)
    #expect(try String(contentsOfFile: error, encoding: .utf8).contains("give the same command with --resume"))
    let account = run.account(report)
    #expect(account["ended"] as? String == "interrupted")
    #expect(((account["counts"] as? [String: Int])?["records"]) == left.count { $0 == 0x0A })
    #expect(try run.resumed().status == 0)
    #expect(run.bytes(run.output) == whole)
  }
}
