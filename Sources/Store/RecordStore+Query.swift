import GRDB

extension RecordStore {
  /// What fits the question: the best first where there are words, else by date.
  ///
  /// - Throws: `StoreError` when the words have nothing to search for, or the database cannot be read.
  public func answers(to question: Question) throws(StoreError) -> [Answer] {
    let search = try Search(question)
    do {
      return try queue.read { db in
        try Row.fetchAll(db, sql: search.sql, arguments: search.arguments).map {
          try Self.answer($0, question.kind, db)
        }
      }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  private static func answer(_ row: Row, _ kind: Question.Kind, _ db: Database) throws -> Answer {
    let (article, id, claim): (String, String, String?) = (row["article_id"], row["id"], row["claim_id"])
    let place: StatementArguments = [article, claim]
    var figures: [Answer.Figure] = []
    if kind == .figure {
      figures = try Row.fetchAll(db, sql: figureSQL, arguments: [article, id]).map(figure)
    } else if claim != nil {
      figures = try Row.fetchAll(db, sql: figuresSQL, arguments: place).map(figure)
    }
    return Answer(
      kind: kind, article: article, id: id, text: row["text"], start: row["start"], end: row["end"],
      passage: try passage(of: row, db), voice: row["voice"], stance: row["stance"],
      hops: try claim == nil ? [] : Row.fetchAll(db, sql: hopsSQL, arguments: place).map(hop),
      figures: figures, title: row["title"], publisher: row["publisher"], published: row["published"], url: row["url"])
  }

  private static func hop(_ row: Row) -> Answer.Hop {
    Answer.Hop(text: row["source_text"], kind: row["source_kind"], name: row["name"])
  }

  private static func figure(_ row: Row) -> Answer.Figure {
    Answer.Figure(
      id: row["figure_id"], text: row["text"], kind: row["kind"], low: row["low"], high: row["high"],
      bound: row["bound"], approximate: row["approximate"], unit: row["unit"], value: row["value"], of: row["of"])
  }

  /// From the beginning of the block in which it begins to the end of the one in which it ends.
  private static func passage(of row: Row, _ db: Database) throws -> String? {
    let (article, start, end): (String, Int, Int) = (row["article_id"], row["start"], row["end"])
    let sql = """
      SELECT substr(articles.text, min(blocks."start") + 1, max(blocks."end") - min(blocks."start"))
      FROM blocks JOIN articles USING (article_id)
      WHERE article_id = ? AND blocks."start" < ? AND blocks."end" > ?
      """
    return try String.fetchOne(db, sql: sql, arguments: [article, end, start])
  }

  private static let hopsSQL = """
    SELECT hops.source_text, hops.source_kind, actors.name
    FROM hops LEFT JOIN actors ON actors.article_id = hops.article_id AND actors.actor_id = hops.source_actor_id
    WHERE hops.article_id = ? AND hops.claim_id = ? ORDER BY hops.hop
    """

  private static let figureColumns = """
    SELECT figure_id, text, kind, CAST(low AS TEXT) AS low, CAST(high AS TEXT) AS high, bound, approximate,
      coalesce(unit, currency) AS unit, value, "of"
    FROM figures
    """

  private static let figureSQL = figureColumns + " WHERE article_id = ? AND figure_id = ?"

  private static let figuresSQL = figureColumns + """
     JOIN claim_figures USING (article_id, figure_id)
    WHERE article_id = ? AND claim_id = ? ORDER BY figures."start"
    """
}
