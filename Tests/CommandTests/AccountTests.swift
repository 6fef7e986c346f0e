import Foundation
import Testing

@Suite struct AccountTests {
  private func report(_ path: String) throws -> [String: Any] {
    let bytes = try #require(FileManager.default.contents(atPath: path))
    return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  @Test func aRunOverManyIsSummedUp() throws {
    let run = try LongRun(20)
    let made = try run.tool.run("extract", run.input)
    let last = try #require(made.err.split(separator: "\n").last)
    #expect(last.hasPrefix("onrecord: 18 articles, 2 failed (badInput 2); "), "\(last)")
    #expect(last.contains(" claims, ") && last.hasSuffix(" a second"))
    let quiet = try run.tool.run("extract", run.input, "--quiet")
    #expect(!quiet.err.contains("articles") && quiet.err.contains("9: "))
    #expect(quiet.out == made.out)
  }

  @Test func onePageIsNotSummedUp() throws {
    let run = try Tool().run("extract", "--from", "text", input: "Officials said 450 people had left.")
    #expect(run.err.isEmpty && run.status == 0)
  }

  @Test func theReportCountsAndNames() throws {
    let run = try LongRun(20)
    let path = run.tool.folder.appendingPathComponent("report.json").path
    let made = try run.tool.run("extract", run.input, "--report", path, "--jobs", "2")
    let report = try report(path)
    #expect(report["schema"] as? String == "onrecord-report/1" && report["ended"] as? String == "done")
    #expect(report["inputs"] as? [String] == [run.input] && report["output"] is NSNull)
    let counts = try #require(report["counts"] as? [String: Int])
    #expect(counts["records"] == 20 && counts["articles"] == 18 && counts["failed"] == 2)
    for key in ["actors", "figures", "quotes", "claims", "warnings"] {
      #expect(counts[key] == made.records.reduce(0) { $0 + (($1[key] as? [Any])?.count ?? 0) }, "\(key)")
    }
    #expect((report["errors"] as? [String: Int])?["badInput"] == 2)
    #expect((report["failures"] as? [[String: String]])?.map { $0["id"] } == ["9", "18"])
  }

  /// A resumed run's report is that of an undisturbed one, but for what says that it was resumed, and the time.
  @Test func aResumedRunCountsWhatWasThere() throws {
    let run = try LongRun(30)
    let path = run.tool.folder.appendingPathComponent("report.json").path
    let whole = try run.undisturbed("--report", path)
    let clean = try report(path)
    try run.leave(whole[..<(whole.count * 2 / 3)])
    #expect(try run.resumed("--report", path).status == 0)
    let resumed = try report(path)
    for key in clean.keys where !["timing", "arguments", "resumed"].contains(key) {
      let (before, after) = (clean[key] as? NSObject, resumed[key] as? NSObject)
      #expect(before == after, "\(key)")
    }
    #expect((resumed["resumed"] as? [String: Any])?["counted"] as? Bool == true)
    try run.clear()
    try run.leave(whole[..<(whole.count * 2 / 3)])
    #expect(try run.resumed("--strict").status == 1)
  }

  @Test func theReportsKeysAreThoseOfItsSchema() throws {
    let run = try LongRun(9)
    let path = run.tool.folder.appendingPathComponent("report.json").path
    _ = try run.tool.run("extract", run.input, "--report", path)
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(try run.tool.run("schema", "report").out.utf8)) as? [String: Any])
    func check(_ value: Any, _ schema: [String: Any], _ place: String) {
      guard let object = value as? [String: Any], let properties = schema["properties"] as? [String: [String: Any]] else { return }
      #expect(Set(object.keys) == Set(properties.keys), "\(place)")
      #expect(Set(schema["required"] as? [String] ?? []) == Set(properties.keys), "\(place)")
      for (key, inner) in object { check(inner, properties[key] ?? [:], "\(place).\(key)") }
    }
    check(try report(path), schema, "report")
  }

  @Test func progressIsDrawnWhereItIsWanted() throws {
    let run = try LongRun(40)
    let drawn = try run.tool.run("extract", run.input, "--progress", "always")
    #expect(drawn.err.contains(" done · ") && drawn.err.contains("\u{1B}[K"))
    // The last thing drawn is nothing; the summary follows on a clean line.
    let summary = try #require(drawn.err.range(of: "onrecord: 36 articles"))
    #expect(drawn.err[..<summary.lowerBound].hasSuffix("\u{1B}[K"))
    #expect(try !run.tool.run("extract", run.input).err.contains("\u{1B}"))
    #expect(try !run.tool.run("extract", run.input, "--progress", "never").err.contains("\u{1B}"))
  }
}
