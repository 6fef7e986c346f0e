import ArgumentParser
import Batch
import Foundation
import Pages
import Records
import Vocabulary

/// `onrecord-page show`: record lines from standard input as pages.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Write record lines from standard input as pages.")

  @Argument(help: "The page; - for standard output; with a slash at its end a folder, for a page each and an index.")
  var file: String

  func run() throws {
    let records = try StoredRecords(paths: ["-"]).lazy.map { RecordReader().recordOrFailure($0) }
    if file.hasSuffix("/") { try writeFolder(records) } else { try writePage(records) }
  }

  private func writePage(_ records: some Sequence<Record>) throws {
    var page: [UInt8]?
    for record in records {
      if page != nil {
        throw PageFailure(
          message: "\(file) holds one article, and there are more; name a folder for a page each: --html pages/")
      }
      if let error = record.error { throw PageFailure(message: error.message) }
      page = ArticlePage(record).html
    }
    guard let page else {
      throw PageFailure(message: "no article to show: name a page, a text or a file of JSON lines")
    }
    try OutputFile.write(page, to: file)
  }

  private func writeFolder(_ records: some Sequence<Record>) throws {
    do {
      try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
    } catch {
      throw PageFailure(message: "cannot make the folder \(file): \(error.localizedDescription)")
    }
    var index = IndexPage()
    var names = PageNames()
    for record in records {
      if let error = record.error {
        OnRecordPage.say("onrecord: \(error.message)")
        index.add(record, file: nil)
        continue
      }
      let name = names.name(for: record.id)
      try OutputFile.write(ArticlePage(record).html, to: file + name)
      index.add(record, file: name)
    }
    try OutputFile.write(index.html, to: file + "index.html")
  }
}
