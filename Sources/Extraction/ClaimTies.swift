import Grammar
import Vocabulary

/// Attributions as quotes and claims, with their sources resolved.
struct ClaimTies {
  let quotes: [Quote]
  let claims: [Claim]

  init(_ document: Document, _ grouping: ActorGrouping, _ figures: [Figure]) {
    quotes = []
    claims = []
  }
}
