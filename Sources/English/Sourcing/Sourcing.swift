import Grammar
import Vocabulary

/// Quotations, cues, sources and content.
enum Sourcing {
  static func stages(_ book: inout Book) throws -> [Stage] {
    let words = SourcingVocabulary(book.classes)
    let cues = CueTable()
    return [Stage("attributions", cards: SourcingCards.all) { attribute($0, words, cues) }]
  }

  private static func attribute(_ document: Document, _ words: SourcingVocabulary, _ cues: CueTable) {
    guard document.tokens.count > 0 else { return }
    let view = SourcingView(document, words, cues)
    var reader = AttributionReader(view, cues)
    reader.read()
    reader.readHeadings()
    var drafts = reader.drafts
    let quoting = drafts.filter { draft in draft.content.contains { view.quotation(at: $0.lowerBound)?.isLong ?? false }
    }
    if !quoting.isEmpty {
      var inner = AttributionReader(SourcingView(document, words, cues, readingQuotations: false), cues)
      inner.readQuotedContent(of: quoting, document.sentences, document.sentenceOf)
      drafts += inner.drafts
      drafts.sort { $0.precedes($1) }
    }
    let writer = AttributionWriter(view)
    document.attributions = drafts.map { writer.attribution($0) }
    for (draft, attribution) in zip(drafts, document.attributions) {
      document.shown.append(
        ShownFinding(rule: attribution.rule, tokens: draft.content[0], summary: writer.summary(draft, attribution)))
    }
  }
}
