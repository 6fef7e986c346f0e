import Vocabulary

extension Record {
  /// Calls `change` with every range of the record and a way to say where it stands (`claims[3].source`).
  mutating func replaceRanges(_ change: (inout TextRange, () -> String) -> Void) {
    if article.dateline != nil { change(&article.dateline!.range) { "dateline" } }
    for i in article.blocks.indices { change(&article.blocks[i].range) { "blocks[\(i)]" } }
    for i in actors.indices {
      for k in actors[i].roles.indices { change(&actors[i].roles[k].range) { "actors[\(i)].roles[\(k)]" } }
      for k in actors[i].mentions.indices { change(&actors[i].mentions[k].range) { "actors[\(i)].mentions[\(k)]" } }
    }
    for i in figures.indices { change(&figures[i].range) { "figures[\(i)]" } }
    for i in quotes.indices { quotes[i].replaceRanges("quotes[\(i)]", change) }
    for i in claims.indices { claims[i].replaceRanges("claims[\(i)]", change) }
  }
}

extension Quote {
  fileprivate mutating func replaceRanges(_ path: String, _ change: (inout TextRange, () -> String) -> Void) {
    change(&range) { path }
    for k in content.indices { change(&content[k]) { "\(path).content[\(k)]" } }
    if source != nil { change(&source!.range) { "\(path).source" } }
    if cue != nil { change(&cue!.range) { "\(path).cue" } }
    if addressee != nil { change(&addressee!.range) { "\(path).addressee" } }
  }
}

extension Claim {
  fileprivate mutating func replaceRanges(_ path: String, _ change: (inout TextRange, () -> String) -> Void) {
    change(&range) { path }
    for k in content.indices { change(&content[k]) { "\(path).content[\(k)]" } }
    if source != nil { change(&source!.range) { "\(path).source" } }
    for k in chain.indices {
      change(&chain[k].source.range) { "\(path).chain[\(k)]" }
      if chain[k].cue != nil { change(&chain[k].cue!.range) { "\(path).chain[\(k)].cue" } }
    }
    for k in hedges.indices { change(&hedges[k].range) { "\(path).hedges[\(k)]" } }
  }
}
