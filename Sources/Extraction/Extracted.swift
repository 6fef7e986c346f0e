import Grammar
import Vocabulary

/// Layers → actors, figures, quotes and claims, tied to each other.
public struct Extracted {
  public let actors: [Actor]
  public let figures: [Figure]
  public let quotes: [Quote]
  public let claims: [Claim]

  public init(_ document: Document) {
    let grouping = ActorGrouping(document)
    let figures = FigureTies(document, grouping).figures
    let ties = ClaimTies(document, grouping, figures)
    actors = grouping.actors
    self.figures = figures
    quotes = ties.quotes
    claims = ties.claims
  }
}
