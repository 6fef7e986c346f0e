import Vocabulary

extension RecordTable {
  static let actors = RecordTable("actors", rows: { $0.rows($0.record.actors) }) { table in
    table.id("actor_id", Actor.self)
    table.text("name", .searchedName) { $0.item.name }
    table.word("type") { $0.item.kind }
    table.optionalText("same_as") { $0.item.sameAs }
    table.optionalText("role") { $0.item.role }
  }

  /// The names an actor has besides the one in `actors`.
  static let aliases = RecordTable("aliases", rows: { $0.rows(in: $0.record.actors, \.aliases) }) { table in
    table.owner("actor_id", Actor.self, in: "actors")
    table.place("alias")
    table.text("name", .searchedName) { $0.item }
  }

  static let mentions = RecordTable("mentions", rows: { $0.rows(in: $0.record.actors, \.mentions) }) { table in
    table.owner("actor_id", Actor.self, in: "actors")
    table.place("mention")
    table.passage { $0.item.range }
    table.word("form") { $0.item.form }
    table.text("rule") { $0.item.rule }
  }

  static let roles = RecordTable("roles", rows: { $0.rows(in: $0.record.actors, \.roles) }) { table in
    table.owner("actor_id", Actor.self, in: "actors")
    table.place("role")
    table.text("title") { $0.item.title }
    table.reference("of_actor_id", to: "actors") { $0.item.of }
    table.span { $0.item.range }
  }

  static let figures = RecordTable("figures", rows: { $0.rows($0.record.figures) }) { table in
    table.id("figure_id", Figure.self)
    table.passage(.searched) { $0.item.range }
    table.word("kind") { $0.item.kind }
    table.optionalDecimal("low") { $0.item.low }
    table.optionalDecimal("high") { $0.item.high }
    table.optionalText("unit") { $0.item.unit }
    table.optionalText("currency") { $0.item.currency }
    table.optionalText("per") { $0.item.per }
    table.optionalWord("bound") { $0.item.bound }
    table.boolean("approximate") { $0.item.approximate }
    table.optionalWord("change") { $0.item.change }
    table.optionalText("of", .searched) { $0.item.of }
    table.optionalText("about", .searched) { $0.item.about }
    table.reference("actor_id", to: "actors") { $0.item.actor }
    table.optionalText("predicate") { $0.item.predicate }
    table.optionalText("value") { $0.item.value }
    table.reference("same_figure_id", to: "figures") { $0.item.same }
    table.reference("was_figure_id", to: "figures") { $0.item.was }
    table.text("rule") { $0.item.rule }
  }
}
