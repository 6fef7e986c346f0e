import Grammar
import Vocabulary

/// Figures with references to actors and to each other.
struct FigureTies {
  let figures: [Figure]

  init(_ document: Document, _ grouping: ActorGrouping) {
    figures = document.figures.map { finding in
      var figure = finding.figure
      if let about = finding.aboutTokens { figure.actor = grouping.actor(at: document.tokens.range(about)) }
      figure.same = finding.same.map { Reference($0 + 1) }
      figure.was = finding.was.map { Reference($0 + 1) }
      return figure
    }
  }
}
