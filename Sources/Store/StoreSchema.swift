import Export
import GRDB

/// The database's tables, made from the definitions that every format of tables shares, and what only a database has:
/// keys, indexes, full text search and views.
enum StoreSchema {
  /// Marks the file as ours: "OnRc" in its header (https://www.sqlite.org/pragma.html#pragma_application_id).
  static let applicationID = 0x4F6E_5263
  static let version = 2

  static func create(in db: Database) throws {
    for table in RecordTable.all {
      try db.execute(sql: definition(of: table))
      if table.isSearched { try db.execute(sql: search(of: table)) }
    }
    try db.execute(sql: indexes + views)
    try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }

  // MARK: Tables

  /// Rows of small tables lie in the order of their keys, so that an article's rows lie side by side. A searched table
  /// has a number of its own for each row, to which its search index points.
  private static func definition(of table: RecordTable) -> String {
    let keys = table.columns.filter(\.isKey).map { quoted($0.name) }.joined(separator: ", ")
    var parts = table.columns.map(definition)
    if table.isSearched {
      parts.insert("search_id INTEGER PRIMARY KEY", at: 0)
      parts.append("UNIQUE (\(keys))")
    } else {
      parts.append("PRIMARY KEY (\(keys))")
    }
    parts += table.columns.compactMap(foreignKey)
    let end = table.isSearched || table.name == "articles" ? "" : " WITHOUT ROWID"
    return "CREATE TABLE \(table.name) (\n  \(parts.joined(separator: ",\n  "))\n)\(end)"
  }

  private static func definition(of column: RecordColumn) -> String {
    let name = quoted(column.name)
    let required = column.isOptional ? "" : " NOT NULL"
    switch column.kind {
    case .text: return "\(name) TEXT\(required)"
    case .integer: return "\(name) INTEGER\(required)"
    case .decimal: return "\(name) NUMERIC\(required)"
    case .boolean: return "\(name) BOOLEAN\(required) CHECK (\(name) IN (0, 1))"
    }
  }

  /// An article takes all its rows with it. The other references stay inside one article, so they are looked at when
  /// its rows are complete.
  private static func foreignKey(_ column: RecordColumn) -> String? {
    guard let name = column.referenced, let table = RecordTable.all.first(where: { $0.name == name })
    else { return nil }
    let keys = table.columns.filter(\.isKey).map(\.name)
    if keys.count == 1 { return "FOREIGN KEY (\(column.name)) REFERENCES \(name) ON DELETE CASCADE" }
    return "FOREIGN KEY (\(keys[0]), \(column.name)) REFERENCES \(name) (\(keys.joined(separator: ", "))) "
      + "DEFERRABLE INITIALLY DEFERRED"
  }

  private static func quoted(_ name: String) -> String { "\"\(name)\"" }

  // MARK: Search

  /// A search index over a table, kept in step by triggers (https://www.sqlite.org/fts5.html#external_content_tables).
  private static func search(of table: RecordTable) -> String {
    let columns = table.columns.filter(\.isSearched)
    let names = columns.map { quoted($0.name) }.joined(separator: ", ")
    func values(_ row: String) -> String { columns.map { "\(row).\(quoted($0.name))" }.joined(separator: ", ") }
    let words = "unicode61 remove_diacritics 2"
    let tokenizer = columns.contains { $0.role == .searched } ? "porter \(words)" : words
    let (name, index) = (table.name, table.searchName)
    let add = "INSERT INTO \(index)(rowid, \(names)) VALUES (new.search_id, \(values("new")));"
    let remove = "INSERT INTO \(index)(\(index), rowid, \(names)) VALUES ('delete', old.search_id, \(values("old")));"
    return """
      CREATE VIRTUAL TABLE \(index) USING fts5(
        \(names), content = '\(name)', content_rowid = 'search_id', tokenize = '\(tokenizer)');
      CREATE TRIGGER \(name)_added AFTER INSERT ON \(name) BEGIN \(add) END;
      CREATE TRIGGER \(name)_removed AFTER DELETE ON \(name) BEGIN \(remove) END;
      CREATE TRIGGER \(name)_changed AFTER UPDATE ON \(name) BEGIN \(remove) \(add) END;
      """
  }

  // MARK: Indexes and views

  private static let indexes = """
    CREATE INDEX articles_by_date ON articles (published);
    CREATE INDEX articles_by_address ON articles (url);
    CREATE INDEX actors_by_name ON actors (name);
    CREATE INDEX aliases_by_name ON aliases (name);
    CREATE INDEX figures_by_kind ON figures (kind, low);
    CREATE INDEX claims_by_figure ON claim_figures (article_id, figure_id);
    CREATE INDEX claims_by_actor ON claim_actors (article_id, actor_id);
    CREATE INDEX quotes_by_claim ON quotes (article_id, claim_id);
    CREATE INDEX quotes_by_source ON quotes (article_id, source_actor_id);

    """

  private static let views = """
    -- Every figure with who said it, a row a hop: hop 1 is the origin, each next one passed it on. A figure in the
    -- article's own voice has one row, without a hop.
    CREATE VIEW figures_by_source AS
    SELECT figures.article_id, articles.title, articles.publisher, articles.published, figures.figure_id,
      figures.text AS figure, figures."start", figures."end", figures.kind, figures.low, figures.high, figures.unit,
      figures.currency, figures.bound, figures.approximate, figures."of", figures.about, claims.claim_id,
      claims.text AS claim, claims.voice, claims.stance, hops.hop, hops.source_text AS source, hops.source_kind,
      actors.name AS source_name, hops.cue_lemma
    FROM figures
    JOIN articles USING (article_id)
    LEFT JOIN claim_figures USING (article_id, figure_id)
    LEFT JOIN claims USING (article_id, claim_id)
    LEFT JOIN hops USING (article_id, claim_id)
    LEFT JOIN actors ON actors.article_id = hops.article_id AND actors.actor_id = hops.source_actor_id;

    -- Claims that nobody with a name, no document and no medium stands behind, at any hop.
    CREATE VIEW unnamed_claims AS
    SELECT claims.article_id, articles.title, articles.publisher, articles.published, claims.claim_id, claims.text,
      claims."start", claims."end", claims.source_text AS source, claims.source_kind, claims.stance
    FROM claims
    JOIN articles USING (article_id)
    WHERE claims.voice = 'attributed' AND NOT EXISTS (
      SELECT 1 FROM hops
      WHERE hops.article_id = claims.article_id AND hops.claim_id = claims.claim_id
        AND hops.source_kind IN ('named', 'document', 'media'));

    -- Every name of every actor.
    CREATE VIEW actor_names AS
    SELECT article_id, actor_id, name FROM actors UNION SELECT article_id, actor_id, name FROM aliases;

    -- Every quote under each name its speaker has: WHERE name = '…' finds them all.
    CREATE VIEW quotes_by_name AS
    SELECT actor_names.name, actors.name AS speaker, actors.type, quotes.article_id, articles.title,
      articles.publisher, articles.published, quotes.quote_id, quotes.text, quotes."start", quotes."end", quotes.kind,
      quotes.source_text AS source, quotes.cue_lemma, quotes.cue_stance
    FROM actor_names
    JOIN actors USING (article_id, actor_id)
    JOIN quotes ON quotes.article_id = actor_names.article_id AND quotes.source_actor_id = actor_names.actor_id
    JOIN articles ON articles.article_id = actor_names.article_id;
    """
}

extension RecordTable {
  var isSearched: Bool { columns.contains(where: \.isSearched) }

  /// The name of its search index.
  var searchName: String { name + "_search" }
}
