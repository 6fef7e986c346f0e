import Vocabulary

/// The sources of one record that no actor stands for: one agent for each passage, numbered in order of appearance.
///
/// "Officials" in one paragraph and "officials" in another may be different people; the same passage is one source.
struct SourceAgents {
  /// In order of appearance.
  private(set) var sources: [Source] = []
  private var numbers: [TextRange: Int] = [:]

  init(_ record: Record) {
    var found = record.quotes.compactMap(\.source)
    for claim in record.claims {
      if let source = claim.source { found.append(source) }
      for hop in claim.chain { found.append(hop.source) }
    }
    // Sorted by place and not by layer; sorting is not stable, so the order in the layers breaks ties.
    let anonymous = found.enumerated().filter { $0.element.actor == nil }
    let inOrder = anonymous.sorted {
      ($0.element.range, $0.offset) < ($1.element.range, $1.offset)
    }
    for (_, source) in inOrder where numbers[source.range] == nil {
      sources.append(source)
      numbers[source.range] = sources.count
    }
  }

  /// What the names of these agents start with: "s1".
  static let prefix = "s"

  /// The name of a source's agent in its graph: "a1" or "s1".
  func name(of source: Source) -> NodeName {
    if let actor = source.actor { return NodeName(actor) }
    return NodeName(Self.prefix, numbers[source.range]!)
  }
}
