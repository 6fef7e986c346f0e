import Vocabulary

extension RecordTable {
  /// One row a record, failed ones too: those have an error and nothing else.
  static let articles = RecordTable(articlesName, rows: { $0.rows([$0.record]) }) { table in
    table.optionalWord("error_code") { $0.item.error?.code }
    table.optionalText("error_message") { $0.item.error?.message }
    table.optionalText("duplicate_of") { $0.item.duplicateOf }
    table.optionalText("url") { $0.item.article.url }
    table.optionalText("title") { $0.item.article.title }
    table.optionalText("subtitle") { $0.item.article.subtitle }
    table.optionalText("publisher") { $0.item.article.publisher }
    table.optionalText("section") { $0.item.article.section }
    table.optionalText("published") { $0.item.article.published }
    table.optionalText("modified") { $0.item.article.modified }
    table.optionalText("language") { $0.item.article.language }
    table.passage(prefix: "dateline") { $0.item.article.dateline?.range }
    table.optionalText("dateline_place") { $0.item.article.dateline?.place }
    table.optionalText("dateline_agency") { $0.item.article.dateline?.agency }
    table.optionalText("dateline_date") { $0.item.article.dateline?.date }
    // What a failed record would have shown is not known.
    table.optionalWord("access") { $0.item.error == nil ? $0.item.article.access : nil }
    table.text("text") { $0.item.article.text }
    table.optionalText("digest") { $0.item.digest.isEmpty ? nil : $0.item.digest }
    table.optionalText("input_path") { $0.item.origin.path }
    table.optionalText("input_member") { $0.item.origin.member }
    table.optionalInteger("input_offset") { $0.item.origin.offset }
    table.optionalText("input_captured") { $0.item.origin.captured }
    table.optionalText("input_digest") { $0.item.origin.digest }
    table.optionalText("pass") { $0.item.pass }
  }

  static let authors = RecordTable("authors", rows: { $0.rows($0.record.article.authors) }) { table in
    table.place("author")
    table.text("name") { $0.item }
    table.boolean("is_desk") { $0.whole.desks.contains($0.item) }
  }

  /// Without their text, which the article's has from start to end.
  static let blocks = RecordTable("blocks", rows: { $0.rows($0.record.article.blocks) }) { table in
    table.place("block")
    table.word("kind") { $0.item.kind }
    table.span { $0.item.range }
    table.optionalText("path") { $0.item.path }
  }

  static let warnings = RecordTable("warnings", rows: { $0.rows($0.record.warnings) }) { table in
    table.place("warning")
    table.text("text") { $0.item }
  }
}
