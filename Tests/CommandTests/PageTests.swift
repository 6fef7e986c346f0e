import Foundation
import Testing

/// `onrecord show --html`: where pages go, and when there is none.
@Suite struct PageTests {
  private static let story = "“We lost two days,” said Ana Berg. Officials told Reuters that 450 people fled.\n"

  @Test func onePageGoesToAFileOrToStandardOutput() throws {
    let tool = try Tool()
    let article = try tool.write("story.txt", Self.story)
    let file = tool.folder.appendingPathComponent("story.html")
    let run = try tool.run("show", article, "--html", file.path)
    #expect(run.status == 0 && run.out.isEmpty && run.err.isEmpty)
    let page = try String(contentsOf: file, encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>\n"))
    #expect(try tool.run("show", article, "--html", "-").out == page)
  }

  @Test func severalArticlesNeedAFolder() throws {
    let tool = try Tool()
    let articles = [try tool.write("one.txt", Self.story), try tool.write("two.txt", Self.story)]
    let file = tool.folder.appendingPathComponent("page.html").path
    let refused = try tool.run(["show"] + articles + ["--html", file])
    #expect(refused.status == 2)
    #expect(refused.err.contains("--html pages/"))
    #expect(!FileManager.default.fileExists(atPath: file))
    let folder = tool.folder.appendingPathComponent("pages").path + "/"
    let run = try tool.run(["show"] + articles + ["--html", folder])
    #expect(run.status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 3)
    let index = try String(contentsOfFile: folder + "index.html", encoding: .utf8)
    #expect(index.contains("2 articles"))
  }

  @Test func anArticleThatFailsHasNoPage() throws {
    let tool = try Tool()
    let file = tool.folder.appendingPathComponent("page.html").path
    let run = try tool.run(["show", "--from", "jsonl", "--html", file], input: Array("{\"id\":\"x\"}\n".utf8))
    #expect(run.status == 2)
    #expect(run.err.contains("html"))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func aComparisonIsAPageToo() throws {
    let tool = try Tool()
    let old = try tool.write("old.txt", "Officials said 12 people died in the flood.\n")
    let new = try tool.write("new.txt", "Officials said 19 people died in the flood.\n")
    let run = try tool.run("diff", old, new, "--html", "-")
    #expect(run.status == 1)
    #expect(run.out.hasPrefix("<!doctype html>") && run.out.contains("figure changed"))
    let same = try tool.run("diff", old, old, "--html", "-")
    #expect(same.status == 0 && same.out.contains("No claim changed."))
    #expect(try tool.run("diff", old, new, "--html", "-", "--to", "json").status == 2)
    #expect(try tool.run("diff", tool.folder.path, new, "--html", "-").status == 2)
  }
}
