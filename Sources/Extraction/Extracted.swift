import Grammar
import Vocabulary

/// Layers → actors, figures, quotes and claims, tied to each other.
public struct Extracted {
  public let actors: [Actor]
  public let figures: [Figure]
  public let quotes: [Quote]
  public let claims: [Claim]

  /// - Parameter everySentence: also make claims of the article's own sentences that carry no figure.
  public init(_ document: Document, everySentence: Bool = false) {
    let grouping = ActorGrouping(document)
    let figures = FigureTies(document, grouping).figures
    let ties = ClaimTies(document, grouping, figures, everySentence: everySentence)
    actors = grouping.actors
    self.figures = figures
    quotes = ties.quotes
    claims = ties.claims
  }
}
