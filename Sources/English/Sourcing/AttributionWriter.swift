import Grammar
import Vocabulary

/// Makes attributions of what was read: byte ranges, kinds of sources, settings.
struct AttributionWriter {
  let view: SourcingView
  private let settings: SettingReader

  init(_ view: SourcingView) {
    self.view = view
    settings = SettingReader(view: view)
  }

  func attribution(_ draft: AttributionDraft) -> Attribution {
    var attribution = Attribution(
      content: draft.content.map { view.tokens.range($0) }, kind: kind(of: draft.content),
      source: draft.source.map { view.finding($0) }, rule: draft.rule)
    attribution.isNested = draft.isNested
    if let cue = draft.cue {
      attribution.cue = Cue(range: view.tokens.range(cue), lemma: draft.lemma, stance: draft.stance)
      attribution.setting = setting(of: draft, cue: cue)
    }
    attribution.addressee = draft.addressee.map { view.tokens.range($0) }
    attribution.chain = draft.chain.map { relay in
      HopFinding(
        source: view.finding(relay.source),
        cue: relay.cue.map { Cue(range: view.tokens.range($0), lemma: relay.lemma, stance: relay.stance) })
    }
    return attribution
  }

  /// Direct when every word stands inside quotation marks, indirect when none does.
  private func kind(of content: [Range<Int>]) -> Quote.Kind {
    var inside = false
    var outside = false
    for piece in content {
      for i in piece where !view.has(i, .punctuation) {
        if view.isQuoted(i) { inside = true } else { outside = true }
      }
    }
    return inside ? (outside ? .mixed : .direct) : .indirect
  }

  private func setting(of draft: AttributionDraft, cue: Range<Int>) -> Setting {
    let passage = view.passage(at: cue.lowerBound)
    let low = draft.content.last { $0.upperBound <= cue.lowerBound }?.upperBound ?? passage.lowerBound
    return settings.setting(in: low..<passage.upperBound) { draft.holds($0) }
  }

  /// "Jane Roe say: content", for examples.
  func summary(_ draft: AttributionDraft, _ attribution: Attribution) -> String {
    let source = attribution.source.map { view.document.string($0.range) } ?? "-"
    return draft.lemma.isEmpty ? source : "\(source), \(draft.lemma)"
  }
}
