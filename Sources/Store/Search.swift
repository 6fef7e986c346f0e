import GRDB

/// A question as SQL. What the person typed is only ever an argument.
struct Search {
  private(set) var sql = ""
  private(set) var arguments: StatementArguments = [:]

  init(_ question: Question) throws(StoreError) {
    var conditions: [String] = []
    let pattern = SearchPattern(question.words).fts5
    if pattern == nil && !question.words.allSatisfy(\.isWhitespace) {
      throw StoreError("nothing to search for in “\(question.words)”: a word has a letter or a digit")
    }
    if let actor = question.actor {
      guard let name = SearchPattern("\"\(actor.filter { $0 != "\"" })\"").fts5 else {
        throw StoreError("no name in “\(actor)”: a name has a letter or a digit")
      }
      arguments += ["name": name, "printed": Self.like(actor)]
      conditions.append(Self.saidByActor(question.kind))
    }
    if let from = question.from {
      arguments += ["from": from]
      conditions.append("articles.published >= :from")
    }
    if let to = question.to {
      arguments += ["to": to]
      conditions.append("substr(articles.published, 1, length(:to)) <= :to")
    }
    if let pattern {
      arguments += ["words": pattern]
      conditions.append(Self.hasWords(question.kind))
    }
    arguments += ["limit": question.limit]
    sql = Self.selection(question.kind, conditions, isRanked: pattern != nil)
  }

  // MARK: Parts

  private static func selection(_ kind: Question.Kind, _ conditions: [String], isRanked: Bool) -> String {
    let found = table(kind)
    // The index's own rank is the order: the best match first (https://www.sqlite.org/fts5.html#the_bm25_function).
    let isMatched = isRanked && kind != .figure
    let match = isMatched ? "JOIN \(found)_search ON \(found)_search.rowid = \(found).search_id" : ""
    let order = isMatched ? "\(found)_search.rank" : "articles.published"
    let holds = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: "\n  AND ")
    return """
      SELECT \(found).article_id, \(found).\(kind.rawValue)_id AS id, \(found).text, \(found)."start", \(found)."end",
        claims.claim_id, claims.voice, claims.stance,
        articles.title, articles.publisher, articles.published, articles.url
      FROM \(found) \(match)
      JOIN articles ON articles.article_id = \(found).article_id
      \(claim(kind))
      \(holds)
      ORDER BY \(order), \(found).article_id, \(found)."start", \(found)."end" DESC, \(found).search_id
      LIMIT :limit
      """
  }

  private static func table(_ kind: Question.Kind) -> String { kind.rawValue + "s" }

  /// The claim that says who said it: a figure's is the innermost it stands in.
  private static func claim(_ kind: Question.Kind) -> String {
    switch kind {
    case .claim: ""
    case .quote: "LEFT JOIN claims ON claims.article_id = quotes.article_id AND claims.claim_id = quotes.claim_id"
    case .figure:
      """
      LEFT JOIN claims ON claims.search_id = (
        SELECT inner_claims.search_id FROM claim_figures
        JOIN claims AS inner_claims USING (article_id, claim_id)
        WHERE claim_figures.article_id = figures.article_id AND claim_figures.figure_id = figures.figure_id
        ORDER BY inner_claims."end" - inner_claims."start", inner_claims.search_id LIMIT 1)
      """
    }
  }

  private static func hasWords(_ kind: Question.Kind) -> String {
    switch kind {
    case .claim, .quote: "\(table(kind))_search MATCH :words"
    // In the figure's own words, or in a claim's that it stands in.
    case .figure:
      """
      figures.search_id IN (
        SELECT rowid FROM figures_search WHERE figures_search MATCH :words
        UNION
        SELECT said.search_id FROM figures AS said
        JOIN claim_figures USING (article_id, figure_id)
        JOIN claims AS saying USING (article_id, claim_id)
        JOIN claims_search ON claims_search.rowid = saying.search_id
        WHERE claims_search MATCH :words)
      """
    }
  }

  /// Said or passed on by an actor one of whose names has these words, or by a source with these words that no actor
  /// stands for.
  private static func saidByActor(_ kind: Question.Kind) -> String {
    let named = """
      SELECT actors.article_id, actors.actor_id
        FROM actors_search JOIN actors ON actors.search_id = actors_search.rowid WHERE actors_search MATCH :name
        UNION
        SELECT aliases.article_id, aliases.actor_id
        FROM aliases_search JOIN aliases ON aliases.search_id = aliases_search.rowid WHERE aliases_search MATCH :name
      """
    let said = """
      (claims.article_id, claims.claim_id) IN (
        SELECT hops.article_id, hops.claim_id FROM hops
        WHERE (hops.article_id, hops.source_actor_id) IN (
        \(named))
        OR hops.source_actor_id IS NULL AND hops.source_text LIKE :printed ESCAPE '\\')
      """
    return kind == .figure ? "(\(said)\n  OR (figures.article_id, figures.actor_id) IN (\(named)))" : said
  }

  /// A pattern that finds a text with these words in it, whatever else they hold.
  private static func like(_ text: String) -> String {
    var pattern = "%"
    for character in text where character != "\0" {
      if character == "%" || character == "_" || character == "\\" { pattern.append("\\") }
      pattern.append(character)
    }
    return pattern + "%"
  }
}
